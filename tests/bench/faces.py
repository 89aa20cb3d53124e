"""How well the network of the preset ``faces`` tells faces it has never seen from what is none."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

import numpy as np

from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.data.preprocessing import Preprocessing
from engine.presets import Preset, preset
from engine.training.control import Control
from engine.training.events import Finished
from engine.training.loop import train
from tests.bench.measure import Measure

FIFTHS = 5
SEEDS, QUICK_SEEDS = (0, 1, 2), (0,)


def measures(*, long: bool) -> Iterator[Measure]:
    """Train on four fifths and test on the fifth, five times, for three seeds; for one if not
    ``long``.
    """
    design = preset("faces")
    runs = [five(design, seed) for seed in (SEEDS if long else QUICK_SEEDS)]
    name = "Faces: mean balanced accuracy of five held-out fifths"
    yield Measure(name, "of 1", tuple(float(np.mean(shares)) for shares, _ in runs), 0.97)
    spread = tuple(float(np.std(shares, ddof=1)) for shares, _ in runs)
    yield Measure("Faces: deviation from fifth to fifth", "of 1", spread)
    seconds = tuple(second for _, all_of_them in runs for second in all_of_them)
    yield Measure("Faces: time of a run", "s", seconds, 60, "lower")


def five(design: Preset, seed: int) -> tuple[list[float], list[float]]:
    """Return the balanced accuracy of every fifth, and the seconds that its run has taken."""
    shares, seconds = [], []
    for number in range(FIFTHS):
        start = perf_counter()
        shares.append(balanced_accuracy(design, fifth(number), seed))
        seconds.append(perf_counter() - start)
    return shares, seconds


def fifth(number: int) -> Dataset:
    """Return the set ``faces`` with another fifth of each class held out for the test."""
    data = catalogue.load("faces")
    pictures = np.concatenate([data.train_pictures, data.test_pictures])
    labels = np.concatenate([data.train_labels, data.test_labels])
    order = np.argsort(labels, kind="stable")
    pictures, labels = pictures[order], labels[order]
    test = np.arange(len(labels)) % FIFTHS == number
    return Dataset(
        name=data.name,
        title=data.title,
        classes=data.classes,
        train_pictures=pictures[~test],
        train_labels=labels[~test],
        test_pictures=pictures[test],
        test_labels=labels[test],
        preprocessing=Preprocessing.measured(pictures[~test]),
    )


def balanced_accuracy(design: Preset, data: Dataset, seed: int) -> float:
    """Return the mean over the classes of the share that is told right, after a whole run."""
    recipe = design.recipe.model_copy(update={"seed": seed})
    finished = list(train(design.network, recipe, data, Control()))[-1]
    assert isinstance(finished, Finished)
    # A fifth has as many pictures of one class as of the other: then both accuracies are one.
    assert len(set(np.bincount(data.test_labels))) == 1
    return finished.test_accuracy
