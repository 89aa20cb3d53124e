"""What a data set looks like as a whole: how many pictures of each class, and their means."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.data.dataset import Dataset, Labels
from engine.data.preprocessing import Pixels
from engine.data.progress import Job


@dataclass(frozen=True, eq=False)
class Summary:
    """Counts and means of a data set's classes, in the order of ``classes``."""

    train_counts: NDArray[np.int64]
    """(classes,)"""
    test_counts: NDArray[np.int64]
    """(classes,)"""
    mean: Pixels
    """The mean of all training pictures (height, width, channels), rounded to bytes."""
    class_means: Pixels
    """The mean of each class's training pictures (classes, height, width, channels)."""
    train_in_turn: NDArray[np.int64]
    """Places of all training pictures: of each class the first, then the second, and so on."""
    test_in_turn: NDArray[np.int64]


def summarised(dataset: Dataset, job: Job) -> Summary:
    """Return the counts and means of ``dataset``. Raises Cancelled."""
    classes = len(dataset.classes)
    train_counts = np.bincount(dataset.train_labels, minlength=classes)
    sums = np.zeros((classes, *dataset.train_pictures.shape[1:]))
    for label in range(classes):
        job.report(label, classes, "Measuring the classes")
        sums[label] = dataset.train_pictures[dataset.train_labels == label].sum(axis=0)
    divisors = np.maximum(train_counts, 1).reshape(-1, 1, 1, 1)
    return Summary(
        train_counts.astype(np.int64),
        np.bincount(dataset.test_labels, minlength=classes).astype(np.int64),
        np.rint(sums.sum(axis=0) / max(1, len(dataset.train_labels))).astype(np.uint8),
        np.rint(sums / divisors).astype(np.uint8),
        _in_turn(dataset.train_labels),
        _in_turn(dataset.test_labels),
    )


def _in_turn(labels: Labels) -> NDArray[np.int64]:
    """Return places of ``labels`` (n,) that go through the classes in turn, as far as they last."""
    order = np.argsort(labels, kind="stable")
    firsts = np.searchsorted(labels[order], labels[order])
    turn = np.empty(len(labels), np.int64)
    turn[order] = np.arange(len(labels)) - firsts
    return np.lexsort((labels, turn))
