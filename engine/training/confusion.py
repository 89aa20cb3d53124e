"""Confusion: which classes a network takes for which, and how sure it is of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.data.dataset import Labels
from engine.training.events import Judged

Counts = NDArray[np.int64]
Shares = NDArray[np.float64]
Pictures = NDArray[np.int64]
"""(m,): which of the judged pictures, counted from 0 in the order in which they were judged."""


@dataclass(frozen=True, eq=False)
class Confusion:
    """What was said of n pictures whose classes are known. Arrays are not to be written to."""

    places: NDArray[np.int64]
    """(n,): where each picture stands among the data set's training or test pictures."""
    truth: Labels
    predicted: Labels
    confidence: NDArray[np.float32]
    """(n,): the probability that the network gave to what it predicted."""
    counts: Counts
    """(classes, classes): pictures of the row's class that were taken for the column's."""

    @classmethod
    def of(cls, judged: Judged, labels: Labels, classes: int) -> Confusion:
        """Compare what was said with ``labels`` (all,), which ``judged.places`` index.

        Raises ValueError where a place, a label or a prediction lies outside.
        """
        places = judged.places.astype(np.int64)
        predicted = judged.predicted.astype(np.int64)
        if not len(places) == len(predicted) == len(judged.confidence):
            raise ValueError("there must be one prediction and one confidence a picture")
        if not _within(places, len(labels)):
            raise ValueError("the data have fewer pictures than were judged")
        truth = labels[places].astype(np.int64)
        if not (_within(truth, classes) and _within(predicted, classes)):
            raise ValueError(f"a class lies outside the {classes} that there are")
        pairs = np.bincount(truth * classes + predicted, minlength=classes * classes)
        counts = pairs.astype(np.int64).reshape(classes, classes)
        return cls(places, truth, predicted, judged.confidence, counts)

    @property
    def classes(self) -> int:
        return len(self.counts)

    @property
    def pictures(self) -> int:
        return len(self.truth)

    @property
    def right(self) -> int:
        """How many pictures were taken for what they are."""
        return int(self.counts.trace())

    @property
    def accuracy(self) -> float:
        """The share of all pictures that was read right; NaN of none."""
        return self.right / self.pictures if self.pictures else float("nan")

    @property
    def shares(self) -> Shares:
        """(classes, classes): ``counts`` as shares of their row; 0 of a class without pictures."""
        shares: Shares = self.counts / np.maximum(self.counts.sum(axis=1, keepdims=True), 1)
        return shares

    @property
    def recall(self) -> Shares:
        """(classes,): the share of a class's pictures that was read right, its accuracy.

        NaN of a class without pictures.
        """
        return _ratio(self.counts.diagonal(), self.counts.sum(axis=1))

    @property
    def precision(self) -> Shares:
        """(classes,): of the pictures taken for a class, the share that is of it.

        NaN where none was taken for it.
        """
        return _ratio(self.counts.diagonal(), self.counts.sum(axis=0))

    def cell(self, truth: int, predicted: int) -> Pictures:
        """Return the pictures of one class taken for another, the most confident first."""
        return self._sorted((self.truth == truth) & (self.predicted == predicted))

    def mistakes(self, most: int) -> Pictures:
        """Return at most so many pictures that were read wrong, the most confident first."""
        return self._sorted(self.truth != self.predicted)[:most]

    def _sorted(self, wanted: NDArray[np.bool_]) -> Pictures:
        found = np.flatnonzero(wanted)
        # Stable, so that equally sure ones keep their order; NaN comes last.
        order = np.argsort(-self.confidence[found], kind="stable")
        return found[order]


def _within(numbers: NDArray[np.int64], end: int) -> bool:
    return bool(((numbers >= 0) & (numbers < end)).all())


def _ratio(part: Counts, whole: Counts) -> Shares:
    ratio = np.full(len(part), np.nan)
    np.divide(part, whole, out=ratio, where=whole > 0)
    return ratio
