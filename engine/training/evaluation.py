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


@dataclass(frozen=True, eq=False)
class Scores:
    """Mean cross-entropy, the share that was classified rightly, and for each picture (n,) the
    class with the highest probability and that probability.
    """

    loss: float
    accuracy: float
    predicted: Tensor
    confidence: Tensor


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
    most_probable: list[Tensor] = []
    network.eval()
    with torch.no_grad():
        for part in torch.split(index, size):
            if stopped():
                break
            pictures, labels = held.batch(part)
            logits = network(pictures)
            losses = cross_entropy(logits, labels, reduction="sum")
            probability = logits.softmax(1).max(1)
            most_probable += probability
            loss += losses.item()
            hits += (probability.indices == labels).sum().item()
    if stopped():
        return None
    confidence, predicted = torch.cat(most_probable[::2]), torch.cat(most_probable[1::2])
    return Scores(loss / len(index), hits / len(index), predicted.cpu(), confidence.cpu())
