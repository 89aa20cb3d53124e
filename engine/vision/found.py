"""What was found in a frame of a camera, and what all finders make of a frame first."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.data.preprocessing import Pixels

Frame = NDArray[np.uint8]
"""(height, width, 3) or (height, width), as bytes."""
Values = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Found:
    """A place in a frame, and the picture that was cut out of it for a network."""

    box: tuple[int, int, int, int]
    """x, y, width, height in the frame's pixels, from its top left corner; inside the frame."""
    picture: Pixels
    """(height, width, 3) or (height, width): ``Image.fromarray`` makes of it what
    ``Preprocessing.fit`` takes."""
    score: float
    """0 to 1, how clearly it was found: comparable between finds of the same kind only."""


def checked(frame: Frame) -> Frame:
    """Return ``frame``. Raises ValueError unless it has the shape and the kind of a frame."""
    if frame.dtype != np.uint8 or frame.ndim not in (2, 3) or frame.shape[2:] not in ((), (3,)):
        raise ValueError(f"a frame of {frame.dtype} {frame.shape}, not (height, width, 3) bytes")
    return frame


def reduced(frame: Frame, longest: int) -> tuple[Frame, float]:
    """Return the frame as grey, no side over ``longest``, and its scale: frame's pixels a pixel."""
    picture = Image.fromarray(frame).convert("L")
    scale = max(1.0, max(picture.size) / longest)
    if scale > 1:
        size = tuple(max(1, round(side / scale)) for side in picture.size)
        # The mean of what falls into each pixel, so that noise goes and thin lines don't break.
        picture = picture.resize((size[0], size[1]), Image.Resampling.BOX)
    return np.asarray(picture), scale


def within(
    box: tuple[float, float, float, float], shape: tuple[int, ...]
) -> tuple[int, int, int, int]:
    """Return ``box`` (x, y, width, height) rounded outwards and cut at a frame of ``shape``."""
    left, top = max(0, int(np.floor(box[0]))), max(0, int(np.floor(box[1])))
    right = min(shape[1], int(np.ceil(box[0] + box[2])))
    bottom = min(shape[0], int(np.ceil(box[1] + box[3])))
    return left, top, right - left, bottom - top
