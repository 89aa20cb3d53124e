"""A network as it is drawn: its blocks with their shapes, repeated stretches told once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from engine.blocks import Block, Container, Shape, Stack
from engine.blocks.container import walk
from engine.check import BlockReport, Report
from engine.network import Network

QUIET_FAMILIES = ("activation", "normalisation", "dropout")
"""Blocks that change values and leave the shape."""
WORTH_FOLDING = 3
"""So many blocks at least must be saved before a stretch is drawn once for several."""


@dataclass(frozen=True)
class Stage:
    """A block in its place, with what is known of it."""

    id: str
    block: Block
    report: BlockReport
    branches: tuple[tuple[Piece, ...], ...] = ()

    @property
    def shape(self) -> Shape | None:
        return self.report.output_shape

    @property
    def troubled(self) -> bool:
        return bool(self.report.problems)

    @property
    def keeps_shape(self) -> bool:
        """Whether the block changes values alone, so that it is drawn onto what comes in."""
        quiet = self.block.family in QUIET_FAMILIES
        return quiet and self.shape is not None and self.shape == self.report.input_shape


@dataclass(frozen=True)
class Repeat:
    """The same stretch ``times`` over: equal settings, shapes and parameters."""

    pieces: tuple[Piece, ...]
    times: int
    stands_for: tuple[tuple[str, tuple[str, ...]], ...]
    """For each block that is drawn, itself and those that it stands for."""


Piece = Stage | Repeat


def stages(network: Network, report: Report, *, fold: bool = True) -> tuple[Piece, ...]:
    """Return the blocks of ``network`` in order, those of a container in its branches.

    With ``fold``, stretches that repeat with equal settings, shapes and parameter counts become
    one ``Repeat``, where that saves enough.
    """
    reports = {one.id: one for one in report.blocks}
    settled = network.resolved(report.classes)
    return _of(settled.blocks, reports, fold)


def stage_ids(pieces: tuple[Piece, ...]) -> Iterator[str]:
    """Go through the ids of all blocks that are drawn."""
    for piece in pieces:
        if isinstance(piece, Repeat):
            yield from stage_ids(piece.pieces)
        else:
            yield piece.id
            for branch in piece.branches:
                yield from stage_ids(branch)


def repeats(pieces: tuple[Piece, ...]) -> Iterator[Repeat]:
    for piece in pieces:
        if isinstance(piece, Repeat):
            yield piece
            yield from repeats(piece.pieces)
        else:
            for branch in piece.branches:
                yield from repeats(branch)


def _of(stack: Stack, reports: dict[str, BlockReport], fold: bool) -> tuple[Piece, ...]:
    # Numbers compare much faster than settings, and every stretch is compared with many.
    codes: dict[Any, int] = {}
    keys = [codes.setdefault(_key((placed,), reports), len(codes)) for placed in stack]
    pieces: list[Piece] = []
    place = 0
    while place < len(stack):
        period, times = _repetition(stack, keys, place) if fold else (1, 1)
        if times == 1:
            pieces.append(_stage(stack, place, reports, fold))
            place += 1
            continue
        once = stack[place : place + period]
        # Within a stretch that is drawn once, nothing repeats that would be worth a second frame.
        inner = tuple(_stage(once, i, reports, fold=False) for i in range(period))
        copies = [
            tuple(p.id for p in walk(stack[place + period * n : place + period * (n + 1)]))
            for n in range(times)
        ]
        stands_for = tuple((ids[0], ids) for ids in zip(*copies, strict=True))
        pieces.append(Repeat(inner, times, stands_for))
        place += period * times
    return tuple(pieces)


def _stage(stack: Stack, place: int, reports: dict[str, BlockReport], fold: bool) -> Stage:
    placed = stack[place]
    branches: tuple[tuple[Piece, ...], ...] = ()
    if isinstance(placed.block, Container):
        branches = tuple(_of(branch, reports, fold) for branch in placed.block.branches)
    return Stage(placed.id, placed.block, reports[placed.id], branches)


def _repetition(stack: Stack, keys: list[int], place: int) -> tuple[int, int]:
    """Return the period and number of the stretch from ``place`` on that saves most blocks.

    A stretch begins with a block that makes new maps, so that what only changes their values
    stays with it.
    """
    best, saved = (1, 1), WORTH_FOLDING - 1
    if stack[place].block.family in QUIET_FAMILIES:
        return best
    for period in range(1, (len(stack) - place) // 2 + 1):
        once = keys[place : place + period]
        times = 1
        if keys[place + period] != keys[place]:
            continue
        while keys[place + times * period : place + (times + 1) * period] == once:
            times += 1
        blocks = sum(1 for _ in walk(stack[place : place + period]))
        if (times - 1) * blocks > saved:
            best, saved = (period, times), (times - 1) * blocks
    return best


def _key(stack: Stack, reports: dict[str, BlockReport]) -> tuple[Any, ...]:
    """Return what is equal for stretches of blocks that are drawn alike, ids apart."""
    parts: list[Any] = []
    for placed in stack:
        block, report = placed.block, reports[placed.id]
        inner: tuple[Any, ...] = ()
        if isinstance(block, Container):
            inner = tuple(_key(branch, reports) for branch in block.branches)
            block = block.with_branches(tuple(() for _ in block.branches))
        troubled = placed.id if report.problems else ""
        parts.append((block, report.input_shape, report.output_shape, troubled, inner))
    return tuple(parts)
