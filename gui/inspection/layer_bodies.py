"""The bodies of layers' sections: maps as tiles, vectors as bars or as a strip of cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from gui import theme
from gui.inspection.bars import Extent
from gui.inspection.layer_plan import CAPTION, Plan
from gui.inspection.tiling import CELL
from gui.services.layers import Layer

LIFT = 4


@dataclass(frozen=True)
class Marks:
    """Which of a layer's maps or numbers stand out."""

    pinned: int | None
    hovered: int | None


def paint_tiles(
    painter: QPainter, layer: Layer, made: Plan, marks: Marks, chosen: theme.Tokens, seen: QRect
) -> None:
    """Paint the maps that reach into ``seen``, a part of the section."""
    tiles = made.tiling
    assert tiles is not None
    corner = made.body.topLeft()
    places = {channel: tiles.rect(channel).translated(corner) for channel in range(tiles.shown)}
    visible = [channel for channel, place in places.items() if place.intersects(seen)]
    draw_maps(painter, layer, visible, [places[channel] for channel in visible])
    if marks.pinned is not None and marks.pinned < tiles.shown:
        painter.setPen(QPen(chosen.accent, 2))
        painter.drawRect(places[marks.pinned].adjusted(-1, -1, 1, 1))
    if marks.hovered is not None and marks.hovered < tiles.shown:
        place = places[marks.hovered].adjusted(-LIFT, -LIFT, LIFT, LIFT)
        painter.drawImage(place, layer.image(marks.hovered))
        painter.setPen(QPen(chosen.text, 1))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))


def draw_maps(
    painter: QPainter, layer: Layer, channels: Sequence[int], places: Sequence[QRect]
) -> None:
    """Draw some of a layer's maps, all of one size, each at its place."""
    if not channels:
        return
    wide = round(places[0].width() * painter.device().devicePixelRatio())
    here = iter(places)
    for atlas in layer.atlases(channels, wide):
        # Enlarged, pixels stay pixels; made smaller, leaving every other one out would lie.
        shrinks = atlas.parts[0].width() > wide
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shrinks)
        for part in atlas.parts:
            painter.drawImage(QRectF(next(here)), atlas.image, part)


def paint_bars(
    painter: QPainter,
    layer: Layer,
    made: Plan,
    marks: Marks,
    chosen: theme.Tokens,
    colour: QColor,
) -> None:
    extent, body = Extent.of(layer.values), made.body
    below, _, above = chosen.diverging
    lows, highs = extent.spans(layer.values, body.height())
    bars = []
    for channel, (low, high) in enumerate(zip(lows, highs, strict=True)):
        column = made.bar(channel, layer.count)
        bars.append(QRect(column.left(), body.bottom() + 1 - high, column.width(), high - low))
    for marked in (marks.pinned, marks.hovered):
        if marked is not None:
            ground = theme.mixed(chosen.text, chosen.surface, 0.14)
            painter.fillRect(made.bar(marked, layer.count), ground)
    painter.setPen(Qt.PenStyle.NoPen)
    signs = np.asarray(layer.values) < 0
    for negative, fill in ((False, above if layer.signed else colour), (True, below)):
        painter.setBrush(QBrush(fill))
        painter.drawRects([bars[channel] for channel in np.flatnonzero(signs == negative)])
    if marks.hovered is not None:
        painter.fillRect(bars[marks.hovered], chosen.text)
    zero = body.bottom() - extent.zero(body.height())
    painter.fillRect(body.left(), zero, body.width(), 1, chosen.border)


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
    painter.drawImage(QRectF(made.body), layer.strip(made.columns, made.rows))
    wide = made.body.width() / made.columns
    for channel, colour in ((marks.pinned, chosen.accent), (marks.hovered, chosen.text)):
        if channel is None or channel >= made.columns * made.rows:
            continue
        row, column = divmod(channel, made.columns)
        left, top = made.body.left() + column * wide, made.body.top() + row * CELL
        painter.setPen(QPen(colour, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(left - 1, top - 1, wide + 2, CELL + 2))
