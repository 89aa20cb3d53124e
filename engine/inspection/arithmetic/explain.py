"""How the number in one cell of a block's output comes about. Imports torch: load it on demand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from torch import nn

from engine.blocks import (
    Activation,
    BatchNormalisation,
    Container,
    Dropout,
    Flatten,
    GroupNormalisation,
    LayerNormalisation,
    Stack,
)
from engine.blocks.joins import Concatenation, Sum
from engine.build import BuiltNetwork
from engine.inspection.arithmetic import Cell, Concatenated, Region, Step, Summed, Weighted
from engine.inspection.arithmetic.parts import Part, Values, follow, function_of, parts, run
from engine.inspection.arithmetic.words import place
from engine.network import Network

From = tuple[str | None, Values]
"""The block that numbers come out of (None: they are the picture), and the numbers."""

_KEEP_PLACES = (Activation, BatchNormalisation, LayerNormalisation, GroupNormalisation, Dropout)


@dataclass(frozen=True, eq=False)
class Captured:
    """What one picture became on its way through a network, without the batch."""

    picture: Values
    """(channels, height, width), normalised as the network takes it."""
    outputs: Mapping[str, Values]
    """By block id, as ``BuiltNetwork.every_output`` gives them."""


@dataclass(frozen=True)
class Reading:
    """Which cells a number is made of, and of what."""

    source: str | None
    """The block whose output is read; None: the picture."""
    region: Region


@dataclass(frozen=True, eq=False)
class Explanation:
    """How one number came about, step after step; ``result`` is that of the last one."""

    block_id: str
    part: str
    """Up to which part of the block's module; empty: all of it."""
    cell: Cell
    steps: tuple[Step, ...]
    result: float
    reads: tuple[Reading, ...]
    """What the block itself reads: one, or for a residual unit the branch's end and the input."""
    inner: Explanation | None = None
    """Where the first step reads what earlier parts of the block gave (a separable convolution):
    how the number that counts most among them came about. Ask for the others by ``inner.part``.
    """

    def lines(self) -> tuple[str, ...]:
        """Return the steps in words with their numbers."""
        own = tuple(line for step in self.steps for line in step.lines())
        if self.inner is None:
            return own
        head = f"Between the steps, {place(self.inner.cell)} counts most here:"
        return (head, *self.inner.lines(), "All of them together:", *own)


def explain(
    network: Network,
    built: BuiltNetwork,
    captured: Captured,
    block_id: str,
    cell: Cell,
    part: str = "",
) -> Explanation:
    """Explain the number at ``cell`` of what comes out of a block.

    ``captured`` is what ``built``, a network in evaluation mode, gave with the weights that it has
    now. With ``part``, a name of ``Explanation.inner``, the number is one inside the block.
    Raises KeyError for a block or a part that isn't there, IndexError for a cell that isn't, and
    ValueError for a network in training.
    """
    if built.training:
        raise ValueError("a network in training can't be explained: put it in evaluation mode")
    module, block = built.blocks[block_id], network.block(block_id)
    source, x = _input(network, captured, block_id)
    taken = _up_to(list(parts(module)), part)
    modules = [one.module for one in taken]
    shape = run(modules, x).shape if part else captured.outputs[block_id].shape
    _check_cell(cell, shape)
    with np.errstate(all="ignore"):
        if isinstance(block, Container):
            ends = [_end(branch, captured, (source, x)) for branch in block.branches]
            if isinstance(module, Sum):
                return _summed(module, block_id, cell, ends[0], (source, x))
            assert isinstance(module, Concatenation)
            return _concatenated(block_id, cell, ends)
        explained = _explanation(taken, x, (block_id, part, cell, source))
        return _with_places(explained, _maps_before(network, captured, block_id))


def explain_module(
    module: nn.Module, x: Values, cell: Cell, name: str = "", source: str | None = None
) -> Explanation:
    """Explain one number of what ``module`` (in evaluation mode) makes of one input ``x``.

    For networks that no blocks make: ``name`` becomes the explanation's ``block_id``. Raises
    IndexError for a cell that isn't there, and TypeError for a module that isn't known.
    """
    taken = list(parts(module))
    _check_cell(cell, run([module], x).shape)
    with np.errstate(all="ignore"):
        return _explanation(taken, x, (name, "", cell, source))


