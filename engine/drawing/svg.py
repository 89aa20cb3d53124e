"""A picture as SVG 1.1: one file that needs nothing else, with its words as text."""

from __future__ import annotations

from math import hypot
from xml.sax.saxutils import escape, quoteattr

from engine.drawing.colours import Colours
from engine.drawing.primitives import Area, Box, Item, Line, Paint, Picture, Point, Text

FONTS = ("Helvetica Neue", "Helvetica", "Arial", "Liberation Sans", "DejaVu Sans")
"""The first that a reader has is used; all have about the same widths, or narrower."""
GENERIC = "sans-serif"


def to_svg(picture: Picture, colours: Colours) -> str:
    """Return the text of an SVG file; lengths are points."""
    width, height = _number(picture.width), _number(picture.height)
    fonts = ", ".join(f"'{font}'" if " " in font else font for font in FONTS)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}pt" height="{height}pt" '
        f'viewBox="0 0 {width} {height}" role="img" font-family={quoteattr(f"{fonts}, {GENERIC}")} '
        'stroke-linejoin="round" stroke-linecap="round" aria-labelledby="title desc">',
        f'<title id="title">{_escaped(picture.title)}</title>',
        f'<desc id="desc">{_escaped(picture.description)}</desc>',
    ]
    if colours.filled:
        lines.append(f'<rect width="{width}" height="{height}" fill="{colours.ground}"/>')
    lines += [_element(item, colours) for item in picture.items]
    return "\n".join([*lines, "</svg>", ""])


def _element(item: Item, colours: Colours) -> str:
    match item:
        case Area():
            points = " ".join(f"{_number(x)},{_number(y)}" for x, y in item.points)
            look = _look(item.fill, item.edge, item.width, item.dashed, colours)
            return f'<polygon points="{points}"{look}/>'
        case Box():
            look = _look(item.fill, item.edge, item.stroke, item.dashed, colours)
            radius = f' rx="{_number(item.radius)}"' if item.radius else ""
            return (
                f'<rect x="{_number(item.left)}" y="{_number(item.top)}" '
                f'width="{_number(item.width)}" height="{_number(item.height)}"{radius}{look}/>'
            )
        case Line():
            look = _look(None, item.paint, item.width, item.dashed, colours)
            return f'<path d="{_path(item)}"{look}/>'
        case Text():
            weight = ' font-weight="600"' if item.bold else ""
            anchor = f' text-anchor="{item.anchor}"' if item.anchor != "start" else ""
            return (
                f'<text x="{_number(item.x)}" y="{_number(item.y)}" '
                f'font-size="{_number(item.size)}"{weight}{anchor} '
                f'fill="{colours.of(*item.paint)}">{_escaped(item.text)}</text>'
            )


def _look(
    fill: Paint | None, edge: Paint | None, width: float, dashed: bool, colours: Colours
) -> str:
    inner = colours.of(*fill) if fill is not None else "none"
    if edge is None:
        return f' fill="{inner}"'
    dashes = ' stroke-dasharray="3 2"' if dashed else ""
    outer = colours.of(*edge)
    return f' fill="{inner}" stroke="{outer}" stroke-width="{_number(width)}"{dashes}'


def _path(line: Line) -> str:
    points = line.points
    parts = [f"M{_at(points[0])}"]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        first, last = rounded(before, corner, after, line.radius)
        bend = f"L{_at(first)}Q{_at(corner)} {_at(last)}"
        parts.append(bend if line.radius else f"L{_at(corner)}")
    return "".join([*parts, f"L{_at(points[-1])}"])


def rounded(before: Point, corner: Point, after: Point, radius: float) -> tuple[Point, Point]:
    """Return where the rounding of a corner begins and ends: never past the middle of a side."""
    return _towards(corner, before, radius), _towards(corner, after, radius)


def _towards(start: Point, end: Point, most: float) -> Point:
    length = hypot(end.x - start.x, end.y - start.y)
    share = min(most, length / 2) / length if length else 0.0
    return Point(start.x + share * (end.x - start.x), start.y + share * (end.y - start.y))


def _at(point: Point) -> str:
    return f"{_number(point.x)} {_number(point.y)}"


def _number(value: float) -> str:
    return f"{round(value, 2) + 0.0:.8g}"  # + 0.0 turns −0 into 0


def _escaped(text: str) -> str:
    """Return ``text`` for an element: names are data, whatever characters they hold."""
    return escape("".join(c if _allowed(ord(c)) else "\N{REPLACEMENT CHARACTER}" for c in text))


def _allowed(code: int) -> bool:
    """Whether XML 1.0 lets a character stand in a document (section 2.2)."""
    return (
        code in (0x9, 0xA, 0xD)
        or 0x20 <= code <= 0xD7FF
        or 0xE000 <= code <= 0xFFFD
        or code >= 0x10000
    )
