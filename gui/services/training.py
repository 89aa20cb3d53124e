"""TrainingSession: the run that is going on, as the window sees it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Literal
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QTimer, Signal

from engine.project import Trained
from engine.recipe import Recipe
from engine.training.control import Control, RateChange
from engine.training.events import (
    EVERYTHING,
    Event,
    Failed,
    Finished,
    SnapshotTaken,
    Started,
    Stopped,
)
from engine.training.history import RunLog
from engine.training.moments import Moments
from engine.training.runner import Runner
from gui.document import Document
from gui.services.keeping import Keeping
from gui.services.rate_search import RateSearch

if TYPE_CHECKING:
    from engine.build import Weights
    from engine.data.dataset import Dataset
    from engine.network import Network
    from engine.runs.keeper import RunKeeper
    from engine.training.state import RunState

State = Literal["idle", "running", "paused", "stopping"]
Train = Callable[
    ["Network", Recipe, "Dataset", Control, str, "Weights | None", "RunState | None"],
    Iterator[Event],
]

TICK = 33
"""Milliseconds between two looks at what the run has told."""


def train_for_real(
    network: Network,
    recipe: Recipe,
    dataset: Dataset,
    control: Control,
    device: str,
    initial: Weights | None,
    state: RunState | None,
) -> Iterator[Event]:
    """Train with torch, which is imported here: in the runner's thread, not in the window's."""
    from engine.training.loop import train

    yield from train(
        network, recipe, dataset, control, device, initial, state=state, watch=EVERYTHING
    )


class TrainingSession(QObject):
    """Starts runs, controls them, and keeps the log and the newest weights of the last one.

    A run keeps the network and the recipe that it began with; the design may move on meanwhile.
    """

    state_changed = Signal()
    progressed = Signal()
    """The log has grown; at most once a tick."""
    weights_changed = Signal()
    """``latest_weights`` are newer; at most once a tick."""
    ended = Signal(object)
    """The terminal event; log and document are up to date by then."""

    def __init__(
        self, document: Document, parent: QObject | None = None, train: Train = train_for_real
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._train = train
        self._runner: Runner | None = None
        self._state: State = "idle"
        self.log: RunLog | None = None
        self.network: Network | None = None
        self.recipe: Recipe | None = None
        self.dataset: Dataset | None = None
        """What the run, or the last run, trains, how, and with which data."""
        self.latest_weights: Weights | None = None
        self.latest_step = 0
        self.moments = Moments()
        """The weights of the run, or the last run, at chosen steps."""
        self.rate_search = RateSearch(self)
        """The learning-rate finder, which ends as soon as a run begins."""
        self._left: Trained | None = None
        """What the document had when the last run had ended: that run's weights, if it has any."""
        self.keeping = Keeping(self)
        self._run_ids: WeakKeyDictionary[Trained, str] = WeakKeyDictionary()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._drain)
        document.opened.connect(self._forget)

    @property
    def state(self) -> State:
        return self._state

    @property
    def preparing(self) -> bool:
        """A run is under way but hasn't begun: torch is being loaded, the network built."""
        return self._runner is not None and (self.log is None or self.log.started is None)

    @property
    def current(self) -> bool:
        """``log`` is of the run under way, or of the one whose outcome the document stands at."""
        ended = self._state == "idle"
        return self.log is not None and (not ended or self._document.trained is self._left)

    @property
    def current_log(self) -> RunLog | None:
        """``log`` where it is current."""
        return self.log if self.current else None

    @property
    def moved_on(self) -> bool:
        """The design differs from what the run, or the last run, was started with."""
        design = self._document.design
        return (
            self.network is not None
            and self.dataset is not None
            and (self.network, self.recipe, self.dataset.name)
            != (design.network, design.recipe, design.data)
        )

    @property
    def can_go_further(self) -> bool:
        """The document's trained weights fit the design as it is, and nothing runs."""
        trained, design = self._document.trained, self._document.design
        return (
            self._state == "idle"
            and trained is not None
            and trained.network == design.network
            and trained.classes == design.classes
            and trained.preprocessing.shape == design.input_shape
            and self._document.report.trains
        )

    @property
    def run_id(self) -> str:
        """The kept run that is under way, or that the last one was; empty where none is kept."""
        return self.keeping.id

    @property
    def stopped_early(self) -> bool:
        """The last run was stopped before its end."""
        return self.log is not None and isinstance(self.log.ended, Stopped)

    def run_id_of(self, trained: Trained | None) -> str:
        """Return which kept run has left these weights; empty where that isn't known."""
        return "" if trained is None else self._run_ids.get(trained, "")

    def note_origin(self, trained: Trained, run_id: str) -> None:
        """Remember which kept run these weights come from."""
        self._run_ids[trained] = run_id

    def start(
        self,
        dataset: Dataset,
        device: str,
        *,
        further: bool = False,
        stepping: bool = False,
        keeper: RunKeeper | None = None,
    ) -> None:
        """Begin a run of the document's network and recipe, written down by ``keeper``.

        ``further``: from the document's trained weights; ``stepping``: pause after the first batch.
        Does nothing while another run is under way.
        """
        trained = self._document.trained
        initial = trained.weights if further and trained is not None else None
        network, recipe = self._document.network, self._document.recipe
        self._begin(network, recipe, dataset, device, initial, keeper, stepping=stepping)

    def go_on(
        self, keeper: RunKeeper, network: Network, recipe: Recipe, dataset: Dataset, device: str
    ) -> None:
        """Go on with a kept run from where ``keeper`` has it.

        Does nothing while another run is under way.
        """
        self._begin(network, recipe, dataset, device, None, keeper)

    def _begin(
        self,
        network: Network,
        recipe: Recipe,
        dataset: Dataset,
        device: str,
        initial: Weights | None,
        keeper: RunKeeper | None,
        *,
        stepping: bool = False,
    ) -> None:
        if self._runner is not None:
            if keeper is not None:
                keeper.close()
            return
        self.rate_search.clear()
        # The disk keeps nothing of the blocks: only the window still has what was seen in them.
        same = keeper is not None and keeper.id == self.run_id
        layers = self.log.layers if same and self.log is not None else ()
        self.keeping.begin(*(() if keeper is None else (keeper,)))
        state = keeper.state if keeper is not None else None
        self.network, self.recipe, self.dataset = network, recipe, dataset
        self.log = RunLog(dataset.name, keeper.before if keeper is not None else None, layers)
        self.latest_weights, self.latest_step = None, 0
        self.moments = Moments()
        train = self._train

        def events(control: Control) -> Iterator[Event]:
            told = train(network, recipe, dataset, control, device, initial, state)
            return told if keeper is None else keeper.keep(told)

        self._runner = Runner(events)
        if stepping:
            self._runner.control.step()
        self._runner.start()
        self._timer.start()
        self._set_state("paused" if stepping else "running")

    def pause(self) -> None:
        if self._runner is not None and self._state == "running":
            self._runner.control.pause()
            self._set_state("paused")

    def resume(self) -> None:
        if self._runner is not None and self._state == "paused":
            self._runner.control.resume()
            self._set_state("running")

    def step(self) -> None:
        """Train on one batch and pause."""
        if self._runner is not None and self._state in ("running", "paused"):
            self._runner.control.step()
            self._set_state("paused")

    def stop(self) -> None:
        """End the run after the batch that is being computed; ``ended`` follows."""
        if self._runner is not None and self._state != "stopping":
            self._runner.control.stop()
            self._set_state("stopping")

    def change_rate(self, change: RateChange) -> None:
        """Change the learning rate of the run that is under way, from its next step on."""
        if self._runner is not None and self._state in ("running", "paused"):
            self._runner.control.change_rate(change)

    def shut_down(self, seconds: float = 10.0) -> bool:
        """Stop, wait for the thread's end and take what it left; return whether the end came."""
        searched = self.rate_search.shut_down(seconds)
        runner = self._runner
        joined = True
        if runner is not None:
            self.stop()
            joined = runner.join(seconds)
            self._drain()
            self._timer.stop()
        kept = self.keeping.shut_down(seconds)
        return joined and searched and kept

    def _drain(self) -> None:
        """Take over what the run has told since the last tick."""
        runner, log = self._runner, self.log
        if runner is None or log is None:
            return
        events = runner.drain()
        snapshot: SnapshotTaken | None = None
        terminal: Finished | Stopped | Failed | None = None
        began = False
        for event in events:
            log.append(event)
            self.moments.append(event)
            match event:
                case Started():
                    began = True
                case SnapshotTaken():
                    snapshot = event
                case Finished() | Stopped() | Failed():
                    terminal = event
        if began:
            self.state_changed.emit()
        if terminal is not None:
            self._end(runner, terminal)
        elif snapshot is not None:
            self._take(snapshot.weights, snapshot.step)
        if events:
            self.progressed.emit()
        if terminal is not None:
            self.ended.emit(terminal)

    def _take(self, weights: Weights, step: int) -> None:
        self.latest_weights, self.latest_step = weights, step
        self.weights_changed.emit()

    def _end(self, runner: Runner, terminal: Finished | Stopped | Failed) -> None:
        # Nothing follows a terminal event, so the thread is on its last instructions.
        runner.join(1.0)
        self._runner = None
        self._timer.stop()
        # A run without a step has learned nothing: the weights from before stand.
        if terminal.weights is not None and terminal.step:
            self._take(terminal.weights, terminal.step)
            self._keep(terminal.weights)
        self._left = self._document.trained
        self.keeping.end()
        self._set_state("idle")

    def _forget(self) -> None:
        """Another document has been opened: the last run isn't part of it."""
        self.rate_search.clear()
        if self._runner is None:
            self.log = self.network = self.recipe = self.dataset = self._left = None
            self.latest_weights, self.latest_step = None, 0
            self.moments = Moments()

    def _keep(self, weights: Weights) -> None:
        assert self.log is not None
        assert self.dataset is not None
        assert self.network is not None
        trained = Trained(
            network=self.network,
            preprocessing=self.dataset.preprocessing,
            classes=self.dataset.classes,
            weights=weights,
            history=self.log.history(),
        )
        if self.run_id:
            self.note_origin(trained, self.run_id)
        self._document.add_trained(trained)

    def _set_state(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit()
