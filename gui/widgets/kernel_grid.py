"""KernelGrid: one slice of a kernel as cells to type into, to drag and to paint."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from engine.inspection.colouring import DIVERGING, colour
from engine.inspection.pictures import number_text
from gui import theme

SIDE = 204
LARGEST_CELL = 72
WRITTEN_FROM = 24
"""Cells of so many pixels have their number written into them."""
DRAG = 80
"""Pixels that a cell is dragged for the largest number of the kernel."""

Numbers = NDArray[np.float64]

_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_TYPED = "0123456789.,-+−"


class KernelGrid(QWidget):
    """Arrow keys choose a cell; digits, Return and a double click type into it."""

    edited = Signal(object, str)
    """The new numbers (height, width), and what further edits of the same stroke have in common."""
    cell_changed = Signal()
    misread = Signal(str)
    """What was typed and is no number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers: Numbers = np.zeros((0, 0))
        self._scale = 1.0
        self._cell = (0, 0)
        self._brush: float | None = None
        self._strokes = 0
        self._from: tuple[float, float] | None = None
        """Where the drag under way began, and the number that the cell had."""
        self._field: QLineEdit | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Numbers of the kernel"))
        self.setToolTip(
            self.tr("Type a number, drag a cell up or down, or paint; Delete makes a cell 0")
        )

    @property
    def numbers(self) -> Numbers:
        return self._numbers

    @property
    def cell(self) -> tuple[int, int]:
        """Row and column that the keys stand on."""
        return self._cell

    def set_brush(self, value: float | None) -> None:
        """Let the mouse put ``value`` into the cells that it is drawn over; None: let it drag."""
        self._brush = value
        shape = Qt.CursorShape.CrossCursor if value is not None else Qt.CursorShape.SizeVerCursor
        self.setCursor(shape)

    def show_kernel(self, numbers: Numbers, scale: float) -> None:
        """Show (height, width) numbers; ``scale`` is what the strongest colours stand for."""
        if numbers.shape != self._numbers.shape:
            self._cell, self._from = (0, 0), None
            self._give_up()
        self._numbers = np.array(numbers, dtype=float)
        if self._from is None:  # else the cell would change its meaning under the hand
            self._scale = scale or 1.0
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def rect_of(self, row: int, column: int) -> QRect:
        """Return where a cell lies."""
        side = self._side()
        high, wide = self._numbers.shape
        left, top = (self.width() - wide * side) // 2, (self.height() - high * side) // 2
        return QRect(left + column * side, top + row * side, side, side)

    def _side(self) -> int:
        most = max(1, *self._numbers.shape)
        room = min(self.width(), self.height()) - 4
        return int(min(LARGEST_CELL, room // most))

    def _cell_at(self, event: QMouseEvent) -> tuple[int, int] | None:
        first, at = self.rect_of(0, 0), event.position().toPoint()
        if not self._numbers.size:
            return None
        column, row = (at.x() - first.x()) // first.width(), (at.y() - first.y()) // first.width()
        inside = 0 <= row < self._numbers.shape[0] and 0 <= column < self._numbers.shape[1]
        return (row, column) if inside else None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._numbers.size:
            self._paint_cells(painter)
        painter.end()

    def _paint_cells(self, painter: QPainter) -> None:
        chosen = theme.tokens(self)
        ends = np.full(1, self._scale)
        pixels = colour(self._numbers[None].astype(np.float32), DIVERGING, -ends, ends)[0]
        font = theme.tabular(theme.small(self.font()))
        painter.setFont(font)
        for (row, column), value in np.ndenumerate(self._numbers):
            place = self.rect_of(row, column)
            ground = QColor(*(int(part) for part in pixels[row, column]))
            painter.fillRect(place, ground)
            painter.setPen(chosen.border)
            painter.drawRect(place)
            if place.width() >= WRITTEN_FROM:
                dark = ground.lightnessF() < 0.55
                painter.setPen(Qt.GlobalColor.white if dark else Qt.GlobalColor.black)
                text = self._fitting(painter, value, place.width() - 4)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        painter.setPen(QPen(chosen.accent if self.hasFocus() else chosen.quiet, 2))
        painter.drawRect(self.rect_of(*self._cell).adjusted(1, 1, -1, -1))

    def _fitting(self, painter: QPainter, value: float, room: int) -> str:
        """Return the number in as many figures as ``room`` takes; at last without its leading 0."""
        for text in (self._written(value, 2), self._written(value, 1)):
            if painter.fontMetrics().horizontalAdvance(text) <= room:
                return text
        return text.replace("0.", ".")

    def _written(self, value: float, digits: int) -> str:
        """Return the number with its first digits; what hardly counts is 0."""
        if abs(value) < self._scale / 500:
            return "0"
        return f"{value:.{digits}g}".replace("-", "−")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event)
        if cell is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._take()
        self._strokes += 1
        self._go(cell)
        self._from = (event.position().y(), float(self._numbers[cell]))
        if self._brush is not None:
            self._put(cell, self._brush, f"stroke:{self._strokes}")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        merge = f"stroke:{self._strokes}"
        if self._brush is None:
            began, value = self._from
            moved = (began - event.position().y()) / DRAG * self._scale
            self._put(self._cell, float(f"{value + moved:.3g}"), merge)
            return
        cell = self._cell_at(event)
        if cell is not None and cell != self._cell:
            self._go(cell)
            self._put(cell, self._brush, merge)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event)
        if cell is not None and self._brush is None:
            self._from = None
            self._type(number_of(float(self._numbers[cell])))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self._numbers.size:
            super().keyPressEvent(event)
        elif key in _STEPS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._step(*_STEPS[key])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._put(self._cell, 0.0, "")
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            by = self._scale / 20 * (1 if key == Qt.Key.Key_PageUp else -1)
            value = float(f"{self._numbers[self._cell] + by:.3g}")
            self._put(self._cell, value, f"keys:{self._cell}")
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._type(number_of(float(self._numbers[self._cell])))
        elif event.text() and event.text() in _TYPED:
            self._type(event.text(), typed=True)
        else:
            super().keyPressEvent(event)

    def _step(self, down: int, right: int) -> None:
        rows, columns = self._numbers.shape
        row, column = self._cell
        self._go((min(max(row + down, 0), rows - 1), min(max(column + right, 0), columns - 1)))

    def _go(self, cell: tuple[int, int]) -> None:
        self._cell = cell
        self._tell()

    def _tell(self) -> None:
        if self._numbers.size:
            row, column = self._cell
            words = self.tr("Row {row}, column {column}: {value}")
            value = number_text(float(self._numbers[self._cell]))
            self.setAccessibleDescription(words.format(row=row + 1, column=column + 1, value=value))
        self.cell_changed.emit()
        self.update()

    def _put(self, cell: tuple[int, int], value: float, merge: str) -> None:
        if value != self._numbers[cell]:
            numbers = self._numbers.copy()
            numbers[cell] = value
            self.edited.emit(numbers, merge)

    def _type(self, text: str, *, typed: bool = False) -> None:
        """Put a field over the cell; ``typed``: what is in it has just been typed."""
        self._give_up()
        self._field = field = QLineEdit(text, self)
        field.setAccessibleName(self.tr("Number of the cell"))
        field.setToolTip(self.tr("Return takes the number, Esc leaves the old one"))
        field.setFont(theme.tabular(theme.small(self.font())))
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        place = self.rect_of(*self._cell)
        wide = max(place.width(), 64)
        left = min(max(place.center().x() - wide // 2, 0), self.width() - wide)
        high = field.sizeHint().height()
        field.setGeometry(left, place.center().y() - high // 2, wide, high)
        field.installEventFilter(self)
        field.show()
        field.setFocus()
        if not typed:
            field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._field:
            return False
        if event.type() == QEvent.Type.FocusOut:
            self._take()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                self.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._give_up()
                self.setFocus()
                return True
        return False

    def _take(self) -> None:
        """Take what stands in the field, if there is one."""
        if self._field is None:
            return
        text = self._field.text()
        self._give_up()
        value = read(text)
        if value is None:
            self.misread.emit(text)
        else:
            self._put(self._cell, value, "")

    def _give_up(self) -> None:
        field, self._field = self._field, None
        if field is not None:
            field.removeEventFilter(self)
            field.hide()
            field.deleteLater()


def number_of(value: float) -> str:
    """Return a number as it is typed: ``-0.125``."""
    return f"{value:.4g}"


def read(text: str) -> float | None:
    """Return the finite number that was typed; None where it is none."""
    try:
        value = float(text.strip().replace("−", "-").replace(",", "."))
    except ValueError:
        return None
    return value if np.isfinite(value) else None
