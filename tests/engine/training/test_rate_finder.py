"""The learning rate that is found, and that looking for it changes nothing."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from engine.blocks import Convolution, Dense, Pooling
from engine.data.dataset import Dataset
from engine.network import Network
from engine.recipe import Recipe
from engine.training.control import Control
from engine.training.events import Failed, Finished
from engine.training.fingerprint import weights_sha256
from engine.training.loop import train
from engine.training.rate_finder import (
    HIGHEST,
    LOWEST,
    STEPS,
    RateFound,
    RateTried,
    find_rate,
    rates_of,
    some_of,
    suggestion,
)
from tests.engine.training.conftest import SMALL


def test_the_suggestion_is_where_the_loss_falls_most_steeply() -> None:
    rates = rates_of(100)
    middle = np.log(1e-2)
    falling = 2.3 - 2 / (1 + np.exp(-2 * (np.log(rates) - middle)))
    losses = falling + np.where(np.array(rates) > 0.5, 5 * np.log(np.array(rates) / 0.5), 0)
    assert suggestion(rates, losses.tolist()) == pytest.approx(0.01, rel=0.2)


@pytest.mark.parametrize("losses", [[], [2.3], [2.3] * 12 + [2.4, 2.5, 9.0], [2.0] * 30])
def test_a_loss_that_never_falls_suggests_nothing(losses: list[float]) -> None:
    assert suggestion(rates_of(100)[: len(losses)], losses) is None


def test_rates_grow_by_the_same_factor() -> None:
    rates = rates_of(STEPS)
    assert rates[0] == pytest.approx(LOWEST)
    assert rates[-1] == pytest.approx(HIGHEST)
    factors = np.array(rates[1:]) / rates[:-1]
    assert factors == pytest.approx(factors[0])


@pytest.mark.parametrize(
    ("optimiser", "low", "high"),
    [("sgd", 1e-3, 1.0), ("adam", 1e-4, 0.1), ("muon", 1e-4, 0.3)],
)
def test_a_rate_is_found_with_which_the_network_learns(
    few: Dataset, optimiser: str, low: float, high: float
) -> None:
    network = Network.of(Convolution(kernels=4, stride=(2, 2)), Pooling(), Dense(units=30), Dense())
    recipe = Recipe.model_validate({"optimiser": optimiser, "schedule": "cosine", "epochs": 6})
    *tried, found = find_rate(network, recipe, few, Control())
    assert isinstance(found, RateFound)
    assert found.rate is not None
    assert low < found.rate < high
    assert all(isinstance(one, RateTried) for one in tried)
    assert [one.step for one in tried] == list(range(1, len(tried) + 1))
    with_it = recipe.model_copy(update={"learning_rate": found.rate})
    last = list(train(network, with_it, few, Control()))[-1]
    assert isinstance(last, Finished)
    assert last.test_accuracy > 0.4


def test_pretraining_is_left_out_and_asks_nothing_of_the_network(few: Dataset) -> None:
    recipe = Recipe(pretraining="rbm", batch_size=60)
    *_, found = find_rate(Network.of(Dense()), recipe, few, Control(), steps=12)
    assert isinstance(found, RateFound)


def test_it_stops_once_the_loss_explodes(few: Dataset) -> None:
    recipe = Recipe(optimiser="sgd", momentum=0.99)
    *tried, found = find_rate(SMALL, recipe, few, Control(), steps=400)
    assert isinstance(found, RateFound)
    assert len(tried) < 400


def test_what_is_found_is_the_same_each_time_and_leaves_runs_as_they_are(few: Dataset) -> None:
    recipe = Recipe(epochs=1)
    before = list(train(SMALL, recipe, few, Control()))[-1]
    first, second = (list(find_rate(SMALL, recipe, few, Control())) for _ in range(2))
    after = list(train(SMALL, recipe, few, Control()))[-1]
    assert first == second
    assert isinstance(before, Finished)
    assert isinstance(after, Finished)
    assert weights_sha256(before.weights) == weights_sha256(after.weights)


def test_it_can_be_stopped_and_is_refused_as_a_run_is(few: Dataset) -> None:
    control = Control()
    events = []
    for event in find_rate(SMALL, Recipe(), few, control):
        events.append(event)
        if len(events) == 5:
            control.stop()
    assert events[-1] == RateFound(None)
    assert len(events) == 6
    none = replace(few, train_pictures=few.train_pictures[:0], train_labels=few.train_labels[:0])
    (failed,) = find_rate(SMALL, Recipe(), none, Control())
    assert isinstance(failed, Failed)


def test_no_more_pictures_are_prepared_than_are_looked_at(digits: Dataset) -> None:
    recipe = Recipe(batch_size=4, validation_share=0.5)
    some = some_of(digits, recipe, 100)
    assert 800 <= len(some.train_pictures) <= 1000
    assert len(some.train_labels) == len(some.train_pictures)
    assert len(np.unique(some.train_labels)) == 10
    assert len(some_of(digits, Recipe(), 100).train_pictures) == len(digits.train_pictures)


def test_the_finder_is_known_without_torch() -> None:
    code = "import sys, engine.training.rate_finder; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
