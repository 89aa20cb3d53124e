"""Kernels on a patch: products, their sum for each map, and the bias."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.inspection.arithmetic.patch import Cell, Numbers, Patch, Region, copied
from engine.inspection.arithmetic.words import factor, largest, number, others, plus
from engine.wording import count_text


@dataclass(frozen=True, eq=False)
class Windowed:
    """The weighted sum of a patch: of a convolution of any kind, with weights shared or not."""

    index: int
    """Which kernel, from 0."""
    patch: Patch
    kernel: Numbers
    """(channels, rows, columns): a slice for each map of the patch."""
    products: Numbers
    """Patch times kernel, cell by cell."""
    sums: Numbers
    """(channels,): the products of each map added up."""
    total: float
    """All products added up: what there is before the bias."""
    bias: float | None
    result: float
    shared: bool
    """Whether the same kernel serves every place."""

    @classmethod
    def made(
        cls,
        index: int,
        patch: Patch,
        kernel: NDArray[Any],
        bias: float | None,
        *,
        shared: bool = True,
    ) -> Windowed:
        weights = copied(kernel)
        products = copied(patch.values * weights)
        sums = copied(products.sum(axis=(1, 2)))
        total = float(sums.sum())
        result = total + (bias or 0.0)
        return cls(index, patch, weights, products, sums, total, bias, result, shared)

    @property
    def reads(self) -> Region:
        return self.patch.region

    @property
    def strongest(self) -> Cell:
        """The cell read whose product is furthest from 0; a cell of the maps wherever one is."""
        sizes = np.abs(self.products) + self.patch.inside * np.finfo(float).tiny
        channel, row, column = np.unravel_index(int(np.argmax(sizes)), sizes.shape)
        place = self.patch.source(int(row), int(column)) or (0, 0)
        return (self.patch.channels[int(channel)], *place)

    def lines(self) -> tuple[str, ...]:
        shown = largest(self.sums)
        maps = (self._map(i) for i in shown)
        return (*self.place(), *maps, *others(self.sums, shown, "map"), *self.end())

    def place(self) -> tuple[str, ...]:
        """Return the lines that say where the kernel lies."""
        own = "" if self.shared else ", one of this place alone,"
        where = f"Kernel {self.index + 1}{own} lies on {self.patch.covers()}."
        return (where, *self.patch.padding())

    def _map(self, i: int) -> str:
        name = f"Map {self.patch.channels[i] + 1}"
        count = self.products[i].size
        if count == 1:
            value, weight = self.patch.values[i, 0, 0], self.kernel[i, 0, 0]
            return f"{name}: {number(value)} · {factor(weight)} = {number(self.sums[i])}."
        return f"{name}: {count_text(count, 'product')} add up to {number(self.sums[i])}."

    def end(self) -> tuple[str, ...]:
        """Return the lines that follow the sums of the single maps."""
        together = (f"All maps together: {number(self.total)}.",) if len(self.sums) > 1 else ()
        if self.bias is None:
            return together
        written = f"{number(self.total)} {plus(self.bias)} = {number(self.result)}"
        return (*together, f"With the bias: {written}.")
