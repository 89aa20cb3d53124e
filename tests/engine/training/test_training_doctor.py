"""What the doctor says of runs that really go wrong, and that it is silent on good ones."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import numpy as np
import pytest

from engine.blocks import Convolution, Dense, Pooling
from engine.build import Weights, build
from engine.data.dataset import Dataset
from engine.network import Network
from engine.presets import LENET5, preset
from engine.recipe import Recipe
from engine.training import course
from engine.training.control import Control
from engine.training.doctor import Advice, examine
from engine.training.events import BatchDone, Watch
from engine.training.history import RunLog
from engine.training.loop import train
from tests.engine.training.conftest import thinned

LINEAR = preset("logistic-regression").network
MLP = preset("mlp").network
TANH = Network.of(
    Convolution(kernels=6, activation="tanh"),
    Pooling(),
    Dense(units=64, activation="tanh"),
    Dense(units=64, activation="tanh"),
    Dense(),
)
SIGMOIDS = Network.of(*(Dense(units=64, activation="sigmoid") for _ in range(6)), Dense())


class EveryTenth:
    """Due at every tenth step, so that short runs are seen into as often as long ones are."""

    def __init__(self, *_: float, wanted: bool = True, **__: float) -> None:
        self._wanted, self._asked = wanted, 0

    def rest(self) -> None:
        """A run that isn't kept takes no states to rest from."""

    @property
    def now(self) -> bool:
        self._asked += 1
        return self._wanted and self._asked % 10 == 1

    @contextmanager
    def doing(self) -> Iterator[None]:
        yield


Examined = Callable[..., tuple[RunLog, tuple[Advice, ...]]]


