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


def doubts(recipe: Recipe, name: str, classes: tuple[str, ...], shape: Shape) -> dict[str, str]:
    """Return a sentence for every setting that does more harm than good to pictures of ``shape``
    (channels, height, width) of the data set ``name``, by the name of the setting.
    """
    things = _of_things(recipe, seen(name, classes), classes)
    return dict([*things, *_of_sizes(recipe, shape)])


def _of_things(recipe: Recipe, of: Seen, classes: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    if of == "writing" and recipe.flip != "none":
        example = _example(FLIPPED[recipe.flip], classes)
        yield "flip", f"Writing is never met mirrored{example}: set Flip to none."
    if of == "writing" and recipe.rotation > FAR:
        yield (
            "rotation",
            (
                f"Writing that is turned so far reads otherwise{_example(TURNED, classes)}: "
                f"choose {FAR:.0f} degrees or fewer."
            ),
        )
    if of == "upright" and recipe.flip in ("vertical", "both"):
        yield (
            "flip",
            (
                "The pictures to be tested stand upright, and none is upside down: "
                "flip left and right only."
            ),
        )


def _example(pairs: Pairs, classes: tuple[str, ...]) -> str:
    for one, other in pairs:
        if one in classes and other in classes:
            return f" ({one} looks like {other})"
    return ""


def _of_sizes(recipe: Recipe, shape: Shape) -> Iterator[tuple[str, str]]:
    channels, *sides = shape
    size, half = shape_text(tuple(sides)), min(sides) / 2
    for name in ("saturation", "hue"):
        if channels == 1 and getattr(recipe, name):
            yield name, f"These pictures are grey: {name.capitalize()} changes nothing in them."
    if recipe.crop_padding > half:
        yield (
            "crop_padding",
            (
                f"Of a picture of {size} a crop with {recipe.crop_padding} cells around may leave "
                f"less than a quarter: choose {half / 2:.0f} or fewer."
            ),
        )
    if recipe.cutout > half:
        yield (
            "cutout",
            (
                f"A square of {recipe.cutout} cells hides more than a quarter of a picture of "
                f"{size}: choose {half:.0f} or fewer."
            ),
        )
