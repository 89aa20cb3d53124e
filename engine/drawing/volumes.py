"""The classic diagram: what comes out of each block as a volume, from left to right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from engine.blocks import Residual, Shape
from engine.drawing.cells import PLATE, Scale, Volume, paint_volume
from engine.drawing.colours import Role
from engine.drawing.flow import GAP, LEAD, ROUTE, Back, Cell, in_one_row, in_rows
from engine.drawing.primitives import (
    SIZE,
    SMALL,
    Box,
    Line,
    Paint,
    Part,
    Point,
    Text,
    arrow,
    shifted,
)
from engine.drawing.stages import Piece, Repeat, Stage
from engine.drawing.words import Detail, Translate, label, name_of, widest
from engine.window import Enlargement, Window

FRAME = 7.0
LANES = 8.0
RING = 4.0
"""Radius of the sign of a sum."""


@dataclass(frozen=True)
class Volumes:
    """How volumes are drawn: one scale for all, which words, in which language."""

    scale: Scale
    detail: Detail
    said: Translate

    def stack(self, pieces: tuple[Piece, ...], width: float, first: Cell | None = None) -> Cell:
        """Return a stretch of the network in rows of ``width`` at most, where that can be."""
        cells = [] if first is None else [first]
        waiting: list[Stage] = []
        for piece in pieces:
            if isinstance(piece, Stage) and not piece.branches and piece.keeps_shape and waiting:
                waiting.append(piece)
                continue
            if waiting:
                cells.append(self._column(waiting))
            waiting = []
            if isinstance(piece, Repeat):
                cells.append(self._repeat(piece, width))
            elif isinstance(piece.block, Residual):
                cells.append(self._residual(piece, width))
            elif piece.branches:
                cells.append(self._lanes(piece, width))
            else:
                waiting = [piece]
        if waiting:
            cells.append(self._column(waiting))
        return in_rows(cells, width)

    def input(self, shape: Shape) -> Cell:
        volume = self.scale.volume(shape)
        items = paint_volume(volume, 0, "quiet", "", troubled=False, known=True)
        words = label(self.said("Input"), "", [], shape, self.detail)
        return _centred(items, volume.width, volume, words, Back(volume, 0, shape))

    def _column(self, stages: list[Stage]) -> Cell:
        """Return a block's volume with those onto it that change values alone."""
        first = stages[0]
        shape = first.shape
        whole = self.scale.volume(shape)
        items: list[Part] = []
        left, volume = 0.0, whole
        for stage in stages:
            volume = replace(whole, thickness=PLATE) if stage.keeps_shape else whole
            role: Role = stage.block.family
            items += self._volume(volume, left, role, stage)
            left += volume.thickness
            if getattr(stage.block, "activation", "none") != "none" and not stage.keeps_shape:
                volume = replace(whole, thickness=PLATE)
                items += self._volume(volume, left, "activation", stage)
                left += PLATE
        title = name_of(first, self.said)
        summary = self.said(first.block.summary())
        words = label(
            title,
            "" if summary == title else summary,
            [name_of(stage, self.said) for stage in stages[1:]],
            shape,
            self.detail,
        )
        back = None
        if shape is not None and len(shape) == 3:
            back = Back(volume, left - volume.thickness, shape)
        width = left + whole.depth
        cell = _centred(items, width, whole, words, back)
        return replace(cell, windows=_windows(first), block=first.id)

    def _volume(self, volume: Volume, left: float, role: Role, stage: Stage) -> list[Part]:
        known = stage.shape is not None
        return paint_volume(volume, left, role, stage.id, troubled=stage.troubled, known=known)

    def _repeat(self, piece: Repeat, width: float) -> Cell:
        """Return a stretch in a frame that says how often it stands there."""
        inner = self.stack(piece.pieces, width - 2 * FRAME)
        top = inner.top + SIZE + 5
        bottom = inner.bottom + FRAME - 2
        across = inner.width + 2 * FRAME
        frame = Box(0, -top, across, top + bottom, 5, None, Paint("quiet", 0.8), 0.7, dashed=True)
        items: list[Part] = [frame, Line((Point(0, 0), Point(FRAME + inner.start, 0)), ROUTE)]
        items += shifted(inner.items, FRAME, 0)
        end = Point(FRAME + inner.end, inner.out)
        items.append(Line((end, Point(across, inner.out), Point(across, 0)), ROUTE, radius=4))
        times = f"×{piece.times}"
        items.append(Text(across - 4, -top + SIZE + 1.5, times, SIZE + 1, True, "end"))
        return Cell(across, top, bottom, tuple(items), 0, across)

    def _residual(self, stage: Stage, width: float) -> Cell:
        """Return the blocks inside, and the shortcut over them to the sum."""
        inner = self.stack(stage.branches[0], width - 2 * LEAD - 2 * RING)
        words = self.said(stage.block.summary()) if self.detail == "all" else ""
        said = Text(0, 0, words, SMALL, anchor="middle", paint=Paint("quiet"), block=stage.id)
        need = widest((said,)) + 2 * LEAD
        body = max(inner.width, need - 2 * LEAD)
        ring = LEAD + body + LEAD / 2 + RING
        over = -(inner.top + 7)
        paint = Paint("problem") if stage.troubled else Paint("container")
        shortcut = (Point(3, 0), Point(3, over), Point(ring, over), Point(ring, -RING))
        items: list[Part] = arrow(shortcut, paint, stage.id)
        items.append(Line((Point(0, 0), Point(LEAD + inner.start, 0)), ROUTE))
        items += shifted(inner.items, LEAD, 0)
        items += _homeward(Point(LEAD + inner.end, inner.out), ring)
        items += _sum(ring, paint, stage)
        top = inner.top + 7
        if words:
            items.append(said.moved((3 + ring) / 2, over - 2))
            top += SMALL + 2
        bottom = max(inner.bottom, RING)
        return Cell(ring + RING, top, bottom, tuple(items), 0, ring + RING, block=stage.id)

    def _lanes(self, stage: Stage, width: float) -> Cell:
        """Return the branches one below the other, from a fork to a bar, and what they give."""
        joint = self._column([stage])
        room = width - LEAD - 7 - GAP - joint.width
        lanes = [self.stack(branch, room) for branch in stage.branches]
        axes = [0.0]
        for above, below in pairwise(lanes):
            axes.append(axes[-1] + above.bottom + LANES + max(below.top, 4))
        middle = axes[-1] / 2
        axes = [axis - middle for axis in axes]
        across = LEAD + max(lane.width for lane in lanes) + 6
        paint = Paint("container")
        fork = Line((Point(2, axes[0]), Point(2, axes[-1])), paint, 0.8, block=stage.id)
        bar = Box(across - 1, axes[0] - 4, 2, axes[-1] - axes[0] + 8, 1, paint, block=stage.id)
        items: list[Part] = [Line((Point(0, 0), Point(2, 0)), paint, 0.8), fork]
        for lane, axis in zip(lanes, axes, strict=True):
            if not lane.items:
                items += arrow((Point(2, axis), Point(across - 1, axis)), paint)
                continue
            items += arrow((Point(2, axis), Point(LEAD + lane.start, axis)), paint)
            items += shifted(lane.items, LEAD, axis)
            end = Point(LEAD + lane.end, axis + lane.out)
            items += [Line((end, Point(across - 1, end.y)), paint)]
        items.append(bar)
        top = max(lanes[0].top - axes[0], 4 - axes[0])
        bottom = max(axes[-1] + lanes[-1].bottom, axes[-1] + 4)
        branches = Cell(across + 1, top, bottom, tuple(items), 0, across + 1)
        return in_one_row([branches, joint])


