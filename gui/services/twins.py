"""TwinSession: two runs with one difference, trained turn by turn, as the window sees them."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from engine.recipe import Recipe
from engine.training.control import Control
from engine.training.events import EVERYTHING, Event, Failed
from engine.training.failures import failure
from engine.training.history import RunLog
from engine.training.twins import Begin, in_turn
from gui.services.background import Job
from gui.services.keeping import Keeping
from gui.services.training import TICK, State, Train, train_for_real

if TYPE_CHECKING:
    from engine.data.dataset import Dataset
    from engine.network import Network
    from engine.runs.keeper import RunKeeper


@dataclass(frozen=True)
class Twin:
    """One of the two: what is trained, how, and what keeps it."""

    name: str
    short: str
    """What stands at the end of its curve."""
    network: Network
    recipe: Recipe
    keeper: RunKeeper | None = None


class TwinSession(QObject):
    """Starts two runs in one thread, controls both alike, and keeps their logs."""

    state_changed = Signal()
    progressed = Signal()
    """A log has grown; at most once a tick."""
    ended = Signal()
    """Both runs are over, and their logs up to date."""

    def __init__(self, parent: QObject | None = None, train: Train = train_for_real) -> None:
        super().__init__(parent)
        self._train = train
        self._state: State = "idle"
        self._control = Control()
        self._told: queue.SimpleQueue[tuple[int, Event]] = queue.SimpleQueue()
        self._job: Job | None = None
        self.twins: tuple[Twin, Twin] | None = None
        """Those that are trained, or were last."""
        self.logs: tuple[RunLog, RunLog] | None = None
        self.dataset: Dataset | None = None
        self.keeping = Keeping(self)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._drain)

    @property
    def state(self) -> State:
        return self._state

    def start(self, twins: tuple[Twin, Twin], dataset: Dataset, device: str) -> None:
        """Train both from the start. Does nothing while twins are trained already."""
        keepers = [twin.keeper for twin in twins if twin.keeper is not None]
        if self._job is not None:
            for keeper in keepers:
                keeper.close()
            return
        self.keeping.begin(*keepers)
        self.twins, self.dataset = twins, dataset
        self.logs = (RunLog(dataset.name), RunLog(dataset.name))
        control = self._control = Control()
        told = self._told = queue.SimpleQueue()
        begin = (self._begin(twins[0], dataset, device), self._begin(twins[1], dataset, device))

        def work(_job: Job) -> None:
            for pair in in_turn(begin, control, EVERYTHING):
                told.put(pair)

        self._job = Job(work, self)
        self._job.done.connect(self._end)
        self._job.failed.connect(self._on_failed)
        self._job.start()
        self._timer.start()
        self._set_state("running")

    def pause(self) -> None:
        if self._state == "running":
            self._control.pause()
            self._set_state("paused")

    def resume(self) -> None:
        if self._state == "paused":
            self._control.resume()
            self._set_state("running")

    def step(self) -> None:
        """Train each of them on one batch, and pause."""
        if self._state in ("running", "paused"):
            self._control.step()
            self._set_state("paused")

    def stop(self) -> None:
        """End both after the batch that is being computed; ``ended`` follows."""
        if self._state not in ("idle", "stopping"):
            self._control.stop()
            self._set_state("stopping")

    def shut_down(self, seconds: float = 10.0) -> bool:
        """Stop, and wait for the thread's end; return whether it came."""
        self.stop()
        ended = self._job is None or self._job.wait(seconds)
        self._timer.stop()
        return self.keeping.shut_down(seconds) and ended

    def _begin(self, twin: Twin, dataset: Dataset, device: str) -> Begin:
        def events(control: Control) -> Iterator[Event]:
            of = (twin.network, twin.recipe, dataset, control, device, None, None)
            told = _guarded(lambda: self._train(*of))
            return told if twin.keeper is None else twin.keeper.keep(told)

        return events

    def _drain(self) -> None:
        """Take over what both have told since the last tick."""
        assert self.logs is not None
        grown = False
        while not self._told.empty():
            which, event = self._told.get_nowait()
            self.logs[which].append(event)
            grown = True
        if grown:
            self.progressed.emit()

    def _on_failed(self, sentence: str, details: str) -> None:
        """What leads both is broken: neither has told an end of its own."""
        assert self.logs is not None
        self._drain()
        for log in self.logs:
            if log.ended is None:
                log.append(Failed("error", sentence, details))
        self._end()

    def _end(self) -> None:
        self._job = None
        self._timer.stop()
        self._drain()
        self.keeping.end()
        self._set_state("idle")
        self.ended.emit()

    def _set_state(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit()


def _guarded(begin: Callable[[], Iterator[Event]]) -> Iterator[Event]:
    """Make a failure of what isn't caught, so that the other twin goes on."""
    try:
        yield from begin()
    except Exception as error:
        failed: Failed = failure(error)
        yield failed