@pytest.fixture
def examined(digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> Examined:
    """Train for real, with the blocks watched; return the log and what the doctor says at last."""
    monkeypatch.setattr(course, "Due", EveryTenth)

    def examined(
        network: Network,
        data: Dataset = digits,
        initial: Weights | None = None,
        **recipe: object,
    ) -> tuple[RunLog, tuple[Advice, ...]]:
        settings = Recipe.model_validate({"epochs": 3, **recipe})
        log = RunLog()
        watch = Watch(layers=True)
        for event in train(network, settings, data, Control(), initial=initial, watch=watch):
            log.append(event)
        return log, examine(log, len(data.classes), settings)

    return examined


def rules(found: tuple[Advice, ...]) -> set[str]:
    return {one.key.removeprefix("training-").split(":")[0] for one in found}


def the(found: tuple[Advice, ...], rule: str) -> Advice:
    """Return what ``rule`` says, or fail with what is said."""
    said = [one for one in found if one.key.startswith(f"training-{rule}:")]
    assert said, f"{rule!r} is silent; {rules(found)} speak"
    one = said[0]
    for text in (one.sentence, one.advice):
        assert not text[0].islower()
        assert text.endswith(".")
    return one


def test_a_loss_that_becomes_infinite_is_put_down_to_the_rate(examined: Examined) -> None:
    log, found = examined(MLP, optimiser="sgd", learning_rate=1.0)
    assert rules(found) == {"diverged"}, "what a run is lost by explains the rest"
    one = the(found, "diverged")
    assert f"After step {len(log.losses)}" in one.sentence
    assert [(cure.field, cure.value) for cure in one.cures] == [
        ("learning_rate", 0.1),
        ("gradient_clipping", 1.0),
    ]


def test_a_rising_loss_is_said_with_a_lower_rate_for_now_and_for_the_next_run(
    examined: Examined,
) -> None:
    log, found = examined(TANH, optimiser="sgd", learning_rate=0.5, epochs=2)
    one = the(found, "diverging")
    assert log.losses[-20:].min() > 2 * log.losses[:60].min()
    assert "has risen from" in one.sentence
    assert [cure.factor for cure in one.cures][:2] == [0.1, None]
    assert one.cures[1].value == 0.05


def test_a_loss_far_above_guessing_is_said(examined: Examined) -> None:
    _, found = examined(LINEAR, learning_rate=0.3)
    assert "guessing alone gives 2.3" in the(found, "diverging").sentence


def test_units_that_large_negative_biases_silence_are_said_of_their_block(
    examined: Examined,
) -> None:
    network = Network.of(Convolution(kernels=4), Dense(units=40, activation="relu"), Dense())
    weights = build(network, (1, 28, 28), 10).weights()
    weights["dense-1.linear.bias"][:32] = -1e3
    _, found = examined(network, initial=weights, epochs=1, learning_rate=0.001)
    one = the(found, "dead")
    assert one.block_id == "dense-1"
    assert int(one.sentence.split("%")[0]) in range(80, 90), "32 of 40, and a few by themselves"

    weights["dense-1.linear.bias"][:] = -1e3
    _, found = examined(network, initial=weights, epochs=3, learning_rate=0.001)
    one = the(found, "dead")
    assert "nothing passes this block" in one.sentence
    assert rules(found) == {"dead"}, "that nothing is learned follows from it"


def test_a_rate_that_kills_every_unit_is_said(examined: Examined) -> None:
    _, found = examined(LENET5.network, learning_rate=0.03, epochs=1)
    one = the(found, "dead")
    assert "below 0.03" in one.advice
    assert (one.cures[0].field, one.cures[0].value) == ("learning_rate", 0.003)


def test_a_saturated_tanh_is_said(examined: Examined) -> None:
    weights = build(TANH, (1, 28, 28), 10).weights()
    weights["dense-1.linear.weight"].mul_(50)
    _, found = examined(TANH, initial=weights, epochs=1)
    assert the(found, "saturated").block_id == "dense-1"


def test_gradients_that_vanish_on_their_way_back_are_said_of_the_first_block(
    examined: Examined,
) -> None:
    log, found = examined(SIGMOIDS, optimiser="sgd", learning_rate=0.05)
    one = the(found, "vanishing")
    assert one.block_id == "dense-1"
    first, *_, last = log.layers[-1].blocks
    assert first.gradient_norm is not None
    assert last.gradient_norm is not None
    assert first.gradient_norm < last.gradient_norm / 1000


@pytest.mark.parametrize(("optimiser", "rate"), [("sgd", 1e-4), ("adam", 1e-5)])
def test_a_rate_that_is_far_too_low_is_said_with_a_higher_one(
    examined: Examined, few: Dataset, optimiser: str, rate: float
) -> None:
    _, found = examined(
        LENET5.network, few, optimiser=optimiser, learning_rate=rate, batch_size=16, epochs=7
    )
    one = the(found, "slow")
    assert rules(found) == {"slow"}
    now, later = one.cures
    assert now.factor is not None
    assert now.factor >= 10
    assert later.value == pytest.approx(rate * now.factor)


def test_a_loss_that_stays_at_guessing_is_said(examined: Examined, digits: Dataset) -> None:
    blank = replace(digits, train_pictures=np.zeros_like(digits.train_pictures))
    _, found = examined(TANH, blank)
    one = the(found, "guessing")
    assert "guessing among 10 classes gives 2.3" in one.sentence


def test_single_batches_that_are_far_worse_are_said(examined: Examined) -> None:
    log, found = examined(LINEAR, learning_rate=0.05)
    one = the(found, "jumping")
    assert f"{log.losses[-60:].max():.3g}" in one.sentence
    assert one.cures[0].factor == 0.3


def test_steps_as_large_as_the_weights_are_said(examined: Examined, few: Dataset) -> None:
    network = Network.of(Pooling(kernel=(14, 14), stride=(14, 14)), Dense())
    _, found = examined(network, few, optimiser="sgd", learning_rate=0.5, epochs=8)
    assert rules(found) & {"rushing", "diverging"}
    calm, found = examined(network, few, optimiser="sgd", learning_rate=0.01, epochs=8)
    assert calm.layers
    assert not rules(found) & {"rushing", "diverging"}


def test_learning_200_pictures_by_heart_is_said_with_the_best_epoch(
    examined: Examined, digits: Dataset
) -> None:
    log, found = examined(LENET5.network, thinned(digits, 20), epochs=40, learning_rate=0.002)
    one = the(found, "over-fitting")
    best = min(log.epochs, key=lambda e: e.validation_loss or 9.9).epoch
    assert f"in epoch {best}, while" in one.sentence
    assert [cure.field for cure in one.cures] == ["patience", "weight_decay"]


def test_early_stopping_leaves_nothing_to_say_of_over_fitting(
    examined: Examined, digits: Dataset
) -> None:
    _, found = examined(
        LENET5.network, thinned(digits, 20), epochs=40, learning_rate=0.002, patience=4
    )
    assert "over-fitting" not in rules(found)


def test_a_loss_that_has_levelled_off_is_said(examined: Examined, few: Dataset) -> None:
    network = Network.of(Pooling(kernel=(14, 14), stride=(14, 14)), Dense())
    _, found = examined(network, few, epochs=40, learning_rate=0.05)
    one = the(found, "plateau")
    assert [cure.value for cure in one.cures if cure.field] == ["cosine"]


@pytest.mark.parametrize("name", ["lenet5", "mlp", "logistic-regression"])
def test_good_runs_leave_nothing_to_say(
    digits: Dataset, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(course, "Due", EveryTenth)
    recipe = preset(name).recipe.model_copy(update={"epochs": 3})
    log = RunLog()
    said: dict[str, int] = {}
    watch = Watch(layers=True)
    for event in train(preset(name).network, recipe, digits, Control(), watch=watch):
        log.append(event)
        if len(log.losses) % 10 == 0:
            said |= dict.fromkeys(rules(examine(log, 10, recipe)), len(log.losses))
    assert not said
    assert len(log.layers) >= 15


def test_nothing_is_said_before_a_run_has_begun() -> None:
    assert examine(RunLog(), 10, Recipe()) == ()


def test_a_run_of_100_000_steps_is_examined_as_quickly_as_a_short_one(
    examined: Examined,
) -> None:
    log, _ = examined(MLP, epochs=1, optimiser="sgd", learning_rate=1e-5)
    settings = Recipe(optimiser="sgd", learning_rate=1e-5)
    last = BatchDone(0, 1, log.losses[-1], 0.1, 1000.0, 0.0, 1e-5)
    for _ in range(100_000):
        log.append(last)
    taken = []
    for _ in range(20):
        begun = time.thread_time()
        assert examine(log, 10, settings)
        taken.append(time.thread_time() - begun)
    assert sorted(taken)[10] < 0.005


def test_a_rate_that_a_person_has_changed_is_the_one_that_is_spoken_of(
    digits: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.training.control import RateChange

    monkeypatch.setattr(course, "Due", EveryTenth)
    control, log = Control(), RunLog()
    settings = Recipe(optimiser="sgd", learning_rate=0.05, epochs=2)
    for event in train(TANH, settings, digits, control):
        log.append(event)
        if len(log.losses) == 20 and not log.rate_changes:
            control.change_rate(RateChange(to=0.5))
    one = the(examine(log, 10, settings), "diverging")
    assert "learning rate of 0.5" in one.advice
    assert one.cures[1].value == 0.05
