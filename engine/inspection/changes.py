"""Changes that are tried out on a network while it is looked into: the what-if."""

from __future__ import annotations

from dataclasses import dataclass

Kernel = tuple[tuple[float, ...], ...]
"""(height, width) numbers."""


@dataclass(frozen=True)
class Changes:
    """What is different from the network itself; empty: nothing. Everything counts from 0."""

    factors: tuple[tuple[tuple[str, int], float], ...] = ()
    """(layer, unit) and what its output is multiplied by: 0 switches it off."""
    kernels: tuple[tuple[tuple[str, int, int], Kernel], ...] = ()
    """(layer, unit, input channel) and the slice of its kernel that stands there instead."""


NO_CHANGES = Changes()
