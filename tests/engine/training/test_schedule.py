"""Every schedule against PyTorch's own schedulers, and the rates that a run is made with."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
import torch
from torch.optim import SGD, Optimizer
from torch.optim.lr_scheduler import (
    ChainedScheduler,
    CosineAnnealingLR,
    LinearLR,
    LRScheduler,
    MultiStepLR,
    OneCycleLR,
    ReduceLROnPlateau,
    SequentialLR,
    StepLR,
)

from engine.data.dataset import Dataset
from engine.recipe import Recipe
from engine.training.control import Control, RateChange
from engine.training.events import BatchDone, Event, RateChanged, Started
from engine.training.history import RunHistory, RunLog
from engine.training.loop import train
from engine.training.schedule import NO_PLATEAU, rate_at
from tests.engine.training.conftest import SMALL, Run

EPOCHS, STEPS = 12, 7
WHOLE = EPOCHS * STEPS


def recipe_with(**settings: object) -> Recipe:
    return Recipe.model_validate({"epochs": EPOCHS, "learning_rate": 0.3, **settings})


def rates_of(make: Callable[[Optimizer], LRScheduler]) -> list[float]:
    """Return the rates that PyTorch makes its steps with."""
    optimiser = SGD([torch.zeros(1, requires_grad=True)], 0.3, momentum=0.9)
    scheduler = make(optimiser)
    rates = []
    for _ in range(WHOLE):
        rates.append(optimiser.param_groups[0]["lr"])
        optimiser.step()
        scheduler.step()
    return rates


def assert_rates(recipe: Recipe, make: Callable[[Optimizer], LRScheduler]) -> None:
    ours = [rate_at(recipe, step, STEPS) for step in range(WHOLE)]
    assert ours == pytest.approx(rates_of(make), rel=1e-9, abs=1e-12)


def warm_up(optimiser: Optimizer, steps: int) -> LinearLR:
    return LinearLR(optimiser, 1 / steps, 1.0, steps - 1)


def test_a_constant_rate_with_a_warm_up_is_pytorch_s() -> None:
    assert {rate_at(recipe_with(), step, STEPS) for step in range(WHOLE)} == {0.3}
    assert_rates(recipe_with(warm_up=2.0), lambda o: warm_up(o, 2 * STEPS))
    assert rate_at(recipe_with(warm_up=2.0), 0, STEPS) == pytest.approx(0.3 / 14)


def test_steps_are_pytorch_s() -> None:
    recipe = recipe_with(schedule="step", step_every=5, step_factor=0.2)
    assert_rates(recipe, lambda o: StepLR(o, 5 * STEPS, 0.2))
    later = recipe.model_copy(update={"step_first": 6, "step_every": 3})
    assert_rates(later, lambda o: MultiStepLR(o, [6 * STEPS, 9 * STEPS], 0.2))
    warm = later.model_copy(update={"warm_up": 1.0})
    assert_rates(
        warm,
        lambda o: ChainedScheduler(
            [warm_up(o, STEPS), MultiStepLR(o, [6 * STEPS, 9 * STEPS], 0.2)], o
        ),
    )


@pytest.mark.filterwarnings("ignore:The epoch parameter:UserWarning")
def test_a_cosine_is_pytorch_s() -> None:
    recipe = recipe_with(schedule="cosine", cosine_end=0.1)
    assert_rates(recipe, lambda o: CosineAnnealingLR(o, WHOLE, 0.03))
    warm = recipe.model_copy(update={"warm_up": 3.0})
    first, rest = 3 * STEPS, WHOLE - 3 * STEPS
    assert_rates(
        warm,
        lambda o: SequentialLR(o, [warm_up(o, first), CosineAnnealingLR(o, rest, 0.03)], [first]),
    )


@pytest.mark.parametrize("rise", [0.1, 0.3, 0.8])
def test_one_cycle_is_pytorch_s(rise: float) -> None:
    recipe = recipe_with(schedule="one_cycle", one_cycle_rise=rise, warm_up=3.0)
    assert_rates(
        recipe,
        lambda o: OneCycleLR(o, 0.3, total_steps=WHOLE, pct_start=rise, cycle_momentum=False),
    )


@pytest.mark.parametrize("seed", range(20))
def test_a_plateau_is_pytorch_s(seed: int) -> None:
    draw = random.Random(seed)
    patience, factor = draw.randint(0, 3), draw.choice([0.1, 0.5])
    recipe = recipe_with(schedule="plateau", plateau_patience=patience, plateau_factor=factor)
    optimiser = SGD([torch.zeros(1, requires_grad=True)], 0.3)
    scheduler = ReduceLROnPlateau(optimiser, "min", factor, patience, eps=0.0)
    state = NO_PLATEAU
    for epoch in range(60):
        loss = 1 / (1 + epoch) + draw.random() * 0.2
        scheduler.step(loss)
        state = state.after(loss, recipe)
        expected = optimiser.param_groups[0]["lr"]
        assert rate_at(recipe, epoch * STEPS, STEPS, state) == pytest.approx(expected)
    assert state.factor < 0.2


@pytest.mark.parametrize("schedule", ["constant", "step", "cosine", "one_cycle", "plateau"])
@pytest.mark.parametrize("warm", [0.0, 0.3, 500.0])
def test_every_rate_is_above_nothing_and_no_higher_than_the_recipe_s(
    schedule: str, warm: float
) -> None:
    for epochs, steps in ((1, 1), (1, 2), (2, 1), (3, 100)):
        recipe = Recipe.model_validate({"epochs": epochs, "schedule": schedule, "warm_up": warm})
        for step in range(epochs * steps):
            assert 0 < rate_at(recipe, step, steps) <= recipe.learning_rate


def test_a_run_makes_its_steps_with_the_rates_of_the_schedule(run: Run) -> None:
    recipe = recipe_with(epochs=3, schedule="cosine", warm_up=0.5, learning_rate=0.01)
    events = run(**recipe.model_dump())
    started = events[0]
    assert isinstance(started, Started)
    rates = [event.learning_rate for event in events if isinstance(event, BatchDone)]
    assert len(rates) == 18
    steps = started.steps_per_epoch
    assert rates == [rate_at(recipe, step, steps) for step in range(18)]
    first = run(epochs=1, learning_rate=0.01)
    constant = run(epochs=1, learning_rate=0.005, schedule="cosine", cosine_end=1.0)
    assert losses(first)[0] == losses(constant)[0]
    assert losses(first)[-1] != losses(constant)[-1]


def test_the_rate_drops_on_a_plateau_of_the_validation_loss(run: Run) -> None:
    settings = {"schedule": "plateau", "plateau_patience": 0, "plateau_factor": 0.25}
    events = run(epochs=6, learning_rate=0.2, **settings)
    rates = [event.learning_rate for event in events if isinstance(event, BatchDone)]
    assert rates[0] == 0.2
    assert rates[-1] in [0.2 * 0.25**drops for drops in range(1, 6)]
    assert rates == sorted(rates, reverse=True)


def test_a_changed_rate_holds_from_the_next_step_on_and_goes_into_the_history(few: Dataset) -> None:
    events = changed_run(few, RateChange(to=0.004), RateChange(by=0.5))
    rates = [event.learning_rate for event in events if isinstance(event, BatchDone)]
    assert rates[:3] == [0.01] * 3
    assert rates[3:] == pytest.approx([0.002] * 9)
    changes = [event for event in events if isinstance(event, RateChanged)]
    assert [change.step for change in changes] == [3, 3]
    assert [change.learning_rate for change in changes] == pytest.approx([0.004, 0.002])
    assert [change.factor for change in changes] == pytest.approx([0.4, 0.2])
    log = RunLog()
    for event in events:
        log.append(event)
    history = RunHistory.model_validate_json(log.history().model_dump_json())
    assert list(history.learning_rates) == rates
    assert [change.step for change in history.rate_changes] == [3, 3]


def test_a_changed_rate_keeps_the_shape_of_the_schedule(few: Dataset) -> None:
    scheduled = {"schedule": "cosine", "learning_rate": 0.01}
    events = changed_run(few, RateChange(by=3.0), **scheduled)
    rates = [event.learning_rate for event in events if isinstance(event, BatchDone)]
    recipe = Recipe.model_validate({"epochs": 2, **scheduled})
    plain = [rate_at(recipe, step, 6) for step in range(12)]
    assert rates == pytest.approx(plain[:3] + [3 * rate for rate in plain[3:]])


@pytest.mark.parametrize(
    "wrong", [{}, {"to": 0.0}, {"by": -1.0}, {"to": float("nan")}, {"to": 1.0, "by": 1.0}]
)
def test_a_rate_is_never_changed_to_nonsense(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="above 0"):
        RateChange(**wrong)


def test_a_history_from_before_rates_were_kept_still_opens(run: Run) -> None:
    log = RunLog()
    for event in run(epochs=1):
        log.append(event)
    new = log.history().model_dump(mode="json")
    added = ("learning_rates", "rate_changes", "kept_epoch")
    old = {name: value for name, value in new.items() if name not in added}
    old["recipe"] = {
        name: new["recipe"][name]
        for name in ("epochs", "batch_size", "optimiser", "learning_rate", "momentum", "seed")
    }
    assert RunHistory.model_validate(old).learning_rates == ()
    with pytest.raises(ValueError, match="as many learning rates"):
        RunHistory.model_validate({**new, "learning_rates": [0.1]})


def changed_run(few: Dataset, *changes: RateChange, **settings: object) -> list[Event]:
    """Change the rate after the third of twelve steps, two epochs of six."""
    control = Control()
    recipe = Recipe.model_validate({"epochs": 2, "learning_rate": 0.01, **settings})
    events: list[Event] = []
    for event in train(SMALL, recipe, few, control):
        events.append(event)
        if isinstance(event, BatchDone) and event.step == 3:
            for change in changes:
                control.change_rate(change)
    return events


def losses(events: list[Event]) -> list[float]:
    return [event.loss for event in events if isinstance(event, BatchDone)]