def _centred(
    items: list[Part], drawn: float, volume: Volume, words: tuple[Text, ...], back: Back | None
) -> Cell:
    """Return a volume above its words, both in the middle of as much room as they need."""
    width = max(drawn, widest(words))
    left = (width - drawn) / 2
    half = volume.half
    return Cell(
        width=width,
        top=half,
        bottom=half,
        items=tuple(shifted(items, left, 0)),
        start=left,
        end=left + drawn - volume.depth / 2,
        label=tuple(text.moved(width / 2, 0) for text in words),
        back=None if back is None else replace(back, left=back.left + left),
    )


def _windows(stage: Stage) -> tuple[Window, Window] | None:
    """Return the windows that slide over what comes in, where the block has some to be drawn."""
    shape, output = stage.report.input_shape, stage.shape
    if shape is None or output is None or len(shape) != 3 or len(output) != 3:
        return None
    if stage.block.family not in ("convolution", "pooling") or stage.branches:
        return None
    windows = stage.block.windows(shape)
    if windows is None or any(isinstance(window, Enlargement) for window in windows):
        return None
    return windows


def _homeward(end: Point, ring: float) -> list[Part]:
    """Return the way from the end of the blocks inside to the sum, up again if there are rows."""
    if end.y == 0:
        return arrow((end, Point(ring - RING, 0)))
    return arrow((end, Point(ring, end.y), Point(ring, RING)))


def _sum(x: float, paint: Paint, stage: Stage) -> list[Part]:
    ring = Box(x - RING, -RING, 2 * RING, 2 * RING, RING, Paint("container", 0.12), paint, 0.9)
    arm = RING * 0.55
    return [
        replace(ring, block=stage.id),
        Line((Point(x - arm, 0), Point(x + arm, 0)), paint, 0.9, block=stage.id),
        Line((Point(x, -arm), Point(x, arm)), paint, 0.9, block=stage.id),
    ]
