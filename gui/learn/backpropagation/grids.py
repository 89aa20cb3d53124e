"""The grids of numbers that a step consists of, and how they are coloured and written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from engine.experiments.backpropagation import KERNEL, PLACES, SIDE, Step
from engine.inspection.colouring import DIVERGING, colour

Grid = Literal[
    "picture",
    "kernel",
    "answers",
    "wanted",
    "errors",
    "pixels",
    "products",
    "gradient",
    "updated",
]
Cell = tuple[int, int]

FORWARD: tuple[Grid, ...] = ("picture", "kernel", "answers", "wanted")
BACKWARD: tuple[Grid, ...] = ("errors", "pixels", "products", "gradient", "updated")
WEIGHTS: tuple[Grid, ...] = ("kernel", "gradient", "updated")
PLACED: tuple[Grid, ...] = ("answers", "wanted", "errors", "pixels", "products")
SIDES: dict[Grid, int] = {"picture": SIDE, "kernel": KERNEL, "gradient": KERNEL, "updated": KERNEL}
"""Cells to a side; all the others have one cell a place."""
FINE: tuple[Grid, ...] = ("errors", "products", "gradient")
"""Grids of small numbers: a third decimal."""
FIRST: Cell = (1, 1)


@dataclass(frozen=True)
class Pointed:
    """What is under the mouse: the weight that gradients are shown for, and a place, if any."""

    weight: Cell = FIRST
    place: Cell | None = None


def cells_of(grid: Grid) -> int:
    """Return how many cells a side of ``grid`` has."""
    return SIDES.get(grid, PLACES)


def values_of(step: Step, grid: Grid, weight: Cell) -> NDArray[np.float64]:
    """Return the numbers of ``grid``; pixels and products are those of ``weight``."""
    match grid:
        case "pixels":
            return step.under(*weight)
        case "products":
            return step.under(*weight) * step.errors
        case _:
            values: NDArray[np.float64] = getattr(step, grid)
            return values


def coloured(grid: Grid, values: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Return a colour a cell: pixels from black to white, the rest blue below zero."""
    if grid in ("picture", "pixels"):
        return colour(values, "grey", 0.0, 1.0)
    high = max(float(np.abs(values).max()), 1e-9)
    high = high if grid in FINE else max(high, 0.5)
    return colour(values, DIVERGING, -high, high)


def written(value: float, fine: bool = False) -> str:
    """Return ``.35`` or ``−1.20``; a small number with a third decimal: ``−.012``."""
    text = f"{abs(value):.{3 if fine else 2}f}"
    text = text.removeprefix("0") if text.startswith("0.") else text
    nothing = set(text) <= {".", "0"}
    return f"−{text}" if value < 0 and not nothing else text
