"""Layer: what one block made of a picture, coloured and ready to be painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from engine.inspection.colouring import DIVERGING, Scaling, colour, is_signed, limits, table

if TYPE_CHECKING:
    from engine.inspection.activations import Values

Packed = NDArray[np.uint32]
"""Colours as Qt's 32-bit RGB, (…, height, width)."""


@dataclass(frozen=True)
class Look:
    """How numbers become colours: a colour map, and what its ends stand for."""

    colours: str = "viridis"
    scaling: Scaling = "map"


@dataclass(frozen=True, eq=False)
class Layer:
    """The numbers that came out of a block, and their colours.

    A vector counts as maps of one cell each, scaled together.
    """

    block_id: str
    values: Values
    """(channels, height, width), or (n,)."""
    lows: NDArray[Any]
    highs: NDArray[Any]
    """(channels,): the numbers that the ends of each map's colours stand for."""
    signed: bool
    pixels: Packed
    """(channels, height, width); (n, 1, 1) of a vector."""
    ramp: Packed
    """(1, steps): the colour map itself, from its low to its high end."""
    kernels: Values | None
    """(channels, inputs, height, width) of a convolution."""

    @property
    def is_vector(self) -> bool:
        return self.values.ndim == 1

    @property
    def count(self) -> int:
        """How many maps, or numbers."""
        return len(self.values)

    def value(self, channel: int, row: int = 0, column: int = 0) -> float:
        index = (channel,) if self.is_vector else (channel, row, column)
        return float(self.values[index])

    def image(self, channel: int) -> QImage:
        """Return one map, a pixel a cell."""
        return to_image(self.pixels[channel])

    def strip(self, columns: int, rows: int) -> QImage:
        """Return the first numbers of a vector, a pixel each, in rows of ``columns``."""
        cells = np.zeros(columns * rows, np.uint32)
        shown = self.pixels[: columns * rows, 0, 0]
        cells[: len(shown)] = shown
        return to_image(cells.reshape(rows, columns), QImage.Format.Format_ARGB32)


def layer_of(block_id: str, values: Values, look: Look, kernels: Values | None = None) -> Layer:
    """Colour what came out of a block."""
    vector = values.ndim == 1
    maps = values[:, None, None] if vector else values
    lows, highs = limits(maps, "layer" if vector else look.scaling)
    signed = is_signed(values)
    name = DIVERGING if signed else look.colours
    pixels = packed(colour(maps, name, lows, highs))
    return Layer(block_id, values, lows, highs, signed, pixels, packed(table(name)[None]), kernels)


def packed(rgb: NDArray[np.uint8]) -> Packed:
    """Return (…, 3) bytes as opaque 32-bit pixels (…)."""
    parts = rgb.astype(np.uint32)
    pixels = np.full(parts.shape[:-1], 0xFF000000, np.uint32)
    for channel, places in enumerate((16, 8, 0)):
        pixels |= parts[..., channel] << np.uint32(places)
    return pixels


def to_image(pixels: Packed, form: QImage.Format = QImage.Format.Format_RGB32) -> QImage:
    """Return (height, width) pixels as a picture that owns its bytes."""
    height, width = pixels.shape
    return QImage(np.ascontiguousarray(pixels).data, width, height, 4 * width, form).copy()
