"""One step of back-propagation: against autograd, against differences, and repeated."""

from __future__ import annotations

import numpy as np
import pytest

from engine.data import catalogue
from engine.experiments import backpropagation
from engine.experiments.backpropagation import (
    TARGETS,
    Backpropagation,
    Function,
    Learning,
    Numbers,
    beginning,
    by_autograd,
    first_kernel,
    following,
    run,
    small_digit,
    step,
)

FUNCTIONS: tuple[Function, ...] = ("none", "relu", "tanh")


@pytest.fixture(scope="module")
def digits() -> tuple[Numbers, ...]:
    data = catalogue.load("mnist-5k")
    return tuple(small_digit(data, digit) for digit in range(10))


@pytest.mark.parametrize("function", FUNCTIONS)
def test_the_written_out_step_is_that_of_autograd(
    function: Function, digits: tuple[Numbers, ...]
) -> None:
    for digit, target in ((1, "vertical"), (4, "sharpen"), (7, "blur")):
        options = Backpropagation(digit=digit, target=target, activation=function, seed=digit)
        one = beginning(options, digits[digit])
        for _ in range(5):
            assert by_autograd(one).apart(one) <= 1e-6
            assert np.abs(one.gradient).max() > 1e-4, "there would be nothing to compare"
            one = following(one, options.rate)


def test_the_gradient_says_how_the_loss_changes_with_each_weight(
    digits: tuple[Numbers, ...],
) -> None:
    one = beginning(Backpropagation(), digits[7])
    for place in np.ndindex(3, 3):
        moved = [one.kernel.copy(), one.kernel.copy()]
        moved[0][place] += 1e-5
        moved[1][place] -= 1e-5
        losses = [step(one.picture, k, one.wanted, "tanh", 0.0).loss for k in moved]
        assert one.gradient[place] == pytest.approx((losses[0] - losses[1]) / 2e-5, abs=1e-8)


def test_a_weights_gradient_is_the_sum_of_errors_times_the_pixels_it_met(
    digits: tuple[Numbers, ...],
) -> None:
    one = beginning(Backpropagation(activation="relu"), digits[3])
    for row, column in np.ndindex(3, 3):
        products = one.errors * one.under(row, column)
        assert products.sum() == pytest.approx(one.gradient[row, column], abs=1e-12)


def test_steps_make_the_loss_smaller_and_a_rate_of_nothing_changes_nothing(
    digits: tuple[Numbers, ...],
) -> None:
    first = one = beginning(Backpropagation(), digits[7])
    for _ in range(10):
        after = following(one, 0.5)
        assert after.loss < one.loss
        assert (after.kernel == one.updated).all()
        one = after
    assert one.loss < 0.3 * first.loss
    assert (backpropagation.with_rate(first, 0.0).updated == first.kernel).all()


def test_at_full_speed_the_kernel_turns_into_the_one_to_find(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(backpropagation, "STEPS", 360)
    options = Backpropagation(target="horizontal", seed=1)
    told = [one for one in run(options, lambda: False) if isinstance(one, Learning)]
    assert told[0].distance == pytest.approx(
        np.abs(first_kernel(1) - TARGETS["horizontal"]).max(), abs=1e-6
    )
    assert told[-1].steps == 360
    assert told[-1].distance < 0.2 * told[0].distance
    assert told[-1].loss < 0.01 * told[0].loss


def test_at_a_rate_of_nothing_the_kernel_stays_at_full_speed_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(backpropagation, "STEPS", 60)
    told = [
        one for one in run(Backpropagation(rate=0.0), lambda: False) if isinstance(one, Learning)
    ]
    assert (told[-1].kernel == told[0].kernel).all()


def test_the_seed_draws_the_digits_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backpropagation, "STEPS", 0)
    monkeypatch.setattr(backpropagation, "first_kernel", lambda _: np.eye(3))
    losses = [next(run(Backpropagation(seed=seed), lambda: False)) for seed in (0, 1)]
    assert all(isinstance(one, Learning) for one in losses)
    assert losses[0].loss != losses[1].loss  # type: ignore[union-attr]


def test_it_ends_once_it_is_cancelled() -> None:
    assert len(list(run(Backpropagation(), lambda: True))) == 2
