"""The pace of training: what is measured in a moment against a real epoch."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import TypeVar

import pytest
import torch

from engine import machine, pace
from engine.blocks import BatchNormalisation, Convolution, Dense, Shape
from engine.check import check
from engine.data import catalogue
from engine.network import Network
from engine.pace import Pace, held_out_of, measure, pace_of_run, probe_of, quietest, what_counts
from engine.presets import preset
from engine.recipe import Recipe
from engine.training.batches import split
from engine.training.control import Control
from engine.training.events import EpochDone, Started
from engine.training.loop import train

Answer = TypeVar("Answer")
GREY = (1, 28, 28)


def in_thread(work: Callable[[], Answer]) -> Answer:
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result()


def test_the_estimate_is_near_a_real_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    # Several threads wait for one another as long as they like where others want the cores too.
    monkeypatch.setattr(machine, "threads", lambda: 1)
    lenet, data = preset("lenet5"), catalogue.load("mnist-5k")
    recipe = lenet.recipe.model_copy(update={"epochs": 3})

    def estimated() -> float:
        found = measure(lenet.network, recipe, GREY, 10, len(data.train_pictures))
        assert found is not None
        return found.epoch(len(data.train_pictures), recipe)

    # By the thread's own time, as the estimate: others may want the cores meanwhile.
    def real() -> float:
        begun, epochs = 0.0, []
        for event in train(lenet.network, recipe, data, Control()):
            if isinstance(event, Started | EpochDone):
                epochs.append(time.thread_time() - begun)
                begun = time.thread_time()
        return min(epochs[2:])

    # Within a tenth on a quiet machine (`make bench`); others may take the cores meanwhile.
    ratios = []
    for _ in range(3):
        ratios.append(in_thread(estimated) / in_thread(real))
        if 1 / 3 < ratios[-1] < 3:
            return
    raise AssertionError(f"the estimates were {ratios} times the real epoch")


def test_what_holds_up_some_steps_does_not_count() -> None:
    steady = [0.010, 0.011, 0.010, 0.012, 0.010, 0.011, 0.010]
    assert quietest([*[0.2] * 12, *steady, 0.2, 0.2]) == pytest.approx(0.010)
    assert quietest([0.010, 0.3, 0.011, 0.012, 0.4, 0.010, 0.011]) == pytest.approx(0.011)
    assert quietest([0.7]) == 0.7


def test_a_run_shows_its_own_pace_better_than_any_measurement() -> None:
    assert pace_of_run([]) is None
    assert pace_of_run([900.0, 1000.0, 1100.0]) == Pace(0.001, 0.001 / 3, of_a_run=True)
    known = pace_of_run([500.0], Pace(0.004, 0.001))
    assert known == Pace(0.002, 0.0005, of_a_run=True)


def test_a_step_that_is_measured_is_short_whatever_the_batch() -> None:
    def probe(network: Network, shape: Shape, batch: int) -> int:
        return probe_of(check(network, shape, 10), batch)

    assert probe(preset("lenet5").network, GREY, 64) == 64
    heavy = Network.of(Convolution(kernels=32), Convolution(kernels=64), Dense())
    taken = probe(heavy, (3, 64, 64), 512)
    assert 2 <= taken < 64
    assert taken * check(heavy, (3, 64, 64), 10).macs <= pace.SHORT_MACS
    assert probe(heavy, (3, 512, 512), 64) == 0, "two pictures take too long"
    assert probe(Network.of(Dense(units=9_000), Dense()), (3, 64, 64), 64) == 0


@pytest.mark.parametrize("optimiser", ["adam", "muon"])
@pytest.mark.parametrize(
    "network",
    [
        Network.of(Convolution(kernels=64), Convolution(kernels=64), Dense()),
        Network.of(Dense(units=2_000), Dense(units=2_000), Dense()),
    ],
)
def test_nothing_that_is_measured_holds_up_the_end_of_the_program(
    network: Network, optimiser: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "threads", lambda: 1)  # whose times would add up
    asked = [time.process_time()]

    def stopped() -> bool:
        asked.append(time.process_time())
        return len(asked) > 5

    recipe = Recipe.model_validate({"optimiser": optimiser, "batch_size": 256})
    in_thread(lambda: measure(network, recipe, (3, 40, 40), 10, 50_000, "cpu", stopped))
    asked.append(time.process_time())
    longest = max(later - one for one, later in pairwise(asked))
    assert longest < 2


def test_a_network_too_heavy_to_try_is_refused_at_once() -> None:
    heavy = Network.of(Convolution(kernels=64), Dense(units=1_000), Dense())
    begun = time.process_time()
    assert in_thread(lambda: measure(heavy, Recipe(), (3, 224, 224), 10, 50_000)) is None
    assert time.process_time() - begun < 0.5


def test_an_epoch_adds_up_training_and_what_is_held_out() -> None:
    recipe = Recipe(validation_share=0.25)
    assert Pace(0.002, 0.001).epoch(1000, recipe) == pytest.approx(750 * 0.002 + 250 * 0.001)


@pytest.mark.parametrize("share", [0.0, 0.1, 0.33, 0.9])
@pytest.mark.parametrize("pictures", [1, 7, 160, 4_000])
def test_as_many_are_held_out_as_in_a_run(pictures: int, share: float) -> None:
    labels = torch.arange(pictures).remainder(3).numpy()
    recipe = Recipe(validation_share=share)
    assert held_out_of(pictures, recipe) == len(split(labels, share, 0)[1])


def test_it_stops_between_two_steps_when_it_is_told_to() -> None:
    asked = 0

    def stopped() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    lenet = preset("lenet5")
    assert (
        in_thread(lambda: measure(lenet.network, lenet.recipe, GREY, 10, 4_000, "cpu", stopped))
        is None
    )
    assert asked == 4


def test_a_network_with_problems_and_one_too_large_for_the_free_memory_are_not_tried(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dense = Network.of(Dense(units=3))
    assert measure(dense, Recipe(), GREY, 10, 4_000) is None
    monkeypatch.setattr(pace, "free_bytes", lambda: 10_000)
    assert measure(Network.of(Dense()), Recipe(), GREY, 10, 4_000) is None


def test_fewer_pictures_than_a_batch_and_a_high_rate_are_measured_all_the_same() -> None:
    network = Network.of(Convolution(bias=False, activation="none"), BatchNormalisation(), Dense())
    recipe = Recipe(batch_size=512, learning_rate=100.0, optimiser="sgd")
    found = in_thread(lambda: measure(network, recipe, GREY, 2, 12))
    assert found is not None
    assert 0 < found.picture < 1
    assert 0 < found.held_out < 1


def test_only_what_changes_a_step_counts() -> None:
    one, other = Recipe(epochs=3, learning_rate=0.1, seed=4), Recipe(validation_share=0.5)
    assert what_counts(one) == what_counts(other)
    assert what_counts(Recipe(batch_size=8)) != what_counts(Recipe())
    assert what_counts(Recipe(optimiser="sgd")) != what_counts(Recipe())


def test_the_random_state_of_others_stays_as_it_was() -> None:
    torch.manual_seed(5)
    before = torch.random.get_rng_state()
    in_thread(lambda: measure(Network.of(Dense()), Recipe(), GREY, 10, 200))
    assert torch.equal(torch.random.get_rng_state(), before)
