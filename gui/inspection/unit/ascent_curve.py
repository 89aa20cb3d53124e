"""AscentCurve: how a unit's activation rises while its picture grows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.inspection.pictures import number_text
from gui import theme

if TYPE_CHECKING:
    from engine.inspection.ascent import Grown

HIGH = 72


class AscentCurve(QWidget):
    """A line from the first step to the last, and the best picture of the data as a mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: Sequence[Grown] = ()
        self._best: float | None = None
        self.setFont(theme.tabular(theme.small(self.font())))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Activation, step by step"))

    def show_told(self, told: Sequence[Grown], best: float | None) -> None:
        self._told, self._best = told, best
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.rect().adjusted(1, 2, -2, -2)
        low, high = self._ends()
        painter.setPen(chosen.border)
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        span = (high - low) or 1.0

        def at(step: float, value: float) -> QPointF:
            return QPointF(
                place.left() + step * place.width(),
                place.bottom() - (value - low) / span * place.height(),
            )

        if self._best is not None and self._told:
            painter.setPen(QPen(chosen.quiet, 1, Qt.PenStyle.DashLine))
            painter.drawLine(at(0, self._best), at(1, self._best))
            self._name(painter, at(0, self._best), place)
        if self._told:
            points = [at(g.step / g.steps, g.activation) for g in self._told]
            painter.setPen(QPen(chosen.accent, 1.6))
            painter.drawPolyline(QPolygonF(points))
            painter.setBrush(chosen.accent)
            painter.drawEllipse(points[-1], 2.5, 2.5)
        painter.end()

    def _name(self, painter: QPainter, at: QPointF, place: QRect) -> None:
        """Say what the dashed line is, on the side of it where the curve doesn't end."""
        assert self._best is not None
        words = self.tr("best picture {value}").format(value=number_text(self._best))
        high = self.fontMetrics().height()
        below = self._told[-1].activation >= self._best
        top = at.y() + 1 if below or at.y() - high < place.top() else at.y() - high
        painter.setPen(theme.tokens(self).quiet)
        rect = QRect(place.left(), min(round(top), place.bottom() - high), place.width(), high)
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight, words)

    def _ends(self) -> tuple[float, float]:
        values = [g.activation for g in self._told]
        if self._best is not None:
            values.append(self._best)
        return min([0.0, *values]), max([0.0, *values]) * 1.05
