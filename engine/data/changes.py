"""Random changes of whole batches of training pictures, every picture by numbers of its own.

The transforms that torchvision brings draw one set of numbers for a whole batch, and from the
generator that all threads share. So these are transforms of the same kind that draw for every
picture, and only from the generator that they are given: a run that goes on from a checkpoint
draws what it would have drawn.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional
from torchvision.transforms import v2


class Change(v2.Transform):  # type: ignore[misc]
    """A random change of normalised pictures (n, channels, height, width).

    ``mean`` and ``deviation`` (channels,) are what the pictures were normalised by.
    """

    def __init__(
        self,
        generator: torch.Generator,
        mean: tuple[float, ...],
        deviation: tuple[float, ...],
    ) -> None:
        super().__init__()
        self.generator = generator
        device = generator.device
        self.mean = torch.tensor(mean, device=device).view(1, -1, 1, 1)
        self.deviation = torch.tensor(deviation, device=device).view(1, -1, 1, 1)
        self.black = -self.mean / self.deviation

    def drawn(self, *shape: int) -> Tensor:
        """Return random numbers from 0 to 1."""
        return torch.rand(shape, generator=self.generator, device=self.generator.device)

    def around(self, middle: float, most: float, count: int) -> Tensor:
        """Return ``count`` random numbers, ``middle`` give or take ``most``."""
        return middle + most * (2 * self.drawn(count) - 1)


class Flip(Change):
    """Mirrors every second picture by chance, along each axis (2: rows, 3: columns)."""

    def __init__(
        self,
        generator: torch.Generator,
        mean: tuple[float, ...],
        deviation: tuple[float, ...],
        axes: tuple[int, ...],
    ) -> None:
        super().__init__(generator, mean, deviation)
        self.axes = axes

    def transform(self, inpt: Tensor, params: dict[str, Any]) -> Tensor:
        for axis in self.axes:
            mirrored = self.drawn(len(inpt), 1, 1, 1) < 0.5
            inpt = torch.where(mirrored, inpt.flip(axis), inpt)
        return inpt


class Warp(Change):
    """Shift (share of the side), rotation (degrees), scaling (share) and shear
    (degrees) in one pass: one affine matrix a picture. What comes from outside is black.
    """

    def __init__(
        self,
        generator: torch.Generator,
        mean: tuple[float, ...],
        deviation: tuple[float, ...],
        shift: float,
        rotation: float,
        scaling: float,
        shear: float,
    ) -> None:
        super().__init__(generator, mean, deviation)
        self.shift, self.rotation = shift, math.radians(rotation)
        self.scaling, self.shear = scaling, math.radians(shear)

    def make_params(self, flat_inputs: list[Any]) -> dict[str, Any]:
        count, _, height, width = flat_inputs[0].shape
        turn = self.around(0, self.rotation, count)
        slant = self.around(0, self.shear, count)
        scale = self.around(1, self.scaling, count)
        right, down = (self.around(0, self.shift, count) for _ in range(2))
        return {"rows": self.rows(turn, slant, scale, right, down, height / width)}

    def rows(
        self,
        turn: Tensor,
        slant: Tensor,
        scale: Tensor,
        right: Tensor,
        down: Tensor,
        ratio: float,
    ) -> Tensor:
        """Return (n, 2, 3): where each cell comes from, its place given from -1 to 1.

        A picture is scaled, slanted, turned anticlockwise, then moved; ``ratio`` is its
        height divided by its width.
        """
        cos, sin, tan = turn.cos() / scale, turn.sin() / scale, slant.tan()
        across, along = cos - tan * sin, -sin - tan * cos
        along, sin = along * ratio, sin / ratio
        x = torch.stack([across, along, -2 * (across * right + along * down)], 1)
        y = torch.stack([sin, cos, -2 * (sin * right + cos * down)], 1)
        return torch.stack([x, y], 1)

    def transform(self, inpt: Tensor, params: dict[str, Any]) -> Tensor:
        rows, shape = params["rows"], list(inpt.shape)
        grid = functional.affine_grid(rows, shape, align_corners=False)
        lit = functional.grid_sample(inpt - self.black, grid, align_corners=False)
        return lit + self.black


class Crop(Change):
    """Puts ``padding`` black cells around each picture and cuts its size out of it."""

    def __init__(
        self,
        generator: torch.Generator,
        mean: tuple[float, ...],
        deviation: tuple[float, ...],
        padding: int,
    ) -> None:
        super().__init__(generator, mean, deviation)
        self.padding = padding

    def transform(self, inpt: Tensor, params: dict[str, Any]) -> Tensor:
        count, _, height, width = inpt.shape
        padded = functional.pad(inpt - self.black, [self.padding] * 4) + self.black
        # Every window there is, as a view: (n, top, left, channels, height, width).
        windows = padded.permute(0, 2, 3, 1).unfold(1, height, 1).unfold(2, width, 1)
        top, left = (self.drawn(2, count) * (2 * self.padding + 1)).long()
        every = torch.arange(count, device=inpt.device)
        return windows.permute(0, 1, 2, 4, 5, 3)[every, top, left].permute(0, 3, 1, 2)


class Colours(Change):
    """Brightness, contrast, saturation, hue (all shares) and noise (deviation), as other
    light and another camera would give. Values stay between black and white.

    Saturation and hue stretch and turn the plane of colours beside luma in YIQ, so that
    both are one matrix a picture. Grey pictures have neither.
    """

    def __init__(
        self,
        generator: torch.Generator,
        mean: tuple[float, ...],
        deviation: tuple[float, ...],
        brightness: float,
        contrast: float,
        saturation: float,
        hue: float,
        noise: float,
    ) -> None:
        super().__init__(generator, mean, deviation)
        self.brightness, self.contrast = brightness, contrast
        self.saturation, self.hue, self.noise = saturation, hue, noise
        # Luma and two differences of red, green and blue (ITU-R BT.601, NTSC).
        luma = (0.299, 0.587, 0.114)
        beside = (0.596, -0.275, -0.321), (0.212, -0.523, 0.311)
        to_yiq = torch.tensor([luma, *beside])
        self.to_yiq = to_yiq.to(generator.device)
        self.from_yiq = torch.linalg.inv(to_yiq).to(generator.device)

    def transform(self, inpt: Tensor, params: dict[str, Any]) -> Tensor:
        pictures = inpt * self.deviation + self.mean
        if self.brightness or self.contrast:
            pictures = self.relit(pictures)
        if pictures.shape[1] == 3 and (self.saturation or self.hue):
            count = len(pictures)
            strength = self.around(1, self.saturation, count)
            turn = self.around(0, self.hue, count) * (2 * math.pi)
            pictures = self.recoloured(pictures, strength, turn)
        if self.noise:
            pictures = pictures + self.noise * self.normal(pictures)
        return (pictures.clamp(0, 1) - self.mean) / self.deviation

    def normal(self, like: Tensor) -> Tensor:
        """Return normal random numbers, channels last in memory as the pictures are."""
        count, channels, height, width = like.shape
        shape = (count, height, width, channels)
        drawn = torch.randn(shape, generator=self.generator, device=like.device)
        return drawn.permute(0, 3, 1, 2)

    def relit(self, pictures: Tensor) -> Tensor:
        """Multiply each picture, and stretch it about its mean luma."""
        bright = self.around(1, self.brightness, len(pictures)).view(-1, 1, 1, 1)
        stretch = self.around(1, self.contrast, len(pictures)).view(-1, 1, 1, 1)
        means = pictures.mean((2, 3), keepdim=True)
        if pictures.shape[1] == 3:
            means = (means * self.to_yiq[0].view(1, 3, 1, 1)).sum(1, keepdim=True)
        return pictures * (bright * stretch) + means * (bright * (1 - stretch))

    def recoloured(self, pictures: Tensor, strength: Tensor, turn: Tensor) -> Tensor:
        """Stretch and turn (radians) the colours of each picture; luma stays."""
        cos, sin = strength * turn.cos(), strength * turn.sin()
        zero = torch.zeros_like(cos)
        rows = [[zero + 1, zero, zero], [zero, cos, -sin], [zero, sin, cos]]
        turned = torch.stack([torch.stack(row, 1) for row in rows], 1)
        matrix = self.from_yiq @ turned @ self.to_yiq
        return torch.einsum("nij,njhw->nihw", matrix, pictures)


class Cutout(Change):
    """Covers a square of ``side`` cells with the mean colour; it may reach outside."""

    def __init__(
        self,
        generator: torch.Generator,
        mean: tuple[float, ...],
        deviation: tuple[float, ...],
        side: int,
    ) -> None:
        super().__init__(generator, mean, deviation)
        self.side = side

    def transform(self, inpt: Tensor, params: dict[str, Any]) -> Tensor:
        rows = self.covered(len(inpt), inpt.shape[2]).view(len(inpt), 1, -1, 1)
        columns = self.covered(len(inpt), inpt.shape[3]).view(len(inpt), 1, 1, -1)
        return inpt.masked_fill(rows & columns, 0.0)

    def covered(self, count: int, size: int) -> Tensor:
        """Return (count, size): which cells of a side a square around one covers."""
        first = (self.drawn(count, 1) * size).long() - self.side // 2
        cells = torch.arange(size, device=first.device)
        return (cells >= first) & (cells < first + self.side)


class Mixup(Change):
    """Blends each picture with the one before it in the batch, which is shuffled already.

    ``alpha`` is that of the Beta distribution of the shares. The labels (n,) become
    shares (n, classes).
    """

    def __init__(
        self,
        generator: torch.Generator,
        mean: tuple[float, ...],
        deviation: tuple[float, ...],
        alpha: float,
        classes: int,
    ) -> None:
        super().__init__(generator, mean, deviation)
        self.classes = classes
        # PyTorch draws from it with the generator of all threads only: places in a long
        # table of what was drawn once do as well, on every device.
        table = np.random.default_rng(0).beta(alpha, alpha, 65_536)
        self.shares = torch.tensor(table, dtype=torch.float32, device=generator.device)

    def forward(self, pictures: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
        place = (self.drawn(len(pictures)) * len(self.shares)).long()
        share = self.shares[place]
        targets = functional.one_hot(labels, self.classes).to(pictures.dtype)
        blended = pictures.roll(1, 0).lerp(pictures, share.view(-1, 1, 1, 1))
        return blended, targets.roll(1, 0).lerp(targets, share.view(-1, 1))
