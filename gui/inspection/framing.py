"""Framing: what of a frame goes to the network, and what is looked for in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PIL import Image

Find = Literal["none", "digit", "face"]
FINDS: tuple[Find, ...] = ("none", "digit", "face")

SMALLEST = 0.05


@dataclass(frozen=True)
class Crop:
    """A square inside a frame of any size, in shares, so that it outlives a change of size."""

    x: float = 0.5
    y: float = 0.5
    """Its middle, as shares of the frame's width and height."""
    size: float = 1.0
    """Its side, as a share of the frame's shorter side."""

    def square(self, width: int, height: int) -> tuple[float, float, float]:
        """Return left, top and side in the frame's pixels; it never reaches over the edge."""
        side = min(max(self.size, SMALLEST), 1.0) * min(width, height)
        left = min(max(self.x * width - side / 2, 0.0), width - side)
        top = min(max(self.y * height - side / 2, 0.0), height - side)
        return left, top, side

    def moved(self, right: float, down: float, width: int, height: int) -> Crop:
        """Return it moved by so many pixels, as far as the frame goes."""
        left, top, side = self.square(width, height)
        return Crop.of(left + right, top + down, side, width, height)

    def sized(self, factor: float, width: int, height: int) -> Crop:
        """Return it larger or smaller about its middle."""
        left, top, side = self.square(width, height)
        new = min(max(side * factor, SMALLEST * min(width, height)), float(min(width, height)))
        shift = (side - new) / 2
        return Crop.of(left + shift, top + shift, new, width, height)

    @classmethod
    def of(cls, left: float, top: float, side: float, width: int, height: int) -> Crop:
        """Return the square at a place of a frame, pushed into it."""
        size = min(max(side / min(width, height), SMALLEST), 1.0)
        side = size * min(width, height)
        left = min(max(left, 0.0), width - side)
        top = min(max(top, 0.0), height - side)
        return cls((left + side / 2) / width, (top + side / 2) / height, size)


WHOLE = Crop()


@dataclass(frozen=True)
class Framing:
    crop: Crop = WHOLE
    """In the frame as it is shown: after it has been mirrored."""
    mirrored: bool = False
    inverted: bool = False
    find: Find = "none"
    """With anything but "none" the whole frame is searched, and ``crop`` rests."""

    def cut(self, picture: Image.Image) -> Image.Image:
        """Return the square of a picture that is mirrored already; all of it for ``WHOLE``."""
        if self.crop == WHOLE:
            return picture
        left, top, side = (round(number) for number in self.crop.square(*picture.size))
        side = max(1, side)
        return picture.crop((left, top, left + side, top + side))
