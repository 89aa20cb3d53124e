"""Preprocessing: how any picture becomes what the network sees. Stored with the weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Self

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pydantic import BaseModel, ConfigDict, Field, model_validator

from engine.data.modes import eight_bits

if TYPE_CHECKING:
    from torch import Tensor

Pixels = NDArray[np.uint8]
"""Pictures as bytes: (height, width, channels), or (pictures, height, width, channels)."""

Deviation = Annotated[float, Field(gt=0)]


class Preprocessing(BaseModel):
    """Size, grey or colour, and the mean and deviation of each channel on the scale 0 to 1."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    channels: Literal[1, 3]
    height: int = Field(ge=1, le=4096)
    width: int = Field(ge=1, le=4096)
    mean: tuple[float, ...]
    deviation: tuple[Deviation, ...]

    @model_validator(mode="after")
    def _one_number_a_channel(self) -> Self:
        if len(self.mean) != self.channels or len(self.deviation) != self.channels:
            raise ValueError("mean and deviation need one number a channel")
        return self

    @property
    def shape(self) -> tuple[int, int, int]:
        """(channels, height, width)"""
        return self.channels, self.height, self.width

    @classmethod
    def measured(cls, pictures: Pixels) -> Preprocessing:
        """Return the preprocessing that brings ``pictures`` (n, h, w, c) to mean 0, deviation 1."""
        # A table of counts gives exact sums without a floating-point copy of all the pictures;
        # it is filled in pieces, as bincount makes 64-bit copies of its own.
        values = np.arange(256) / 255
        counts = np.zeros((pictures.shape[3], 256), dtype=np.int64)
        for start in range(0, len(pictures), 100):
            for channel, count in enumerate(counts):
                piece = pictures[start : start + 100, ..., channel]
                count += np.bincount(piece.ravel(), minlength=256)
        means = [float(n @ values / n.sum()) for n in counts]
        spread = [
            float(np.sqrt(n @ (values - m) ** 2 / n.sum()))
            for n, m in zip(counts, means, strict=True)
        ]
        return cls(
            channels=pictures.shape[3],
            height=pictures.shape[1],
            width=pictures.shape[2],
            mean=tuple(means),
            deviation=tuple(max(s, 1e-3) for s in spread),
        )

    def fit(self, picture: Image.Image) -> Pixels:
        """Return ``picture`` as (height, width, channels): centre cut out, resized, grey or colour.

        Transparent places become white, as on paper.
        """
        flat = on_paper(picture).convert("L" if self.channels == 1 else "RGB")
        box = _centre(flat.size, (self.width, self.height))
        resized = flat.resize((self.width, self.height), Image.Resampling.BILINEAR, box)
        pixels = np.array(resized, dtype=np.uint8)
        return pixels.reshape(self.height, self.width, self.channels)

    def normalise(self, pictures: Pixels) -> Tensor:
        """Return pictures (n, h, w, c) as a float32 tensor (n, c, h, w), normalised."""
        import torch

        mean = torch.tensor(self.mean).view(1, -1, 1, 1)
        deviation = torch.tensor(self.deviation).view(1, -1, 1, 1)
        # Pictures from a file may not be written to, which torch warns about.
        writable = np.require(pictures, requirements=["C", "W"])
        tensor = torch.from_numpy(writable).permute(0, 3, 1, 2)
        return tensor.float().div_(255).sub_(mean).div_(deviation).contiguous()


def on_paper(picture: Image.Image) -> Image.Image:
    """Return ``picture`` as L or RGB; transparent places become white."""
    picture = eight_bits(picture)
    if picture.has_transparency_data:
        picture = picture.convert("RGBA")
        paper = Image.new("RGBA", picture.size, "white")
        picture = Image.alpha_composite(paper, picture)
    return picture if picture.mode == "L" else picture.convert("RGB")


def _centre(size: tuple[int, int], target: tuple[int, int]) -> tuple[float, float, float, float]:
    """Return the largest box in the middle of ``size`` that has the proportions of ``target``."""
    scale = min(size[0] / target[0], size[1] / target[1])
    # The product may come out a last bit above the size, and Pillow then refuses the box.
    width, height = min(target[0] * scale, size[0]), min(target[1] * scale, size[1])
    left, top = (size[0] - width) / 2, (size[1] - height) / 2
    return left, top, left + width, top + height
