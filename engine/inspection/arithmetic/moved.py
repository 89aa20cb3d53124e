"""Numbers that only change their place, or are blended of their neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from engine.inspection.arithmetic.patch import Cell, Region
from engine.inspection.arithmetic.words import factor, number, place

How = Literal[
    "at rest", "beside", "column", "distance", "flattened", "padded", "repeated", "row", "shortcut"
]


@dataclass(frozen=True)
class Moved:
    """A number taken from another place as it is, or one that stands in the padding."""

    how: How
    origin: Cell | None
    """Where it comes from; None: padding, or a map of places, that no cell stands for."""
    result: float

    @property
    def reads(self) -> Region:
        return Region(()) if self.origin is None else Region.of(self.origin)

    @property
    def strongest(self) -> Cell:
        return self.origin or (0, 0, 0)

    def lines(self) -> tuple[str, ...]:
        value = number(self.result)
        match self.how:
            case "row" | "column":
                return (f"This map holds the {self.how} of each cell, −1 to 1: {value}.",)
            case "distance":
                return (f"This map holds how far each cell lies from the middle: {value}.",)
        if self.origin is None:
            return (f"No cell lies here: the padding holds {value}.",)
        origin = place(self.origin)
        match self.how:
            case "at rest":
                return (f"Dropout rests outside training: {value} stays.",)
            case "beside":
                return (f"This is {origin}, which maps of places are put behind: {value}.",)
            case "flattened":
                return (f"Laid out in a row, this is {origin}: {value}.",)
            case "padded":
                return (f"This is {origin} with padding around it: {value}.",)
            case "repeated":
                return (f"This repeats {origin}: {value}.",)
            case "shortcut":
                return (f"The shortcut brings {origin}: {value}.",)


@dataclass(frozen=True)
class Share:
    """One of the cells that are blended."""

    cell: Cell
    weight: float
    value: float


@dataclass(frozen=True)
class Blended:
    """Up to four neighbours, weighed by how near their centres lie (bilinear)."""

    shares: tuple[Share, ...]
    result: float

    @classmethod
    def of(cls, shares: tuple[Share, ...]) -> Blended:
        return cls(shares, sum(share.weight * share.value for share in shares))

    @property
    def reads(self) -> Region:
        channel = self.shares[0].cell[0]
        rows, columns = ({share.cell[axis] for share in self.shares} for axis in (1, 2))
        return Region((channel,), tuple(sorted(rows)), tuple(sorted(columns)))

    @property
    def strongest(self) -> Cell:
        return max(self.shares, key=lambda share: share.weight).cell

    def lines(self) -> tuple[str, ...]:
        terms = (
            f"{place(share.cell)}: {number(share.weight)} · {factor(share.value)} "
            f"= {number(share.weight * share.value)}."
            for share in self.shares
        )
        return (*terms, f"Blended: {number(self.result)}.")
