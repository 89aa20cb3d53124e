"""How a number came about, worked out away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.inspection.model import Cell
from gui.services.inspection import Answer
from gui.services.newest import Turn

if TYPE_CHECKING:
    from engine.inspection.activations import Inspector
    from engine.inspection.arithmetic.explain import Explanation
    from engine.inspection.target import Target


@dataclass(frozen=True, eq=False)
class Explained:
    """A cell, and how its number came about."""

    cell: Cell
    value: float
    """The tensor's own number."""
    explanation: Explanation


@dataclass(frozen=True, eq=False)
class Question:
    """Which number of which answer is to be explained."""

    answer: Answer
    cell: Cell


class Explainer:
    """Keeps a private copy of what was looked into last. Only one thread at a time touches it."""

    def __init__(self) -> None:
        self._of: Target | None = None
        self._inspector: Inspector | None = None

    def explain(self, asked: Question, _turn: Turn) -> Explained:
        answer, cell = asked.answer, asked.cell
        if self._inspector is None or self._of is None or not self._of.same(answer.target):
            self._inspector = None  # what fails half-way is not gone on with
            self._inspector, self._of = answer.target.open(), answer.target
        values = answer.inspection.outputs[cell.block_id]
        place = (cell.channel, cell.row, cell.column)[: values.ndim]
        explanation = self._inspector.explain(answer.inspection, cell.block_id, place)
        return Explained(cell, float(values[place]), explanation)
