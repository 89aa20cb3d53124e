"""A small plot: numbers to pixels, axes, curves and bars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from gui import theme

MOST_WIDE = 460.0
MOST_VALUES = 50_000
"""Of more, a painting would take longer than a frame, and look the same."""
MARGINS = (44.0, 4.0, 12.0, 18.0)
"""Left, top, right, bottom: room for the numbers at the axes."""


@dataclass(frozen=True)
class Plot:
    """The area of a plot, and the numbers at its edges."""

    area: QRectF
    low: float
    high: float
    bottom: float
    top: float

    def point(self, x: float, y: float) -> QPointF:
        across = (x - self.low) / (self.high - self.low)
        up = (y - self.bottom) / (self.top - self.bottom)
        up = min(max(up, 0.0), 1.0)
        return QPointF(
            self.area.left() + across * self.area.width(),
            self.area.bottom() - up * self.area.height(),
        )


def plot_in(room: QRectF, across: tuple[float, float], up: tuple[float, float]) -> Plot:
    """Return a plot in the middle of ``room`` for numbers within ``across`` and ``up``."""
    area = QRectF(room)
    if area.width() > MOST_WIDE:
        area.setWidth(MOST_WIDE)
        area.moveCenter(room.center())
    left, top, right, bottom = MARGINS
    low, high = across
    if high - low < 1e-12:
        low, high = low - 1, high + 1
    floor, ceiling = up
    if ceiling - floor < 1e-12:
        ceiling = floor + 1
    return Plot(area.adjusted(left, top, -right, -bottom), low, high, floor, ceiling)


def paint_axes(painter: QPainter, plot: Plot, chosen: theme.Tokens) -> None:
    """Paint zero lines, and the numbers at the ends of both axes."""
    painter.setPen(QPen(chosen.border, 1))
    floor = max(plot.bottom, 0.0) if plot.top > 0 else plot.bottom
    painter.drawLine(plot.point(plot.low, floor), plot.point(plot.high, floor))
    if plot.low < 0 < plot.high:
        painter.drawLine(plot.point(0, plot.bottom), plot.point(0, plot.top))
    painter.setPen(chosen.quiet)
    flag = Qt.AlignmentFlag
    below = plot.area.bottom() + 2
    ends = [(plot.low, flag.AlignLeft), (plot.high, flag.AlignRight)]
    for x, side in ends:
        at = plot.point(x, plot.bottom).x()
        left = at if side == flag.AlignLeft else at - 60
        painter.drawText(QRectF(left, below, 60, 16), side | flag.AlignTop, short(x))
    if plot.low < 0 < plot.high:
        at = plot.point(0, plot.bottom).x()
        painter.drawText(QRectF(at - 20, below, 40, 16), flag.AlignHCenter | flag.AlignTop, "0")
    for y in (plot.bottom, plot.top):
        at = plot.point(plot.low, y).y()
        place = QRectF(plot.area.left() - 48, at - 8, 44, 16)
        painter.drawText(place, flag.AlignRight | flag.AlignVCenter, short(y))


def paint_curve(
    painter: QPainter, plot: Plot, xs: NDArray[np.float64], ys: NDArray[np.float64], pen: QPen
) -> None:
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([plot.point(x, y) for x, y in zip(xs, ys, strict=True)]))


def paint_bars(
    painter: QPainter,
    plot: Plot,
    edges: Sequence[float],
    heights: Sequence[float],
    fill: QColor | None,
    line: QPen | None = None,
) -> None:
    """Paint one bar between every two ``edges``."""
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(line if line is not None else Qt.PenStyle.NoPen)
    for left, right, height in zip(edges[:-1], edges[1:], heights, strict=True):
        if height > plot.bottom:
            top, foot = plot.point(left, height), plot.point(right, plot.bottom)
            wide = max(1.0, foot.x() - top.x() - 0.6)
            painter.drawRect(QRectF(top.x(), top.y(), wide, foot.y() - top.y()))


def histogram(
    values: NDArray[np.float32], low: float, high: float, bins: int = 41
) -> tuple[list[float], list[float]]:
    """Return edges, and the share of ``values`` between every two of them."""
    some = thinned(values)
    counts, edges = np.histogram(some, bins=bins, range=(low, high))
    total = max(1, some.size)
    return [float(e) for e in edges], [float(c) / total for c in counts]


def thinned(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return ``values`` in a row, evenly thinned where there are more than a plot can show."""
    flat = values.ravel()
    return flat[:: -(-flat.size // MOST_VALUES) or 1]


def short(number: float) -> str:
    """Return a number for an axis, in few characters."""
    text = f"{number:.2g}" if abs(number) < 100 else f"{number:.0f}"
    return text.replace("-", "−")
