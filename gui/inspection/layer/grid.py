"""Grid: where the large tiles of one layer stand, with a number under each."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPoint, QRect

GAP = 8
EDGE = 10
"""Left free all around."""
SMALLEST, LARGEST = 24, 360
SMALL = 56
"""Tiles are no smaller than this by themselves, however many there are."""
STEP = 1.25


@dataclass(frozen=True)
class Grid:
    """``count`` tiles in rows of ``columns``, counted from the first one's corner of the page."""

    count: int
    columns: int
    tile: tuple[int, int]
    """Height and width of one tile."""
    label: int
    """Height of the line under each."""
    room: int

    @property
    def rows(self) -> int:
        return ceil(self.count / self.columns)

    @property
    def row_height(self) -> int:
        return self.tile[0] + self.label + GAP

    @property
    def height(self) -> int:
        return self.rows * self.row_height - GAP + 2 * EDGE

    def rect(self, place: int) -> QRect:
        """Return where a tile stands, without its label."""
        row, column = divmod(place, self.columns)
        high, wide = self.tile
        if self.columns > 1 and self.count >= self.columns:
            # The tiles fill the width; what is left over goes between them.
            left = round(column * (self.room - wide) / (self.columns - 1))
        else:
            left = column * (wide + GAP)
        return QRect(EDGE + left, EDGE + row * self.row_height, wide, high)

    def label_rect(self, place: int) -> QRect:
        tile = self.rect(place)
        return QRect(tile.left(), tile.bottom() + 1, tile.width(), self.label)

    def at(self, point: QPoint) -> int | None:
        """Return the tile at a place, if there is one."""
        row = (point.y() - EDGE) // self.row_height
        for place in range(max(0, row) * self.columns, (row + 1) * self.columns):
            if place < self.count and self.rect(place).contains(point):
                return place
        return None

    def between(self, top: int, bottom: int) -> range:
        """Return the tiles of all rows that reach into this part of the page's height."""
        first = max(0, (top - EDGE) // self.row_height)
        last = min(self.rows - 1, max(0, (bottom - EDGE) // self.row_height))
        return range(first * self.columns, min(self.count, (last + 1) * self.columns))


def grid(
    count: int, cells: tuple[int, int], page: tuple[int, int], label: int, columns: int | None
) -> Grid:
    """Lay out ``count`` maps of ``cells`` (height, width) on a page (height, width) in pixels.

    ``columns``: how many stand side by side; None: as few as show all of them at once.
    """
    high, room = page[0] - 2 * EDGE, max(page[1] - 2 * EDGE, SMALLEST)
    if columns is None:
        enough = max(1, (room + GAP) // (SMALL + GAP))
        columns = 1
        while columns < min(enough, count) and not _fits(count, columns, cells, high, room, label):
            columns += 1
    columns = max(1, min(columns, most_columns(page[1]), count))
    return Grid(count, columns, _tile(columns, cells, high, room, label), label, room)


def most_columns(width: int) -> int:
    """Return how many of the smallest tiles stand side by side on a page ``width`` pixels wide."""
    return max(1, (width - 2 * EDGE + GAP) // (SMALLEST + GAP))


def _fits(
    count: int, columns: int, cells: tuple[int, int], high: int, room: int, label: int
) -> bool:
    tile = _tile(columns, cells, high, room, label)
    return ceil(count / columns) * (tile[0] + label + GAP) - GAP <= high


def _tile(
    columns: int, cells: tuple[int, int], high: int, room: int, label: int
) -> tuple[int, int]:
    """Return height and width of a tile: whole pixels a cell where that costs little room."""
    side = min((room + GAP) // columns - GAP, LARGEST if columns > 1 else room)
    # No tile is higher than the page: very high maps become narrower than their column.
    shape = cells[0] / cells[1]
    side = max(4, min(side, round((high - label) / shape)))
    whole = side // cells[1] * cells[1]
    side = whole if whole >= 0.9 * side else side
    return max(4, round(side * shape)), side
