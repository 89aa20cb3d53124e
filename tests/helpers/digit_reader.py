"""A LeNet-5 that reads MNIST's digits, trained for as long as a test has time."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn.functional import cross_entropy

from engine.build import build
from engine.data.idx import TEST, TRAINING, read_idx
from engine.data.preprocessing import Preprocessing
from engine.presets import LENET5

Digits = NDArray[np.uint8]


def mnist(folder: Path, *, test: bool) -> tuple[Digits, Digits]:
    """Return the pictures (n, 28, 28) and labels (n,) in MNIST's own files."""
    names = zip(TEST if test else TRAINING, (3, 1), strict=True)
    pictures, labels = (read_idx((folder / name).read_bytes(), d, name) for name, d in names)
    return pictures, labels


class DigitReader:
    def __init__(self, pictures: Digits, labels: Digits, epochs: int) -> None:
        """Train on ``pictures`` (n, 28, 28); the same pictures give the same reader."""
        self._preprocessing = Preprocessing.measured(pictures[..., None])
        self._network = build(LENET5.network, self._preprocessing.shape, 10, seed=0)
        optimiser = torch.optim.Adam(self._network.parameters(), 3e-3)
        inputs = self._preprocessing.normalise(pictures[..., None])
        targets = torch.from_numpy(labels.astype(np.int64))
        order = torch.Generator().manual_seed(0)
        for _ in range(epochs):
            for batch in torch.randperm(len(targets), generator=order).split(128):
                optimiser.zero_grad()
                cross_entropy(self._network(inputs[batch]), targets[batch]).backward()
                optimiser.step()
            for group in optimiser.param_groups:
                group["lr"] /= 2
        self._network.eval()

    def read(self, pictures: Digits) -> NDArray[np.int64]:
        """Return what each of the pictures (n, 28, 28) is taken for."""
        with torch.no_grad():
            logits = self._network(self._preprocessing.normalise(pictures[..., None]))
        return np.asarray(logits.argmax(1).numpy())
