"""A project in one file: network, recipe, preprocessing, weights and the run's history.

``*.convoscope`` is a zip of two members: ``project.json`` (plain JSON, with a format version) and
``weights.safetensors`` (stored, not compressed). Nothing in it can name a class, a path or code.
"""

from __future__ import annotations

import errno
import stat
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from engine.check import check
from engine.data.preprocessing import Preprocessing
from engine.files import write_whole
from engine.network import Network
from engine.recipe import Recipe
from engine.training.history import RunHistory
from engine.wording import readable

if TYPE_CHECKING:
    import torch

    from engine.build import Weights

SUFFIX = ".convoscope"
FORMAT_VERSION = 1
DOCUMENT = "project.json"
WEIGHTS = "weights.safetensors"
LARGEST_DOCUMENT = 256 * 1024 * 1024
"""Bytes of JSON that are read at most: far above ten million training steps."""


class ProjectError(Exception):
    """A project can't be read or written: one sentence that says why and what to do."""


@dataclass(frozen=True, eq=False)
class Project:
    """All that belongs together. ``classes`` is empty and the rest None before a first run."""

    network: Network
    recipe: Recipe
    data: str
    classes: tuple[str, ...] = ()
    preprocessing: Preprocessing | None = None
    weights: Weights | None = None
    history: RunHistory | None = None


class _Header(BaseModel):
    """What every version of the format has, so that a newer one is recognised."""

    format: Literal["convoscope"]
    version: int = Field(ge=1)


class _Document(_Header):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    network: Network
    recipe: Recipe
    data: str
    classes: tuple[str, ...]
    preprocessing: Preprocessing | None
    history: RunHistory | None
    weights: bool
    """Whether the other member belongs to the file, so that its loss is noticed."""

    @field_validator("classes")
    @classmethod
    def _classes_differ(cls, classes: tuple[str, ...]) -> tuple[str, ...]:
        if len(set(classes)) < len(classes):
            raise ValueError("two classes have the same name")
        return classes


def save(project: Project, path: Path) -> None:
    """Write ``project`` whole or not at all: a file that was there before stays until the end.

    Weights of blocks that the network no longer has, or has in another shape, are left out.
    Raises ProjectError.
    """
    try:
        members = _members(project)
        write_whole(path, lambda file: _write(file, members))
    except OSError as error:
        raise ProjectError(
            f"The project can't be saved as {path}: {error.strerror or error}. "
            "Choose another place, or make room there."
        ) from error


def load(path: Path) -> Project:
    """Read a project and check all of it. Nothing in the file is run, and nothing is guessed.

    Weights may be missing for whole blocks (those were not trained yet); all others fit the
    network. Raises ProjectError with one sentence for anything else.
    """
    try:
        if not path.is_file():
            what = "isn't a file" if path.exists() else "doesn't exist"
            raise ProjectError(f"{path} {what}: choose a project file (*{SUFFIX}).")
        with path.open("rb") as file:
            document, weights = _read(file, path)
    except OSError as error:
        raise ProjectError(f"{path} can't be read: {error.strerror or error}.") from error
    except ValueError as error:  # a zero byte in the path
        raise ProjectError(f"{str(path)!r} can't be the name of a file.") from error
    return Project(
        network=document.network,
        recipe=document.recipe,
        data=document.data,
        classes=document.classes,
        preprocessing=document.preprocessing,
        weights=weights,
        history=document.history,
    )


def _members(project: Project) -> dict[str, bytes]:
    document = _Document(
        format="convoscope",
        version=FORMAT_VERSION,
        network=project.network,
        recipe=project.recipe,
        data=readable(project.data),
        classes=tuple(readable(name) for name in project.classes),
        preprocessing=project.preprocessing,
        history=project.history,
        weights=project.weights is not None,
    )
    members = {DOCUMENT: document.model_dump_json().encode()}
    if project.weights is not None:
        from safetensors.torch import save as to_bytes

        fitting = _fitting(document, project.weights)
        copies = {n: t.detach().to("cpu", copy=True).contiguous() for n, t in fitting.items()}
        members[WEIGHTS] = to_bytes(copies)
    return members


