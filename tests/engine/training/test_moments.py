"""The moments of a run that are kept, and the pictures of one."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from engine.blocks import Convolution, Dense, Pooling
from engine.data.dataset import Dataset
from engine.inspection.activations import DesignInspector
from engine.network import Network
from engine.presets import LENET5
from engine.recipe import Recipe
from engine.training.confusion import Confusion
from engine.training.control import Control
from engine.training.events import (
    EVERYTHING,
    EpochDone,
    Event,
    Finished,
    Judged,
    SnapshotTaken,
    Started,
    StateTaken,
    Stopped,
)
from engine.training.loop import train
from engine.training.moments import MOST_SIDE, Moments, Replay, judged_by, kernels_of

SMALL = Network.of(Convolution(kernels=4, stride=(2, 2)), Pooling(), Dense())


@pytest.fixture(scope="module")
def told(digits: Dataset) -> list[Event]:
    """A run of 50 steps an epoch, three epochs."""
    recipe = Recipe(epochs=3, batch_size=72)
    return list(train(SMALL, recipe, digits, Control(), watch=EVERYTHING))


def gathered(events: list[Event], budget: int = 2**28) -> Moments:
    moments = Moments(budget)
    for event in events:
        moments.append(event)
    return moments


def small_run(steps_per_epoch: int, epochs: int) -> list[Event]:
    """Snapshots after every step, of 4 kB each, and nothing else."""
    none: Any = None
    events: list[Event] = [Started(none, none, "cpu", 1, 1, 1, 1, steps_per_epoch)]
    steps = range(1, steps_per_epoch * epochs + 1)
    of = (SnapshotTaken(step, {"a.weight": torch.full((1000,), float(step))}) for step in steps)
    return [*events, *of]


def test_the_first_epoch_is_kept_densely_and_every_further_one_at_its_end(
    told: list[Event],
) -> None:
    steps = [(m.step, m.epoch) for m in gathered(told).all()]
    first = [step for step, epoch in steps if epoch == 1]
    assert first == [1, *(-(-50 * k // 24) for k in range(1, 25))]
    assert steps[-2:] == [(100, 2), (150, 3)]


def test_a_moment_at_an_epochs_end_has_the_weights_that_were_measured_there(
    told: list[Event],
) -> None:
    moments = {m.step: m.read() for m in gathered(told).all()}
    ends = [e for e in told if isinstance(e, EpochDone)]
    for done in ends:
        state = next(
            e.state for e in told if isinstance(e, StateTaken) and e.state.values.step == done.step
        )
        kept = moments[done.step]
        assert all(torch.equal(kept[name], tensor) for name, tensor in state.kept.items())
    assert isinstance(told[-1], Finished)
    assert all(torch.equal(moments[150][n], t) for n, t in told[-1].weights.items())


def test_without_states_the_newest_snapshot_of_each_epoch_stands_for_its_end() -> None:
    moments = gathered(small_run(10, 4)).all()
    assert [m.step for m in moments] == [*range(1, 11), 20, 30, 40]
    assert float(moments[-1].read()["a.weight"][0]) == 40.0


@pytest.mark.parametrize(("steps", "before"), [(14, 10), (7, 6)])
def test_a_stopped_run_keeps_where_it_was_stopped(steps: int, before: int) -> None:
    events = small_run(10, 2)[: steps + 1]
    events.append(Stopped(steps, 1.0, {"a.weight": torch.zeros(1000)}))
    moments = gathered(events).all()
    assert [m.step for m in moments][-2:] == [before, steps]
    assert float(moments[-1].read()["a.weight"][0]) == 0.0


def test_beyond_its_memory_every_other_moment_goes_but_not_the_first_and_the_last() -> None:
    for epochs in range(1, 60):
        moments = gathered(small_run(30, epochs), budget=20 * 4000).all()
        steps = [m.step for m in moments]
        assert len(steps) <= 20
        assert steps == sorted(steps)
        assert steps[0] == 1
        assert steps[-1] == 30 * epochs


def test_two_moments_are_kept_however_large_they_are() -> None:
    assert [m.step for m in gathered(small_run(30, 3), budget=1).all()] == [1, 90]


def test_kernels_are_summed_over_their_inputs_and_dense_weights_are_one_picture() -> None:
    weights = {
        "a.convolution.weight": torch.arange(2 * 3 * 5 * 5).float().view(2, 3, 5, 5),
        "a.convolution.bias": torch.zeros(2),
        "b.convolution.weight": torch.ones(8, 6, 1, 1),
        "c.linear.weight": torch.ones(10, 300),
        "d.norm.weight": torch.ones(8),
    }
    kernels = kernels_of(weights, "a")
    assert kernels is not None
    assert np.array_equal(kernels, weights["a.convolution.weight"].sum(1).numpy())
    pointwise, dense = kernels_of(weights, "b"), kernels_of(weights, "c")
    assert pointwise is not None
    assert dense is not None
    assert pointwise.shape == (1, 8, 6)
    assert dense.shape == (1, 10, MOST_SIDE)
    assert kernels_of(weights, "d") is None
    assert kernels_of(weights, "elsewhere") is None


def test_the_maps_are_those_that_inspect_shows(told: list[Event], digits: Dataset) -> None:
    fit, pixels = digits.preprocessing, digits.test_pictures[7]
    replay = Replay(SMALL, fit, 10)
    moments = gathered(told).all()
    for moment in (moments[0], moments[5], moments[-1]):
        replay.put(moment.read())
        inspected = DesignInspector(SMALL, fit, 10, moment.read()).inspect(pixels)
        for block_id, output in inspected.outputs.items():
            assert np.allclose(replay.maps(pixels, block_id), output, atol=1e-6)


def test_large_maps_are_averaged_over_squares(digits: Dataset) -> None:
    fit = digits.preprocessing.model_copy(update={"height": 200, "width": 100})
    network = Network.of(Convolution(kernels=2, padding="same"), Pooling(), Dense())
    replay = Replay(network, fit, 10)
    pixels = np.zeros((200, 100, 1), np.uint8)
    maps = replay.maps(pixels, "convolution-1")
    assert maps.shape == (2, 66, 33)
    assert replay.maps(pixels, "dense-1").shape == (10,)


def test_what_is_judged_again_is_what_the_run_said(told: list[Event], digits: Dataset) -> None:
    judged = [e for e in told if isinstance(e, Judged)]
    moments = gathered(told).all()
    replay = Replay(SMALL, digits.preprocessing, 10)
    for moment in moments[-3:]:
        replay.put(moment.read())
        said = judged_by(judged, moment.step)
        assert said is not None
        places = said.places[:120]
        again = replay.judged(digits.train_pictures[places], places, moment, lambda: False)
        assert again is not None
        assert np.array_equal(again.predicted, said.predicted[:120])
        assert np.allclose(again.confidence, said.confidence[:120], atol=1e-5)
        assert Confusion.of(again, digits.train_labels, 10).pictures == 120
    assert judged_by(judged, moments[3].step) is None
    between = judged_by(judged, 120)
    assert between is not None
    assert between.step == 100
    assert replay.judged(digits.train_pictures, places, moment, lambda: True) is None


def test_a_presets_first_block_has_its_six_kernels() -> None:
    from engine.build import build

    weights = build(LENET5.network, (1, 28, 28), 10).weights()
    kernels = kernels_of(weights, LENET5.network.ids[0])
    assert kernels is not None
    assert kernels.shape == (6, 5, 5)
