"""Samples of the data, and the variations that a recipe makes of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.data.dataset import Dataset
from engine.data.preprocessing import Pixels
from engine.recipe import Recipe

VARIATIONS = 8
"""Of every sample."""


@dataclass(frozen=True, eq=False)
class Wanted:
    """Which samples are to be changed, and how; ``throw`` counts how often the dice are thrown."""

    dataset: Dataset
    recipe: Recipe
    samples: int
    throw: int


@dataclass(frozen=True, eq=False)
class Made:
    """Samples (n, height, width, channels), and variations of each, (n, VARIATIONS, …)."""

    wanted: Wanted
    places: NDArray[np.intp]
    samples: Pixels
    variations: Pixels


def varied(wanted: Wanted) -> Made:
    """Change samples as training would, each VARIATIONS times; black is 0 and white 255."""
    import torch

    from engine.data.augmentation import Augmentation

    dataset, by = wanted.dataset, wanted.dataset.preprocessing
    places = spread(dataset.train_labels, wanted.samples)
    samples = dataset.train_pictures[places]
    generator = torch.Generator().manual_seed(wanted.throw)
    augment = Augmentation.of(wanted.recipe, by, len(dataset.classes), generator)
    pictures, labels = by.normalise(samples), torch.from_numpy(dataset.train_labels[places])
    deviation, mean = (torch.tensor(n).view(1, -1, 1, 1) for n in (by.deviation, by.mean))
    made = []
    # Few pictures at a time stay in this thread: another team of threads would slow down a run.
    for _ in range(VARIATIONS):
        changed = pictures if augment is None else augment(pictures, labels)[0]
        values = ((changed * deviation + mean) * 255).round().clamp(0, 255)
        made.append(values.to(torch.uint8).permute(0, 2, 3, 1).numpy())
    return Made(wanted, places, samples, np.stack(made, 1))


def spread(labels: NDArray[np.int64], count: int) -> NDArray[np.intp]:
    """Return the places of ``count`` pictures, of different classes as long as there are any."""
    _, first, sizes = np.unique(labels, return_index=True, return_counts=True)
    order = np.argsort(labels, kind="stable")
    starts = np.cumsum(sizes) - sizes
    rounds = range(-(-count // len(first)))
    chosen = [order[start + n % size] for n in rounds for start, size in _pairs(starts, sizes)]
    return np.array(chosen[:count], dtype=np.intp)


def _pairs(starts: NDArray[np.intp], sizes: NDArray[np.intp]) -> list[tuple[int, int]]:
    return [(int(start), int(size)) for start, size in zip(starts, sizes, strict=True)]
