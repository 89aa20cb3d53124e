"""Dataset: pictures and labels, held as bytes, with the preprocessing that goes with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.data.preprocessing import Pixels, Preprocessing

Labels = NDArray[np.int64]


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

    @property
    def left_out(self) -> int:
        """How many files of a folder could not be read."""
        return len(self.unreadable)


def split(pictures: Pixels, labels: Labels) -> Parts:
    """Hold back every fifth picture of each class, in the order given, for the test."""
    test = every_fifth(labels)
    return Parts(pictures[~test], labels[~test], pictures[test], labels[test])


def every_fifth(labels: Labels) -> NDArray[np.bool_]:
    """Return (n,): whether it is the fifth, tenth … of its class."""
    chosen = np.zeros(len(labels), dtype=bool)
    for label in np.unique(labels):
        chosen[np.flatnonzero(labels == label)[4::5]] = True
    return chosen
