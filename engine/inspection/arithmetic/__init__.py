"""How one number of a block's output comes about, in steps with all their numbers.

The steps are plain values that know nothing of torch; ``explain`` makes them from a built network.
Sums are taken in float64 of the float32 numbers that the network itself has computed with, so that
what is shown is nearer to the exact result than torch's own rounding, and equals torch's number
within that rounding. Only where torch's rounding decides which cells are read (the places of
bilinear blending) it is followed. Rows, columns and channels count from 0 in values, from 1 in
words.
"""

from engine.inspection.arithmetic.activated import Activated
from engine.inspection.arithmetic.joined import Concatenated, Summed
from engine.inspection.arithmetic.moved import Blended, Moved, Share
from engine.inspection.arithmetic.normalised import Normalised
from engine.inspection.arithmetic.patch import Cell, Numbers, Patch, Region, Taps
from engine.inspection.arithmetic.pooled import Pooled, Trained
from engine.inspection.arithmetic.weighted import Weighted
from engine.inspection.arithmetic.windowed import Windowed

Step = (
    Windowed | Pooled | Weighted | Normalised | Activated | Moved | Blended | Summed | Concatenated
)
"""Every way in which a number is made; each has its ``result`` and its ``lines()``."""

__all__ = [
    "Activated",
    "Blended",
    "Cell",
    "Concatenated",
    "Moved",
    "Normalised",
    "Numbers",
    "Patch",
    "Pooled",
    "Region",
    "Share",
    "Step",
    "Summed",
    "Taps",
    "Trained",
    "Weighted",
    "Windowed",
]
