"""Dataset: pictures and labels, held as bytes, with the preprocessing that goes with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.data.preprocessing import Pixels, Preprocessing

Labels = NDArray[np.int64]

FIFTH = 0.2


class DataError(Exception):
    """Data can't be had: one sentence that says what is wrong and what to do."""


class Parts(NamedTuple):
    """Pictures (n, height, width, channels) and labels (n,), to train and to test."""

    train_pictures: Pixels
    train_labels: Labels
    test_pictures: Pixels
    test_labels: Labels


@dataclass(frozen=True, eq=False)
class Dataset:
    """Pictures (n, height, width, channels) with labels (n,) that index ``classes``."""

    name: str
    """As the catalogue or the command line knows it: ``mnist-5k``, or a folder's path."""
    title: str
    classes: tuple[str, ...]
    train_pictures: Pixels
    train_labels: Labels
    test_pictures: Pixels
    test_labels: Labels
    preprocessing: Preprocessing
    unreadable: tuple[str, ...] = ()
    """Files of a folder that were left out: they could not be read as pictures."""
    test_share: float | None = None
    """The share of a folder's pictures that was held back for the test; None where the data say
    themselves which pictures are to test.
    """

    @property
    def left_out(self) -> int:
        """How many files of a folder could not be read."""
        return len(self.unreadable)


def split(pictures: Pixels, labels: Labels) -> Parts:
    """Hold back every fifth picture of each class, in the order given, for the test."""
    test = held_back(labels, FIFTH)
    return Parts(pictures[~test], labels[~test], pictures[test], labels[test])


def held_back(labels: Labels, share: float) -> NDArray[np.bool_]:
    """Return (n,): whether a picture is for the test, evenly spread over each class: of a fifth,
    it is the fifth, tenth … of its class.
    """
    chosen = np.zeros(len(labels), dtype=bool)
    for label in np.unique(labels):
        places = np.flatnonzero(labels == label)
        # A sum that should be whole may come out a last bit below it.
        passed = np.floor(np.arange(len(places) + 1) * share + 1e-9)
        chosen[places[np.diff(passed) > 0]] = True
    return chosen
