"""Straight edges in a picture."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.vision.found import Values

Points = NDArray[np.float64]
"""(n, 2) or (2,), x and y in pixels."""

FAINTEST = 0.006
"""The least edge, of the range from black to white, from one pixel to the next."""
SHORTEST = 20
"""Pixels of an edge."""
MOST = 16
ANGLES = 120
"""Directions that are told apart, of the whole circle."""


@dataclass(frozen=True, eq=False)
class Line:
    point: Points
    normal: Points
    """(2,), of length 1, to the lighter side."""
    seen: Points
    """(n, 2): where there is an edge on it."""


def lines_in(picture: Values) -> list[Line]:
    """Return the straight edges in a picture (height, width) of 0 to 1, the longest first.

    By a Hough transform in which every edge votes for its own direction alone (Ballard 1981); a
    line takes its edges away, and those that are left vote again.
    """
    points, angles = _edges(picture)
    lines: list[Line] = []
    reach = float(np.hypot(*picture.shape))
    while len(lines) < MOST and len(points) >= SHORTEST:
        normal, offset = _most_voted(points, angles, reach)
        for _ in range(2):  # the second time with the line that the first fitted
            straight = np.cos(angles - np.arctan2(normal[1], normal[0])) > 0.97
            seen = straight & (np.abs(points @ normal - offset) < 1.5)
            if seen.sum() < SHORTEST:
                return lines
            middle = points[seen].mean(axis=0)
            across = np.linalg.svd(points[seen] - middle, full_matrices=False)[2][1]
            normal = across if across @ normal > 0 else -across
            offset = float(normal @ middle)
        lines.append(Line(middle, normal, points[seen]))
        near = straight & (np.abs(points @ normal - offset) < 2.5)
        points, angles = points[~near], angles[~near]
    return lines


def _edges(picture: Values) -> tuple[Points, NDArray[np.float64]]:
    """Return where the picture changes most (n, 2), finer than a pixel, and towards what lighter
    direction (n,), in radians.
    """
    from scipy import ndimage

    right = ndimage.sobel(picture, 1) / 8
    down = ndimage.sobel(picture, 0) / 8
    strength = np.hypot(right, down)
    found = []
    for axis, lying in ((1, np.abs(right) >= np.abs(down)), (0, np.abs(right) < np.abs(down))):
        before, after = np.roll(strength, 1, axis), np.roll(strength, -1, axis)
        top = lying & (strength > FAINTEST) & (strength > before) & (strength >= after)
        top[[0, -1]] = top[:, [0, -1]] = False
        places = np.argwhere(top).astype(np.float64)
        # The top of the parabola through three neighbours.
        bend = before[top] - 2 * strength[top] + after[top]
        places[:, axis] += (before[top] - after[top]) / (2 * bend)
        found.append((places[:, ::-1], np.arctan2(down[top], right[top])))
    points, angles = zip(*found, strict=True)
    return np.concatenate(points), np.concatenate(angles).astype(np.float64)


def _most_voted(points: Points, angles: Points, reach: float) -> tuple[Points, float]:
    """Return the normal (2,) and the offset along it of the line that most edges lie on."""
    from scipy import ndimage

    bins = 2 * int(np.ceil(reach)) + 1
    own = np.round(angles / (2 * np.pi) * ANGLES).astype(int)
    votes = np.zeros((ANGLES, bins), dtype=np.float32)
    for turn in (-1, 0, 1):
        index = (own + turn) % ANGLES
        angle = index * 2 * np.pi / ANGLES
        offset = points[:, 0] * np.cos(angle) + points[:, 1] * np.sin(angle)
        np.add.at(votes, (index, np.round(offset + reach).astype(int)), 1)
    votes = ndimage.uniform_filter1d(votes, 3, axis=1)
    row, place = np.unravel_index(int(votes.argmax()), votes.shape)
    direction = float(row) * 2 * np.pi / ANGLES
    return np.array([np.cos(direction), np.sin(direction)]), float(place) - reach
