"""What a picture is made of: areas, boxes, lines and texts, in points, y downwards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal, NamedTuple

from engine.drawing.colours import Role
from engine.drawing.widths import text_width

SIZE = 7.5
SMALL = 6.5
"""Sizes of text in points. Nothing is written smaller: it must be read in print."""


class Paint(NamedTuple):
    """A colour by what it is for; ``share`` of it lies on the ground."""

    role: Role
    share: float = 1.0


INK = Paint("text")
QUIET = Paint("quiet")


class Point(NamedTuple):
    x: float
    y: float


class Bounds(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Bounds, slack: float = 0.0) -> bool:
        """Whether both overlap by more than ``slack``."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > slack and down > slack

    def joined(self, other: Bounds) -> Bounds:
        return Bounds(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


@dataclass(frozen=True)
class Area:
    """A polygon."""

    points: tuple[Point, ...]
    fill: Paint | None = None
    edge: Paint | None = None
    width: float = 0.6
    dashed: bool = False
    block: str = ""
    """The id of the block that it belongs to; empty for the input and what lies around."""

    def moved(self, x: float, y: float) -> Area:
        points = _moved(self.points, x, y)
        return Area(points, self.fill, self.edge, self.width, self.dashed, self.block)

    @property
    def bounds(self) -> Bounds:
        return _around(self.points)


@dataclass(frozen=True)
class Box:
    """A rectangle with rounded corners; a circle where the radius is half its side."""

    left: float
    top: float
    width: float
    height: float
    radius: float = 0.0
    fill: Paint | None = None
    edge: Paint | None = None
    stroke: float = 0.6
    dashed: bool = False
    block: str = ""

    def moved(self, x: float, y: float) -> Box:
        return replace(self, left=self.left + x, top=self.top + y)

    @property
    def bounds(self) -> Bounds:
        return Bounds(self.left, self.top, self.left + self.width, self.top + self.height)


@dataclass(frozen=True)
class Line:
    """A line through points; ``radius`` rounds its corners."""

    points: tuple[Point, ...]
    paint: Paint
    width: float = 0.6
    radius: float = 0.0
    dashed: bool = False
    block: str = ""

    def moved(self, x: float, y: float) -> Line:
        points = _moved(self.points, x, y)
        return Line(points, self.paint, self.width, self.radius, self.dashed, self.block)

    @property
    def bounds(self) -> Bounds:
        return _around(self.points)


@dataclass(frozen=True)
class Text:
    """One line of text on the baseline (x, y)."""

    x: float
    y: float
    text: str
    size: float = SIZE
    bold: bool = False
    anchor: Literal["start", "middle", "end"] = "start"
    paint: Paint = INK
    block: str = ""

    def moved(self, x: float, y: float) -> Text:
        return replace(self, x=self.x + x, y=self.y + y)

    @property
    def bounds(self) -> Bounds:
        width = text_width(self.text, self.size, self.bold)
        left = self.x - {"start": 0.0, "middle": width / 2, "end": width}[self.anchor]
        return Bounds(left, self.y - 0.78 * self.size, left + width, self.y + 0.24 * self.size)


Item = Area | Box | Line | Text


@dataclass(frozen=True)
class Moved:
    """Parts of a picture in another place. Moving them one by one can wait until all is placed."""

    parts: tuple[Part, ...]
    x: float
    y: float

    @property
    def bounds(self) -> Bounds | None:
        bounds = around(self.parts)
        if bounds is None:
            return None
        x, y = self.x, self.y
        return Bounds(bounds.left + x, bounds.top + y, bounds.right + x, bounds.bottom + y)


Part = Item | Moved


@dataclass(frozen=True)
class Picture:
    """A whole picture: its size in points and its items, the lowest first."""

    width: float
    height: float
    items: tuple[Item, ...]
    title: str
    description: str
    """What a screen reader says of it."""
    stands_for: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """For a block that is drawn once for several: its id, and the ids of all of them."""

    def drawn(self, block_id: str) -> str:
        """Return the id of the block that is drawn for ``block_id``: mostly itself."""
        return next((shown for shown, all_ in self.stands_for if block_id in all_), block_id)

    def bounds_of(self, block_id: str) -> Bounds | None:
        """Return where a block's volumes or card are; None where it isn't drawn."""
        return self._bounds.get(block_id)

    @cached_property
    def _bounds(self) -> dict[str, Bounds]:
        found: dict[str, Bounds] = {}
        for item in self.items:
            if item.block and isinstance(item, Area | Box):
                known = found.get(item.block)
                found[item.block] = item.bounds if known is None else known.joined(item.bounds)
        return found


def around(parts: Iterable[Part]) -> Bounds | None:
    """Return the smallest bounds that hold all ``parts``; None where there are none."""
    bounds: Bounds | None = None
    for part in parts:
        one = part.bounds
        bounds = one if bounds is None else bounds if one is None else bounds.joined(one)
    return bounds


def shifted(parts: Iterable[Part], x: float, y: float) -> list[Part]:
    return [Moved(tuple(parts), x, y)]


def flat(parts: Iterable[Part], x: float = 0.0, y: float = 0.0) -> Iterator[Item]:
    """Go through all items of ``parts``, each moved to its place once."""
    for part in parts:
        if isinstance(part, Moved):
            yield from flat(part.parts, x + part.x, y + part.y)
        else:
            yield part.moved(x, y)


def arrow(points: tuple[Point, ...], paint: Paint = QUIET, block: str = "") -> list[Part]:
    """Return a line through ``points`` (along the axes) with a head at its end."""
    (bx, by), (ex, ey) = points[-2], points[-1]
    length = max(abs(ex - bx), abs(ey - by)) or 1.0
    x, y = (ex - bx) / length, (ey - by) / length
    size = min(3.4, length)
    neck = Point(ex - size * x, ey - size * y)
    half = 0.42 * size
    head = (
        Point(ex, ey),
        Point(neck.x - half * y, neck.y + half * x),
        Point(neck.x + half * y, neck.y - half * x),
    )
    line = Line((*points[:-1], neck), paint, radius=4, block=block)
    return [line, Area(head, paint, block=block)]


def _moved(points: tuple[Point, ...], x: float, y: float) -> tuple[Point, ...]:
    return tuple(Point(px + x, py + y) for px, py in points)


def _around(points: tuple[Point, ...]) -> Bounds:
    xs, ys = [p.x for p in points], [p.y for p in points]
    return Bounds(min(xs), min(ys), max(xs), max(ys))
