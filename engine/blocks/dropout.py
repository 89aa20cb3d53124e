"""Dropout (Srivastava et al. 2014, JMLR 15)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.blocks.base import Block, Family, Shape
from engine.settings import setting

if TYPE_CHECKING:
    from torch import nn


class Dropout(Block):
    """Sets a random share of the numbers to zero while training; the shape stays."""

    title: ClassVar[str] = "Dropout"
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
        help="The share that is switched off. 0.25 after convolutions and 0.5 between "
        "dense blocks are usual.",
        ge=0.0,
        le=0.95,
    )

    def summary(self) -> str:
        return f"{self.rate:.0%}"

    def module(self, shape: Shape) -> nn.Module:
        from torch import nn

        return nn.Dropout(self.rate)
