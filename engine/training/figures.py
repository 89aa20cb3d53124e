"""Figures that are gathered over several steps."""

from __future__ import annotations

from collections import deque

from engine.training.evaluation import Scores
from engine.training.events import EpochDone
from engine.training.state import Sums


class Speed:
    """Images a second over the last ``window`` seconds of steps.

    Only the seconds that are given count, so pauses and evaluations don't lower the figure.
    """

    def __init__(self, window: float = 1.0) -> None:
        self._window = window
        self._steps: deque[tuple[int, float]] = deque()
        self._images = 0
        self._seconds = 0.0

    def after(self, images: int, seconds: float) -> float:
        """Return the speed with one more step counted in."""
        self._steps.append((images, seconds))
        self._images += images
        self._seconds += seconds
        while self._seconds - self._steps[0][1] > self._window:
            gone = self._steps.popleft()
            self._images -= gone[0]
            self._seconds -= gone[1]
        return self._images / max(self._seconds, 1e-9)


class EpochMeans:
    """The means of an epoch over its pictures, as the steps bring them."""

    def __init__(self, sums: Sums) -> None:
        self._loss, self._accuracy = sums.loss, sums.accuracy
        self._seconds, self._pictures = sums.seconds, sums.pictures

    @property
    def sums(self) -> Sums:
        """What the means are made of so far."""
        return Sums(
            loss=self._loss,
            accuracy=self._accuracy,
            seconds=self._seconds,
            pictures=self._pictures,
        )

    def add(self, loss: float, accuracy: float, pictures: int, seconds: float) -> None:
        self._loss += loss * pictures
        self._accuracy += accuracy * pictures
        self._pictures += pictures
        self._seconds += seconds

    def epoch_done(self, epoch: int, step: int, validation: Scores | None) -> EpochDone:
        return EpochDone(
            epoch=epoch,
            step=step,
            train_loss=self._loss / self._pictures,
            train_accuracy=self._accuracy / self._pictures,
            validation_loss=validation.loss if validation else None,
            validation_accuracy=validation.accuracy if validation else None,
            images_per_second=self._pictures / max(self._seconds, 1e-9),
        )
