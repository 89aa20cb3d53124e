"""LineChart: a few lines over one axis, named at their ends, read under the cursor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, isfinite, log10

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui import theme

Point = tuple[float, float]
Range = tuple[float, float]

DOT = 3.5
LEAST = 1e-12
"""A logarithmic axis shows nothing below."""


@dataclass(frozen=True)
class Line:
    """Points from left to right in a colour; ``dots`` marks each of them, on a dashed line by a
    ring.
    """

    name: str
    colour: QColor
    points: Sequence[Point]
    dashed: bool = False
    dots: bool = False


@dataclass(frozen=True)
class Axes:
    """What is at the axes: their words and their ranges. None: as far as the points reach."""

    title: str
    across: str
    x: Range | None = None
    y: Range | None = None
    log: bool = False
    """The heights are powers of ten."""
    marks: tuple[float, ...] = ()
    """The only places that are written at the x axis; none: round numbers."""
    percent: bool = False
    names: tuple[str, ...] = ()
    """What will be written at the ends of lines: room is kept for it."""
    empty: str = ""
    """What stands where no line is yet."""


class LineChart(QWidget):
    """Paints Lines over Axes. What is infinite or no number is left out."""

    def __init__(self, name: str, axes: Axes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axes, self._lines = axes, tuple[Line, ...]()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFont(theme.tabular(theme.small(self.font())))

    def sizeHint(self) -> QSize:
        return QSize(320, 180)

    def show_axes(self, axes: Axes) -> None:
        self._axes = axes
        self.update()

    def show_lines(self, lines: Sequence[Line]) -> None:
        self._lines = tuple(lines)
        ends = [f"{n.name} {self._written(n.points[-1][1])}" for n in lines if n.points]
        self.setAccessibleDescription(f"{self._axes.title}: {', '.join(ends)}" if ends else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.tokens(self)
        area = self._area()
        metrics = QFontMetricsF(self.font())
        bold = self.font()
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(tokens.text)
        painter.drawText(QPointF(0, metrics.ascent()), self._axes.title)
        painter.setFont(self.font())
        self._paint_axes(painter, area, metrics)
        painter.setClipRect(area.adjusted(-2 * DOT, -2 * DOT, 2 * DOT, 2 * DOT))
        for line in self._lines:
            self._paint_line(painter, area, line)
        painter.setClipping(False)
        if not self._lines:
            painter.setPen(tokens.quiet)
            words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area, words, self._axes.empty)
        self._paint_names(painter, area, metrics)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area, at = self._area(), event.position()
        found = [p for line in self._lines for p in line.points if isfinite(p[1])]
        if not found or not area.contains(at):
            QToolTip.hideText()
            return
        x = min(found, key=lambda p: abs(self._place(area, p).x() - at.x()))[0]
        rows = [f"{self._axes.across} {x:g}"]
        for line in self._lines:
            here = [y for px, y in line.points if px == x]
            rows += [f"{line.name}: {self._written(y)}" for y in here[:1]]
        QToolTip.showText(event.globalPosition().toPoint(), "\n".join(rows), self)

    def _area(self) -> QRectF:
        metrics = QFontMetricsF(self.font())
        left = max(metrics.horizontalAdvance("0.0000"), metrics.horizontalAdvance("100 %"))
        names = ("000", *self._axes.names, *(line.name for line in self._lines))
        right = max(metrics.horizontalAdvance(name) for name in names)
        top, bottom = metrics.height() + theme.RELATED, 2 * metrics.height() + theme.GRID
        return QRectF(self.rect()).adjusted(
            left + theme.GRID, top, -right - theme.RELATED - DOT, -bottom
        )

    def _paint_axes(self, painter: QPainter, area: QRectF, metrics: QFontMetricsF) -> None:
        tokens = theme.tokens(self)
        thin = QPen(theme.mixed(tokens.border, tokens.window, 0.7), 1)
        for value, words in self._heights(area, metrics) if self._has_y() else ():
            y = self._down(area, value)
            painter.setPen(thin)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(tokens.quiet)
            place = QRectF(0, y - metrics.height() / 2, area.left() - theme.GRID, metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, words)
        low, high = self._x()
        marks = self._axes.marks or _round(low, high, int(area.width() // 44))
        for x in marks if self._has_x() else ():
            if low <= x <= high:
                middle = area.left() + (x - low) / (high - low) * area.width()
                place = QRectF(middle - 40, area.bottom() + 2, 80, metrics.height())
                painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, f"{x:,g}".replace("-", "−"))
        below = QRectF(area.left(), area.bottom() + metrics.height(), area.width(), 20)
        painter.setPen(tokens.quiet)
        if self._has_x():
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, self._axes.across)

    def _paint_line(self, painter: QPainter, area: QRectF, line: Line) -> None:
        pen = QPen(line.colour, 1.8)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if line.dashed:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        places = [self._place(area, point) for point in line.points if isfinite(point[1])]
        painter.drawPolyline(QPolygonF(places))
        if line.dots or len(places) == 1:
            if not line.dashed:
                painter.setBrush(line.colour)
            painter.setPen(QPen(line.colour, 1.8))
            for place in places:
                painter.drawEllipse(place, DOT, DOT)

    def _paint_names(self, painter: QPainter, area: QRectF, metrics: QFontMetricsF) -> None:
        """Write every name at the end of its line, none over another and none below the axis."""
        ends = [
            (self._place(area, points[-1]), line)
            for line in self._lines
            if (points := [p for p in line.points if isfinite(p[1])])
        ]
        ends = sorted(ends, key=lambda end: end[0].y())
        heights = apart([y.y() for y, _ in ends], area, 0.9 * metrics.height())
        for (place, line), y in zip(ends, heights, strict=True):
            painter.setPen(line.colour)
            at = QPointF(place.x() + DOT + theme.GRID, y + metrics.ascent() / 2 - 1)
            painter.drawText(at, line.name)

    def _heights(self, area: QRectF, metrics: QFontMetricsF) -> list[tuple[float, str]]:
        low, high = self._y()
        most = max(2, int(area.height() // (1.8 * metrics.height())))
        if not self._axes.log:
            return [(value, self._written(value)) for value in _round(low, high, most)]
        every = max(1, ceil((floor(high) - ceil(low) + 1) / most))
        powers = range(ceil(low), floor(high) + 1, every)
        return [(float(power), _power(power)) for power in powers]

    def _written(self, value: float) -> str:
        if self._axes.percent:
            return f"{100 * value:.3g} %"
        return f"{value:.3g}".replace("-", "−") if isfinite(value) else "∞"

    def _has_x(self) -> bool:
        """Return whether there is anything that the x axis can be about."""
        return bool(self._lines or self._axes.x)

    def _has_y(self) -> bool:
        return bool(self._lines or self._axes.y)

    def _x(self) -> Range:
        found = [x for line in self._lines for x, _ in line.points]
        low, high = self._axes.x or (min(found, default=0.0), max(found, default=1.0))
        return low, max(high, low + LEAST)

    def _y(self) -> Range:
        """Return the ends of the y axis: of a logarithmic one as powers of ten."""
        found = [y for line in self._lines for _, y in line.points if isfinite(y)]
        if self._axes.y is not None:
            low, high = self._axes.y
        else:
            low, high = min(found, default=0.1), max(found, default=1.0)
            low = low if self._axes.log else min(0.0, low)
        if self._axes.log:
            low, high = log10(max(low, LEAST)), log10(max(high, LEAST))
            # Two powers of ten at least, so that both can be written.
            return (low, high) if high - low > 2 else (floor(low), max(ceil(high), floor(low) + 1))
        return low, high if high > low else low + 1

    def _place(self, area: QRectF, point: Point) -> QPointF:
        low, high = self._x()
        y = log10(max(point[1], LEAST)) if self._axes.log else point[1]
        across = area.left() + (point[0] - low) / (high - low) * area.width()
        return QPointF(across, self._down(area, y))

    def _down(self, area: QRectF, height: float) -> float:
        low, high = self._y()
        return area.bottom() - (height - low) / (high - low) * area.height()


def apart(heights: list[float], area: QRectF, gap: float) -> list[float]:
    """Return ascending ``heights`` moved apart by ``gap`` each, and into the area."""
    moved: list[float] = []
    for y in heights:
        y = min(max(y, area.top()), area.bottom())
        moved.append(max(y, moved[-1] + gap) if moved else y)
    lowest = area.bottom()
    for place in reversed(range(len(moved))):
        moved[place] = min(moved[place], lowest)
        lowest = moved[place] - gap
    return moved


def _round(low: float, high: float, most: int) -> list[float]:
    """Return at most about ``most`` round numbers from ``low`` to ``high``."""
    rough = (high - low) / max(1, most)
    power = 10.0 ** floor(log10(max(rough, LEAST)))
    step = next(f * power for f in (1, 2, 5, 10) if f * power >= rough * 0.999)
    return [n * step for n in range(ceil(low / step - 1e-9), floor(high / step + 1e-9) + 1)]


def _power(power: int) -> str:
    return f"{10.0**power:g}" if -3 <= power <= 4 else f"1e{power}".replace("-", "−")
