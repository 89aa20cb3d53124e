"""One number through an activation function."""

from __future__ import annotations

from dataclasses import dataclass

from engine.inspection.arithmetic.patch import Cell, Region
from engine.inspection.arithmetic.words import number


@dataclass(frozen=True)
class Activated:
    """What a function makes of a number."""

    function: str
    """Its name, as it is shown."""
    formula: str
    """Of x, as it is written."""
    cell: Cell
    before: float
    result: float

    @property
    def reads(self) -> Region:
        return Region.of(self.cell)

    @property
    def strongest(self) -> Cell:
        return self.cell

    def lines(self) -> tuple[str, ...]:
        becomes = f"{number(self.before)} becomes {number(self.result)}"
        return (f"{self.function}, {self.formula}: {becomes}.",)
