"""The sheet that something is written on: its four corners, and how it lay before the camera."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.vision.found import Values

Points = NDArray[np.float64]
"""(n, 2), x and y in pixels."""

LONGEST = 160
"""Pixels: enough for edges, which lines are fitted to."""
LEVELS = 10


def sheet_around(paper: Values, place: tuple[float, float]) -> Points | None:
    """Return the corners (4, 2) of the sheet around ``place`` (row, column) in a picture without
    its ink, clockwise from the top left; None where no four straight edges are seen.

    A sheet is a region of places all lighter than some level, or all darker, with four sides. The
    largest of those is returned: a shadow's border on the sheet can be a side of smaller ones.
    """
    from scipy import ndimage

    step = max(1, -(-max(paper.shape) // LONGEST))
    height, width = (side // step for side in paper.shape)
    blocks = paper[: height * step, : width * step].reshape(height, step, width, step)
    small = blocks.mean(axis=(1, 3))
    row, column = (
        min(int(at / step), side - 1) for at, side in zip(place, small.shape, strict=True)
    )
    own = float(small[row, column])
    largest, area = None, 0.0
    for sign, end in ((1, float(small.min())), (-1, float(small.max()))):
        for level in np.linspace(own, end, LEVELS + 2)[1:-1]:
            labels, _ = ndimage.label(sign * small >= sign * level)
            region = ndimage.binary_fill_holes(labels == labels[row, column])
            corners = _quadrilateral(region)
            if corners is not None and region.sum() > area:
                largest, area = corners, region.sum()
    # The middle of a pixel of the small picture is at half its width.
    return None if largest is None else _from_top_left((largest + 0.5) * step - 0.5)


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


def _quadrilateral(region: NDArray[np.bool_]) -> Points | None:
    """Return the four corners of a region with straight sides; None of any other."""
    from scipy import spatial

    area = int(region.sum())
    if not 0.08 * region.size < area < 0.97 * region.size:
        return None
    inner = np.pad(region, 1)
    inner = inner[:-2, 1:-1] & inner[2:, 1:-1] & inner[1:-1, :-2] & inner[1:-1, 2:]
    rows, columns = np.nonzero(region & ~inner)
    points = np.column_stack([columns, rows]).astype(np.float64)
    hull = spatial.ConvexHull(points)
    if area < 0.93 * hull.volume:
        return None
    rough = _four_of(points[hull.vertices])
    seen = (points > 0.5).all(1) & (points < np.array(region.shape[::-1]) - 1.5).all(1)
    lines = [
        _line(points[seen], start, end)
        for start, end in zip(rough, np.roll(rough, -1, axis=0), strict=True)
    ]
    known = [line for line in lines if line is not None]
    if len(known) < 4:
        return None
    corners = np.array([_crossing(known[i - 1], known[i]) for i in range(4)])
    return corners if _like_a_sheet(corners) else None


def _four_of(hull: Points) -> Points:
    """Return the four corners that describe a convex outline best: those that cut off least are
    left out (Visvalingam and Whyatt 1993)."""
    while len(hull) > 4:
        before, after = np.roll(hull, 1, axis=0) - hull, np.roll(hull, -1, axis=0) - hull
        lost = np.abs(before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0])
        hull = np.delete(hull, int(lost.argmin()), axis=0)
    return hull


def _line(points: Points, start: Points, end: Points) -> tuple[Points, Points] | None:
    """Return a point and the direction of the straight line along the points between two corners;
    None where too few of them lie on one."""
    length = float(np.linalg.norm(end - start))
    if length < 8:
        return None
    along = (end - start) / length
    offset = points - start
    share = offset @ along / length
    off = offset @ np.array([-along[1], along[0]])
    near = points[(share > 0.08) & (share < 0.92) & (np.abs(off) < max(3.0, 0.04 * length))]
    if len(near) < 0.5 * np.abs(end - start).max():
        return None
    middle = near.mean(axis=0)
    directions = np.linalg.svd(near - middle, full_matrices=False)[2]
    if np.sqrt(np.mean(((near - middle) @ directions[1]) ** 2)) > 1.0:
        return None
    return middle, directions[0]


def _crossing(one: tuple[Points, Points], other: tuple[Points, Points]) -> Points:
    between = np.column_stack([one[1], -other[1]])
    if abs(np.linalg.det(between)) < 1e-3:
        return np.full(2, np.nan)
    return np.asarray(one[0] + np.linalg.solve(between, other[0] - one[0])[0] * one[1])


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


def _from_top_left(corners: Points) -> Points:
    """Return the corners clockwise as seen, from the one whose following side goes right most."""
    middle = corners.mean(axis=0)
    angles = np.arctan2(corners[:, 1] - middle[1], corners[:, 0] - middle[0])
    clockwise = corners[np.argsort(angles)]
    sides = np.roll(clockwise, -1, axis=0) - clockwise
    rightwards = sides[:, 0] / np.linalg.norm(sides, axis=1)
    return np.roll(clockwise, -int(rightwards.argmax()), axis=0)
