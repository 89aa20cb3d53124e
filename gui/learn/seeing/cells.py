"""CellsView: numbers as cells, in greys or in two colours about zero, large enough to be seen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.inspection.colouring import DIVERGING, RGB, colour
from gui import theme
from gui.widgets.images import to_qimage

Cell = tuple[int, int]
Numbers = NDArray[np.float64]
LEAST_FOR_NUMBERS = 22
"""Cells of so many pixels have their number written into them."""
LARGEST_CELL = 72
SCREEN = 60
"""The least side of the widget."""

_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class CellsView(QWidget):
    """Where ``points``, mouse and arrow keys say which cell is meant."""

    hovered = Signal(int, int)
    left = Signal()
    pressed = Signal(int, int)

    def __init__(
        self,
        name: str,
        *,
        points: bool = False,
        written: bool = False,
        at_top: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``written``: numbers stand in the cells, where there is room; ``at_top``: spare room
        is left below them alone, so that a caption above stays close.
        """
        super().__init__(parent)
        self._points, self._written, self._at_top = points, written, at_top
        self._numbers: Numbers = np.zeros((0, 0))
        self._colours: RGB = np.zeros((0, 0, 3), np.uint8)
        self._edge = 0
        self._outside: NDArray[np.bool_] | None = None
        self._until = -1
        self._taps: frozenset[Cell] = frozenset()
        self._cell: Cell | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(SCREEN, SCREEN)
        self.setFont(theme.tabular(theme.small(self.font())))
        self.setMouseTracking(points)
        if points:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_numbers(
        self,
        numbers: Numbers,
        *,
        signed: bool,
        high: float,
        edge: int = 0,
        outside: NDArray[np.bool_] | None = None,
    ) -> None:
        """Show (rows, columns): greys from 0 to ``high``, or two colours about 0.

        The outermost ``edge`` cells on every side are padding, and so are those ``outside``.
        """
        self._numbers, self._edge, self._outside = numbers, edge, outside
        if signed:
            self._colours = colour(numbers, DIVERGING, -high, high)
        else:
            greys = np.clip(np.rint(numbers * (255 / (high or 1.0))), 0, 255).astype(np.uint8)
            self._colours = greys[..., None].repeat(3, axis=2)
        self.update()

    def show_taps(self, taps: Sequence[Cell]) -> None:
        """Frame the cells under the kernel, and mark each where there are gaps between them.

        Rows and columns of the padding above and on the left are below 0.
        """
        self._taps = frozenset(taps)
        self.update()

    def show_cell(self, cell: Cell | None) -> None:
        """Outline one cell."""
        self._cell = cell
        self.update()

    def show_until(self, count: int) -> None:
        """Show the first ``count`` cells in reading order alone; −1: all of them."""
        self._until = count
        self.update()

    @property
    def numbers(self) -> Numbers:
        return self._numbers

    @property
    def until(self) -> int:
        return self._until

    def sizeHint(self) -> QSize:
        return QSize(200, 200)

    def rect_of(self, row: int, column: int) -> QRect:
        """Return where a cell stands; the first behind the padding is (0, 0)."""
        rows, columns = self._numbers.shape
        side = self._side()
        left = (self.width() - columns * side) // 2 + self._edge * side
        spare = 2 if self._at_top else self.height() - rows * side
        top = spare // 2 + self._edge * side
        return QRect(left + column * side, top + row * side, side, side)

    def _side(self) -> int:
        rows, columns = self._numbers.shape
        room = min((self.width() - 3) // max(columns, 1), (self.height() - 3) // max(rows, 1))
        return int(max(1, min(room, LARGEST_CELL)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._numbers.size:
            return
        painter = QPainter(self)
        rows, columns = self._numbers.shape
        first = self.rect_of(-self._edge, -self._edge)
        whole = QRect(first.topLeft(), QSize(columns * first.width(), rows * first.height()))
        painter.drawImage(whole, to_qimage(self._colours))
        self._hide_rest(painter, whole)
        self._hatch(painter)
        if self._written and first.width() >= LEAST_FOR_NUMBERS:
            self._write(painter)
        chosen = theme.tokens(self)
        painter.setPen(QPen(chosen.accent if self.hasFocus() else chosen.border, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(whole.adjusted(-1, -1, 0, 0))
        self._outline(painter)
        painter.end()

    def _hide_rest(self, painter: QPainter, whole: QRect) -> None:
        """Cover what hasn't come out yet."""
        rows, columns = self._numbers.shape
        if not 0 <= self._until < rows * columns:
            return
        chosen = theme.tokens(self)
        ground = theme.mixed(chosen.border, chosen.window, 0.5)
        row, column = divmod(self._until, columns)
        here = self.rect_of(row, column)
        painter.fillRect(QRect(here.topLeft(), QPoint(whole.right(), here.bottom())), ground)
        below = QRect(QPoint(whole.left(), here.bottom() + 1), whole.bottomRight())
        painter.fillRect(below, ground)

    def _hatch(self, painter: QPainter) -> None:
        """Mark the padding."""
        if not self._edge and self._outside is None:
            return
        rows, columns = self._numbers.shape
        brush = QBrush(theme.mixed(theme.tokens(self).accent, QColor("white"), 0.6))
        brush.setStyle(Qt.BrushStyle.BDiagPattern)
        for row, column in np.ndindex(rows, columns):
            place = row - self._edge, column - self._edge
            inside = all(
                0 <= at < size - 2 * self._edge
                for at, size in zip(place, (rows, columns), strict=True)
            )
            beyond = self._outside is not None and bool(self._outside[row, column])
            if not inside or beyond:
                painter.fillRect(self.rect_of(*place), brush)

    def _write(self, painter: QPainter) -> None:
        side = self._side()
        for row, column in np.ndindex(*self._numbers.shape):
            red, green, blue = (int(part) for part in self._colours[row, column])
            ground = QColor(red, green, blue)
            painter.setPen(QColor("black") if ground.lightnessF() > 0.5 else QColor("white"))
            text = short(float(self._numbers[row, column]), painter, side - 6)
            painter.drawText(self.rect_of(row, column), Qt.AlignmentFlag.AlignCenter, text)

    def _outline(self, painter: QPainter) -> None:
        """Draw lines that show on light and dark cells alike."""
        line = theme.tokens(self).families["activation"]
        marked = [] if self._cell is None else [self.rect_of(*self._cell)]
        if self._taps:
            marked.append(self.rect_of(*min(self._taps)) | self.rect_of(*max(self._taps)))
        for pen in (QPen(Qt.GlobalColor.black, 3), QPen(line, 1.5)):
            painter.setPen(pen)
            for place in marked:
                painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.setPen(QPen(line, 1))
        for tap in self._taps if self._gaps() else ():
            place = self.rect_of(*tap)
            shrunk = place.width() // 4
            painter.drawRect(place.adjusted(shrunk, shrunk, -shrunk - 1, -shrunk - 1))

    def _gaps(self) -> bool:
        if not self._taps:
            return False
        (top, left), (bottom, right) = min(self._taps), max(self._taps)
        return len(self._taps) < (bottom - top + 1) * (right - left + 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position().toPoint())
        if self._points and cell is not None:
            self.hovered.emit(*cell)
        elif self._points:
            self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position().toPoint())
        if self._points and cell is not None:
            self.pressed.emit(*cell)

    def leaveEvent(self, event: QEvent) -> None:
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if not self._points or step is None or not self._numbers.size:
            super().keyPressEvent(event)
            return
        cell = self._cell or (0, 0)
        row, column = (
            min(max(at + by, 0), size - 1)
            for at, by, size in zip(cell, step, self._numbers.shape, strict=True)
        )
        self.pressed.emit(row, column)

    def _cell_at(self, at: QPoint) -> Cell | None:
        if not self._numbers.size:
            return None
        first = self.rect_of(0, 0)
        row, column = (
            (at.y() - first.top()) // first.height(),
            (at.x() - first.left()) // first.width(),
        )
        rows, columns = self._numbers.shape
        return (row, column) if 0 <= row < rows and 0 <= column < columns else None


def short(value: float, painter: QPainter, room: int) -> str:
    """Return a number in as many figures as fit into so many pixels."""
    text = ""
    for figures in (4, 3, 2, 1):
        text = f"{value + 0.0:.{figures}g}".replace("-", "−")
        if "e" in text:
            text = f"{value:.0f}".replace("-", "−")
        if painter.fontMetrics().horizontalAdvance(text) <= room:
            break
    return text
