"""Plan: where everything of one layer's section stands, before anything is painted."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import ceil
from typing import Literal

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics

from gui import theme
from gui.inspection.layer_list import LayerRow
from gui.inspection.tiling import (
    BARS_HIGH,
    CELL,
    LEAST_BAR,
    ROWS_SHOWN,
    STRIP_ROWS_SHOWN,
    Tiling,
    strip_columns,
    tiling,
)

LEFT = theme.EDGE + theme.RELATED
PAD = theme.RELATED
HEADING = 20
CAPTION = 16
LINK = 22


@dataclass(frozen=True)
class Plan:
    """Rectangles from the section's own corner."""

    kind: Literal["tiles", "bars", "strip", "words"]
    body: QRect
    height: int
    tiling: Tiling | None = None
    columns: int = 0
    rows: int = 0
    """Of a strip's cells."""
    link: QRect | None = None
    """Where a click shows all maps, or fewer again."""
    captions: bool = False
    """The names of the classes stand under the bars."""

    def place_at(self, place: QPoint, count: int) -> int | None:
        """Return the place in the order of maps or numbers that ``place`` lies in."""
        inside = place - self.body.topLeft()
        if not self.body.contains(place):
            return None
        if self.kind == "tiles" and self.tiling is not None:
            return self.tiling.at(inside)
        if self.kind == "bars":
            return min(count - 1, inside.x() * count // self.body.width())
        if self.kind == "strip":
            side = self.body.width() / self.columns
            index = int(inside.y() / CELL) * self.columns + int(inside.x() / side)
            return index if index < min(count, self.columns * self.rows) else None
        return None

    def bar(self, place: int, count: int) -> QRect:
        """Return the column of one bar, over the full height."""
        left, width = self.columns_of_bars(count)[place]
        return QRect(left, self.body.top(), width, BARS_HIGH)

    def columns_of_bars(self, count: int) -> tuple[tuple[int, int], ...]:
        """Return where each of ``count`` bars begins, and how wide it is."""
        return _columns(self.body.left(), self.body.width(), count)


@lru_cache(maxsize=64)
def _columns(begin: int, room: int, count: int) -> tuple[tuple[int, int], ...]:
    ends = [room * place // count for place in range(count + 1)]
    wide = [right - left for left, right in pairwise(ends)]
    return tuple(
        (begin + left, width - (1 if width < 12 else 3))
        for left, width in zip(ends, wide, strict=False)
    )


def plan(row: LayerRow, width: int, metrics: QFontMetrics, *, everything: bool) -> Plan:
    """Lay out a section ``width`` pixels wide; ``everything``: however many maps there are."""
    room = max(width - LEFT - PAD, 1)
    top = PAD + HEADING + theme.GRID
    shape = row.head.shape
    if row.head.sentence or shape is None:
        flags = Qt.TextFlag.TextWordWrap
        words = metrics.boundingRect(QRect(0, 0, room, 1000), flags, row.head.sentence)
        return Plan("words", QRect(LEFT, top, room, words.height()), top + words.height() + PAD)
    if len(shape) == 1:
        return _vector(row, shape[0], room, top, metrics, everything)
    tiles = tiling(shape[0], shape[1], shape[2], room, everything=everything)
    body = QRect(LEFT, top, room, tiles.height)
    all_rows = ceil(shape[0] / tiles.columns)
    return _with_link("tiles", body, all_rows > ROWS_SHOWN, tiling=tiles)


def _vector(
    row: LayerRow, count: int, room: int, top: int, metrics: QFontMetrics, everything: bool
) -> Plan:
    if count * LEAST_BAR <= room:
        widest = max((metrics.horizontalAdvance(name) for name in row.head.classes), default=0)
        captions = bool(row.head.classes) and widest + 2 <= room // count
        body = QRect(LEFT, top, room, BARS_HIGH)
        height = body.bottom() + 1 + PAD + (CAPTION if captions else 0)
        return Plan("bars", body, height, captions=captions)
    columns = strip_columns(room)
    all_rows = ceil(count / columns)
    rows = all_rows if everything else min(all_rows, STRIP_ROWS_SHOWN)
    body = QRect(LEFT, top, room, rows * CELL)
    return _with_link("strip", body, all_rows > STRIP_ROWS_SHOWN, columns=columns, rows=rows)


def _with_link(
    kind: Literal["tiles", "strip"],
    body: QRect,
    linked: bool,
    *,
    tiling: Tiling | None = None,
    columns: int = 0,
    rows: int = 0,
) -> Plan:
    bottom = body.bottom() + 1
    link = QRect(body.left(), bottom, body.width(), LINK) if linked else None
    height = bottom + (LINK if linked else PAD)
    return Plan(kind, body, height, tiling, columns, rows, link)
