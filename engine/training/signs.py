"""What the doctor reads of a run: a few figures, in a time that doesn't grow with the run."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import log
from statistics import median

import numpy as np

from engine.blocks import Block
from engine.blocks.weights import Weighted
from engine.recipe import Recipe
from engine.training.events import Started
from engine.training.history import Figures, RunLog
from engine.training.layers import BlockSeen, LayersSeen

SHORTEST, LONGEST = 20, 100
"""Steps of a window: a tenth of an epoch, within these limits."""
MOST_WINDOWS = 50
SETTLED = 20
"""The first steps change most: Adam's are as long as the rate allows, whatever the gradient."""
ALL_DEAD = 0.97
"""Share of the units of a block."""
NEWEST = 3
"""So many looks at the blocks are taken together, so that no single batch decides."""


@dataclass(frozen=True)
class Signs:
    """A run that has begun, as the doctor sees it."""

    log: RunLog
    started: Started
    classes: int
    recipe: Recipe

    @property
    def step(self) -> int:
        return len(self.log.losses)

    @property
    def guessing(self) -> float:
        """The cross-entropy of a network that says the same of every picture, in nats."""
        return log(self.classes)

    @property
    def window(self) -> int:
        return min(LONGEST, max(SHORTEST, self.started.steps_per_epoch // 10))

    @cached_property
    def windows(self) -> Figures:
        """Return the median loss of each of the last windows, the newest last."""
        losses = self.log.losses
        count = min(MOST_WINDOWS, len(losses) // self.window)
        newest = losses[len(losses) - count * self.window :]
        return np.asarray(np.median(newest.reshape(count, self.window), axis=1), dtype=np.float64)

    @property
    def recent(self) -> float:
        return float(self.windows[-1])

    @cached_property
    def lowest(self) -> float:
        """The lowest loss before the last two windows; infinite where there is none yet."""
        epochs = [done.train_loss for done in self.log.epochs[:-1]]
        return min((*self.windows[:-2].tolist(), *epochs), default=float("inf"))

    @property
    def rate(self) -> float:
        """The learning rate that the next run would need to be like this one now."""
        changes = self.log.rate_changes
        return self.recipe.learning_rate * (changes[-1].factor if changes else 1.0)

    @property
    def at_full_rate(self) -> bool:
        """The schedule neither warms up nor has it lowered the rate much."""
        rates = self.log.learning_rates
        return len(rates) > 0 and bool(rates[-1] >= 0.5 * self.recipe.learning_rate)

    @property
    def seen(self) -> tuple[LayersSeen, ...]:
        """The newest looks at the blocks."""
        return tuple(self.log.layers[-NEWEST:])

    @property
    def settled(self) -> tuple[LayersSeen, ...]:
        return tuple(seen for seen in self.seen if seen.step > SETTLED)

    @property
    def newest(self) -> tuple[BlockSeen, ...]:
        return self.seen[-1].blocks if self.seen else ()

    def block(self, block_id: str) -> Block:
        return self.started.network.block(block_id)

    @cached_property
    def update_ratios(self) -> dict[str, float]:
        """By kernel-bearing block, the median of its newest update ratios."""
        return self._medians("update_ratio", self.settled)

    @cached_property
    def gradient_norms(self) -> dict[str, float]:
        """By kernel-bearing block, the median of its newest gradient norms, in the strip's order.

        Normalisations are left out: their two numbers a channel have other sizes.
        """
        return self._medians("gradient_norm", self.seen)

    @cached_property
    def blocked(self) -> bool:
        """All units of some block are silent: nothing passes it, in neither direction."""
        return any((block.dead or 0.0) >= ALL_DEAD for block in self.newest)

    def _medians(self, of: str, looks: tuple[LayersSeen, ...]) -> dict[str, float]:
        found: dict[str, list[float]] = {}
        for seen in looks:
            for block in seen.blocks:
                value = getattr(block, of)
                if value is not None and isinstance(self.block(block.block_id), Weighted):
                    found.setdefault(block.block_id, []).append(value)
        return {block_id: median(values) for block_id, values in found.items()}
