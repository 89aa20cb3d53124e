"""One number for the cells of a window: the largest, the mean, or a trained sum."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from engine.inspection.arithmetic.patch import Cell, Patch, Region
from engine.inspection.arithmetic.words import factor, number, place, plus
from engine.wording import count_text


@dataclass(frozen=True)
class Trained:
    """What sub-sampling multiplies its sum with, and adds."""

    coefficient: float
    bias: float


@dataclass(frozen=True, eq=False)
class Pooled:
    """What is kept of the cells of one map under a window."""

    of: Literal["max", "mean", "sum"]
    patch: Patch
    """Of one map."""
    counted: int
    """How many cells count."""
    chosen: Cell | None
    """Where the largest stands, the first of several; None of a mean or a sum."""
    pooled: float
    """Largest, mean or sum."""
    trained: Trained | None
    result: float

    @classmethod
    def largest(cls, patch: Patch) -> Pooled:
        cells = np.flatnonzero(patch.inside)
        at = int(cells[np.argmax(patch.values[0].ravel()[cells])])
        row, column = divmod(at, len(patch.wide.places))
        value = float(patch.values[0, row, column])
        chosen = (patch.channels[0], patch.high.places[row], patch.wide.places[column])
        return cls("max", patch, len(cells), chosen, value, None, value)

    @classmethod
    def mean(cls, patch: Patch) -> Pooled:
        """Return the mean of the cells under the window; only what is left out doesn't count."""
        inside = patch.inside if patch.around == "left out" else np.full_like(patch.inside, True)
        cells = patch.values[0][inside]
        value = float(cells.mean())
        return cls("mean", patch, cells.size, None, value, None, value)

    @classmethod
    def sum(cls, patch: Patch, trained: Trained) -> Pooled:
        total = float(patch.values.sum())
        result = total * trained.coefficient + trained.bias
        return cls("sum", patch, patch.values.size, None, total, trained, result)

    @property
    def reads(self) -> Region:
        return self.patch.region

    @property
    def strongest(self) -> Cell:
        """The cell that is kept; of a mean or a sum the first of the window that is a cell."""
        if self.chosen is not None:
            return self.chosen
        row, column = np.argwhere(self.patch.inside)[0]
        at = (self.patch.high.places[int(row)], self.patch.wide.places[int(column)])
        return (self.patch.channels[0], *at)

    def lines(self) -> tuple[str, ...]:
        return (*self.place(), *self.end())

    def place(self) -> tuple[str, ...]:
        """Return the lines that say where the window lies."""
        return (f"The window lies on {self.patch.covers()}.", *self.patch.padding())

    def end(self) -> tuple[str, ...]:
        """Return the lines that say what is kept."""
        return self._kept(count_text(self.counted, "cell"))

    def _kept(self, cells: str) -> tuple[str, ...]:
        if self.chosen is not None:
            return (f"The largest of {cells} is {number(self.pooled)}, at {place(self.chosen)}.",)
        if self.trained is None:
            total = self.pooled * self.counted
            mean = f"{number(total)} / {self.counted:,} = {number(self.pooled)}"
            return (f"The mean of {cells} is {mean}.",)
        times, bias = self.trained.coefficient, self.trained.bias
        return (
            f"The sum of {cells} is {number(self.pooled)}.",
            f"Times the coefficient, plus the bias: {number(self.pooled)} · {factor(times)} "
            f"{plus(bias)} = {number(self.result)}.",
        )
