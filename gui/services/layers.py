"""Layer: what came out of one layer for one picture, and the colours that it is painted in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from engine.inspection.colouring import (
    DIVERGING,
    Scaling,
    indices,
    limits,
    palette,
    shrunk,
    table,
)

if TYPE_CHECKING:
    from engine.inspection.activations import Values

Packed = NDArray[np.uint32]
"""Colours as Qt's 32-bit RGB, (…, height, width)."""

HIGHEST = 2**14
"""Rows of pixels in one atlas: Qt takes parts of higher pictures from the wrong place."""


@dataclass(frozen=True)
class Look:
    """How numbers become colours: a colour map, and what its ends stand for."""

    colours: str = "viridis"
    scaling: Scaling = "map"


@dataclass(frozen=True, eq=False)
class Atlas:
    """Maps below one another in one picture, a pixel a cell; of large maps a pixel a block."""

    image: QImage
    parts: tuple[QRectF, ...]
    """Where each map stands in it, in the order in which they were asked for."""


@dataclass(frozen=True, eq=False)
class Layer:
    """The numbers that came out of a layer. They are coloured as they are asked for, because
    few of a deep network's maps are ever in sight.

    A vector counts as maps of one cell each, scaled together.
    """

    block_id: str
    values: Values
    """(channels, height, width), or (n,)."""
    look: Look
    kernels: Values | None = None
    """(channels, inputs, height, width) of a convolution."""

    @property
    def is_vector(self) -> bool:
        return self.values.ndim == 1

    @property
    def count(self) -> int:
        """How many maps, or numbers."""
        return len(self.values)

    @property
    def lows(self) -> NDArray[Any]:
        """(channels,): the numbers that the low ends of each map's colours stand for."""
        return self._limits[0]

    @property
    def highs(self) -> NDArray[Any]:
        """(channels,): the numbers that the high ends of each map's colours stand for."""
        return self._limits[1]

    @property
    def signed(self) -> bool:
        """Whether any number is below zero."""
        return bool(np.signbit(self.lows).any())

    @property
    def colours(self) -> str:
        """The name of the colour map."""
        return DIVERGING if self.signed else self.look.colours

    @property
    def ramp(self) -> Packed:
        """(1, steps): the colour map itself, from its low to its high end."""
        return _ramp(self.colours)

    @cached_property
    def silent(self) -> NDArray[np.bool_]:
        """(channels,): whether all numbers of a map are 0."""
        silent: NDArray[np.bool_] = np.logical_not(self._maps.any(axis=(1, 2)))
        return silent

    def value(self, channel: int, row: int = 0, column: int = 0) -> float:
        index = (channel,) if self.is_vector else (channel, row, column)
        return float(self.values[index])

    def image(self, channel: int) -> QImage:
        """Return one map, a pixel a cell."""
        return _coloured(self._indices([channel], 1)[0], self.colours)

    def atlases(self, channels: Sequence[int], width: int = 0) -> list[Atlas]:
        """Return some maps in their colours, in as few pictures as Qt can take them from.

        Maps that are at least twice as wide as ``width`` pixels, unless that is 0, are shown by
        the means of blocks of cells. The last answer is kept: a pointer that moves asks for it
        again and again.
        """
        high, wide = self._maps.shape[1:]
        factor = max(1, min(wide, high) // width) if width else 1
        key = (tuple(channels), factor)
        if self._kept.get("key") != key:
            each = max(1, HIGHEST // max(1, -(-high // factor)))
            parts = [key[0][start : start + each] for start in range(0, len(key[0]), each)]
            self._kept.update(key=key, atlases=[self._atlas(part, factor) for part in parts])
        atlases: list[Atlas] = self._kept["atlases"]
        return atlases

    def strip(self, columns: int, rows: int, order: Sequence[int] | None = None) -> QImage:
        """Return the first numbers of a vector, a pixel each, in rows of ``columns``."""
        cells = np.zeros(columns * rows, np.uint32)
        shown = np.arange(self.count) if order is None else np.asarray(order)
        shown = shown[: columns * rows]
        cells[: len(shown)] = _packed_palette(self.colours)[self._indices(shown, 1)[:, 0, 0]]
        return to_image(cells.reshape(rows, columns), QImage.Format.Format_ARGB32)

    def _atlas(self, channels: Sequence[int], factor: int) -> Atlas:
        places = self._indices(channels, factor)
        count, high, wide = places.shape
        # Beyond a map's edges the last blocks are half empty: only what is of it is shown.
        size = (self._maps.shape[2] / factor, self._maps.shape[1] / factor)
        parts = tuple(QRectF(0, number * high, *size) for number in range(count))
        return Atlas(_coloured(places.reshape(count * high, wide), self.colours), parts)

    def _indices(self, channels: Sequence[int] | NDArray[Any], factor: int) -> NDArray[np.uint8]:
        chosen = np.asarray(channels, dtype=np.intp)
        count = len(chosen)
        together = count and chosen[-1] - chosen[0] == count - 1 and (np.diff(chosen) == 1).all()
        # Maps that follow one another are looked at where they lie, others are copied.
        where = slice(chosen[0], chosen[0] + count) if together else chosen
        maps = shrunk(self._maps[where], factor)
        return indices(maps, self.colours, self.lows[where], self.highs[where])

    @property
    def _maps(self) -> Values:
        return self.values[:, None, None] if self.is_vector else self.values

    @cached_property
    def _limits(self) -> tuple[NDArray[Any], NDArray[Any]]:
        return limits(self._maps, "layer" if self.is_vector else self.look.scaling)

    @cached_property
    def _kept(self) -> dict[str, Any]:
        return {}


def layer_of(block_id: str, values: Values, look: Look, kernels: Values | None = None) -> Layer:
    """Return what came out of a layer, ready to be painted."""
    return Layer(block_id, values, look, kernels)


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


def _coloured(places: NDArray[np.uint8], name: str) -> QImage:
    """Return (height, width) places in a palette as a picture that owns its bytes."""
    height, width = places.shape
    held = np.ascontiguousarray(places)
    image = QImage(held.data, width, height, width, QImage.Format.Format_Indexed8)
    image.setColorTable(_colour_table(name))
    # Qt looks colours up three times as fast as numpy, and draws 32 bits five times as fast as 8.
    return image.convertToFormat(QImage.Format.Format_RGB32)


@cache
def _ramp(name: str) -> Packed:
    return packed(table(name)[None])


@cache
def _packed_palette(name: str) -> Packed:
    return packed(palette(name))


@cache
def _colour_table(name: str) -> list[int]:
    colours: list[int] = _packed_palette(name).tolist()
    return colours
