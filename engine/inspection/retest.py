"""How much of the test data a network reads right, with what is tried out on it and without."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.data.dataset import Labels
from engine.data.preprocessing import Pixels
from engine.inspection.readings import readings

if TYPE_CHECKING:
    from engine.inspection.activations import Inspector


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
    if not len(pictures):
        raise ValueError("There are no test pictures: hold some back for the test.")
    if not 0 <= labels.min() <= labels.max() < inspector.classes:
        raise ValueError("The test pictures are of other data than those the network is for.")
    taken_for = readings(inspector, pictures, progressed, cancelled)
    if taken_for is None:
        return None
    hits = labels[taken_for == labels]
    return Score(
        np.bincount(labels, minlength=inspector.classes),
        np.bincount(hits, minlength=inspector.classes),
    )
