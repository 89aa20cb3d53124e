"""Cells in a row: what the volumes diagram is put together from, and how rows are broken."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.blocks import Shape
from engine.drawing.cells import Volume, window_on
from engine.drawing.primitives import SIZE, Line, Paint, Part, Point, Text, arrow, shifted
from engine.window import Window

GAP = 14.0
LEAD = 12.0
ROW_GAP = 12.0
ROUTE = Paint("quiet")


@dataclass(frozen=True)
class Back:
    """The last volume of a cell, on whose side the next block's window lies."""

    volume: Volume
    left: float
    shape: Shape


@dataclass(frozen=True)
class Cell:
    """A part of the diagram; what comes in arrives at (``start``, 0)."""

    width: float
    top: float
    """How far it reaches above its axis, y = 0."""
    bottom: float
    items: tuple[Part, ...]
    start: float = 0.0
    end: float = 0.0
    out: float = 0.0
    """What goes on leaves at (``end``, ``out``)."""
    label: tuple[Text, ...] = ()
    """Lines to stand below the row, the first baseline at 0."""
    back: Back | None = None
    windows: tuple[Window, Window] | None = None
    block: str = ""

    @property
    def label_height(self) -> float:
        return self.label[-1].y + 0.3 * SIZE if self.label else 0.0


def in_rows(cells: list[Cell], width: float) -> Cell:
    """Return ``cells`` one after the other, in as few rows of ``width`` as will hold them."""
    if not cells:
        return Cell(0, 0, 0, ())
    if sum(c.width for c in cells) + GAP * (len(cells) - 1) <= width:
        return in_one_row(cells)
    room = max([width - LEAD - 6, *(cell.width for cell in cells)])
    return _stacked([in_one_row(row) for row in _broken(cells, room)])


def _broken(cells: list[Cell], room: float) -> list[list[Cell]]:
    """Return the cells in rows, as even as they can be without another row."""
    best = _filled(cells, room)
    while True:
        widest = max(_width(row) for row in best)
        tighter = _filled(cells, widest - 0.5)
        if len(tighter) > len(best) or max(_width(row) for row in tighter) >= widest:
            return best
        best = tighter


def _filled(cells: list[Cell], room: float) -> list[list[Cell]]:
    rows: list[list[Cell]] = []
    for cell in cells:
        if rows and _width([*rows[-1], cell]) <= room:
            rows[-1].append(cell)
        else:
            rows.append([cell])
    return rows


def _width(row: list[Cell]) -> float:
    return sum(cell.width for cell in row) + GAP * (len(row) - 1)


def in_one_row(cells: list[Cell]) -> Cell:
    """Return ``cells`` one after the other, the words of all beginning at one height."""
    items: list[Part] = []
    left = 0.0
    labelled = max((cell.bottom for cell in cells if cell.label), default=0.0)
    bottom = max(cell.bottom for cell in cells)
    for cell, after in zip(cells, (*cells[1:], None), strict=True):
        items += shifted(cell.items, left, 0)
        items += shifted(cell.label, left, labelled + 3)
        if cell.label:
            bottom = max(bottom, labelled + 3 + cell.label_height)
        following = left + cell.width + GAP
        if after is not None:
            items += _joint(cell, left, after, following)
        left = following
    last, begin = cells[-1], left - GAP - cells[-1].width
    back = None if last.back is None else replace(last.back, left=begin + last.back.left)
    return Cell(
        width=left - GAP,
        top=max(cell.top for cell in cells),
        bottom=bottom,
        items=tuple(items),
        start=cells[0].start,
        end=begin + last.end,
        out=last.out,
        back=back,
    )


def _joint(cell: Cell, left: float, after: Cell, following: float) -> list[Part]:
    """Return what leads from one cell to the next: the window's cone, or an arrow."""
    target = Point(following + after.start, 0)
    if cell.back is None or after.windows is None:
        return arrow((Point(left + cell.end, cell.out), target))
    back = cell.back
    corners = window_on(back.volume, left + back.left, back.shape, after.windows)
    paint = Paint("text", 0.75)
    edges = [(a, b) for a, b in zip(corners, (*corners[1:], corners[0]), strict=True)]
    lines: list[Part] = [Line(edge, paint, 0.5) for edge in edges]
    return [*lines, *(Line((corner, target), paint, 0.4) for corner in corners[1:3])]


def _stacked(rows: list[Cell]) -> Cell:
    """Return the rows one below the other, each but the first led to from the one above."""
    items: list[Part] = list(rows[0].items)
    axis, before = 0.0, rows[0]
    at = 0.0
    right = max([rows[0].width, *(LEAD + row.width for row in rows[1:])])
    for row in rows[1:]:
        gutter = axis + before.bottom + ROW_GAP / 2
        below = axis + before.bottom + ROW_GAP + row.top
        items += arrow(
            (
                Point(at + before.end, axis + before.out),
                Point(right + 5, axis + before.out),
                Point(right + 5, gutter),
                Point(2, gutter),
                Point(2, below),
                Point(LEAD + row.start, below),
            )
        )
        items += shifted(row.items, LEAD, below)
        axis, before, at = below, row, LEAD
    return Cell(
        width=right + 6,
        top=rows[0].top,
        bottom=axis + rows[-1].bottom,
        items=tuple(items),
        start=rows[0].start,
        end=LEAD + rows[-1].end,
        out=axis + rows[-1].out,
    )
