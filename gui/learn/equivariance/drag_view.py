"""DragView: a picture that is moved by whole pixels, with the mouse or the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.experiments.equivariance import Shift
from gui import theme

_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class DragView(QWidget):
    """Says how far a person wants the picture to be moved; it shows what it is given."""

    moved = Signal(int, int)
    """Pixels down and to the right of where it belongs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._shift: Shift = (0, 0)
        self._from: tuple[QPointF, Shift] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 120)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName(self.tr("Picture to drag"))
        self.setToolTip(
            self.tr("Drag it, or use the arrow keys; Home puts it back where it belongs")
        )

    @property
    def shift(self) -> Shift:
        return self._shift

    def show_image(self, image: QImage) -> None:
        """Show the picture as it stands after the shift."""
        self._image = image
        self.update()

    def show_shift(self, shift: Shift) -> None:
        self._shift = shift
        words = self.tr("{down} pixels down, {right} to the right")
        self.setAccessibleDescription(words.format(down=shift[0], right=shift[1]))

    def sizeHint(self) -> QSize:
        return QSize(200, 200)

    def place(self) -> QRect:
        """Return where the picture stands: whole screen pixels a pixel."""
        if self._image.isNull():
            return QRect()
        high, wide = self._image.height(), self._image.width()
        scale = max(1, min((self.width() - 4) // wide, (self.height() - 4) // high))
        place = QRect(0, 0, wide * scale, high * scale)
        # Below the controls and above the words, which begin there too.
        place.moveTopLeft(QPoint(1, (self.height() - place.height()) // 2))
        return place

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        chosen, place = theme.tokens(self), self.place()
        painter = QPainter(self)
        painter.drawImage(place, self._image)
        painter.setPen(QPen(chosen.accent, 2) if self.hasFocus() else QPen(chosen.border, 1))
        painter.drawRect(place)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._image.isNull():
            self._from = (event.position(), self._shift)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        began, shift = self._from
        pixel = max(1, self.place().width() // self._image.width())
        by = event.position() - began
        self._offer((shift[0] + round(by.y() / pixel), shift[1] + round(by.x() / pixel)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Home:
            self._offer((0, 0))
        elif step is None or self._image.isNull():
            super().keyPressEvent(event)
        else:
            self._offer((self._shift[0] + step[0], self._shift[1] + step[1]))

    def _offer(self, shift: Shift) -> None:
        """Tell of a shift by less than half the picture."""
        down, right = (
            min(max(wanted, -(size // 2)), size // 2)
            for wanted, size in zip(shift, (self._image.height(), self._image.width()), strict=True)
        )
        if (down, right) != self._shift:
            self.moved.emit(down, right)
