"""Blocks that turn maps into a vector: Flatten and Global average pooling."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, ClassVar, Literal

from engine.blocks.base import Block, Family, NeedsMaps, Shape
from engine.window import Window
from engine.wording import shape_text

if TYPE_CHECKING:
    from torch import nn


class Flatten(Block):
    """All numbers in one row: (channels, height, width) → (channels · height · width,)."""

    title: ClassVar[str] = "Flatten"
    lesson: ClassVar[str] = "order"
    family: ClassVar[Family] = "shape"
    help: ClassVar[str] = (
        "Lays all maps out in one row, so that dense blocks can read them. A dense block "
        "does this by itself."
    )
    keywords: ClassVar[str] = "reshape vector unroll"

    kind: Literal["flatten"] = "flatten"

    def output_shape(self, shape: Shape) -> Shape:
        return (prod(shape),)

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        return (f"{shape_text(shape).replace('×', ' · ')} = {prod(shape):,}",)

    def module(self, shape: Shape) -> nn.Module:
        from torch import nn

        return nn.Flatten()


class GlobalAveragePooling(Block):
    """The mean of each map (Lin et al. 2013, arXiv:1312.4400): (c, h, w) → (c,)."""

    title: ClassVar[str] = "Global average pooling"
    lesson: ClassVar[str] = "pooling"
    family: ClassVar[Family] = "pooling"
    help: ClassVar[str] = (
        "Keeps the mean of each map and nothing else: no parameters, and maps of any size "
        "become one number a channel."
    )
    keywords: ClassVar[str] = "gap mean vector smaller shrink one number"

    kind: Literal["global_average_pooling"] = "global_average_pooling"

    def output_shape(self, shape: Shape) -> Shape:
        if len(shape) != 3:
            raise NeedsMaps(self.title, shape, "averages")
        return (shape[0],)

    def windows(self, shape: Shape) -> tuple[Window, Window] | None:
        return None

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        return (f"mean of {shape[1]} · {shape[2]} = {shape[1] * shape[2]:,} cells a map",)

    def module(self, shape: Shape) -> nn.Module:
        from torch import nn

        return nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten())
