"""PixelView: a small picture shown large. Pixels stay pixels."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui import theme

_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class PixelView(QWidget):
    """Shows one picture and a frame on it, and says which cell is under pointer or cursor."""

    hovered = Signal(int, int)
    """Row and column."""
    left = Signal()

    def __init__(self, side: int, parent: QWidget | None = None, *, points: bool = False) -> None:
        super().__init__(parent)
        self._side = side
        self._points = points
        self._image = QImage()
        self._frame: QRectF | None = None
        self._cell: tuple[int, int] | None = None
        self._until = -1
        policy = QSizePolicy.Policy.Preferred if points else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(points)
        if points:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def image(self) -> QImage:
        return self._image

    @property
    def frame(self) -> QRectF | None:
        return self._frame

    def set_side(self, side: int) -> None:
        if side != self._side:
            self._side = side
            self.updateGeometry()

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def show_frame(self, frame: QRectF | None) -> None:
        """Frame part of the picture, in its own pixels: what lies outside is left out."""
        if frame != self._frame:
            self._frame = frame
            self.update()

    def show_cell(self, cell: tuple[int, int] | None) -> None:
        """Outline one cell (row, column)."""
        if cell != self._cell:
            self._cell = cell
            self.update()

    def show_until(self, count: int) -> None:
        """Show the first ``count`` cells in reading order alone; −1: all of them."""
        if count != self._until:
            self._until = count
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def place(self) -> QRect:
        """Return where the picture stands: whole pixels a cell where it is enlarged enough."""
        if self._image.isNull():
            return QRect()
        high, wide = self._image.height(), self._image.width()
        scale = min(self.width() / wide, self.height() / high)
        if scale >= 4:
            scale = int(scale)
        size = QSize(max(1, round(wide * scale)), max(1, round(high * scale)))
        return QRect(QPoint(0, (self.height() - size.height()) // 2), size)

    def cell_rect(self, row: int, column: int) -> QRectF:
        """Return where a cell stands in the widget."""
        place = QRectF(self.place())
        high, wide = place.height() / self._image.height(), place.width() / self._image.width()
        return QRectF(place.left() + column * wide, place.top() + row * high, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        if self._image.isNull():
            painter.fillRect(self.rect(), chosen.window)
            painter.setPen(chosen.border)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.end()
            return
        place = self.place()
        shrinks = self._image.width() > place.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shrinks)
        painter.drawImage(place, self._image)
        if self._until >= 0:
            self._cover(painter, place)
        if self._frame is not None:
            self._paint_frame(painter, self._frame)
        if self._cell is not None:
            self._outline(painter, self.cell_rect(*self._cell))
        if self.hasFocus() and self._points:
            painter.setPen(QPen(chosen.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(1, 1, -1, -1))
        painter.end()

    def _cover(self, painter: QPainter, place: QRect) -> None:
        """Hide what hasn't come out yet."""
        row, column = divmod(self._until, self._image.width())
        if row >= self._image.height():
            return
        ground = theme.tokens(self).window
        cell = self.cell_rect(row, column)
        rest = QRectF(cell.topLeft(), QPointF(place.right() + 1, cell.bottom()))
        below = QRectF(
            place.left(), cell.bottom(), place.width(), place.bottom() + 1 - cell.bottom()
        )
        for hidden in (rest, below):
            painter.fillRect(hidden, ground)

    def _paint_frame(self, painter: QPainter, frame: QRectF) -> None:
        inside = frame & QRectF(self._image.rect())
        if inside.isEmpty():
            return
        corner = self.cell_rect(0, 0)
        self._outline(
            painter,
            QRectF(
                corner.left() + inside.left() * corner.width(),
                corner.top() + inside.top() * corner.height(),
                inside.width() * corner.width(),
                inside.height() * corner.height(),
            ),
        )

    def _outline(self, painter: QPainter, rect: QRectF) -> None:
        """Draw a line that shows on light and dark cells alike."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        chosen = theme.tokens(self)
        painter.setPen(QPen(Qt.GlobalColor.black, 3))
        painter.drawRect(rect)
        painter.setPen(QPen(chosen.families["activation"], 1.5))
        painter.drawRect(rect)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._points or self._image.isNull():
            return
        place, at = self.place(), event.position().toPoint()
        if not place.contains(at):
            self.left.emit()
            return
        row = (at.y() - place.top()) * self._image.height() // place.height()
        column = (at.x() - place.left()) * self._image.width() // place.width()
        self.hovered.emit(row, column)

    def leaveEvent(self, event: QEvent) -> None:
        if self._points:
            self.left.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._points:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move from cell to cell."""
        step = _STEPS.get(Qt.Key(event.key()))
        if not self._points or step is None or self._image.isNull():
            super().keyPressEvent(event)
            return
        row, column = self._cell or (0, 0)
        if self._cell is not None:
            row = min(max(row + step[0], 0), self._image.height() - 1)
            column = min(max(column + step[1], 0), self._image.width() - 1)
        self.hovered.emit(row, column)
