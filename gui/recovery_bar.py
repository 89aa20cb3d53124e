"""The line that offers what the last program has left: it stays until it is answered."""

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
    """Of unsaved work."""
    go_on_chosen = Signal()
    not_now_chosen = Signal()
    """Of a run that was under way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Unsaved work"))
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._restore = self._button(
            self.tr("Restore"), self.tr("Open this work again, unsaved as it was")
        )
        self._restore.clicked.connect(self.restore_chosen)
        self._discard = self._button(self.tr("Discard"), self.tr("Do without this work"))
        self._discard.clicked.connect(self.discard_chosen)
        self._go_on = self._button(
            self.tr("Go on"), self.tr("Open its design and continue it where it ended, bit for bit")
        )
        self._go_on.clicked.connect(self.go_on_chosen)
        self._not_now = self._button(
            self.tr("Not now"), self.tr("Leave it among the kept runs; it isn't offered again")
        )
        self._not_now.clicked.connect(self.not_now_chosen)
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
        for part in (*self._of_work, *self._of_run, later):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def sentence(self) -> str:
        """The sentence on show, whole, or nothing."""
        return "" if self.isHidden() else self._sentence.accessibleName()

    def offer(self, sentence: str) -> None:
        """Offer unsaved work."""
        self.setAccessibleName(self.tr("Unsaved work"))
        self._offer(sentence, self._of_work)

    def offer_run(self, sentence: str) -> None:
        """Offer to go on with a run."""
        self.setAccessibleName(self.tr("Unfinished run"))
        self._offer(sentence, self._of_run)

    @property
    def _of_work(self) -> tuple[QPushButton, QPushButton]:
        return self._restore, self._discard

    @property
    def _of_run(self) -> tuple[QPushButton, QPushButton]:
        return self._go_on, self._not_now

    def _offer(self, sentence: str, answers: tuple[QPushButton, QPushButton]) -> None:
        for button in (*self._of_work, *self._of_run):
            button.setVisible(button in answers)
        show_sentence(self._sentence, sentence)
        self.set_busy(False)
        self.show()

    def _button(self, text: str, help: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(help)
        return button

    def set_busy(self, busy: bool) -> None:
        """Take no answer while the last one is being carried out."""
        for button in (self._restore, self._discard):
            button.setEnabled(not busy)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ground(self, theme.tokens(self).accent)
