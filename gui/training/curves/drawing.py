"""A plot painted: axes, grid, lines, dots, marks and words. Any painter will do: a window's, a
picture's, a file's of vectors.

Painted here and not by a library's scene: of the time that a scene with a dozen items takes for
one picture, its lines are a tenth.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from shiboken6 import VoidPtr

from gui import theme
from gui.training.curves.scale import Frame, Values

LEFT = 48
"""Pixels on the left for the numbers of the axis."""
GUTTER, WIDE_GUTTER = 88, 148
"""Pixels on the right for the words at the lines' ends; more for the names of runs."""
NARROW = 260
"""Pixels of a plot that has no room for such words."""
TICKS_EVERY = 34
"""Pixels of height to a number at the least."""
BESIDE = 11
"""Pixels between a line's end and its name: room for the ring of the best value."""
BACKING = 190
"""Opacity of the ground behind words that stand on a line after all, of 255."""


@dataclass(frozen=True)
class Stroke:
    """A line through points; x in epochs, y in the plot's unit."""

    x: Values
    y: Values
    colour: QColor
    width: float = 1.0
    dashed: bool = False
    smooth: bool = True
    """Painted with soft edges: costs more, and noise doesn't need it."""
    in_view: bool = True
    """All of it is to be seen: the heights of the axis are chosen so."""


@dataclass(frozen=True)
class Dots:
    """Small discs at points."""

    x: Values
    y: Values
    colour: QColor


@dataclass(frozen=True)
class Name:
    """Words at the end of a line, in its colour."""

    text: str
    x: float
    y: float
    colour: QColor


@dataclass(frozen=True)
class Mark:
    """A ring around one point, and its value in words."""

    text: str
    x: float
    y: float
    colour: QColor


@dataclass(frozen=True)
class Content:
    """All that a plot shows, apart from its axes."""

    strokes: tuple[Stroke, ...] = ()
    dots: tuple[Dots, ...] = ()
    names: tuple[Name, ...] = ()
    mark: Mark | None = None


@dataclass(frozen=True)
class Axes:
    """What stands beside the plot and below it."""

    across: list[tuple[float, str]] = field(default_factory=list)
    heights: list[tuple[float, str]] = field(default_factory=list)
    numbers_below: bool = True
    unit_below: bool = True
    gutter: int = GUTTER


def area_of(rect: QRectF, font: QFont, *, numbers_below: bool, gutter: int) -> QRectF:
    """Return where the lines go within ``rect``; ``gutter`` pixels are for names, 0 for none."""
    line = QFontMetricsF(font).height()
    below = line + theme.GRID + 2 if numbers_below else 3
    right = gutter if gutter and rect.width() > NARROW else theme.GROUP
    return rect.adjusted(LEFT, 4, -right, -below)


def paint_plot(
    painter: QPainter,
    frame: Frame,
    axes: Axes,
    content: Content,
    tokens: theme.Tokens,
    font: QFont,
    unit: str = "",
) -> None:
    """Paint everything. ``unit`` are the words after the last number of the axis below."""
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    _paint_axes(painter, frame, axes, tokens, metrics, unit)
    painter.save()
    # Lines end where their names begin; marks may stand out.
    painter.setClipRect(frame.area.adjusted(-1, -4, 2, 4))
    drawn = [_paint_stroke(painter, frame, stroke) for stroke in content.strokes]
    painter.setClipRect(frame.area.adjusted(-6, -6, 6, 6))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for dots in content.dots:
        painter.setPen(QPen(tokens.window, 1))
        painter.setBrush(dots.colour)
        for x, y in zip(frame.across(dots.x), frame.down(dots.y), strict=True):
            painter.drawEllipse(QPointF(x, y), 3, 3)
    painter.restore()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    names = _paint_names(painter, frame, content.names, metrics, axes.gutter)
    if content.mark is not None:
        _paint_mark(painter, frame, content.mark, drawn, names, tokens, metrics)


def paint_hairline(
    painter: QPainter,
    frame: Frame,
    epochs: float,
    points: Sequence[tuple[float, QColor]],
    tokens: theme.Tokens,
) -> None:
    """Paint a line at a place, and a disc at each line's value there."""
    area, x = frame.area, float(frame.across(np.array([epochs]))[0])
    if not area.left() <= x <= area.right():
        return
    painter.setPen(QPen(theme.mixed(tokens.quiet, tokens.window, 0.5), 1))
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tokens.window, 1))
    for value, colour in points:
        y = float(frame.down(np.array([value]))[0])
        if area.top() <= y <= area.bottom():
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(x, y), 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def polygon(x: Values, y: Values) -> QPolygonF:
    """Return points as Qt has them, copied at once and not one by one."""
    made = QPolygonF()
    made.resize(len(x))
    if len(x):
        memory: Any = VoidPtr(made.data(), 16 * len(x), True)  # type: ignore
        room = np.frombuffer(memory, dtype=np.float64)
        room[0::2], room[1::2] = x, y
    return made


def _paint_axes(
    painter: QPainter,
    frame: Frame,
    axes: Axes,
    tokens: theme.Tokens,
    metrics: QFontMetricsF,
    unit: str,
) -> None:
    area, line = frame.area, metrics.height()
    faint = QColor(tokens.quiet)
    faint.setAlpha(40)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    places = [(_height(frame, at), text) for at, text in axes.heights]
    painter.setPen(QPen(faint, 1))
    for y, _ in places:
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
    painter.setPen(QPen(tokens.border, 1))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    painter.drawLine(area.topLeft(), area.bottomLeft())
    across = [(float(frame.across(np.array([at]))[0]), text) for at, text in axes.across]
    for x, _ in across:
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3))
    painter.setPen(tokens.quiet)
    flags = Qt.AlignmentFlag
    for y, text in places:
        place = QRectF(area.left() - LEFT, y - line / 2, LEFT - 6, line)
        painter.drawText(place, flags.AlignRight | flags.AlignVCenter, text)
    if not axes.numbers_below:
        return
    end = 0.0
    for x, text in across:
        width = metrics.horizontalAdvance(text)
        painter.drawText(QPointF(x - width / 2, area.bottom() + 5 + metrics.ascent()), text)
        end = x + width / 2
    if across and axes.unit_below:
        painter.drawText(QPointF(end + theme.GRID, area.bottom() + 5 + metrics.ascent()), unit)


