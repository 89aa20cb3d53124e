"""The course of a run: epoch by epoch, and within each batch by batch."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

import numpy as np

from engine.training.control import Control
from engine.training.due import Due
from engine.training.evaluation import Scores
from engine.training.events import (
    BatchDone,
    EpochDone,
    Event,
    Finished,
    Judged,
    RateChanged,
    SnapshotTaken,
    StateTaken,
    Stopped,
    Watch,
)
from engine.training.figures import EpochMeans, Speed
from engine.training.moments import DENSE
from engine.training.resuming import take_state
from engine.training.run import Learned, Run
from engine.training.state import RunState, Sums

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.training.observer import LayerObserver

SNAPSHOT_SECONDS = 0.25
LAYERS_SECONDS = 0.5
STATE_SECONDS = 15.0
"""With twice as much at the worst, less than half a minute of work is ever lost."""


class Course:
    """Where a run stands, and what it tells from there to its end."""

    def __init__(
        self,
        run: Run,
        control: Control,
        watch: Watch,
        state: RunState | None,
        spent: float = 0.0,
    ) -> None:
        """``spent``: seconds that the run has taken before its first step."""
        self.run = run
        self._control = control
        self._watch = watch
        values = state.values if state is not None else None
        self._epoch = values.epoch if values else 0
        """How many epochs are done."""
        self._batch = values.batch if values else 0
        """How many batches of the next one are done."""
        self._means = EpochMeans(values.sums if values else Sums())
        self._speed = Speed()
        self._begun = time.perf_counter() - (values.seconds if values else spent)
        self._paused = 0.0
        self._snapshot = Due(SNAPSHOT_SECONDS, 0.05)
        self._layers = Due(LAYERS_SECONDS, 0.02, wanted=watch.layers)
        self._state = Due(STATE_SECONDS, 0.02, longest=25.0, wanted=watch.states)
        self._observer: LayerObserver | None = None
        self._state.rest()
        self._moments = _moments(run.steps_per_epoch) if watch.moments else frozenset()

    def events(self) -> Iterator[Event]:
        run, control = self.run, self._control
        while self._epoch < run.recipe.epochs and not run.stopping.ends(self._epoch):
            yield from self._batches()
            if not control.stopped:
                yield from self._validation()
            if control.stopped:
                yield from self._take_state()
                yield Stopped(run.step, self._seconds(), run.weights())
                return
        yield from self._test()

    def _batches(self) -> Iterator[Event]:
        """Go through what is left of the epoch, until stopped."""
        for batch in self.run.batches()[self._batch :]:
            asked = time.perf_counter()
            goes_on = self._control.may_go_on()
            begun = time.perf_counter()
            self._paused += begun - asked
            if not goes_on:
                return
            yield from self._change_rate()
            observer = self._observer_if_due()
            learned = self.run.learn(batch, observer=observer)
            if observer is not None:
                # Only what watching adds: the first step of all is slow by itself.
                with self._layers.doing():
                    seen = observer.after_step(self.run.step)
                yield seen
            self._batch += 1
            yield self._batch_done(learned, len(batch), time.perf_counter() - begun)
            yield from self._copies()

    def _batch_done(self, learned: Learned, pictures: int, taken: float) -> BatchDone:
        self._means.add(learned.loss, learned.accuracy, pictures, taken)
        return BatchDone(
            self.run.step,
            self._epoch + 1,
            learned.loss,
            learned.accuracy,
            self._speed.after(pictures, taken),
            learned.penalty,
            learned.rate,
        )

    def _change_rate(self) -> Iterator[Event]:
        run = self.run
        for change in self._control.take_rate_changes():
            run.rates.change(change, run.step)
            yield RateChanged(run.step, run.rates.at(run.step), run.rates.factor)

    def _copies(self) -> Iterator[Event]:
        """Tell the weights and the state where it is time, and whenever the run pauses."""
        run, paused = self.run, self._control.paused
        if self._snapshot.now or paused or run.step in self._moments:
            with self._snapshot.doing():
                taken = SnapshotTaken(run.step, run.weights())
            yield taken
        if self._state.now or paused:
            yield from self._take_state()

    def _take_state(self) -> Iterator[Event]:
        if self._watch.states:
            with self._state.doing():
                state = take_state(
                    self.run, self._epoch, self._batch, self._seconds(), self._means.sums
                )
            yield StateTaken(state)

    def _validation(self) -> Iterator[Event]:
        """End the epoch; once stopped, leave it as it is."""
        run, step = self.run, self.run.step
        held_out = run.validate(self._control) if len(run.validation) else None
        if self._control.stopped:
            return
        epoch = self._epoch + 1
        done: EpochDone = self._means.epoch_done(epoch, step, held_out)
        run.note_epoch(epoch, done.train_loss, held_out)
        self._epoch, self._batch, self._means = epoch, 0, EpochMeans(Sums())
        yield done
        if held_out is not None:
            places = run.validation.cpu().numpy()
            yield _judged(epoch, step, "validation", places, held_out)
        yield from self._take_state()

    def _test(self) -> Iterator[Event]:
        run = self.run
        kept = run.go_back_to_best()
        tested = run.test(self._control)
        if tested is None:
            yield Stopped(run.step, self._seconds(), run.weights())
            return
        places = np.arange(len(tested.predicted))
        yield _judged(self._epoch, run.step, "test", places, tested)
        seconds = self._seconds()
        yield Finished(tested.loss, tested.accuracy, seconds, run.step, run.weights(), kept)

    def _observer_if_due(self) -> LayerObserver | None:
        if not self._layers.now:
            return None
        if self._observer is None:
            self._observer = self.run.observer()
        return self._observer

    def _seconds(self) -> float:
        return time.perf_counter() - self._begun - self._paused


def _moments(steps: int) -> frozenset[int]:
    """Return the steps of the first epoch whose weights are told besides, evenly spread."""
    return frozenset(-(-steps * k // DENSE) for k in range(1, DENSE + 1))


def _judged(
    epoch: int,
    step: int,
    of: Literal["validation", "test"],
    places: NDArray[np.integer],
    scores: Scores,
) -> Judged:
    return Judged(
        epoch,
        step,
        of,
        places.astype(np.int32),
        scores.predicted.numpy().astype(np.int16),
        scores.confidence.numpy().astype(np.float32),
    )
