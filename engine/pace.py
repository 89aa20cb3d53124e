"""How quickly a network trains on this machine: measured by a few steps on random pictures."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import floor, prod
from statistics import median
from typing import TYPE_CHECKING

from engine.blocks import Shape
from engine.check import Report, check, pictures_bytes, training_bytes
from engine.machine import free_bytes
from engine.network import Network
from engine.recipe import Recipe

if TYPE_CHECKING:
    from engine.data.dataset import Dataset
    from engine.training.run import Run

Clock = Callable[[], float]

SECONDS = 0.4
"""So long steps are measured, unless there are enough of them before."""
PATIENCE = 1.0
"""A step that takes longer is measured once, without warming up."""
WARM_UP, FEWEST_STEPS, MOST_STEPS = 2, 3, 30
STRETCH = 5
BATCHES = 4
"""So many batches are held, so that each step gathers other pictures, as in a run."""
SHARE_OF_FREE_MEMORY = 0.5
SHORT_MACS = 500_000_000
"""Multiply-accumulates, forwards, of all pictures in a step of the length that is aimed at."""
MOST_MACS = 3 * SHORT_MACS
"""The same of two pictures, the fewest: a network that takes more is too heavy to try."""
MOST_BYTES = 1 << 28
"""Of the pictures in a measured step, with their maps."""
MOST_PARAMETERS = 12_000_000
"""Drawing more weights, or one change of them, could by itself hold up the program's end."""


@dataclass(frozen=True)
class Pace:
    """What was measured, in seconds."""

    picture: float
    """One picture's share of a training step."""
    held_out: float
    """One picture that is only measured, for validation."""
    of_a_run: bool = False
    """A whole run has shown it, not a few steps."""

    def epoch(self, pictures: int, recipe: Recipe) -> float:
        """Return the seconds that one epoch takes over a set of so many training pictures."""
        held_out = held_out_of(pictures, recipe)
        return learned_from(pictures, recipe) * self.picture + held_out * self.held_out


def held_out_of(pictures: int, recipe: Recipe) -> int:
    """Return how many of the training pictures are kept for validation."""
    return floor(pictures * recipe.validation_share + 0.5)


def learned_from(pictures: int, recipe: Recipe) -> int:
    """Return of how many training pictures the labels are learned in an epoch."""
    kept = pictures - held_out_of(pictures, recipe)
    return kept - floor(kept * (1 - recipe.label_share) + 0.5)


def pace_of_run(images_per_second: Sequence[float], measured: Pace | None = None) -> Pace | None:
    """Return the pace of a run by the speed of its epochs; None where none has been completed.

    A run tells only how it trains. What evaluating takes is in the same proportion to that as
    ``measured`` has it, or a third: it is the pass forwards of a step's two, and the one back is
    about twice as long.
    """
    speeds = [speed for speed in images_per_second if speed > 0]
    if not speeds:
        return None
    picture = 1 / median(speeds)
    share = measured.held_out / measured.picture if measured and measured.picture > 0 else 1 / 3
    return Pace(picture, share * picture, of_a_run=True)


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
            "label_share": 1.0,
            "pretraining": "none",
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
    ``stopped`` said so, or the network is too heavy to try. To be called in a thread of its own
    that ends afterwards, while no run trains: it computes with as many threads as a run.

    A step can't be broken off, and so it has to be short: where the recipe's batch would make it
    long, fewer pictures are taken. That is fair, because the time of such a step is nearly all
    arithmetic on its pictures, in proportion to their number; what a step takes besides, the change
    of the weights, counts for a little more than in a whole batch.
    """
    batch = max(1, min(recipe.batch_size, learned_from(pictures, recipe)))
    report = check(network, shape, classes)
    probe = probe_of(report, batch)
    needed = training_bytes(report.parameters, report.activation_bytes, probe)
    needed += pictures_bytes((BATCHES + 1) * probe, shape)
    too_large = needed > SHARE_OF_FREE_MEMORY * free_bytes()
    if not report.trains or not probe or too_large or stopped():
        return None

    from engine.training.run import Run, prepare_thread

    prepare_thread(device)
    measured = what_counts(recipe).model_copy(update={"batch_size": probe})
    run = Run(network, measured, _random_pictures(shape, classes, probe), device, None)
    if _macs_to_change_weights(run) > MOST_MACS:
        return None
    clock = _clock(device)
    step = _step_seconds(run, stopped, clock)
    if step is None:
        return None
    return Pace(step / probe, _seconds_to_evaluate(run, clock) / probe)


def probe_of(report: Report, batch: int) -> int:
    """Return how many pictures of a batch are taken for a step that is short; 0: too heavy."""
    if report.parameters > MOST_PARAMETERS:
        return 0
    size = report.activation_bytes + pictures_bytes(1, report.input_shape)
    # Batch normalisation can't work on a single picture.
    fewest = min(batch, 2)
    short = min(SHORT_MACS // max(1, report.macs), MOST_BYTES // max(1, size))
    probe = min(batch, max(fewest, short))
    return probe if probe * report.macs <= MOST_MACS and fewest * size <= MOST_BYTES else 0


def _macs_to_change_weights(run: Run) -> int:
    """Return the multiply-accumulates that Muon's matrices take in one step."""
    from engine.training.muon import Muon

    shapes = [
        (weights.shape[0], prod(weights.shape[1:]))
        for optimiser in run.optimisers
        if isinstance(optimiser, Muon)
        for group in optimiser.param_groups
        for weights in group["params"]
    ]
    # Five times a product with itself, that one's square, and a product with the matrix.
    return sum(
        5 * (2 * high * wide + min(high, wide) ** 2) * min(high, wide) for high, wide in shapes
    )


def _clock(device: str) -> Clock:
    """Return what tells the time that a step takes, in seconds.

    Where the processor computes, it is this thread's own time on it, so that other programs, which
    take the processor away meanwhile, hardly count. A graphics processor is waited for, and
    Windows counts a thread's time too coarsely.
    """
    own = device == "cpu" and sys.platform != "win32"
    return time.thread_time if own else time.perf_counter


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


def _step_seconds(run: Run, stopped: Callable[[], bool], clock: Clock) -> float | None:
    """Return what a step takes while little else runs; None once ``stopped`` says so.

    It is measured with as many threads as in a run, and again with one. Several wait for one
    another, as long as others want the cores; one alone is slower at most by their number, and
    nothing disturbs it. So the lesser is never far off.
    """
    import torch

    together = _steps(run, stopped, clock)
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    alone = _steps(run, stopped, clock) if together else []
    torch.set_num_threads(threads)
    return min(quietest(together), quietest(alone)) if alone else None


def _steps(run: Run, stopped: Callable[[], bool], clock: Clock) -> list[float]:
    """Return what each of a few steps took, warmed up; nothing once ``stopped`` says so."""
    taken: list[float] = []
    begun = time.perf_counter()
    while not _enough(len(taken), time.perf_counter() - begun):
        for index in run.batches():
            if stopped():
                return []
            step_begun = clock()
            run.learn(index)
            taken.append(clock() - step_begun)
            if _enough(len(taken), time.perf_counter() - begun):
                break
    return taken[WARM_UP:] or taken[-1:]


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


def _seconds_to_evaluate(run: Run, clock: Clock) -> float:
    """Return the seconds that one batch takes, the best of some times, with one thread too."""
    import torch

    from engine.training.control import Control

    taken = []
    threads = torch.get_num_threads()
    for number in (threads, threads, 1):
        torch.set_num_threads(number)
        begun = clock()
        run.test(Control())
        taken.append(clock() - begun)
    torch.set_num_threads(threads)
    return min(taken)
