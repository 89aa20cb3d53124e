"""The network as cards from top to bottom, in as many columns as the page has room for."""

from __future__ import annotations

from dataclasses import dataclass

from engine.blocks import Residual
from engine.drawing.primitives import (
    QUIET,
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
from engine.drawing.widths import parts, text_width, wrapped
from engine.drawing.words import Translate
from engine.wording import count_text, shape_text

CARD = 150.0
"""Width of a card where there is room for it."""
NARROW = 84.0
"""Cards below this width spare on their margins."""
EDGE = 3.0
STEP = 9.0
"""From card to card: the length of an arrow."""
FRAME = 4.5
BYPASS = 8.0
"""Room for the shortcut beside the blocks of a residual unit."""
LANE_GAP = 4.0


@dataclass(frozen=True)
class Tile:
    """Something of a given height; the way goes in and out in the middle of its width."""

    height: float
    items: tuple[Part, ...]


@dataclass(frozen=True)
class Strip:
    said: Translate

    def least_width(self, pieces: tuple[Piece, ...]) -> float:
        """Return how narrow a stretch of the network can be drawn without cutting a word."""
        return max((self._least(piece) for piece in pieces), default=2 * STEP)

    def _least(self, piece: Piece) -> float:
        if isinstance(piece, Repeat):
            return self.least_width(piece.pieces) + 2 * FRAME
        lanes = [self.least_width(branch) for branch in piece.branches]
        if isinstance(piece.block, Residual):
            return lanes[0] + 2 * FRAME + 2 * BYPASS
        if lanes:
            return sum(lanes) + LANE_GAP * (len(lanes) - 1) + 2 * FRAME
        title = (
            text_width(w.rstrip(), SIZE, bold=True) for w in parts(self.said(piece.block.title))
        )
        words = (*parts(self.said(piece.block.summary())), shape_text(piece.shape))
        return max([*title, *(text_width(w.rstrip(), SMALL) for w in words)]) + EDGE + 2 * 3.5

    def tiles(self, pieces: tuple[Piece, ...], width: float) -> list[Tile]:
        return [self._tile(piece, width) for piece in pieces]

    def card(self, title: str, summary: str, shape: str, parameters: str, width: float) -> Tile:
        """Return the card of the input."""
        return self._card(title, summary, shape, parameters, width, QUIET, "", troubled=False)

    def stack(self, pieces: tuple[Piece, ...], width: float) -> Tile:
        """Return the tiles below one another, joined by arrows."""
        return joined(self.tiles(pieces, width), width)

    def _tile(self, piece: Piece, width: float) -> Tile:
        if isinstance(piece, Repeat):
            return self._repeat(piece, width)
        if isinstance(piece.block, Residual):
            return self._residual(piece, width)
        return self._lanes(piece, width) if piece.branches else self._of_stage(piece, width)

    def _of_stage(self, stage: Stage, width: float) -> Tile:
        block, report = stage.block, stage.report
        count = report.parameters
        return self._card(
            self.said(block.title),
            self.said(block.summary()),
            shape_text(report.output_shape),
            count_text(count, self.said("parameter"), self.said("parameters")) if count else "",
            width,
            Paint(block.family),
            stage.id,
            troubled=stage.troubled,
        )

    def _card(
        self,
        title: str,
        summary: str,
        shape: str,
        parameters: str,
        width: float,
        paint: Paint,
        block: str,
        *,
        troubled: bool,
    ) -> Tile:
        """Return title and shape, and below them summary and parameters, side by side or not."""
        pad = 3.5 if width < NARROW else 5.0
        room = width - EDGE - 2 * pad
        texts: list[Part] = []
        y = pad - 1.0
        for words, figure, size, bold in (
            (title, shape, SIZE, True),
            (summary, parameters, SMALL, False),
        ):
            leading = size * 1.25
            number = text_width(figure, SMALL)
            beside = text_width(words, size, bold) + number + 6 <= room
            left = EDGE + pad
            ink = Paint("text") if bold else QUIET
            for line in [words] if beside and words else wrapped(words, room, size, bold, 4):
                y += leading
                texts.append(Text(left, y, line, size, bold, paint=ink, block=block))
            if beside and words:
                right = width - pad
                texts.append(Text(right, y, figure, SMALL, False, "end", ink, block))
                continue
            for line in wrapped(figure, room, SMALL):
                y += SMALL * 1.25
                texts.append(Text(left, y, line, SMALL, paint=ink, block=block))
        height = y + pad
        edge = Paint("problem") if troubled else Paint(paint.role, 0.55)
        card = Box(0, 0, width, height, 3, Paint(paint.role, 0.10), edge, 0.9 if troubled else 0.6)
        spine = Box(0, 0, EDGE, height, 1.5, Paint("problem") if troubled else paint)
        marked = [_of_block(card, block), _of_block(spine, block)]
        return Tile(height, (*marked, *texts))

    def _repeat(self, piece: Repeat, width: float) -> Tile:
        inner = self.stack(piece.pieces, width - 2 * FRAME)
        top = SIZE + 6
        height = top + inner.height + FRAME
        centre = width / 2
        items: list[Part] = [
            Box(0, 0, width, height, 5, None, Paint("quiet", 0.8), 0.7, dashed=True),
            Text(width - 5, SIZE + 1.5, f"×{piece.times}", SIZE + 1, True, "end"),
            Line((Point(centre, 0), Point(centre, top)), QUIET),
            Line((Point(centre, height - FRAME), Point(centre, height)), QUIET),
            *shifted(inner.items, FRAME, top),
        ]
        return Tile(height, tuple(items))

    def _residual(self, stage: Stage, width: float) -> Tile:
        """Return the blocks inside with the shortcut beside them, and the card of the sum."""
        across = width - 2 * FRAME - 2 * BYPASS
        inner = self.stack(stage.branches[0], across)
        joint = self._of_stage(stage, width - 2 * FRAME)
        left, centre, top = FRAME + BYPASS, width / 2, STEP
        below = top + inner.height
        height = below + STEP + joint.height + FRAME
        right = width - FRAME - 3
        paint = Paint("problem") if stage.troubled else Paint("container")
        ends = Point(centre, 3), Point(right, 3), Point(right, below + STEP)
        items: list[Part] = [
            *self._frame(stage, width, height),
            Line((Point(centre, 0), Point(centre, top)), QUIET),
            *arrow(ends, paint, stage.id),
            *shifted(inner.items, left, top),
            *arrow((Point(centre, below), Point(centre, below + STEP))),
            *shifted(joint.items, FRAME, below + STEP),
            Line((Point(centre, height - FRAME), Point(centre, height)), QUIET),
        ]
        return Tile(height, tuple(items))

    def _lanes(self, stage: Stage, width: float) -> Tile:
        """Return the branches side by side below a fork, and the card of what joins them."""
        room = width - 2 * FRAME
        lanes = self._side_by_side(stage, room)
        tallest = max(lane.height for _, _, lane in lanes)
        top = 2 * STEP
        below = top + tallest + STEP
        joint = self._of_stage(stage, room)
        height = below + STEP + joint.height + FRAME
        centre = width / 2
        axes = [FRAME + left + across / 2 for left, across, _ in lanes]
        reach = min([*axes, centre]), max([*axes, centre])
        paint = Paint("container")
        items: list[Part] = [
            *self._frame(stage, width, height),
            Line((Point(centre, 0), Point(centre, STEP)), paint),
            Line((Point(reach[0], STEP), Point(reach[1], STEP)), paint),
            Line((Point(reach[0], below), Point(reach[1], below)), paint),
            *arrow((Point(centre, below), Point(centre, below + STEP)), paint),
            *shifted(joint.items, FRAME, below + STEP),
            Line((Point(centre, height - FRAME), Point(centre, height)), QUIET),
        ]
        for axis, (left, _, lane) in zip(axes, lanes, strict=True):
            items += arrow((Point(axis, STEP), Point(axis, top)), paint)
            items += shifted(lane.items, FRAME + left, top)
            items.append(Line((Point(axis, top + lane.height), Point(axis, below)), paint))
        return Tile(height, tuple(items))

    def _side_by_side(self, stage: Stage, room: float) -> list[tuple[float, float, Tile]]:
        """Return where each branch begins, its width and its tiles.

        What is over is shared out evenly.
        """
        needs = [self.least_width(branch) for branch in stage.branches]
        over = (room - sum(needs) - LANE_GAP * (len(needs) - 1)) / len(needs)
        lanes, left = [], 0.0
        for branch, need in zip(stage.branches, needs, strict=True):
            lanes.append((left, need + over, self.stack(branch, need + over)))
            left += need + over + LANE_GAP
        return lanes

    def _frame(self, stage: Stage, width: float, height: float) -> list[Part]:
        edge = Paint("problem") if stage.troubled else Paint("container", 0.7)
        return [Box(0, 0, width, height, 5, Paint("container", 0.05), edge, 0.7, block=stage.id)]


def joined(tiles: list[Tile], width: float) -> Tile:
    """Return tiles below one another; where there are none, a line that passes on what comes."""
    centre = width / 2
    if not tiles:
        return Tile(STEP, (Line((Point(centre, 0), Point(centre, STEP)), QUIET),))
    items: list[Part] = list(tiles[0].items)
    y = tiles[0].height
    for tile in tiles[1:]:
        items += arrow((Point(centre, y), Point(centre, y + STEP)))
        items += shifted(tile.items, 0, y + STEP)
        y += STEP + tile.height
    return Tile(y, tuple(items))


def _of_block(box: Box, block: str) -> Box:
    return Box(**{**vars(box), "block": block})
