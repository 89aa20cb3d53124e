"""The plot of a learning-rate finder: the loss against the rate, and the rate that it suggests."""

from __future__ import annotations

from collections.abc import Sequence
from math import log10

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.training.rate_finder import HIGHEST, LOWEST, RateTried
from gui import theme

HEIGHT = 128
HEADROOM = 1.3
"""Times the first loss: what is higher is only about to diverge."""


class RatePicture(QWidget):
    """Rates by their powers of ten, from left to right; what was suggested is marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tried: Sequence[RateTried] = ()
        self._suggested: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Loss against learning rate"))
        self.setToolTip(
            self.tr("The loss while the rate grows from step to step, smoothed over the last steps")
        )

    def show_tried(self, tried: Sequence[RateTried], suggested: float | None) -> None:
        self._tried, self._suggested = tried, suggested
        words = self.tr("{n} rates tried").format(n=len(tried))
        if tried:
            best = min(tried, key=lambda one: one.loss)
            words += self.tr("; the loss is lowest, {loss}, at {rate}").format(
                loss=f"{best.loss:.3g}", rate=f"{best.rate:.2g}"
            )
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.tabular(theme.small(self.font()))
        painter.setFont(font)
        line = QFontMetricsF(font).height()
        area = QRectF(self.rect()).adjusted(
            theme.GRID, line + theme.GRID, -theme.GRID, -line - theme.GRID
        )
        painter.setPen(QPen(tokens.border, 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._write_powers(painter, area, line, tokens)
        if not self._tried:
            return
        losses = [one.loss for one in self._tried]
        low, high = min(losses), max(losses[0] * HEADROOM, min(losses) + 1e-9)
        points = [
            QPointF(
                _across(area, one.rate),
                area.bottom() - area.height() * (min(one.loss, high) - low) / (high - low),
            )
            for one in self._tried
        ]
        if self._suggested is not None:
            at = _across(area, self._suggested)
            painter.setPen(QPen(tokens.quiet, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()))
        painter.setPen(QPen(tokens.accent, 2))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(tokens.quiet)
        above = QRectF(area.left(), 0, area.width(), line)
        flags = Qt.AlignmentFlag
        painter.drawText(above, flags.AlignLeft, self.tr("loss"))

    def _write_powers(
        self, painter: QPainter, area: QRectF, line: float, tokens: theme.Tokens
    ) -> None:
        painter.setPen(tokens.quiet)
        flags = Qt.AlignmentFlag
        for power in range(round(log10(LOWEST)), round(log10(HIGHEST)) + 1, 2):
            at = _across(area, 10.0**power)
            place = QRectF(at - 30, area.bottom() + theme.GRID, 60, line)
            side = flags.AlignHCenter
            if place.left() < area.left():
                place, side = place.translated(area.left() - place.left(), 0), flags.AlignLeft
            painter.drawText(place, side, f"{10.0**power:g}")


def _across(area: QRectF, rate: float) -> float:
    share = log10(rate / LOWEST) / log10(HIGHEST / LOWEST)
    return area.left() + area.width() * share
