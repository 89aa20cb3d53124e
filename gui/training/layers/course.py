"""What the looks at the blocks of a run make over its steps, as rows of numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from engine.training.layers import BlockSeen, Histogram, LayersSeen

Values = NDArray[np.float64]
Of = Literal["weights", "gradients", "outputs"]

FIGURES = ("weight_norm", "gradient_norm", "update_ratio", "idle")
"""The last one: what share is dead, or where a block has no such activation, saturated."""
MOST = 200
"""Histograms over time: more can't be told apart."""
DECADES = (1e-12, 1e12)
"""What a logarithmic scale can reach."""


class Course:
    """The looks at one run, which become more; figures that aren't known are NaN."""

    def __init__(self) -> None:
        self._looks: list[LayersSeen] = []
        self._figures: NDArray[np.float64] = np.empty((0, 0, len(FIGURES)))
        """(room for looks, blocks, figures)"""

    @property
    def blocks(self) -> tuple[BlockSeen, ...]:
        """What was seen last."""
        return self._looks[-1].blocks if self._looks else ()

    @property
    def steps(self) -> Values:
        return np.array([look.step for look in self._looks], dtype=np.float64)

    def take(self, looks: Sequence[LayersSeen]) -> bool:
        """Take over what has been seen since; return whether anything has.

        The log thins its looks when they become too many: then all are read anew.
        """
        known = len(self._looks)
        if known == len(looks) and (not known or looks[-1] is self._looks[-1]):
            return False
        if known > len(looks) or (known and looks[known - 1] is not self._looks[-1]):
            self._looks, known = [], 0
        if len(looks) > len(self._figures):
            room = np.full((2 * len(looks), len(looks[-1].blocks), len(FIGURES)), np.nan)
            if known:
                room[:known] = self._figures[:known]
            self._figures = room
        for place, look in enumerate(looks[known:], known):
            self._looks.append(look)
            self._figures[place] = [_figures(block) for block in look.blocks]
        return True

    def figures(self, block: int, figure: int) -> Values:
        """Return a figure of the block at a place in ``blocks``, one number a look."""
        return self._figures[: len(self._looks), block, figure]

    def span(self, figure: int) -> tuple[float, float]:
        """Return the powers of ten between which a figure of all blocks lies, at least one apart.

        What is 0 or beyond ``DECADES`` isn't counted: no logarithm reaches it.
        """
        values = self._figures[: len(self._looks), :, figure]
        values = values[(values > DECADES[0]) & (values < DECADES[1])]
        if not values.size:
            return 0.0, 1.0
        low, high = float(np.log10(values.min())), float(np.log10(values.max()))
        missing = max(0.0, 1.0 - (high - low)) / 2
        return low - missing, high + missing

    def histograms(self, block: int, of: Of) -> tuple[Values, tuple[Histogram, ...]]:
        """Return the histograms of a block that there are, at most ``MOST``, and their steps."""
        every = max(1, -(-len(self._looks) // MOST))
        looks = self._looks[::-1][::every][::-1]
        found = [(look.step, getattr(look.blocks[block], of)) for look in looks]
        known = [(step, histogram) for step, histogram in found if histogram is not None]
        steps = np.array([step for step, _ in known], dtype=np.float64)
        return steps, tuple(histogram for _, histogram in known)


def _figures(block: BlockSeen) -> tuple[float, ...]:
    idle = block.dead if block.dead is not None else block.saturated
    figures = (block.weight_norm, block.gradient_norm, block.update_ratio, idle)
    return tuple(np.nan if figure is None else figure for figure in figures)
