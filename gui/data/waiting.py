"""Waiting: in the place of pictures that can't be seen yet: why, how far, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from gui import theme

WIDTH = 480


class Waiting(QWidget):
    """One sentence, and under it a bar or a button, or both."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        self._sentence.setFont(theme.tabular(self._sentence.font()))
        # Room for two lines, so that nothing below moves when a number makes it break.
        self._sentence.setMinimumHeight(2 * self._sentence.fontMetrics().lineSpacing())
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(6)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setToolTip(self.tr("How far it is"))
        self.button = QPushButton()
        self.button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setSpacing(theme.GROUP)
        column.addStretch(2)
        for part in (self._sentence, self._bar):
            part.setFixedWidth(WIDTH)
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def show_step(self, done: int, total: int, what: str) -> None:
        """Show how far something is; a total of 0 means that the end is not known."""
        # Byte counts pass the 32 bits of a QProgressBar, so that it counts in thousandths.
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(1000 * done // total if total else 0)
        self._bar.show()
        self._say(what, "")

    def show_sentence(self, sentence: str, *, problem: bool = False) -> None:
        """Show why there is nothing to see."""
        self._bar.hide()
        self._say(sentence, "problem" if problem else "")

    def show_button(self, text: str, help: str = "", *, primary: bool = False) -> None:
        """Offer something to do; an empty text offers nothing."""
        self.button.setVisible(bool(text))
        self.button.setText(text)
        self.button.setAccessibleName(text)
        self.button.setToolTip(help)
        theme.set_role(self.button, "primary" if primary else "")

    def _say(self, sentence: str, role: str) -> None:
        self._sentence.setText(sentence)
        if self._sentence.property("role") != role:
            theme.set_role(self._sentence, role)
