"""The line that offers what a crash has left: it stays until it is answered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from gui import theme
from gui.message_bar import paint_ground, show_sentence


class RecoveryBar(QWidget):
    """One sentence with its two answers. Other messages have a line of their own."""

    restore_chosen = Signal()
    discard_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Unsaved work"))
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._restore = QPushButton(self.tr("Restore"))
        self._restore.setToolTip(self.tr("Open this work again, unsaved as it was"))
        self._restore.clicked.connect(self.restore_chosen)
        self._discard = QPushButton(self.tr("Discard"))
        self._discard.setToolTip(self.tr("Do without this work"))
        self._discard.clicked.connect(self.discard_chosen)
        later = QToolButton()
        theme.set_icon(later, "close")
        later.setAutoRaise(True)
        later.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        later.setAccessibleName(self.tr("Decide later"))
        later.setToolTip(self.tr("Decide later: the next start offers it again"))
        later.clicked.connect(self.hide)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.GROUP, theme.RELATED, theme.RELATED, theme.RELATED)
        line.setSpacing(theme.RELATED)
        line.addWidget(self._sentence, 1)
        for part in (self._restore, self._discard, later):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def sentence(self) -> str:
        """The sentence on show, whole, or nothing."""
        return "" if self.isHidden() else self._sentence.accessibleName()

    def offer(self, sentence: str) -> None:
        show_sentence(self._sentence, sentence)
        self.set_busy(False)
        self.show()

    def set_busy(self, busy: bool) -> None:
        """Take no answer while the last one is being carried out."""
        for button in (self._restore, self._discard):
            button.setEnabled(not busy)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ground(self, theme.tokens(self).accent)
