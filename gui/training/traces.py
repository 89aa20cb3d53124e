"""What the curves are made of: every step's figure, its running mean, every epoch's validation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import log

import numpy as np
from numpy.typing import NDArray

from engine.training.events import Finished
from engine.training.history import EpochFigures, RunHistory, RunLog
from engine.training.layers import LayersSeen

Values = NDArray[np.float64]

NOTHING: Values = np.empty(0)


@dataclass(frozen=True)
class Series:
    """The figures of a run, whether it goes on or comes out of a project file."""

    steps_per_epoch: int
    planned_epochs: int
    losses: NDArray[np.floating]
    accuracies: NDArray[np.floating]
    epochs: Sequence[EpochFigures]
    images_per_second: float = 0.0
    test: tuple[float, float] | None = None
    """Loss and accuracy of the test, at the end."""
    learning_rates: NDArray[np.floating] = field(default_factory=lambda: NOTHING)
    """One a step; none of runs from before they were kept."""
    penalties: NDArray[np.floating] = field(default_factory=lambda: NOTHING)
    """What regularisers and label smoothing added at each step; none where nothing was kept."""
    speeds: NDArray[np.floating] = field(default_factory=lambda: NOTHING)
    """Images a second at each step; none of a run from a file, which has those of its epochs."""
    layers: Sequence[LayersSeen] = ()
    """What was seen in the blocks, at some steps."""
    pretraining: tuple[int, int] = (0, 0)
    """Steps of pre-training that were made, and that there are; none where it isn't known."""

    @property
    def step(self) -> int:
        return len(self.losses)

    @property
    def steps(self) -> int:
        """How many the run has if it goes to its end."""
        return self.steps_per_epoch * self.planned_epochs

    @property
    def epoch(self) -> int:
        """The epoch that the last step belongs to; 1 before the first step."""
        return max(1, -(-self.step // max(1, self.steps_per_epoch)))


def series_of_log(log: RunLog) -> Series | None:
    """Return what a run has told so far, None before it has begun."""
    if log.started is None:
        return None
    ended = log.ended
    return Series(
        log.started.steps_per_epoch,
        log.started.recipe.epochs,
        log.losses,
        log.accuracies,
        log.epochs,
        log.images_per_second,
        (ended.test_loss, ended.test_accuracy) if isinstance(ended, Finished) else None,
        log.learning_rates,
        log.penalties,
        log.speeds,
        log.layers,
        (
            log.pretraining.step,
            0 if log.pretraining.started is None else log.pretraining.started.steps,
        ),
    )


def series_of_history(history: RunHistory) -> Series:
    test = None
    if history.test_loss is not None and history.test_accuracy is not None:
        test = (history.test_loss, history.test_accuracy)
    return Series(
        history.steps_per_epoch,
        history.recipe.epochs,
        np.array(history.losses),
        np.array(history.accuracies),
        history.epochs,
        history.epochs[-1].images_per_second if history.epochs else 0.0,
        test,
        np.array(history.learning_rates),
        np.array(history.penalties),
    )


class Pairs:
    """Two rows of numbers of equal length that grow at their end."""

    def __init__(self) -> None:
        self._room = np.empty((2, 256))
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, row: int) -> Values:
        """Return row 0 or 1 as it is now: a view, which doesn't grow."""
        return self._room[row, : self._count]

    def extend(self, first: Values, second: Values) -> None:
        count = self._count + len(first)
        if count > self._room.shape[1]:
            room = np.empty((2, 2 * count))
            room[:, : self._count] = self._room[:, : self._count]
            self._room = room
        self._room[:, self._count : count] = first, second
        self._count = count


class RunningMean:
    """A mean in which every value weighs ``keep`` times as much as the one after it.

    The first ones weigh in full. A value that isn't finite leaves the mean as it was.
    """

    def __init__(self, keep: float) -> None:
        self._keep = keep
        # Within a chunk the weights span e^300, far from what a float can't hold.
        self._chunk = max(1, int(-300 / log(keep)))
        self._powers = keep ** np.arange(1.0, self._chunk + 1)
        self._sum = 0.0
        self._weight = 0.0

    def following(self, values: Values) -> Values:
        """Take further values; return the mean after each of them."""
        finite = np.isfinite(values)
        if finite.all():
            return self._of_finite(values)
        before = np.array([self._sum / self._weight]) if self._weight else NOTHING
        means = np.concatenate([before, self._of_finite(values[finite])])
        last = np.cumsum(finite) - 1 + len(before)
        return np.where(last >= 0, means[last], values) if len(means) else values

    def _of_finite(self, values: Values) -> Values:
        means = np.empty(len(values))
        for start in range(0, len(values), self._chunk):
            part = values[start : start + self._chunk]
            powers = self._powers[: len(part)]
            sums = powers * (self._sum + (1 - self._keep) * np.cumsum(part / powers))
            weights = 1 - powers * (1 - self._weight)
            means[start : start + self._chunk] = sums / weights
            self._sum, self._weight = float(sums[-1]), float(weights[-1])
        return means


SMOOTHING = 0.1
"""Of an epoch: tells the trend from the luck of single batches."""


class Trace:
    """One quantity of a run. Steps count from 1; the x axis counts epochs, as real numbers."""

    def __init__(
        self, steps_per_epoch: int, scale: float = 1.0, smoothing: float = SMOOTHING
    ) -> None:
        """``smoothing``: over which part of an epoch the running mean goes; 0: none is made."""
        self.steps_per_epoch = max(1, steps_per_epoch)
        self._scale = scale
        self._smoothing = smoothing
        self._mean = self._new_mean()
        self._steps = Pairs()
        self._validation = Pairs()

    @property
    def smoothing(self) -> float:
        return self._smoothing

    @property
    def raw(self) -> Values:
        return self._steps[0]

    @property
    def smooth(self) -> Values:
        """The running mean of ``raw``, at every step."""
        return self._steps[1]

    @property
    def validation_epochs(self) -> Values:
        return self._validation[0]

    @property
    def validation(self) -> Values:
        return self._validation[1]

    @property
    def reached(self) -> float:
        """How far the run has come, in epochs."""
        steps = len(self._steps) / self.steps_per_epoch
        return max(steps, float(self.validation_epochs[-1]) if len(self.validation) else 0.0)

    def take(
        self, raw: NDArray[np.floating], validation: Sequence[tuple[float, float | None]]
    ) -> None:
        """Take over a series that has grown, and its new validation figures as (epoch, value)."""
        new = np.asarray(raw[len(self._steps) :], dtype=np.float64) * self._scale
        self._steps.extend(new, self._mean.following(new) if self._mean else new)
        known = [(epoch, value) for epoch, value in validation if value is not None]
        if known:
            epochs, values = np.array(known, dtype=np.float64).T
            self._validation.extend(epochs, values * self._scale)

    def smooth_over(self, smoothing: float) -> None:
        """Make the running mean anew, over another part of an epoch."""
        if smoothing != self._smoothing:
            self._smoothing = smoothing
            self._mean = self._new_mean()
            self.smooth[:] = self._mean.following(self.raw) if self._mean else self.raw

    def epochs_at(self, steps: NDArray[np.integer]) -> Values:
        """Return where steps lie on the x axis."""
        return steps / self.steps_per_epoch

    def step_at(self, epochs: float) -> int | None:
        """Return the step at a place on the x axis, None before there is any."""
        if not len(self._steps):
            return None
        return min(max(1, round(epochs * self.steps_per_epoch)), len(self._steps))

    def within(
        self, left: float, right: float, columns: int, *, smooth: bool
    ) -> tuple[Values, Values]:
        """Return x and y of the steps between two epochs, thinned to ``columns`` of pixels."""
        y = self.smooth if smooth else self.raw
        first = max(0, int(left * self.steps_per_epoch) - 2)
        last = min(len(y), int(right * self.steps_per_epoch) + 2)
        places, ends = thinned(y[first:last], columns)
        return self.epochs_at(places + (first + 1)), ends

    def validation_within(self, left: float, right: float, columns: int) -> tuple[Values, Values]:
        """Return the validation's figures between two epochs, and one beyond each end; thinned."""
        x, y = self.validation_epochs, self.validation
        first = max(0, int(np.searchsorted(x, left)) - 1)
        last = int(np.searchsorted(x, right)) + 1
        places, ends = thinned(y[first:last], columns)
        return x[first + places], ends

    def validation_at(self, epochs: float) -> tuple[float, float]:
        """Return the last validation figure up to a place, as (epoch, value); else the first."""
        index = max(0, int(np.searchsorted(self.validation_epochs, epochs, side="right")) - 1)
        return float(self.validation_epochs[index]), float(self.validation[index])

    def _new_mean(self) -> RunningMean | None:
        if not self._smoothing:
            return None
        return RunningMean(1 - 1 / max(5.0, self.steps_per_epoch * self._smoothing))


def thinned(values: Values, columns: int) -> tuple[NDArray[np.intp], Values]:
    """Return places among ``values`` and what to draw there: at most about two points a column.

    Every column keeps its lowest and its highest value, so that no spike is lost.
    """
    size = len(values) // max(1, columns)
    if size <= 2:
        return np.arange(len(values)), values
    starts = np.arange(0, len(values), size)
    lows, highs = np.minimum.reduceat(values, starts), np.maximum.reduceat(values, starts)
    # The newest point is where the label stands.
    places = np.append(np.repeat(starts, 2), len(values) - 1)
    return places, np.append(np.stack([lows, highs], axis=1).ravel(), values[-1])


def rung_above(value: float) -> float:
    """Return the first of 1, 2, 5, 10, 20 … that is not below ``value``."""
    rung, factors, index = 1.0, (2.0, 2.5, 2.0), 0
    while rung < value:
        rung *= factors[index % 3]
        index += 1
    return rung
