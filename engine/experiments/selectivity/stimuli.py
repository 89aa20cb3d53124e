"""Stimuli: one stroke, bent into every form, at every brightness and in every colour.

All strokes are equally long and equally wide, so that as much of the picture is inked whatever the
form, and all pictures of one brightness have the same mean and the same contrast. Each form comes
at each brightness in each colour: what a unit answers to one of them can't come of another.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from engine.data.dataset import DataError
from engine.data.preprocessing import Pixels
from engine.data.shapes import SIDE, arc, straight, stroke

FORMS = (
    "Line, level",
    "Line, falling",
    "Line, upright",
    "Line, rising",
    "Curve",
    "Open ring",
    "Closed ring",
    "Disc",
)
LIGHTS = ("Dark", "Medium", "Bright")
TINTS = ("Grey", "Red", "Green", "Blue")

LENGTH, WIDTH = 20.0, 2.2
"""Of every stroke, in pixels."""
TIMES = 4
"""Each in so many places, and curves and rings turned in as many ways."""
CONTRAST = 10.0
"""Root mean square, in steps of 255; little enough for no pixel to be clipped."""
LEVELS = (85.0, 128.0, 171.0)
CHROMA = 38.0
"""How far a colour's own channel is above the mean of the three, twice as far as the others are
below: the mean stays.
"""
SHIFTS = ((0, 0), (2, -1), (-2, 2), (1, 2))
"""Rows and columns from the middle, one for each time."""


@dataclass(frozen=True, eq=False)
class Stimuli:
    """Pictures (n, 28, 28, channels), twice each: first as drawn, then with ink and ground
    exchanged. Of each of the n / 2: which form, brightness and colour it has, (n / 2,).
    """

    pictures: Pixels
    forms: NDArray[np.int64]
    lights: NDArray[np.int64]
    tints: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.forms)


@cache
def stimuli(channels: int, size: tuple[int, int] = (SIDE, SIDE)) -> Stimuli:
    """Return all stimuli, in colour or grey (then with one tint).

    In pictures of another ``size`` (height, width) the strokes are as large, and there is more
    ground around them. Raises DataError for a size below 28×28.
    """
    if min(size) < SIDE:
        raise DataError(
            "The strokes need pictures of at least 28×28 pixels: choose other data for your "
            "network, or one of the networks here."
        )
    tints = len(TINTS) if channels == 3 else 1
    shape = (len(FORMS), len(LIGHTS), tints, TIMES)
    forms, lights, colours, times = (each.ravel() for each in np.indices(shape))
    inks = np.stack([[_ink(form, time) for time in range(TIMES)] for form in range(len(FORMS))])
    ink = inks[forms, times][..., np.newaxis]
    ground = np.array(LEVELS)[lights][:, np.newaxis] + _tint(channels)[colours]
    ground = ground[:, np.newaxis, np.newaxis]
    both = np.concatenate([ground + CONTRAST * ink, ground - CONTRAST * ink])
    around = [((whole - SIDE) // 2, whole - SIDE - (whole - SIDE) // 2) for whole in size]
    pictures = np.pad(np.rint(both).astype(np.uint8), [(0, 0), *around, (0, 0)], mode="edge")
    return Stimuli(pictures, forms, lights, colours)


def _tint(channels: int) -> NDArray[np.float64]:
    if channels == 1:
        return np.zeros((1, 1))
    own = np.where(np.eye(3, dtype=bool), CHROMA, -CHROMA / 2)
    return np.concatenate([np.zeros((1, 3)), own])


def _ink(form: int, time: int) -> NDArray[np.float64]:
    """Return a form (28, 28) with mean 0 and deviation 1."""
    turn = time * 2 * np.pi / TIMES + np.pi / 8
    match FORMS[form]:
        case "Curve":
            points = arc(LENGTH / np.radians(120), turn, 120)
        case "Open ring":
            points = arc(LENGTH / np.radians(300), turn, 300)
        case "Closed ring":
            points = arc(LENGTH / np.radians(360), turn, 360)
        case "Disc":
            points = straight(0.01, 0.0)
        case _:
            points = straight(LENGTH - WIDTH, form * np.pi / 4)
    middle = (points.min(0) + points.max(0)) / 2
    shift = np.array(SHIFTS[time][::-1]) + SIDE / 2 - middle
    width = WIDTH if FORMS[form] != "Disc" else 2 * np.sqrt(LENGTH * WIDTH / np.pi)
    drawn = stroke([points + shift], width)
    return np.asarray((drawn - drawn.mean()) / drawn.std())
