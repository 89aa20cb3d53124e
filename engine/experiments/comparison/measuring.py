"""What a trained network says of pictures, also of pictures that were moved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from engine.build import Weights
    from engine.data.dataset import Labels
    from engine.data.preprocessing import Pixels, Preprocessing
    from engine.network import Network

AT_ONCE = 500
"""Pictures sent through a network together."""


class Answers:
    """A trained network that says what pictures show. Imports torch."""

    def __init__(
        self, network: Network, preprocessing: Preprocessing, classes: int, weights: Weights
    ) -> None:
        """Raise RuntimeError where the weights don't fit the network."""
        from engine.build import assemble

        self._preprocessing = preprocessing
        self._model = assemble(network, preprocessing.shape, classes)
        self._model.load(weights)
        self._model.eval()

    def probabilities(self, pictures: Pixels) -> NDArray[np.float32]:
        """Return (n, classes) for pictures (n, height, width, channels)."""
        import torch

        from engine.inspection.activations import one_thread

        parts: list[NDArray[np.float32]] = []
        with torch.no_grad(), one_thread():
            for start in range(0, len(pictures), AT_ONCE):
                batch = self._preprocessing.normalise(pictures[start : start + AT_ONCE])
                parts.append(self._model(batch).softmax(1).numpy())
        return np.concatenate(parts)

    def accuracy(self, pictures: Pixels, labels: Labels) -> float:
        """Return the share of the pictures whose most probable class is that of ``labels``."""
        return float((self.probabilities(pictures).argmax(1) == labels).mean())


def shifted(pictures: Pixels, down: int, right: int) -> Pixels:
    """Return pictures (n, height, width, channels) moved by so many pixels.

    What comes into sight continues the picture's edge; what leaves it is gone.
    """
    high, wide = pictures.shape[1:3]
    rows = np.clip(np.arange(high) - down, 0, high - 1)
    columns = np.clip(np.arange(wide) - right, 0, wide - 1)
    moved: Pixels = pictures[:, rows][:, :, columns]
    return moved


@dataclass(frozen=True)
class AfterShift:
    """What is left of the answers when every picture is moved by ``pixels``, as means over the
    four directions.
    """

    pixels: int
    accuracy: float
    change: float
    """How far the probabilities move: half the sum of their absolute differences, from 0 (the
    same answer) to 1 (another class, and sure of it).
    """


def under_shift(
    answers: Answers, pictures: Pixels, labels: Labels, shifts: Sequence[int]
) -> Iterator[AfterShift]:
    """Move all pictures by each of ``shifts`` pixels up, down, left and right, and tell."""
    at_rest = answers.probabilities(pictures)
    for pixels in shifts:
        ways = ((pixels, 0), (-pixels, 0), (0, pixels), (0, -pixels)) if pixels else ((0, 0),)
        said = [answers.probabilities(shifted(pictures, *way)) for way in ways]
        accuracy = np.mean([(one.argmax(1) == labels).mean() for one in said])
        change = np.mean([np.abs(one - at_rest).sum(1).mean() / 2 for one in said])
        yield AfterShift(pixels, float(accuracy), float(change))
