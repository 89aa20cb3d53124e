"""FaceView: a face whose eyes, nose and mouth are dragged to other places."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.data.preprocessing import Pixels
from engine.experiments.eyes.parts import IN_PLACE, PARTS, SIDE, Shifts
from gui import theme
from gui.widgets.images import to_qimage
from gui.words import translated

CELL, LARGE_CELL = 9, 16
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class FaceView(QWidget):
    """Drag a part, or choose it by its number and move it by the arrow keys."""

    moved = Signal(object)
    """The new shifts of all parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._cell = CELL
        self._shifts: Shifts = IN_PLACE
        self._chosen = 0
        self._under: int | None = None
        self._grip: tuple[QPointF, tuple[int, int]] | None = None
        self.setFixedSize(QSize(SIDE * CELL, SIDE * CELL))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Face"))
        self.setToolTip(
            self.tr(
                "Drag the eyes, the nose or the mouth; or choose a part by the keys 1 to 4 and "
                "move it by the arrow keys"
            )
        )

    @property
    def shifts(self) -> Shifts:
        return self._shifts

    def set_cell(self, pixels: int) -> None:
        """Make every cell so large."""
        if pixels != self._cell:
            self._cell = pixels
            self.setFixedSize(QSize(SIDE * pixels, SIDE * pixels))

    def show_face(self, picture: Pixels, shifts: Shifts) -> None:
        """Show a picture (25, 25, 1), whose parts have been moved by ``shifts``."""
        self._image = to_qimage(picture)
        self._shifts = shifts
        self._describe()
        self.update()

    def rect_of(self, part: int) -> QRectF:
        """Return where a part lies in the widget."""
        own = PARTS[part].moved(self._shifts[part])
        return QRectF(*(cells * self._cell for cells in (own.left, own.top, own.width, own.height)))

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        if self._image.isNull():
            painter.fillRect(self.rect(), chosen.surface)
        else:
            painter.drawImage(self.rect(), self._image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for number in range(len(PARTS)) if self.hasFocus() or self.underMouse() else ():
            marked = number == self._under or (number == self._chosen and self.hasFocus())
            style = Qt.PenStyle.SolidLine if marked else Qt.PenStyle.DotLine
            painter.setPen(QPen(chosen.accent, 2 if marked else 1, style))
            painter.drawRoundedRect(self.rect_of(number), theme.GRID, theme.GRID)
        if self.hasFocus():
            painter.setPen(QPen(chosen.accent, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        part = self._part_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or part is None:
            super().mousePressEvent(event)
            return
        self._choose(part)
        self._grip = event.position(), self._shifts[part]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            self._under = self._part_at(event.position())
            shape = Qt.CursorShape.OpenHandCursor
            self.setCursor(shape if self._under is not None else Qt.CursorShape.ArrowCursor)
            self.update()
            return
        began, shift = self._grip
        by = event.position() - began
        self._move((shift[0] + round(by.y() / self._cell), shift[1] + round(by.x() / self._cell)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def leaveEvent(self, event: object) -> None:
        self._under = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if Qt.Key.Key_1 <= key < Qt.Key.Key_1 + len(PARTS):
            self._choose(key - Qt.Key.Key_1)
        elif key in _STEPS:
            down, right = _STEPS[Qt.Key(key)]
            shift = self._shifts[self._chosen]
            self._move((shift[0] + down, shift[1] + right))
        else:
            super().keyPressEvent(event)

    def _part_at(self, place: QPointF) -> int | None:
        """Return the part that lies uppermost there."""
        there = (n for n in reversed(range(len(PARTS))) if self.rect_of(n).contains(place))
        return next(there, None)

    def _choose(self, part: int) -> None:
        self._chosen = part
        self._describe()
        self.update()

    def _move(self, shift: tuple[int, int]) -> None:
        part = PARTS[self._chosen]
        held = part.moved(shift)
        inside = (held.top - part.top, held.left - part.left)
        if inside == self._shifts[self._chosen]:
            return
        shifts = list(self._shifts)
        shifts[self._chosen] = inside
        self.moved.emit(tuple(shifts))

    def _describe(self) -> None:
        down, right = self._shifts[self._chosen]
        words = self.tr("{part}: {down} down, {right} to the right of its place")
        part = translated(PARTS[self._chosen].name)
        self.setAccessibleDescription(words.format(part=part, down=down, right=right))
