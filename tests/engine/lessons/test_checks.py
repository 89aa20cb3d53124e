"""A lesson's conditions are held against what a project has come to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.blocks import Convolution, Dense, Pooling
from engine.check import check
from engine.data.preprocessing import Preprocessing
from engine.lessons.checks import (
    CHANGE_FIRST,
    DESIGN_FIRST,
    DO_FIRST,
    MEASURE_FIRST,
    MEASURES,
    NO_PICTURES,
    TRAIN_AGAIN,
    TRAIN_FIRST,
    Outcome,
    Standing,
    as_found,
    figures_of,
    label_of,
    limit_text,
    outcomes,
    passed,
    value_text,
)
from engine.lessons.lesson import Check, Condition
from engine.network import Network
from engine.project import Trained
from engine.recipe import Recipe
from engine.training.history import EpochFigures, RunHistory
from tests.helpers.designs import residual

CLASSES = tuple("0123456789")
NETWORK = Network.of(Convolution(kernels=4, kernel=(3, 3)), Pooling(), Dense())
"""On 28×28: 40 parameters in the convolution, 13×13×4×10 + 10 in the dense block."""
PARAMETERS = 40 + 13 * 13 * 4 * 10 + 10


def standing(network: Network = NETWORK, trained: Trained | None = None) -> Standing:
    return Standing(network, check(network, (1, 28, 28), 10), trained)


def run(accuracy: float | None = 0.953) -> Trained:
    """Return what a run of ``NETWORK`` over two epochs left."""
    epochs = tuple(
        EpochFigures(
            epoch=epoch,
            step=10 * epoch,
            train_loss=0.3,
            train_accuracy=0.9 + 0.02 * epoch,
            validation_loss=0.3,
            validation_accuracy=0.92,
            images_per_second=1000,
        )
        for epoch in (1, 2)
    )
    history = RunHistory(
        network=NETWORK,
        recipe=Recipe(epochs=2),
        data="mnist-5k",
        device="cpu",
        parameters=PARAMETERS,
        steps_per_epoch=10,
        epochs=epochs,
        outcome="finished" if accuracy is not None else "stopped",
        test_accuracy=accuracy,
        seconds=12.4,
    )
    preprocessing = Preprocessing(channels=1, height=28, width=28, mean=(0.1,), deviation=(0.3,))
    return Trained(NETWORK, preprocessing, CLASSES, {}, history)


def outcome(condition: Condition, at: Standing, **measured: float) -> Outcome:
    [only] = outcomes(Check((condition,)), at, measured)
    return only


def test_all_figures_of_a_trained_project_are_counted() -> None:
    assert figures_of(standing(trained=run())) == {
        "accuracy": 0.953,
        "validation_accuracy": 0.92,
        "training_accuracy": pytest.approx(0.94),
        "epochs": 2,
        "seconds": 12.4,
        "parameters": PARAMETERS,
        "work": 26 * 26 * 4 * 9 + 13 * 13 * 4 * 10,
        "layers": 2,
        "blocks": 3,
    }


def test_layers_inside_containers_count() -> None:
    deep = Network.of(residual(Convolution(kernels=1, padding="same")), Dense())
    found = figures_of(standing(deep))
    assert found["blocks"] == 3
    assert found["layers"] == 2


def test_a_condition_is_met_or_not_by_its_limits() -> None:
    at = standing(trained=run())
    for low, high, state in (
        (0.95, None, "passed"),
        (0.953, None, "passed"),
        (0.97, None, "failed"),
        (None, 0.95, "failed"),
        (0.9, 0.96, "passed"),
    ):
        found = outcome(Condition("accuracy", low, high), at)
        assert (found.state, found.value, found.why) == (state, 0.953, "")
    assert outcome(Condition("parameters", at_most=PARAMETERS), at).state == "passed"
    assert outcome(Condition("parameters", at_most=PARAMETERS - 1), at).state == "failed"


def test_before_training_it_is_open_and_says_what_to_do() -> None:
    accuracy = Condition("accuracy", at_least=0.5)
    assert outcome(accuracy, standing()) == Outcome(accuracy, "open", None, TRAIN_FIRST)
    other = NETWORK.replace(NETWORK.ids[0], Convolution(kernels=5))
    assert outcome(accuracy, standing(other, run())).why == TRAIN_AGAIN
    assert outcome(accuracy, standing(trained=run(accuracy=None))).why == NO_PICTURES
    assert outcome(Condition("parameters", at_most=10**6), standing(other, run())).state == "passed"


def test_a_network_that_does_not_work_has_no_parameters_to_count() -> None:
    broken = Network.of(Convolution(kernel=(29, 29), padding="valid"), Dense())
    found = outcome(Condition("parameters", at_most=10), standing(broken))
    assert (found.state, found.why) == ("open", DESIGN_FIRST)


def test_figures_of_the_experiment_are_checked_by_their_names() -> None:
    condition = Condition("experiment.largest_difference", at_most=1e-5)
    assert outcome(condition, standing()).why == MEASURE_FIRST
    assert outcome(condition, standing(), largest_difference=0.2).state == "failed"
    assert outcome(condition, standing(), largest_difference=0.0).state == "passed"
    assert label_of(condition) == "Largest difference"
    assert label_of(replace(condition, words="Difference")) == "Difference"


def test_what_nobody_has_tried_yet_is_open_and_not_failed() -> None:
    shift = Condition("experiment.shift", at_least=3)
    few = Condition("parameters", at_most=10)
    found = as_found(standing(trained=run()), {"shift": 0.0})
    assert "accuracy" not in found
    for condition, measured, state in (
        (shift, 0.0, "open"),
        (shift, 2.0, "failed"),
        (shift, 3.0, "passed"),
        (few, 0.0, "open"),
    ):
        check = Check((condition,))
        [it] = outcomes(check, standing(trained=run()), {"shift": measured}, found)
        assert (it.state, it.why) == (state, CHANGE_FIRST if state == "open" else "")
        assert it.value == (PARAMETERS if condition is few else measured)
    other = standing(NETWORK.replace(NETWORK.ids[0], Convolution(kernels=5)))
    assert outcomes(Check((few,)), other, {}, found)[0].state == "failed"
    once = Condition("experiment.enrolled", done=True)
    assert outcome(once, standing(), enrolled=0.0).why == DO_FIRST
    assert outcome(once, standing(), enrolled=2.0).state == "passed"


def test_a_check_is_passed_once_all_its_conditions_are() -> None:
    both = Check((Condition("accuracy", at_least=0.9), Condition("parameters", at_most=100)))
    assert not passed(outcomes(both, standing(trained=run()), {}))
    both = Check((Condition("accuracy", at_least=0.9), Condition("parameters", at_most=10**6)))
    assert passed(outcomes(both, standing(trained=run()), {}))
    assert not passed(outcomes(both, standing(), {}))


def test_what_just_misses_a_limit_does_not_look_as_if_it_met_it() -> None:
    accuracy = Condition("accuracy", at_least=0.97)
    assert value_text(accuracy, 0.9698) == "96.98 %"
    assert value_text(accuracy, 0.97) == "97 %"
    assert value_text(accuracy, 0.9533) == "95.3 %"
    assert limit_text(Condition("accuracy", at_least=0.99975), 0.99975) == "99.975 %"
    assert value_text(Condition("parameters"), 20001) == "20,001"
    assert value_text(Condition("seconds"), 9.25) == "9.2 s"
    small = Condition("experiment.x", at_most=0.00001)
    assert limit_text(small, 0.00001) == "1·10⁻⁵"
    assert value_text(small, 0.000010042) == "1.004·10⁻⁵"
    assert value_text(small, 0.0000001234) == "1.2·10⁻⁷"
    assert value_text(Condition("experiment.x"), 12345.678) == "12,346"
    assert value_text(Condition("experiment.x"), 0.4567) == "0.4567"
    assert value_text(Condition("experiment.x"), -0.01) == "−0.01"
    assert value_text(Condition("experiment.x"), float("nan")) == "–"
    assert value_text(Condition("experiment.x", percent=True), float("-inf")) == "−∞"
    assert value_text(Condition("experiment.x"), 40.0) == "40"
    assert value_text(Condition("experiment.x", percent=True), 0.845) == "84.5 %"


def test_every_measure_has_words() -> None:
    for name, measure in MEASURES.items():
        assert measure.label, name
        assert measure.help, name
        assert not measure.help.endswith("."), name
