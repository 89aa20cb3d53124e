"""The numbers of one input channel, cell by cell: value × weight = product."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from engine.inspection.arithmetic.words import factor, number
from engine.inspection.colouring import DIVERGING, colour, is_signed
from engine.inspection.pictures import number_text
from gui import theme
from gui.inspection.arithmetic.sections import Grid, Products, Window

LARGEST_CELL = 62
LEAST_FOR_NUMBERS = 30
LINE = 12


class NumberGrid(QWidget):
    """Cells with their numbers written in, where there is room; what lies in padding is hatched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: Grid = np.zeros((0, 0))
        self._written: tuple[Grid, ...] = ()
        self._inside = np.zeros((0, 0), dtype=bool)
        self._kept: tuple[int, int] | None = None
        self._colours: np.ndarray = np.zeros((0, 0, 3), np.uint8)
        self.setFont(theme.tabular(theme.small(self.font())))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_channel(self, products: Products, row: int) -> None:
        """Show value, weight and product of one channel, coloured by the product."""
        parts = (products.values[row], products.weights[row], products.products[row])
        words = self.tr("Numbers of input map {channel}: value, weight and product of each cell")
        self.setAccessibleName(words.format(channel=products.channels[row] + 1))
        high = float(np.nanmax(np.abs(products.products), initial=0.0))
        self._colours = colour(parts[2], DIVERGING, -high, high)
        self._show(parts, products.inside, None)

    def show_window(self, window: Window, colours: str) -> None:
        """Show the values under a pooling window, the one that is kept outlined."""
        self.setAccessibleName(self.tr("The numbers under the window"))
        values = window.values
        high = float(np.abs(np.where(np.isfinite(values), values, 0)).max(initial=0.0))
        signed = is_signed(values)
        low = -high if signed else 0.0
        self._colours = colour(values, DIVERGING if signed else colours, low, high)
        self._show((values,), window.inside, window.kept)

    def sizeHint(self) -> QSize:
        rows = self._cells.shape[0]
        return QSize(240, round(rows * self._side()) + 1)

    def resizeEvent(self, event: QEvent) -> None:
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(event.pos().x(), event.pos().y()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        rows, columns = self._cells.shape
        for row in range(rows):
            for column in range(columns):
                self._paint_cell(painter, row, column)
        if self._kept is not None:
            painter.setPen(QPen(theme.tokens(self).accent, 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._rect(*self._kept).adjusted(1, 1, -1, -1))
        painter.end()

    def _show(
        self, written: tuple[Grid, ...], inside: np.ndarray, kept: tuple[int, int] | None
    ) -> None:
        other = written[-1].shape != self._cells.shape
        self._written, self._cells = written, written[-1]
        self._inside, self._kept = inside, kept
        if other:
            self.updateGeometry()
        self.update()

    def _paint_cell(self, painter: QPainter, row: int, column: int) -> None:
        chosen, rect = theme.tokens(self), self._rect(row, column)
        ground = QColor(*(int(part) for part in self._colours[row, column]))
        painter.fillRect(rect, ground)
        ink = QColor("black") if ground.lightnessF() > 0.5 else QColor("white")
        if not self._inside[row, column]:
            # Faint, so that the numbers on it can be read.
            faint = theme.mixed(ink, ground, 0.2)
            painter.fillRect(rect, QBrush(faint, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(chosen.surface, 1))
        painter.drawRect(rect)
        if self._side() < LEAST_FOR_NUMBERS:
            return
        painter.setPen(ink)
        middle = rect.center().y() - LINE * len(self._written) / 2
        for line, (numbers, sign) in enumerate(zip(self._written, self._signs(), strict=True)):
            place = QRectF(rect.left(), middle + line * LINE, rect.width(), LINE)
            # Zero times a negative weight is no negative number.
            text = sign + number_text(float(f"{numbers[row, column]:.2g}") + 0.0)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _signs(self) -> tuple[str, ...]:
        return ("",) if len(self._written) == 1 else ("", "× ", "= ")

    def _tip(self, x: int, y: int) -> str:
        side = self._side()
        row, column = int(y // side), int(x // side)
        if row >= self._cells.shape[0] or column >= self._cells.shape[1]:
            return ""
        beyond = "" if self._inside[row, column] else self.tr(" (padding)")
        value = float(self._written[0][row, column])
        if len(self._written) == 1:
            return number(value) + beyond
        weight, product = (float(part[row, column]) for part in self._written[1:])
        return f"{number(value)}{beyond} × {factor(weight)} = {number(product)}"

    def _rect(self, row: int, column: int) -> QRectF:
        side = self._side()
        top, left = round(row * side), round(column * side)
        return QRectF(
            QRect(left, top, round((column + 1) * side) - left, round((row + 1) * side) - top)
        )

    def _side(self) -> float:
        columns = max(1, self._cells.shape[1])
        return float(min(LARGEST_CELL, (self.width() - 1) / columns))
