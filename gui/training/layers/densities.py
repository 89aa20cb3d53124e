"""Histograms with ranges of their own, brought onto one scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.training.layers import Histogram

OUTSIDE = 0.002
"""Share of the numbers that may lie beyond each end of the scale: single ones would flatten all."""


@dataclass(frozen=True)
class Densities:
    """Of each look (row) the share of its numbers in each of equally wide bins (column)."""

    low: float
    high: float
    shares: NDArray[np.float64]
    """(looks, bins)"""

    @property
    def bins(self) -> int:
        return int(self.shares.shape[1])

    def edges(self, bin_: int) -> tuple[float, float]:
        width = (self.high - self.low) / self.bins
        return self.low + bin_ * width, self.low + (bin_ + 1) * width


def densities(histograms: Sequence[Histogram], bins: int) -> Densities:
    """Spread the numbers of each histogram evenly over its bins, and count them on one scale.

    Needs at least one histogram.
    """
    lines = [_cumulative(histogram) for histogram in histograms]
    lows = [float(np.interp(OUTSIDE, share, edges)) for edges, share in lines]
    highs = [float(np.interp(1 - OUTSIDE, share, edges)) for edges, share in lines]
    # A few wild looks, such as at the first step, don't decide over all others.
    low, high = float(np.percentile(lows, 5)), float(np.percentile(highs, 95))
    if all(histogram.low >= 0 for histogram in histograms) and low < high / bins:
        # What a ReLU lets through begins at 0.
        low = 0.0
    if not high > low:
        room = max(abs(low), 1e-6) / 2
        low, high = low - room, high + room
    grid = np.linspace(low, high, bins + 1)
    shares = np.stack([np.diff(np.interp(grid, *line, left=0.0, right=1.0)) for line in lines])
    return Densities(low, high, shares)


def _cumulative(histogram: Histogram) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the edges of a histogram's bins, and the share of its numbers below each."""
    low, high = histogram.low, histogram.high
    if not high > low:
        # All are the same number: as narrow a bin as the scale can tell.
        room = max(abs(low), 1e-6) / 100
        low, high = low - room, high + room
    edges = np.linspace(low, high, len(histogram.counts) + 1)
    share = np.concatenate([[0.0], np.cumsum(histogram.counts) / max(1, histogram.total)])
    return edges, share
