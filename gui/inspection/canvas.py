"""Canvas: the digit drawn by hand, white ink on black."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui import theme

SIDE = 224
"""Pixels of the drawing, however large it is shown: eight to a pixel of MNIST."""
PEN = 20
MOST_STROKES = 100
"""So many can be taken back."""
STEP = 8
"""Pixels that an arrow key moves the pen by."""
_STEPS = {
    Qt.Key.Key_Left: QPointF(-STEP, 0),
    Qt.Key.Key_Right: QPointF(STEP, 0),
    Qt.Key.Key_Up: QPointF(0, -STEP),
    Qt.Key.Key_Down: QPointF(0, STEP),
}


class Canvas(QWidget):
    """A square to draw on; the stroke is shown, and told, as it grows."""

    drawn = Signal()
    """There is more ink, or less."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pen_width = PEN
        self.erasing = False
        """The left button takes ink away; the right one always does."""
        self._side = SIDE
        self._ink = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
        self._ink.fill(Qt.GlobalColor.black)
        self._before: list[QImage] = []
        self._last: QPointF | None = None
        self._pen = QPointF(SIDE / 2, SIDE / 4)
        self._by_keys = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Canvas"))
        self.setAccessibleDescription(
            self.tr("Draw a digit with the mouse, or with the arrow keys while Shift is held")
        )
        self.setToolTip(
            self.tr(
                "Draw with the left button, erase with the right one.\n"
                "With keys: arrows move the pen, with Shift they draw; Ctrl+Z takes a stroke back."
            )
        )

    @property
    def empty(self) -> bool:
        return not self.pixels().any()

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def set_side(self, side: int) -> None:
        """Show the drawing larger or smaller; it keeps its own pixels."""
        if side != self._side:
            self._side = side
            self.updateGeometry()

    def clear(self) -> None:
        """Wipe it; that can be taken back like a stroke."""
        if not self.empty:
            self._remember()
            self._ink.fill(Qt.GlobalColor.black)
            self._tell()

    def undo(self) -> None:
        """Take the last stroke back, drawn or erased."""
        if self._before:
            self._ink = self._before.pop()
            self._tell()

    def go_on_from(self, other: Canvas) -> None:
        """Show what is drawn on another canvas; what can be taken back there can be here."""
        self._ink, self._before = other._ink.copy(), list(other._before)
        self._tell()

    def pixels(self) -> NDArray[np.uint8]:
        """Return the drawing, (224, 224)."""
        bits = np.frombuffer(self._ink.constBits(), np.uint8)
        return bits.reshape(SIDE, self._ink.bytesPerLine())[:, :SIDE].copy()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            self._by_keys = False
            self._begin(event.position() * (SIDE / self._side), self._erases(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._last is not None:
            self._stroke_to(event.position() * (SIDE / self._side), self._erases(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._last = None

    def _erases(self, event: QMouseEvent) -> bool:
        right = Qt.MouseButton.RightButton
        return self.erasing or event.button() == right or bool(event.buttons() & right)

    def event(self, event: QEvent) -> bool:
        # The window's own Undo is for the design; whoever draws means the stroke.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and self.can_undo
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif step is None:
            super().keyPressEvent(event)
        else:
            self._by_keys = True
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                if self._last is None:
                    self._begin(self._pen, self.erasing)
                self._stroke_to(_inside(self._pen + step), self.erasing)
            else:
                self._last = None
            self._pen = _inside(self._pen + step)
            self.update()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Shift:
            self._last = None
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._by_keys, self._last = False, None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawImage(self.rect(), self._ink)
        if self.empty and self._last is None:
            painter.setPen(theme.DARK.quiet)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Draw a digit"))
        scale = self._side / SIDE
        if self._by_keys:
            painter.setPen(QPen(theme.DARK.accent, 2))
            radius = self.pen_width * scale / 2
            painter.drawEllipse(self._pen * scale, radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        focused = self.hasFocus()
        painter.setPen(QPen(chosen.accent if focused else chosen.border, 2 if focused else 1))
        edge = 1 if focused else 0
        painter.drawRect(self.rect().adjusted(edge, edge, -1, -1))
        painter.end()

    def _begin(self, point: QPointF, erase: bool) -> None:
        self._remember()
        self._last = None
        self._stroke_to(point, erase)

    def _stroke_to(self, point: QPointF, erase: bool) -> None:
        painter = QPainter(self._ink)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        round_ = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        colour = Qt.GlobalColor.black if erase else Qt.GlobalColor.white
        painter.setPen(QPen(colour, self.pen_width, Qt.PenStyle.SolidLine, *round_))
        if self._last is None:
            painter.drawPoint(point)
        else:
            painter.drawLine(self._last, point)
        painter.end()
        self._last = self._pen = point
        self._tell()

    def _remember(self) -> None:
        self._before.append(self._ink.copy())
        del self._before[:-MOST_STROKES]

    def _tell(self) -> None:
        self.update()
        self.drawn.emit()


def _inside(point: QPointF) -> QPointF:
    return QPointF(min(max(point.x(), 0.0), SIDE), min(max(point.y(), 0.0), SIDE))
