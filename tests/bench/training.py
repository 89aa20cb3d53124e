"""Training speed of LeNet-5 against plain PyTorch loops, side by side in every round.

The loops differ in their transforms only. The target is held against ``transforms.v2``, which
torchvision recommends today and its guides show. PyTorch's own MNIST example still has the older
``ToTensor`` and ``Normalize``: they are faster on single small pictures, because the image library
turns them into numbers without a step through torchvision's own image type. Their figure is printed
beside it without a target.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import torch
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader
from torchvision import transforms
from torchvision.datasets import MNIST, VisionDataset
from torchvision.transforms import v2

from engine import machine
from engine.build import build
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.presets import LENET5
from engine.recipe import Recipe
from engine.training.control import Control
from engine.training.events import EpochDone
from engine.training.loop import train
from tests.bench.measure import Measure

EPOCHS = 3
RECIPE = Recipe(epochs=EPOCHS + 1, batch_size=64, validation_share=0.0)


def measures(rounds: int) -> Iterator[Measure]:
    data = catalogue.load("mnist-5k")
    by = data.preprocessing
    plain_loops = {
        "transforms.v2": v2.Compose(
            [
                v2.ToImage(),
                v2.ToDtype(torch.float32, scale=True),
                v2.Normalize(by.mean, by.deviation),
            ]
        ),
        "ToTensor, Normalize": transforms.Compose(
            [transforms.ToTensor(), transforms.Normalize(by.mean, by.deviation)]
        ),
    }
    in_thread(lambda: ours(data))  # warms up
    own: list[float] = []
    theirs: dict[str, list[float]] = {name: [] for name in plain_loops}
    for _ in range(rounds):
        own.append(in_thread(lambda: ours(data)))
        for name, transform in plain_loops.items():
            theirs[name].append(in_thread(lambda t=transform: plain(data, t)))
    yield Measure("LeNet-5, batch 64: this program's loop", "images/s", tuple(own))
    for name, target in (("transforms.v2", 3.0), ("ToTensor, Normalize", None)):
        ratios = tuple(a / b for a, b in zip(own, theirs[name], strict=True))
        yield Measure(f"DataLoader with {name}", "images/s", tuple(theirs[name]))
        yield Measure(f"This loop against DataLoader with {name}", "times", ratios, target)


def in_thread(work: Callable[[], float]) -> float:
    """Run ``work`` in a thread of its own, as the program trains.

    OpenMP keeps a team of threads for every thread that ever computed, and as soon as two such
    teams live on as many cores, both wait asleep instead of awake: at half the speed.
    """
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result()


def ours(data: Dataset) -> float:
    """Return images/s, snapshots and all events included; set-up and the first epoch left out."""
    ends = [
        time.perf_counter()
        for event in train(LENET5.network, RECIPE, data, Control())
        if isinstance(event, EpochDone)
    ]
    return EPOCHS * len(data.train_pictures) / (ends[-1] - ends[0])


class Digits(MNIST):
    """torchvision's own data set, over the digits at hand instead of a folder."""

    def __init__(self, data: Dataset, transform: Callable[[Any], Any]) -> None:
        VisionDataset.__init__(self, transform=transform)
        self.data = torch.tensor(data.train_pictures[..., 0])
        self.targets = torch.tensor(data.train_labels)


def plain(data: Dataset, transform: Callable[[Any], Any]) -> float:
    """Return images/s of a DataLoader over single pictures, each put through ``transform``, and the
    usual steps; the first epoch left out. The loss is read every tenth step, as PyTorch's MNIST
    example does.
    """
    torch.set_num_threads(machine.threads())
    model = build(LENET5.network, data.preprocessing.shape, len(data.classes))
    optimiser = torch.optim.Adam(model.parameters(), lr=RECIPE.learning_rate)
    loader = DataLoader(Digits(data, transform), batch_size=RECIPE.batch_size, shuffle=True)
    ends = []
    for _ in range(EPOCHS + 1):
        for number, (pictures, labels) in enumerate(loader):
            optimiser.zero_grad()
            loss = cross_entropy(model(pictures), labels)
            torch.autograd.backward(loss)
            optimiser.step()
            if number % 10 == 0:
                loss.item()
        ends.append(time.perf_counter())
    return EPOCHS * len(data.train_pictures) / (ends[-1] - ends[0])
