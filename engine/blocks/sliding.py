"""What convolutions of every kind share: a kernel that slides over maps with padding around."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.blocks import weight_settings
from engine.blocks.activation import LABELS, Inner, inner_activation
from engine.blocks.base import NeedsMaps, Refusal, Shape
from engine.blocks.borders import FILLS, Fill, border, refuse_fill
from engine.blocks.weights import Weighted
from engine.settings import setting
from engine.window import Padding, Pair, Window, axis_windows
from engine.wording import count_text

if TYPE_CHECKING:
    from torch import nn

Modules = dict[str, "nn.Module"]
"""The parts of a block's module, by name, in their order."""


def padding_setting(default: Padding) -> Padding:
    """Declare the padding of a block with a sliding window."""
    declared: Padding = setting(
        default,
        label="Padding",
        help="Cells added around the border. Valid adds none, so maps shrink; "
        "same keeps height and width at stride 1; numbers set each axis.",
        effect="More padding gives larger maps and lets the border be looked at more often; too "
        "much of it, and results speak of cells that nobody has seen.",
        usual="Same in most networks since 2014; valid in LeNet-5, whose maps shrink by 4 at "
        "every 5×5 kernel.",
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
        padded = ", padding included" if window.before else ""
        sides = [max(1, min(w.kernel, s)) for w, s in zip(windows, shape[1:], strict=True)]
        changes: dict[str, Any] = {"kernel": tuple(sides), "dilation": (1, 1)}
        raise Refusal(
            f"The {title} is {window.extent} {axis}{dilated}, but its input has only "
            f"{count_text(room, 'cell')} there{padded}, so nothing would be left.",
            f"Make the {title} {sides[0]}×{sides[1]}",
            changes,
        )


class Sliding(Weighted):
    """Kernels that slide over maps: (channels, height, width) → (kernels, height', width')."""

    kernels: int = setting(
        16,
        label="Kernels",
        help="How many kernels look at the input; each makes one output channel.",
        effect="More kernels find more kinds of features; parameters, work and memory grow with "
        "them, and so do those of the next block.",
        usual="6 to 32 in the first block, twice as many after each halving of the maps.",
        ge=1,
        le=4096,
    )
    kernel: Pair = setting(
        (3, 3),
        label="Kernel size",
        help="Height and width of the patch under a kernel.",
        effect="A larger kernel sees more at once, but costs its area in parameters and work; two "
        "3×3 in a row see as far as one 5×5 for less.",
        usual="3×3 almost everywhere; 5×5 or 7×7 in a first block; 1×1 to mix channels.",
        unit="cells",
    )
    stride: Pair = setting(
        (1, 1),
        label="Stride",
        help="How far the kernel moves from one result to the next.",
        effect="2 halves height and width and quarters the work; fine position is lost.",
        usual="1; 2 in place of a pooling block.",
        unit="cells",
    )
    padding: Padding = padding_setting("valid")
    padding_mode: Fill = setting(
        "zeros",
        label="Padding mode",
        help="What the cells around the border hold. Without padding it doesn't matter.",
        effect="Zeros draw a frame that kernels can see. Mirroring and repeating continue the "
        "maps without an edge; wrapping around joins opposite sides.",
        usual="Zeros; mirroring where edges would show in pictures that are made; wrapping around "
        "for panoramas and textures.",
        choices=FILLS,
    )
    dilation: Pair = setting(
        (1, 1),
        label="Dilation",
        help="Distance between the cells under the kernel; 1 leaves no gaps.",
        effect="2 leaves every second cell out and sees almost twice as far at the same cost; "
        "detail between the cells is missed.",
        usual="1; 2, 4, 8 in a row where the maps must stay large but see far.",
        unit="cells",
    )
    activation: Inner = inner_activation("relu")
    bias: bool = weight_settings.bias_of_maps()

    def output_shape(self, shape: Shape) -> Shape:
        if len(shape) != 3:
            raise NeedsMaps(self.title, shape)
        windows = self.windows(shape)
        for cell, size, window in zip(("row", "column"), shape[1:], windows, strict=True):
            most = max(window.before, window.after)
            refuse_fill(self.padding_mode, "padding_mode", cell, size, most)
        refuse_too_large("kernel", shape, windows)
        return (self.kernels, windows[0].steps(shape[1]), windows[1].steps(shape[2]))

    def windows(self, shape: Shape) -> tuple[Window, Window]:
        return axis_windows(shape, self.kernel, self.stride, self.dilation, self.padding)

    def summary(self) -> str:
        parts = [f"{self.kernel[0]}×{self.kernel[1]}"]
        if self.stride != (1, 1):
            parts.append(f"stride {_side(self.stride)}")
        if self.dilation != (1, 1):
            parts.append(f"dilation {_side(self.dilation)}")
        if self.padding != "valid":
            text = self.padding if isinstance(self.padding, str) else f"pad {_side(self.padding)}"
            parts.append(text if self.padding_mode == "zeros" else f"{text} {self.padding_mode}")
        if self.activation != "none":
            parts.append(LABELS[self.activation])
        return ", ".join(parts)

    def steps_spelled_out(self, shape: Shape) -> tuple[str, str]:
        """Return the lines of arithmetic that give height and width."""
        high, wide = self.windows(shape)
        return f"height {high.spelled_out(shape[1])}", f"width {wide.spelled_out(shape[2])}"

    def convolution(
        self, name: str, shape: Shape, kernels: int, groups: int, bias: bool
    ) -> Modules:
        """Return torch's convolution under ``name``, padded before it where it can't do so."""
        from torch import nn

        high, wide = self.windows(shape)
        even = high.before == high.after and wide.before == wide.after
        convolution = nn.Conv2d(
            shape[0],
            kernels,
            self.kernel,
            self.stride,
            (high.before, wide.before) if even else 0,
            self.dilation,
            groups,
            bias,
            self.padding_mode if even and (high.before or wide.before) else "zeros",
        )
        return {**({} if even else self.pad(shape)), name: convolution}

    def pad(self, shape: Shape) -> Modules:
        """Return the padding around maps of ``shape``; nothing where there is none."""
        high, wide = self.windows(shape)
        edges = (wide.before, wide.after, high.before, high.after)
        return {"pad": border(self.padding_mode, edges)} if any(edges) else {}


def _side(pair: tuple[int, int]) -> str:
    return str(pair[0]) if pair[0] == pair[1] else f"{pair[0]}×{pair[1]}"
