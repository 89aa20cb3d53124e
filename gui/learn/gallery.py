"""The gallery of lessons: one card each, in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from engine.lessons.lesson import Lesson
from gui import theme
from gui.learn.card import LessonCard
from gui.learn.model import LearnModel

CARD = 280
"""Pixels that a card is wide at least."""
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class LessonGallery(QWidget):
    chosen = Signal(object)
    """A Lesson."""
    open_asked = Signal()
    """Someone wants a lesson from a file."""

    def __init__(self, model: LearnModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._cards: list[LessonCard] = []
        self._columns = 0
        self._lay_out()
        model.progress_changed.connect(self._show_progress)

    def show_lessons(self, lessons: Iterable[Lesson]) -> None:
        """Offer these, in their order."""
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        before: QWidget = self._open
        for lesson in lessons:
            card = LessonCard(lesson, self._page)
            card.clicked.connect(lambda _=False, chosen=lesson: self.chosen.emit(chosen))
            card.installEventFilter(self)
            QWidget.setTabOrder(before, card)
            before = card
            self._cards.append(card)
        self._show_progress()
        self._arrange()

    def begin(self) -> None:
        """Give the lesson that comes next the keyboard."""
        progress = self._model.progress
        left = [card for card in self._cards if not progress.of(card.lesson).all(card.lesson)]
        for card in (left or self._cards)[:1]:
            self._go_to(card)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys go from card to card, and Enter open one; follow the room."""
        if event.type() == QEvent.Type.Resize and watched is self._area.viewport():
            if self._columns != self._columns_now():
                self._arrange()
            return False
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if not isinstance(watched, LessonCard):
            return False
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            watched.click()
            return True
        if key not in ARROWS:
            return False
        across, down = ARROWS[key]
        place = self._cards.index(watched) + across + down * self._columns
        if 0 <= place < len(self._cards):
            self._go_to(self._cards[place])
        return True

    def _go_to(self, card: LessonCard) -> None:
        card.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(card, 0, theme.RELATED)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Learn by trying"))
        theme.set_role(title, "title")
        words = QLabel(self.tr("Each idea is something to change, to see and to measure."))
        words.setWordWrap(True)
        theme.set_role(words, "quiet")
        self._open = QPushButton(self.tr("Open a lesson…"))
        theme.set_icon(self._open, "folder-open-outline")
        self._open.setToolTip(self.tr("Open a lesson that somebody wrote: a Markdown file (*.md)"))
        self._open.clicked.connect(self.open_asked)
        names = QVBoxLayout()
        names.setSpacing(theme.GRID)
        names.addWidget(title)
        names.addWidget(words)
        head = QHBoxLayout()
        head.addLayout(names, 1)
        head.addWidget(self._open, 0, Qt.AlignmentFlag.AlignBottom)
        self._page = QWidget()
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.RELATED)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, theme.RELATED, theme.GROUP)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._area = area = QScrollArea()
        area.setWidget(self._page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.tr("Lessons"))
        theme.set_role(area, "page")
        area.viewport().installEventFilter(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.PAGE, theme.GROUP, theme.RELATED, 0)
        whole.setSpacing(theme.GROUP)
        whole.addLayout(head)
        whole.addWidget(area, 1)

    def _columns_now(self) -> int:
        room = self._area.viewport().width() - theme.RELATED
        return max(1, (room + theme.RELATED) // (CARD + theme.RELATED))

    def _arrange(self) -> None:
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = self._columns_now()
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // self._columns, place % self._columns)
            card.show()

    def _show_progress(self) -> None:
        for card in self._cards:
            card.show_done(self._model.progress.of(card.lesson))
