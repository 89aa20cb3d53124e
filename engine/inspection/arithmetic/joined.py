"""The ends of branches coming together: added up, or laid one behind the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.inspection.arithmetic.patch import Cell
from engine.inspection.arithmetic.words import number, place, plus

if TYPE_CHECKING:
    from engine.inspection.arithmetic import Step


@dataclass(frozen=True, eq=False)
class Summed:
    """The end of a residual unit's branch plus what came over the shortcut."""

    branch: float
    shortcut: float
    way: tuple[Step, ...]
    """How the shortcut's number came about from the unit's input; empty: it is the input's own."""
    result: float

    def lines(self) -> tuple[str, ...]:
        way = [line for step in self.way for line in step.lines()]
        return (
            *(["On the shortcut:", *way] if way else []),
            f"Branch plus shortcut: {number(self.branch)} {plus(self.shortcut)} "
            f"= {number(self.result)}.",
        )


@dataclass(frozen=True)
class Concatenated:
    """A number of one of several branches whose channels stand one behind the other."""

    branch: int
    """From 0."""
    branches: int
    origin: Cell
    """On the end of that branch."""
    result: float

    def lines(self) -> tuple[str, ...]:
        which = f"branch {self.branch + 1} of {self.branches}"
        return (f"This is {which}, {place(self.origin)}: {number(self.result)}.",)
