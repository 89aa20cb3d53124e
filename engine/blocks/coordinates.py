"""Coordinates: maps that say where each cell lies."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.blocks.base import Block, Family, NeedsMaps, Shape
from engine.settings import setting

if TYPE_CHECKING:
    from torch import nn


class Coordinates(Block):
    """Adds maps of each cell's place (Liu et al. 2018, arXiv:1807.03247):
    (channels, height, width) → (channels + 2 or 3, height, width).

    Row and column go from −1 to 1 between the borders; a map with one row or column has 0 there.
    """

    title: ClassVar[str] = "Coordinates"
    lesson: ClassVar[str] = "pooling"
    family: ClassVar[Family] = "shape"
    help: ClassVar[str] = (
        "Adds two maps that hold the row and the column of every cell, so that a convolution "
        "after it can tell where it is looking, not only what at."
    )
    keywords: ClassVar[str] = "coordconv position place where row column x y location"

    kind: Literal["coordinates"] = "coordinates"
    radius: bool = setting(
        False,
        label="Distance from the centre",
        help="Add a third map: how far each cell lies from the middle.",
        effect="With it, what matters around the middle needs no learning of squares and sums; it "
        "costs one more channel in the block that follows.",
        usual="Off; on where the middle of the picture means something.",
    )

    def output_shape(self, shape: Shape) -> Shape:
        if len(shape) != 3:
            raise NeedsMaps(self.title, shape, "works on")
        return (shape[0] + 2 + self.radius, *shape[1:])

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        added = 2 + self.radius
        return (f"channels {shape[0]} + {added} = {shape[0] + added}",)

    def summary(self) -> str:
        return "row, column, distance" if self.radius else "row, column"

    def module(self, shape: Shape) -> nn.Module:
        from engine.blocks.coordinate_maps import CoordinateMaps

        return CoordinateMaps(self.radius)
