"""A design as one Python file that stands alone, and its weights beside it.

The file needs nothing of this program. Titles and class names of a person's stand in it as quoted
strings only; everything else is written from closed lists. It ends with the design itself as
data, so that the program can open it again.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from dataclasses import dataclass

from torch import Tensor

from engine.blocks import digit_codes
from engine.blocks.lenet_modules import RadialBasis
from engine.blocks.unshared import LocallyConnected2d
from engine.build import BuiltNetwork, assemble
from engine.check import check
from engine.data import modes
from engine.export import pieces, rules, training
from engine.export.carrying import carried
from engine.export.classes import Classes, classes_of
from engine.export.design import Exportable
from engine.export.expressions import laid_out, literal
from engine.export.initialisation import initialisation

IMPORTS = (
    ("import copy", "copy"),
    ("import math", "math"),
    ("import sys", "sys"),
    ("from collections.abc import Iterable", "Iterable"),
    ("from pathlib import Path", "Path"),
    ("from typing import Any", "Any"),
    ("", ""),
    ("import numpy as np", "np"),
    ("import torch", "torch"),
    ("from numpy.typing import NDArray", "NDArray"),
    ("from PIL import Image, ImageOps", "Image"),
    ("from safetensors.torch import load_file, save_file", "load_file"),
    ("from torch import Tensor, nn", "nn"),
    ("from torch.nn import functional", "functional"),
    ("from torchvision.transforms import v2", "v2"),
)
"""Lines in the order of the linters, each with a name that it is there for."""


@dataclass(frozen=True)
class Source:
    """The text of the file, and the weights by their names in it; None for an untrained design."""

    text: str
    weights: dict[str, Tensor] | None


def python_source(design: Exportable) -> Source:
    """Write ``design`` as Python."""
    network = design.network.resolved(len(design.classes))
    shape, count = design.preprocessing.shape, len(design.classes)
    built = assemble(network, shape, count)
    classes = classes_of(network, built, check(network, shape, count))
    body = "\n\n\n".join(_sections(design, built, classes))
    imports = _imports(body)
    header = pieces.HEADER
    if "torchvision" in imports:
        header = header.replace("numpy, pillow and\n", "torchvision,\nnumpy, pillow and ")
    text = f"{header}\n\n{imports}\n\n{body}\n"
    weights = None
    if design.weights is not None:
        weights = {classes.weight(name): t.contiguous() for name, t in design.weights.items()}
    return Source(carried(design, text), weights)


def _sections(design: Exportable, built: BuiltNetwork, classes: Classes) -> Iterator[str]:
    network = design.network.resolved(len(design.classes))
    held = rules.rules_of(network, built, classes)
    trained = training.training_of(design, network, built, classes, held)
    yield "\n\n".join([_constants(design), training.constants(trained), *rules.constants(held)])
    yield from _own(classes)
    if held.on_outputs:
        yield rules.output_penalty(design.recipe)
    yield from classes.sources
    yield f"{pieces.ANSWERING}\n\n\n{pieces.PREDICT}"
    yield pieces.NORMALISE
    yield pieces.LOADING
    yield pieces.SAVING
    yield f"{pieces.TRAINING}\n\n\n{initialisation(network, built, classes)}"
    unshared = any(isinstance(part, LocallyConnected2d) for part in built.modules())
    yield from rules.functions(held, unshared)
    yield from training.functions(trained)
    yield from _reading(grey=design.preprocessing.channels == 1)
    yield pieces.MAIN


def _reading(grey: bool) -> Iterator[str]:
    fit = pieces.FIT.replace("{mode}", "L" if grey else "RGB")
    yield f"{pieces.READING}\n\n\n{fit.replace('{grey}', ', in grey' if grey else '')}"
    yield inspect.getsource(modes.eight_bits).rstrip()
    yield inspect.getsource(modes._scaled).rstrip()


def _constants(design: Exportable) -> str:
    by = design.preprocessing
    lines = laid_out(literal(design.title), "TITLE = ") if design.title else []
    lines += laid_out(literal(design.classes), "CLASSES = ")
    lines += ["SHAPE = " + repr(by.shape), '"""Channels, height and width of a picture."""']
    lines += laid_out(literal(by.mean), "MEAN = ")
    lines += laid_out(literal(by.deviation), "DEVIATION = ")
    lines.append(f'"""{pieces.MEASURED if design.measured else pieces.NOT_MEASURED}"""')
    return "\n".join([*lines, 'WEIGHTS = Path(__file__).with_suffix(".safetensors")'])


def _own(classes: Classes) -> Iterator[str]:
    """Return the source of the layers that are this program's own."""
    if RadialBasis in classes.own and "CODES" in "".join(classes.sources):
        yield _without_docstring(inspect.getsource(digit_codes))
    for kind in classes.own:
        yield _without_repr(inspect.getsource(kind).rstrip())


def _without_repr(source: str) -> str:
    """Leave out what only says how a layer is printed."""
    lines = source.splitlines()
    (whole,) = ast.parse(source).body
    assert isinstance(whole, ast.ClassDef)
    for method in whole.body:
        if isinstance(method, ast.FunctionDef) and method.name == "extra_repr":
            del lines[method.lineno - 1 : method.end_lineno]
    return "\n".join(lines).rstrip()


def _without_docstring(source: str) -> str:
    first = ast.parse(source).body[0]
    return "\n".join(source.splitlines()[first.end_lineno :]).strip()


def _imports(body: str) -> str:
    """Return the imports of what ``body`` uses: its names are looked at, never its texts."""
    used = {node.id for node in ast.walk(ast.parse(body)) if isinstance(node, ast.Name)}
    return "\n".join(line for line, name in IMPORTS if not name or name in used)
