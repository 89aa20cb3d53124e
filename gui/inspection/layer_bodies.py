"""The bodies of layers' sections: maps as tiles, vectors as bars or as a strip of cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from engine.inspection.units import Units
from gui import theme
from gui.inspection.bars import Extent
from gui.inspection.layer_plan import CAPTION, Plan
from gui.inspection.tiling import CELL
from gui.inspection.unit_marks import draw_mark, mark_of
from gui.inspection.unit_order import Arranged
from gui.services.layers import Layer
from gui.widgets.on_paper import is_drawing

LIFT = 4
FLAG = 2
"""Pixels of the mark of a number that is always the same."""


@dataclass(frozen=True)
class Marks:
    """Where a layer's maps or numbers stand, and which of them stand out."""

    arranged: Arranged
    pinned: int | None
    hovered: int | None
    units: Units | None

    def place(self, channel: int | None, shown: int) -> int | None:
        """Return the place of a unit, where it is one of the first ``shown``."""
        if channel is None or channel >= len(self.arranged.places):
            return None
        place = self.arranged.places[channel]
        return place if place < shown else None

    def flagged(self, layer: Layer) -> list[int]:
        """Return the places of the numbers that are marked."""
        if self.units is None or len(self.units.dead) != layer.count:
            return []
        units = np.flatnonzero(self.units.dead | self.units.saturated)
        return [self.arranged.places[unit] for unit in units.tolist()]


def paint_tiles(
    painter: QPainter, layer: Layer, made: Plan, marks: Marks, chosen: theme.Tokens, seen: QRect
) -> None:
    """Paint the maps that reach into ``seen``, a part of the section."""
    tiles = made.tiling
    assert tiles is not None
    corner = made.body.topLeft()
    rects = [tiles.rect(place).translated(corner) for place in range(tiles.shown)]
    visible = [place for place, rect in enumerate(rects) if rect.intersects(seen)]
    channels = [marks.arranged.channels[place] for place in visible]
    draw_maps(painter, layer, channels, [rects[place] for place in visible])
    for place, channel in zip(visible, channels, strict=True):
        mark = mark_of(layer, marks.units, channel)
        if mark is not None:
            draw_mark(painter, rects[place], mark, chosen)
    pinned = marks.place(marks.pinned, tiles.shown)
    if pinned is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(chosen.accent, 2))
        painter.drawRect(rects[pinned].adjusted(-1, -1, 1, 1))
    hovered = marks.place(marks.hovered, tiles.shown)
    if hovered is not None and marks.hovered is not None:
        lifted = rects[hovered].adjusted(-LIFT, -LIFT, LIFT, LIFT)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawImage(lifted, layer.image(marks.hovered))
        painter.setPen(QPen(chosen.text, 1))
        painter.drawRect(lifted.adjusted(-1, -1, 0, 0))


def draw_maps(
    painter: QPainter, layer: Layer, channels: Sequence[int], places: Sequence[QRect]
) -> None:
    """Draw some of a layer's maps, all of one size, each at its place."""
    if not channels:
        return
    wide = round(places[0].width() * painter.device().devicePixelRatio())
    here = iter(places)
    # Qt's drawings take the whole of a picture, whatever part of it is asked for.
    whole = is_drawing(painter)
    for atlas in layer.atlases(channels, wide):
        # Enlarged, pixels stay pixels; made smaller, leaving every other one out would lie.
        shrinks = atlas.parts[0].width() > wide
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shrinks)
        for part in atlas.parts:
            if whole:
                painter.drawImage(next(here), atlas.image.copy(part.toAlignedRect()))
            else:
                painter.drawImage(QRectF(next(here)), atlas.image, part)


def paint_bars(
    painter: QPainter,
    layer: Layer,
    made: Plan,
    marks: Marks,
    chosen: theme.Tokens,
    colour: QColor,
) -> None:
    values, body = layer.values[list(marks.arranged.channels)], made.body
    extent = Extent.of(values)
    below, _, above = chosen.diverging
    lows, highs = extent.spans(values, body.height())
    columns, bottom = made.columns_of_bars(layer.count), body.bottom() + 1
    bars = [
        QRect(left, bottom - high, width, high - low)
        for (left, width), low, high in zip(columns, lows, highs, strict=True)
    ]
    pinned, hovered = (marks.place(unit, layer.count) for unit in (marks.pinned, marks.hovered))
    for marked in (pinned, hovered):
        if marked is not None:
            ground = theme.mixed(chosen.text, chosen.surface, 0.14)
            painter.fillRect(made.bar(marked, layer.count), ground)
    painter.setPen(Qt.PenStyle.NoPen)
    signs = values < 0
    for negative, fill in ((False, above if layer.signed else colour), (True, below)):
        painter.setBrush(QBrush(fill))
        painter.drawRects([bars[place] for place in np.flatnonzero(signs == negative)])
    if hovered is not None:
        painter.fillRect(bars[hovered], chosen.text)
    zero = body.bottom() - extent.zero(body.height())
    painter.fillRect(body.left(), zero, body.width(), 1, chosen.border)
    for place in marks.flagged(layer):
        left, width = columns[place]
        painter.fillRect(left, bottom, width, FLAG, chosen.problem)


def paint_captions(
    painter: QPainter, names: tuple[str, ...], made: Plan, chosen: theme.Tokens
) -> None:
    """Write the names of the classes under their bars."""
    painter.setPen(chosen.quiet)
    for channel, name in enumerate(names):
        bar = made.bar(channel, len(names))
        place = QRect(bar.left() - 2, bar.bottom() + 1, bar.width() + 4, CAPTION)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)


def paint_strip(
    painter: QPainter, layer: Layer, made: Plan, marks: Marks, chosen: theme.Tokens
) -> None:
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    strip = layer.strip(made.columns, made.rows, marks.arranged.channels)
    painter.drawImage(QRectF(made.body), strip)
    wide, shown = made.body.width() / made.columns, made.columns * made.rows

    def cell(place: int) -> QRectF:
        row, column = divmod(place, made.columns)
        left, top = made.body.left() + column * wide, made.body.top() + row * CELL
        return QRectF(left, top, wide, CELL)

    for place in marks.flagged(layer):
        if place < shown:
            corner = cell(place).topRight()
            painter.fillRect(QRectF(corner.x() - FLAG, corner.y(), FLAG, FLAG), chosen.problem)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for channel, colour in ((marks.pinned, chosen.accent), (marks.hovered, chosen.text)):
        marked = marks.place(channel, shown)
        if marked is not None:
            painter.setPen(QPen(colour, 2))
            painter.drawRect(cell(marked).adjusted(-1, -1, 1, 1))
