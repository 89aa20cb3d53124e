"""Which epochs' states are kept where not all of them can be."""

from __future__ import annotations

from collections.abc import Iterable


def superfluous(epochs: Iterable[int], most: int, always: Iterable[int]) -> set[int]:
    """Return which of ``epochs`` to drop so that about ``most`` are left, evenly spread.

    Every second goes, then every second of those, and so on, so that what is dropped early would be
    dropped later as well. The first, the last and those in ``always`` stay whatever ``most`` is.
    """
    ordered = sorted(epochs)
    if len(ordered) <= most:
        return set()
    kept = {ordered[0], ordered[-1], *always}
    apart = 2
    while apart < ordered[-1]:
        left = [epoch for epoch in ordered if epoch % apart == 0 or epoch in kept]
        if len(left) <= most:
            return set(ordered) - set(left)
        apart *= 2
    return set(ordered) - kept
