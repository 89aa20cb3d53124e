"""Images a second of this program's loop and of PyTorch's official MNIST example, in turns.

Same network, data, batch size, optimiser and threads. The example prepares one picture after the
other in a DataLoader, as it is written everywhere; beside it the same with one worker, and with
torchvision's newer transforms.
"""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from typing import Any

import torch
from torch.nn.functional import conv2d
from torchvision.transforms import v2

from engine import machine
from engine.check import check
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.network import Network
from engine.presets import LENET5, Preset, preset
from engine.recipe import Recipe
from engine.training.control import Control
from engine.training.events import EpochDone
from engine.training.loop import train
from tests.bench import official
from tests.bench.measure import Measure

EPOCHS = 2
RECIPE = Recipe(epochs=EPOCHS + 1, batch_size=official.BATCH, validation_share=0.0)
EXAMPLE = preset("pytorch-mnist")
NEWER = v2.Compose(
    [
        v2.ToImage(),
        v2.ToDtype(torch.float32, scale=True),
        v2.Normalize(official.MEAN, official.DEVIATION),
    ]
)
SIDE = 1024
"""Of the matrices whose product is the machine's best."""


def measures(rounds: int) -> Iterator[Measure]:
    data = catalogue.load("mnist-5k")
    # In a process of its own, as people run it: ours changes how memory is kept.
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as elsewhere:
        newer: dict[str, Other] = {"transforms.v2": (0, NEWER, 3.0)}
        yield from _beside(rounds, data, LENET5, 5.0, newer, elsewhere)
        yield from _beside(rounds, data, EXAMPLE, 1.5, {}, elsewhere)


Other = tuple[int, Callable[[Any], Any], float | None]
"""Workers, transform and target of a loop that ours is held against."""


def _beside(
    rounds: int,
    data: Dataset,
    design: Preset,
    target: float,
    further: dict[str, Other],
    elsewhere: ProcessPoolExecutor,
) -> Iterator[Measure]:
    others: dict[str, Other] = {
        "the official loop": (0, official.TRANSFORM, target),
        "the official loop with a worker": (1, official.TRANSFORM, None),
        **further,
    }
    name = design.title
    in_thread(lambda: ours(design.network, data))  # warms up
    own: list[float] = []
    shares: list[float] = []
    theirs: dict[str, list[float]] = {other: [] for other in others}
    for _ in range(rounds):
        own.append(in_thread(lambda: ours(design.network, data)))
        shares.append(100 * own[-1] * operations(design.network, data) / in_thread(matrix_peak))
        for other, (workers, transform, _target) in others.items():
            numbers = (workers, transform, EPOCHS, RECIPE.learning_rate)
            theirs[other].append(
                elsewhere.submit(
                    official.images_per_second, design.network, data, *numbers
                ).result()
            )
    yield Measure(f"{name}, batch 64: this program's loop", "images/s", tuple(own))
    yield Measure(f"{name}: share of the measured matrix peak", "%", tuple(shares))
    for other, (_workers, _transform, goal) in others.items():
        ratios = tuple(a / b for a, b in zip(own, theirs[other], strict=True))
        yield Measure(f"{name}: {other}", "images/s", tuple(theirs[other]))
        yield Measure(f"{name}: this loop against {other}", "times", ratios, goal)


def in_thread(work: Callable[[], float]) -> float:
    """Run ``work`` in a thread of its own, as the program trains.

    OpenMP keeps a team of threads for every thread that ever computed, and as soon as two such
    teams live on as many cores, both wait asleep instead of awake: at half the speed.
    """
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result()


def ours(network: Network, data: Dataset) -> float:
    """Return images/s, snapshots and all events included; set-up and the first epoch left out."""
    ends = [
        time.perf_counter()
        for event in train(network, RECIPE, data, Control())
        if isinstance(event, EpochDone)
    ]
    return EPOCHS * len(data.train_pictures) / (ends[-1] - ends[0])


def operations(network: Network, data: Dataset) -> float:
    """Return the additions and multiplications of a step for one picture: those of the answer, of
    the weights' gradients, and of the inputs' gradients, which nobody needs of the first block.
    """
    report = check(network, data.preprocessing.shape, len(data.classes))
    first = next(block.macs for block in report.blocks if block.parameters)
    return 2.0 * (3 * report.macs - first)


def matrix_peak() -> float:
    """Return the additions and multiplications a second of a large product in float32: the better
    one of the two libraries that PyTorch has for it, and the best of several times.
    """
    torch.set_num_threads(machine.threads())
    a, b = torch.rand(2, SIDE, SIDE)
    picture = a.reshape(1, SIDE, 32, 32).to(memory_format=torch.channels_last)
    kernels = b.reshape(SIDE, SIDE, 1, 1)
    best = float("inf")
    with torch.no_grad():
        for _ in range(5):
            for product in (lambda: a @ b, lambda: conv2d(picture, kernels)):
                begun = time.perf_counter()
                product()
                best = min(best, time.perf_counter() - begun)
    return 2.0 * SIDE**3 / best
