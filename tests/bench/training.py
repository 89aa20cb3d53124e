"""Training speed of LeNet-5 against a plain PyTorch loop, side by side in every round."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import torch
from PIL import Image
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader
from torch.utils.data import Dataset as TorchDataset
from torchvision import transforms
from torchvision.transforms import v2

from engine import machine
from engine.build import build
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.presets import LENET5
from engine.recipe import Recipe
from engine.training.control import Control
from engine.training.loop import train
from tests.bench.measure import Measure

RECIPE = Recipe(epochs=1, batch_size=64, validation_share=0.0)


def measures(rounds: int) -> Iterator[Measure]:
    data = catalogue.load("mnist-5k")
    by = data.preprocessing
    classic = transforms.Compose(
        [transforms.ToTensor(), transforms.Normalize(by.mean, by.deviation)]
    )
    current = v2.Compose(
        [v2.ToImage(), v2.ToDtype(torch.float32, scale=True), v2.Normalize(by.mean, by.deviation)]
    )
    speeds: dict[str, list[float]] = {"ours": [], "classic": [], "current": []}
    for number in range(rounds + 1):
        found = {
            "ours": ours(data),
            "classic": plain(data, classic),
            "current": plain(data, current),
        }
        if number:  # the first round warms up
            for name, speed in found.items():
                speeds[name].append(speed)
    yield Measure("LeNet-5, batch 64: the training loop", "images/s", tuple(speeds["ours"]))
    for name, words, target in (
        ("classic", "DataLoader with ToTensor, Normalize", 3.0),
        ("current", "DataLoader with transforms.v2", None),
    ):
        ratios = tuple(a / b for a, b in zip(speeds["ours"], speeds[name], strict=True))
        yield Measure(f"LeNet-5, batch 64: {words}", "images/s", tuple(speeds[name]))
        yield Measure(f"Training loop against {words}", "times", ratios, target)


def ours(data: Dataset) -> float:
    """Return images/s over an epoch, snapshots and everything else included, set-up left out."""
    events = train(LENET5.network, RECIPE, data, Control())
    next(events)
    begun = time.perf_counter()
    for event in events:
        if type(event).__name__ == "EpochDone":
            break
    seconds = time.perf_counter() - begun
    events.close()  # type: ignore[attr-defined]
    return len(data.train_pictures) / seconds


class Pictures(TorchDataset[tuple[Any, int]]):
    """The same digits as PIL pictures, each sent through ``transform`` when asked for."""

    def __init__(self, data: Dataset, transform: Any) -> None:
        self.data, self.transform = data, transform

    def __len__(self) -> int:
        return len(self.data.train_pictures)

    def __getitem__(self, index: int) -> tuple[Any, int]:
        picture = Image.fromarray(self.data.train_pictures[index, :, :, 0])
        return self.transform(picture), int(self.data.train_labels[index])


def plain(data: Dataset, transform: Any) -> float:
    """Return images/s of the loop that PyTorch's tutorials show, with loss and accuracy read."""
    torch.set_num_threads(machine.threads())
    model = build(LENET5.network, data.preprocessing.shape, len(data.classes))
    optimiser = torch.optim.Adam(model.parameters(), lr=RECIPE.learning_rate)
    loader = DataLoader(Pictures(data, transform), batch_size=RECIPE.batch_size, shuffle=True)
    begun = time.perf_counter()
    for pictures, labels in loader:
        logits = model(pictures)
        loss = cross_entropy(logits, labels)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        loss.item(), (logits.argmax(1) == labels).float().mean().item()
    return len(data.train_pictures) / (time.perf_counter() - begun)
