"""The Train workspace: the run that goes on, the last one, or what a first one will do."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from engine.data import catalogue
from engine.training.events import Failed, Finished, Terminal
from engine.training.history import RunHistory
from engine.wording import percent_text
from gui.actions import TrainingActions
from gui.document import Document
from gui.services.training import TrainingSession
from gui.training.empty import BeforeTheFirstRun
from gui.training.kernels import MOST, first_kernels
from gui.training.pretraining.words import standing
from gui.training.readout import nothing_learned, outcome
from gui.training.run_page import RunPage
from gui.training.traces import series_of_history, series_of_log

KERNELS_EVERY = 0.25
"""Seconds between two looks at the kernels while training runs."""


@dataclass(frozen=True)
class Page:
    """One view of a run beside its curves; it does nothing while it can't be seen."""

    title: str
    help: str
    widget: QWidget


class TrainWorkspace(QWidget):
    """Listens to the session and tells its page what to show."""

    def __init__(
        self,
        document: Document,
        session: TrainingSession,
        actions: TrainingActions,
        parent: QWidget | None = None,
        *,
        pages: Sequence[Page] = (),
        beside_kernels: QWidget | None = None,
        below_status: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._session = session
        self._log: object = None
        self._kernels_at = -1e9
        self._pretrains = False
        """The run's layers were being pre-trained when last looked at."""
        self._empty = BeforeTheFirstRun(document, actions.train)
        self._page = RunPage()
        if beside_kernels is not None:
            self._page.show_beside_kernels(beside_kernels)
        if below_status is not None:
            self._page.show_below_status(below_status)
        self._page.rate.wanted.connect(session.change_rate)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._page)
        self._pages.currentChanged.connect(
            lambda: self._page.header.setVisible(self._pages.currentWidget() is self._page)
        )
        self._page.header.hide()
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.setAccessibleName(self.tr("Views of the run"))
        curves = Page(self.tr("Curves"), self.tr("Loss and accuracy, step by step"), self._pages)
        for page in (curves, *pages):
            index = self._tabs.addTab(page.widget, page.title)
            self._tabs.setTabToolTip(index, page.help)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._page.header)
        column.addWidget(self._tabs, 1)
        session.state_changed.connect(self._on_state)
        session.progressed.connect(self._on_progressed)
        session.weights_changed.connect(self._on_weights)
        session.ended.connect(self._on_ended)
        document.changed.connect(self._show_remark)
        document.trained_changed.connect(self._on_trained)
        document.opened.connect(self._on_opened)
        self._on_trained()

    def show_curves(self) -> None:
        self._tabs.setCurrentIndex(0)

    @property
    def curves(self) -> RunPage:
        """The page of the curves."""
        return self._page

    def show_page(self, widget: QWidget) -> None:
        """Show the page that ``widget`` is."""
        self._tabs.setCurrentWidget(widget)

    def _on_state(self) -> None:
        session = self._session
        if session.log is None:
            return
        if session.log is not self._log:
            self._log = session.log
            self._page.begin()
        self._pages.setCurrentWidget(self._page)
        self._show_status()
        self._show_remark()

    def _on_progressed(self) -> None:
        log = self._session.log
        series = None if log is None else series_of_log(log)
        if log is not None and series is not None:
            self._page.show_series(series, running=self._session.state == "running")
            if log.pretraining.going_on or self._pretrains:
                self._pretrains = log.pretraining.going_on
                self._show_status()
            if self._session.state == "paused":
                # The last batch before the pause, or a single step: nothing follows soon.
                self._show_status()
                self._page.draw_all()

    def _on_weights(self) -> None:
        now = time.monotonic()
        if self.isVisible() and now - self._kernels_at >= KERNELS_EVERY:
            self._show_kernels()

    def _on_ended(self) -> None:
        self._show_status()
        self._show_remark()
        self._show_kernels()
        self._page.draw_all()

    def _on_opened(self) -> None:
        self._log = None

    def _on_trained(self) -> None:
        """Show the session's run, that of the weights that are there, or how to begin one."""
        session, trained = self._session, self._document.trained
        history = None if trained is None else trained.history
        if session.current:
            self._show_run()
        elif trained is not None and history is not None:
            self._show_history(history, len(trained.classes))
        else:
            self._log = None
            self._pages.setCurrentWidget(self._empty)

    def _show_run(self) -> None:
        if self._log is not self._session.log:
            self._on_state()
            self._on_progressed()
            self._show_kernels()
            self._page.draw_all()

    def _show_history(self, history: RunHistory, classes: int) -> None:
        self._log = history
        self._page.begin()
        self._page.show_series(series_of_history(history), running=False)
        earlier = self._document.has_later_run
        share = history.test_accuracy
        nothing = "" if share is None else nothing_learned(share, classes)
        sentence = nothing or _of_history(self, history, earlier=earlier)
        self._page.show_status(sentence, problem=bool(nothing))
        self._show_kernels()
        self._show_remark()
        self._pages.setCurrentWidget(self._page)
        self._page.draw_all()

    def _show_kernels(self) -> None:
        self._kernels_at = time.monotonic()
        session, trained = self._session, self._document.trained
        if self._log is not None and self._log is session.log:
            network, weights = session.network, session.latest_weights
        else:
            network = None if trained is None else trained.network
            weights = None if trained is None else trained.weights
        found = None if network is None or weights is None else first_kernels(network, weights)
        title = self.tr("First kernels")
        if found is not None and len(found) > MOST:
            title = self.tr("First kernels: {shown} of {all}").format(shown=MOST, all=len(found))
        self._page.show_kernels(title, found)

    def _show_status(self) -> None:
        session, log = self._session, self._session.log
        own = log is not None and self._log is log
        self._page.rate.setEnabled(own and session.state in ("running", "paused"))
        if log is None or not own:
            return
        series = series_of_log(log)
        if log.ended is not None:
            steps = 0 if series is None else series.steps
            self._show_outcome(log.ended, steps)
        elif session.state == "stopping":
            self._page.show_status(self.tr("Stopping after this batch…"))
        elif series is None:
            self._page.show_status(self.tr("Preparing…"))
        elif log.pretraining.going_on:
            words = standing(log.pretraining)
            if session.state == "paused":
                words = self.tr("Paused: {where}").format(where=words)
            self._page.show_status(words)
        elif session.state == "paused":
            self._page.show_status(
                self.tr("Paused after step {step} of {steps}").format(
                    step=f"{series.step:,}", steps=f"{series.steps:,}"
                )
            )
        else:
            self._page.show_status(self.tr("Training"))

    def _show_outcome(self, ended: Terminal, steps: int) -> None:
        dataset, nothing = self._session.dataset, ""
        if isinstance(ended, Finished) and dataset is not None:
            nothing = nothing_learned(ended.test_accuracy, len(dataset.classes))
        problem = bool(nothing) or isinstance(ended, Failed)
        self._page.show_status(nothing or outcome(ended, steps), problem=problem)

    def _show_remark(self) -> None:
        if isinstance(self._log, RunHistory):
            self._page.show_remark(self._of_another_design(self._log))
            return
        moved = self._log is self._session.log and self._session.moved_on
        running = self._session.state != "idle"
        text = ""
        if moved and running:
            text = self.tr(
                "The design has changed since this run began. The run goes on with its own; "
                "the next one takes the changes."
            )
        elif moved:
            text = self.tr(
                "The design has changed since this run. Its curves and weights belong to "
                "the design before."
            )
        self._page.show_remark(text)

    def _of_another_design(self, history: RunHistory) -> str:
        """Return what to say where the design isn't what an earlier run was given."""
        design = self._document.design
        other_design = (history.network, history.recipe) != (design.network, design.recipe)
        if history.data != design.data:
            entry = catalogue.find(history.data)
            data = history.data if entry is None else entry.title
            words = self.tr("This run was trained on other data: {data}.")
            if other_design:
                words = self.tr("This run belongs to another design and to other data: {data}.")
            return words.format(data=data)
        if other_design:
            return self.tr(
                "The design has changed since this run. Its curves and weights belong to "
                "the design before."
            )
        return ""


def _of_history(widget: QWidget, history: RunHistory, *, earlier: bool) -> str:
    run = widget.tr("An earlier run") if earlier else widget.tr("The project's last run")
    if history.test_accuracy is None:
        return widget.tr("{run}: it was ended before its test").format(run=run)
    return widget.tr("{run}: {share} of the test pictures are read right").format(
        run=run, share=percent_text(history.test_accuracy)
    )
