"""Finding a written digit in a frame of a camera, and bringing it into the form of MNIST's."""

from __future__ import annotations

import numpy as np

from engine.vision.centring import Ink, as_mnist
from engine.vision.found import Found, Frame, Values, checked, reduced, within
from engine.vision.ink import Ground, Writing, grounds, share_of_ink, with_fragments, written
from engine.vision.sheet import Points, laid_flat, mapped, sheet_around

LONGEST = 640
"""Pixels of the frame's longer side while it is searched."""
FINE = 100
"""Samples along the digit's longer side, before it is made small."""
AROUND = 4
"""Pixels, or samples, around the ink."""
THINNEST = 1.8
"""Cells of 28×28: a thinner line, as of a pencil, would be only grey there; MNIST's are 2 to 4."""


def find_digit(frame: Frame) -> Found | None:
    """Return the digit in a frame (height, width, 3) or (height, width) of bytes, or None.

    Found is handwriting darker or lighter than what it is written on, in any light; where there are
    several, what is large, clear and near the middle. What reaches over the frame's edge is left
    out. Where the four edges of the sheet are seen, the digit is looked at as if from above. Its
    picture is (28, 28), white on black, made as MNIST's. Raises ValueError on other arrays.
    """
    grey, scale = reduced(checked(frame), LONGEST)
    if min(grey.shape) < 8:
        return None
    both = grounds(grey)
    for candidate in written(both):
        ground = both[candidate.light]
        digit = with_fragments(candidate, ground)
        top, left, bottom, right = digit.box
        box = (left * scale, top * scale, (right - left) * scale, (bottom - top) * scale)
        picture = as_mnist(_thick_enough(_from_above(digit, ground)))
        return Found(within(box, frame.shape), picture, digit.score)
    return None


def _from_above(digit: Writing, ground: Ground) -> Ink:
    """Return the digit's ink, white on black, without the sheet's tilt: ``FINE`` at its longest."""
    from scipy import ndimage

    top, left, bottom, right = digit.box
    corners = sheet_around(ground.picture, ((top + bottom) / 2, (left + right) / 2))
    shape = ground.picture.shape
    to_frame: Points = np.eye(3) if corners is None else laid_flat(corners, shape)
    to_sheet: Points = np.asarray(np.linalg.inv(to_frame))
    rows, columns = np.nonzero(digit.mask)
    flat = mapped(to_sheet, np.column_stack([columns + left, rows + top]))
    start, extent = flat.min(axis=0), np.ptp(flat, axis=0)
    step = float(extent.max()) / FINE
    width, height = (round(float(side) / step) + 2 * AROUND + 1 for side in extent)
    x, y = np.meshgrid(np.arange(width) - AROUND, np.arange(height) - AROUND)
    grid = mapped(to_frame, start + step * np.column_stack([x.ravel(), y.ravel()]))
    ink, first_row, first_column = _inked(digit, ground)
    fine = ndimage.map_coordinates(ink, (grid[:, ::-1] - (first_row, first_column)).T, order=1)
    return np.asarray(np.round(fine.reshape(height, width) * 255), dtype=np.uint8)


def _inked(digit: Writing, ground: Ground) -> tuple[Values, int, int]:
    """Return how much of each pixel is ink, around the digit, and the first row and column of that.

    It holds a little around the ink, for its soft edges, and nothing else that happens to be close.
    """
    from scipy import ndimage

    top, left, bottom, right = digit.box
    row, column = max(0, top - AROUND), max(0, left - AROUND)
    place = np.s_[row : bottom + AROUND, column : right + AROUND]
    ink = share_of_ink(ground, place, digit.level)
    near = np.zeros(ink.shape, dtype=np.bool_)
    near[top - row : bottom - row, left - column : right - column] = digit.mask
    return np.where(ndimage.binary_dilation(near, np.ones((3, 3)), 2), ink, 0), row, column


def _thick_enough(ink: Ink) -> Ink:
    """Return thin lines thicker, so that they are still lines when they are made small."""
    from scipy import ndimage

    inside = ink >= 128
    # In a line of half width a, the mean distance to its edge is a / 2. Distances are told to the
    # middle of the first pixel outside, which is half a pixel more.
    thickness = 4 * float(ndimage.distance_transform_edt(inside)[inside].mean() - 0.5)
    radius = round((THINNEST * FINE / 20 - thickness) / 2)
    if radius < 1:
        return ink
    down, right = np.mgrid[-radius : radius + 1, -radius : radius + 1]
    disc = down**2 + right**2 <= (radius + 0.3) ** 2
    return np.asarray(ndimage.maximum_filter(np.pad(ink, radius), footprint=disc))
