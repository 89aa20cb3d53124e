"""A project in one file: the design, and apart from it what training left.

``*.convoscope`` is a zip: ``project.json`` (plain JSON, with a format version), and, stored without
compression, ``weights.safetensors`` and the pictures that a person wanted to be saved with it,
``pictures.safetensors``. Nothing in it can name a class, a path or code.
A project without weights may also be the bare JSON text, which a person can read and compare.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, BinaryIO, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from engine.blocks import Block, Container, Shape, Stack
from engine.check import check
from engine.data import own as own_pictures
from engine.data.own import OwnPictures
from engine.data.preprocessing import Preprocessing
from engine.files import write_whole
from engine.network import Network
from engine.project_file import DOCUMENT, PICTURES, WEIGHTS, damaged, read_members, write_members
from engine.project_file import ProjectError as ProjectError
from engine.recipe import Recipe
from engine.training.history import RunHistory
from engine.wording import readable

if TYPE_CHECKING:
    import torch

    from engine.build import Weights

SUFFIX = ".convoscope"
FORMAT_VERSION = 2


@dataclass(frozen=True, eq=False)
class Trained:
    """What a run left: ``weights`` are just the tensors of ``network``, built for these classes
    and pictures prepared like this.
    """

    network: Network
    preprocessing: Preprocessing
    classes: tuple[str, ...]
    weights: Weights
    history: RunHistory | None


class About(BaseModel):
    """What a project says of itself: a title, a sentence, and where it comes from."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str = Field("", max_length=200)
    sentence: str = Field("", max_length=2000)
    source: str = Field("", max_length=1000)


NOTHING_SAID = About()


@dataclass(frozen=True, eq=False)
class Project:
    """The design, and what the last run left, which may belong to an earlier design or other data.

    ``input_shape`` (channels, height, width) and ``classes`` are those of ``data``: None and empty
    where they aren't known. ``silenced`` are the keys of the remarks on the design that a person
    doesn't want to see any more. ``own`` are the person's own pictures, where they are to be saved.
    """

    network: Network
    recipe: Recipe
    data: str
    input_shape: Shape | None = None
    classes: tuple[str, ...] = ()
    trained: Trained | None = None
    about: About = NOTHING_SAID
    silenced: tuple[str, ...] = ()
    own: OwnPictures | None = None


def _different(names: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(names)) < len(names):
        raise ValueError("two classes have the same name")
    return names


_Classes = Annotated[tuple[str, ...], AfterValidator(_different)]
_Key = Annotated[str, Field(max_length=200)]
_Size = Annotated[int, Field(ge=1, le=4096)]
_MapsShape = Annotated[tuple[_Size, ...], Field(min_length=3, max_length=3)]


class _Header(BaseModel):
    """What every version of the format has, so that a newer one is recognised."""

    format: Literal["convoscope"]
    version: int = Field(ge=1)


