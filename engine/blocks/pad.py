"""Padding as a block of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.blocks.base import Block, Family, NeedsMaps, Shape
from engine.blocks.borders import FILLS, Fill, border, refuse_fill
from engine.settings import setting
from engine.window import Window

if TYPE_CHECKING:
    from torch import nn


class Pad(Block):
    """Adds cells around every map: (channels, height, width) → (channels, height', width')."""

    title: ClassVar[str] = "Padding"
    lesson: ClassVar[str] = "convolution"
    family: ClassVar[Family] = "shape"
    help: ClassVar[str] = (
        "Adds rows and columns around every map, a different number on each side where that is "
        "wanted, so that windows after it can reach beyond the border."
    )
    keywords: ClassVar[str] = "pad border zeros reflect mirror replicate circular wrap margin"

    kind: Literal["pad"] = "pad"
    fill: Fill = setting(
        "zeros",
        label="Fill",
        help="What the added cells hold.",
        effect="Zeros draw a frame that kernels can see. Mirroring and repeating continue the "
        "picture without an edge; wrapping around joins opposite sides.",
        usual="Zeros; mirroring for photographs; repeating for an even background; wrapping for "
        "panoramas and textures.",
        choices=FILLS,
    )
    top: int = setting(
        1,
        label="Top",
        help="How many rows are added above.",
        effect="More rows let windows begin further above the picture, and make maps higher.",
        usual="1 before a kernel of 3 rows, 2 before one of 5.",
        ge=0,
        le=63,
        unit="cells",
    )
    bottom: int = setting(
        1,
        label="Bottom",
        help="How many rows are added below.",
        effect="More rows let windows end further below the picture, and make maps higher.",
        usual="As many as above; one more before a window with an even number of rows.",
        ge=0,
        le=63,
        unit="cells",
    )
    left: int = setting(
        1,
        label="Left",
        help="How many columns are added on the left.",
        effect="More columns let windows begin further left of the picture, and make maps wider.",
        usual="1 before a kernel of 3 columns, 2 before one of 5.",
        ge=0,
        le=63,
        unit="cells",
    )
    right: int = setting(
        1,
        label="Right",
        help="How many columns are added on the right.",
        effect="More columns let windows end further right of the picture, and make maps wider.",
        usual="As many as on the left; one more before a window with an even number of columns.",
        ge=0,
        le=63,
        unit="cells",
    )

    def output_shape(self, shape: Shape) -> Shape:
        if len(shape) != 3:
            raise NeedsMaps(self.title, shape, "works on")
        refuse_fill(self.fill, "fill", "row", shape[1], max(self.top, self.bottom))
        refuse_fill(self.fill, "fill", "column", shape[2], max(self.left, self.right))
        height, width = (
            window.steps(size) for window, size in zip(self.windows(shape), shape[1:], strict=True)
        )
        return (shape[0], height, width)

    def windows(self, shape: Shape) -> tuple[Window, Window]:
        return (
            Window(before=self.top, after=self.bottom),
            Window(before=self.left, after=self.right),
        )

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        high, wide = shape[1] + self.top + self.bottom, shape[2] + self.left + self.right
        return (
            f"height {shape[1]} + {self.top} + {self.bottom} = {high}",
            f"width {shape[2]} + {self.left} + {self.right} = {wide}",
        )

    def summary(self) -> str:
        sides = (self.top, self.bottom, self.left, self.right)
        if len(set(sides)) == 1:
            return f"{self.fill}, {self.top} on each side"
        return f"{self.fill}, {self.top} + {self.bottom} high, {self.left} + {self.right} wide"

    def module(self, shape: Shape) -> nn.Module:
        return border(self.fill, (self.left, self.right, self.top, self.bottom))
