"""LiveView: the frame as it came, the square that goes to the network, and what was found."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.vision.found import Found
from gui import theme
from gui.inspection.finding import Sight
from gui.inspection.framing import WHOLE, Crop, Framing
from gui.inspection.live_paint import corners, dim_around, mark, outline

STEP = 0.02
"""Of the frame, that an arrow key moves the square by; with Shift five times as much."""
GROWTH = 1.1
"""Of the square, with the keys + and − and with a notch of the wheel."""
HANDLE = 10
"""Pixels around a corner in which it is taken hold of."""
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class LiveView(QWidget):
    """Shows one sight, and says how a person moves and sizes the square on it."""

    crop_changed = Signal(object)
    """A Crop."""
    freeze_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sight: Sight | None = None
        self._framing = Framing()
        self._words = ""
        self._mark = ""
        self._held: tuple[QPointF, Crop, tuple[int, int] | None] | None = None
        self._size = QSize(224, 168)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("The picture of the source"))
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys move the square that the network sees, + and − size it, "
                "Home takes as much as there is, Space freezes a live picture"
            )
        )

    @property
    def sight(self) -> Sight | None:
        return self._sight

    @property
    def framing(self) -> Framing:
        return self._framing

    @property
    def words(self) -> str:
        """What is written where there is no picture."""
        return "" if self._sight is not None else self._words

    def set_width(self, width: int, height: int) -> None:
        if QSize(width, height) != self._size:
            self._size = QSize(width, height)
            self.updateGeometry()

    def room(self) -> tuple[int, int]:
        """Return how many pixels of the screen a preview may have."""
        ratio = self.devicePixelRatioF()
        return round(self._size.width() * ratio), round(self._size.height() * ratio)

    def sizeHint(self) -> QSize:
        return self._size

    def show_sight(self, sight: Sight) -> None:
        self._sight = sight
        if self._held is None:  # what is being dragged is ahead of what has been looked at
            self._framing = sight.framing
        self._show_help()
        self.update()

    def show_words(self, words: str) -> None:
        """Show no picture, but why there is none or how to come by one."""
        self._sight, self._words, self._held = None, words, None
        self._show_help()
        self.update()

    def show_framing(self, framing: Framing) -> None:
        """Show the square where it is to be, before the frame has been looked at with it."""
        self._framing = framing
        self._show_help()
        self.update()

    def show_mark(self, mark: str) -> None:
        """Say in a corner of the picture what it is: live, or frozen."""
        if mark != self._mark:
            self._mark = mark
            self.update()

    def place(self) -> QRectF:
        """Return where the frame stands in the widget."""
        if self._sight is None:
            return QRectF(self.rect())
        wide, high = self._sight.size
        scale = min(self.width() / wide, self.height() / high)
        wide_here, high_here = wide * scale, high * scale
        left, top = (self.width() - wide_here) / 2, (self.height() - high_here) / 2
        return QRectF(left, top, wide_here, high_here)

    def square(self) -> QRectF:
        """Return where the square stands in the widget; empty where there is none to set."""
        if not self._croppable():
            return QRectF()
        assert self._sight is not None
        left, top, side = self._framing.crop.square(*self._sight.size)
        return self._on_view(left, top, side, side)

    def _croppable(self) -> bool:
        return self._sight is not None and self._framing.find == "none"

    def _on_view(self, left: float, top: float, width: float, height: float) -> QRectF:
        assert self._sight is not None
        place = self.place()
        scale = place.width() / self._sight.size[0]
        return QRectF(
            place.left() + left * scale, place.top() + top * scale, width * scale, height * scale
        )

    def _show_help(self) -> None:
        self.setToolTip(
            self.tr(
                "Drag the square to where the network is to look; drag a corner to size it.\n"
                "With keys: arrows, + and −, Home."
            )
            if self._croppable()
            else ""
        )
        if not self._croppable():
            self.unsetCursor()

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        inside = QPainterPath()
        inside.addRoundedRect(edge, theme.RADIUS, theme.RADIUS)
        painter.fillPath(inside, chosen.surface)
        if self._sight is None:
            painter.setPen(chosen.quiet)
            room = self.rect().adjusted(theme.GROUP, theme.RELATED, -theme.GROUP, -theme.RELATED)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self._words)
        else:
            painter.save()
            painter.setClipPath(inside)
            self._paint_sight(painter, self._sight)
            painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        focused = self.hasFocus()
        painter.setPen(QPen(chosen.accent if focused else chosen.border, 2 if focused else 1))
        painter.drawPath(inside)
        painter.end()

    def _paint_sight(self, painter: QPainter, sight: Sight) -> None:
        place = self.place()
        painter.drawImage(place, sight.preview)
        square = self.square()
        if not square.isEmpty():
            dim_around(painter, place, square)
            outline(painter, QPolygonF(square.adjusted(1, 1, -1, -1)), QColor("white"), 1.5)
            corners(painter, square.adjusted(1, 1, -1, -1))
        accent = theme.DARK.families["activation"]
        for index, found in reversed(list(enumerate(sight.found))):
            outline(painter, self._corners_of(found), accent, 1 if index else 2)
        if self._mark:
            mark(painter, place.topLeft(), self._mark, theme.small(self.font()))

    def _corners_of(self, found: Found) -> QPolygonF:
        return QPolygonF(self._on_view(*found.box))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._croppable():
            super().mousePressEvent(event)
            return
        at = event.position()
        corner = self._corner_at(at)
        self._held = (at, self._framing.crop, corner)
        if corner is None and not self.square().contains(at):
            middle = self.square().center()
            self._move(at.x() - middle.x(), at.y() - middle.y())
            self._held = (at, self._framing.crop, None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None or not self._croppable():
            self._show_cursor(event.position())
            return
        start, _, corner = self._held
        by = event.position() - start
        if corner is None:
            self._move(by.x(), by.y())
        else:
            self._drag_corner(by, corner)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._take(WHOLE)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.hasFocus() or not self._croppable() or not event.angleDelta().y():
            event.ignore()
            return
        self._grow(GROWTH ** (event.angleDelta().y() / 120))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        step = _STEPS.get(key)
        if key == Qt.Key.Key_Space:
            self.freeze_asked.emit()
        elif not self._croppable():
            super().keyPressEvent(event)
        elif step is not None:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            far = STEP * (5 if shift else 1) * min(self.place().width(), self.place().height())
            self._held = None
            self._move(step[0] * far, step[1] * far)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._grow(GROWTH)
        elif key == Qt.Key.Key_Minus:
            self._grow(1 / GROWTH)
        elif key == Qt.Key.Key_Home:
            self._take(WHOLE)
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.unsetCursor()

    def _move(self, right: float, down: float) -> None:
        """Move the square by pixels of the view, from where it was taken hold of."""
        assert self._sight is not None
        scale = self._sight.size[0] / self.place().width()
        crop = self._framing.crop if self._held is None else self._held[1]
        self._take(crop.moved(right * scale, down * scale, *self._sight.size))

    def _drag_corner(self, by: QPointF, corner: tuple[int, int]) -> None:
        """Size the square by one corner; the one across from it stays."""
        assert self._sight is not None
        assert self._held is not None
        width, height = self._sight.size
        scale = width / self.place().width()
        left, top, side = self._held[1].square(width, height)
        outwards = (by.x() * corner[0] + by.y() * corner[1]) / 2 * scale
        room = (
            width - left if corner[0] > 0 else left + side,
            height - top if corner[1] > 0 else top + side,
        )
        new = min(max(side + outwards, 0.05 * min(width, height)), *room)
        left += 0 if corner[0] > 0 else side - new
        top += 0 if corner[1] > 0 else side - new
        self._take(Crop.of(left, top, new, width, height))

    def _grow(self, factor: float) -> None:
        assert self._sight is not None
        self._take(self._framing.crop.sized(factor, *self._sight.size))

    def _take(self, crop: Crop) -> None:
        if self._croppable() and crop != self._framing.crop:
            self._framing = replace(self._framing, crop=crop)
            self.update()
            self.crop_changed.emit(crop)

    def _corner_at(self, at: QPointF) -> tuple[int, int] | None:
        square = self.square()
        for across, x in ((-1, square.left()), (1, square.right())):
            for down, y in ((-1, square.top()), (1, square.bottom())):
                if max(abs(at.x() - x), abs(at.y() - y)) <= HANDLE:
                    return across, down
        return None

    def _show_cursor(self, at: QPointF) -> None:
        if not self._croppable():
            return
        corner = self._corner_at(at)
        if corner is not None:
            falling = corner[0] == corner[1]
            shape = Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor
        elif self.square().contains(at):
            shape = Qt.CursorShape.SizeAllCursor
        else:
            shape = Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
