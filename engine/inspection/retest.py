"""How much of the test data a network reads right, with what is tried out on it and without."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.data.dataset import Labels
from engine.data.preprocessing import Pixels

if TYPE_CHECKING:
    from engine.inspection.activations import Inspector

NUMBERS_AT_ONCE = 1 << 20
"""Pixels of a batch at most: large pictures go in small batches, and cancelling is soon heard."""


@dataclass(frozen=True, eq=False)
class Score:
    """Pictures that were read, and of them those read right, by true class: (classes,) each."""

    pictures: NDArray[np.int64]
    right: NDArray[np.int64]

    @property
    def accuracy(self) -> float:
        """The share of pictures that are read right, 0 to 1."""
        return float(self.right.sum() / self.pictures.sum())

    @property
    def by_class(self) -> NDArray[np.float64]:
        """(classes,); nan where a class has no pictures."""
        with np.errstate(invalid="ignore"):
            share: NDArray[np.float64] = self.right / self.pictures
        return share


def retest(
    inspector: Inspector,
    pictures: Pixels,
    labels: Labels,
    progressed: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Score | None:
    """Read all ``pictures`` (n, height, width, channels) with true classes ``labels`` (n,).

    Calls ``progressed(pictures done, in all)`` after every batch, and returns None as soon as
    ``cancelled``. Computes with one thread. Raises ValueError where the network gives no answer,
    there are no pictures, or they aren't of its size or its classes.
    """
    import torch

    from engine.inspection.activations import one_thread

    _must_fit(inspector, pictures, labels)
    seen = np.bincount(labels, minlength=inspector.classes)
    right = np.zeros(inspector.classes, np.int64)
    batch = max(1, NUMBERS_AT_ONCE // pictures[0].size)
    with torch.inference_mode(), one_thread():
        for start in range(0, len(pictures), batch):
            if cancelled():
                return None
            truth = labels[start : start + batch]
            logits = inspector.module(
                inspector.preprocessing.normalise(pictures[start : start + batch])
            )
            hits = truth[logits.argmax(1).numpy() == truth]
            right += np.bincount(hits, minlength=inspector.classes)
            progressed(min(start + batch, len(pictures)), len(pictures))
    return Score(seen, right)


def _must_fit(inspector: Inspector, pictures: Pixels, labels: Labels) -> None:
    if not inspector.answers:
        raise ValueError("The network gives no answer: it must end in one number a class.")
    if not len(pictures):
        raise ValueError("There are no test pictures: hold some back for the test.")
    channels, height, width = inspector.preprocessing.shape
    if pictures.shape[1:] != (height, width, channels) or labels.max() >= inspector.classes:
        raise ValueError("The test pictures are of other data than those the network is for.")
