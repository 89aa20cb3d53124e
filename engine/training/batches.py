"""The pictures of a run: held as one normalised tensor, split, shuffled and cut into batches."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.data.dataset import Dataset, Labels
from engine.data.preprocessing import Pixels, Preprocessing
from engine.recipe import Recipe

Places = NDArray[np.intp]

AT_ONCE = 1024
"""Pictures normalised at a time, so that no second copy of all of them is ever in memory."""


@dataclass(frozen=True)
class Held:
    """Normalised pictures (n, height, width, channels), float32, and labels (n,), on the device."""

    pictures: Tensor
    labels: Tensor

    @classmethod
    def of(cls, pictures: Pixels, labels: Labels, by: Preprocessing, device: str) -> Held:
        held = torch.empty(pictures.shape, dtype=torch.float32, device=device)
        for start in range(0, len(pictures), AT_ONCE):
            part = by.normalise(pictures[start : start + AT_ONCE])
            held[start : start + AT_ONCE] = part.permute(0, 2, 3, 1)
        return cls(held, torch.from_numpy(labels.astype(np.int64)).to(device))

    def batch(self, index: Tensor) -> tuple[Tensor, Tensor]:
        """Return pictures (batch, channels, height, width), channels last in memory, and labels."""
        pictures = self.pictures.index_select(0, index).permute(0, 3, 1, 2)
        return pictures, self.labels.index_select(0, index)


@dataclass(frozen=True)
class Prepared:
    """All pictures of a data set as runs read them; runs side by side may share them."""

    training: Held
    test: Held

    @classmethod
    def of(cls, dataset: Dataset, device: str) -> Prepared:
        by = dataset.preprocessing
        return cls(
            Held.of(dataset.train_pictures, dataset.train_labels, by, device),
            Held.of(dataset.test_pictures, dataset.test_labels, by, device),
        )


def split(labels: Labels, share: float, seed: int) -> tuple[Places, Places]:
    """Return the places of the pictures to train on and of those held out for validation.

    The choice is random, but each class gives its share, to the nearest picture.
    """
    order = np.random.default_rng(seed).permutation(len(labels))
    by_class = order[np.argsort(labels[order], kind="stable")]
    # Every time the running share passes a half, one more picture is held out.
    passed = np.floor(np.arange(len(labels) + 1) * share + 0.5)
    held_out = np.diff(passed) > 0
    return np.sort(by_class[~held_out]), np.sort(by_class[held_out])


def labelled(labels: Labels, training: Places, recipe: Recipe) -> Places:
    """Return which of the places ``training`` the recipe lets training see the labels of."""
    if recipe.label_share == 1:
        return training
    seen, _ = split(labels[training], 1 - recipe.label_share, recipe.seed)
    return training[seen]


def shuffled(index: Tensor, size: int, generator: torch.Generator) -> tuple[Tensor, ...]:
    """Return ``index`` in a new random order, cut into batches of ``size``.

    A single picture left over joins the batch before it: batch normalisation can't work on one.
    """
    order = torch.randperm(len(index), generator=generator).to(index.device)
    batches = torch.split(index[order], size)
    if size > 1 and len(batches) > 1 and len(batches[-1]) == 1:
        return (*batches[:-2], torch.cat(batches[-2:]))
    return batches


def steps_per_epoch(pictures: int, size: int) -> int:
    """Return how many batches ``shuffled`` makes."""
    left_over = pictures % size
    joined = size > 1 and pictures > size and left_over == 1
    return pictures // size + (left_over > 0) - joined
