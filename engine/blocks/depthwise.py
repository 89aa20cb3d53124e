"""Depthwise-separable convolution (Sifre 2014; Howard et al. 2017, arXiv:1704.04861)."""

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

Between = Literal["none", "relu", "normalised_relu"]


class DepthwiseSeparable(Sliding):
    """A kernel of its own for every channel, then a 1×1 convolution that mixes the channels.

    Maps (channels, height, width) → (channels · multiplier, height', width') → (kernels, height',
    width'). Where a batch normalisation stands between the two, the first has no bias.
    """

    title: ClassVar[str] = "Separable convolution"
    lesson: ClassVar[str] = "sharing"
    family: ClassVar[Family] = "convolution"
    help: ClassVar[str] = (
        "A convolution in two cheap steps: small kernels look at every channel by itself, then "
        "1×1 kernels mix the channels. Nearly as good as a full one at a fraction of the work."
    )
    keywords: ClassVar[str] = "separable depthwise pointwise mobilenet xception conv"

    kind: Literal["depthwise_separable"] = "depthwise_separable"
    kernels: int = setting(
        16,
        label="Kernels",
        help="How many 1×1 kernels mix the channels; each makes one output channel.",
        effect="More kernels make more feature maps; almost all parameters and work of the block "
        "lie in them and grow alike.",
        usual="32 to 64 in the first block, twice as many after each halving of the maps.",
        ge=1,
        le=4096,
    )
    multiplier: int = setting(
        1,
        label="Depth multiplier",
        help="How many kernels look at each channel before the channels are mixed.",
        effect="2 finds two features in every channel, and doubles the work of both steps.",
        usual="1, as MobileNet and Xception have it.",
        ge=1,
        le=64,
    )
    between: Between = setting(
        "none",
        label="Between the steps",
        help="What is done after the kernels of the single channels, before these are mixed.",
        effect="A ReLU makes two layers of the block rather than one that is taken apart; a batch "
        "normalisation before it keeps deep networks trainable.",
        usual="Batch normalisation and ReLU, as in MobileNet; nothing, as in Xception.",
        choices={
            "none": "Nothing",
            "relu": "ReLU",
            "normalised_relu": "Batch normalisation, ReLU",
        },
    )

    def parameters(self, shape: Shape) -> int:
        return sum(number for _, number in self._counted(shape))

    def macs(self, shape: Shape) -> int:
        _, high, wide = self.output_shape(shape)
        inner = shape[0] * self.multiplier
        return high * wide * inner * (prod(self.kernel) + self.kernels)

    def inner_numbers(self, shape: Shape) -> int:
        """The maps of the first step, once more where they are normalised."""
        _, high, wide = self.output_shape(shape)
        copies = 2 if self.between == "normalised_relu" else 1
        return copies * shape[0] * self.multiplier * high * wide

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        counted = self._counted(shape)
        total = " + ".join(f"{number:,}" for _, number in counted)
        return (
            *self.steps_spelled_out(shape),
            *(f"{text} = {number:,}" for text, number in counted),
            f"parameters {total} = {self.parameters(shape):,}",
        )

    def module(self, shape: Shape) -> nn.Module:
        from torch import nn

        inner = shape[0] * self.multiplier
        parts = self.convolution("depthwise", shape, inner, shape[0], self._first_bias)
        if self.between == "normalised_relu":
            parts["normalisation"] = nn.BatchNorm2d(inner)
        if self.between != "none":
            parts["between"] = nn.ReLU(inplace=True)
        parts["pointwise"] = nn.Conv2d(inner, self.kernels, 1, bias=self.bias)
        parts["activation"] = inner_module(self.activation)
        return nn.Sequential(OrderedDict(parts))

    @property
    def _first_bias(self) -> bool:
        return self.bias and self.between != "normalised_relu"

    def _counted(self, shape: Shape) -> list[tuple[str, int]]:
        """Return how the parameters of each step are counted, and how many they are."""
        inner, (high, wide) = shape[0] * self.multiplier, self.kernel
        first, second = (" + 1" if bias else "" for bias in (self._first_bias, self.bias))
        counted = [
            (
                f"depthwise {shape[0]}·{self.multiplier} · ({high}·{wide}{first})",
                inner * (high * wide + self._first_bias),
            ),
            (f"pointwise {self.kernels} · ({inner}{second})", self.kernels * (inner + self.bias)),
        ]
        if self.between == "normalised_relu":
            counted.insert(1, (f"normalisation 2 · {inner}", 2 * inner))
        return counted
