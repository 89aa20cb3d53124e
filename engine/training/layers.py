"""What goes on inside a run, block by block: plain numbers, without torch."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Histogram:
    """How many numbers fall into each of equally wide bins from ``low`` to ``high``.

    The last bin holds ``high`` as well. Where all numbers are the same, ``low`` equals ``high``
    and all stand in one bin. Numbers that aren't finite are left out.
    """

    low: float
    high: float
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        return sum(self.counts)


@dataclass(frozen=True)
class BlockSeen:
    """One block around one step. What a block hasn't got is None: norms where nothing in it is
    trained, ``dead`` and ``saturated`` where no activation of that kind stands in it.
    """

    block_id: str
    weight_norm: float | None
    """Euclidean norm over all trained tensors of the block, before the step."""
    gradient_norm: float | None
    """The same of their gradients, as the loss gives them, before any clipping."""
    update_ratio: float | None
    """Norm of what the step changed, as a share of ``weight_norm``."""
    dead: float | None = None
    """Share of units, 0 to 1, that answer 0 to every picture of the probe in every cell."""
    saturated: float | None = None
    """Share of a tanh's or sigmoid's answers, 0 to 1, beyond 97 % of the way to their limits."""
    weights: Histogram | None = None
    gradients: Histogram | None = None
    outputs: Histogram | None = None
    """What the block answers to pictures of the probe: to all, or as many as make some 260,000."""


@dataclass(frozen=True)
class LayersSeen:
    """Every block that computes something, in the order of the strip, around step ``step``."""

    step: int
    blocks: tuple[BlockSeen, ...]
