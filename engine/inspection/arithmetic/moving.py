"""Modules that move or blend cells → their steps. Imports torch: load it only to explain."""

from __future__ import annotations

from math import hypot
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import nn

from engine.blocks.coordinate_maps import CoordinateMaps
from engine.blocks.joins import PaddedIdentity
from engine.inspection.arithmetic.moved import Blended, How, Moved, Share
from engine.inspection.arithmetic.patch import Cell, Taps
from engine.inspection.arithmetic.sliding import BORDERS

PADS = (*BORDERS, nn.ConstantPad2d)


def upsampled(module: nn.Upsample, source: NDArray[Any], cell: Cell) -> Moved | Blended:
    """Explain a cell of maps that were enlarged. Raises TypeError for a way that isn't known."""
    factors: Any = module.scale_factor
    if module.mode == "nearest":
        row, column = (i // int(f) for i, f in zip(cell[1:], factors, strict=True))
        origin = (cell[0], row, column)
        return Moved("repeated", origin, float(source[origin]))
    if module.mode != "bilinear" or module.align_corners:
        raise TypeError(f"upsampling by “{module.mode}” can't be explained")
    high, wide = (
        _neighbours(index, factor, size)
        for index, factor, size in zip(cell[1:], factors, source.shape[1:], strict=True)
    )
    return Blended.of(
        tuple(
            Share((cell[0], row, column), up * along, float(source[cell[0], row, column]))
            for row, up in high
            for column, along in wide
        )
    )


def _neighbours(index: int, factor: float, size: int) -> list[tuple[int, float]]:
    """Return the one or two cells along an axis that are blended at ``index``, and their shares.

    The place is computed in float32 as torch does: its rounding shows in large maps.
    """
    scale = np.float32(1 / factor)
    place = max(np.float32(0), (np.float32(index) + np.float32(0.5)) * scale - np.float32(0.5))
    first = min(int(place), size - 1)
    share = float(place) - first
    if share <= 0 or first == size - 1:
        return [(first, 1.0)]
    return [(first, 1 - share), (first + 1, share)]


def padded(module: Any, source: NDArray[Any], cell: Cell) -> Moved:
    """Explain a cell of maps that cells were added around."""
    left, _, top, _ = module.padding
    around = BORDERS.get(type(module), "left out")
    places = (
        Taps((index - before,), size).read(around)[0]
        for index, before, size in zip(cell[1:], (top, left), source.shape[1:], strict=True)
    )
    row, column = places
    if row is None or column is None:
        return Moved("padded", None, float(getattr(module, "value", 0.0)))
    origin = (cell[0], row, column)
    return Moved("padded", origin, float(source[origin]))


def shortcut(module: PaddedIdentity, source: NDArray[Any], cell: Cell) -> Moved:
    """Explain a cell of a zero-padded shortcut."""
    if cell[0] >= len(source):
        return Moved("shortcut", None, 0.0)
    steps = zip(cell[1:], module.strides, strict=len(cell) == 3)
    origin = (cell[0], *(index * stride for index, stride in steps))
    return Moved("shortcut", origin, float(source[origin]))


def coordinates(module: CoordinateMaps, source: NDArray[Any], cell: Cell) -> Moved:
    """Explain a cell of maps that maps of places were put behind."""
    if cell[0] < len(source):
        return Moved("beside", cell, float(source[cell]))
    row, column = (
        (2 * index - (size - 1)) / max(1, size - 1)
        for index, size in zip(cell[1:], source.shape[1:], strict=True)
    )
    places: tuple[tuple[How, float], ...] = (
        ("row", row),
        ("column", column),
        ("distance", hypot(row, column)),
    )
    how, value = places[cell[0] - len(source)]
    return Moved(how, None, value)
