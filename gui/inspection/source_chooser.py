"""SourceChooser: all sources at a glance, two rows of icons with their names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QToolButton, QWidget

from gui import theme

COLUMNS = 4


class Choice(NamedTuple):
    key: str
    icon: str
    name: str
    help: str


class SourceChooser(QWidget):
    """Exactly one is chosen."""

    chosen = Signal(str)
    """The key of the source that a person pressed, even if it was chosen already."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = [choice.key for choice in choices]
        self._buttons = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for number, choice in enumerate(choices):
            grid.addWidget(self._button(number, choice), *divmod(number, COLUMNS))
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        self._buttons.idClicked.connect(lambda number: self.chosen.emit(self._keys[number]))

    def show_chosen(self, key: str) -> None:
        self._buttons.button(self._keys.index(key)).setChecked(True)

    def _button(self, number: int, choice: Choice) -> QToolButton:
        button = QToolButton()
        theme.set_icon(button, choice.icon)
        button.setText(choice.name)
        button.setFont(theme.small(button.font()))
        button.setIconSize(QSize(theme.ICON, theme.ICON))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolTip(choice.help)
        button.setAccessibleName(choice.name)
        button.setSizePolicy(button.sizePolicy().Policy.Ignored, button.sizePolicy().Policy.Fixed)
        self._buttons.addButton(button, number)
        return button
