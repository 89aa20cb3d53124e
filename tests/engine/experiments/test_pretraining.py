"""What pre-training buys a deep network with few labels, then and now."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.experiments.comparison.variants import Compared, Trained
from engine.experiments.pretraining import (
    NOW,
    PAIRS,
    THEN,
    THEN_PRETRAINED,
    Layered,
    PretrainingOptions,
    figures,
    gain,
    rehearsal,
    run,
    variants,
)
from engine.training.pretraining.events import LayerPretrained, Reconstructed

CHEAP = PretrainingOptions(mode="rbm", layers=3, seeds=1, labels=600, deviation=0.02)


@pytest.fixture(scope="module")
def few() -> Dataset:
    """Every fourth digit: 150 of 900 have a label."""
    whole = catalogue.load("mnist-5k")
    return replace(
        whole, train_pictures=whole.train_pictures[::4], train_labels=whole.train_labels[::4]
    )


def test_it_makes_the_network_of_2006_learn_and_todays_hardly_needs_it(few: Dataset) -> None:
    *_, last = run(CHEAP, lambda: False, few)
    assert isinstance(last, Compared)
    found = figures(last)
    assert found["gain_then"] > 0.2
    assert found["gain_now"] < found["gain_then"] / 2
    assert found["now"] > found["then"] + 0.2
    assert found["gain_then"] == pytest.approx(gain(last, PAIRS[0]).mean)
    assert last.costs[THEN].parameters == last.costs[THEN_PRETRAINED].parameters
    assert abs(last.costs[THEN].parameters - last.costs[NOW].parameters) <= 3 * 120


def test_pretraining_alone_shows_digits_come_back_through_each_layer(few: Dataset) -> None:
    told = [t.event for t in rehearsal(CHEAP, lambda: False, few) if isinstance(t, Layered)]
    assert isinstance(told[-1], LayerPretrained)
    assert told[-1].block_id == "dense-3"
    apart = {}
    for event in told:
        if isinstance(event, Reconstructed) and event.pictures is not None:
            apart[event.block_id] = float(
                np.abs(event.pictures.astype(float) - event.originals).mean()
            )
    assert list(apart) == ["dense-1", "dense-2", "dense-3"]
    nothing = next(t for t in told if isinstance(t, Reconstructed))
    assert nothing.pictures is not None
    mean_picture = np.abs(nothing.pictures.astype(float) - nothing.originals).mean()
    assert all(difference < 0.97 * mean_picture for difference in apart.values())


@pytest.mark.parametrize(("labels", "times"), [(50, 120), (300, 40), (3600, 10)])
def test_the_fewer_labels_there_are_the_oftener_each_is_looked_at(labels: int, times: int) -> None:
    every = variants(PretrainingOptions(labels=labels))
    assert {variant.recipe.epochs for variant in every} == {times}


def test_once_cancelled_it_ends_without_a_result(few: Dataset) -> None:
    seen: list[object] = []
    seen.extend(run(CHEAP, lambda: len(seen) > 3, few))
    assert len(seen) < 12
    assert not any(isinstance(told, Trained | Compared) for told in seen)
