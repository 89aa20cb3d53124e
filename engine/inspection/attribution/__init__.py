"""Attribution: which pixels of a picture an answer, or one unit, hangs on.

``methods`` declares the methods without torch; ``compute`` runs them, in a thread.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


class Unsuited(Exception):
    """A method can't say anything here; the one sentence tells why, and what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Cancelled(Exception):
    """The caller didn't want the result any more."""


@dataclass(frozen=True)
class ClassScore:
    """The logit of a class, counted from 0: not its probability, which hangs on all classes."""

    number: int


@dataclass(frozen=True)
class UnitScore:
    """What one unit of a layer puts out: a number of a vector, or one cell of a map."""

    layer_id: str
    unit: int
    cell: tuple[int, int] | None = None
    """(row, column) of the map; None: where the unit answers most strongly to the picture."""


Score = ClassScore | UnitScore
"""The one number that is explained."""


@dataclass(frozen=True, eq=False)
class Attribution:
    """How much every pixel has to do with a score, by one method."""

    method: str
    of: Score
    """With the cell that was explained, where that was left open."""
    values: NDArray[np.float32]
    """(height, width) of the picture, over all of its channels."""
    signed: bool
    """Numbers of both signs are meant; else they are 0 and more."""
    score: float
    """The logit, or the unit's number, for the picture."""
    layer_id: str | None = None
    """The layer whose maps were weighed (Grad-CAM)."""
    risen: float | None = None
    """How far the score rises from the baseline to the picture (integrated gradients)."""
    gap: float | None = None
    """Sum of the values − ``risen``: 0 if the sum over the steps were an integral."""
    note: str = ""
    """What is different in this network; empty where nothing is."""
    seconds: float = 0.0
    """How long it took."""
