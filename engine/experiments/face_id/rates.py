"""What a threshold costs: false accepts and false rejects, counted on measured pairs.

Names and definitions are those of ISO/IEC 19795-1 (Biometric performance testing and reporting).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Distances = NDArray[np.float64]
Embeddings = NDArray[np.float32]
"""(n, numbers), each row of length 1."""


@dataclass(frozen=True, eq=False)
class ErrorRates:
    """Distances of pairs: ``genuine`` (n,) of one person, ``impostor`` (m,) of two people.

    A pair is accepted where its distance is at most the threshold. Raises ValueError where there
    is no pair of a kind, or a distance is no finite number.
    """

    genuine: Distances
    impostor: Distances

    def __post_init__(self) -> None:
        for name in ("genuine", "impostor"):
            distances = np.sort(np.asarray(getattr(self, name), dtype=np.float64))
            if not len(distances) or not np.isfinite(distances).all():
                raise ValueError(f"the {name} pairs need finite distances, and at least one")
            object.__setattr__(self, name, distances)

    def false_accepts(self, threshold: float) -> float:
        """Return the share of the impostor pairs that are accepted."""
        return float(np.searchsorted(self.impostor, threshold, "right") / len(self.impostor))

    def false_rejects(self, threshold: float) -> float:
        """Return the share of the genuine pairs that are rejected."""
        return float(1 - np.searchsorted(self.genuine, threshold, "right") / len(self.genuine))

    @cached_property
    def thresholds(self) -> Distances:
        """Every threshold that makes a difference, rising; first one that accepts nothing."""
        measured = np.unique(np.concatenate([self.genuine, self.impostor]))
        return np.concatenate([[np.nextafter(measured[0], -np.inf)], measured])

    @cached_property
    def curves(self) -> tuple[Distances, Distances]:
        """The false accepts and the false rejects at each of the ``thresholds``."""
        accepted = np.searchsorted(self.impostor, self.thresholds, "right") / len(self.impostor)
        known = np.searchsorted(self.genuine, self.thresholds, "right") / len(self.genuine)
        return accepted, 1 - known

    @cached_property
    def equal(self) -> tuple[float, float]:
        """The threshold at which the two rates are nearest to one another (the lowest of several),
        and the mean of the two there: the equal error rate.

        Between two measured distances no rate changes: the threshold lies in the middle of them.
        """
        accepts, rejects = self.curves
        place = int(np.argmin(np.abs(accepts - rejects)))
        middle = float(self.thresholds[place : place + 2].mean())
        return middle, float((accepts[place] + rejects[place]) / 2)

    def threshold_for(self, false_accepts: float) -> float:
        """Return the highest measured threshold at which no larger share is falsely accepted."""
        accepts, _ = self.curves
        return float(self.thresholds[np.searchsorted(accepts, false_accepts, "right") - 1])

    @property
    def equal_error_rate(self) -> float:
        return self.equal[1]


def distances(one: Embeddings, other: Embeddings) -> Distances:
    """Return 1 minus the cosine of every row of ``one`` (n, d) with every row of ``other`` (m, d),
    as (n, m): 0 for the same direction, 1 at a right angle, 2 for the opposite one.
    """
    apart: Distances = 1 - one.astype(np.float64) @ other.astype(np.float64).T
    return np.clip(apart, 0, 2)


def all_pairs(embeddings: Embeddings, people: NDArray[np.int64]) -> ErrorRates:
    """Return the rates over every pair of different pictures; ``people`` (n,) says whose they are.

    Raises ValueError unless somebody has two pictures, and there are two people.
    """
    first, second = np.triu_indices(len(people), 1)
    apart = distances(embeddings, embeddings)[first, second]
    same = people[first] == people[second]
    return ErrorRates(apart[same], apart[~same])
