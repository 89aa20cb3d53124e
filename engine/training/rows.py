"""Figures that grow step by step."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Figures = NDArray[np.float64]


class Rows:
    """Rows of numbers of equal length that grow at their end, as Python has them and as arrays.

    The lists are what a history is made of: making a million numbers anew for it would hold up the
    window at the end of a run. The arrays are filled up only when somebody looks.
    """

    def __init__(self, rows: int) -> None:
        self.lists: tuple[list[float], ...] = tuple([] for _ in range(rows))
        self._arrays = np.empty((rows, 1024))
        self._filled = 0

    def __len__(self) -> int:
        return len(self.lists[0])

    def append(self, figures: tuple[float, ...]) -> None:
        for numbers, value in zip(self.lists, figures, strict=True):
            numbers.append(value)

    def arrays(self) -> Figures:
        """Return all rows as they are now: a view, which doesn't grow."""
        count = len(self)
        if count > self._arrays.shape[1]:
            room = np.empty((len(self.lists), 2 * count))
            room[:, : self._filled] = self._arrays[:, : self._filled]
            self._arrays = room
        if count > self._filled:
            for row, numbers in zip(self._arrays, self.lists, strict=True):
                row[self._filled : count] = numbers[self._filled :]
            self._filled = count
        return self._arrays[:, :count]

    def row(self, index: int) -> Figures:
        """Return one row, as ``arrays``."""
        row: Figures = self.arrays()[index]
        return row

    def cut(self, count: int) -> None:
        """Forget what came after the first ``count``."""
        self._filled = min(self._filled, count)
        for numbers in self.lists:
            del numbers[count:]
