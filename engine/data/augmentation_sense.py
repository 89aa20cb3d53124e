"""Where augmentation makes no sense: what a recipe would make of the pictures at hand."""

from __future__ import annotations

from collections.abc import Iterator

from engine.blocks import Shape
from engine.data.entries import CATALOGUE
from engine.data.entry import Seen
from engine.recipe import Recipe
from engine.wording import shape_text

FAR = 45.0
"""Degrees from which on a top may become a side."""

Pairs = tuple[tuple[str, str], ...]
FLIPPED: dict[str, Pairs] = {
    "horizontal": (("b", "d"), ("p", "q"), ("2", "5")),
    "vertical": (("M", "W"), ("b", "p"), ("d", "q"), ("6", "9")),
    "both": (("6", "9"), ("b", "q"), ("d", "p"), ("M", "W")),
}
TURNED: Pairs = (("6", "9"), ("b", "q"), ("d", "p"), ("M", "W"), ("N", "Z"))
"""Signs that look like one another once they are flipped, or turned."""


def seen(name: str, classes: tuple[str, ...]) -> Seen:
    """Return what the pictures of a data set, or of a folder with these classes, are of."""
    for entry in CATALOGUE:
        if entry.name == name:
            return entry.seen
    signs = bool(classes) and all(len(one) == 1 and one.isalnum() for one in classes)
    return "writing" if signs else "any"


def doubts(recipe: Recipe, name: str, classes: tuple[str, ...], shape: Shape) -> tuple[str, ...]:
    """Return a sentence for every change that does more harm than good to pictures of ``shape``
    (channels, height, width) of the data set ``name``.
    """
    return (*_of_things(recipe, seen(name, classes), classes), *_of_sizes(recipe, shape))


def _of_things(recipe: Recipe, of: Seen, classes: tuple[str, ...]) -> Iterator[str]:
    if of == "writing" and recipe.flip != "none":
        yield (
            f"Writing is never met mirrored{_example(FLIPPED[recipe.flip], classes)}: "
            "set Flip to none."
        )
    if of == "writing" and recipe.rotation > FAR:
        yield (
            f"Writing that is turned so far reads otherwise{_example(TURNED, classes)}: "
            f"keep Rotation below {FAR:.0f} degrees."
        )
    if of == "upright" and recipe.flip in ("vertical", "both"):
        yield (
            "The pictures to be tested stand upright, and none is upside down: "
            "flip left and right only."
        )


def _example(pairs: Pairs, classes: tuple[str, ...]) -> str:
    for one, other in pairs:
        if one in classes and other in classes:
            return f" ({one} looks like {other})"
    return ""


def _of_sizes(recipe: Recipe, shape: Shape) -> Iterator[str]:
    channels, *sides = shape
    size, half = shape_text(tuple(sides)), min(sides) / 2
    coloured = [n for n in ("saturation", "hue") if getattr(recipe, n)]
    if channels == 1 and coloured:
        change = "change" if len(coloured) > 1 else "changes"
        words = " and ".join(coloured).capitalize()
        yield f"These pictures are grey: {words} {change} nothing in them."
    if recipe.crop_padding > half:
        yield (
            f"Of a picture of {size} a crop with {recipe.crop_padding} cells around may leave less "
            f"than a quarter: choose {half / 2:.0f} or fewer."
        )
    if recipe.cutout > half:
        yield (
            f"A square of {recipe.cutout} cells hides more than a quarter of a picture of {size}: "
            f"choose {half:.0f} or fewer."
        )
