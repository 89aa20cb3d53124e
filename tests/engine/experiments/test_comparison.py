"""Designs trained with the same effort: what is told, and that it is the real loop's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import prod
from statistics import fmean, stdev
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from pydantic import ValidationError

from engine.blocks import Dense, DepthwiseSeparable
from engine.build import build
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.data.preprocessing import Pixels
from engine.experiments.comparison import kind
from engine.experiments.comparison.compare import compare
from engine.experiments.comparison.effort import seeds_of
from engine.experiments.comparison.kind import Comparison
from engine.experiments.comparison.measuring import Answers, shifted, under_shift
from engine.experiments.comparison.variants import (
    Compared,
    EpochOf,
    Mean,
    Trained,
    Variant,
    cost_of,
)
from engine.experiments.connections import connections
from engine.experiments.events import Progress
from engine.inspection.activations import one_thread
from engine.network import Network
from engine.presets import preset
from engine.recipe import Recipe
from engine.training.batches import Prepared, labelled, split
from engine.training.control import Control
from engine.training.events import Finished, Started
from engine.training.loop import train
from engine.training.run import Run

LINEAR = Network.of(Dense())
GIVEN = {
    "variants": [
        {"name": "LeNet-5", "preset": "lenet5", "recipe": {"epochs": 50, "patience": 3}},
        {
            "name": "Narrow",
            "preset": "lenet5",
            "without": ["dense-1"],
            "changes": {"convolution-1": {"kernels": 2}},
        },
        {"name": "Linear", "blocks": [{"kind": "dense"}], "recipe": {"learning_rate": 0.01}},
    ],
    "epochs": 2,
    "seeds": "3",
}


@pytest.fixture(scope="module")
def few() -> Dataset:
    """Every eighth of the embedded digits."""
    whole = catalogue.load("mnist-5k")
    return replace(
        whole,
        train_pictures=whole.train_pictures[::8],
        train_labels=whole.train_labels[::8],
        test_pictures=whole.test_pictures[::8],
        test_labels=whole.test_labels[::8],
    )


def never() -> bool:
    return False


def test_a_variant_among_others_is_what_it_is_alone_on_pictures_that_all_share(
    few: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared: list[Prepared] = []
    whole = Run.__init__

    def noted(run: Run, *given: Any) -> None:
        prepared.append(given[-1])
        whole(run, *given)

    monkeypatch.setattr(Run, "__init__", noted)
    wide = Network.of(Dense(units=16, activation="relu"), Dense())
    recipe = Recipe(epochs=2)
    told = list(
        compare([Variant("a", LINEAR, recipe), Variant("b", wide, recipe)], few, (7,), never)
    )
    result = told[-1]
    assert isinstance(result, Compared)
    epochs = [(one.epoch, one.variant) for one in told if isinstance(one, EpochOf)]
    assert epochs == [(1, 0), (1, 1), (2, 0), (2, 1)]
    assert isinstance(prepared[0], Prepared)
    assert prepared[0] is prepared[1]
    shares = [one.share for one in told if isinstance(one, Progress)]
    assert shares == sorted(shares)
    assert 0.9 < shares[-1] <= 1.0
    [alone] = [event for event in _alone(wide, recipe, few) if isinstance(event, Finished)]
    [among] = result.of(1)
    assert among.weights is not None
    assert all(torch.equal(alone.weights[name], among.weights[name]) for name in alone.weights)
    assert among.accuracy["test"] == alone.test_accuracy
    assert set(among.accuracy) == {"training", "validation", "test"}


def _alone(network: Network, recipe: Recipe, data: Dataset) -> Iterator[object]:
    with one_thread():
        for event in train(network, recipe.model_copy(update={"seed": 7}), data, Control()):
            if isinstance(event, Started):
                torch.set_num_threads(1)
            yield event


def test_seeds_give_mean_and_spread_and_a_diverged_variant_is_told(few: Dataset) -> None:
    good = Recipe(epochs=1)
    wild = Recipe(epochs=1, optimiser="sgd", learning_rate=100.0)
    wide = Network.of(Dense(units=64), Dense(units=64), Dense())
    variants = [Variant("wild", wide, wild), Variant("good", LINEAR, good)]
    result = list(compare(variants, few, seeds_of(0, "3"), never))[-1]
    assert isinstance(result, Compared)
    assert all("diverged" in one.failed for one in result.of(0))
    tests = [one.accuracy["test"] for one in result.of(1)]
    assert result.accuracy(1) == Mean(fmean(tests), stdev(tests), 3)
    assert stdev(tests) == pytest.approx(np.std(tests, ddof=1))
    assert result.gap(1).mean == pytest.approx(result.accuracy(1, "training").mean - np.mean(tests))
    assert result.best == 1


def test_a_comparison_that_is_cancelled_ends_without_a_result(few: Dataset) -> None:
    asked: list[int] = []

    def after_three() -> bool:
        asked.append(0)
        return len(asked) > 3

    told = list(compare([Variant("a", LINEAR, Recipe())], few, (0,), after_three))
    assert not any(isinstance(one, Trained | Compared) for one in told)
    assert len(told) < 8


def test_a_lesson_s_file_says_the_variants_and_all_get_the_same_effort() -> None:
    options = Comparison.model_validate(GIVEN)
    lenet, narrow, linear = options.chosen()
    assert lenet.network == preset("lenet5").network
    assert lenet.recipe.epochs == narrow.recipe.epochs == linear.recipe.epochs == 2
    assert lenet.recipe.patience == 0, "it would end before the others"
    assert seeds_of(4, "3") == (4, 5, 6)
    assert linear.recipe.learning_rate == 0.01
    assert "dense-1" not in narrow.network
    costs = options.costs()
    assert costs[2] == cost_of(LINEAR, (1, 28, 28), 10)
    assert (costs[2].parameters, costs[2].connections, costs[2].work) == (7850, 7850, 7840)
    assert costs[1].parameters < costs[0].parameters == 61_706


@pytest.mark.parametrize(("name", "count"), [("lenet5-1998", 340_908), ("lenet5", 429_342)])
def test_connections_are_counted_as_in_the_paper_and_on_its_card(name: str, count: int) -> None:
    assert cost_of(preset(name).network, (1, 28, 28), 10).connections == count


@pytest.mark.parametrize("between", ["none", "normalised_relu"])
@pytest.mark.parametrize("bias", [False, True])
def test_every_bias_of_a_separable_convolution_is_a_connection_at_every_place(
    between: str, bias: bool
) -> None:
    block = DepthwiseSeparable.model_validate(
        {"kernels": 4, "multiplier": 2, "between": between, "bias": bias}
    )
    built = block.module((3, 8, 8))
    places = prod(block.output_shape((3, 8, 8))[1:])
    convolutions = [m for m in built.modules() if isinstance(m, torch.nn.Conv2d)]
    weights = sum(m.weight.numel() * places for m in convolutions)
    biases = sum(m.bias.numel() * places for m in convolutions if m.bias is not None)
    assert connections(block, (3, 8, 8)) == weights + biases


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"name": "x"}, "needs either a preset or blocks"),
        ({"name": "x", "preset": "nothing"}, "there is no preset “nothing”"),
        ({"name": "x", "preset": "lenet5", "without": ["dense-9"]}, "no block 'dense-9'"),
        ({"name": "x", "preset": "lenet5", "recipe": {"rate": 1}}, "“x”: rate"),
        (
            {"name": "x", "preset": "lenet5", "changes": {"pooling-1": {"mode": "odd"}}},
            "“x”: mode: Input should be 'max' or 'average'",
        ),
        ({"name": "x", "blocks": [{"kind": "dense"}], "without": ["a"]}, "only blocks of a preset"),
    ],
)
def test_a_wrong_variant_is_refused_by_its_name(wrong: dict[str, object], sentence: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Comparison.model_validate({"variants": [wrong]})
    assert sentence in str(refused.value)


def test_the_kind_trains_what_the_file_says(few: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue, "load", lambda _: few)
    options = Comparison.model_validate(
        {"variants": [GIVEN["variants"][2]], "epochs": 1}  # type: ignore[index]
    )
    result = list(kind.run(options, never))[-1]
    assert isinstance(result, Compared)
    assert result.accuracy(0).mean > 0.5


def test_a_shifted_picture_leaves_on_one_side_and_its_edge_goes_on_on_the_other() -> None:
    picture = np.arange(9, dtype=np.uint8).reshape(1, 3, 3, 1)
    moved = shifted(picture, 1, -1)[0, :, :, 0]
    assert moved.tolist() == [[1, 2, 2], [1, 2, 2], [4, 5, 5]]


def test_pictures_are_moved_in_all_four_directions(few: Dataset) -> None:
    seen: list[tuple[int, int]] = []

    class Watched(Answers):
        def probabilities(self, pictures: Pixels) -> NDArray[np.float32]:
            rows, columns = np.nonzero(pictures[0, :, :, 0])
            seen.append((int(rows[0]) - 4, int(columns[0]) - 4))
            return np.eye(10, dtype=np.float32)[len(seen) : len(seen) + 1]

    spot = np.zeros((1, 9, 9, 1), np.uint8)
    spot[0, 4, 4] = 255
    weights = build(LINEAR, few.preprocessing.shape, 10).weights()
    watched = Watched(LINEAR, few.preprocessing, 10, weights)
    # At rest it says 1, and of the four ways 2, 3, 4 and 5: always another, and sure of it.
    [after] = under_shift(watched, spot, np.array([3]), (2,))
    assert seen[0] == (0, 0)
    assert set(seen[1:]) == {(2, 0), (-2, 0), (0, 2), (0, -2)}
    assert (after.accuracy, after.change) == (0.25, 1.0)


def test_the_accuracy_on_training_pictures_is_that_of_the_labelled_ones_alone(
    few: Dataset,
) -> None:
    recipe = Recipe(epochs=2, label_share=0.1)
    result = list(compare([Variant("a", LINEAR, recipe)], few, (0,), never))[-1]
    assert isinstance(result, Compared)
    [trained] = result.trained
    assert trained.weights is not None
    training, _ = split(few.train_labels, recipe.validation_share, 0)
    seen = labelled(few.train_labels, training, recipe)
    answers = Answers(LINEAR, few.preprocessing, 10, trained.weights)
    accuracies = [
        answers.accuracy(few.train_pictures[places], few.train_labels[places])
        for places in (seen, training)
    ]
    assert trained.accuracy["training"] == accuracies[0] != accuracies[1]


def test_no_shift_changes_no_answer_and_a_large_one_changes_most(few: Dataset) -> None:
    [result] = [
        one
        for one in compare([Variant("a", LINEAR, Recipe(epochs=2))], few, (0,), never)
        if isinstance(one, Compared)
    ]
    [trained] = result.trained
    assert trained.weights is not None
    answers = Answers(LINEAR, few.preprocessing, 10, trained.weights)
    at_rest, near, far = under_shift(answers, few.test_pictures, few.test_labels, (0, 1, 4))
    assert at_rest.change == 0
    assert at_rest.accuracy == pytest.approx(trained.accuracy["test"])
    assert 0 < near.change < far.change <= 1
    assert near.accuracy > far.accuracy
