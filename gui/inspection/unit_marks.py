"""Marks of units that say the same of every picture, and the words for them."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygon
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.inspection.units import Units
from engine.wording import count_text
from gui import theme
from gui.services.layers import Layer

Mark = Literal["silent", "dead", "saturated"]
MARKS: tuple[Mark, ...] = ("silent", "dead", "saturated")

SIDE = 11
SMALLEST = 24
"""A tile below this has no room for a mark."""


def mark_of(layer: Layer, units: Units | None, channel: int) -> Mark | None:
    """Return what is to be said of a unit: what holds for all pictures goes first."""
    if units is not None and channel < len(units.dead):
        if units.dead[channel]:
            return "dead"
        if units.saturated[channel]:
            return "saturated"
    return "silent" if not layer.is_vector and layer.silent[channel] else None


def mark_words(mark: Mark, units: Units | None) -> str:
    """Return a sentence that says what a mark means."""
    if mark == "silent":
        return _tr("Silent: 0 everywhere for this picture.")
    seen = units.pictures if units is not None else 0
    pictures = count_text(seen, _tr("test picture"), _tr("test pictures"))
    if mark == "dead":
        return _tr("Dead: 0 everywhere for all of {pictures}.").format(pictures=pictures)
    return _tr("Saturated: most answers to {pictures} lie near a limit.").format(pictures=pictures)


def draw_mark(painter: QPainter, tile: QRect, mark: Mark, chosen: theme.Tokens) -> None:
    """Draw a mark into the upper right corner of a tile."""
    if min(tile.width(), tile.height()) >= SMALLEST:
        _draw(painter, QPoint(tile.right() - SIDE, tile.top() + 1), mark, chosen)


class Legend(QWidget):
    """What the marks mean: in words where there is room for them, else in tooltips only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.small(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._words: dict[Mark, tuple[str, str]] = {
            "silent": (self.tr("silent"), self.tr("0 everywhere for this picture")),
            "dead": (self.tr("dead"), self.tr("0 everywhere for all test pictures tried")),
            "saturated": (
                self.tr("saturated"),
                self.tr(
                    "Most answers to the test pictures lie near a limit of the layer's function"
                ),
            ),
        }
        self.setAccessibleName(self.tr("What the marks mean"))
        self.setAccessibleDescription("; ".join(": ".join(self._words[mark]) for mark in MARKS))
        self.setToolTip("\n".join(": ".join(self._words[mark]) for mark in MARKS))

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths(words=True)), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(sum(self._widths(words=False)), self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, chosen = QPainter(self), theme.tokens(self)
        words = self.width() >= self.sizeHint().width()
        widths = self._widths(words=words)
        left = self.width() - sum(widths)
        for mark, width in zip(MARKS, widths, strict=True):
            left += theme.RELATED
            _draw(painter, QPoint(left, (self.height() - SIDE) // 2), mark, chosen)
            if words:
                painter.setPen(chosen.quiet)
                line = QRect(left + SIDE + theme.GRID, 0, width, self.height())
                painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self._words[mark][0])
            left += width - theme.RELATED
        painter.end()

    def _widths(self, *, words: bool) -> list[int]:
        metrics, sign = self.fontMetrics(), theme.RELATED + SIDE + 1
        if not words:
            return [sign] * len(MARKS)
        spoken = (metrics.horizontalAdvance(self._words[mark][0]) for mark in MARKS)
        return [sign + theme.GRID + width for width in spoken]

    def _height(self) -> int:
        return max(SIDE + 2, self.fontMetrics().height())


def _draw(painter: QPainter, corner: QPoint, mark: Mark, chosen: theme.Tokens) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(corner)
    painter.setPen(QPen(chosen.border, 1))
    painter.setBrush(chosen.surface)
    painter.drawRoundedRect(0, 0, SIDE, SIDE, 2, 2)
    ink = QColor(chosen.quiet if mark == "silent" else chosen.problem)
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if mark == "silent":
        painter.drawEllipse(3, 3, SIDE - 6, SIDE - 6)
    elif mark == "dead":
        painter.drawLine(3, 3, SIDE - 3, SIDE - 3)
        painter.drawLine(3, SIDE - 3, SIDE - 3, 3)
    else:
        painter.setBrush(ink)
        painter.drawPolygon(
            QPolygon([QPoint(3, SIDE - 3), QPoint(SIDE - 3, SIDE - 3), QPoint(SIDE - 3, 3)])
        )
    painter.restore()


def _tr(text: str) -> str:
    return QCoreApplication.translate("UnitMarks", text)