def _explanation(
    taken: Sequence[Part], x: Values, about: tuple[str, str, Cell, str | None]
) -> Explanation:
    block_id, part, cell, source = about
    chain = follow([one.module for one in taken], x, cell)
    if not chain.inner:
        reads = (Reading(source, chain.reads),)
        return Explanation(block_id, part, cell, chain.steps, chain.value, reads)
    earlier = taken[: chain.inner]
    inner = _explanation(earlier, x, (block_id, earlier[-1].name, chain.strongest, source))
    # Of the maps between, all are read: so are all that come in, within the same window.
    (seen,) = inner.reads
    reads = (Reading(source, replace(seen.region, channels=tuple(range(len(x))))),)
    return Explanation(block_id, part, cell, chain.steps, chain.value, reads, inner)


def _up_to(all_parts: list[Part], name: str) -> list[Part]:
    if not name:
        return all_parts
    names = [one.name for one in all_parts]
    if name not in names:
        raise KeyError(name)
    return all_parts[: names.index(name) + 1]


def _check_cell(cell: Cell, shape: tuple[int, ...]) -> None:
    if len(cell) != len(shape) or not all(0 <= i < n for i, n in zip(cell, shape, strict=True)):
        raise IndexError(f"there is no cell {cell} in {shape}")


def _input(network: Network, captured: Captured, block_id: str) -> From:
    """Return what goes into a block, and of which block it comes (None: it is the picture)."""
    at = network.place(block_id)
    if at.index:
        before = network.stack(at.parent, at.branch)[at.index - 1].id
        return before, captured.outputs[before]
    if at.parent is None:
        return None, captured.picture
    return _input(network, captured, at.parent)


def _end(branch: Stack, captured: Captured, into: From) -> From:
    """Return what comes out of a branch into which ``into`` goes."""
    return (branch[-1].id, captured.outputs[branch[-1].id]) if branch else into


def _concatenated(block_id: str, cell: Cell, ends: list[From]) -> Explanation:
    channel = cell[0]
    for number, (source, end) in enumerate(ends):
        if channel < len(end):
            origin = (channel, *cell[1:])
            value = float(end[origin])
            step = Concatenated(number, len(ends), origin, value)
            reads = (Reading(source, Region.of(origin)),)
            return Explanation(block_id, "", cell, (step,), value, reads)
        channel -= len(end)
    raise IndexError(f"no branch has channel {cell[0]}")


def _summed(
    module: Sum,
    block_id: str,
    cell: Cell,
    end: From,
    comes_in: From,
) -> Explanation:
    way = follow([one.module for one in parts(module.shortcut)], comes_in[1], cell)
    branch = float(end[1][cell])
    steps: list[Step] = [Summed(branch, way.value, way.steps, branch + way.value)]
    for one in parts(module.activation):
        steps.append(function_of(one.module, cell, steps[-1].result))
    reads = (Reading(end[0], Region.of(cell)), Reading(comes_in[0], way.reads))
    return Explanation(block_id, "", cell, tuple(steps), steps[-1].result, reads)


def _with_places(explained: Explanation, shape: tuple[int, ...] | None) -> Explanation:
    """Let a dense layer on a vector that was maps know where on them its inputs stood."""
    if shape is None:
        return explained
    steps = tuple(
        replace(step, of=shape) if isinstance(step, Weighted) and len(step.of) == 1 else step
        for step in explained.steps
    )
    return replace(explained, steps=steps)


def _maps_before(network: Network, captured: Captured, block_id: str) -> tuple[int, ...] | None:
    """Return the shape of the maps that a block's input was flattened from; None: not at all."""
    for placed in reversed(network.before(block_id)):
        if isinstance(placed.block, Flatten):
            return _input(network, captured, placed.id)[1].shape
        if not isinstance(placed.block, _KEEP_PLACES):
            return None
    return None
