"""The gallery: known networks, each with its picture, a sentence and where it comes from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.network import Network
from engine.presets import PRESETS, Preset
from gui import theme
from gui.design.preset_card import PresetCard
from gui.document import Document
from gui.network.beginning import take_preset
from gui.widgets.card_grid import CardGrid

CARD = 236
"""Pixels that a card is wide at least."""


class Gallery(QWidget):
    """Cards to begin from. A preset is taken into this project, or begun anew as one of its own."""

    new_wanted = Signal(object)
    """A Preset, to begin a project with."""
    closed = Signal()
    """A person has chosen, or wants back to the network."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._cards: list[PresetCard] = []
        self._title, self._words = QLabel(), QLabel()
        theme.set_role(self._title, "title")
        theme.set_role(self._words, "quiet")
        self._words.setWordWrap(True)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search the gallery"))
        self._search.setToolTip(
            self.tr("Part of a name, a sentence, a source, a kind of block or of the data")
        )
        self._search.setClearButtonEnabled(True)
        magnifier = QAction(self._search)
        theme.set_icon(magnifier, "magnify")
        self._search.addAction(magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self._none = QLabel(self.tr("No network here is called so: try another word."))
        theme.set_role(self._none, "quiet")
        self._none.hide()
        # One card a turn: fifteen at once would hold up the window.
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._add_card)
        self._lay_out()
        self._search.textChanged.connect(self._show_found)
        self._search.installEventFilter(self)
        document.changed.connect(self._show_words)
        self._show_words()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if len(self._cards) < len(PRESETS):
            self._timer.start()

    def begin_search(self) -> None:
        """Give the search the keyboard."""
        self._search.clear()
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._close.isEnabled():
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let keys go from the search to the first card."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        found = self._found()
        if not found or event.key() not in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        self._grid.go_to(found[0])
        return True

    def _lay_out(self) -> None:
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        theme.set_icon(self._close, "close")
        self._close.setAccessibleName(self.tr("Close the gallery"))
        self._close.setToolTip(self.tr("Back to the network (Esc)"))
        self._close.clicked.connect(self.closed)
        empty = QPushButton(self.tr("Empty network"))
        empty.setToolTip(self.tr("Begin without a single block; Undo brings the network back"))
        empty.clicked.connect(self._empty)
        self._empty_button = empty
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        tools = QHBoxLayout()
        tools.setSpacing(theme.RELATED)
        tools.addWidget(self._search, 1)
        tools.addWidget(empty)
        self._grid = CardGrid(CARD)
        self._grid.left.connect(lambda: self._search.setFocus(Qt.FocusReason.OtherFocusReason))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.RELATED, 0, theme.RELATED, 0)
        whole.setSpacing(theme.RELATED)
        whole.addLayout(head)
        whole.addWidget(self._words)
        whole.addLayout(tools)
        whole.addWidget(self._none)
        whole.addWidget(self._grid, 1)

    def _add_card(self) -> None:
        if len(self._cards) == len(PRESETS):
            self._timer.stop()
            return
        card = PresetCard(PRESETS[len(self._cards)])
        self._grid.add(card, card.take, card.new)
        # Cards come late, and Tab would reach them after all else in the window.
        before = self._cards[-1].new if self._cards else self._empty_button
        QWidget.setTabOrder(before, card.take)
        QWidget.setTabOrder(card.take, card.new)
        card.take.clicked.connect(lambda: self._take(card.preset))
        card.new.clicked.connect(lambda: self.new_wanted.emit(card.preset))
        self._cards.append(card)
        self._show_found()

    def _take(self, preset: Preset) -> None:
        take_preset(self._document, preset)
        self.closed.emit()

    def _empty(self) -> None:
        self._document.apply(Network(), self.tr("Start from an empty network"))
        self.closed.emit()

    def _found(self) -> list[PresetCard]:
        wanted = self._search.text().casefold().split()
        return [card for card in self._cards if all(part in card.searched for part in wanted)]

    def _show_found(self) -> None:
        found = self._found()
        self._grid.show_cards(found)
        self._none.setVisible(bool(self._cards) and not found)

    def _show_words(self) -> None:
        empty = not self._document.network.blocks
        self._close.setEnabled(not empty)
        self._close.setVisible(not empty)
        self._empty_button.setVisible(not empty)
        if empty:
            self._title.setText(self.tr("Begin with a network"))
            self._words.setText(
                self.tr(
                    "Start from a network that is known to work and change it, or stack your own: "
                    "click a block in the palette to put it in."
                )
            )
        else:
            self._title.setText(self.tr("Start from a known network"))
            self._words.setText(
                self.tr("Use one here, with the data of this project, or open it as a new project.")
            )