class _TrainedPart(BaseModel):
    """What is written of ``Trained``; its weights are the other member."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    network: Network
    preprocessing: Preprocessing
    classes: Annotated[_Classes, Field(min_length=1)]
    history: RunHistory | None


class _Document(_Header):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    network: Network
    recipe: Recipe
    data: str
    input_shape: _MapsShape | None = None
    classes: _Classes = ()
    trained: _TrainedPart | None = None
    about: About = About()
    silenced: Annotated[tuple[_Key, ...], Field(max_length=1000)] = ()


def save(project: Project, path: Path) -> None:
    """Write ``project`` whole or not at all: a file that was there before stays until the end.

    Raises ProjectError, and ValueError for weights that don't fit the network they come with.
    """
    try:
        members = _members(project)
        write_whole(path, lambda file: write_members(file, members))
    except OSError as error:
        raise ProjectError(
            f"The project can't be saved as {path}: {error.strerror or error}. "
            "Choose another place, or make room there."
        ) from error


def load(path: Path) -> Project:
    """Read a project and check all of it. Nothing in the file is run, and nothing is guessed.

    Raises ProjectError with one sentence for anything that ``save`` would not have written.
    """
    try:
        if not path.is_file():
            what = "isn't a file" if path.exists() else "doesn't exist"
            raise ProjectError(f"{path} {what}: choose a project file (*{SUFFIX}).")
        with path.open("rb") as file:
            return _read(file, path)
    except OSError as error:
        raise ProjectError(f"{path} can't be read: {error.strerror or error}.") from error
    except ValueError as error:  # a zero byte in the path
        raise ProjectError(f"{str(path)!r} can't be the name of a file.") from error


def bare_text(project: Project) -> str:
    """Return the design as bare JSON, without what training left. Settings that are as they begin
    are left out.
    """
    document = _document(replace(project, trained=None))
    values = document.model_dump(mode="json", exclude_defaults=True)
    whole = {"format": document.format, "version": document.version, **values}
    return json.dumps({**whole, "network": {"blocks": _brief(project.network.blocks)}})


def from_bare_text(text: str, path: Path) -> Project:
    """Return the design that ``bare_text`` has written. Raises ProjectError that names ``path``."""
    return _project(_parse(text.encode(), path), None)


def _brief(stack: Stack) -> list[dict[str, Any]]:
    return [{"id": placed.id, "block": _brief_block(placed.block)} for placed in stack]


def _brief_block(block: Block) -> dict[str, Any]:
    own = {"kind", "branches"}
    values = block.model_dump(mode="json", exclude_defaults=True, exclude=own)
    if isinstance(block, Container):
        values["branches"] = [_brief(branch) for branch in block.branches]
    return {"kind": block.kind, **values}


def _project(
    document: _Document, trained: Trained | None, own: OwnPictures | None = None
) -> Project:
    return Project(
        network=document.network,
        recipe=document.recipe,
        data=document.data,
        input_shape=document.input_shape,
        classes=document.classes,
        trained=trained,
        about=document.about,
        silenced=document.silenced,
        own=own,
    )


def _members(project: Project) -> dict[str, bytes]:
    trained = project.trained
    members = {DOCUMENT: _document(project).model_dump_json().encode()}
    if trained is not None:
        from safetensors.torch import save as to_bytes

        copies = {
            n: t.detach().to("cpu", copy=True).contiguous() for n, t in trained.weights.items()
        }
        members[WEIGHTS] = to_bytes(copies)
    if project.own is not None and project.own.classes:
        members[PICTURES] = own_pictures.to_bytes(project.own)
    return members


def _document(project: Project) -> _Document:
    trained = project.trained
    return _Document(
        format="convoscope",
        version=FORMAT_VERSION,
        network=project.network,
        recipe=project.recipe,
        data=readable(project.data),
        input_shape=project.input_shape,
        classes=_readable(project.classes),
        trained=trained and _part(trained),
        about=project.about,
        silenced=project.silenced,
    )


def _part(trained: Trained) -> _TrainedPart:
    part = _TrainedPart(
        network=trained.network,
        preprocessing=trained.preprocessing,
        classes=_readable(trained.classes),
        history=trained.history,
    )
    if not _fit(trained.weights, part):
        raise ValueError("these weights don't fit the network they come with")
    return part


def _readable(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(readable(name) for name in names)


def _read(file: BinaryIO, path: Path) -> Project:
    members = read_members(file, path)
    document, weight_bytes = _parse(members[DOCUMENT], path), members.get(WEIGHTS)
    part = document.trained
    if (part is None) != (weight_bytes is None):
        raise damaged(path)
    own = _own(members[PICTURES], path) if PICTURES in members else None
    if part is None or weight_bytes is None:
        return _project(document, None, own)
    weights = _weights(weight_bytes, part, path)
    trained = Trained(part.network, part.preprocessing, part.classes, weights, part.history)
    return _project(document, trained, own)


def _own(data: bytes, path: Path) -> OwnPictures:
    try:
        return own_pictures.from_bytes(data)
    except ValueError as error:
        raise ProjectError(
            f"{path} can't be opened, because the pictures saved with it are damaged: "
            "use another copy."
        ) from error


def _parse(data: bytes, path: Path) -> _Document:
    try:
        version = _Header.model_validate_json(data).version
    except ValidationError as error:
        if error.errors(include_url=False)[0]["type"] == "json_invalid":
            raise damaged(path) from error
        raise ProjectError(f"{path} is not a Convoscope project.") from error
    if version > FORMAT_VERSION:
        raise ProjectError(
            f"{path} was made by a newer Convoscope: update this program to open it."
        )
    try:
        return _Document.model_validate_json(data, strict=True)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"][:4])
        raise ProjectError(
            f"{path} can't be opened, because something in it is not as Convoscope writes it "
            f"({where}: {first['msg']}): use another copy."
        ) from error


def _weights(data: bytes, part: _TrainedPart, path: Path) -> Weights:
    from safetensors import SafetensorError
    from safetensors.torch import load as from_bytes

    try:
        weights: dict[str, torch.Tensor] = from_bytes(data)
    except (SafetensorError, ValueError, KeyError, RuntimeError) as error:
        raise damaged(path) from error
    if not _fit(weights, part):
        raise ProjectError(
            f"{path} can't be opened, because its weights don't fit its network: use another copy."
        )
    return weights


def _fit(weights: Weights, part: _TrainedPart) -> bool:
    """Return whether ``weights`` are just the tensors of the network: names, shapes and types."""
    shape, classes = part.preprocessing.shape, len(part.classes)
    report = check(part.network, shape, classes)
    # Counted before anything is built: a file can claim more than torch can address.
    if report.problems or report.parameters > sum(t.numel() for t in weights.values()):
        return False
    import torch

    from engine.build import assemble

    # On the "meta" device modules have shapes but no numbers, and so are built at once.
    with torch.device("meta"):
        built = assemble(part.network, shape, classes).blocks.state_dict()
    return weights.keys() == built.keys() and all(
        weights[name].shape == tensor.shape and weights[name].dtype == tensor.dtype
        for name, tensor in built.items()
    )
