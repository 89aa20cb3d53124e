"""Drawn shapes: a data set made on the spot, in which only the form of a stroke decides.

Where it lies, how large, thick, bright and coloured it is, and what is behind it, is drawn at
random and says nothing about the class. So a network that tells the classes apart has learned to
see form: straight against curved, open against closed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from engine.data.dataset import Parts, split
from engine.data.preprocessing import Pixels
from engine.data.progress import Job

CLASSES = ("straight line", "curve", "open ring", "closed ring", "cross")
SIDE = 28
PICTURES = 5_000
SEED = 1998

_FINER = 3
"""Drawn so many times larger and then averaged, so that strokes have smooth edges."""

Tone = Literal["grey", "colour"]
Points = NDArray[np.float64]


def grey_shapes(_files: Mapping[str, bytes], job: Job) -> Parts:
    """Return 5,000 grey shapes (n, 28, 28, 1), a thousand of each class."""
    return split(*draw(PICTURES, SEED, "grey", job))


def colour_shapes(_files: Mapping[str, bytes], job: Job) -> Parts:
    """Return 5,000 coloured shapes (n, 28, 28, 3), a thousand of each class."""
    return split(*draw(PICTURES, SEED, "colour", job))


def draw(
    count: int, seed: int, tone: Tone, job: Job | None = None
) -> tuple[Pixels, NDArray[np.int64]]:
    """Return ``count`` pictures (count, 28, 28, 1 or 3) and their labels, the classes in turn.

    The same count, seed and tone give the same pictures.
    """
    generator = np.random.default_rng((seed, ("grey", "colour").index(tone)))
    labels = np.arange(count, dtype=np.int64) % len(CLASSES)
    pictures = np.empty((count, SIDE, SIDE, 1 if tone == "grey" else 3), dtype=np.uint8)
    for number, label in enumerate(labels):
        if job is not None and number % 500 == 0:
            job.report(number, count, "Drawing the shapes")
        pictures[number] = _picture(int(label), generator, pictures.shape[3])
    return pictures, labels


def _picture(label: int, generator: np.random.Generator, channels: int) -> Pixels:
    inked = stroke(_lines(label, generator), float(generator.uniform(1.6, 3.2)))
    ink, ground = _tones(generator, channels)
    noise = generator.normal(0, generator.uniform(0, 12), (SIDE, SIDE, channels))
    values = ground + (ink - ground) * inked[..., np.newaxis] + noise
    return np.clip(np.rint(values), 0, 255).astype(np.uint8)


def _tones(generator: np.random.Generator, channels: int) -> tuple[Points, Points]:
    """Return the tones of ink and ground, (channels,) each, far enough apart to be seen."""
    while True:
        ink, ground = generator.uniform(0, 255, (2, channels))
        if np.abs(ink - ground).max() >= 110:
            return ink, ground


def _lines(label: int, generator: np.random.Generator) -> list[Points]:
    """Return the strokes of a shape as lines of points (n, 2), in pixels, inside the picture."""
    turn = generator.uniform(0, 2 * np.pi)
    match CLASSES[label]:
        case "straight line":
            strokes = [straight(generator.uniform(14, 22), turn)]
        case "curve":
            strokes = [_arc(generator, (7, 11), turn, (90, 200))]
        case "open ring":
            strokes = [_arc(generator, (6, 10), turn, (260, 315))]
        case "closed ring":
            strokes = [_arc(generator, (6, 10), turn, (360, 360))]
        case _:
            angle = np.radians(generator.uniform(60, 120))
            lengths = generator.uniform(14, 20, 2)
            strokes = [straight(lengths[0], turn), straight(lengths[1], turn + angle)]
    points = np.concatenate(strokes)
    low, high = points.min(0), points.max(0)
    margin = 3.0
    room = SIDE - 2 * margin - (high - low)
    shift = margin - low + generator.uniform(0, 1, 2) * np.maximum(room, 0)
    return [stroke + shift for stroke in strokes]


def straight(length: float, angle: float) -> Points:
    """Return the ends (2, 2) of a line through (0, 0)."""
    end = np.array([np.cos(angle), np.sin(angle)]) * length / 2
    return np.stack([-end, end])


def _arc(
    generator: np.random.Generator,
    radii: tuple[float, float],
    start: float,
    degrees: tuple[float, float],
) -> Points:
    """Return a part of a circle with a radius and a length within the limits."""
    return arc(generator.uniform(*radii), start, generator.uniform(*degrees))


def arc(radius: float, start: float, degrees: float) -> Points:
    """Return a part of a circle around (0, 0) as points (48, 2); ``start`` is in radians."""
    angles = np.linspace(start, start + np.radians(degrees), 48)
    return np.asarray(radius * np.stack([np.cos(angles), np.sin(angles)], axis=1))


def stroke(lines: list[Points], width: float) -> Points:
    """Return how much of each cell is inked, (28, 28) from 0 to 1, by a pen of ``width`` pixels."""
    large = Image.new("L", (SIDE * _FINER, SIDE * _FINER))
    pen = ImageDraw.Draw(large)
    radius = width * _FINER / 2
    for line in lines:
        points = [(float(x), float(y)) for x, y in line * _FINER]
        pen.line(points, fill=255, width=round(2 * radius), joint="curve")
        for x, y in (points[0], points[-1]):
            pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)
    small = large.resize((SIDE, SIDE), Image.Resampling.BOX)
    return np.asarray(small, dtype=np.float64) / 255