def _height(frame: Frame, at: float) -> float:
    low, high = frame.y
    return frame.area.bottom() - (at - low) * frame.area.height() / (high - low)


def _paint_stroke(painter: QPainter, frame: Frame, stroke: Stroke) -> tuple[Values, Values]:
    """Paint a line and return its points in pixels."""
    x, y = frame.across(stroke.x), frame.down(stroke.y)
    known = np.isfinite(y)
    if not known.all():
        x, y = x[known], y[known]
    # Far outside is as good as outside, and cheaper to clip.
    y = np.clip(y, frame.area.top() - 2000, frame.area.bottom() + 2000)
    if len(x):
        pen = QPen(stroke.colour, stroke.width)
        if stroke.dashed:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, stroke.smooth)
        painter.drawPolyline(polygon(x, y))
    return x, y


def _paint_names(
    painter: QPainter, frame: Frame, names: tuple[Name, ...], metrics: QFontMetricsF, room: int
) -> list[QRectF]:
    """Put the lines' names to the right of their ends, apart from one another."""
    if not names or frame.area.height() < metrics.height():
        return []
    area, line = frame.area, metrics.height()
    end = float(frame.across(np.array([max(name.x for name in names)]))[0])
    left = min(end, area.right()) + BESIDE
    wanted = [float(frame.down(np.array([name.y]))[0]) for name in names]
    tops = apart(wanted, 0.9 * line, area.top() + line / 2 - 4, area.bottom() - line / 2 + 4)
    places = []
    for name, middle in zip(names, tops, strict=True):
        text = metrics.elidedText(name.text, Qt.TextElideMode.ElideRight, room - BESIDE)
        place = QRectF(left, middle - line / 2, metrics.horizontalAdvance(text) + 1, line)
        painter.setPen(name.colour)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        places.append(place)
    return places


def _paint_mark(
    painter: QPainter,
    frame: Frame,
    mark: Mark,
    drawn: list[tuple[Values, Values]],
    taken: list[QRectF],
    tokens: theme.Tokens,
    metrics: QFontMetricsF,
) -> None:
    x = float(frame.across(np.array([mark.x]))[0])
    y = float(frame.down(np.array([mark.y]))[0])
    if not frame.area.adjusted(-2, -6, 2, 6).contains(x, y):
        return
    painter.setPen(QPen(mark.colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(x, y), 6, 6)
    place, free = free_place(
        QPointF(x, y),
        metrics.horizontalAdvance(mark.text) + 4,
        metrics.height(),
        frame,
        drawn,
        taken,
    )
    if not free:
        ground = QColor(tokens.window)
        ground.setAlpha(BACKING)
        painter.fillRect(place, ground)
    painter.setPen(tokens.quiet)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, mark.text)


def free_place(
    at: QPointF,
    width: float,
    height: float,
    frame: Frame,
    drawn: list[tuple[Values, Values]],
    taken: list[QRectF],
) -> tuple[QRectF, bool]:
    """Return where words of a size can stand near a point without touching a line, and whether
    there is such a place; else the place that is covered least.
    """
    best, least = QRectF(), 1e9
    for distance in (8.0, 16.0, 28.0, 44.0, 64.0):
        for left in (at.x() - width - 6, at.x() + 6, at.x() - width / 2):
            for top in (at.y() + distance, at.y() - distance - height):
                place = QRectF(left, top, width, height)
                if not frame.area.contains(place):
                    continue
                if any(place.intersects(other) for other in taken):
                    continue
                covered = sum(_covered(place, x, y) for x, y in drawn)
                if covered == 0:
                    return place, True
                if covered < least:
                    best, least = place, covered
    if best.isNull():
        best = QRectF(at.x() - width - 6, at.y() + 8, width, height)
    return best, False


def _covered(place: QRectF, x: Values, y: Values) -> int:
    """Return how many pieces of a line may touch ``place``."""
    first = max(0, int(np.searchsorted(x, place.left() - 2)) - 1)
    last = int(np.searchsorted(x, place.right() + 2)) + 1
    part = y[first:last]
    if len(part) < 2:
        return 0
    above, below = np.minimum(part[1:], part[:-1]), np.maximum(part[1:], part[:-1])
    return int(np.count_nonzero((below >= place.top() - 1) & (above <= place.bottom() + 1)))


def apart(wanted: list[float], distance: float, low: float, high: float) -> list[float]:
    """Return heights close to those ``wanted``, each pair at least ``distance`` apart if they fit
    between ``low`` and ``high``.
    """
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    places = [min(max(wanted[index], low), high) for index in order]
    for _ in range(40):
        moved = False
        for upper in range(len(places) - 1):
            lacking = distance - (places[upper + 1] - places[upper])
            if lacking > 0.01:
                places[upper] -= lacking / 2
                places[upper + 1] += lacking / 2
                moved = True
        places = [min(max(place, low), high) for place in places]
        if not moved:
            break
    found = [0.0] * len(wanted)
    for index, place in zip(order, places, strict=True):
        found[index] = place
    return found
