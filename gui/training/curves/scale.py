"""Where things lie in a plot: the ranges of its axes, their ticks, and what stands at them."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, log10

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

Values = NDArray[np.float64]
Range = tuple[float, float]

SMALLEST = 1e-6
"""What a logarithmic axis shows at least."""


@dataclass(frozen=True)
class Frame:
    """A part of the plane, and the pixels that it fills. With ``log`` the heights are powers of
    ten.
    """

    area: QRectF
    x: Range
    y: Range
    log: bool = False

    def across(self, epochs: Values) -> Values:
        """Return pixels from the left."""
        left, right = self.x
        across: Values = self.area.left() + (epochs - left) * (self.area.width() / (right - left))
        return across

    def down(self, values: Values) -> Values:
        """Return pixels from the top."""
        low, high = self.y
        heights = as_heights(values, log=self.log)
        down: Values = self.area.bottom() - (heights - low) * (self.area.height() / (high - low))
        return down

    def epochs_at(self, pixels: float) -> float:
        left, right = self.x
        return left + (pixels - self.area.left()) / self.area.width() * (right - left)

    def height_at(self, pixels: float) -> float:
        low, high = self.y
        return low + (self.area.bottom() - pixels) / self.area.height() * (high - low)


def as_heights(values: Values, *, log: bool) -> Values:
    """Return values as an axis places them: as they are, or as powers of ten."""
    return np.log10(np.maximum(values, SMALLEST)) if log else values


def step_for(span: float, most: int) -> float:
    """Return the smallest of 1, 2, 5, 10, 20 … (or their tenths) of which at most ``most`` fit."""
    rough = max(span, 1e-12) / max(1, most)
    power = 10.0 ** floor(log10(rough))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)


def ticks(shown: Range, most: int, *, log: bool = False) -> list[tuple[float, str]]:
    """Return at most about ``most`` places on an axis and what is written there."""
    if log:
        return _log_ticks(shown, most)
    low, high = shown
    step = step_for(high - low, most)
    first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
    return [(index * step, _written(index * step, step)) for index in range(first, last + 1)]


def epoch_ticks(shown: Range, most: int, last: float) -> list[tuple[float, str]]:
    """Return places on the axis of epochs, none beyond the end of the run at ``last``."""
    inside = (max(0.0, shown[0]), min(shown[1], last + 1e-9))
    return ticks(inside, most) if inside[1] > inside[0] else []


def _log_ticks(shown: Range, most: int) -> list[tuple[float, str]]:
    low, high = shown
    for factors in ((1, 2, 3, 5, 7), (1, 2, 5), (1, 3), (1,)):
        marks = [
            (log10(factor) + power, f"{factor * 10.0**power:g}")
            for power in range(floor(low), ceil(high) + 1)
            for factor in factors
            if low <= log10(factor) + power <= high
        ]
        if len(marks) <= most:
            return marks
    every = ceil(len(marks) / max(1, most))
    return marks[::every]


def _written(value: float, step: float) -> str:
    if value == 0:
        return "0"
    if abs(value) >= 1e6 or (step < 1e-4 and abs(value) < 0.01):
        return f"{value:.3g}"
    decimals = max(0, -floor(log10(step) + 1e-9))
    return f"{value:,.{decimals}f}"


def share_heights(*rows: Values) -> Range:
    """Return the ends of an axis of per cents: from where 97 % can be told from 98 %."""
    rows = tuple(row for row in rows if len(row))
    for lowest in (95.0, 90.0, 80.0, 50.0):
        if rows and all(np.mean(row > lowest) > 0.8 for row in rows):
            return lowest - 0.04 * (100 - lowest), 100 + 0.04 * (100 - lowest)
    return -4.0, 104.0


def loss_heights(*rows: Values, log: bool) -> Range:
    """Return the ends of an axis of losses, which begins at 0 unless it is logarithmic."""
    shown = np.concatenate([row[np.isfinite(row)] for row in rows] or [np.empty(0)])
    if not len(shown):
        return (-1.0, 1.0) if log else (-0.1, 2.5)
    top, bottom = float(np.max(shown)), float(np.min(shown))
    if log:
        low = floor(4 * log10(max(bottom, SMALLEST) / 1.1)) / 4
        return low, max(low + 0.25, ceil(4 * log10(max(top, SMALLEST) * 1.1)) / 4)
    step = 10.0 ** floor(log10(max(top, SMALLEST))) / 4
    highest = max(1, ceil(top * 1.05 / step)) * step
    return -0.04 * highest, highest


def close_heights(*rows: Values, log: bool) -> Range:
    """Return the ends of an axis that a part of the run fills, whatever its heights are."""
    shown = np.concatenate([row[np.isfinite(row)] for row in rows] or [np.empty(0)])
    if not len(shown):
        return (-1.0, 1.0) if log else (0.0, 1.0)
    heights = as_heights(shown, log=log)
    low, high = float(heights.min()), float(heights.max())
    room = max(0.08 * (high - low), 1e-3 * max(abs(high), 1e-3))
    return low - room, high + room
