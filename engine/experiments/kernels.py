"""The kernel is the recipe: one picture through any kernels, at the speed of a camera."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from engine.blocks import Convolution
from engine.data.preprocessing import Pixels
from engine.experiments.options import Options
from engine.experiments.pictures import Picture, picture_setting
from engine.experiments.shelf import RecipeName, recipe_setting
from engine.inspection.recipes import Numbers
from engine.settings import setting

if TYPE_CHECKING:
    from PIL import Image
    from torch import Tensor

    from engine.build import Weights
    from engine.network import Network

Contrast = Literal["automatic", "clipped", "signed", "stretched"]
ALMOST_ZERO = 0.05
"""A kernel whose sum is less than so much of Σ|w| takes differences: it has both signs."""
STRONGEST = 99.5
"""Percent of the numbers that black and white reach; the few beyond are clipped."""
LARGEST = (640, 480)
"""Larger pictures are made smaller: more can't be seen, and would only take longer."""


class KernelsOptions(Options):
    """The picture, and the two kernels that it is sent through."""

    picture: Picture = picture_setting("cat")
    left: RecipeName = recipe_setting("sobel_x", "Left kernel")
    right: RecipeName = recipe_setting("gaussian_blur", "Right kernel")
    size: Literal["1", "3", "5", "7"] = setting(
        "3",
        label="Kernel size",
        help="Height and width of the kernels.",
        choices={"1": "1×1", "3": "3×3", "5": "5×5", "7": "7×7"},
    )
    angle: float = setting(
        0.0,
        label="Angle",
        help="Direction of Gabor and motion blur, anticlockwise.",
        unit="degrees",
        ge=0.0,
        le=360.0,
    )
    contrast: Contrast = setting(
        "automatic",
        label="Contrast",
        help="Which numbers become black and white.",
        effect="As they are: 0 is black and 255 white, what lies beyond is cut off. Zero in the "
        "middle: 0 is grey, so that both signs can be seen. Stretched: the least is black, the "
        "greatest white.",
        usual="Automatic: zero in the middle for kernels that take differences, as they are for "
        "those whose sum is 1, stretched for all others.",
        choices={
            "automatic": "Automatic",
            "clipped": "As they are",
            "signed": "Zero in the middle",
            "stretched": "Stretched",
        },
    )


@dataclass(frozen=True, eq=False)
class Dish:
    """What a kernel makes of a picture."""

    pixels: Pixels
    """(height, width, channels), with the contrast that was asked for."""
    contrast: Contrast
    """How the numbers became greys; never "automatic"."""
    black: float
    white: float
    """The numbers that black and white stand for."""
    mean: float
    """Of all numbers that came out."""


def ingredients(picture: Image.Image) -> Pixels:
    """Return a picture as bytes (height, width, 3), at most 640×480 large."""
    small = picture.convert("RGB")
    scale = min(LARGEST[0] / small.width, LARGEST[1] / small.height)
    if scale < 1:
        small = small.resize((round(small.width * scale), round(small.height * scale)))
    pixels: Pixels = np.array(small, dtype=np.uint8)
    return pixels


def takes_differences(kernel: Numbers) -> bool:
    """Return whether a kernel's numbers come near to cancelling one another."""
    return abs(float(kernel.sum())) < ALMOST_ZERO * max(float(np.abs(kernel).sum()), 1e-12)


def chosen_contrast(contrast: Contrast, kernel: Numbers) -> Contrast:
    """Return what "automatic" comes to for a kernel; any other contrast as it is."""
    if contrast != "automatic":
        return contrast
    if takes_differences(kernel):
        return "signed"
    return "clipped" if abs(float(kernel.sum()) - 1) < ALMOST_ZERO else "stretched"


def dish(pixels: Pixels, kernel: Numbers, contrast: Contrast) -> Dish:
    """Convolve a picture (height, width, 3) and make a picture of what comes out.

    ``kernel`` (rows, columns) goes over each channel by itself. One with a slice for each channel
    (3, rows, columns), as a network for colour has them, gives one grey picture: the sum of all.
    """
    import torch

    from engine.inspection.activations import one_thread

    with torch.no_grad(), one_thread():
        out = _convolved(pixels, kernel)
        contrast = chosen_contrast(contrast, kernel)
        black, white = _ends(out.numpy(), contrast)
        span = white - black
        factor = 255 / span if span else 0.0
        # A constant picture of zeros is the middle grey, of anything else its lower end.
        resting = 127.5 if not span and contrast == "signed" else 0.0
        shades = out.sub(black).mul_(factor).add_(resting).round_().clamp_(0, 255)
        shown: Pixels = shades.to(torch.uint8)[0].permute(1, 2, 0).contiguous().numpy()
        return Dish(shown, contrast, black, white, float(out.mean()))


def _convolved(pixels: Pixels, kernel: Numbers) -> Tensor:
    """Return (1, channels, height, width), as large as the picture: its border is repeated."""
    import torch

    from engine.build import build
    from engine.network import Network

    mixes = kernel.ndim == 3
    height, width, channels = pixels.shape
    kernels = 1 if mixes else channels
    block = Convolution(
        kernels=kernels,
        groups=1 if mixes else channels,
        kernel=(kernel.shape[-2], kernel.shape[-1]),
        padding="same",
        padding_mode="replicate",
        activation="none",
        bias=False,
    )
    network = Network.of(block)
    built = build(network, (channels, height, width), None).eval()
    weight = torch.tensor(kernel, dtype=torch.float32)
    name = f"{network.ids[0]}.convolution.weight"
    built.load({name: weight[None] if mixes else weight.expand(kernels, 1, *kernel.shape)})
    # As the bytes lie, channel beside channel: seven times as fast as channel after channel.
    built.to(memory_format=torch.channels_last)
    batch = torch.from_numpy(np.require(pixels, requirements=["C", "W"]))
    out: Tensor = built(batch.permute(2, 0, 1)[None].float())
    return out


def _ends(out: Numbers, contrast: Contrast) -> tuple[float, float]:
    """Return the numbers that become black and white."""
    if contrast == "clipped":
        return 0.0, 255.0
    # A sixteenth of the cells tells as much: all of them would take as long as the convolution.
    some = out[..., ::4, ::4]
    if contrast == "signed":
        limit = float(np.percentile(np.abs(some), STRONGEST))
        return -limit, limit
    return float(some.min()), float(some.max())


@dataclass(frozen=True, eq=False)
class LearnedKernels:
    """The kernels of a network's first convolution."""

    layer: str
    """The block's id."""
    kernels: tuple[Numbers, ...]
    """(rows, columns) each for grey pictures, (3, rows, columns) for colour."""


def learned(network: Network, weights: Weights, channels: int) -> LearnedKernels | None:
    """Return what the first convolution of a trained network has learned; None without one.

    ``channels`` are those of the pictures that it was trained with. Only a convolution that looks
    at the picture itself, all channels together, has kernels that can be tried on another picture.
    """
    for placed in network.walk():
        block = placed.block
        if not isinstance(block, Convolution):
            continue
        weight = weights.get(f"{placed.id}.convolution.weight")
        if weight is None or weight.shape[1] != channels or block.groups != 1:
            return None
        numbers = weight.double().numpy()
        return LearnedKernels(placed.id, tuple(k[0] if channels == 1 else k for k in numbers))
    return None
