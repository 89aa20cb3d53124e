"""Convolution, step by step: one kernel goes over a small picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.blocks import Convolution
from engine.blocks.borders import FILLS, Fill
from engine.data.preprocessing import Pixels, Preprocessing
from engine.experiments.options import Options
from engine.experiments.pictures import Picture, picture_setting
from engine.experiments.shelf import RecipeName, recipe_setting
from engine.inspection.arithmetic.patch import Numbers, Patch, Taps
from engine.inspection.arithmetic.windowed import Windowed
from engine.settings import setting

if TYPE_CHECKING:
    from PIL import Image

    from engine.inspection.arithmetic.patch import Around


class ConvolutionOptions(Options):
    """What is convolved, with what, and how."""

    picture: Picture = picture_setting("data")
    recipe: RecipeName = recipe_setting("sobel_x", "Kernel")
    size: int = setting(
        3,
        label="Kernel size",
        help="Height and width of the patch under the kernel.",
        unit="cells",
        ge=1,
        le=7,
    )
    stride: int = setting(
        1,
        label="Stride",
        help="How far the kernel moves from one result to the next.",
        effect="2 halves height and width of the map.",
        unit="cells",
        ge=1,
        le=4,
    )
    padding: int = setting(
        0,
        label="Padding",
        help="Cells added on every side of the picture.",
        effect="(size − 1)/2 of them keep the map as large as the picture, at stride 1.",
        unit="cells",
        ge=0,
        le=6,
    )
    padding_mode: Fill = setting(
        "zeros",
        label="Padding mode",
        help="What the cells around the border hold. Without padding it doesn't matter.",
        choices=FILLS,
    )
    dilation: int = setting(
        1,
        label="Dilation",
        help="Distance between the cells under the kernel; 1 leaves no gaps.",
        unit="cells",
        ge=1,
        le=4,
    )
    bias: float = setting(0.0, label="Bias", help="Is added to every sum.", ge=-255.0, le=255.0)
    side: int = setting(
        20,
        label="Picture's side",
        help="The picture is shrunk to so many cells, so that each can be seen.",
        unit="cells",
        ge=8,
        le=28,
    )

    def block(self) -> Convolution:
        """Return the block that these settings stand for: one kernel, no activation."""
        return Convolution(
            kernels=1,
            kernel=(self.size, self.size),
            stride=(self.stride, self.stride),
            padding=(self.padding, self.padding),
            padding_mode=self.padding_mode,
            dilation=(self.dilation, self.dilation),
            activation="none",
        )


@dataclass(frozen=True, eq=False)
class Scan:
    """A kernel and the picture that it goes over, without torch.

    Raises engine.blocks.Refusal where the kernel doesn't fit onto the picture.
    """

    picture: Numbers
    """(height, width), 0 to 255."""
    kernel: Numbers
    """(size, size)"""
    options: ConvolutionOptions

    def __post_init__(self) -> None:
        self.options.block().output_shape(self._shape)

    @property
    def _shape(self) -> tuple[int, int, int]:
        return (1, self.picture.shape[0], self.picture.shape[1])

    @property
    def output_size(self) -> tuple[int, int]:
        """Height and width of the map."""
        _, height, width = self.options.block().output_shape(self._shape)
        return height, width

    def formulas(self) -> tuple[str, str]:
        """Return how height and width come about, with the numbers put in."""
        high, wide = self.options.block().windows(self._shape)
        return high.spelled_out(self.picture.shape[0]), wide.spelled_out(self.picture.shape[1])

    def at(self, row: int, column: int) -> Windowed:
        """Return the sum that gives the map's number at ``row`` and ``column``, part by part."""
        own = self.options
        around: Around = own.padding_mode
        high, wide = (
            Taps.at(index, size, own.size, own.stride, own.dilation, own.padding)
            for index, size in zip((row, column), self.picture.shape, strict=True)
        )
        patch = Patch.on(self.picture[None], (0,), high, wide, around)
        return Windowed.made(0, patch, self.kernel[None], own.bias)

    def whole(self) -> Numbers:
        """Return all numbers of the map, cell of the kernel by cell: (height, width)."""
        own, (height, width) = self.options, self.output_size
        wider, total = self.padded(), np.full((height, width), own.bias)
        for row, column in np.ndindex(self.kernel.shape):
            top, left = row * own.dilation, column * own.dilation
            bottom = top + (height - 1) * own.stride + 1
            right = left + (width - 1) * own.stride + 1
            under = wider[top : bottom : own.stride, left : right : own.stride]
            total += self.kernel[row, column] * under
        return total

    def padded(self) -> Numbers:
        """Return the picture with what the padding holds around it."""
        edge = self.options.padding
        modes = {"zeros": "constant", "reflect": "reflect", "replicate": "edge", "circular": "wrap"}
        if not edge:
            return self.picture
        wider: Numbers = np.pad(self.picture, edge, modes[self.options.padding_mode])  # type: ignore[call-overload]
        return wider


def cells(picture: Image.Image, side: int) -> Numbers:
    """Return the middle of a picture in grey, shrunk to (side, side) numbers from 0 to 255."""
    shape = Preprocessing(channels=1, height=side, width=side, mean=(0.0,), deviation=(1.0,))
    pixels: Pixels = shape.fit(picture)
    return pixels[..., 0].astype(np.float64)


def torch_map(scan: Scan) -> Numbers:
    """Return the whole map (height, width) as torch's Conv2d gives it, in 64-bit numbers.

    The block is built as in every network, and given the kernel and the bias.
    """
    import torch

    from engine.build import build
    from engine.inspection.activations import one_thread
    from engine.network import Network

    height, width = scan.picture.shape
    network = Network.of(scan.options.block())
    name = f"{network.ids[0]}.convolution"
    with torch.no_grad(), one_thread():
        built = build(network, (1, height, width), None).eval().double()
        bias = torch.tensor([scan.options.bias], dtype=torch.float64)
        built.load({f"{name}.weight": torch.tensor(scan.kernel)[None, None], f"{name}.bias": bias})
        result: Numbers = built(torch.tensor(scan.picture)[None, None])[0, 0].numpy()
    return result
