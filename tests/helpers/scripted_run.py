"""A run by script: the events of a training, let through one by one, without any training."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import torch

from engine.data.dataset import Dataset
from engine.data.preprocessing import Preprocessing
from engine.network import Network
from engine.presets import LENET5
from engine.recipe import Recipe
from engine.training.control import Control
from engine.training.events import (
    BatchDone,
    EpochDone,
    Event,
    Failed,
    Finished,
    SnapshotTaken,
    Started,
    Stopped,
)
from gui.document import Design, Document

STEPS_PER_EPOCH = 10
DIGITS = tuple("0123456789")


def document(network: Network = LENET5.network, **recipe: Any) -> Document:
    design = Design(network, Recipe(**recipe), "mnist-5k", (1, 28, 28), DIGITS)
    return Document(design)


def dataset(pictures: int = 40) -> Dataset:
    """Return noise with the shape and the name of the digits."""
    random = np.random.default_rng(0)
    shown = random.integers(0, 256, (pictures, 28, 28, 1), dtype=np.uint8)
    labels = np.arange(pictures, dtype=np.int64) % 10
    fit = Preprocessing(channels=1, height=28, width=28, mean=(0.5,), deviation=(0.3,))
    return Dataset("mnist-5k", "Digits", DIGITS, shown, labels, shown, labels, fit)


def some_of(data: Dataset, pictures: int) -> Dataset:
    """Return some of the real digits, under the same name."""
    some = slice(0, pictures)
    return Dataset(
        data.name,
        data.title,
        data.classes,
        data.train_pictures[some],
        data.train_labels[some],
        data.test_pictures[some],
        data.test_labels[some],
        data.preprocessing,
    )


def weights(value: float = 0.5) -> dict[str, torch.Tensor]:
    """Return the weights of LeNet-5's first kernels, all of them ``value``."""
    return {"convolution-1.convolution.weight": torch.full((6, 1, 5, 5), value)}


class Script:
    """Plays a run of ``epochs`` × 10 steps. ``allow`` more steps, or all of them."""

    def __init__(self, *, allowed: int | None = None, ending: Event | None = None) -> None:
        self.began = threading.Event()
        self.go = threading.Event()
        self.go.set()
        self.initial: Any = None
        self.network: Network | None = None
        self.runs = 0
        self._ending = ending
        self._free = threading.Semaphore(10**9 if allowed is None else allowed)

    def allow(self, steps: int) -> None:
        self._free.release(steps)

    def __call__(
        self,
        network: Network,
        recipe: Recipe,
        data: Dataset,
        control: Control,
        device: str,
        initial: Any,
        state: Any = None,
    ) -> Iterator[Event]:
        self.initial, self.network = initial, network
        self.runs += 1
        self.began.set()
        assert self.go.wait(10)
        yield Started(network, recipe, device, 61_706, 36, 4, 40, STEPS_PER_EPOCH)
        for step in range(1, recipe.epochs * STEPS_PER_EPOCH + 1):
            while not self._free.acquire(timeout=0.01):
                if control.stopped:
                    break
            if not control.may_go_on():
                yield Stopped(step - 1, 1.0, weights())
                return
            epoch = (step - 1) // STEPS_PER_EPOCH + 1
            loss, accuracy = 2.3 / step, 1 - 1 / (step + 1)
            yield BatchDone(step, epoch, loss, accuracy, 5900.0)
            yield SnapshotTaken(step, weights(step / 100))
            if step % STEPS_PER_EPOCH == 0:
                yield EpochDone(epoch, step, loss, accuracy, 0.25, 0.96, 5900.0)
        yield self._ending or Finished(0.0812, 0.972, 52.0, step, weights(0.9))


def failing(sentence: str) -> Callable[..., Iterator[Event]]:
    def train(*_: Any) -> Iterator[Event]:
        yield Failed("data", sentence)

    return train
