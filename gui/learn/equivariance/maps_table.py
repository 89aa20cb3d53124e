"""MapsTable: maps of the shifted picture, the shifted maps, and their difference, map by map."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from engine.experiments.equivariance import EQUAL
from engine.inspection.arithmetic.words import number
from gui import theme
from gui.learn.equivariance.lab import Answer
from gui.widgets.images import to_qimage

LABELS = 104
"""The width of what the rows are called."""
LARGEST, LEAST = 200, 48
"""The sides of a map on the screen."""


class MapsTable(QWidget):
    """As many maps as there is room for; the numbers below are those of all their cells inside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self._titles: Sequence[str] = ()
        self.setAccessibleName(self.tr("Both ways round, map by map"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFont(theme.tabular(theme.small(self.font())))
        self.setMinimumHeight(3 * LEAST + 60)

    @property
    def texts(self) -> list[str]:
        """The largest difference inside of each map that is shown, as it is written."""
        if self._answer is None:
            return []
        return [difference(x) for x in self._answer.compared.inside_of_each()[: self._count()]]

    def show_answer(self, answer: Answer, titles: Sequence[str]) -> None:
        """``titles`` name the maps; where there are none, they are numbered."""
        self._answer, self._titles = answer, titles
        self.setAccessibleDescription(", ".join(self.texts))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, 3 * 90 + 60)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.tr(
                "The line frames the inside: cells that see neither padding nor what came in again"
            )
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._answer is None:
            return
        painter = QPainter(self)
        chosen = theme.tokens(self)
        names = (
            self.tr("Shift, then convolve"),
            self.tr("Convolve, then shift"),
            self.tr("Difference"),
        )
        centre = Qt.AlignmentFlag.AlignCenter
        wrapped = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        for row, name in enumerate(names):
            place = self._rect(row, 0)
            painter.setPen(chosen.text)
            beside = QRect(0, place.top(), LABELS - theme.RELATED, place.height())
            painter.drawText(beside, int(wrapped), name)
        high = self.fontMetrics().height()
        for column in range(self._count()):
            for row in range(3):
                self._paint_map(painter, row, column)
            top, bottom = self._rect(0, column), self._rect(2, column)
            painter.setPen(chosen.quiet)
            title = self._title(column)
            above = QRect(top.left(), top.top() - high - 2, top.width(), high)
            painter.drawText(above, centre, title)
            painter.setPen(chosen.text)
            below = QRect(bottom.left(), bottom.bottom() + 3, bottom.width(), high)
            painter.drawText(below, centre, self.texts[column])
        painter.setPen(chosen.text)
        foot = QRect(0, self._rect(2, 0).bottom() + 3, LABELS - theme.RELATED, high)
        painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter, self.tr("Inside, at most"))
        painter.end()

    def _paint_map(self, painter: QPainter, row: int, column: int) -> None:
        assert self._answer is not None
        place = self._rect(row, column)
        painter.drawImage(place, to_qimage(self._answer.rows[row][column]))
        chosen = theme.tokens(self)
        painter.setPen(QPen(chosen.border, 1))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
        inner = self._answer.compared.inner
        if not inner.any():
            return
        rows, columns = np.flatnonzero(inner.any(axis=1)), np.flatnonzero(inner.any(axis=0))
        high, wide = place.height() / inner.shape[0], place.width() / inner.shape[1]
        left, top = round(columns[0] * wide), round(rows[0] * high)
        right, bottom = round((columns[-1] + 1) * wide), round((rows[-1] + 1) * high)
        painter.setPen(QPen(chosen.families["activation"], 1))
        frame = QRect(place.left() + left, place.top() + top, right - left - 1, bottom - top - 1)
        painter.drawRect(frame)

    def _title(self, column: int) -> str:
        if column < len(self._titles):
            return self._titles[column]
        return self.tr("map {number}").format(number=column + 1)

    def _count(self) -> int:
        """Return how many maps are shown."""
        if self._answer is None:
            return 0
        room = max(1, (self.width() - LABELS) // (LEAST + theme.RELATED + 12))
        return min(len(self._answer.rows[0]), room)

    def _rect(self, row: int, column: int) -> QRect:
        """Return where a map stands."""
        assert self._answer is not None
        lines = 2 * self.fontMetrics().height() + 8
        cells = self._answer.rows[0].shape[1:3]
        high = (self.height() - lines - 2 * theme.GRID) // 3
        wide = (self.width() - LABELS) // max(1, self._count()) - theme.RELATED
        side = max(LEAST, min(high, wide, LARGEST))
        size = QSize(cells[1], cells[0]).scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
        left = LABELS + column * (wide + theme.RELATED) + (wide - size.width()) // 2
        top = lines // 2 + row * (side + theme.GRID)
        return QRect(left, top, size.width(), size.height())


def difference(value: float) -> str:
    """Return a difference as it is written: what is rounding is 0, and none at all a dash."""
    if np.isnan(value):
        return "–"
    return number(float(f"{value:.3g}")) if value >= EQUAL else f"{value:.0e}" if value else "0"
