"""RunKeeper: writes a run down while it goes on, in a thread of its own."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Generator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from engine.runs.fingerprint import fingerprint_of
from engine.runs.record import RunRecord
from engine.runs.writer import Left, Point, RunWriter, StepArrays
from engine.training.events import (
    BatchDone,
    Event,
    Failed,
    Finished,
    Judged,
    RateChanged,
    SnapshotTaken,
    Started,
    StateTaken,
    Stopped,
    Terminal,
)
from engine.training.history import KEPT, RunHistory, RunLog
from engine.training.layers import LayersSeen
from engine.training.moments import DENSE
from engine.training.pretraining.events import PretrainingStep, Reconstructed
from engine.wording import readable

if TYPE_CHECKING:
    from engine.data.dataset import Dataset
    from engine.training.state import RunState

REST = 0.5
"""Seconds from one time of writing to the next, at least."""
RETRY = 5.0
"""Seconds after which a disk that has refused is asked again."""
PATIENCE = 30.0
"""Seconds that the end of a run waits for a slow disk."""
SHARE_FOR_MOMENTS = 0.25
"""The weights within the first epoch take no more than this share of what the epochs may."""


class RunKeeper:
    """Give it every event of one run, or let the run pass through ``keep``.

    Nothing that the disk does reaches the run: what can't be written stays in memory and is tried
    again, and ``problem`` says so in a sentence until all is written. Close it at the end.
    """

    def __init__(
        self,
        writer: RunWriter,
        source: str,
        dataset: Dataset,
        *,
        run_id: str,
        begun: datetime | None = None,
        parent: str = "",
        state: RunState | None = None,
        before: RunHistory | None = None,
        goes_on: bool = False,
    ) -> None:
        self.id = run_id
        self.state = state
        """What the run goes on from; give it to ``train``. None: it begins at the beginning."""
        self.before = before
        """What the run had told by then; give it to RunLog."""
        self.goes_on = goes_on
        """It is no new run, though it may begin at the beginning: it was killed before its first
        state.
        """
        self.problem = ""
        """Why what the run has told is in memory only; empty while the disk takes all of it."""
        self._source, self._parent = source, parent
        self._begun = begun or datetime.now(UTC)
        self._dataset = dataset
        self._writer = writer
        self._log = RunLog(dataset.name, before)
        self._record: RunRecord | None = None
        self._seconds = state.values.seconds if state else 0.0
        self._steps_per_epoch = 0
        self._moment = 0
        self._events: deque[Event] = deque()
        self._place: Path | None = None
        self._wake, self._hurry, self._settled = (threading.Event() for _ in range(3))
        self._closing = False
        self._thread = threading.Thread(target=self._work, name="keeping a run", daemon=True)

    @property
    def folder(self) -> Path:
        """The folder of runs that it is kept in."""
        return self._place or self._writer.root

    def keep(self, events: Iterator[Event]) -> Iterator[Event]:
        """Pass the events of the run on. The last one comes once all is written, or can't be."""
        try:
            for event in events:
                self.take(event)
                if isinstance(event, Terminal):
                    self.settle()
                yield event
        finally:
            if not self._settled.is_set():
                self.close()
            if isinstance(events, Generator):
                events.close()

    def take(self, event: Event) -> None:
        """Take an event, in the run's own thread; this takes microseconds."""
        match event:
            case LayersSeen() | Reconstructed():
                return
            case Started():
                self._steps_per_epoch = event.steps_per_epoch
                self._thread.start()
            case SnapshotTaken() if not self._is_moment(event):
                return
        self._events.append(event)
        if isinstance(event, Terminal):
            self._hurry.set()
        if not isinstance(event, BatchDone | SnapshotTaken | PretrainingStep):
            self._wake.set()

    def settle(self, seconds: float = PATIENCE) -> bool:
        """Wait until the run's end is written or was refused; return whether that came in time."""
        return self._thread.ident is None or self._settled.wait(seconds)

    def move_to(self, folder: Path) -> None:
        """Keep the run in another folder of runs: what is in memory, and what can still be read.

        Returns at once; ``problem`` says later whether it went well. Once the run has ended and all
        of it is written, it stays where it is.
        """
        if self._settled.is_set() and not self.problem:
            return
        self._place = folder
        self._hurry.set()
        self._wake.set()

    def close(self, seconds: float = PATIENCE) -> bool:
        """Write what can be written, and end; return whether that came in time."""
        self._closing = True
        self._hurry.set()
        self._wake.set()
        if self._thread.ident is None:
            self._writer.close()
            return True
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _is_moment(self, snapshot: SnapshotTaken) -> bool:
        """Whether these weights of the first epoch are to be kept: evenly many of its steps are."""
        steps = self._steps_per_epoch
        if not steps or snapshot.step > steps:
            return False
        size = sum(tensor.nbytes for tensor in snapshot.weights.values())
        most = min(DENSE, int(self._writer.budget * SHARE_FOR_MOMENTS) // max(1, size))
        before, self._moment = self._moment, max(self._moment, snapshot.step * most // steps)
        return self._moment > before

    def _work(self) -> None:
        done = False
        while not done:
            self._wake.wait(RETRY if self.problem else None)
            self._wake.clear()
            self._hurry.clear()
            closing = self._closing
            self._catch_up()
            ended = self._log.ended is not None
            done = closing or (ended and not self.problem)
            if done:
                self._writer.close()
            if done or ended:
                self._settled.set()
            else:
                self._hurry.wait(REST)

    def _catch_up(self) -> None:
        """Write all that is known now. Whatever goes wrong is a problem, and none of the run's."""
        try:
            if self._place is not None and self._place != self._writer.root:
                self._writer.move(self._place)
            while self._events:
                self._note(self._events.popleft())
            self._writer.write()
            self.problem = ""
        except OSError as error:
            self.problem = _sentence(self._writer.root, error.strerror or str(error))
        except Exception as error:
            fault = f"a fault of the program, {type(error).__name__}: {error}"
            self.problem = _sentence(self._writer.root, fault)

    def _note(self, event: Event) -> None:
        if isinstance(event, SnapshotTaken):
            self._writer.add_moment(event)
            return
        if isinstance(event, Judged):
            self._writer.add_judged(event)
            return
        self._log.append(event)
        match event:
            case Started():
                self._record = self._begin(event)
            case StateTaken():
                self._take_state(event.state)
            case Finished() | Stopped() | Failed() if event.weights is not None:
                self._writer.set_left(Left(event.weights, self._steps()))
        if self._record is not None and not isinstance(
            event, BatchDone | RateChanged | PretrainingStep
        ):
            self._record = self._record.told(self._log, self._seconds)
            self._writer.set_record(self._record)

    def _begin(self, started: Started) -> RunRecord:
        dataset = self._dataset
        record = RunRecord(
            id=self.id,
            source=readable(self._source),
            parent=self._parent,
            begun=self._begun,
            network=started.network,
            recipe=started.recipe,
            data=readable(dataset.name),
            data_sha256=fingerprint_of(dataset),
            classes=tuple(readable(name) for name in dataset.classes),
            preprocessing=dataset.preprocessing,
            device=started.device,
            parameters=started.parameters,
            steps_per_epoch=started.steps_per_epoch,
            training_pictures=started.training_pictures,
            validation_pictures=started.validation_pictures,
            test_pictures=started.test_pictures,
        ).told(self._log, self._seconds)
        if self.state is not None:
            self._writer.set_point(Point(self.state, record, self._steps()))
        return record

    def _take_state(self, state: RunState) -> None:
        assert self._record is not None
        values = state.values
        self._seconds = values.seconds
        record = self._record.told(self._log, values.seconds)
        self._writer.set_point(Point(state, record, self._steps()))
        if values.epoch and not values.batch:
            self._writer.add_epoch(values.epoch, state)

    def _steps(self) -> StepArrays:
        return {name: getattr(self._log, name).copy() for name in KEPT}


def _sentence(folder: Path, why: str) -> str:
    return (
        f"The run can't be kept in {folder} ({why}): it goes on in memory. "
        "Make room there, or choose another place."
    )
