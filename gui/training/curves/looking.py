"""How close a person looks at a part of a run: the ranges that zooming and dragging lead to."""

from __future__ import annotations

from gui.training.curves.scale import Range

MARGIN = 0.05
"""How far beyond the ends of a run the view may reach, in parts of its length."""
CLOSEST = 5e-4
"""Of the run: a narrower part is never shown."""
NOTCH = 0.8
"""What the wheel's smallest turn leaves of the view."""


def closer(shown: Range, about: float, factor: float) -> Range:
    """Return ``factor`` of a range around a place that stays where it is."""
    return about - factor * (about - shown[0]), about + factor * (shown[1] - about)


def within_run(wanted: Range, epochs: float) -> Range:
    """Return a part of a run of so many epochs, which is never left."""
    length = max(wanted[1] - wanted[0], CLOSEST * epochs)
    if length >= (1 + 2 * MARGIN) * epochs:
        return -MARGIN * epochs, (1 + MARGIN) * epochs
    left = min(max(wanted[0], -MARGIN * epochs), (1 + MARGIN) * epochs - length)
    return left, left + length


def within_heights(wanted: Range, whole: Range, *, share: bool) -> Range:
    """Return heights not far beyond those that the run has; shares are never left."""
    low, high = whole
    room = 0.0 if share else (high - low) / 2
    least, most = low - room, high + room
    length = min(max(wanted[1] - wanted[0], 1e-4 * (high - low)), most - least)
    bottom = min(max(wanted[0], least), most - length)
    return bottom, bottom + length
