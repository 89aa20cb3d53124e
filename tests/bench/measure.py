"""What a benchmark gives: a number measured several times, and the target that it has to meet."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import Literal


@dataclass(frozen=True)
class Measure:
    """One figure over several rounds. The median is held against the target, if there is one."""

    name: str
    unit: str
    values: tuple[float, ...]
    target: float | None = None
    better: Literal["higher", "lower"] = "higher"

    @property
    def median(self) -> float:
        return median(self.values)

    @property
    def met(self) -> bool:
        if self.target is None:
            return True
        if self.better == "higher":
            return self.median >= self.target
        return self.median <= self.target

    @property
    def target_text(self) -> str:
        sign = "≥" if self.better == "higher" else "≤"
        return "" if self.target is None else f"{sign} {self.target:g}"
