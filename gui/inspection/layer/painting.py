"""How the large tiles of one layer are painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen

from engine.inspection.units import Units
from gui import theme
from gui.inspection.layer.grid import Grid
from gui.inspection.layer_bodies import draw_maps
from gui.inspection.model import Cell
from gui.inspection.unit_marks import draw_mark, mark_of
from gui.inspection.unit_order import Arranged
from gui.services.layers import Layer

LARGE_CELL = 6
"""Pixels from which on the cell under the pointer is outlined."""


@dataclass(frozen=True)
class Shown:
    """What is shown of a layer besides its numbers."""

    arranged: Arranged
    names: tuple[str, ...]
    """Of its units, where they are the network's answer."""
    units: Units | None
    pinned: int
    cell: Cell | None
    """The number under the pointer."""


def paint_maps(
    painter: QPainter,
    layer: Layer,
    made: Grid,
    shown: Shown,
    chosen: theme.Tokens,
    seen: list[int],
) -> None:
    """Paint the tiles at the places ``seen``, and what marks some of them."""
    channels = [shown.arranged.channels[place] for place in seen]
    rects = [made.rect(place) for place in seen]
    draw_maps(painter, layer, channels, rects)
    metrics = painter.fontMetrics()
    for place, channel, rect in zip(seen, channels, rects, strict=True):
        below = made.label_rect(place)
        words = shown.names[channel] if shown.names else f"{channel + 1}"
        painter.setPen(chosen.text if channel == shown.pinned else chosen.quiet)
        fitted = metrics.elidedText(words, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, fitted)
        mark = mark_of(layer, shown.units, channel)
        if mark is not None:
            draw_mark(painter, rect, mark, chosen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(chosen.accent, 2))
    painter.drawRect(made.rect(shown.arranged.places[shown.pinned]).adjusted(-2, -2, 2, 2))
    if shown.cell is not None:
        tile = made.rect(shown.arranged.places[shown.cell.channel])
        _paint_cell(painter, layer, tile, shown.cell, chosen)


def _paint_cell(
    painter: QPainter, layer: Layer, tile: QRect, cell: Cell, chosen: theme.Tokens
) -> None:
    painter.setPen(QPen(chosen.text, 1))
    painter.drawRect(tile.adjusted(-1, -1, 0, 0))
    if layer.is_vector:
        return
    high, wide = layer.values.shape[1:]
    if tile.width() < LARGE_CELL * wide:
        return
    left, right = (round((cell.column + end) * tile.width() / wide) for end in (0, 1))
    top, bottom = (round((cell.row + end) * tile.height() / high) for end in (0, 1))
    inside = QRect(left, top, right - left, bottom - top).translated(tile.topLeft())
    # A dark line under a bright one shows on all colours.
    for colour, width in ((Qt.GlobalColor.black, 3.0), (chosen.families["activation"], 1.5)):
        painter.setPen(QPen(colour, width))
        painter.drawRect(inside)
