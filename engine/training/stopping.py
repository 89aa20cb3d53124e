"""Early stopping: the best epoch so far, and when to wait no longer for a better one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.build import Weights


@dataclass(frozen=True)
class Best:
    """The epoch with the lowest validation loss so far, and the weights that it left."""

    epoch: int
    loss: float
    weights: Weights


class EarlyStopping:
    """Ends a run after ``patience`` epochs without a lower validation loss (Prechelt 1998); with a
    patience of 0 never, and nothing is kept.
    """

    def __init__(self, patience: int) -> None:
        self.patience = patience
        self.best: Best | None = None

    def note(self, epoch: int, loss: float, weights: Callable[[], Weights]) -> None:
        """Take the loss after an epoch; ``weights`` are asked for where it is the lowest."""
        if self.patience and (self.best is None or loss < self.best.loss):
            self.best = Best(epoch, loss, weights())

    def ends(self, epoch: int) -> bool:
        """Whether the run ends after ``epoch``."""
        return self.best is not None and epoch - self.best.epoch >= self.patience
