"""Numbers → colours: maps of activations and kernels as RGB bytes."""

from __future__ import annotations

from functools import cache
from math import ceil
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

RGB = NDArray[np.uint8]
Scaling = Literal["map", "layer"]

COLOUR_MAPS: dict[str, str] = {"viridis": "Viridis", "magma": "Magma", "grey": "Grey"}
"""For numbers from 0 up: name → what a person reads."""
DIVERGING = "diverging"
"""For numbers of both signs: blue below zero, pale at zero, orange above."""

_MATPLOTLIB = {"viridis": "viridis", "magma": "magma", "grey": "gray"}
_BELOW_ZERO_ABOVE = ((0x00, 0x72, 0xB2), (0xF2, 0xF2, 0xF2), (0xD5, 0x5E, 0x00))
"""Two colours that colour-blind eyes tell apart (Okabe and Ito 2008)."""
_STEPS = 255  # odd, so that zero falls on the neutral middle of the diverging map
_NOT_A_NUMBER = (128, 128, 128)
_RAGGED = 0.5


def is_signed(maps: NDArray[Any]) -> bool:
    """Return whether any number is below zero, so that ``maps`` want the diverging map."""
    return bool((maps < 0).any())


def limits(maps: NDArray[Any], scaling: Scaling) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return the numbers (n,) that the ends of the colour map stand for in each of (n, h, w).

    From 0 to the largest, or symmetric about 0 where the layer has both signs; for each map by
    itself or the same for the whole layer. NaN and infinite numbers don't count.
    """
    finite = np.where(np.isfinite(maps), np.abs(maps), 0).astype(np.float64)
    high = finite.max(axis=(1, 2), initial=0.0)
    if scaling == "layer":
        high = np.full_like(high, high.max(initial=0.0))
    return (-high if is_signed(maps) else np.zeros_like(high)), high


def colour(values: NDArray[Any], name: str, low: Any, high: Any) -> RGB:
    """Return (…, h, w) numbers as (…, h, w, 3) colours; beyond the limits they are clipped.

    ``low`` and ``high`` are numbers or arrays (…); ``name`` is one of COLOUR_MAPS or DIVERGING.
    """
    lows = np.asarray(low, dtype=np.float64)[..., None, None]
    span = np.asarray(high, dtype=np.float64)[..., None, None] - lows
    # A constant map spans nothing: without a span every number is drawn as the lower end,
    # which for a signed map has to be its middle.
    resting = 0.5 if name == DIVERGING else 0.0
    with np.errstate(over="ignore", invalid="ignore"):
        share = (values - lows) / np.where(span > 0, span, 1.0)
    share = np.where(span > 0, share, resting)
    share = np.where(np.isnan(values), 0.0, np.clip(share, 0.0, 1.0))
    indices = np.rint(share * (_STEPS - 1)).astype(np.uint8)
    colours = table(name)[indices]
    colours[np.isnan(values)] = _NOT_A_NUMBER
    return colours


@cache
def table(name: str) -> RGB:
    """Return the colours (255, 3) of a map from its lower to its upper end."""
    places = np.linspace(0, 1, _STEPS)
    if name == DIVERGING:
        stops = np.array(_BELOW_ZERO_ABOVE)
        colours = np.stack([np.interp(places, (0, 0.5, 1), c) for c in stops.T], axis=1)
    else:
        from matplotlib import colormaps

        colours = colormaps[_MATPLOTLIB[name]].resampled(_STEPS)(places)[:, :3] * 255
    result: RGB = np.rint(colours).astype(np.uint8)
    result.flags.writeable = False
    return result


def columns_for(count: int, height: int, width: int, aspect: float) -> int:
    """Return how many tiles stand side by side so that the whole comes near width/height = aspect.

    A number that leaves no gap in the last row wins over one that comes somewhat nearer.
    """

    def cost(columns: int) -> float:
        rows = ceil(count / columns)
        shape = abs(np.log(columns * width / (rows * height) / aspect))
        missing = rows * columns - count
        return float(shape + (_RAGGED + missing / columns if missing else 0.0))

    return min(range(1, max(1, count) + 1), key=cost)


def tiles(
    maps: NDArray[Any],
    name: str = "viridis",
    scaling: Scaling = "layer",
    *,
    columns: int,
    scale: int = 1,
    gap: int = 1,
    background: tuple[int, int, int] = (255, 255, 255),
) -> RGB:
    """Return maps (n, h, w) side by side, ``columns`` a row, as one picture (height, width, 3).

    Each cell becomes ``scale``×``scale`` pixels; ``gap`` pixels part the tiles. A layer with
    both signs is drawn in the diverging map, whatever ``name`` says.
    """
    count, height, width = maps.shape
    chosen = DIVERGING if is_signed(maps) else name
    drawn = colour(maps, chosen, *limits(maps, scaling))
    drawn = drawn.repeat(scale, axis=1).repeat(scale, axis=2)
    high, wide = height * scale, width * scale
    rows = ceil(count / columns)
    size = (rows * (high + gap) - gap, columns * (wide + gap) - gap, 3)
    canvas = np.full(size, background, dtype=np.uint8)
    for index, tile in enumerate(drawn):
        top, left = (index // columns) * (high + gap), (index % columns) * (wide + gap)
        canvas[top : top + high, left : left + wide] = tile
    return canvas
