"""What the curves are made of: every step's figure, its running mean, every epoch's validation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite

import numpy as np
from numpy.typing import NDArray

from engine.training.events import Finished
from engine.training.history import EpochFigures, RunHistory, RunLog

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
    )


class Trace:
    """One quantity of a run. Steps count from 1; the x axis counts epochs, as real numbers."""

    def __init__(self, steps_per_epoch: int, scale: float = 1.0) -> None:
        self.steps_per_epoch = max(1, steps_per_epoch)
        self._scale = scale
        # A tenth of an epoch tells the trend from the luck of single batches.
        self._keep = 1 - 1 / max(5.0, self.steps_per_epoch / 10)
        self._mean = 0.0
        self._weight = 0.0
        self._steps = 0
        self._values = np.empty((2, 256))
        self.validation_epochs = NOTHING
        self.validation = NOTHING

    @property
    def raw(self) -> Values:
        return self._values[0, : self._steps]

    @property
    def smooth(self) -> Values:
        """The running mean of ``raw``, at every step."""
        return self._values[1, : self._steps]

    def take(self, raw: NDArray[np.floating], validation: Sequence[tuple[int, float]]) -> None:
        """Take over a series that has grown, and validation figures as (epoch, value)."""
        if len(raw) > self._values.shape[1]:
            room = np.empty((2, 2 * len(raw)))
            room[:, : self._steps] = self._values[:, : self._steps]
            self._values = room
        for step in range(self._steps, len(raw)):
            value = float(raw[step]) * self._scale
            self._values[:, step] = value, self._following(value)
        self._steps = len(raw)
        if len(validation) != len(self.validation):
            self.validation_epochs = np.array([epoch for epoch, _ in validation], dtype=np.float64)
            self.validation = np.array([v for _, v in validation]) * self._scale

    def epochs_at(self, steps: Values) -> Values:
        """Return where steps lie on the x axis."""
        return steps / self.steps_per_epoch

    def within(
        self, left: float, right: float, columns: int, *, smooth: bool
    ) -> tuple[Values, ...]:
        """Return x and y of what lies between two epochs, thinned to ``columns`` of pixels.

        Every column keeps its lowest and its highest value, so that no spike is lost.
        """
        y = self.smooth if smooth else self.raw
        first = max(0, int(left * self.steps_per_epoch) - 2)
        last = min(len(y), int(right * self.steps_per_epoch) + 2)
        y = y[first:last]
        x = self.epochs_at(np.arange(first + 1, first + 1 + len(y), dtype=np.float64))
        return thinned(x, y, columns)

    def _following(self, value: float) -> float:
        """Return the mean after one more value; the first ones weigh in full."""
        if isfinite(value):
            self._mean = self._keep * self._mean + (1 - self._keep) * value
            self._weight = self._keep * self._weight + (1 - self._keep)
        return self._mean / self._weight if self._weight else value


def thinned(x: Values, y: Values, columns: int) -> tuple[Values, Values]:
    """Return at most about two points a column: the lowest and the highest of each."""
    size = len(y) // max(1, columns)
    if size <= 2:
        return x, y
    whole = len(y) // size * size
    blocks = y[:whole].reshape(-1, size)
    ends = np.stack([blocks.min(axis=1), blocks.max(axis=1)], axis=1).ravel()
    places = np.repeat(x[:whole:size], 2)
    # The newest point is where the label stands.
    return np.append(places, x[-1]), np.append(ends, y[-1])


def rung_above(value: float) -> float:
    """Return the first of 1, 2, 5, 10, 20 … that is not below ``value``."""
    rung, factors, index = 1.0, (2.0, 2.5, 2.0), 0
    while rung < value:
        rung *= factors[index % 3]
        index += 1
    return rung
