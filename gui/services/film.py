"""Film: frames of one size as a moving picture, written as GIF or MP4."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import islice

import numpy as np
from numpy.typing import NDArray
from PIL import GifImagePlugin, Image, ImageChops
from PySide6.QtGui import QImage

HOLD = 1.0
"""Seconds that the last frame stays, before it begins again."""
COLOURS = 256
EXACT = 32
"""So many of the most frequent colours are kept to the last bit."""


class GivenUp(Exception):
    """A person has cancelled it."""


@dataclass(frozen=True, eq=False)
class Film:
    """``count`` frames of equal size, ``rate`` a second. ``paint`` is called in any thread."""

    count: int
    rate: int
    paint: Callable[[int], QImage]

    @property
    def held(self) -> int:
        """How many frames' time the last one stays."""
        return max(1, round(HOLD * self.rate))


Told = Callable[[int], None]
"""Takes how many frames are done; raises GivenUp to end it."""


def gif_of(film: Film, told: Told) -> bytes:
    """Return ``film`` as an animated GIF that repeats for ever.

    All frames share one palette, so that equal numbers keep equal colours. Of each frame only the
    part that changed is written, and no more than two are held at a time. Raises GivenUp.
    """
    palette = _palette(film)
    each = round(100 / film.rate) * 10
    file, before = BytesIO(), None
    for index in range(film.count):
        told(index)
        image = Image.fromarray(rgb_of(film.paint(index)))
        frame = image.quantize(palette=palette, dither=Image.Dither.NONE)
        if before is None:
            for part in GifImagePlugin.getheader(frame.copy(), info={"loop": 0})[0]:
                file.write(part)
        box = _changed(before, frame)
        milliseconds = each if index < film.count - 1 else round(1000 * HOLD)
        for part in GifImagePlugin.getdata(frame.crop(box), box[:2], duration=milliseconds):
            file.write(part)
        before = frame
    file.write(b";")
    told(film.count)
    return file.getvalue()


def _changed(before: Image.Image | None, now: Image.Image) -> tuple[int, int, int, int]:
    """Return the box around the pixels that differ; where none does, that of one pixel."""
    if before is None:
        return (0, 0, *now.size)
    # Of the numbers of the colours: those of equal palettes differ where the colours do.
    places = (Image.fromarray(np.asarray(image)) for image in (before, now))
    return ImageChops.difference(*places).getbbox() or (0, 0, 1, 1)


def _palette(film: Film) -> Image.Image:
    """Return a picture with the palette for all frames: grounds and inks as they are, and of the
    rest those nearest to all, however rare.
    """
    places = sorted({0, film.count // 2, film.count - 1})
    pixels = [_packed(rgb_of(film.paint(place))).ravel() for place in places]
    found, counts = np.unique(np.concatenate(pixels), return_counts=True)
    found = found[np.argsort(-counts, kind="stable")]
    exact, rest = _unpacked(found[:EXACT]), _unpacked(found[EXACT:])
    colours = exact.ravel().tolist()
    if len(rest):
        near = Image.fromarray(rest[None]).quantize(COLOURS - EXACT)
        colours += (near.getpalette() or [])[: 3 * (COLOURS - EXACT)]
    palette = Image.new("P", (1, 1))
    palette.putpalette(colours)
    return palette


def _unpacked(packed: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """Return colours (n, 3)."""
    parts = [np.right_shift(packed, shift).astype(np.uint8) for shift in (16, 8, 0)]
    return np.stack(parts, axis=1)


def _packed(pixels: NDArray[np.uint8]) -> NDArray[np.uint32]:
    red, green, blue = (pixels[..., channel].astype(np.uint32) for channel in range(3))
    packed: NDArray[np.uint32] = np.left_shift(red, 16) | np.left_shift(green, 8) | blue
    return packed


def rgb_of(image: QImage) -> NDArray[np.uint8]:
    """Return a picture's pixels (height, width, 3)."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), -1)
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()


def shown(film: Film) -> Iterator[int]:
    """Return which frame stands at each moment of the film, the last one held."""
    yield from range(film.count)
    yield from islice(iter(lambda: film.count - 1, -1), film.held - 1)
