"""Locally connected layer: a convolution without shared weights (LeCun 1989)."""

from __future__ import annotations

from collections import OrderedDict
from math import prod
from typing import TYPE_CHECKING, ClassVar, Literal

from engine.blocks.activation import inner_module
from engine.blocks.base import Family, Shape
from engine.blocks.sliding import Sliding
from engine.settings import setting

if TYPE_CHECKING:
    from torch import nn


class LocallyConnected(Sliding):
    """Weighted sums under a window, with other weights at every place.

    Maps (channels, height, width) → (kernels, height', width').
    """

    title: ClassVar[str] = "Locally connected"
    lesson: ClassVar[str] = "sharing"
    family: ClassVar[Family] = "convolution"
    help: ClassVar[str] = (
        "Looks at small patches as a convolution does, but with kernels of its own at every "
        "place: what is learned in one corner isn't known in another."
    )
    keywords: ClassVar[str] = "local unshared weight sharing deepface conv"

    kind: Literal["locally_connected"] = "locally_connected"
    kernels: int = setting(
        8,
        label="Kernels",
        help="How many kernels look at each patch; each makes one output channel.",
        effect="More kernels find more features at each place. Every one of them is held once for "
        "every place, so parameters grow very quickly.",
        usual="4 to 16; 16 in DeepFace.",
        ge=1,
        le=4096,
    )
    bias: bool = setting(
        True,
        label="Bias",
        help="Adds one learned number to each cell of each map.",
        effect="Lets every unit answer above a threshold of its own rather than above zero; costs "
        "one parameter a cell.",
        usual="On.",
    )

    def parameters(self, shape: Shape) -> int:
        return prod(self.output_shape(shape)) * (prod(self.kernel) * shape[0] + self.bias)

    def macs(self, shape: Shape) -> int:
        return prod(self.output_shape(shape)) * prod(self.kernel) * shape[0]

    def inner_numbers(self, shape: Shape) -> int:
        """All patches, laid out one beside the other."""
        _, high, wide = self.output_shape(shape)
        return high * wide * prod(self.kernel) * shape[0]

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        high, wide = self.kernel
        kernels, *cells = self.output_shape(shape)
        bias = " + 1" if self.bias else ""
        return (
            *self.steps_spelled_out(shape),
            f"parameters {cells[0]}·{cells[1]}·{kernels} · ({high}·{wide}·{shape[0]}{bias})"
            f" = {self.parameters(shape):,}",
        )

    def module(self, shape: Shape) -> nn.Module:
        from torch import nn

        from engine.blocks.unshared import LocallyConnected2d

        high, wide = self.windows(shape)
        padded = (
            shape[0],
            shape[1] + high.before + high.after,
            shape[2] + wide.before + wide.after,
        )
        parts = self.pad(shape)
        parts["local"] = LocallyConnected2d(
            padded, self.kernels, self.kernel, self.stride, self.dilation, self.bias
        )
        parts["activation"] = inner_module(self.activation)
        return nn.Sequential(OrderedDict(parts))
