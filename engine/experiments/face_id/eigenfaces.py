"""Eigenfaces: the principal components of portraits, to compare a trained network with.

Turk and Pentland: Eigenfaces for recognition. Journal of Cognitive Neuroscience 3(1), 1991.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.data.preprocessing import Pixels
from engine.experiments.face_id.rates import Embeddings

COMPONENTS = 80


@dataclass(frozen=True, eq=False)
class Eigenfaces:
    """``mean`` (pixels,) and ``faces`` (components, pixels), each brought to deviation 1 over the
    portraits that they were made of (whitened).
    """

    mean: NDArray[np.float64]
    faces: NDArray[np.float64]

    @classmethod
    def of(cls, portraits: Pixels, components: int = COMPONENTS) -> Eigenfaces:
        """Return the eigenfaces of portraits (n, height, width, 1); n - 1 of them at the most."""
        rows = portraits.reshape(len(portraits), -1).astype(np.float64)
        mean = rows.mean(0)
        _, values, faces = np.linalg.svd(rows - mean, full_matrices=False)
        count = min(components, len(rows) - 1)
        deviations = values[:count] / np.sqrt(len(rows) - 1)
        return cls(mean, faces[:count] / np.maximum(deviations, 1e-9)[:, np.newaxis])

    def embed(self, portraits: Pixels) -> Embeddings:
        """Return the projections (n, components), each of length 1."""
        rows = portraits.reshape(len(portraits), -1).astype(np.float64) - self.mean
        projected = rows @ self.faces.T
        lengths = np.linalg.norm(projected, axis=1, keepdims=True)
        made: Embeddings = (projected / np.maximum(lengths, 1e-9)).astype(np.float32)
        return made
