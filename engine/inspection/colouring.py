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
NOT_A_NUMBER = _STEPS
"""The place in a palette of what is not a number."""
_GREY = (128, 128, 128)
_RAGGED = 0.5


def is_signed(maps: NDArray[Any]) -> bool:
    """Return whether any number is below zero, so that ``maps`` want the diverging map."""
    return bool((maps < 0).any())


def limits(maps: NDArray[Any], scaling: Scaling) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return the numbers (n,) that the ends of the colour map stand for in each of (n, h, w).

    From 0 to the largest, or symmetric about 0 where the layer has both signs; for each map by
    itself or the same for the whole layer. NaN and infinite numbers don't count.
    """
    least, greatest = _extremes(maps)
    signed = bool((least < 0).any())
    high = np.maximum(-least, greatest)
    if not np.isfinite(high).all():
        signed = is_signed(maps)
        least, greatest = _extremes(np.where(np.isfinite(maps), maps, 0))
        high = np.maximum(-least, greatest)
    if scaling == "layer":
        high = np.full_like(high, high.max(initial=0.0))
    return (-high if signed else np.zeros_like(high)), high


def _extremes(maps: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return the least and the greatest of each map and 0, (n,) each; NaN where there is one."""
    flat = maps.reshape(len(maps), -1)
    least, greatest = flat.min(axis=1, initial=0), flat.max(axis=1, initial=0)
    return least.astype(np.float64), greatest.astype(np.float64)


def colour(values: NDArray[Any], name: str, low: Any, high: Any) -> RGB:
    """Return (…, h, w) numbers as (…, h, w, 3) colours; beyond the limits they are clipped.

    ``low`` and ``high`` are numbers or arrays (…); ``name`` is one of COLOUR_MAPS or DIVERGING.
    """
    places = indices(values, name, low, high)
    colours: RGB = palette(name)[places]
    return colours


def indices(values: NDArray[Any], name: str, low: Any, high: Any) -> NDArray[np.uint8]:
    """Return for each of (…, h, w) numbers its colour's place in ``palette(name)``.

    What the arguments are is said at ``colour``.
    """
    lows = np.asarray(low, dtype=np.float64)[..., None, None]
    span = np.asarray(high, dtype=np.float64)[..., None, None] - lows
    # A constant map spans nothing: without a span every number is drawn as the lower end,
    # which for a signed map has to be its middle.
    resting = (_STEPS - 1) / 2 if name == DIVERGING else 0.0
    spans = span > np.finfo(np.float64).tiny * _STEPS
    factor = np.divide(_STEPS - 1, span, out=np.zeros_like(span), where=spans)
    # Half the bytes are twice the speed; only outlandish numbers need the wider range.
    narrow = values.dtype == np.float32 and not ((span > 1e30) | (spans & (span < 1e-30))).any()
    form = np.float32 if narrow else np.float64
    with np.errstate(over="ignore", invalid="ignore"):
        places = np.subtract(values, lows.astype(form), dtype=form)
        places *= factor.astype(form)
        if not spans.all():
            places += np.where(spans, 0.0, resting).astype(form)
    np.rint(places, out=places)
    # The greatest is not a number where any is none: one quick look spares the slow ones.
    odd = places.size > 0 and bool(np.isnan(places.max()))
    if odd:
        places[np.isnan(places)] = resting  # infinity times nothing, in a map without a span
    np.clip(places, 0, _STEPS - 1, out=places)
    result: NDArray[np.uint8] = places.astype(np.uint8)
    if odd:
        result[np.isnan(values)] = NOT_A_NUMBER
    return result


def shrunk(maps: NDArray[Any], factor: int) -> NDArray[Any]:
    """Return maps (n, h, w) with the mean of ``factor`` × ``factor`` cells in the place of each
    such block, (n, ⌈h / factor⌉, ⌈w / factor⌉); beyond its edges a map goes on as it ends.
    """
    if factor == 1:
        return maps
    below, right = (-side % factor for side in maps.shape[1:])
    if below or right:
        maps = np.pad(maps, ((0, 0), (0, below), (0, right)), mode="edge")
    with np.errstate(over="ignore", invalid="ignore"):
        # Sums of slices: twenty times as fast as a mean over axes that are not the last.
        rows = maps[:, ::factor].copy()
        for step in range(1, factor):
            rows += maps[:, step::factor]
        cells = rows[:, :, ::factor].copy()
        for step in range(1, factor):
            cells += rows[:, :, step::factor]
        cells /= factor * factor
    return cells


@cache
def palette(name: str) -> RGB:
    """Return ``table(name)`` and, at its end, the grey of what is not a number: (256, 3)."""
    result: RGB = np.vstack([table(name), [_GREY]]).astype(np.uint8)
    result.flags.writeable = False
    return result


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
