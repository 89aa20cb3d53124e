"""RegionChooser: a still of a screen over that screen, to draw a rectangle on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from gui import theme
from gui.services.screen import grabbed

SMALLEST = 16
"""Pixels that a side of the rectangle has at least."""
STEP = 8
"""Pixels that an arrow key goes."""
SHADE = QColor(0, 0, 0, 120)
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class RegionChooser(QWidget):
    """Lies over one screen until a rectangle has been drawn on it or a person gives up.

    What it shows is a still, because not every desktop can show through a window.
    """

    chosen = Signal(object)
    """A QRect in the desktop's coordinates."""
    closed = Signal()
    """Whether or not one was chosen; always last."""

    def __init__(self, screen: QScreen, region: QRect, parent: QWidget) -> None:
        """``region``: what to begin with, in the desktop's coordinates; may be elsewhere."""
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._still = grabbed(screen, screen.geometry())
        self._corner = screen.geometry().topLeft()
        self._region = QRect(region).translated(-self._corner)
        self._start: QPoint | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setGeometry(screen.geometry())
        if not self.rect().contains(self._region) or self._region.isEmpty():
            self._region = QRect(0, 0, *(min(256, side) for side in self.size().toTuple()))
            self._region.moveCenter(self.rect().center())
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setWindowTitle(self.tr("Choose a part of the screen"))
        self.setAccessibleName(self.tr("Choose a part of the screen"))
        self.setAccessibleDescription(self._help())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._start is not None:
            drawn = QRect.span(self._start, event.position().toPoint())
            self._show(drawn.intersected(self.rect()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._start is not None:
            self._start = None
            self._take()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key in _STEPS:
            right, down = (STEP * part for part in _STEPS[key])
            larger = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            moved = (
                self._region.adjusted(0, 0, right, down)
                if larger
                else self._region.translated(right, down)
            )
            if self.rect().contains(moved) and min(moved.size().toTuple()) >= SMALLEST:
                self._show(moved)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), self._still)
        painter.fillRect(self.rect(), SHADE)
        ratio = self._still.devicePixelRatio()
        place = QRectF(self._region)
        source = QRectF(place.topLeft() * ratio, place.size() * ratio)
        painter.drawPixmap(place, self._still, source)
        for colour, wide in ((QColor("black"), 3), (QColor("white"), 1)):
            painter.setPen(QPen(colour, wide))
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
        self._paint_words(painter, f"{self._region.width()} × {self._region.height()}", place)
        painter.end()

    def _paint_words(self, painter: QPainter, size: str, place: QRectF) -> None:
        painter.setFont(theme.tabular(self.font()))
        self._paint_label(painter, size, QPointF(place.center().x(), place.bottom() + 24))
        self._paint_label(painter, self._help(), QPointF(self.width() / 2, 32))

    def _paint_label(self, painter: QPainter, words: str, middle: QPointF) -> None:
        wide = painter.fontMetrics().horizontalAdvance(words) + 2 * theme.GROUP
        box = QRectF(0, 0, min(wide, self.width()), painter.fontMetrics().height() + theme.GROUP)
        box.moveCenter(middle)
        box.moveBottom(min(box.bottom(), self.height() - theme.GRID))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 190))
        painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
        painter.setPen(QColor("white"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)

    def _show(self, region: QRect) -> None:
        self._region = region
        self.update()

    def _take(self) -> None:
        if min(self._region.size().toTuple()) >= SMALLEST:
            self.chosen.emit(self._region.translated(self._corner))
            self.close()

    def _help(self) -> str:
        return self.tr(
            "Drag over the part to look at, or move the frame with the arrow keys, size it with "
            "Shift and take it with Return. Esc leaves it as it was."
        )


def choose_region(region: QRect, parent: QWidget) -> list[RegionChooser]:
    """Show a chooser over every screen, and return them; when one closes, all do."""
    choosers = [RegionChooser(screen, region, parent) for screen in QGuiApplication.screens()]
    for one in choosers:
        for other in choosers:
            if one is not other:
                one.closed.connect(other.close)
        one.showFullScreen()
    choosers[0].activateWindow()
    return choosers
