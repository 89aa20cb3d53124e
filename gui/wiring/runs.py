"""Runs: what their commands start, and how their ends are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from engine.training.events import Failed, Stopped, Terminal
from gui import theme
from gui.actions import TrainingActions
from gui.document import Document
from gui.main_window import MainWindow
from gui.services.data import DataService
from gui.services.messages import Message, Messages
from gui.services.training import TrainingSession
from gui.services.twins import TwinSession
from gui.widgets.form import translated
from gui.widgets.inputs import take_typed
from gui.wiring.kept_runs import KeptRunTalk

if TYPE_CHECKING:
    from engine.data.dataset import Dataset

DESIGN, TRAIN = 0, 1
"""Places of the workspaces among the tabs."""


class RunTalk(QObject):
    """Train, Pause, Step and Stop, and how a run's end is told."""

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        data: DataService,
        session: TrainingSession,
        twins: TwinSession,
        actions: TrainingActions,
        messages: Messages,
        kept: KeptRunTalk,
    ) -> None:
        super().__init__(window)
        self._kept = kept
        self._window = window
        self._document = document
        self._data = data
        self._session = session
        self._twins = twins
        self._actions = actions
        self._messages = messages
        self._refusal: Message | None = None
        self._offer: Message | None = None
        self._helps = {action: action.toolTip() for action in (actions.train, actions.step)}
        actions.train.triggered.connect(lambda: self._on_train())
        actions.pause.triggered.connect(self._on_pause)
        actions.step.triggered.connect(self._on_step)
        actions.stop.triggered.connect(lambda: self._active.stop())
        window.space_pressed.connect(self._on_space)
        session.state_changed.connect(self._show_state)
        twins.state_changed.connect(self._on_twins)
        kept.busy_changed.connect(self._show_state)
        session.ended.connect(self._on_ended)
        data.loaded.connect(self._show_state)
        data.state_changed.connect(self._show_state)
        document.changed.connect(self._on_document_changed)
        document.trained_changed.connect(self._withdraw_offer)
        self._show_state()

    def _on_train(self, *, stepping: bool = False) -> None:
        take_typed()
        problems = self._document.report.problems
        if problems:
            self._refuse()
        elif self._data.dataset is not None and not self.why_not():
            self._start(self._data.dataset, stepping=stepping)
            # Inspect follows a run as well; in Design nothing of it would be seen.
            if self._window.workspace == DESIGN:
                self._window.show_workspace(TRAIN)

    def _refuse(self) -> None:
        problem = self._document.report.problems[0]
        if problem.block_id is not None:
            self._document.select([problem.block_id])
        mend = problem.mends[0] if problem.mends else None
        self._refusal = Message(
            "error",
            self.tr("Training can't begin. ") + translated(problem.sentence),
            button=translated(mend.label) if mend else "",
            mend=(lambda: self._document.apply(mend.network, mend.label)) if mend else None,
        )
        self._messages.post(self._refusal)

    def train_further(self) -> None:
        """Go on with the run that was stopped, if the trained weights and the design are its own;
        else begin a run of the recipe as it stands from those weights.
        """
        take_typed()
        dataset = self._data.dataset
        if self._twins_are_going() or self._kept.busy or self._kept.go_further() or dataset is None:
            return
        if self._session.can_go_further:
            self._start(dataset, further=True)

    def _start(self, dataset: Dataset, *, further: bool = False, stepping: bool = False) -> None:
        self._session.start(
            dataset,
            self._window.header.device,
            further=further,
            stepping=stepping,
            keeper=self._kept.keeper(dataset),
        )

    def find_rate(self) -> None:
        """Look for a learning rate for the design as it stands."""
        take_typed()
        design, dataset = self._document, self._data.dataset
        if self._twins_are_going():
            return
        if dataset is not None and self._session.state == "idle" and design.report.trains:
            self._session.rate_search.start(
                design.network, design.recipe, dataset, self._window.header.device
            )

    def _on_step(self) -> None:
        """Train on one batch and pause; with no run under way, a new one begins like this."""
        if self._active.state == "idle":
            self._on_train(stepping=True)
        else:
            self._active.step()

    def _on_document_changed(self) -> None:
        # What the refusal said, and what its mend would do, is about the design before.
        if self._refusal is not None:
            self._window.messages.withdraw(self._refusal)
            self._refusal = None
        self._show_state()

    def _on_pause(self, pause: bool) -> None:
        if pause:
            self._active.pause()
        else:
            self._active.resume()

    @property
    def _active(self) -> TrainingSession | TwinSession:
        """What the commands act on: the twins while they are trained, else the one run."""
        return self._session if self._twins.state == "idle" else self._twins

    def _twins_are_going(self) -> bool:
        """Say so where that keeps something else from beginning."""
        going = self._twins.state != "idle"
        if going:
            self._messages.note(
                self.tr("Twins are being trained: wait for their end, or stop them.")
            )
        return going

    def _on_twins(self) -> None:
        if self._twins.state != "idle":
            # As any run does, they end the search for a learning rate.
            self._session.rate_search.clear()
        self._show_state()

    def _on_space(self) -> None:
        if self._actions.pause.isEnabled():
            self._actions.pause.trigger()

    def _show_state(self) -> None:
        state, actions = self._active.state, self._actions
        going = state in ("running", "paused")
        reason = self.why_not()
        actions.pause.setChecked(state == "paused")
        # What the main button turns to is enabled first: a disabled button loses the keyboard.
        (actions.pause if going else actions.train).setEnabled(going or not reason)
        self._window.header.show_run(state)
        actions.train.setEnabled(not reason)
        actions.pause.setEnabled(going)
        theme.set_icon(actions.pause, "play-pause" if state == "paused" else "pause")
        actions.step.setEnabled(going or not reason)
        actions.stop.setEnabled(going)
        for action, help in self._helps.items():
            action.setToolTip(help if action.isEnabled() else reason)

    def why_not(self) -> str:
        """Return why no run can begin; nothing where one can."""
        if self._session.state != "idle":
            return self.tr("A run is under way")
        if self._twins.state != "idle":
            return self.tr("Twins are being trained")
        if self._kept.busy:
            return self.tr("A run is about to go on")
        if self._data.dataset is not None:
            return ""
        if self._data.busy:
            return self.tr("The data are being loaded: wait a moment")
        return self.tr("The data are not here: get them, or choose others, under Data")

    def _on_ended(self, event: Terminal) -> None:
        if isinstance(event, Failed):
            self._messages.error(translated(event.sentence), event.details)
        elif isinstance(event, Stopped) and event.step and self._document.has_earlier_run:
            # It may have been begun by mistake, over weights that took an hour.
            self._offer = Message(
                "note",
                self.tr("The weights of the run before are still here."),
                button=self.tr("Bring them back"),
                mend=lambda: self._document.go_to_run(-1),
            )
            self._messages.post(self._offer)

    def _withdraw_offer(self) -> None:
        if self._offer is not None:
            self._window.messages.withdraw(self._offer)
            self._offer = None
