"""DigitView: a digit that is dragged about."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui import theme
from gui.widgets.images import to_qimage

SIDE = 28
SMALLEST = 4 * SIDE
"""Pixels of the picture's side, in whole ones a cell."""
FURTHEST = 6
"""Pixels that a digit is moved at most."""
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class DigitView(QWidget):
    """Drag it, or move it by the arrow keys; Home or a double click puts it back."""

    moved = Signal(int, int)
    """How far down and right it stands from its place, in pixels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._down = self._right = 0
        self._grip: tuple[QPointF, int, int] | None = None
        self.setMinimumSize(SMALLEST, SMALLEST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName(self.tr("Digit"))
        self.setToolTip(self.tr("Drag the digit, or move it by the arrow keys; Home puts it back"))

    def sizeHint(self) -> QSize:
        return self.maximumSize().boundedTo(QSize(5 * SIDE, 5 * SIDE))

    @property
    def shift(self) -> tuple[int, int]:
        return self._down, self._right

    def show_picture(self, picture: NDArray[np.uint8]) -> None:
        """Show a picture (height, width), already moved."""
        self._image = to_qimage(picture[..., np.newaxis])
        self.update()

    def put(self, down: int, right: int) -> None:
        """Move the digit there, as far as it goes."""
        down, right = (max(-FURTHEST, min(FURTHEST, by)) for by in (down, right))
        if (down, right) != self.shift:
            self._down, self._right = down, right
            self.moved.emit(down, right)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image.isNull():
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
        else:
            painter.drawImage(QRect(0, 0, self.width(), self.height()), self._image)
        if self.hasFocus():
            painter.setPen(QPen(theme.tokens(self).accent, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = (event.position(), *self.shift)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            place, down, right = self._grip
            by = event.position() - place
            cell = self.width() / SIDE
            self.put(down + round(by.y() / cell), right + round(by.x() / cell))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.put(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.put(self._down + step[0], self._right + step[1])
        elif event.key() == Qt.Key.Key_Home:
            self.put(0, 0)
        else:
            super().keyPressEvent(event)
