"""What one output cell sees of the input, along one axis."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from engine.window import Enlargement, Window


@dataclass(frozen=True)
class ReceptiveField:
    """The receptive field of a block's results (Araujo et al. 2019, Distill).

    The cell at index i sees the input cells from ``start + i·jump`` up to, not including,
    ``start + i·jump + size``; some of them may lie in the padding. Behind upsampling jump and
    start may be fractions, and neighbours may see patches of different sizes, of which ``size``
    is the largest: ask ``cells``.
    """

    size: int = 1
    jump: int | Fraction = 1
    start: int | Fraction = 0
    rest: int | Fraction = 0
    """What the patch is longer than ``size`` before it is cut to whole steps of the grid."""
    grid: int = 1
    anchor: int = 0
    own: int = 1
    """What was upsampled are patches of ``own`` cells that begin at ``anchor + k·grid``."""

    def cells(self, index: int) -> range:
        """Return the input cells that the cell at ``index`` sees.

        Where branches of different strides come together the patch may be larger than what is
        seen; elsewhere it is exact.
        """
        here = self.start + index * self.jump - self.anchor
        first = -(-here // self.grid)
        last = (here + self.size + self.rest - self.own) // self.grid
        return range(self.anchor + first * self.grid, self.anchor + last * self.grid + self.own)

    def after(self, window: Window) -> ReceptiveField:
        """Return what a cell sees behind a block that reads ``window``."""
        before = self._as_grid() if isinstance(window, Enlargement) else self
        start = self.start + window.first * self.jump
        length = self.size + self.rest + window.reach * self.jump
        return before._with(start, length, self.jump * window.jump)

    def joined(self, other: ReceptiveField) -> ReceptiveField:
        """Return what a cell sees that is made of one cell of each of both maps.

        Exact where both maps have one jump, as they have wherever their shapes stay equal.
        """
        start = min(self.start, other.start)
        end = max(self.start + self.size + self.rest, other.start + other.size + other.rest)
        mine, theirs = ((one.grid, one.anchor, one.own) for one in (self, other))
        common = self if mine == theirs else ReceptiveField()
        return common._with(start, end - start, max(self.jump, other.jump))

    def _as_grid(self) -> ReceptiveField:
        """Return the grid of patches that upsampling takes whole."""
        if isinstance(self.jump, Fraction) or isinstance(self.start, Fraction):
            return self
        return ReceptiveField(grid=self.jump, anchor=self.start, own=self.size)

    def _with(
        self, start: int | Fraction, length: int | Fraction, jump: int | Fraction
    ) -> ReceptiveField:
        """Return a field on this grid, in whole numbers where all its patches are of one size."""
        size = self.own + (length - self.own) // self.grid * self.grid
        field = ReceptiveField(size, jump, start, length - size, self.grid, self.anchor, self.own)
        if jump % self.grid:
            return field
        patch = field.cells(0)
        return ReceptiveField(len(patch), int(jump), patch.start)
