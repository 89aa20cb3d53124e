"""Counts and means of the classes of a data set."""

from __future__ import annotations

import numpy as np
import pytest

from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.data.preprocessing import Preprocessing
from engine.data.progress import Cancelled, Job
from engine.data.summary import summarised


def dataset(train_labels: list[int], test_labels: list[int]) -> Dataset:
    """Noise of three classes, 5×4 in three channels."""
    chance = np.random.default_rng(0)
    counts = len(train_labels), len(test_labels)
    train, test = (chance.integers(0, 256, (n, 5, 4, 3), dtype=np.uint8) for n in counts)
    return Dataset(
        "noise",
        "Noise",
        ("a", "b", "c"),
        train,
        np.array(train_labels, np.int64),
        test,
        np.array(test_labels, np.int64),
        Preprocessing.measured(train),
    )


def test_counts_and_means_are_those_of_the_pictures() -> None:
    data = catalogue.load("faces")
    made = summarised(data, Job())
    assert made.train_counts.tolist() == [80, 80]
    assert made.test_counts.tolist() == [20, 20]
    assert np.abs(made.mean - data.train_pictures.mean(axis=0)).max() <= 0.5
    for label in (0, 1):
        own = data.train_pictures[data.train_labels == label]
        assert np.abs(made.class_means[label] - own.mean(axis=0)).max() <= 0.5


def test_a_class_without_training_pictures_has_none_and_a_black_mean() -> None:
    made = summarised(dataset([0, 0, 1], [2, 2]), Job())
    assert made.train_counts.tolist() == [2, 1, 0]
    assert made.test_counts.tolist() == [0, 0, 2]
    assert made.class_means.shape == (3, 5, 4, 3)
    assert not made.class_means[2].any()


def test_the_pictures_go_through_the_classes_in_turn_as_far_as_they_last() -> None:
    made = summarised(dataset([2, 1, 1, 0, 1], []), Job())
    assert made.train_in_turn.tolist() == [3, 1, 0, 2, 4]
    assert made.test_in_turn.tolist() == []


def test_the_counting_can_be_called_off() -> None:
    with pytest.raises(Cancelled):
        summarised(dataset([0, 1, 2], [0]), Job(cancelled=lambda: True))
