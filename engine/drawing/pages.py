"""Whole pictures: a diagram with its title, its totals and what a screen reader says of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from engine.blocks import Container, Shape
from engine.check import Report
from engine.drawing.cells import scale_for
from engine.drawing.primitives import (
    SMALL,
    Paint,
    Part,
    Picture,
    Point,
    Text,
    around,
    arrow,
    flat,
    shifted,
)
from engine.drawing.stages import Piece, repeats, stages
from engine.drawing.strip import CARD, STEP, Strip, Tile, joined
from engine.drawing.volumes import Volumes
from engine.drawing.widths import text_width, wrapped
from engine.drawing.words import Detail, Translate
from engine.network import Network
from engine.wording import count_text, large_text, shape_text

Kind = Literal["volumes", "strip"]
KINDS: tuple[Kind, ...] = get_args(Kind)

MARGIN = 4.0
COLUMN_GAP = 20.0
TITLE = 10.0
HIGH, LOW = 78.0, 48.0
"""Points that the largest volume is high: lower where branches stand below one another."""
PAGE = 504.0
"""Seven inches: across both columns of a paper."""


@dataclass(frozen=True)
class Layout:
    """How a picture is laid out; lengths in points."""

    kind: Kind = "volumes"
    width: float = PAGE
    """Rows and columns are broken so that the picture gets no wider, where that can be."""
    height: float | None = None
    """How high the largest volume is; None for what suits the network."""
    detail: Detail = "all"
    fold: bool = True
    """Whether stretches that repeat are drawn once, with their number."""
    said: Translate = str


def draw(network: Network, report: Report, layout: Layout = Layout(), title: str = "") -> Picture:
    """Return the picture of ``network``, whose report is ``report``."""
    pieces = stages(network, report, fold=layout.fold)
    room = layout.width - 2 * MARGIN
    if layout.kind == "strip":
        items = _strip(pieces, report.input_shape, room, layout.said)
    else:
        items = _volumes(pieces, network, report, room, layout)
    foot = _totals(report, layout.said) if layout.detail == "all" else ""
    names = [one.stands_for for one in repeats(pieces)]
    return _page(
        items,
        title if layout.detail == "all" else "",
        foot,
        title or layout.said("Convolutional network"),
        _description(network, report, layout),
        tuple(pair for stands_for in names for pair in stands_for),
    )


def _volumes(
    pieces: tuple[Piece, ...], network: Network, report: Report, room: float, layout: Layout
) -> list[Part]:
    shapes: list[Shape | None] = [report.input_shape]
    shapes += [block.output_shape for block in report.blocks]
    containers = [p.block for p in network.walk() if isinstance(p.block, Container)]
    branched = any(len(container.branches) > 1 for container in containers)
    height = layout.height or (LOW if branched else HIGH)
    volumes = Volumes(scale_for(shapes, height), layout.detail, layout.said)
    cell = volumes.stack(pieces, room, volumes.input(report.input_shape))
    return list(cell.items)


def _strip(pieces: tuple[Piece, ...], shape: Shape, room: float, said: Translate) -> list[Part]:
    """Return cards in the fewest columns that keep the picture from standing taller than wide."""
    strip = Strip(said)
    width = max(strip.least_width(pieces), min(CARD, room))
    most = max(1, int((room + COLUMN_GAP) // (width + COLUMN_GAP)))
    first = strip.card(said("Input"), "", shape_text(shape), "", width)
    tiles = [first, *strip.tiles(pieces, width)]
    columns = [tiles]
    for number in range(1, most + 1):
        columns = _dealt_out(tiles, number)
        across = len(columns) * (width + COLUMN_GAP)
        if max(map(_height, columns)) <= across:
            break
    items: list[Part] = []
    for number, column in enumerate(columns):
        tile = joined(column, width)
        left = number * (width + COLUMN_GAP)
        items += shifted(tile.items, left, STEP)
        if number + 1 < len(columns):
            start = Point(left + width / 2, STEP + tile.height)
            between = left + width + COLUMN_GAP / 2
            end = left + width + COLUMN_GAP + width / 2
            items += arrow(
                (
                    start,
                    Point(start.x, start.y + STEP / 2),
                    Point(between, start.y + STEP / 2),
                    Point(between, 0),
                    Point(end, 0),
                    Point(end, STEP),
                )
            )
    return items


def _dealt_out(tiles: list[Tile], number: int) -> list[list[Tile]]:
    """Return ``tiles`` in at most ``number`` columns, the tallest of them as low as can be."""
    low, high = max(tile.height for tile in tiles), _height(tiles)
    while high - low > 1:
        middle = (low + high) / 2
        if len(_filled(tiles, middle)) <= number:
            high = middle
        else:
            low = middle
    return _filled(tiles, high)


def _filled(tiles: list[Tile], height: float) -> list[list[Tile]]:
    columns: list[list[Tile]] = [[]]
    for tile in tiles:
        if columns[-1] and _height([*columns[-1], tile]) > height:
            columns.append([])
        columns[-1].append(tile)
    return columns


def _height(tiles: list[Tile]) -> float:
    return sum(tile.height for tile in tiles) + STEP * (len(tiles) - 1)


def _page(
    items: list[Part],
    heading: str,
    foot: str,
    title: str,
    description: str,
    stands_for: tuple[tuple[str, tuple[str, ...]], ...],
) -> Picture:
    """Put the margins around ``items``, a heading above and a line of totals below."""
    bounds = around(items)
    assert bounds is not None, "there is always the input"
    room = max(bounds.right - bounds.left, 3 * CARD / 2)
    head = wrapped(heading, room, TITLE, bold=True, most=2)
    feet = wrapped(foot, room, SMALL, most=3)
    texts: list[Part] = []
    y = MARGIN
    for line in head:
        y += TITLE * 1.2
        texts.append(Text(MARGIN, y, line, TITLE, bold=True))
    y += MARGIN if head else 0
    placed = shifted(items, MARGIN - bounds.left, y - bounds.top)
    y += bounds.bottom - bounds.top + (SMALL if feet else 0)
    for line in feet:
        y += SMALL * 1.25
        texts.append(Text(MARGIN, y, line, SMALL, paint=Paint("quiet")))
    across = [bounds.right - bounds.left]
    across += [text_width(line, TITLE, bold=True) for line in head]
    across += [text_width(line, SMALL) for line in feet]
    width = max(across) + 2 * MARGIN
    return Picture(
        width, y + MARGIN, tuple(flat((*placed, *texts))), title, description, stands_for
    )


def _totals(report: Report, said: Translate) -> str:
    if not report.blocks:
        return ""
    parameters = count_text(report.parameters, said("parameter"), said("parameters"))
    return f"{parameters}, {large_text(report.macs)} {said('multiply-accumulates')}"


def _description(network: Network, report: Report, layout: Layout) -> str:
    """Return the network in words: each block with what comes out of it."""
    said = layout.said
    parts = [f"{said('Input')} {shape_text(report.input_shape)}"]
    for placed, one in zip(network.walk(), report.blocks, strict=True):
        shape = one.output_shape
        parts.append(f"{said(placed.block.title)} {shape_text(shape)}")
    return "; ".join(parts) + "."
