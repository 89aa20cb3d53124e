"""Volumes in oblique projection: how a shape looks, and how a window lies on it."""

from __future__ import annotations

from dataclasses import dataclass
from math import log2, sqrt

from engine.blocks import Shape
from engine.drawing.colours import Role
from engine.drawing.primitives import Area, Paint, Part, Point
from engine.window import Window

SLANT = 0.3
"""How far a volume leans back for each point of its maps' width."""
PLATE = 3.0
"""Thickness of a block that changes values alone."""
LEAST = 3.0
UNKNOWN = 26.0


@dataclass(frozen=True)
class Volume:
    """A shape in points: the front's thickness and height, and how far the others lean back."""

    thickness: float
    height: float
    depth: float

    @property
    def width(self) -> float:
        return self.thickness + self.depth

    @property
    def half(self) -> float:
        """How far it reaches above and below its middle."""
        return (self.height + self.depth) / 2

    def faces(self, left: float) -> tuple[tuple[Point, ...], ...]:
        """Return side, top and front where the front begins at ``left``, in the middle of y = 0."""
        top = self.depth - self.half
        right, bottom = left + self.thickness, top + self.height
        d = self.depth
        front = (Point(left, top), Point(right, top), Point(right, bottom), Point(left, bottom))
        side = (front[1], Point(right + d, top - d), Point(right + d, bottom - d), front[2])
        above = (front[0], Point(left + d, top - d), side[1], front[1])
        return side, above, front


@dataclass(frozen=True)
class Scale:
    """One scale for all volumes: sides go by their square root, channels by their logarithm.

    Numbers of maps and of units span several powers of ten, and maps four or five halvings: to
    one plain scale, half of a network would be specks.
    """

    largest: float
    """The square root of the longest side of any map."""
    height: float
    """Points that this side is high."""
    channel: float = 2.2

    def volume(self, shape: Shape | None) -> Volume:
        if shape is None:
            return Volume(UNKNOWN / 2, UNKNOWN, 0.0)
        if len(shape) == 1:
            most = self.height * 1.1
            return Volume(4.0, min(most, 6.0 + self.height * 0.085 * log2(1 + shape[0])), 0.0)
        channels, high, wide = shape
        unit = self.height / self.largest
        return Volume(
            1.5 + self.channel * log2(1 + channels),
            max(LEAST, unit * sqrt(high)),
            max(1.0, SLANT * unit * sqrt(wide)),
        )


def scale_for(shapes: list[Shape | None], height: float) -> Scale:
    """Return the scale at which the largest of ``shapes`` is ``height`` points high."""
    maps = [shape for shape in shapes if shape is not None and len(shape) == 3]
    sides = [side for shape in maps for side in shape[1:]]
    return Scale(sqrt(max(sides, default=1)), height)


def paint_volume(
    volume: Volume, left: float, role: Role, block: str, *, troubled: bool, known: bool
) -> list[Part]:
    """Return the three visible faces, the front last."""
    edge = Paint("problem") if troubled else Paint(role, 0.9)
    if not known:
        front = volume.faces(left)[2]
        return [Area(front, Paint(role, 0.06), edge, 0.8, dashed=True, block=block)]
    shares = (0.40, 0.22, 0.60)
    width = 1.0 if troubled else 0.6
    faces = zip(volume.faces(left), shares, strict=True)
    return [
        Area(face, Paint(role, share), edge, width, block=block)
        for face, share in faces
        if volume.depth > 0 or share == shares[2]
    ]


def window_on(
    volume: Volume, left: float, shape: Shape, windows: tuple[Window, Window]
) -> tuple[Point, ...]:
    """Return the window as it lies in the middle of the side of a volume of ``shape`` maps."""
    high = min(1.0, max(windows[0].extent / shape[1], 2.0 / volume.height))
    wide = min(1.0, max(windows[1].extent / shape[2], 2.0 / max(2.0, volume.depth)))
    side = volume.faces(left)[0]
    corner, across, down = side[0], volume.depth, volume.height

    def at(u: float, v: float) -> Point:
        return Point(corner.x + u * across, corner.y - u * across + v * down)

    u, v = (1 - wide) / 2, (1 - high) / 2
    return at(u, v), at(u + wide, v), at(u + wide, v + high), at(u, v + high)
