"""Dropout of single numbers (Srivastava et al. 2014, JMLR 15) and of whole maps."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.blocks.base import Block, Family, NeedsMaps, Shape
from engine.settings import setting
from engine.wording import percent_text

if TYPE_CHECKING:
    from torch import nn


class Dropout(Block):
    """Sets a random share of the numbers to zero while training; the shape stays."""

    title: ClassVar[str] = "Dropout"
    lesson: ClassVar[str] = "contest"
    family: ClassVar[Family] = "dropout"
    help: ClassVar[str] = (
        "Switches a random share of the numbers off at each training step, so that no "
        "unit can rely on a few others. Does nothing after training."
    )
    keywords: ClassVar[str] = "regularisation noise over-fitting"

    kind: Literal["dropout"] = "dropout"
    rate: float = setting(
        0.5,
        label="Rate",
        help="The share of the numbers that is switched off while training.",
        effect="More noise: less over-fitting, but slower learning, and in the end too little is "
        "left to learn from. 0 switches nothing off.",
        usual="0.5 between dense blocks, 0.2 to 0.25 after convolutions.",
        ge=0.0,
        le=0.95,
    )

    def summary(self) -> str:
        return percent_text(self.rate, 0)

    def module(self, shape: Shape) -> nn.Module:
        from torch import nn

        return nn.Dropout(self.rate)


class SpatialDropout(Block):
    """Sets a random share of the maps to zero while training (Tompson et al. 2015,
    arXiv:1411.4280); the shape stays.
    """

    title: ClassVar[str] = "Spatial dropout"
    lesson: ClassVar[str] = "contest"
    family: ClassVar[Family] = "dropout"
    help: ClassVar[str] = (
        "Switches whole maps off at each training step. Neighbouring cells of a map tell nearly "
        "the same, so that single cells switched off would be guessed from them."
    )
    keywords: ClassVar[str] = "dropout2d channel dropout regularisation noise over-fitting maps"

    kind: Literal["spatial_dropout"] = "spatial_dropout"
    rate: float = setting(
        0.2,
        label="Rate",
        help="The share of the maps that is switched off while training.",
        effect="A larger share leaves fewer maps to learn from at each step: over-fitting goes "
        "down, and training takes longer. 0 switches none off.",
        usual="0.1 to 0.3 after convolutions: a whole map is more to lose than single numbers.",
        ge=0.0,
        le=0.95,
    )

    def output_shape(self, shape: Shape) -> Shape:
        if len(shape) != 3:
            raise NeedsMaps(self.title, shape, "works on")
        return shape

    def summary(self) -> str:
        return f"{percent_text(self.rate, 0)} of the maps"

    def module(self, shape: Shape) -> nn.Module:
        from torch import nn

        return nn.Dropout2d(self.rate)
