"""Where the tiles of a layer stand: they fill the width, and pixels stay whole where they can."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import ceil, log

from PySide6.QtCore import QPoint, QRect

GAP = 4
TARGET = 64
TARGET_OF_MANY = 48
MANY = 12
SMALLEST = 28
LARGEST = 176
ROWS_SHOWN = 4
"""Rows of tiles that a layer shows until a person asks for all of them."""

BARS_HIGH = 48
LEAST_BAR = 3
CELL = 7
"""Side of a vector's cell where its numbers are too many for bars."""
STRIP_ROWS_SHOWN = 12


@dataclass(frozen=True)
class Tiling:
    """``count`` tiles in rows of ``columns``; those in the first ``rows`` are shown."""

    count: int
    columns: int
    rows: int
    tile: tuple[int, int]
    """Height and width of one tile."""
    room: int

    @property
    def shown(self) -> int:
        return min(self.count, self.columns * self.rows)

    @property
    def height(self) -> int:
        return self.rows * (self.tile[0] + GAP) - GAP

    def rect(self, index: int) -> QRect:
        """Return the place of a tile, from the first one's corner."""
        row, column = divmod(index, self.columns)
        height, width = self.tile
        return QRect(self._left(column), row * (height + GAP), width, height)

    def at(self, point: QPoint) -> int | None:
        """Return the tile at a place, if there is one."""
        row = point.y() // (self.tile[0] + GAP)
        for column in range(self.columns):
            index = row * self.columns + column
            if row >= 0 and index < self.shown and self.rect(index).contains(point):
                return index
        return None

    def _left(self, column: int) -> int:
        if self.count < self.columns or self.columns == 1:
            return column * (self.tile[1] + GAP)
        return round(column * (self.room - self.tile[1]) / (self.columns - 1))


@lru_cache(maxsize=256)
def tiling(count: int, height: int, width: int, room: int, *, everything: bool) -> Tiling:
    """Return how ``count`` maps of ``height``×``width`` cells stand in ``room`` pixels."""
    room = max(room, SMALLEST)
    fewest = max(1, ceil((room + GAP) / (LARGEST + GAP)))
    most = max(fewest, (room + GAP) // (SMALLEST + GAP))
    choices = [c for c in range(fewest, most + 1) if c <= count] or [fewest]
    columns = min(choices, key=lambda c: _cost(c, count, width, room))
    side = _whole(min((room + GAP) // columns - GAP, LARGEST), width)
    # Very flat or very high maps keep their proportions within reason.
    high = max(4, min(round(side * height / width), 2 * LARGEST))
    rows = ceil(count / columns)
    if not everything:
        rows = min(rows, ROWS_SHOWN)
    return Tiling(count, columns, rows, (high, side), room)


def _cost(columns: int, count: int, width: int, room: int) -> float:
    side = (room + GAP) // columns - GAP
    ragged = -count % columns / columns
    spare = 1 - _whole(side, width) / side
    split = 0.0 if side >= width else 1.0
    return (
        abs(log(side / (TARGET if count < MANY else TARGET_OF_MANY)))
        + 1.5 * ragged
        + 2 * spare
        + split
    )


def _whole(side: int, cells: int) -> int:
    """Return ``side`` rounded down to whole pixels a cell, where that costs little room."""
    whole = side // cells * cells
    # An odd pixel shows in small cells; large ones hide it, and a wide gap would show more.
    least = 0.85 if side < 4 * cells else 0.96
    return whole if whole >= least * side else side


def strip_columns(room: int) -> int:
    """Return how many cells of a long vector stand side by side."""
    return max(1, room // CELL)