def _write(file: BinaryIO, members: dict[str, bytes]) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in members.items():
            # A fixed date, so that equal projects give equal files.
            info = zipfile.ZipInfo(name)
            info.external_attr = (stat.S_IFREG | 0o644) << 16
            deflate = name == DOCUMENT
            info.compress_type = zipfile.ZIP_DEFLATED if deflate else zipfile.ZIP_STORED
            archive.writestr(info, data)


def _read(file: BinaryIO, path: Path) -> tuple[_Document, Weights | None]:
    document_bytes, weight_bytes = _unzip(file, path)
    document = _parse(document_bytes, path)
    if document.weights != (weight_bytes is not None):
        raise _damaged(path)
    return document, None if weight_bytes is None else _weights(weight_bytes, document, path)


def _unzip(file: BinaryIO, path: Path) -> tuple[bytes, bytes | None]:
    try:
        with zipfile.ZipFile(file) as archive:
            members = [m for m in archive.infolist() if m.filename in (DOCUMENT, WEIGHTS)]
            names = [m.filename for m in members]
            if DOCUMENT not in names:
                raise ProjectError(f"{path} is not a Convoscope project, but some other zip file.")
            if len(set(names)) < len(names):
                raise _damaged(path)
            if any(m.filename == WEIGHTS and m.compress_type != 0 for m in members) or any(
                m.filename == DOCUMENT and m.file_size > LARGEST_DOCUMENT for m in members
            ):
                raise _damaged(path)
            weights = archive.read(WEIGHTS) if WEIGHTS in names else None
            return archive.read(DOCUMENT), weights
    except ProjectError:
        raise
    except OSError as error:
        if error.errno == errno.EINVAL:  # a place before the beginning of the file
            raise _damaged(path) from error
        raise
    except Exception as error:
        # zipfile raises BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError,
        # ValueError, struct.error … depending on the byte that is wrong.
        if _begins_like_a_zip(file):
            raise _damaged(path) from error
        raise ProjectError(f"{path} is not a Convoscope project.") from error


def _begins_like_a_zip(file: BinaryIO) -> bool:
    file.seek(0)
    return file.read(2) == b"PK"


def _parse(data: bytes, path: Path) -> _Document:
    try:
        version = _Header.model_validate_json(data).version
    except ValidationError as error:
        if error.errors(include_url=False)[0]["type"] == "json_invalid":
            raise _damaged(path) from error
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


def _weights(data: bytes, document: _Document, path: Path) -> Weights:
    from safetensors import SafetensorError
    from safetensors.torch import load as from_bytes

    try:
        weights: dict[str, torch.Tensor] = from_bytes(data)
    except (SafetensorError, ValueError, KeyError, RuntimeError) as error:
        raise _damaged(path) from error
    if document.preprocessing is None or len(_fitting(document, weights)) < len(weights):
        raise ProjectError(
            f"{path} can't be opened, because its weights don't fit its network: use another copy."
        )
    return weights


def _fitting(document: _Document, weights: Weights) -> Weights:
    """Return the tensors of every block whose names, shapes and number types are all as built.

    The shapes of blocks after one that can't run are not known: theirs are taken by name.
    """
    import torch

    from engine.build import build

    if document.preprocessing is None:
        raise ValueError("weights without the preprocessing that goes with them")
    shape, classes = document.preprocessing.shape, len(document.classes) or None
    report = check(document.network, shape, classes)
    runs = [block.id for block in report.blocks if block.output_shape is not None]
    # On the "meta" device modules have shapes but no numbers, however large they claim to be.
    with torch.device("meta"):
        running = Network(blocks=document.network.blocks[: len(runs)])
        built = build(running, shape, classes).blocks.state_dict()
    fitting: dict[str, torch.Tensor] = {}
    for block_id in document.network.ids:
        own = _of_block(block_id, built)
        given = _of_block(block_id, weights)
        alike = own.keys() == given.keys() and all(
            given[name].shape == tensor.shape and given[name].dtype == tensor.dtype
            for name, tensor in own.items()
        )
        if alike or block_id not in runs:
            fitting.update(given)
    return fitting


def _of_block(block_id: str, weights: Weights) -> Weights:
    return {name: tensor for name, tensor in weights.items() if name.startswith(f"{block_id}.")}


def _damaged(path: Path) -> ProjectError:
    return ProjectError(f"{path} is damaged and can't be opened: use another copy.")
