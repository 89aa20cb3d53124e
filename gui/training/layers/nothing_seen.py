"""NothingSeen: what stands on the page while there is nothing to look into."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui import theme
from gui.widgets.primary_button import PrimaryButton


class NothingSeen(QWidget):
    """A few words, and the button that begins a run where none is under way."""

    def __init__(self, train: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.set_role(self._words, "quiet")
        self._train = PrimaryButton(train)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.PAGE] * 4)
        column.setSpacing(theme.GROUP)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(self._train, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def show_words(self, words: str, *, offered: bool) -> None:
        self._words.setText(words)
        self._train.setVisible(offered)
