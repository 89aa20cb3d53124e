"""Where the cells and labels of a confusion matrix stand, and the colours of its cells."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics

from gui import theme

LARGEST_CELL = 64
WIDEST_NAME = 96
HIGHEST_NAME = 80
"""Pixels that the names beside the rows and, turned, above the columns may take."""
PAD = 4
FAINTEST = 0.14
"""How much colour a cell of one picture has at least: among thousands it would be invisible."""


@dataclass(frozen=True)
class Plan:
    """The cells of ``classes`` rows and columns fill ``field``."""

    classes: int
    field: QRect
    turned: bool
    """The names above the columns are written upwards: they are too long for a cell."""
    step: int
    """Every so many names are written."""
    column_step: int

    @property
    def cell_size(self) -> float:
        return self.field.width() / max(1, self.classes)

    def cell(self, row: int, column: int) -> QRect:
        left, right = self._edges(column, self.field.left())
        top, bottom = self._edges(row, self.field.top())
        return QRect(left, top, right - left, bottom - top)

    def at(self, place: QPoint) -> tuple[int, int] | None:
        """Return the row and column at a place, if there is a cell."""
        if not self.field.contains(place):
            return None
        inside = place - self.field.topLeft()
        last = self.classes - 1
        row, column = (int(way / self.cell_size) for way in (inside.y(), inside.x()))
        return min(row, last), min(column, last)

    def _edges(self, index: int, start: int) -> tuple[int, int]:
        size = self.cell_size
        return start + round(index * size), start + round((index + 1) * size)


def plan(room: QSize, names: tuple[str, ...], metrics: QFontMetrics) -> Plan:
    """Return the largest square of cells that fits ``room`` beside its names."""
    widest = max((metrics.horizontalAdvance(name) for name in names), default=0)
    classes, high = max(1, len(names)), metrics.height()
    left = min(widest, WIDEST_NAME) + 2 * PAD
    across = room.width() - left - 1
    side = min(across, room.height() - high - PAD - 1, LARGEST_CELL * classes)
    turned = widest + PAD > side / classes
    top = (min(widest, HIGHEST_NAME) if turned else high) + PAD
    side = max(classes, min(across, room.height() - top - 1, LARGEST_CELL * classes))
    if side >= 8 * classes:
        side -= side % classes
    step = max(1, ceil(high * classes / side))
    return Plan(len(names), QRect(left, top, side, side), turned, step, step if turned else 1)


@dataclass(frozen=True, eq=False)
class Colours:
    """The colours of the cells, and what the full ones stand for."""

    pixels: NDArray[np.uint8]
    """(classes, classes, 3)"""
    most_right: float
    most_wrong: float


def colours(values: NDArray[np.float64], chosen: theme.Tokens) -> Colours:
    """Return the colours of ``values`` (classes, classes), from the ground to a full colour.

    What is right, on the diagonal, has a colour and a scale of its own: the few mistakes of a good
    network would vanish beside it.
    """
    diagonal = np.eye(len(values), dtype=bool)
    most_right = float(values[diagonal].max(initial=0))
    most_wrong = float(values[~diagonal].max(initial=0))
    right, wrong = ramp_ends(chosen)
    full = np.where(diagonal, max(most_right, 1e-12), max(most_wrong, 1e-12))
    share = np.where(values > 0, FAINTEST + (1 - FAINTEST) * values / full, 0)[..., None]
    hue = np.where(diagonal[..., None], _rgb(right), _rgb(wrong))
    mixed = _rgb(chosen.surface) + share * (hue - _rgb(chosen.surface))
    return Colours(np.rint(mixed).astype(np.uint8), most_right, most_wrong)


def ramp_ends(chosen: theme.Tokens) -> tuple[QColor, QColor]:
    """Return the full colours of what is right and of what is wrong."""
    below, _, above = chosen.diverging
    return below, above


def ink_on(ground: QColor, chosen: theme.Tokens) -> QColor:
    """Return the colour of text that is read best on ``ground``."""
    return max(
        (chosen.text, chosen.surface), key=lambda ink: abs(_luminance(ink) - _luminance(ground))
    )


def _luminance(colour: QColor) -> float:
    """Return the cube root of the relative luminance, on which equal steps look alike."""
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    weights = (0.2126, 0.7152, 0.0722)
    return float(sum(w * c for w, c in zip(weights, linear, strict=True)) ** (1 / 3))


def _rgb(colour: QColor) -> NDArray[np.float64]:
    return np.array((colour.red(), colour.green(), colour.blue()), np.float64)
