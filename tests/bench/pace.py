"""The estimate of an epoch's time against real epochs, each in a thread of its own."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.data.preprocessing import Preprocessing
from engine.pace import measure
from engine.presets import CIFAR_SMALL, LENET5, Preset
from engine.training.control import Control
from engine.training.events import EpochDone, Started
from engine.training.loop import train
from tests.bench.measure import Measure
from tests.bench.training import in_thread

EPOCHS = 3
MOST_ROUNDS = 3
COLOUR_PICTURES = 4_000


def measures(rounds: int) -> Iterator[Measure]:
    for preset, data in ((LENET5, catalogue.load("mnist-5k")), (CIFAR_SMALL, colour_noise())):
        off = []
        for _ in range(min(rounds, MOST_ROUNDS)):
            estimated = in_thread(lambda p=preset, d=data: estimate(p, d))
            real = in_thread(lambda p=preset, d=data: real_epoch(p, d))
            off.append(max(estimated / real, real / estimated))
        yield Measure(
            f"{preset.title}: the estimate of an epoch's time is off by",
            "times",
            tuple(off),
            1.5,
            "lower",
        )


def estimate(preset: Preset, data: Dataset) -> float:
    pictures = len(data.train_pictures)
    shape = data.preprocessing.shape
    pace = measure(preset.network, preset.recipe, shape, len(data.classes), pictures)
    assert pace is not None
    return pace.epoch(pictures, preset.recipe)


def real_epoch(preset: Preset, data: Dataset) -> float:
    """Return the seconds of an epoch, snapshots, events and validation included; the mean of all
    but the first.
    """
    recipe = preset.recipe.model_copy(update={"epochs": EPOCHS})
    ends = [
        time.perf_counter()
        for event in train(preset.network, recipe, data, Control())
        if isinstance(event, Started | EpochDone)
    ]
    return (ends[-1] - ends[1]) / (EPOCHS - 1)


def colour_noise() -> Dataset:
    """Return pictures of CIFAR's size: what is on them takes no time."""
    random = np.random.default_rng(0)
    pictures = random.integers(0, 256, (COLOUR_PICTURES, 32, 32, 3), dtype=np.uint8)
    labels = random.integers(0, 10, COLOUR_PICTURES)
    digits = catalogue.load("mnist-5k")
    return replace(
        digits,
        name="noise",
        title="Noise",
        train_pictures=pictures,
        train_labels=labels,
        test_pictures=pictures[:100],
        test_labels=labels[:100],
        preprocessing=Preprocessing.measured(pictures[:100]),
    )
