"""How quickly a network trains on this machine: measured by a few steps on random pictures."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from math import floor
from statistics import median
from typing import TYPE_CHECKING

from engine.blocks import Shape
from engine.check import check, pictures_bytes, training_bytes
from engine.machine import free_bytes
from engine.network import Network
from engine.recipe import Recipe

if TYPE_CHECKING:
    from engine.data.dataset import Dataset
    from engine.training.run import Run

SECONDS = 0.6
"""So long steps are measured, unless there are enough of them before."""
PATIENCE = 2.0
"""A step that takes longer is measured once, without warming up."""
WARM_UP, FEWEST_STEPS, MOST_STEPS = 2, 3, 30
STRETCH = 7
BATCHES = 4
"""So many batches are held, so that each step gathers other pictures, as in a run."""
SHARE_OF_FREE_MEMORY = 0.5


@dataclass(frozen=True)
class Pace:
    """What was measured, in seconds."""

    picture: float
    """One picture's share of a training step."""
    held_out: float
    """One picture that is only measured, for validation."""

    def epoch(self, pictures: int, recipe: Recipe) -> float:
        """Return the seconds that one epoch takes over a set of so many training pictures."""
        held_out = held_out_of(pictures, recipe)
        return (pictures - held_out) * self.picture + held_out * self.held_out


def held_out_of(pictures: int, recipe: Recipe) -> int:
    """Return how many of the training pictures are kept for validation."""
    return floor(pictures * recipe.validation_share + 0.5)


def what_counts(recipe: Recipe) -> Recipe:
    """Return ``recipe`` without what has no influence on the time that a step takes."""
    # The smallest rate there is: the network mustn't diverge while it is measured.
    return recipe.model_copy(
        update={
            "epochs": 1,
            "learning_rate": 1e-7,
            "schedule": "constant",
            "warm_up": 0.0,
            "patience": 0,
            "seed": 0,
            "validation_share": 0.0,
        }
    )


def measure(
    network: Network,
    recipe: Recipe,
    shape: Shape,
    classes: int,
    pictures: int,
    device: str = "cpu",
    stopped: Callable[[], bool] = lambda: False,
) -> Pace | None:
    """Train ``network`` for a moment as ``recipe`` has it, and say how quickly that went.

    ``shape`` is (channels, height, width); ``pictures`` are those of the set to train on. None:
    ``stopped`` said so, or there isn't enough free memory to try. To be called in a thread of its
    own that ends afterwards, while no run trains: it computes with as many threads as a run.
    """
    batch = max(1, min(recipe.batch_size, pictures - held_out_of(pictures, recipe)))
    report = check(network, shape, classes)
    needed = training_bytes(report.parameters, report.activation_bytes, batch)
    needed += pictures_bytes((BATCHES + 1) * batch, shape)
    if not report.trains or needed > SHARE_OF_FREE_MEMORY * free_bytes() or stopped():
        return None

    from engine.training.run import Run, prepare_thread

    prepare_thread(device)
    measured = what_counts(recipe).model_copy(update={"batch_size": batch})
    run = Run(network, measured, _random_pictures(shape, classes, batch), device, None)
    step = _step_seconds(run, stopped)
    if step is None:
        return None
    return Pace(step / batch, _seconds_to_evaluate(run) / batch)


def _random_pictures(shape: Shape, classes: int, batch: int) -> Dataset:
    """Return pictures of noise: ``BATCHES`` batches to train with, one to evaluate."""
    import numpy as np

    from engine.data.dataset import Dataset
    from engine.data.preprocessing import Preprocessing

    channels, height, width = shape
    random = np.random.default_rng(0)
    count = (BATCHES + 1) * batch
    pictures = random.integers(0, 256, (count, height, width, channels), dtype=np.uint8)
    labels = random.integers(0, classes, count)
    preprocessing = Preprocessing.model_validate(
        {
            "channels": channels,
            "height": height,
            "width": width,
            "mean": (0.5,) * channels,
            "deviation": (0.25,) * channels,
        }
    )
    return Dataset(
        name="noise",
        title="Noise",
        classes=tuple(str(number) for number in range(classes)),
        train_pictures=pictures[batch:],
        train_labels=labels[batch:],
        test_pictures=pictures[:batch],
        test_labels=labels[:batch],
        preprocessing=preprocessing,
    )


def _step_seconds(run: Run, stopped: Callable[[], bool]) -> float | None:
    """Return what a step takes while little else runs; None once ``stopped`` says so."""
    taken: list[float] = []
    begun = time.perf_counter()
    while not _enough(len(taken), time.perf_counter() - begun):
        for index in run.batches():
            if stopped():
                return None
            step_begun = time.perf_counter()
            run.learn(index)
            taken.append(time.perf_counter() - step_begun)
            if _enough(len(taken), time.perf_counter() - begun):
                break
    return quietest(taken[WARM_UP:] or taken[-1:])


def quietest(taken: list[float]) -> float:
    """Return the least median over ``STRETCH`` steps in a row.

    What holds up single steps doesn't count, nor what holds up some of them one after the other:
    a window that is drawn meanwhile, say, or a program that begins.
    """
    starts = range(max(1, len(taken) - STRETCH + 1))
    return min(median(taken[start : start + STRETCH]) for start in starts)


def _enough(steps: int, seconds: float) -> bool:
    if steps == 0:
        return False
    few = steps < WARM_UP + FEWEST_STEPS
    return seconds > (PATIENCE if few else SECONDS) or steps >= WARM_UP + MOST_STEPS


def _seconds_to_evaluate(run: Run) -> float:
    """Return the seconds that one batch takes, the better of two times."""
    from engine.training.control import Control

    taken = []
    for _ in range(2):
        begun = time.perf_counter()
        run.test(Control())
        taken.append(time.perf_counter() - begun)
    return min(taken)
