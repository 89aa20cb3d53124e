"""Every number that comes in, against one weight each: dense layers and distances to a code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.inspection.arithmetic.patch import Cell, Numbers, Region, copied
from engine.inspection.arithmetic.words import factor, largest, number, others, place, plus
from engine.wording import count_text


@dataclass(frozen=True, eq=False)
class Weighted:
    """What one unit makes of all inputs: Σ input · weight, or −Σ (input − centre)²."""

    unit: int
    inputs: Numbers
    """(n,)"""
    weights: Numbers
    """(n,), or the centre's."""
    terms: Numbers
    """(n,): the products, or the squares of the differences with a minus."""
    of: tuple[int, ...]
    """The shape that the inputs were once laid out in a row from: (channels, height, width), or
    (n,) where they were never maps.
    """
    reads: Region
    total: float
    bias: float | None
    result: float
    distance: bool

    @classmethod
    def sum(
        cls,
        unit: int,
        inputs: NDArray[Any],
        weights: NDArray[Any],
        bias: float | None,
        of: tuple[int, ...],
    ) -> Weighted:
        """Return Σ input · weight + bias."""
        values, factors = copied(inputs), copied(weights)
        products = copied(values * factors)
        total = float(products.sum())
        result = total + (bias or 0.0)
        reads = Region.whole(of)
        return cls(unit, values, factors, products, of, reads, total, bias, result, distance=False)

    @classmethod
    def nearness(
        cls, unit: int, inputs: NDArray[Any], centre: NDArray[Any], of: tuple[int, ...]
    ) -> Weighted:
        """Return −Σ (input − centre)²."""
        values, code = copied(inputs), copied(centre)
        squares = copied(-((values - code) ** 2))
        total = float(squares.sum())
        reads = Region.whole(of)
        return cls(unit, values, code, squares, of, reads, total, None, total, distance=True)

    @property
    def strongest(self) -> Cell:
        return self.place(self.largest(1)[0])

    def largest(self, most: int) -> list[int]:
        """Return the indices of the ``most`` inputs that contribute most, the first of all first.

        To a distance the smallest contribute as well: there it is those that are furthest off.
        """
        return largest(self.terms, most)

    def place(self, index: int) -> Cell:
        """Return where an input stands in what was laid out in a row."""
        return tuple(int(i) for i in np.unravel_index(index, self.of))

    def lines(self) -> tuple[str, ...]:
        shown = largest(self.terms)
        what = "compares" if self.distance else "weighs"
        largest_first = ", the furthest off first" if self.distance else ", the largest terms first"
        count = count_text(len(self.inputs), "input")
        return (
            f"Unit {self.unit + 1} {what} {count}{largest_first if len(shown) > 1 else ''}:",
            *(self._term(i) for i in shown),
            *others(self.terms, shown, "input"),
            *self.end(),
        )

    def _term(self, i: int) -> str:
        name = place(self.place(i)) if len(self.of) == 3 else f"input {i + 1}"
        value, weight, term = self.inputs[i], self.weights[i], number(self.terms[i])
        if self.distance:
            return f"{name}: −({number(value)} {plus(-weight)})² = {term}."
        return f"{name}: {number(value)} · {factor(weight)} = {term}."

    def end(self) -> tuple[str, ...]:
        """Return the line that follows the single terms."""
        if self.bias is None:
            return (f"All together: {number(self.total)}.",)
        written = f"{number(self.total)} {plus(self.bias)} = {number(self.result)}"
        return (f"All together {number(self.total)}; with the bias {written}.",)
