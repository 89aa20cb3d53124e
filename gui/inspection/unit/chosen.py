"""Chosen: the unit that the page is about."""

from __future__ import annotations

from dataclasses import dataclass

from engine.check import Fields
from engine.inspection.target import Target
from gui.inspection.heads import Head


@dataclass(frozen=True, eq=False)
class Chosen:
    target: Target
    head: Head
    unit: int
    fields: Fields | None
    """What the layer's cells see; None where that is the whole picture."""

    def same(self, other: Chosen) -> bool:
        mine, others = ((c.head, c.unit, c.fields) for c in (self, other))
        return mine == others and self.target.same(other.target)
