"""Pictures of what a block puts out, to be saved: tiles or bars, with a caption and a scale."""

from __future__ import annotations

from math import ceil
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from engine.blocks import Block, Family
from engine.inspection.colouring import (
    DIVERGING,
    Scaling,
    colour,
    columns_for,
    is_signed,
    limits,
    tiles,
)
from engine.wording import shape_text

FAMILY_COLOURS: dict[Family, str] = {
    "convolution": "#0072B2",
    "pooling": "#009E73",
    "dense": "#CC79A7",
    "activation": "#E69F00",
    "normalisation": "#56B4E9",
    "dropout": "#8A8A8A",
    "shape": "#8A8A8A",
}
"""Safe for colour-blind eyes (Okabe and Ito 2008)."""

_INK, _QUIET, _PAPER, _TRACK = "#1D2126", "#5A626C", (255, 255, 255), "#EEF0F2"
_WIDTH, _MARGIN, _EDGE = 720, 16, 4
_MAPS_ASPECT, _VECTOR_ASPECT = 2.5, 5.0
_MOST_BARS = 24


def layer_picture(
    output: NDArray[Any],
    block: Block,
    labels: tuple[str, ...] = (),
    name: str = "viridis",
    scaling: Scaling = "layer",
) -> Image.Image:
    """Return a picture, at least 720 pixels wide, of maps (c, h, w) or a vector (n,).

    ``labels`` name the numbers of a vector of as many. Cells are enlarged to squares, not blurred.
    """
    if output.ndim == 1 and len(output) <= _MOST_BARS:
        names = labels if len(labels) == len(output) else tuple(map(str, range(len(output))))
        body = _bars(output, names, name)
    else:
        maps = output if output.ndim == 3 else output[:, None, None]
        body = _tiles_over_scale(maps, name, scaling)
    caption = _caption(block, output.shape)
    width = max(_WIDTH, body.width + 2 * _MARGIN)
    size = (width, caption.height + body.height + 3 * _MARGIN)
    canvas = Image.new("RGB", size, _PAPER)
    canvas.paste(caption, (_MARGIN, _MARGIN))
    canvas.paste(body, (_MARGIN, caption.height + 2 * _MARGIN))
    return canvas


def number_text(number: float) -> str:
    """Return three significant digits with a real minus sign: ``−1.25``."""
    return f"{number:.3g}".replace("-", "−")


def _font(size: int) -> ImageFont.FreeTypeFont:
    # Pillow's own font lacks × and −; the one that comes with matplotlib has them.
    import matplotlib

    return ImageFont.truetype(Path(matplotlib.get_data_path()) / "fonts/ttf/DejaVuSans.ttf", size)


def _caption(block: Block, shape: tuple[int, ...]) -> Image.Image:
    canvas = Image.new("RGB", (_WIDTH - 2 * _MARGIN, 28), _PAPER)
    draw = ImageDraw.Draw(canvas)
    draw.rectangle((0, 0, _EDGE - 1, canvas.height), fill=FAMILY_COLOURS[block.family])
    middle, left, title = canvas.height // 2, _EDGE + 10, _font(18)
    draw.text((left, middle), block.title, _INK, title, anchor="lm")
    left += round(title.getlength(block.title)) + 14
    text = "   ".join(filter(None, (shape_text(shape), block.summary())))
    draw.text((left, middle + 1), text, _QUIET, _font(14), anchor="lm")
    return canvas


def _tiles_over_scale(maps: NDArray[Any], name: str, scaling: Scaling) -> Image.Image:
    count, height, width = maps.shape
    aspect = _VECTOR_ASPECT if height == width == 1 else _MAPS_ASPECT
    columns = columns_for(count, height, width, aspect)
    room = _WIDTH - 2 * _MARGIN
    scale = max(1, room // (columns * width))
    gap = 4 if scale * width >= 24 else 1
    scale = max(1, (room - (columns - 1) * gap) // (columns * width))
    drawn = Image.fromarray(
        tiles(maps, name, scaling, columns=columns, scale=scale, gap=gap, background=_PAPER)
    )
    legend = _scale(maps, name, scaling)
    size = (max(drawn.width, legend.width), drawn.height + 12 + legend.height)
    canvas = Image.new("RGB", size, _PAPER)
    canvas.paste(drawn, (0, 0))
    canvas.paste(legend, (0, drawn.height + 12))
    return canvas


def _scale(maps: NDArray[Any], name: str, scaling: Scaling) -> Image.Image:
    """Return the colour map as a strip between the numbers that its ends stand for."""
    lows, highs = limits(maps, scaling)
    signed = is_signed(maps)
    strip = colour(np.linspace(0, 1, 200)[None], DIVERGING if signed else name, 0.0, 1.0)
    if scaling == "layer":
        low, high = number_text(lows.min(initial=0)), number_text(highs.max(initial=0))
    else:
        high = "largest of each map"
        low = f"−{high}" if signed else "0"
    font = _font(13)
    left = ceil(font.getlength(low)) + 8
    canvas = Image.new("RGB", (left + 208 + ceil(font.getlength(high)), 18), _PAPER)
    draw = ImageDraw.Draw(canvas)
    draw.text((0, 9), low, _QUIET, font, anchor="lm")
    canvas.paste(Image.fromarray(strip.repeat(12, axis=0)), (left, 3))
    draw.text((left + 208, 9), high, _QUIET, font, anchor="lm")
    return canvas


def _bars(values: NDArray[Any], names: tuple[str, ...], name: str) -> Image.Image:
    """Return one bar a number, from a common zero, with its name before and its value after."""
    row, font = 24, _font(14)
    shown = [n if len(n) <= 24 else f"{n[:23]}…" for n in names]
    before = ceil(max(font.getlength(n) for n in shown)) + 12
    after = 76
    room = _WIDTH - 2 * _MARGIN - before - after
    finite = np.nan_to_num(values.astype(np.float64), nan=0.0, posinf=0.0, neginf=0.0)
    lowest, highest = min(0.0, finite.min()), max(0.0, finite.max())
    span = (highest - lowest) or 1.0
    low, high = limits(values[:, None, None], "layer")
    chosen = DIVERGING if is_signed(values) else name
    colours = colour(values[:, None, None], chosen, low, high)[:, 0, 0]
    canvas = Image.new("RGB", (_WIDTH - 2 * _MARGIN, row * len(values)), _PAPER)
    draw = ImageDraw.Draw(canvas)
    zero = before + round(-lowest / span * room)
    for index, value in enumerate(finite):
        middle = index * row + row // 2
        end = zero + round(value / span * room)
        draw.rectangle((before, middle - 8, before + room, middle + 7), fill=_TRACK)
        draw.rectangle(
            (min(zero, end), middle - 8, max(zero, end), middle + 7),
            fill=tuple(int(c) for c in colours[index]),
            outline=_QUIET,
        )
        draw.text((before - 8, middle), shown[index], _INK, font, anchor="rm")
        text = number_text(float(values[index]))
        draw.text((before + room + after, middle), text, _INK, font, anchor="rm")
    return canvas
