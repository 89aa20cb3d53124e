"""Bringing ink into the form that the pictures of MNIST have."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Ink = NDArray[np.uint8]

FIELD, BOX = 28, 20


def as_mnist(ink: Ink) -> Ink:
    """Return white ink on black (height, width) as the pictures of MNIST were made (LeCun et al.
    1998): (28, 28).

    The ink is brought into a box of 20×20 cells, with its proportions and with grey edges, and that
    into 28×28 so that its centre of mass lies in the middle: in the cells of index 14, as measured
    on the published pictures. Without ink all is black.
    """
    field = np.zeros((FIELD, FIELD), dtype=np.uint8)
    rows, columns = (np.flatnonzero((ink >= 64).any(axis)) for axis in (1, 0))
    if not len(rows):
        return field
    cut = Image.fromarray(ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])
    scale = BOX / max(cut.size)
    size = (max(1, round(cut.width * scale)), max(1, round(cut.height * scale)))
    small = cut.resize(size, Image.Resampling.BOX if scale < 0.5 else Image.Resampling.BILINEAR)
    cells = np.asarray(small)
    weights = cells + 1e-9
    down, right = np.indices(weights.shape) * weights / weights.sum()
    top, left = (
        int(np.clip(round(FIELD / 2 - middle.sum()), 0, FIELD - side))
        for middle, side in zip((down, right), cells.shape, strict=True)
    )
    field[top : top + cells.shape[0], left : left + cells.shape[1]] = cells
    return field
