"""A number brought to mean 0 and deviation 1, then scaled and shifted."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from engine.inspection.arithmetic.patch import Cell, Region
from engine.inspection.arithmetic.words import factor, listed, number, plus
from engine.wording import count_text


@dataclass(frozen=True)
class Normalised:
    """(x − mean) / √(variance + ε) · γ + β."""

    cell: Cell
    value: float
    """x"""
    mean: float
    variance: float
    epsilon: float
    scale: float | None
    """γ; None where nothing is learned."""
    shift: float | None
    """β"""
    over: Literal["training", "numbers"]
    """Where mean and variance come from: kept from training, or of these numbers themselves."""
    reads: Region
    counted: int
    """How many numbers mean and variance were taken of; 1 where they are kept from training."""
    standard: float
    """(x − mean) / √(variance + ε)"""
    result: float

    @classmethod
    def made(
        cls,
        cell: Cell,
        value: float,
        moments: tuple[float, float, float],
        affine: tuple[float, float] | None,
        numbers: tuple[Region, int] | None = None,
    ) -> Normalised:
        """Normalise by mean, variance and ε; ``affine`` is (γ, β).

        ``numbers``: of which cells, and how many, the moments are; None: kept from training.
        """
        mean, variance, epsilon = moments
        standard = (value - mean) / sqrt(variance + epsilon)
        scale, shift = affine or (None, None)
        result = standard if affine is None else standard * affine[0] + affine[1]
        over: Literal["training", "numbers"] = "training" if numbers is None else "numbers"
        reads, counted = numbers or (Region.of(cell), 1)
        head = (cell, value, mean, variance, epsilon, scale, shift, over)
        return cls(*head, reads, counted, standard, result)

    @property
    def strongest(self) -> Cell:
        return self.cell

    def lines(self) -> tuple[str, ...]:
        root = f"√({number(self.variance)} + {number(self.epsilon)})"
        moments = f"mean {number(self.mean)}, variance {number(self.variance)}"
        first = (
            f"{self._whose()}: {moments}.",
            f"({number(self.value)} {plus(-self.mean)}) / {root} = {number(self.standard)}.",
        )
        if self.scale is None or self.shift is None:
            return first
        scaled = f"{number(self.standard)} · {factor(self.scale)} {plus(self.shift)}"
        return (*first, f"Scaled and shifted: {scaled} = {number(self.result)}.")

    def _whose(self) -> str:
        kind = "map" if len(self.cell) == 3 else "unit"
        if self.over == "training":
            return f"{kind.capitalize()} {self.cell[0] + 1} in training"
        count = count_text(self.counted, "number")
        return f"The {count} of {listed(self.reads.channels, kind)}"


def moments_of(numbers: NDArray[Any]) -> tuple[float, float]:
    """Return mean and variance (divided by n) of all of ``numbers``."""
    values = numbers.astype(np.float64)
    return float(values.mean()), float(values.var())
