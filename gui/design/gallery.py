"""The gallery: known networks, each with its picture, a sentence and where it comes from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
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

CARD = 236
"""Pixels that a card is wide at least."""
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


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
        self._columns = 0
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
        self._search.textChanged.connect(self._arrange)
        self._search.installEventFilter(self)
        document.changed.connect(self._show_words)
        self._show_words()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if len(self._cards) < len(PRESETS):
            self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns != self._columns_now():
            self._arrange()

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
        """Let the arrow keys go from card to card, and from the search to the first."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        shown = [card for card in self._cards if not card.isHidden()]
        if watched is self._search:
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and shown:
                self._go_to(shown[0])
                return True
            return False
        if key not in ARROWS or not shown:
            return False
        across, down = ARROWS[key]
        card = next(c for c in shown if isinstance(watched, QWidget) and c.isAncestorOf(watched))
        place = shown.index(card) + across + down * self._columns
        if place < 0:
            self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        elif place < len(shown):
            self._go_to(shown[place])
        return True

    def _go_to(self, card: PresetCard) -> None:
        card.take.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(card, 0, theme.RELATED)

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
        page = QWidget()
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.RELATED)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, theme.RELATED, theme.GROUP)
        column.addWidget(self._none)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._area = area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.set_role(area, "page")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.RELATED, 0, theme.RELATED, 0)
        whole.setSpacing(theme.RELATED)
        whole.addLayout(head)
        whole.addWidget(self._words)
        whole.addLayout(tools)
        whole.addWidget(area, 1)

    def _add_card(self) -> None:
        if len(self._cards) == len(PRESETS):
            self._timer.stop()
            return
        card = PresetCard(PRESETS[len(self._cards)])
        card.setParent(self._grid.parentWidget())
        # Cards come late, and Tab would reach them after all else in the window.
        before = self._cards[-1].new if self._cards else self._empty_button
        QWidget.setTabOrder(before, card.take)
        QWidget.setTabOrder(card.take, card.new)
        card.take.clicked.connect(lambda: self._take(card.preset))
        card.new.clicked.connect(lambda: self.new_wanted.emit(card.preset))
        for button in (card.take, card.new):
            button.installEventFilter(self)
        self._cards.append(card)
        self._arrange()

    def _take(self, preset: Preset) -> None:
        take_preset(self._document, preset)
        self.closed.emit()

    def _empty(self) -> None:
        self._document.apply(Network(), self.tr("Start from an empty network"))
        self.closed.emit()

    def _columns_now(self) -> int:
        room = self._area.viewport().width()
        return max(1, (room + theme.RELATED) // (CARD + theme.RELATED))

    def _arrange(self) -> None:
        """Put the cards that match the search into as many columns as there is room for."""
        wanted = self._search.text().casefold().split()
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = self._columns_now()
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)
        place = 0
        for card in self._cards:
            self._grid.removeWidget(card)
            matches = all(part in card.searched for part in wanted)
            if matches:
                self._grid.addWidget(card, place // self._columns, place % self._columns)
                place += 1
            card.setVisible(matches)
        self._none.setVisible(bool(self._cards) and not place)

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
