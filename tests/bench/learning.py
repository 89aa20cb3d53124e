"""How soon and how well networks learn beside plain PyTorch: what takes minutes."""

from __future__ import annotations

import io
import json
import math
import multiprocessing
import os
import tempfile
import zipfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from statistics import mean, variance
from typing import Any
from unittest import mock

import numpy as np
import torch
from PIL import Image
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader
from torch.utils.data import Dataset as TorchDataset
from torchvision import transforms

from engine import machine
from engine.build import build
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.data.preprocessing import Preprocessing
from engine.presets import preset
from engine.training.control import Control
from engine.training.events import EpochDone, Finished
from engine.training.loop import train
from tests.bench import official
from tests.bench.accuracy import TEST_DATA, run
from tests.bench.measure import Measure
from tests.helpers.mirror import Mirror

GOAL = 0.99
SEEDS, EPOCHS = (0, 1, 2), 3
TRAINING, TEST = 500, 100
"""Pictures of each class of CIFAR-10."""
STANDARD_ERRORS = 3.0
"""Two means of three runs each that are further apart than this are hardly chance."""

Curve = list[float]
"""Mean training loss of every epoch, then the test accuracy."""


def measures(*, long: bool) -> Iterator[Measure]:
    """Nothing without ``long`` or without the real data."""
    if not long or not TEST_DATA.is_dir():
        return
    yield from _digits()
    yield from _photographs()


def _digits() -> Iterator[Measure]:
    with downloaded_digits() as places:
        words = ("train", "lenet5", "--data", "mnist", "--seed", "0", "--no-keep", "--json")
        finished = json.loads(run(*words, **places).splitlines()[-1])
        with mock.patch.dict(os.environ, places):
            data = catalogue.load("mnist")
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as elsewhere:
        theirs = elsewhere.submit(official.seconds_to, GOAL, data).result()
    own = float(finished["seconds"])
    name = "main.py train lenet5 --data mnist"
    yield Measure(f"{name}: test accuracy", "of 1", (finished["test_accuracy"],), GOAL)
    yield Measure(f"{name}: time of the whole run", "s", (own,))
    yield Measure("The official example to 99 % on its own network", "s", (theirs,))
    yield Measure("The official example's time against ours", "times", (theirs / own,), 5.0)


@contextmanager
def downloaded_digits() -> Iterator[dict[str, str]]:
    """MNIST in a folder of its own: what the surroundings must say to find it."""
    with tempfile.TemporaryDirectory() as folder, Mirror(TEST_DATA / "mnist") as mirror:
        places = {"CONVOSCOPE_DATA": folder, "CONVOSCOPE_MIRROR": mirror.address}
        run("data", "mnist", **places)
        yield places


def _photographs() -> Iterator[Measure]:
    """ResNet-20 with its paper's recipe and augmentation, three seeds here and in a plain loop."""
    data = photographs()
    ours = [own_curve(data, seed) for seed in SEEDS]
    theirs = [plain_curve(data, seed) for seed in SEEDS]
    name = f"ResNet-20, {len(data.train_pictures):,} pictures of CIFAR-10"
    labels = [f"loss of epoch {n}" for n in range(1, EPOCHS + 1)] + ["test accuracy"]
    for label, own, plain in zip(
        labels, zip(*ours, strict=True), zip(*theirs, strict=True), strict=True
    ):
        yield Measure(f"{name}, {label}: this program", "", own)
        yield Measure(f"{name}, {label}: a plain loop", "", plain)
        apart = abs(mean(own) - mean(plain)) / standard_error(own, plain)
        yield Measure(f"{name}, {label}: apart", "errors", (apart,), STANDARD_ERRORS, "lower")


def standard_error(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """Return the standard error of the difference of two means."""
    return math.sqrt(variance(one) / len(one) + variance(other) / len(other))


def own_curve(data: Dataset, seed: int) -> Curve:
    design = preset("resnet20")
    augmented = {"crop_padding": 4, "flip": "horizontal"}
    recipe = design.recipe.model_copy(
        update={"epochs": EPOCHS, "seed": seed, "validation_share": 0.0, **augmented}
    )
    events = list(train(design.network, recipe, data, Control()))
    finished = events[-1]
    assert isinstance(finished, Finished)
    losses = [event.train_loss for event in events if isinstance(event, EpochDone)]
    return [*losses, finished.test_accuracy]


def plain_curve(data: Dataset, seed: int) -> Curve:
    """Train the same network by the same recipe with DataLoader and transforms of one picture."""
    design, by = preset("resnet20"), data.preprocessing
    recipe = design.recipe
    to_numbers = [transforms.ToTensor(), transforms.Normalize(by.mean, by.deviation)]
    changed = [transforms.RandomCrop(32, padding=4), transforms.RandomHorizontalFlip()]
    training = Photographs(
        data.train_pictures, data.train_labels, transforms.Compose([*changed, *to_numbers])
    )
    test = Photographs(data.test_pictures, data.test_labels, transforms.Compose(to_numbers))
    torch.manual_seed(seed)
    torch.set_num_threads(machine.threads())
    model = build(design.network, by.shape, len(data.classes), seed)
    optimiser = torch.optim.SGD(
        model.parameters(), recipe.learning_rate, recipe.momentum, weight_decay=recipe.weight_decay
    )
    losses = []
    for _ in range(EPOCHS):
        model.train()
        total = 0.0
        for pictures, labels in DataLoader(training, recipe.batch_size, shuffle=True):
            optimiser.zero_grad()
            loss = cross_entropy(model(pictures), labels)
            torch.autograd.backward(loss)
            optimiser.step()
            total += loss.item() * len(labels)
        losses.append(total / len(training))
    return [*losses, official.tested(model, DataLoader(test, 500))]


class Photographs(TorchDataset[Any]):
    """Pictures of PIL's, as torchvision's CIFAR10 gives them."""

    def __init__(self, pictures: Any, labels: Any, transform: transforms.Compose) -> None:
        self._pictures, self._labels, self._transform = pictures, labels, transform

    def __len__(self) -> int:
        return len(self._pictures)

    def __getitem__(self, place: int) -> tuple[Any, int]:
        return self._transform(Image.fromarray(self._pictures[place])), int(self._labels[place])


def photographs() -> Dataset:
    """Return the first pictures of every class of CIFAR-10."""
    train_pictures, train_labels, classes = _unzipped("train", TRAINING)
    test_pictures, test_labels, _ = _unzipped("test", TEST)
    return replace(
        catalogue.load("mnist-5k"),
        name="cifar10",
        title="CIFAR-10",
        classes=classes,
        train_pictures=train_pictures,
        train_labels=train_labels,
        test_pictures=test_pictures,
        test_labels=test_labels,
        preprocessing=Preprocessing.measured(train_pictures),
    )


def _unzipped(part: str, of_each: int) -> tuple[Any, Any, tuple[str, ...]]:
    pictures, labels = [], []
    with zipfile.ZipFile(TEST_DATA / "cifar10-jpeg.zip") as archive:
        paths = [Path(name) for name in sorted(archive.namelist())]
        paths = [path for path in paths if path.suffix and path.parts[1:2] == (part,)]
        classes = tuple(sorted({path.parts[2] for path in paths}))
        for number, name in enumerate(classes):
            for path in [path for path in paths if path.parts[2] == name][:of_each]:
                image = Image.open(io.BytesIO(archive.read(path.as_posix())))
                pictures.append(np.asarray(image.convert("RGB")))
                labels.append(number)
    return np.stack(pictures), np.array(labels), classes
