"""The sheet that something is written on: its four corners, and how it lay before the camera."""

from __future__ import annotations

from itertools import product

import numpy as np
from numpy.typing import NDArray

from engine.vision.found import Values
from engine.vision.lines import Line, lines_in

Points = NDArray[np.float64]
"""(n, 2), x and y in pixels."""

LONGEST = 160
"""Pixels of the longer side: enough for edges, which lines are fitted to."""
COVERED = 0.6
"""The share of a side, where it is inside of the picture, that has to be an edge."""


def sheet_around(picture: Values, place: tuple[float, float]) -> Points | None:
    """Return the corners (4, 2) of the sheet around ``place`` (row, column) in a picture,
    clockwise from the top left; None where no four straight edges are seen.

    A sheet has four sides that are edges all along, and either lighter inside or darker inside. The
    largest is returned: a shadow's border that crosses the sheet makes smaller ones.
    """
    step = max(1, -(-max(picture.shape) // LONGEST))
    height, width = (side // step for side in picture.shape)
    blocks = picture[: height * step, : width * step].reshape(height, step, width, step)
    row, column = ((at + 0.5) / step - 0.5 for at in place)
    lines = lines_in(blocks.mean(axis=(1, 3)))
    best, most = None, 0.08 * height * width
    for lighter in (1, -1):
        towards = [(line, line.normal * lighter) for line in lines]
        left, right, up, down = (
            [
                line
                for line, normal in towards
                if normal @ inwards > np.sqrt(0.5)
                and (np.array([column, row]) - line.point) @ normal > 0
            ]
            for inwards in np.array([[1, 0], [-1, 0], [0, 1], [0, -1]])
        )
        for sides in product(up, right, down, left):
            corners = np.array([_crossing(sides[i - 1], sides[i]) for i in range(4)])
            if _like_a_sheet(corners) and (area := _area(corners)) > most:
                ends = np.roll(corners, -1, axis=0)
                reach = zip(sides, corners, ends, strict=True)
                if all(_covered(*side, (height, width)) >= COVERED for side in reach):
                    best, most = corners, area
    # The middle of a pixel of the small picture is at half its width.
    return None if best is None else (best + 0.5) * step - 0.5


def laid_flat(corners: Points, shape: tuple[int, ...]) -> NDArray[np.float64]:
    """Return the homography (3, 3) from the sheet as it is, its shorter side 1, to the picture.

    The sheet's proportions follow from its perspective where the focal length is known (Zhang and
    He 2007, "Whiteboard scanning and image enhancement"): the picture's longer side is taken, which
    is between a webcam's and a telephone's.
    """
    square = homography(np.array([[0, 0], [1, 0], [1, 1], [0, 1]], dtype=np.float64), corners)
    focal = max(shape[:2])
    to_rays = np.array(
        [[1 / focal, 0, -shape[1] / 2 / focal], [0, 1 / focal, -shape[0] / 2 / focal], [0, 0, 1]]
    )
    width, height = np.linalg.norm((to_rays @ square)[:, :2], axis=0)
    least = min(width, height)
    return np.asarray(square @ np.diag([least / width, least / height, 1]))


def homography(source: Points, target: Points) -> NDArray[np.float64]:
    """Return the matrix (3, 3) that takes four points to four others (Hartley and Zisserman 2004,
    chapter 4). Raises numpy's LinAlgError where three of them lie on a line.
    """
    rows, values = [], []
    for (x, y), (u, v) in zip(source, target, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    return np.append(np.linalg.solve(np.array(rows), np.array(values)), 1).reshape(3, 3)


def mapped(matrix: Points, points: NDArray[np.integer | np.floating]) -> Points:
    """Return where a homography takes ``points`` (n, 2)."""
    flat = np.column_stack([points, np.ones(len(points))]) @ matrix.T
    return np.asarray(flat[:, :2] / flat[:, 2:])


def _crossing(one: Line, other: Line) -> Points:
    between = np.array([one.normal, other.normal])
    if abs(np.linalg.det(between)) < 0.1:
        return np.full(2, np.nan)
    along = [one.normal @ one.point, other.normal @ other.point]
    return np.asarray(np.linalg.solve(between, along))


def _area(corners: Points) -> float:
    x, y = corners.T
    return float(abs(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2)


def _covered(line: Line, start: Points, end: Points, shape: tuple[int, int]) -> float:
    """Return the share of the way between two corners that is an edge; without what lies outside of
    the picture (height, width), but 0 where that is most of it.
    """
    length = float(np.linalg.norm(end - start))
    way = np.linspace(start, end, max(2, round(length)))
    inside = ((way > 1) & (way < np.array(shape[::-1]) - 2)).all(axis=1)
    if inside.mean() < 0.5:
        return 0
    share = (line.seen - start) @ (end - start) / length**2
    near = np.zeros(len(way) + 2, dtype=np.bool_)
    places = np.round(share * (len(way) - 1)).astype(int)
    near[places[(places >= 0) & (places < len(way))] + 1] = True
    # A slanted edge skips a pixel of its length now and then.
    near = near | np.roll(near, 1) | np.roll(near, -1)
    return float(near[1:-1][inside].mean())


def _like_a_sheet(corners: Points) -> bool:
    """Whether the corners turn one way, by what a sheet shows to a camera: 50° to 130°."""
    if not np.isfinite(corners).all():
        return False
    sides = np.roll(corners, -1, axis=0) - corners
    following = np.roll(sides, -1, axis=0)
    turns = sides[:, 0] * following[:, 1] - sides[:, 1] * following[:, 0]
    sines = turns / np.linalg.norm(sides, axis=1) / np.linalg.norm(following, axis=1)
    one_way = (turns > 0).all() or (turns < 0).all()
    return bool(one_way and (np.abs(sines) > np.sin(np.radians(50))).all())
