"""Stage: the live thing beside the lesson; where there is none, the person's own network."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from engine.lessons.lesson import Experiment
from gui.learn.live import Bench, Live
from gui.learn.lives import make_live
from gui.learn.model import LearnModel
from gui.learn.own_network import OwnNetwork
from gui.learn.trial_bar import TrialBar

PATIENCE_MS = 50
"""So often it is asked whether what is no longer shown has ended."""


class Stage(QStackedWidget):
    """Follows the model's step.

    What stood beside other steps of the lesson is kept as it was, and goes on with what it trains;
    all of it ends with the lesson, and what runs also when the person goes elsewhere.
    """

    def __init__(self, model: LearnModel, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._bench = bench
        self._kept: list[tuple[Experiment, Live]] = []
        """Of the open lesson: what was asked for last, and what shows it."""
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
        lives = [*self._leaving, *(live for _, live in self._kept)]
        # Every one of them, also behind one that doesn't end.
        ended = [live.shut_down(seconds) for live in lives]
        return all(ended)

    def hideEvent(self, event: QHideEvent) -> None:
        """End what runs when the person goes elsewhere; a minimised window goes on."""
        super().hideEvent(event)
        if not event.spontaneous():
            for _, live in self._kept:
                live.cancel()

    def _on_lesson(self) -> None:
        """Take all experiments off; what they still compute must end before they go.

        Another lesson begins with experiments of its own, even where it asks for the same.
        """
        self._put_on(None)
        for _, live in self._kept:
            self.removeWidget(live)
            live.hide()
            self._leaving.append(live)
        self._kept = []
        self._let_go()

    def _show(self) -> None:
        wanted = self._model.experiment
        self._put_on(None if wanted is None else self._live_for(wanted))

    def _put_on(self, live: Live | None) -> None:
        if live is not self._live:
            if self._live is not None:
                self._live.measured.disconnect(self._model.take_figures)
            self._live = live
            if live is not None:
                live.measured.connect(self._model.take_figures)
        if live is not None:
            self._model.take_figures(live.figures())
        self.setCurrentWidget(self._own if live is None else live)

    def _live_for(self, wanted: Experiment) -> Live:
        for asked, live in self._kept:
            if asked == wanted:
                return live
        for place, (asked, live) in enumerate(self._kept):
            if asked.kind == wanted.kind and live.follow(wanted.options):
                self._kept[place] = wanted, live
                return live
        live = make_live(wanted.kind, wanted.options, self._bench, self)
        for bar in live.findChildren(TrialBar):
            bar.run_asked.connect(self._model.note_run)
        self._kept.append((wanted, live))
        self.addWidget(live)
        return live

    def _let_go(self) -> None:
        ended = [live for live in self._leaving if live.shut_down(0.0)]
        for live in ended:
            self._leaving.remove(live)
            live.deleteLater()
        if self._leaving:
            self._ended.start()
        else:
            self._ended.stop()
