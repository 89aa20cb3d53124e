"""TrialBar: begins an experiment that takes long, says how far it is, and ends it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from engine.experiments.events import Progress
from gui import theme
from gui.learn.trial import Trial
from gui.words import translated


class TrialBar(QWidget):
    """One line that is as high whether anything runs or not."""

    run_asked = Signal()
    """The button was pressed while nothing ran; whoever hears it starts the trial."""

    def __init__(
        self, trial: Trial, run_text: str, run_help: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._trial = trial
        self._run_text, self._run_help = run_text, run_help
        self._left = False
        """Someone went elsewhere while it ran: that ended it."""
        self._button = QPushButton()
        self._button.clicked.connect(self._on_pressed)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(theme.RELATED)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(self.tr("Progress of the experiment"))
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)
        self._words = QLabel()
        self._words.setFont(theme.tabular(self._words.font()))
        # Long words must not widen the window.
        self._words.setMinimumWidth(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GROUP)
        line.addWidget(self._button)
        line.addWidget(self._bar, 1)
        line.addWidget(self._words, 2)
        trial.running_changed.connect(self._show)
        trial.progressed.connect(self._on_progressed)
        trial.ended.connect(self._on_ended)
        trial.failed.connect(self._on_failed)
        self._show()

    def say(self, words: str) -> None:
        """Say something beside the button, such as a result in one sentence."""
        self._words.setText(words)
        self._words.setToolTip(words)

    def set_ready(self, ready: bool, why_not: str = "") -> None:
        """Let the button be pressed, or say why it can't be."""
        self._button.setEnabled(ready or self._trial.running)
        if why_not:
            self.say(why_not)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._left = False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._left = self._left or self._trial.running

    def _show(self) -> None:
        running = self._trial.running
        self._bar.setVisible(running)
        text = self.tr("Cancel") if running else self._run_text
        help = self.tr("End the experiment; what it found so far stays") if running else ""
        theme.set_icon(self._button, "stop" if running else "play")
        self._button.setText(text)
        self._button.setAccessibleName(text)
        self._button.setToolTip(help or self._run_help)
        if running:
            self._left = False
            self._bar.setValue(0)
            self.say(self.tr("Preparing…"))

    def _on_pressed(self) -> None:
        if self._trial.running:
            self._trial.cancel()
        else:
            self.run_asked.emit()

    def _on_progressed(self, progress: Progress) -> None:
        self._bar.setValue(round(1000 * min(max(progress.share, 0.0), 1.0)))
        self.say(translated(progress.words))

    def _on_ended(self, ok: bool) -> None:
        left = self._left or not self.isVisible()
        cancelled = self.tr("Cancelled: you left this page") if left else self.tr("Cancelled")
        self.say("" if ok else cancelled)

    def _on_failed(self, sentence: str, details: str) -> None:
        self.say(sentence)
        self._words.setToolTip(details or sentence)
