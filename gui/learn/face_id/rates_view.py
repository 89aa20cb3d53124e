"""RatesView: how the distances of pairs are spread, what a threshold among them costs."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.experiments.face_id.rates import Distances, ErrorRates
from engine.wording import percent_text
from gui import theme

BINS = 40
LEFT, RIGHT = 44, 12
"""Pixels beside the area."""
STEP = 0.01


class RatesView(QWidget):
    """Above the two rates against the threshold, below the histograms that they come from.

    The threshold is a line through both; it is dragged, or moved by the arrow keys.
    """

    threshold_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rates: ErrorRates | None = None
        self._threshold = 0.0
        self._most = 1.0
        self._bars: tuple[Distances, Distances] | None = None
        self.setAccessibleName(self.tr("What each threshold costs"))
        self.setToolTip(
            self.tr(
                "Above: false accepts rise and false rejects fall with the threshold. Below: how "
                "many pairs of the same person and of two people lie at each distance. Drag the "
                "line, or press ← and →."
            )
        )
        self.setFont(theme.tabular(theme.small(self.font())))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 150)

    def sizeHint(self) -> QSize:
        return QSize(420, 200)

    @property
    def most(self) -> float:
        """The largest distance that is shown."""
        return self._most

    def show_rates(self, rates: ErrorRates | None) -> None:
        self._rates = rates
        if rates is not None:
            high = max(float(rates.impostor[-1]), float(rates.genuine[-1]))
            self._most = max(0.1, float(np.ceil(high * 10) / 10))
            edges = np.linspace(0, self._most, BINS + 1)
            counts = [np.histogram(d, edges)[0] / len(d) for d in (rates.genuine, rates.impostor)]
            self._bars = counts[0], counts[1]
        self.update()

    def show_threshold(self, threshold: float) -> None:
        self._threshold = threshold
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose(event.position().x())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}
        step = steps.get(Qt.Key(event.key()))
        if step is None or self._rates is None:
            super().keyPressEvent(event)
            return
        self.threshold_chosen.emit(min(max(self._threshold + step, 0.0), self._most))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.tokens(self)
        rates = self._rates
        if rates is None:
            painter.setPen(tokens.quiet)
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Nothing is measured yet")
            )
            painter.end()
            return
        curves, bars = self._areas()
        accepts, rejects = tokens.runs["vermilion"], tokens.runs["blue"]
        self._paint_frame(painter, curves, bars, tokens)
        if self._bars is not None:
            for heights, colour in zip(self._bars, (rejects, accepts), strict=True):
                self._paint_bars(painter, bars, heights, colour)
        false_accepts, false_rejects = rates.curves
        self._paint_curve(painter, curves, rates.thresholds, false_accepts, accepts)
        self._paint_curve(painter, curves, rates.thresholds, false_rejects, rejects)
        self._paint_equal(painter, curves, rates, tokens)
        self._paint_names(painter, curves, bars, accepts, rejects)
        x = self._across(curves, self._threshold)
        painter.setPen(QPen(tokens.text, 2))
        painter.drawLine(QPointF(x, curves.top()), QPointF(x, bars.bottom()))
        if self.hasFocus():
            painter.setPen(QPen(tokens.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(around, theme.RADIUS, theme.RADIUS)
        painter.end()

    def _areas(self) -> tuple[QRectF, QRectF]:
        line = QFontMetricsF(self.font()).height()
        whole = QRectF(self.rect()).adjusted(LEFT, theme.RELATED, -RIGHT, -line - theme.RELATED)
        between = line + theme.RELATED
        curves = QRectF(whole.left(), whole.top(), whole.width(), 0.6 * (whole.height() - between))
        top = curves.bottom() + between
        return curves, QRectF(whole.left(), top, whole.width(), whole.bottom() - top)

    def _paint_frame(
        self, painter: QPainter, curves: QRectF, bars: QRectF, tokens: theme.Tokens
    ) -> None:
        line = QFontMetricsF(self.font()).height()
        faint = QPen(theme.mixed(tokens.border, tokens.window, 0.6), 1)
        flags = Qt.AlignmentFlag
        for share in (0.0, 0.5, 1.0):
            y = curves.bottom() - share * curves.height()
            painter.setPen(faint)
            painter.drawLine(QPointF(curves.left(), y), QPointF(curves.right(), y))
            painter.setPen(tokens.quiet)
            place = QRectF(0, y - line / 2, LEFT - 6, line)
            painter.drawText(place, flags.AlignRight | flags.AlignVCenter, percent_text(share, 0))
        painter.setPen(QPen(tokens.border, 1))
        painter.drawLine(bars.bottomLeft(), bars.bottomRight())
        painter.setPen(tokens.quiet)
        for number in range(round(self._most * 10) + 1):
            value = number / 10
            if number % (1 if self._most <= 0.6 else 2) == 0:
                place = QRectF(self._across(bars, value) - 20, bars.bottom() + 2, 40, line)
                painter.drawText(place, flags.AlignHCenter, f"{value:g}")

    def _paint_bars(
        self, painter: QPainter, area: QRectF, heights: Distances, colour: QColor
    ) -> None:
        # Both histograms to the same scale: a share of its own kind of pairs.
        assert self._bars is not None
        top = max(float(self._bars[0].max()), float(self._bars[1].max()))
        filled = QColor(colour)
        filled.setAlpha(120)
        width = area.width() / BINS
        for number, height in enumerate(heights):
            high = float(height) / top * area.height()
            place = QRectF(area.left() + number * width, area.bottom() - high, width - 1, high)
            painter.fillRect(place, filled)

    def _paint_curve(
        self, painter: QPainter, area: QRectF, x: Distances, y: Distances, colour: QColor
    ) -> None:
        """Paint a staircase: a rate changes only at distances that were measured."""
        across = np.clip(np.concatenate([[0.0], np.repeat(x, 2)[1:], [self._most]]), 0, self._most)
        heights = np.concatenate([[y[0]], np.repeat(y, 2)])[: len(across)]
        points = [
            QPointF(self._across(area, float(a)), area.bottom() - float(h) * area.height())
            for a, h in zip(across, heights, strict=True)
        ]
        painter.setPen(QPen(colour, 1.8))
        painter.drawPolyline(QPolygonF(points))

    def _paint_equal(
        self, painter: QPainter, area: QRectF, rates: ErrorRates, tokens: theme.Tokens
    ) -> None:
        threshold, share = rates.equal
        at = QPointF(self._across(area, threshold), area.bottom() - share * area.height())
        painter.setPen(QPen(tokens.text, 1.5))
        painter.setBrush(tokens.window)
        painter.drawEllipse(at, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        words = self.tr("equal error rate {rate}").format(rate=percent_text(share))
        metrics = QFontMetricsF(self.font())
        wide, high = metrics.horizontalAdvance(words) + theme.RELATED, metrics.height()
        # To the right of the ring, above the false rejects that go on there.
        left = min(at.x() + theme.RELATED, area.right() - wide)
        place = QRectF(left, max(at.y() - high - theme.RELATED, area.top()), wide, high)
        ground = QColor(tokens.window)
        ground.setAlpha(200)
        painter.fillRect(place, ground)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_names(
        self, painter: QPainter, curves: QRectF, bars: QRectF, accepts: QColor, rejects: QColor
    ) -> None:
        metrics = QFontMetricsF(self.font())
        flags = Qt.AlignmentFlag
        line = metrics.height()
        over = QRectF(bars.left() + theme.GRID, curves.bottom() + 2, bars.width() - 8, line)
        painter.setPen(rejects)
        painter.drawText(over, flags.AlignLeft, self.tr("the same person: false rejects"))
        painter.setPen(accepts)
        painter.drawText(over, flags.AlignRight, self.tr("two people: false accepts"))

    def _across(self, area: QRectF, distance: float) -> float:
        return area.left() + min(max(distance / self._most, 0.0), 1.0) * area.width()

    def _choose(self, x: float) -> None:
        if self._rates is not None:
            area = self._areas()[0]
            share = (x - area.left()) / area.width()
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.threshold_chosen.emit(min(max(share, 0.0), 1.0) * self._most)
