"""A face taken apart: its skin, and what eyes, nose and mouth add to it wherever they lie.

Cutting a part out and putting it elsewhere leaves an edge, and a network would judge the edge. So
the place of every part is filled in with the smoothest skin that fits what lies around it, the
solution of Laplace's equation, and what the part adds to that skin is put on other skin: seamless
cloning (Pérez, Gangnet and Blake 2003, "Poisson image editing", section 2). It is 0 at the part's
border, so that there is no seam, and with every part in its place the face comes out as it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.data.preprocessing import Pixels
from engine.experiments.eyes import Order

Values = NDArray[np.float64]
Shifts = tuple[tuple[int, int], ...]
"""Of each of ``PARTS``: how many cells it is moved down and to the right."""

SIDE = 25


@dataclass(frozen=True)
class Part:
    """A part of the aligned faces of 25×25 cells."""

    name: str
    top: int
    left: int
    height: int
    width: int

    def moved(self, shift: tuple[int, int]) -> Part:
        """Return the part elsewhere, as far as the picture goes."""
        top = min(max(self.top + shift[0], 0), SIDE - self.height)
        left = min(max(self.left + shift[1], 0), SIDE - self.width)
        return Part(self.name, top, left, self.height, self.width)

    @property
    def cells(self) -> tuple[slice, slice]:
        return (
            slice(self.top, self.top + self.height),
            slice(self.left, self.left + self.width),
        )


PARTS = (
    Part("Left eye", 5, 3, 6, 8),
    Part("Right eye", 5, 11, 6, 8),
    Part("Nose", 11, 8, 4, 7),
    Part("Mouth", 15, 5, 6, 11),
)
"""They don't overlap; a later one lies over an earlier one where they come to."""

IN_PLACE: Shifts = ((0, 0),) * len(PARTS)

_FIXED: dict[Order, Shifts] = {
    "exchanged": ((10, 0), (10, 0), (0, 0), (-9, 0)),
    "eyes_down": ((8, 0), (8, 0), (0, 0), (0, 0)),
    "mouth_up": ((0, 0), (0, 0), (0, 0), (-9, 0)),
}

_MARGIN, _FARTHER = 1, 4
"""Cells: shuffled parts stay away from the border, and are moved at least so far along an axis."""


@dataclass(frozen=True, eq=False)
class Apart:
    """Faces taken apart, (n, 25, 25) each."""

    skin: Values
    """With the places of all parts filled in."""
    added: Values
    """What the parts add to the skin; 0 elsewhere."""

    def on(self, others: Apart) -> Apart:
        """Return these parts on the skin of ``others``."""
        return Apart(others.skin, self.added)

    def together(self, shifts: Shifts = IN_PLACE) -> Pixels:
        """Return the faces (n, 25, 25, 1) with each part moved by its shift."""
        added = np.zeros_like(self.added)
        for part, shift in zip(PARTS, shifts, strict=True):
            added[:, *part.moved(shift).cells] = self.added[:, *part.cells]
        values = np.clip(np.rint(self.skin + added), 0, 255)
        return values.astype(np.uint8)[..., np.newaxis]


def take_apart(faces: Pixels) -> Apart:
    """Take faces (n, 25, 25, 1) apart."""
    whole = faces[..., 0].astype(np.float64)
    inside, fill = _filling()
    flat = whole.reshape(len(whole), -1)
    filled = flat.copy()
    filled[:, inside] = flat[:, ~inside] @ fill.T
    skin = filled.reshape(whole.shape)
    return Apart(skin, whole - skin)


def misplaced(apart: Apart, order: Order, generator: np.random.Generator) -> Pixels:
    """Return the faces (n, 25, 25, 1) with their parts in a wrong ``order``.

    Of faces that are shuffled, each is shuffled in a way of its own.
    """
    if order != "shuffled":
        return apart.together(_FIXED[order])
    faces = (
        Apart(apart.skin[i : i + 1], apart.added[i : i + 1]).together(shuffle(generator))
        for i in range(len(apart.skin))
    )
    return np.concatenate(list(faces))


def shifts_of(order: Order, generator: np.random.Generator) -> Shifts:
    return shuffle(generator) if order == "shuffled" else _FIXED[order]


def shuffle(generator: np.random.Generator) -> Shifts:
    """Return shifts that take every part away from its place."""
    return tuple(_elsewhere(part, generator) for part in PARTS)


def _elsewhere(part: Part, generator: np.random.Generator) -> tuple[int, int]:
    while True:
        top = int(generator.integers(_MARGIN, SIDE - _MARGIN - part.height + 1))
        left = int(generator.integers(_MARGIN, SIDE - _MARGIN - part.width + 1))
        shift = (top - part.top, left - part.left)
        if max(map(abs, shift)) >= _FARTHER:
            return shift


@cache
def _filling() -> tuple[NDArray[np.bool_], Values]:
    """Return which cells (625,) lie in parts, and what turns the others into them.

    Each cell inside is the mean of its four neighbours: a system of linear equations.
    """
    inside = np.zeros((SIDE, SIDE), dtype=bool)
    for part in PARTS:
        inside[part.cells] = True
    cells = SIDE * SIDE
    mean: NDArray[Any] = np.zeros((cells, cells))
    for row, column in zip(*np.nonzero(inside), strict=True):
        for down, right in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            mean[row * SIDE + column, (row + down) * SIDE + column + right] = 0.25
    flat = inside.ravel()
    own = np.eye(int(flat.sum())) - mean[np.ix_(flat, flat)]
    return flat, np.linalg.solve(own, mean[np.ix_(flat, ~flat)])
