"""Experiments train on one core, and give the others back."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace

import pytest
import torch

from engine.blocks import Convolution, Dense
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.experiments.one_core import train_on_one_core
from engine.inspection.activations import one_thread
from engine.network import Network
from engine.recipe import Recipe
from engine.training.control import Control
from engine.training.events import BatchDone, Finished
from engine.training.fingerprint import weights_sha256

NETWORK = Network.of(Convolution(kernels=4, stride=(2, 2)), Dense())


@pytest.fixture(scope="module")
def few() -> Dataset:
    whole = catalogue.load("mnist-5k")
    return replace(
        whole,
        train_pictures=whole.train_pictures[::20],
        train_labels=whole.train_labels[::20],
        test_pictures=whole.test_pictures[::50],
        test_labels=whole.test_labels[::50],
    )


def test_the_network_is_the_same_whatever_the_number_of_cores(few: Dataset) -> None:
    ends = []
    with one_thread():  # gives back what there is at last
        for cores in (1, 3):
            torch.set_num_threads(cores)
            for event in train_on_one_core(NETWORK, Recipe(epochs=1), few, Control()):
                if isinstance(event, BatchDone):
                    assert torch.get_num_threads() == 1
            assert isinstance(event, Finished)
            assert torch.get_num_threads() == cores
            ends.append(weights_sha256(event.weights))
    assert ends[0] == ends[1]


def test_one_that_is_left_in_the_middle_gives_the_cores_back_too(few: Dataset) -> None:
    with one_thread():
        torch.set_num_threads(3)
        events = train_on_one_core(NETWORK, Recipe(), few, Control())
        next(event for event in events if isinstance(event, BatchDone))
        assert isinstance(events, Generator)
        events.close()
        assert torch.get_num_threads() == 3
