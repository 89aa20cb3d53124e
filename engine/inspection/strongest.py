"""The pictures of a data set that excite each unit of a layer most (Zeiler and Fergus 2014)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.data.preprocessing import Pixels

if TYPE_CHECKING:
    from torch import Tensor

    from engine.inspection.activations import Inspector

TOP = 9
MOST_AT_ONCE = 128
PIXELS_AT_ONCE = 150_000
"""Six colour pictures of 160×160: what a layer makes of them is many times as large."""

Fit = Callable[[Pixels], Pixels]


@dataclass(frozen=True, eq=False)
class Strongest:
    """The strongest pictures of every unit, among the first ``seen`` of ``total``.

    A unit is a map, and its strength in a picture that of its strongest cell, or a number of a
    vector. What isn't a number never counts.
    """

    values: NDArray[np.float32]
    """(units, top), the strongest first; −∞ where there are fewer pictures."""
    pictures: NDArray[np.int64]
    """(units, top): places in the data; −1 where there are fewer."""
    cells: NDArray[np.int64]
    """(units, top): the strongest cell, counted row by row; 0 in a vector."""
    columns: int
    """How many cells a row of a map has; 1 in a vector."""
    seen: int
    total: int

    @property
    def complete(self) -> bool:
        return self.seen == self.total

    def of(self, unit: int) -> tuple[Found, ...]:
        """Return the pictures of one unit, the strongest first; of equals the first in the data."""
        rows = zip(self.pictures[unit], self.values[unit], self.cells[unit], strict=True)
        return tuple(
            Found(int(picture), float(value), *divmod(int(cell), self.columns))
            for picture, value, cell in rows
            if picture >= 0
        )


@dataclass(frozen=True)
class Found:
    """One picture, how strongly it excites a unit, and in which cell."""

    picture: int
    value: float
    row: int
    column: int


def strongest(
    inspector: Inspector, layer_id: str, pictures: Pixels, fit: Fit | None = None, top: int = TOP
) -> Iterator[Strongest]:
    """Go through ``pictures`` (n, h, w, c) once; tell after each batch what is strongest so far.

    One pass serves all units. ``fit`` makes (h, w, c) of each picture that the network takes,
    where they don't come like that. Whoever has enough stops asking. Computes with one thread.
    """
    from engine.inspection.activations import one_thread

    height, width = inspector.preprocessing.shape[1:]
    at_once = max(1, min(MOST_AT_ONCE, PIXELS_AT_ONCE // (height * width)))
    best: _Best | None = None
    for start in range(0, len(pictures), at_once):
        batch = pictures[start : start + at_once]
        if fit is not None:
            batch = np.stack([fit(picture) for picture in batch])
        with one_thread():
            output = _outputs(inspector, layer_id, batch)
            best = best or _Best(output, top)
            best.take(output, start)
            # Told with the thread given back: whoever asks may compute something else meanwhile.
            told = best.so_far(start + len(batch), len(pictures))
        yield told


def _outputs(inspector: Inspector, layer_id: str, batch: Pixels) -> Tensor:
    import torch

    with torch.no_grad():
        _, kept = inspector.outputs(inspector.preprocessing.normalise(batch), [layer_id])
    return kept[layer_id]


class _Best:
    """The best of all batches so far, as tensors (units, top)."""

    def __init__(self, output: Tensor, top: int) -> None:
        import torch

        units = output.shape[1]
        self._top = top
        self._columns = output.shape[3] if output.ndim == 4 else 1
        self._values = torch.full((units, top), -torch.inf)
        self._pictures = torch.full((units, top), -1)
        self._cells = torch.zeros((units, top), dtype=torch.int64)

    def take(self, output: Tensor, first: int) -> None:
        """Add a batch (n, units, …), whose pictures are counted from ``first``."""
        import torch

        cells = output.reshape(*output.shape[:2], -1)
        values, places = torch.where(cells.isnan(), -torch.inf, cells).max(2)
        numbers = torch.arange(first, first + len(values)).expand(values.shape[1], -1)
        every = torch.cat((self._values, values.T), 1)
        # Stable: of equal pictures the one that came first stays before the other, and what wasn't
        # a number anywhere stays behind the places that were empty from the start.
        order = every.argsort(stable=True, dim=1, descending=True)[:, : self._top]
        self._values = every.gather(1, order)
        self._pictures = torch.cat((self._pictures, numbers), 1).gather(1, order)
        self._cells = torch.cat((self._cells, places.T), 1).gather(1, order)

    def so_far(self, seen: int, total: int) -> Strongest:
        values, pictures, cells = self._values, self._pictures, self._cells
        # Each batch makes new tensors, so that what was told stays as it is.
        return Strongest(
            values.numpy(), pictures.numpy(), cells.numpy(), self._columns, seen, total
        )
