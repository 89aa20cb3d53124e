"""The design that an exported source carries at its end, so that the program can open it again.

Opening looks at texts and never runs anything: the source is parsed, and only two string literals
of it are taken. A source that has been changed since is refused, because its design would no
longer be what it computes.
"""

from __future__ import annotations

import ast
import hashlib
import json
import re
import warnings
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from engine.check import check
from engine.data.preprocessing import Preprocessing
from engine.export.design import Exportable
from engine.export.expressions import WIDTH
from engine.project import Project, ProjectError, Trained, bare_text, from_bare_text

if TYPE_CHECKING:
    from torch import Tensor

    from engine.build import Weights

REMARK = """
# The design as data: Convoscope opens this file again by it, and nothing here is run.
"""
LARGEST = 64 * 1024 * 1024
"""Characters of a source that are read at most."""


def carried(design: Exportable, text: str) -> str:
    """Return the source ``text`` with the design behind it."""
    values = {
        "preprocessing": design.preprocessing.model_dump(mode="json"),
        "classes": design.classes,
        "project": json.loads(bare_text(design.project)),
    }
    # A line a block. Within strings every quotation mark is escaped, so that this can't hit one.
    lines = json.dumps(values).replace('{"id": ', '\n{"id": ').splitlines()
    return _sealed(text, "\n".join(part for line in lines for part in _wrapped(line)))


def _wrapped(line: str) -> Iterator[str]:
    """Break a line of JSON between its words, never within a string."""
    part = ""
    for word in re.findall(r'(?:"(?:[^"\\]|\\.)*"|[^"\s])+', line):
        if part and len(part) + 1 + len(word) > WIDTH:
            yield part
            part = ""
        part = f"{part} {word}" if part else word
    yield part


def _sealed(text: str, values: str) -> str:
    seal = hashlib.sha256((text + values).encode()).hexdigest()
    return f'{text}{REMARK}DESIGN = r"""\n{values}\n"""\nSEAL = "{seal}"\n'


def open_source(path: Path) -> Project:
    """Return the project of a source that this program has exported, with the weights beside it if
    there are any. Raises ProjectError with a sentence for any other.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise _not_ours(path)
        source = path.read_text(encoding="utf-8")
    except OSError as error:
        raise ProjectError(f"{path} can't be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise _not_ours(path) from error
    text, values = _parts(source, path)
    if _sealed(text, values) != source:
        raise ProjectError(
            f"{path} has been changed since Convoscope exported it, so that its design may not be "
            "what it computes any more: open the project that it was exported from, or an "
            "unchanged copy."
        )
    return _project(values, path)


def _parts(source: str, path: Path) -> tuple[str, str]:
    """Return the source without its design, and the design's text."""
    literals: dict[str, str] = {}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of odd escapes in other people's strings
            body = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise _not_ours(path) from error
    for statement in body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(text))):
                literals[name] = text
    text, remark, _ = source.rpartition(REMARK)
    if not remark or not {"DESIGN", "SEAL"} <= literals.keys():
        raise _not_ours(path)
    return text, literals["DESIGN"].strip("\n")


def _project(values: str, path: Path) -> Project:
    try:
        document: dict[str, Any] = json.loads(values)
        preprocessing = Preprocessing.model_validate_json(json.dumps(document["preprocessing"]))
        classes = tuple(str(name) for name in document["classes"])
        text = json.dumps(document["project"])
    except (ValueError, KeyError, TypeError, RecursionError, ValidationError) as error:
        raise _not_ours(path) from error
    project = from_bare_text(text, path)
    beside = path.with_suffix(".safetensors")
    if not beside.is_file():
        return project
    weights = _weights(beside, project, preprocessing, classes)
    trained = Trained(project.network, preprocessing, classes, weights, None)
    return replace(project, trained=trained)


def _weights(
    file: Path, project: Project, preprocessing: Preprocessing, classes: tuple[str, ...]
) -> Weights:
    """Return the weights in ``file`` by the names that the program has for them."""
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    from engine.build import assemble
    from engine.export.classes import classes_of

    misfit = ProjectError(
        f"The weights in {file} don't fit the source beside it: move them elsewhere to open the "
        "design without them."
    )
    try:
        tensors: dict[str, Tensor] = load_file(file)
    except (OSError, SafetensorError, ValueError, KeyError, RuntimeError) as error:
        raise misfit from error
    shape, count = preprocessing.shape, len(classes)
    report = check(project.network, shape, count)
    # Counted before anything is built: a file can claim more than torch can address.
    if report.problems or report.parameters > sum(t.numel() for t in tensors.values()):
        raise misfit
    built = assemble(project.network, shape, count)
    named = classes_of(project.network.resolved(count), built, report)
    state = built.blocks.state_dict()
    names = {named.weight(name): name for name in state}
    if names.keys() != tensors.keys() or any(
        tensors[name].shape != state[own].shape or tensors[name].dtype != state[own].dtype
        for name, own in names.items()
    ):
        raise misfit
    return {own: tensors[name] for name, own in names.items()}


def _not_ours(path: Path) -> ProjectError:
    return ProjectError(
        f"{path} is no source that Convoscope has exported: only such a file carries its design, "
        "and other code is never run to find one out. Build the network here, or open a project."
    )
