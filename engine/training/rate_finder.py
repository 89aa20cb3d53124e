"""Which learning rate to begin with: a short run in which it grows from step to step."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from engine.data.dataset import Dataset
from engine.network import Network
from engine.recipe import Recipe
from engine.training.control import Control
from engine.training.events import Failed
from engine.training.failures import failure, is_out_of_memory

if TYPE_CHECKING:
    from torch import Tensor

    from engine.build import Weights
    from engine.training.run import Run

STEPS = 100
LOWEST, HIGHEST = 1e-6, 10.0
SMOOTHING = 0.9
"""How much of the running mean of the losses stays at each step."""
SETTLING = 10
"""So many steps the running mean still jumps: nothing is read from them."""
DIVERGED = 4.0
"""Times the lowest loss: beyond it a run only gets worse."""


@dataclass(frozen=True)
class RateTried:
    """One step: its learning rate, and the loss before it, smoothed over the last steps."""

    step: int
    rate: float
    loss: float


@dataclass(frozen=True)
class RateFound:
    """The end. ``rate`` is the suggestion; None where the loss never fell, or it was stopped."""

    rate: float | None


def find_rate(
    network: Network,
    recipe: Recipe,
    dataset: Dataset,
    control: Control,
    device: str = "cpu",
    initial: Weights | None = None,
    steps: int = STEPS,
) -> Iterator[RateTried | RateFound | Failed]:
    """Train ``network`` for ``steps`` steps with rates that grow from LOWEST to HIGHEST, each by
    the same factor, and stop once the loss has left its lowest value far behind
    (Smith 2017, arXiv:1506.01186).

    It has a network and random numbers of its own: nothing of a run changes. Optimiser, batch size
    and everything else are the recipe's, but for schedule, averages, early stopping and
    pre-training.
    """
    # Not at the top: the window knows of the finder before torch is there.
    from engine.training.refusals import refusal
    from engine.training.run import Diverged, Run, prepare_thread

    without = {"warm_up": 0.0, "patience": 0, "weight_average": 0.0, "pretraining": "none"}
    plain = recipe.model_copy(update={"schedule": "constant", **without})
    refused = refusal(network, plain, dataset, device)
    if refused is not None:
        yield refused
        return
    rates, losses = rates_of(steps), list[float]()
    try:
        prepare_thread(device)
        run = Run(network, plain, some_of(dataset, plain, steps), device, initial)
        mean = 0.0
        for step, (rate, batch) in enumerate(zip(rates, _batches(run), strict=False), 1):
            if not control.may_go_on():
                yield RateFound(None)
                return
            mean = SMOOTHING * mean + (1 - SMOOTHING) * run.learn(batch, rate).loss
            # The mean begins at 0; divided by the weights that it has taken in it is none too low.
            losses.append(mean / (1 - SMOOTHING**step))
            yield RateTried(step, rate, losses[-1])
            if losses[-1] > DIVERGED * min(losses):
                break
    except Diverged:
        pass
    except (MemoryError, RuntimeError) as error:
        if not is_out_of_memory(error):
            raise
        yield failure(error, recipe)
        return
    yield RateFound(suggestion(rates[: len(losses)], losses))


def rates_of(steps: int) -> list[float]:
    """Return ``steps`` rates from LOWEST to HIGHEST, each the same factor above the one before."""
    factor = math.log(HIGHEST / LOWEST) / max(1, steps - 1)
    return [LOWEST * math.exp(factor * step) for step in range(steps)]


def suggestion(rates: Sequence[float], losses: Sequence[float]) -> float | None:
    """Return the rate at which the loss falls most steeply over the logarithm of the rate; None
    where it never falls.

    At the rate of the lowest loss training is about to diverge: it is at most a third of that.
    """
    rates, losses = rates[SETTLING:], losses[SETTLING:]
    lowest = int(np.argmin(losses)) if losses else 0
    if lowest < 2:
        return None
    slopes = np.gradient(np.asarray(losses[: lowest + 1]), np.log(rates[: lowest + 1]))
    steepest = int(np.argmin(slopes))
    if slopes[steepest] >= 0:
        return None
    return float(f"{min(rates[steepest], rates[lowest] / 3):.2g}")


def some_of(dataset: Dataset, recipe: Recipe, steps: int) -> Dataset:
    """Return as many of the training pictures as so many steps and validation need, spread over
    all of them, and one to test with.
    """
    labels = (1 - recipe.validation_share) * recipe.label_share
    needed = math.ceil(steps * recipe.batch_size / labels)
    every = max(1, len(dataset.train_pictures) // needed)
    return replace(
        dataset,
        train_pictures=dataset.train_pictures[::every],
        train_labels=dataset.train_labels[::every],
        test_pictures=dataset.test_pictures[:1],
        test_labels=dataset.test_labels[:1],
    )


def _batches(run: Run) -> Iterator[Tensor]:
    while True:
        yield from run.batches()
