"""The points of the plane, worked out away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from engine.data.dataset import Dataset
from engine.inspection.projection import Method, Numbers, Projection, outputs_of, project
from gui.services.newest import Turn

if TYPE_CHECKING:
    from engine.inspection.target import Target

Places = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Question:
    """Which layer of what, of which test pictures, brought down how."""

    target: Target
    layer_id: str
    dataset: Dataset
    count: int
    method: Method

    def same_outputs(self, other: Question) -> bool:
        """Return whether the layer makes the same of the same pictures."""
        return (
            self.layer_id == other.layer_id
            and self.dataset is other.dataset
            and self.count == other.count
            and self.target.same(other.target)
        )

    def same(self, other: Question) -> bool:
        return self.method == other.method and self.same_outputs(other)

    def places(self) -> Places:
        """Return which test pictures are shown: evenly spread, as classes may stand in a row."""
        there = len(self.dataset.test_pictures)
        return np.linspace(0, there - 1, min(self.count, there)).round().astype(np.int64)


@dataclass(frozen=True, eq=False)
class Shown:
    """The answer to a question."""

    question: Question
    projection: Projection


class Projector:
    """Keeps what the last layer made of the pictures: another method needs nothing else."""

    def __init__(self) -> None:
        self._kept: tuple[Question, Numbers] | None = None

    def project(self, asked: Question, turn: Turn) -> Shown | None:
        """Return the points; None where it was called off."""
        places = asked.places()
        rows = self._rows(asked, places, turn)
        if rows is None or turn.cancelled():
            return None
        self._kept = asked, rows
        words = QCoreApplication.translate("ProjectionPage", "They are brought down to the plane")
        turn.tell(0, 0, words)
        return Shown(asked, project(rows, places, asked.method))

    def _rows(self, asked: Question, places: Places, turn: Turn) -> Numbers | None:
        if self._kept is not None and self._kept[0].same_outputs(asked):
            return self._kept[1]
        words = QCoreApplication.translate("ProjectionPage", "The pictures go through the network")
        return outputs_of(
            asked.target.open(),
            asked.layer_id,
            asked.dataset.test_pictures[places],
            lambda done, total: turn.tell(done, total, words),
            turn.cancelled,
        )
