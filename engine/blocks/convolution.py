"""Convolution."""

from __future__ import annotations

from collections import OrderedDict
from math import prod
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from engine.blocks.activation import LABELS, Inner, inner_activation, inner_module
from engine.blocks.base import Block, Family, NeedsMaps, Refusal, Shape
from engine.settings import setting
from engine.window import Padding, Pair, Window, axis_windows

if TYPE_CHECKING:
    from torch import nn


def padding_setting(default: Padding) -> Padding:
    """Declare the padding of a block with a sliding window."""
    declared: Padding = setting(
        default,
        label="Padding",
        help="Cells added around the border. Valid adds none, so maps shrink; "
        "same keeps height and width at stride 1; numbers set each axis.",
        choices={"valid": "Valid (none)", "same": "Same size"},
    )
    return declared


def refuse_too_large(title: str, shape: Shape, windows: tuple[Window, Window]) -> None:
    """Raise Refusal where the window is larger than the padded input."""
    for axis, size, window in zip(("high", "wide"), shape[1:], windows, strict=True):
        if window.steps(size) >= 1:
            continue
        room = size + window.before + window.after
        dilated = " with its dilation" if window.dilation > 1 else ""
        sides = [max(1, min(w.kernel, s)) for w, s in zip(windows, shape[1:], strict=True)]
        changes: dict[str, Any] = {"kernel": tuple(sides), "dilation": (1, 1)}
        raise Refusal(
            f"The {title} is {window.extent} {axis}{dilated}, but its input has only {room} cells "
            f"there{', padding included' if window.before else ''}, so nothing would be left.",
            f"Make the {title} {sides[0]}×{sides[1]}",
            changes,
        )


class Convolution(Block):
    """Weighted sums under a kernel that slides over maps (LeCun et al. 1998).

    Maps (channels, height, width) → (kernels, height', width').
    """

    title: ClassVar[str] = "Convolution"
    family: ClassVar[Family] = "convolution"
    help: ClassVar[str] = (
        "Slides small kernels over its input; each result is the weighted sum of the "
        "cells under the kernel. Every kernel makes one feature map."
    )
    keywords: ClassVar[str] = "conv conv2d kernel filter feature map stride padding dilation"

    kind: Literal["convolution"] = "convolution"
    kernels: int = setting(
        16,
        label="Kernels",
        help="How many kernels look at the input; each makes one output channel.",
        ge=1,
        le=4096,
    )
    kernel: Pair = setting(
        (3, 3),
        label="Kernel size",
        help="Height and width of the patch under a kernel. 3×3 and 5×5 are usual.",
        unit="cells",
    )
    stride: Pair = setting(
        (1, 1),
        label="Stride",
        help="How far the kernel moves from one result to the next; 2 halves the maps.",
        unit="cells",
    )
    padding: Padding = padding_setting("valid")
    dilation: Pair = setting(
        (1, 1),
        label="Dilation",
        help="Distance between the cells under the kernel; 2 leaves every second one out "
        "and sees further at the same cost.",
        unit="cells",
    )
    activation: Inner = inner_activation("relu")
    bias: bool = setting(
        True,
        label="Bias",
        help="Adds one learned number to each map. Not needed right before a normalisation.",
    )

    def output_shape(self, shape: Shape) -> Shape:
        if len(shape) != 3:
            raise NeedsMaps(self.title, shape)
        windows = self.windows(shape)
        refuse_too_large("kernel", shape, windows)
        return (self.kernels, windows[0].steps(shape[1]), windows[1].steps(shape[2]))

    def windows(self, shape: Shape) -> tuple[Window, Window]:
        return axis_windows(shape, self.kernel, self.stride, self.dilation, self.padding)

    def parameters(self, shape: Shape) -> int:
        return self.kernels * (prod(self.kernel) * shape[0] + self.bias)

    def macs(self, shape: Shape) -> int:
        return prod(self.output_shape(shape)) * prod(self.kernel) * shape[0]

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        high, wide = self.windows(shape)
        bias = " + 1" if self.bias else ""
        return (
            f"height {high.spelled_out(shape[1])}",
            f"width {wide.spelled_out(shape[2])}",
            f"parameters {self.kernels} · ({self.kernel[0]}·{self.kernel[1]}·{shape[0]}{bias})"
            f" = {self.parameters(shape):,}",
        )

    def summary(self) -> str:
        parts = [f"{self.kernel[0]}×{self.kernel[1]}"]
        if self.stride != (1, 1):
            parts.append(f"stride {_side(self.stride)}")
        if self.dilation != (1, 1):
            parts.append(f"dilation {_side(self.dilation)}")
        if self.padding != "valid":
            text = self.padding if isinstance(self.padding, str) else f"pad {_side(self.padding)}"
            parts.append(text)
        if self.activation != "none":
            parts.append(LABELS[self.activation])
        return ", ".join(parts)

    def module(self, shape: Shape) -> nn.Module:
        from torch import nn

        high, wide = self.windows(shape)
        parts: OrderedDict[str, nn.Module] = OrderedDict()
        even = high.before == high.after and wide.before == wide.after
        if not even:
            parts["pad"] = nn.ZeroPad2d((wide.before, wide.after, high.before, high.after))
        parts["convolution"] = nn.Conv2d(
            shape[0],
            self.kernels,
            self.kernel,
            self.stride,
            (high.before, wide.before) if even else 0,
            self.dilation,
            bias=self.bias,
        )
        parts["activation"] = inner_module(self.activation)
        return nn.Sequential(parts)


def _side(pair: tuple[int, int]) -> str:
    return str(pair[0]) if pair[0] == pair[1] else f"{pair[0]}×{pair[1]}"
