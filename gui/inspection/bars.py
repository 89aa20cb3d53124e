"""Extent: from numbers to lengths of bars that stand on a common zero."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Extent:
    """The range that bars cover; zero always lies within."""

    low: float
    high: float

    @classmethod
    def of(cls, values: NDArray[Any]) -> Extent:
        finite = values[np.isfinite(values)]
        return cls(min(0.0, float(finite.min(initial=0))), max(0.0, float(finite.max(initial=0))))

    def zero(self, room: int) -> int:
        """Return how far from the low end zero lies, in ``room`` pixels."""
        span = self.high - self.low
        return round(-self.low / span * (room - 1)) if span > 0 else 0

    def spans(self, values: NDArray[Any], room: int) -> tuple[list[int], list[int]]:
        """Return ``span`` of every value: the beginnings and the ends."""
        size, zero = self.high - self.low, self.zero(room)
        known = np.where(np.isfinite(values), values, 0.0)
        ends = np.rint((known - self.low) / (size or 1.0) * (room - 1)).astype(int)
        return np.minimum(ends, zero).tolist(), (np.maximum(ends, zero) + 1).tolist()

    def span(self, value: float, room: int) -> tuple[int, int]:
        """Return where a bar begins and ends, in pixels from the low end; never quite empty."""
        begins, ends = self.spans(np.array([value]), room)
        return begins[0], ends[0]
