"""A module, taken apart into steps. Imports torch: load it only to explain.

Any modules of torch that are listed here can be explained, those of a block or of another network.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from engine.blocks.activation import LABELS
from engine.blocks.coordinate_maps import CoordinateMaps
from engine.blocks.joins import PaddedIdentity
from engine.blocks.lenet_modules import RadialBasis, ScaledTanh
from engine.inspection.arithmetic import Step
from engine.inspection.arithmetic.activated import Activated
from engine.inspection.arithmetic.moved import Blended, Moved
from engine.inspection.arithmetic.moving import (
    PADS,
    coordinates,
    padded,
    shortcut,
    upsampled,
)
from engine.inspection.arithmetic.normalised import Normalised, moments_of
from engine.inspection.arithmetic.patch import Cell, Region
from engine.inspection.arithmetic.pooled import Pooled
from engine.inspection.arithmetic.sliding import SLIDING, pads, slide
from engine.inspection.arithmetic.tensors import bias_at, numbers, one
from engine.inspection.arithmetic.weighted import Weighted
from engine.inspection.arithmetic.windowed import Windowed
from engine.inspection.arithmetic.words import number

Values = NDArray[np.float32]

OfMany = Windowed | Pooled | Weighted | Normalised | Moved | Blended
"""The steps that read cells at places of their own."""

FUNCTIONS: dict[type[nn.Module], tuple[str, str]] = {
    nn.ReLU: (LABELS["relu"], "max(0, x)"),
    nn.LeakyReLU: (LABELS["leaky_relu"], "x, or {slope} · x below 0"),
    nn.ELU: (LABELS["elu"], "x, or eˣ − 1 below 0"),
    nn.GELU: (LABELS["gelu"], "x times the normal distribution's Φ(x)"),
    nn.SiLU: (LABELS["silu"], "x / (1 + e⁻ˣ)"),
    nn.Sigmoid: (LABELS["sigmoid"], "1 / (1 + e⁻ˣ)"),
    nn.Tanh: (LABELS["tanh"], "tanh(x)"),
    ScaledTanh: (LABELS["scaled_tanh"], "1.7159 · tanh(⅔ · x)"),
    nn.ReLU6: ("ReLU6", "max(0, x), at most 6"),
    nn.Hardsigmoid: ("Hard sigmoid", "x / 6 + ½, within 0 and 1"),
    nn.Hardswish: ("Hard swish", "x times (x / 6 + ½, within 0 and 1)"),
}
"""Name and formula of each function of one number; the slope is filled in."""

_BATCH = (nn.BatchNorm1d, nn.BatchNorm2d)
_DROPOUT = (nn.Dropout, nn.Dropout2d)


@dataclass(frozen=True)
class Part:
    """One step of a module: its name within it (as in the names of weights)."""

    name: str
    module: nn.Module


@dataclass(frozen=True)
class Chain:
    """Steps one after the other, each on what the one before it gave."""

    steps: tuple[Step, ...]
    value: float
    reads: Region
    """What the first step reads."""
    inner: int = 0
    """Of how many parts the first step reads the results; 0: it reads what comes in."""
    strongest: Cell = ()
    """The cell that counts most of what the first step reads."""

    def then(self, step: Step) -> Chain:
        return replace(self, steps=(*self.steps, step), value=step.result)


def parts(module: nn.Module, name: str = "") -> Iterator[Part]:
    """Take ``nn.Sequential`` apart, in the order of its steps; what does nothing is left out."""
    if isinstance(module, nn.Sequential):
        for child_name, child in module.named_children():
            yield from parts(child, f"{name}.{child_name}" if name else child_name)
    elif not isinstance(module, nn.Identity):
        yield Part(name, module)


def follow(modules: Sequence[nn.Module], x: Values, cell: Cell) -> Chain:
    """Explain the number at ``cell`` that ``modules``, one after the other, make of ``x``.

    ``x`` is one input, without the batch. Raises TypeError for a module that isn't known.
    """
    if not modules:
        return Chain((), float(x[cell]), Region.of(cell), strongest=cell)
    *before, module = modules
    if type(module) in FUNCTIONS or isinstance(module, (*_BATCH, *_DROPOUT)):
        chain = follow(before, x, cell)
        return chain.then(_of_one_number(module, chain.value, cell))
    if isinstance(module, nn.Flatten):
        shape = run(before, x).shape
        origin = _unravelled(cell, shape)
        chain = follow(before, x, origin)
        if chain.steps and shape[1:] == (1, 1):
            return chain  # a number a map is a row already
        return chain.then(Moved("flattened", origin, chain.value))
    laid_out = _laid_out(before, module)
    if laid_out:
        before = before[:-1]
    source = run(before, x)
    step = _of_many(module, laid_out, source, cell)
    return Chain((step,), step.result, step.reads, len(before), step.strongest)


def run(modules: Sequence[nn.Module], x: Values) -> Values:
    """Return what ``modules`` make of one input, as torch computes it."""
    if not modules:
        return x
    with torch.no_grad():
        # A copy, because some modules write over what they are given.
        value = torch.tensor(x[None], device=next(_tensors(modules), torch.empty(0)).device)
        for module in modules:
            value = module(value)
    result: Values = numbers(value[0])
    return result


def function_of(module: nn.Module, cell: Cell, value: float) -> Activated:
    """Explain a function of one number. Raises TypeError for one that isn't known."""
    if type(module) not in FUNCTIONS:
        raise TypeError(f"{type(module).__name__} can't be explained: say here what it does")
    name, formula = FUNCTIONS[type(module)]
    if isinstance(module, nn.LeakyReLU):
        formula = formula.format(slope=number(module.negative_slope))
    with torch.no_grad():
        result = float(module(torch.tensor([value], dtype=torch.float64)))
    return Activated(name, formula, cell, value, result)


