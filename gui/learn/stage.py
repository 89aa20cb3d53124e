"""Stage: the live thing beside the lesson; where there is none, the person's own network."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from engine.lessons.lesson import Experiment
from gui.learn.live import Bench, Live
from gui.learn.lives import make_live
from gui.learn.model import LearnModel
from gui.learn.own_network import OwnNetwork

PATIENCE_MS = 50
"""So often it is asked whether what is no longer shown has ended."""


class Stage(QStackedWidget):
    """Follows the model's step. An experiment stays as long as steps ask for the same one."""

    def __init__(self, model: LearnModel, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._bench = bench
        self._experiment: Experiment | None = None
        self._live: Live | None = None
        self._leaving: list[Live] = []
        self._own = OwnNetwork(model)
        self.addWidget(self._own)
        self._ended = QTimer(self, interval=PATIENCE_MS)
        self._ended.timeout.connect(self._let_go)
        model.lesson_changed.connect(self._on_lesson)
        model.step_changed.connect(self._show)
        self._show()

    @property
    def live(self) -> Live | None:
        """What is on show; None for the person's own network."""
        return self._live

    def shut_down(self, seconds: float = 10.0) -> bool:
        """End what runs, for good; return whether it ended."""
        self._model.lesson_changed.disconnect(self._on_lesson)
        self._model.step_changed.disconnect(self._show)
        self._ended.stop()
        lives = [*self._leaving, *([] if self._live is None else [self._live])]
        # Every one of them, also behind one that doesn't end.
        ended = [live.shut_down(seconds) for live in lives]
        return all(ended)

    def _on_lesson(self) -> None:
        # Another lesson begins with an experiment of its own, even where it asks for the same.
        self._leave()

    def _show(self) -> None:
        wanted = self._model.experiment
        if wanted != self._experiment:
            self._leave()
        if wanted is not None and self._live is None:
            self._experiment = wanted
            self._live = live = make_live(wanted.kind, wanted.options, self._bench, self)
            live.measured.connect(self._model.take_figures)
            self.addWidget(live)
            self._model.take_figures(live.figures())
        self.setCurrentWidget(self._own if self._live is None else self._live)

    def _leave(self) -> None:
        """Take the experiment off; what it still computes must end before it goes."""
        live, self._live, self._experiment = self._live, None, None
        if live is None:
            return
        live.measured.disconnect(self._model.take_figures)
        self.removeWidget(live)
        live.hide()
        self._leaving.append(live)
        self._let_go()

    def _let_go(self) -> None:
        ended = [live for live in self._leaving if live.shut_down(0.0)]
        for live in ended:
            self._leaving.remove(live)
            live.deleteLater()
        if self._leaving:
            self._ended.start()
        else:
            self._ended.stop()
