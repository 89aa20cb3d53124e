"""Dataset: pictures and labels, held as bytes, with the preprocessing that goes with them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.data.preprocessing import Pixels, Preprocessing

Labels = NDArray[np.int64]


class DataError(Exception):
    """Data can't be had: one sentence that says what is wrong and what to do."""


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
