"""TrainingFirst: one line over what a demo shows, while its network is trained and after."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QVBoxLayout, QWidget

from gui import theme
from gui.message_bar import paint_ground


class TrainingFirst(QWidget):
    """It stays when the training is over, with what came of it, so that nothing jumps."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The demo"))
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setFont(theme.tabular(self._text.font()))
        self._text.setAccessibleName(self.tr("State of the demo"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setFixedHeight(4)
        self._bar.setAccessibleName(self.tr("Progress of the training"))
        close = QToolButton()
        close.setAutoRaise(True)
        theme.set_icon(close, "close")
        close.setAccessibleName(self.tr("Close this line"))
        close.setToolTip(self.tr("Take this line away; the training goes on"))
        close.clicked.connect(self.closed)
        kept = self._bar.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(kept)
        line = QHBoxLayout()
        line.setContentsMargins(theme.GROUP, theme.GRID, theme.GRID, 0)
        line.setSpacing(theme.RELATED)
        line.addWidget(self._text, 1)
        line.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.EDGE, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(line, 1)
        column.addWidget(self._bar)
        # Two lines, whatever is said on them: what stands below keeps its place.
        self._text.setMinimumHeight(2 * self._text.fontMetrics().lineSpacing())
        self.hide()

    @property
    def words(self) -> str:
        """What is said; nothing while the line is hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_training(self, seconds: float | None, share: float | None) -> None:
        """Say about how long the training takes yet, and which ``share`` of it is done; None: that
        isn't known.
        """
        if seconds is None:
            words = self.tr("Training first, in under a minute.")
        else:
            about = self.tr("Training first: about {seconds} s.")
            words = about.format(seconds=max(1, round(seconds)))
        self._bar.setRange(0, 0 if share is None else 1000)
        self._bar.setValue(round(1000 * (share or 0)))
        self._say(f"{words} {self.tr('You can try it already: what you see follows.')}", True)

    def show_words(self, words: str) -> None:
        """Say what came of it, or what to do."""
        self._say(words, False)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ground(self, theme.tokens(self).accent)

    def _say(self, words: str, training: bool) -> None:
        self._text.setText(words)
        self._bar.setVisible(training)
        self.show()
