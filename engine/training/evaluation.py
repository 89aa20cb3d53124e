"""How good a network is on pictures that it isn't trained on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from engine.training.batches import Held

MOST_PICTURES = 1000
MOST_BYTES = 2**28


@dataclass(frozen=True)
class Scores:
    """Mean cross-entropy, and the share that was classified rightly."""

    loss: float
    accuracy: float


def evaluation_batch(activation_bytes: int) -> int:
    """Return how many pictures to evaluate at a time: many, but within a modest memory."""
    return max(1, min(MOST_PICTURES, MOST_BYTES // max(1, activation_bytes)))


def evaluate(
    network: nn.Module, held: Held, index: Tensor, size: int, stopped: Callable[[], bool]
) -> Scores | None:
    """Measure ``network`` on the pictures at ``index``, ``size`` at a time, as it is after training
    (dropout off, running means in batch normalisation), and leave it in that mode. None once
    ``stopped`` says so.
    """
    loss = hits = 0.0
    network.eval()
    with torch.no_grad():
        for part in torch.split(index, size):
            if stopped():
                break
            pictures, labels = held.batch(part)
            logits = network(pictures)
            losses = cross_entropy(logits, labels, reduction="sum")
            right = (logits.argmax(1) == labels).sum()
            loss += losses.item()
            hits += right.item()
    return None if stopped() else Scores(loss / len(index), hits / len(index))
