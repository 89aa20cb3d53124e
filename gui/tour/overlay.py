"""TourOverlay: darkens the window but for one part of it, and says what that is for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui import theme
from gui.tour.card import TourCard

Key = Qt.Key


@dataclass(frozen=True)
class Stop:
    """One step of the tour."""

    title: str
    text: str
    go: Callable[[], None]
    """Shows what the step is about."""
    where: Callable[[], QWidget | QRect]
    """The part of the window; a rectangle is in the coordinates of what the tour lies over."""


class TourOverlay(QWidget):
    """Lies over the whole window while the tour lasts, and goes with its last step."""

    ended = Signal()

    def __init__(self, over: QWidget, stops: Sequence[Stop]) -> None:
        super().__init__(over)
        self._over = over
        self._stops = tuple(stops)
        self._place = 0
        self._hole = QRect()
        self._leaving = False
        self.setAccessibleName(self.tr("Tour of the window"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.card = TourCard(len(self._stops), self)
        self.card.back.connect(lambda: self.go_to(self._place - 1))
        self.card.forward.connect(self._on_forward)
        self.card.skipped.connect(self.end)
        over.installEventFilter(self)
        self.setGeometry(over.rect())

    @property
    def place(self) -> int:
        """Which step is on show, from 0."""
        return self._place

    def begin(self) -> None:
        """Show the first step."""
        self.show()
        self.raise_()
        self.go_to(0)

    def go_to(self, place: int) -> None:
        """Show a step, and what it is about."""
        if not 0 <= place < len(self._stops):
            return
        self._place = place
        stop = self._stops[place]
        stop.go()
        self.card.show_stop(place, stop.title, stop.text)
        self.raise_()
        self._point()
        # What has just come into sight gets its place only now.
        QTimer.singleShot(0, self, self._point)
        self.card.focus_forward()

    def end(self) -> None:
        """Take the tour away."""
        self._over.removeEventFilter(self)
        # Hiding hands the keyboard on: not to the card any more.
        self._leaving = True
        self.hide()
        self.deleteLater()
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
            QTimer.singleShot(0, self, self._point)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Key.Key_Escape:
            self.end()
        elif key in (Key.Key_Right, Key.Key_Return, Key.Key_Enter):
            self._on_forward()
        elif key == Key.Key_Left:
            self.go_to(self._place - 1)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Keep the keyboard in the card: what lies below can't be reached by the mouse either."""
        if self._leaving:
            return super().focusNextPrevChild(next)
        return self.card.focus_next(next)

    def paintEvent(self, event: QPaintEvent) -> None:
        whole, hole = QPainterPath(), QPainterPath()
        whole.addRect(self.rect())
        hole.addRoundedRect(self._hole, theme.RADIUS, theme.RADIUS)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(whole.subtracted(hole), QColor(0, 0, 0, 150))
        painter.setPen(QPen(theme.tokens(self).accent, 2))
        painter.drawPath(hole)
        painter.end()

    def _on_forward(self) -> None:
        if self._place + 1 < len(self._stops):
            self.go_to(self._place + 1)
        else:
            self.end()

    def _point(self) -> None:
        """Leave the part out of the dark, and put the card beside it."""
        where = self._stops[self._place].where()
        if isinstance(where, QWidget):
            where = QRect(where.mapTo(self._over, where.rect().topLeft()), where.size())
        self._hole = where.intersected(self.rect())
        self.card.adjustSize()
        self.card.move(beside(self._hole, self.card.rect(), self.rect()).topLeft())
        self.update()


def beside(part: QRect, card: QRect, room: QRect) -> QRect:
    """Return where a card of that size stands next to ``part``, wholly within ``room``.

    On the side with the most room; over the part's lower edge where none has enough.
    """
    sides = {
        "right": room.right() - part.right() - card.width(),
        "left": part.left() - room.left() - card.width(),
        "below": room.bottom() - part.bottom() - card.height(),
        "above": part.top() - room.top() - card.height(),
    }
    side = max(sides, key=lambda name: sides[name])
    placed = QRect(card)
    if side in ("right", "left"):
        placed.moveTop(part.top() + theme.GROUP)
        if side == "right":
            placed.moveLeft(part.right() + theme.GROUP)
        else:
            placed.moveRight(part.left() - theme.GROUP)
    else:
        placed.moveLeft(part.center().x() - card.width() // 2)
        if side == "below":
            placed.moveTop(part.bottom() + theme.GROUP)
        else:
            placed.moveBottom(part.top() - theme.GROUP)
    inner = room.adjusted(theme.GROUP, theme.GROUP, -theme.GROUP, -theme.GROUP)
    placed.moveLeft(max(inner.left(), min(placed.left(), inner.right() - card.width())))
    placed.moveTop(max(inner.top(), min(placed.top(), inner.bottom() - card.height())))
    return placed
