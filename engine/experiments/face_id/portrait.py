"""Portraits: every face is cut, sized and lit in one way before the network sees it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image

from engine.data.preprocessing import Pixels, on_paper
from engine.vision.found import Frame

HEIGHT, WIDTH = 40, 32
ACROSS, DOWN, RAISED = 0.94, 1.15, 0.065
"""Width and height of a portrait, and how far its middle lies above the middle of the face that
was found, all in widths of that face: measured on portraits that photographers have cut.
"""
GREY, SPREAD = 128.0, 48.0
"""Mean and deviation of the values of every portrait, of 255."""
FILLING = 0.7
"""Of a picture's width: a face at least so wide fills it, so that it is a portrait already."""
ROOM = 0.25
"""Of a picture's width, added around it while it is searched: faces at its edge are found too."""


@dataclass(frozen=True, eq=False)
class Sighting:
    """A face in a frame: where it was found, and its portrait (40, 32, 1)."""

    box: tuple[int, int, int, int]
    """x, y, width, height in the frame's pixels."""
    portrait: Pixels


def find_portrait(frame: Frame) -> Sighting | None:
    """Return the clearest face of a frame (h, w, 3) or (h, w); None where none is seen."""
    from engine.vision.faces import find_face

    found = find_face(frame)
    if not found:
        return None
    box = found[0].box
    return Sighting(box, _cut(Image.fromarray(frame).convert("L"), box))


def portrait(picture: Image.Image) -> Pixels:
    """Return a picture that is a portrait already, its middle, as (40, 32, 1)."""
    grey = on_paper(picture).convert("L")
    scale = min(grey.width / WIDTH, grey.height / HEIGHT)
    width, height = min(WIDTH * scale, grey.width), min(HEIGHT * scale, grey.height)
    left, top = (grey.width - width) / 2, (grey.height - height) / 2
    return _sized(grey, (left, top, left + width, top + height))


def fills(picture: Image.Image) -> bool:
    """Return whether a picture is hardly wider than the face in it; False where none is found."""
    from engine.vision.faces import find_face

    grey = np.asarray(on_paper(picture).convert("L"))
    found = find_face(np.pad(grey, round(ROOM * grey.shape[1]), mode="edge"))
    return bool(found) and found[0].box[2] >= FILLING * grey.shape[1]


def any_portrait(picture: Image.Image) -> Pixels | None:
    """Return the portrait of the face in a picture of any kind; None where none is found."""
    if fills(picture):
        return portrait(picture)
    sighting = find_portrait(np.asarray(on_paper(picture)))
    return None if sighting is None else sighting.portrait


def _cut(grey: Image.Image, box: tuple[int, int, int, int]) -> Pixels:
    """Cut the portrait around a face; beyond the frame its edge goes on."""
    x, y, width, height = box
    across, down = ACROSS * width, DOWN * width
    middle_x, middle_y = x + width / 2, y + height / 2 - RAISED * width
    # A width of room on all sides is more than a portrait ever needs.
    rows = np.clip(np.arange(y - width, y + height + width), 0, grey.height - 1)
    columns = np.clip(np.arange(x - width, x + 2 * width), 0, grey.width - 1)
    around = Image.fromarray(np.asarray(grey)[np.ix_(rows, columns)])
    left = middle_x - across / 2 - (x - width)
    top = middle_y - down / 2 - (y - width)
    return _sized(around, (left, top, left + across, top + down))


def _sized(grey: Image.Image, box: tuple[float, float, float, float]) -> Pixels:
    small = grey.resize((WIDTH, HEIGHT), Image.Resampling.BILINEAR, box)
    return evened(np.asarray(small))[..., np.newaxis]


def evened(grey: Pixels) -> Pixels:
    """Return a grey picture with the same mean and the same deviation as all others, so that dim
    and harsh light count less. A picture of one grey stays plain.
    """
    values = grey.astype(np.float64)
    values = (values - values.mean()) / max(float(values.std()), 1.0)
    levelled: Pixels = np.clip(np.rint(values * SPREAD + GREY), 0, 255).astype(np.uint8)
    return levelled