def _tensors(modules: Sequence[nn.Module]) -> Iterator[torch.Tensor]:
    for module in modules:
        yield from module.parameters()
        yield from module.buffers()


def _unravelled(cell: Cell, shape: tuple[int, ...]) -> Cell:
    return tuple(int(i) for i in np.unravel_index(cell[0], shape))


def _laid_out(before: Sequence[nn.Module], module: nn.Module) -> nn.Module | None:
    """Return the part right before ``module`` that only lays out what it reads, if one does."""
    if not before:
        return None
    last = before[-1]
    if isinstance(module, nn.Linear):
        return last if isinstance(last, nn.Flatten) else None
    return last if pads(last, module) else None


def _of_one_number(module: nn.Module, value: float, cell: Cell) -> Step:
    if isinstance(module, _DROPOUT):
        return Moved("at rest", cell, value)
    if isinstance(module, _BATCH):
        return _batch_normalised(module, value, cell)
    return function_of(module, cell, value)


def _batch_normalised(module: Any, value: float, cell: Cell) -> Normalised:
    if module.running_mean is None:
        raise TypeError("a batch normalisation without running figures can't be explained")
    channel = cell[0]
    moments = (one(module.running_mean, channel), one(module.running_var, channel), module.eps)
    return Normalised.made(cell, value, moments, _affine(module, channel))


def _of_many(module: nn.Module, laid_out: nn.Module | None, source: Values, cell: Cell) -> OfMany:
    if isinstance(module, SLIDING):
        return slide(module, laid_out, source, cell)
    if isinstance(module, nn.Linear):
        bias = bias_at(module.bias, cell[0])
        weights = numbers(module.weight[cell[0]])
        return Weighted.sum(cell[0], source.ravel(), weights, bias, source.shape)
    if isinstance(module, RadialBasis):
        centre = numbers(module.centres[cell[0]])
        return Weighted.nearness(cell[0], source.ravel(), centre, source.shape)
    if isinstance(module, nn.LayerNorm):
        moments = (*moments_of(source), module.eps)
        whole = (Region.whole(source.shape), source.size)
        return Normalised.made(cell, float(source[cell]), moments, _affine(module, cell), whole)
    if isinstance(module, nn.GroupNorm):
        return _group_normalised(module, source, cell)
    if isinstance(module, nn.Upsample):
        return upsampled(module, source, cell)
    if isinstance(module, PADS):
        return padded(module, source, cell)
    if isinstance(module, PaddedIdentity):
        return shortcut(module, source, cell)
    if isinstance(module, CoordinateMaps):
        return coordinates(module, source, cell)
    raise TypeError(f"{type(module).__name__} can't be explained: say here what it does")


def _group_normalised(module: nn.GroupNorm, source: Values, cell: Cell) -> Normalised:
    size = len(source) // module.num_groups
    first = cell[0] // size * size
    group = source[first : first + size]
    region = replace(Region.whole(source.shape), channels=tuple(range(first, first + size)))
    moments = (*moments_of(group), module.eps)
    affine = _affine(module, cell[0])
    return Normalised.made(cell, float(source[cell]), moments, affine, (region, group.size))


def _affine(module: Any, index: Any) -> tuple[float, float] | None:
    """Return γ and β of a normalisation; None where it learns none."""
    if module.weight is None:
        return None
    return one(module.weight, index), one(module.bias, index)
