"""The gallery of lessons: one card each, in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engine.lessons.lesson import Lesson
from gui import theme
from gui.learn.card import LessonCard
from gui.learn.model import LearnModel
from gui.widgets.card_grid import CardGrid

CARD = 280
"""Pixels that a card is wide at least."""


class LessonGallery(QWidget):
    chosen = Signal(object)
    """A Lesson."""
    open_asked = Signal()
    """Someone wants a lesson from a file."""

    def __init__(self, model: LearnModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._cards: list[LessonCard] = []
        self._lay_out()
        model.progress_changed.connect(self._show_progress)

    def show_lessons(self, lessons: Iterable[Lesson]) -> None:
        """Offer these, in their order."""
        self._grid.clear()
        self._cards = []
        before: QWidget = self._open
        for lesson in lessons:
            card = LessonCard(lesson)
            card.clicked.connect(lambda _=False, chosen=lesson: self.chosen.emit(chosen))
            self._grid.add(card, card)
            QWidget.setTabOrder(before, card)
            before = card
            self._cards.append(card)
        self._show_progress()
        self._grid.show_cards(self._cards)

    def begin(self) -> None:
        """Give the lesson that comes next the keyboard."""
        progress = self._model.progress
        left = [card for card in self._cards if not progress.of(card.lesson).all(card.lesson)]
        for card in (left or self._cards)[:1]:
            self._grid.go_to(card)

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
        self._head = head = QHBoxLayout()
        head.addLayout(names, 1)
        head.addWidget(self._open, 0, Qt.AlignmentFlag.AlignBottom)
        self._grid = CardGrid(CARD)
        self._grid.setAccessibleName(self.tr("Lessons"))
        self._grid.resized.connect(self._align_head)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.PAGE, theme.GROUP, theme.RELATED, 0)
        whole.setSpacing(theme.GROUP)
        whole.addLayout(head)
        whole.addWidget(self._grid, 1)

    def _align_head(self) -> None:
        left, right = self._grid.margins
        self._head.setContentsMargins(left, 0, right, 0)

    def _show_progress(self) -> None:
        for card in self._cards:
            card.show_done(self._model.progress.of(card.lesson))
