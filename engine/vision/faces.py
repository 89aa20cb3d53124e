"""Finding faces that look into the camera, and cutting them out of the frame."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.vision.found import Found, Frame, checked, reduced, within

Boxes = NDArray[np.float64]
"""(n, 4): x, y, width, height in pixels."""

LONGEST = 240
"""Pixels of the frame's longer side while it is searched: a face of a tenth of that is seen."""
SMALLEST = 0.15
"""The least side of a face, of the frame's shorter side."""
GROWTH = 1.15
"""From one size of window to the next."""
SIGHTINGS = 6
"""Windows that have to agree on a face: what isn't one seldom looks like it three times."""
MARGIN = 0.05
"""Around a face that is cut out, of its side: so it looks most like those of the set ``faces``."""


def find_face(frame: Frame) -> tuple[Found, ...]:
    """Return the faces in a frame (height, width, 3) or (height, width) of bytes, clearest first.

    Only faces seen from the front, and upright. Their pictures are squares cut out of the frame
    with a little around them, in its own kind, grey or colour. Raises ValueError on other arrays.
    The detector is a cascade over local binary patterns (Liao et al. 2007; Viola and Jones 2001).
    """
    grey, scale = reduced(checked(frame), LONGEST)
    found = []
    for count, box in merged(_sightings(grey)):
        if count >= SIGHTINGS:
            x, y, width, height = box * scale
            room = MARGIN * width
            place = within((x - room, y - room, width + 2 * room, height + 2 * room), frame.shape)
            left, top, wide, high = place
            picture = frame[top : top + high, left : left + wide].copy()
            found.append(Found(place, picture, count / (count + SIGHTINGS)))
    return tuple(found)


def merged(boxes: Boxes) -> list[tuple[int, Boxes]]:
    """Return how many of the ``boxes`` lie on one another, most first, and the mean of those (4,).

    Two do if they share more than half of the smaller one. What lies on a larger group in the end
    is left out.
    """
    groups: list[Boxes] = []
    for box in boxes:
        for index, group in enumerate(groups):
            if _shared(group.mean(axis=0), box) > 0.5:
                groups[index] = np.vstack([group, box])
                break
        else:
            groups.append(box[None])
    kept: list[tuple[int, Boxes]] = []
    for group in sorted(groups, key=len, reverse=True):
        middle = group.mean(axis=0)
        if all(_shared(larger, middle) <= 0.3 for _, larger in kept):
            kept.append((len(group), middle))
    return kept


def _shared(one: Boxes, other: Boxes) -> float:
    start = np.maximum(one[:2], other[:2])
    end = np.minimum(one[:2] + one[2:], other[:2] + other[2:])
    smaller = min(one[2] * one[3], other[2] * other[3])
    return float(np.prod(np.maximum(end - start, 0)) / smaller)


def _sightings(grey: NDArray[np.uint8]) -> Boxes:
    """Return every window of the picture that passes for a face."""
    shorter = min(grey.shape)
    cascade = _cascade()
    least = max(cascade.window_width, round(SMALLEST * shorter))
    if shorter < least:
        return np.empty((0, 4))
    windows = cascade.detect_multi_scale(
        grey,
        scale_factor=GROWTH,
        step_ratio=1,
        min_size=(least, least),
        max_size=(shorter, shorter),
        min_neighbor_number=0,
        intersection_score_threshold=2,  # which no two reach: they are merged here, and counted
    )
    boxes = [[w["c"], w["r"], w["width"], w["height"]] for w in windows]
    return np.array(boxes, dtype=np.float64).reshape(-1, 4)


@cache
def _cascade() -> Any:
    from skimage import data, feature

    file: Any = data.lbp_frontal_face_cascade_filename
    return feature.Cascade(file())
