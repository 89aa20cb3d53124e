"""CardGrid: cards in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui import theme

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CardGrid(QScrollArea):
    """The arrow keys go from card to card, and Enter presses the button that has the keyboard."""

    left = Signal()
    """An arrow key asks for what stands before the first card."""

    resized = Signal()
    """The room for the cards, and with it ``margins``, may have changed."""

    def __init__(self, narrowest: int, parent: QWidget | None = None) -> None:
        """Make no card narrower than ``narrowest`` pixels while there is room for one."""
        super().__init__(parent)
        self._narrowest = narrowest
        self._buttons: dict[QWidget, tuple[QAbstractButton, ...]] = {}
        self._shown: tuple[QWidget, ...] = ()
        self._columns = 0
        page = QWidget()
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.RELATED)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, theme.RELATED, theme.GROUP)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.set_role(self, "page")

    def add(self, card: QWidget, *buttons: QAbstractButton) -> None:
        """Take in a card, not shown yet; the keyboard comes to the first of its buttons."""
        card.setParent(self.widget())
        self._buttons[card] = buttons
        for button in buttons:
            button.installEventFilter(self)

    def clear(self) -> None:
        self.show_cards(())
        for card in self._buttons:
            card.deleteLater()
        self._buttons = {}

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these of the cards, in this order."""
        for card in self._shown:
            self._grid.removeWidget(card)
            card.setVisible(card in cards)
        self._shown = tuple(cards)
        self._arrange()

    def go_to(self, card: QWidget) -> None:
        self._buttons[card][0].setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(card, 0, theme.RELATED)

    @property
    def margins(self) -> tuple[int, int]:
        """Pixels at the left and at the right of the cards."""
        room = self.viewport().geometry()
        return room.x(), self.width() - room.x() - room.width() + theme.RELATED

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns != self._columns_now():
            self._arrange()
        self.resized.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(watched, QAbstractButton)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            return self._on_key(watched, Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _on_key(self, button: QAbstractButton, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button.click()
            return True
        if key not in ARROWS:
            return False
        across, down = ARROWS[key]
        place = next(n for n, card in enumerate(self._shown) if button in self._buttons[card])
        place += across + down * self._columns
        if place < 0:
            self.left.emit()
        elif place < len(self._shown):
            self.go_to(self._shown[place])
        return True

    def _columns_now(self) -> int:
        room = self.viewport().width() - theme.RELATED
        return max(1, (room + theme.RELATED) // (self._narrowest + theme.RELATED))

    def _arrange(self) -> None:
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = self._columns_now()
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)
        for place, card in enumerate(self._shown):
            self._grid.addWidget(card, place // self._columns, place % self._columns)
            card.show()
