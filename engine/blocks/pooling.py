"""Pooling: the strongest or the mean value of each region."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.blocks.base import Block, Family, NeedsMaps, Refusal, Shape
from engine.blocks.sliding import padding_setting, refuse_too_large
from engine.settings import setting
from engine.window import Padding, Pair, Window, axis_windows

if TYPE_CHECKING:
    from torch import nn


class Pooling(Block):
    """Keeps one number of each region: (channels, height, width) → (channels, height', width').

    Padding cells never count: they are −∞ for the maximum and left out of the average.
    """

    title: ClassVar[str] = "Pooling"
    lesson: ClassVar[str] = "pooling"
    family: ClassVar[Family] = "pooling"
    help: ClassVar[str] = (
        "Keeps the strongest (or the mean) value of each region: smaller maps, less "
        "work after it, and an answer that minds small shifts less."
    )
    keywords: ClassVar[str] = "pool max average mean subsampling down-sampling shrink halve"

    kind: Literal["pooling"] = "pooling"
    mode: Literal["max", "average"] = setting(
        "max",
        label="Keep",
        help="Which number of each region is kept.",
        effect="The strongest says whether a feature is there at all, and forgives small shifts; "
        "the mean says how much of it there is, and every cell takes part.",
        usual="The strongest between convolutions; the mean in older networks and near the end.",
        choices={"max": "Strongest (max)", "average": "Mean (average)"},
    )
    kernel: Pair = setting(
        (2, 2),
        label="Window",
        help="Height and width of each region.",
        effect="A larger window sees further and loses more of where a feature was.",
        usual="2×2; 3×3 with a stride of 2 where regions should overlap.",
        unit="cells",
    )
    stride: Pair = setting(
        (2, 2),
        label="Stride",
        help="How far the window moves from one result to the next.",
        effect="Maps shrink by this factor. Below the window's size regions overlap; above it, "
        "cells between them are never read.",
        usual="As far as the window is large, so that 2 halves height and width.",
        unit="cells",
    )
    padding: Padding = padding_setting("valid")
    dilation: Pair = setting(
        (1, 1),
        label="Dilation",
        help="Distance between the cells of a region; only the maximum can be dilated.",
        effect="At 2 the window leaves every second cell out and reaches twice as far with as "
        "many cells.",
        usual="1; more is rare in pooling.",
        unit="cells",
    )

    def output_shape(self, shape: Shape) -> Shape:
        if len(shape) != 3:
            raise NeedsMaps(self.title, shape)
        if self.mode == "average" and self.dilation != (1, 1):
            raise Refusal(
                "Average pooling can't be dilated: only the maximum can.",
                "Set dilation to 1",
                {"dilation": (1, 1)},
            )
        windows = self.windows(shape)
        if any(2 * w.before > w.kernel for w in windows) and self.padding != "same":
            raise Refusal(
                "The padding is more than half of the pooling window, so regions at the border "
                "would hold more padding than cells.",
                "Use no padding",
                {"padding": "valid"},
            )
        refuse_too_large("pooling window", shape, windows)
        if not all(w.sees_everywhere(n) for w, n in zip(windows, shape[1:], strict=True)):
            raise Refusal(
                "The pooling window is dilated so far that some regions would hold nothing "
                "but padding.",
                "Set dilation to 1",
                {"dilation": (1, 1)},
            )
        return (shape[0], windows[0].steps(shape[1]), windows[1].steps(shape[2]))

    def windows(self, shape: Shape) -> tuple[Window, Window]:
        return axis_windows(shape, self.kernel, self.stride, self.dilation, self.padding)

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        high, wide = self.windows(shape)
        return (
            f"height {high.spelled_out(shape[1])}",
            f"width {wide.spelled_out(shape[2])}",
        )

    def summary(self) -> str:
        parts = [self.mode, f"{self.kernel[0]}×{self.kernel[1]}"]
        if self.stride != self.kernel:
            parts.append(f"stride {self.stride[0]}×{self.stride[1]}")
        return ", ".join(parts)

    def module(self, shape: Shape) -> nn.Module:
        from torch import nn

        high, wide = self.windows(shape)
        edges = (wide.before, wide.after, high.before, high.after)
        if self.mode == "max":
            pool = nn.MaxPool2d(self.kernel, self.stride, 0, self.dilation)
            if not any(edges):
                return pool
            return nn.Sequential(nn.ConstantPad2d(edges, float("-inf")), pool)
        if high.before == high.after and wide.before == wide.after:
            return nn.AvgPool2d(
                self.kernel, self.stride, (high.before, wide.before), count_include_pad=False
            )
        from engine.blocks.coverage import CoveredAverage

        return CoveredAverage(self.kernel, self.stride, edges)
