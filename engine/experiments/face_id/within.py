"""What photographs of one person differ by, so that it counts less than what people differ by.

Within-class covariance normalisation: Hatch, Kajarekar and Stolcke: Within-class covariance
normalization for SVM-based speaker recognition. Interspeech 2006.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.experiments.face_id.rates import Embeddings

LEAST = 1e-9
"""Variance below which numbers are taken to be the same, and length for no direction at all."""


@dataclass(frozen=True, eq=False)
class Within:
    """``directions`` (k, numbers) at right angles to one another. The square of a direction's
    length is the share that is taken away along it.

    The mean stays in the embeddings: without it, all faces before another camera would resemble
    one another, by what tells that camera from the one of the photographs.
    """

    directions: Embeddings

    @classmethod
    def of(cls, embeddings: Embeddings, people: NDArray[np.int64]) -> Within:
        """Return what the embeddings (n, numbers) of each of the ``people`` (n,) differ by.

        Along a direction whose variance within people is v, a share 1 - √(m / (v + m)) is taken
        away; m is the mean of v over all the numbers. This is the covariance within people, plus m
        on its diagonal, brought to m in all directions.
        """
        import torch

        from engine.inspection.activations import one_thread

        values = embeddings.astype(np.float64)
        apart = np.concatenate(
            [values[people == one] - values[people == one].mean(0) for one in np.unique(people)]
        )
        count, numbers = apart.shape
        with one_thread():
            rows = torch.from_numpy(apart)
            # There are fewer pictures than numbers: their products have the same eigenvalues.
            squares, turned = torch.linalg.eigh(rows @ rows.T)
            variances = squares.clamp(min=count * LEAST) / count
            middle = variances.sum() / numbers
            shares = 1 - (middle / (variances + middle)).sqrt()
            directions = (turned * (shares / variances / count).sqrt()).T @ rows
        return cls(directions.numpy().astype(np.float32))

    def lessened(self, embeddings: Embeddings) -> Embeddings:
        """Return what is left of embeddings (n, numbers), each of length 1."""
        left = embeddings - (embeddings @ self.directions.T) @ self.directions
        lengths = np.linalg.norm(left, axis=1, keepdims=True)
        made: Embeddings = (left / np.maximum(lengths, LEAST)).astype(np.float32)
        return made
