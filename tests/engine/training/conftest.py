"""Small real runs. One thread: two that wait for each other are slow on a machine that is busy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from engine import machine
from engine.blocks import Convolution, Dense, Pooling
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.network import Network
from engine.recipe import Recipe
from engine.training.control import Control
from engine.training.events import Event
from engine.training.loop import train

SMALL = Network.of(Convolution(kernels=4, stride=(2, 2)), Pooling(), Dense())


@pytest.fixture(autouse=True)
def one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "threads", lambda: 1)


@pytest.fixture(scope="session")
def digits() -> Dataset:
    return catalogue.load("mnist-5k")


@pytest.fixture(scope="session")
def few(digits: Dataset) -> Dataset:
    """Every tenth digit: 400 to train, 100 to test."""
    return thinned(digits, 10)


def thinned(data: Dataset, step: int) -> Dataset:
    return replace(
        data,
        train_pictures=data.train_pictures[::step],
        train_labels=data.train_labels[::step],
        test_pictures=data.test_pictures[::step],
        test_labels=data.test_labels[::step],
    )


Run = Callable[..., list[Event]]


@pytest.fixture
def run(few: Dataset) -> Run:
    def run(
        network: Network = SMALL,
        data: Dataset = few,
        control: Control | None = None,
        **recipe: object,
    ) -> list[Event]:
        settings = Recipe.model_validate({"epochs": 2, **recipe})
        return list(train(network, settings, data, control or Control()))

    return run
