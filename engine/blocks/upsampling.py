"""Upsampling: larger maps without new detail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from engine.blocks.base import Block, Family, NeedsMaps, Refusal, Shape
from engine.settings import setting
from engine.window import Enlargement

if TYPE_CHECKING:
    from torch import nn

Factor = Annotated[int, Field(ge=1, le=16)]

LARGEST_SIDE = 8192
"""Cells: twice as many as any picture here has; it keeps a stack of blocks within bounds."""


class Upsampling(Block):
    """Repeats or blends cells: (channels, height, width) → (channels, f·height, g·width).

    Blending takes the centres of cells for their places, as torch does without aligned corners.
    """

    title: ClassVar[str] = "Upsampling"
    lesson: ClassVar[str] = "convolution"
    family: ClassVar[Family] = "shape"
    help: ClassVar[str] = (
        "Makes maps larger by repeating cells, or by blending neighbours: the way back from small "
        "maps to the size of the picture."
    )
    keywords: ClassVar[str] = "upsample enlarge resize nearest bilinear interpolation unpooling"

    kind: Literal["upsampling"] = "upsampling"
    factor: tuple[Factor, Factor] = setting(
        (2, 2),
        label="Factor",
        help="How many times as high and as wide the maps become.",
        effect="Larger factors make everything after them work on more cells; what the maps tell "
        "stays the same.",
        usual="2×2, and once more later for four times the size.",
    )
    method: Literal["nearest", "bilinear"] = setting(
        "nearest",
        label="New cells",
        help="What the new cells are filled with.",
        effect="Repeating keeps the values and gives blocks with hard edges; blending gives soft "
        "slopes between the old cells.",
        usual="Repeating, with a convolution behind it that learns to smooth; blending for maps "
        "that are laid over a picture.",
        choices={"nearest": "Repeat (nearest)", "bilinear": "Blend (bilinear)"},
    )

    def output_shape(self, shape: Shape) -> Shape:
        if len(shape) != 3:
            raise NeedsMaps(self.title, shape, "works on")
        height, width = (size * factor for size, factor in zip(shape[1:], self.factor, strict=True))
        if max(height, width) > LARGEST_SIDE:
            raise Refusal(
                f"The maps would grow to {height:,}×{width:,} cells: more than "
                f"{LARGEST_SIDE:,} a side is too large to work with.",
                "Leave the size as it is",
                {"factor": (1, 1)},
            )
        return (shape[0], height, width)

    def windows(self, shape: Shape) -> tuple[Enlargement, Enlargement]:
        high, wide = (Enlargement(factor=f, smooth=self._blends) for f in self.factor)
        return high, wide

    @property
    def _blends(self) -> bool:
        return self.method == "bilinear"

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        high, wide = self.windows(shape)
        return (
            f"height {high.spelled_out(shape[1])}",
            f"width {wide.spelled_out(shape[2])}",
        )

    def summary(self) -> str:
        return f"{self.method}, {self.factor[0]}×{self.factor[1]}"

    def module(self, shape: Shape) -> nn.Module:
        from torch import nn

        if self._blends:
            return nn.Upsample(scale_factor=self.factor, mode="bilinear", align_corners=False)
        return nn.Upsample(scale_factor=self.factor, mode="nearest")
