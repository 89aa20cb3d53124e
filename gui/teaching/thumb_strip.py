"""ThumbStrip: the pictures of a class in one row, the newest last; any of them can be deleted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from engine.data.own import SIDE, OwnClass
from gui import theme
from gui.widgets.images import to_qimage

GAP = theme.GRID
BIN = 18
"""Pixels a side of what deletes a picture, in its corner while the mouse is over it."""


class ThumbStrip(QAbstractScrollArea):
    delete_asked = Signal(int)
    """The place of a picture that is to go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._class = OwnClass("")
        self._row = 0
        self._hovered: int | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setFixedHeight(SIDE + 2 * GAP + 12)

    def show_class(self, one: OwnClass) -> None:
        """Show the pictures of a class; of more than before, the newest come into sight."""
        more = len(one.pictures) > len(self._class.pictures)
        self._class = one
        self._row = min(self._row, max(0, len(one.pictures) - 1))
        self.setAccessibleName(self.tr("Pictures of {name}").format(name=one.name))
        self._measure()
        if more:
            self._row = len(one.pictures) - 1
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().maximum())
        self._tell()

    def rect_of(self, row: int) -> QRect:
        """Return where a picture lies in the viewport."""
        left = GAP + row * (SIDE + GAP) - self.horizontalScrollBar().value()
        return QRect(left, GAP, SIDE, SIDE)

    def sizeHint(self) -> QSize:
        return QSize(320, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        chosen = theme.tokens(self)
        pictures = self._class.pictures
        if not pictures:
            self._paint_emptiness(painter, chosen)
        for row in self._in_sight():
            painter.drawImage(self.rect_of(row), to_qimage(self._class.pixels_of(row)))
        if pictures and self.hasFocus():
            painter.setPen(QPen(chosen.accent, 2))
            painter.drawRect(self.rect_of(self._row).adjusted(-1, -1, 0, 0))
        if self._hovered is not None and self._hovered < len(pictures):
            place = self._bin_of(self._hovered)
            ground = QColor(chosen.surface)
            ground.setAlphaF(0.85)
            painter.fillRect(place, ground)
            theme.icon("close", chosen.text).paint(
                painter, place, Qt.AlignmentFlag.AlignCenter, QIcon.Mode.Normal
            )
        painter.end()

    def _paint_emptiness(self, painter: QPainter, chosen: theme.Tokens) -> None:
        room = self.viewport().rect().adjusted(1, GAP, -1, -GAP)
        pen = QPen(chosen.border, 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(room, theme.RADIUS, theme.RADIUS)
        painter.setPen(chosen.quiet)
        words = self.tr("Drop pictures or a folder here")
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def _in_sight(self) -> range:
        scrolled, step = self.horizontalScrollBar().value(), SIDE + GAP
        first = max(0, scrolled // step)
        last = (scrolled + self.viewport().width()) // step + 1
        return range(first, min(last, len(self._class.pictures)))

    def _bin_of(self, row: int) -> QRect:
        place = self.rect_of(row)
        return QRect(place.right() - BIN + 1, place.top(), BIN, BIN)

    def _row_at(self, place: QPoint) -> int | None:
        return next((row for row in self._in_sight() if self.rect_of(row).contains(place)), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._row_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        row = self._row_at(place)
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._bin_of(row).contains(place):
            self.delete_asked.emit(row)
        else:
            self._go(row)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Upright wheels are for the page; only what goes sideways moves the row.
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count, key = len(self._class.pictures), Qt.Key(event.key())
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Home: -count,
            Qt.Key.Key_End: count,
        }
        if count and key in steps:
            self._go(max(0, min(self._row + steps[key], count - 1)))
        elif count and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_asked.emit(self._row)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # The window's Delete removes blocks; here it means the picture under the frame.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
            and self._class.pictures
        ):
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self._row_at(event.pos())
            words = self.tr("Drop pictures here, or a folder of them")
            if row is not None:
                words = self.tr("Picture {number}; Delete takes it out").format(number=row + 1)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    def _go(self, row: int) -> None:
        self._row = row
        bar, place = self.horizontalScrollBar(), self.rect_of(row)
        if place.left() < GAP:
            bar.setValue(bar.value() + place.left() - GAP)
        elif place.right() + GAP > self.viewport().width():
            bar.setValue(bar.value() + place.right() + GAP - self.viewport().width())
        self._tell()

    def _hover(self, row: int | None) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _tell(self) -> None:
        count = len(self._class.pictures)
        words = self.tr("Picture {number} of {count}; Delete takes it out")
        said = words.format(number=self._row + 1, count=count) if count else ""
        self.setAccessibleDescription(said)
        self.viewport().update()

    def _measure(self) -> None:
        bar, width = self.horizontalScrollBar(), self.viewport().width()
        whole = GAP + len(self._class.pictures) * (SIDE + GAP)
        bar.setRange(0, max(0, whole - width))
        bar.setPageStep(width)
        bar.setSingleStep(SIDE + GAP)
        bar.setEnabled(whole > width)
