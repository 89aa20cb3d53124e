"""Where a window lies on maps, and what it finds there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from engine.inspection.arithmetic.words import listed
from engine.wording import count_text

Cell = tuple[int, ...]
"""(channel, row, column) of maps, or (unit,) of a vector."""
Numbers = NDArray[np.float64]
Around = Literal["zeros", "reflect", "replicate", "circular", "left out"]
"""What is beyond the border; "left out": cells there don't count at all."""

_HOLDS: dict[Around, str] = {
    "zeros": "zeros",
    "reflect": "the inside, mirrored",
    "replicate": "the border, repeated",
    "circular": "the opposite side, wrapped around",
    "left out": "nothing, it doesn't count",
}


def copied(values: NDArray[Any]) -> Numbers:
    """Return a copy that nobody can change."""
    copy = np.array(values, dtype=np.float64)
    copy.flags.writeable = False
    return copy


@dataclass(frozen=True)
class Region:
    """The cells that a number is made of: on maps, or units of a vector (no rows and columns).

    Rows and columns below 0, or beyond the maps, lie in the padding.
    """

    channels: tuple[int, ...]
    rows: tuple[int, ...] = ()
    columns: tuple[int, ...] = ()

    @classmethod
    def of(cls, cell: Cell) -> Region:
        return cls(cell[:1], cell[1:2], cell[2:])

    @classmethod
    def whole(cls, shape: tuple[int, ...]) -> Region:
        return cls(*(tuple(range(size)) for size in shape))


@dataclass(frozen=True)
class Taps:
    """The cells along one axis that a window covers."""

    places: tuple[int, ...]
    """Below 0, or from ``size`` on, they lie beyond the border."""
    size: int

    @classmethod
    def at(
        cls, index: int, size: int, kernel: int, stride: int, dilation: int, before: int
    ) -> Taps:
        """Return what the window of the result at ``index`` covers of ``size`` cells."""
        start = index * stride - before
        return cls(tuple(start + dilation * k for k in range(kernel)), size)

    @property
    def inside(self) -> tuple[bool, ...]:
        return tuple(0 <= place < self.size for place in self.places)

    def read(self, around: Around) -> tuple[int | None, ...]:
        """Return the real cells that are read; None for one that no cell stands for."""
        return tuple(_real(place, self.size, around) for place in self.places)


def _real(place: int, size: int, around: Around) -> int | None:
    if 0 <= place < size:
        return place
    match around:
        case "reflect":
            return -place if place < 0 else 2 * (size - 1) - place
        case "replicate":
            return min(max(place, 0), size - 1)
        case "circular":
            return place % size
        case _:
            return None


@dataclass(frozen=True, eq=False)
class Patch:
    """What a window covers of some maps."""

    channels: tuple[int, ...]
    """Which maps."""
    of: int
    """How many maps there are."""
    high: Taps
    wide: Taps
    around: Around
    values: Numbers
    """(channels, rows, columns); NaN for cells that are left out."""

    @classmethod
    def on(
        cls, maps: NDArray[Any], channels: tuple[int, ...], high: Taps, wide: Taps, around: Around
    ) -> Patch:
        """Return what lies under a window on ``maps`` (channels, height, width)."""
        rows, columns = high.read(around), wide.read(around)
        cells = np.ix_(channels, [row or 0 for row in rows], [column or 0 for column in columns])
        values = maps[cells].astype(np.float64)
        beyond = np.nan if around == "left out" else 0.0
        values[:, [row is None for row in rows], :] = beyond
        values[:, :, [column is None for column in columns]] = beyond
        return cls(channels, len(maps), high, wide, around, copied(values))

    @property
    def inside(self) -> NDArray[np.bool_]:
        """(rows, columns): whether the cell is one of the maps', not of the padding."""
        rows, columns = np.array(self.high.inside), np.array(self.wide.inside)
        both: NDArray[np.bool_] = rows[:, None] & columns
        return both

    @property
    def region(self) -> Region:
        return Region(self.channels, self.high.places, self.wide.places)

    def source(self, row: int, column: int) -> tuple[int, int] | None:
        """Return the place on the maps of what lies under the window's ``row`` and ``column``.

        In the padding that is the cell repeated there; None where no cell is.
        """
        high, wide = self.high.read(self.around)[row], self.wide.read(self.around)[column]
        return None if high is None or wide is None else (high, wide)

    def covers(self) -> str:
        """Return which rows and columns of which maps lie under the window."""
        maps = listed(self.channels, "map")
        if len(self.channels) == self.of:
            maps = "the only map" if self.of == 1 else f"all {self.of:,} maps"
        inside = [
            [place for place, real in zip(taps.places, taps.inside, strict=True) if real]
            for taps in (self.high, self.wide)
        ]
        if not all(inside):
            return f"no cell of {maps}, only padding"
        return f"{listed(inside[0], 'row')}, {listed(inside[1], 'column')} of {maps}"

    def padding(self) -> tuple[str, ...]:
        """Return the line that says how much of the window is padding, if any is."""
        sides = (
            (sum(place < 0 for place in self.high.places), "row", "above"),
            (sum(place >= self.high.size for place in self.high.places), "row", "below"),
            (sum(place < 0 for place in self.wide.places), "column", "on the left"),
            (sum(place >= self.wide.size for place in self.wide.places), "column", "on the right"),
        )
        said = [f"{count_text(count, one)} {side}" for count, one, side in sides if count]
        if not said:
            return ()
        return (f"In the padding: {', '.join(said)}. It holds {_HOLDS[self.around]}.",)
