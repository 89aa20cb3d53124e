"""The kinds of numbers a picture may hold, brought to bytes."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image


def eight_bits(picture: Image.Image) -> Image.Image:
    """Return ``picture`` as L, LA, RGB or RGBA.

    Grey of 16 bits is divided by 257. Pictures of 32-bit or floating-point numbers have no fixed
    white: 0 to 1 (floating-point) and 0 to 65,535 (32-bit) are taken as black to white, and any
    other range is stretched from its lowest to its highest number. Raises ValueError where no
    number is finite.
    """
    mode = picture.mode
    if mode in ("L", "LA", "RGB", "RGBA") and "transparency" not in picture.info:
        return picture
    if mode.startswith("I;16"):
        values = np.asarray(picture).astype(np.float32)
        return Image.fromarray(np.rint(values / 257).astype(np.uint8))
    if mode in ("I", "F"):
        white = 65535 if mode == "I" else 1
        return Image.fromarray(_scaled(np.asarray(picture), white))
    grey = mode in ("1", "L", "LA", "La")
    if picture.has_transparency_data or mode in ("LA", "La", "PA", "RGBa"):
        picture = picture.convert("RGBA")
        return picture.convert("LA") if grey else picture
    return picture.convert("L" if grey else "RGB")


def _scaled(values: NDArray[Any], white: int) -> NDArray[np.uint8]:
    """Return numbers without a fixed white as bytes; see ``eight_bits``."""
    numbers = values.astype(np.float64)
    known = numbers[np.isfinite(numbers)]
    if not known.size:
        raise ValueError("no number in the picture is finite")
    low, high = float(known.min()), float(known.max())
    if low >= 0 and high <= white:
        low, high = 0.0, float(white)
    numbers = np.nan_to_num(numbers, nan=low, posinf=high, neginf=low)
    scaled = (numbers - low) / ((high - low) or 1.0) * 255
    return np.rint(scaled).astype(np.uint8)
