"""Convolution."""

from __future__ import annotations

from collections import OrderedDict
from math import gcd, prod
from typing import TYPE_CHECKING, ClassVar, Literal

from engine.blocks.activation import inner_module
from engine.blocks.base import Family, Refusal, Shape
from engine.blocks.sliding import Sliding
from engine.settings import setting
from engine.wording import count_text

if TYPE_CHECKING:
    from torch import nn


class Convolution(Sliding):
    """Weighted sums under a kernel that slides over maps (LeCun et al. 1998).

    Maps (channels, height, width) → (kernels, height', width'). With groups, kernels and channels
    are dealt out in as many parts (Krizhevsky et al. 2012): a kernel sees its own part alone.
    """

    title: ClassVar[str] = "Convolution"
    lesson: ClassVar[str] = "convolution"
    family: ClassVar[Family] = "convolution"
    help: ClassVar[str] = (
        "Slides small kernels over its input; each result is the weighted sum of the "
        "cells under the kernel. Every kernel makes one feature map."
    )
    keywords: ClassVar[str] = "conv conv2d kernel filter feature map stride padding dilation groups"

    kind: Literal["convolution"] = "convolution"
    groups: int = setting(
        1,
        label="Groups",
        help="Deals channels and kernels out in so many parts; a kernel sees only the channels of "
        "its own part.",
        effect="Twice the groups halve parameters and work, but the parts know nothing of one "
        "another until a later block mixes them.",
        usual="1; 2 in AlexNet, 32 in ResNeXt; as many as channels is a depthwise convolution.",
        ge=1,
        le=4096,
    )

    def output_shape(self, shape: Shape) -> Shape:
        output = super().output_shape(shape)
        self._refuse_groups(shape[0])
        return output

    def _refuse_groups(self, channels: int) -> None:
        """Raise Refusal where channels or kernels can't be dealt out evenly."""
        if channels % self.groups == 0 and self.kernels % self.groups == 0:
            return
        both = gcd(channels, self.kernels)
        groups = max(g for g in range(1, min(both, self.groups) + 1) if both % g == 0)
        raise Refusal(
            f"{count_text(channels, 'channel')} and {count_text(self.kernels, 'kernel')} can't "
            f"both be dealt out evenly in {self.groups:,} groups.",
            f"Use {count_text(groups, 'group')}",
            {"groups": groups},
        )

    def parameters(self, shape: Shape) -> int:
        return self.kernels * (prod(self.kernel) * shape[0] // self.groups + self.bias)

    def macs(self, shape: Shape) -> int:
        return prod(self.output_shape(shape)) * prod(self.kernel) * shape[0] // self.groups

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        high, wide = self.kernel
        channels = f"{shape[0]}/{self.groups}" if self.groups > 1 else f"{shape[0]}"
        bias = " + 1" if self.bias else ""
        return (
            *self.steps_spelled_out(shape),
            f"parameters {self.kernels} · ({high}·{wide}·{channels}{bias})"
            f" = {self.parameters(shape):,}",
        )

    def summary(self) -> str:
        groups = f", {self.groups} groups" if self.groups > 1 else ""
        return super().summary() + groups

    def module(self, shape: Shape) -> nn.Module:
        from torch import nn

        parts = self.convolution("convolution", shape, self.kernels, self.groups, self.bias)
        parts["activation"] = inner_module(self.activation)
        return nn.Sequential(OrderedDict(parts))
