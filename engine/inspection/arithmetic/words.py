"""How the numbers of a calculation, and places on maps, are written."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

MOST_TERMS = 8
"""So many terms of a sum are written one by one, the largest first; the rest is one line."""


def number(value: float) -> str:
    """Return five significant digits with a real minus sign: ``−1.2346``."""
    return f"{value + 0.0:.5g}".replace("-", "−")  # no minus before a zero


def plus(value: float) -> str:
    """Return ``+ 1.5`` or ``− 1.5``: a term behind another one."""
    return f"− {number(-value)}" if value < 0 else f"+ {number(value)}"


def factor(value: float) -> str:
    """Return a number behind a sign, in brackets where it is below zero."""
    return f"({number(value)})" if value < 0 else number(value)


def listed(numbers: Sequence[int], one: str) -> str:
    """Return ``row 4``, ``rows 4 to 6`` or ``rows 4, 6, 8``; numbers count from 0, words from 1."""
    counted = [n + 1 for n in numbers]
    if len(counted) == 1:
        return f"{one} {counted[0]}"
    if counted == list(range(counted[0], counted[-1] + 1)):
        return f"{one}s {counted[0]} to {counted[-1]}"
    return f"{one}s {', '.join(map(str, counted))}"


def place(cell: tuple[int, ...]) -> str:
    """Return ``map 2, row 4, column 5`` for (1, 3, 4), and ``unit 7`` for (6,)."""
    if len(cell) == 3:
        return f"map {cell[0] + 1}, row {cell[1] + 1}, column {cell[2] + 1}"
    return f"unit {cell[0] + 1}"


def largest(terms: NDArray[np.float64], most: int = MOST_TERMS) -> list[int]:
    """Return the indices of the ``most`` terms (n,) that count most, whatever their signs."""
    return [int(i) for i in np.argsort(-np.abs(terms), kind="stable")[:most]]


def others(terms: NDArray[np.float64], shown: Sequence[int], one: str) -> tuple[str, ...]:
    """Return the line for all the terms (n,) that aren't ``shown``; nothing where all are."""
    count = len(terms) - len(shown)
    if not count:
        return ()
    rest = float(np.delete(terms, list(shown)).sum())
    if count == 1:
        return (f"The other {one} adds {number(rest)}.",)
    return (f"The other {count:,} {one}s together add {number(rest)}.",)
