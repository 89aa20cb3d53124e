"""Twins: in lockstep, and each exactly what it is alone."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from engine.blocks import Convolution, Dense, Dropout, Pooling
from engine.data.dataset import Dataset
from engine.network import Network
from engine.recipe import Recipe
from engine.training.control import Control, RateChange
from engine.training.events import (
    EVERYTHING,
    NOTHING_MORE,
    BatchDone,
    Event,
    Failed,
    Finished,
    Judged,
    RateChanged,
    SnapshotTaken,
    StateTaken,
    Stopped,
    Terminal,
    Watch,
)
from engine.training.fingerprint import weights_sha256
from engine.training.loop import train
from engine.training.twins import in_turn
from tests.engine.training.conftest import SMALL

WITH_DROPOUT = Network.of(Convolution(kernels=4, stride=(2, 2)), Pooling(), Dropout(), Dense())

Of = tuple[Network, Recipe]


def twins(
    one: Of, other: Of, data: Dataset, control: Control, watch: Watch = NOTHING_MORE
) -> Iterator[tuple[int, Event]]:
    def begin(of: Of) -> Callable[[Control], Iterator[Event]]:
        return lambda follow: train(*of, data, follow, watch=watch)

    return in_turn((begin(one), begin(other)), control, watch)


def finished(events: list[tuple[int, Event]], which: int) -> Finished:
    last = [event for of, event in events if of == which][-1]
    assert isinstance(last, Finished)
    return last


@pytest.mark.parametrize("watch", [NOTHING_MORE, EVERYTHING], ids=["bare", "watched"])
def test_each_twin_ends_with_the_very_weights_of_its_run_alone(few: Dataset, watch: Watch) -> None:
    of = (
        (WITH_DROPOUT, Recipe(epochs=2, batch_size=40)),
        (WITH_DROPOUT, Recipe(epochs=2, batch_size=40, learning_rate=0.01)),
    )
    together = list(twins(*of, few, Control(), watch))
    ends = []
    for which, (network, recipe) in enumerate(of):
        alone = list(train(network, recipe, few, Control()))
        end = alone[-1]
        assert isinstance(end, Finished)
        mine = [e.loss for of, e in together if of == which and isinstance(e, BatchDone)]
        assert mine == [e.loss for e in alone if isinstance(e, BatchDone)]
        assert weights_sha256(finished(together, which).weights) == weights_sha256(end.weights)
        ends.append(end)
    assert weights_sha256(ends[0].weights) != weights_sha256(ends[1].weights)


def test_twins_make_their_steps_in_turn_and_the_longer_one_goes_on_alone(few: Dataset) -> None:
    of = (SMALL, Recipe(epochs=1, batch_size=90)), (SMALL, Recipe(epochs=2, batch_size=90))
    steps = [
        (which, event.step)
        for which, event in twins(*of, few, Control())
        if isinstance(event, BatchDone)
    ]
    assert steps[:8] == [(0, 1), (1, 1), (0, 2), (1, 2), (0, 3), (1, 3), (0, 4), (1, 4)]
    assert steps[8:] == [(1, 5), (1, 6), (1, 7), (1, 8)]


@pytest.mark.parametrize("watch", [NOTHING_MORE, EVERYTHING], ids=["bare", "watched"])
def test_a_step_makes_one_step_of_each_and_tells_what_both_are_then(
    few: Dataset, watch: Watch
) -> None:
    control = Control()
    control.step()
    both = (SMALL, Recipe(epochs=2, batch_size=90))
    told: list[tuple[int, Event]] = []

    def listen() -> None:
        for pair in twins(both, both, few, control, watch):
            told.append(pair)  # noqa: PERF402 - one by one, as they come

    thread = threading.Thread(target=listen)
    thread.start()
    last = StateTaken if watch.states else SnapshotTaken
    for steps in (1, 2):
        _wait_for(told, last, 2 * steps)
        time.sleep(0.05)
        for kind in (BatchDone, SnapshotTaken):
            made = [(which, e.step) for which, e in tuple(told) if isinstance(e, kind)]
            assert set(made) == {(which, s) for which in (0, 1) for s in range(1, steps + 1)}
        control.step()
    control.resume()
    thread.join(10)
    ends = [weights_sha256(finished(list(told), which).weights) for which in (0, 1)]
    assert ends[0] == ends[1]


def _wait_for(told: list[tuple[int, Event]], kind: type[Event], count: int) -> None:
    until = time.monotonic() + 10
    while sum(isinstance(event, kind) for _, event in tuple(told)) < count:
        assert time.monotonic() < until, f"there never were {count} of {kind.__name__}"
        time.sleep(0.005)


def test_stop_ends_both_and_keeps_both_weights(few: Dataset) -> None:
    control = Control()
    both = (SMALL, Recipe(epochs=5))
    ends = []
    for which, event in twins(both, both, few, control):
        if isinstance(event, BatchDone) and event.step == 3 and which == 1:
            control.stop()
        if isinstance(event, Terminal):
            ends.append((which, event))
    assert [which for which, _ in ends] == [0, 1]
    assert all(isinstance(end, Stopped) and end.step == 3 for _, end in ends)


def test_a_changed_rate_is_both_twins(few: Dataset) -> None:
    control = Control()
    recipe = Recipe(epochs=1)
    told = []
    for which, event in twins((SMALL, recipe), (SMALL, recipe), few, control):
        if isinstance(event, BatchDone) and (which, event.step) == (1, 2):
            control.change_rate(RateChange(by=0.5))
        if isinstance(event, RateChanged):
            told.append((which, event.step, event.learning_rate))
    assert told == [(0, 2, recipe.learning_rate / 2), (1, 2, recipe.learning_rate / 2)]


def test_one_that_fails_leaves_the_other_to_its_end(few: Dataset) -> None:
    of = (SMALL, Recipe(epochs=1, optimiser="sgd", learning_rate=100)), (SMALL, Recipe(epochs=1))
    told = list(twins(*of, few, Control()))
    ends = {which: event for which, event in told if isinstance(event, Terminal)}
    assert isinstance(ends[0], Failed | Finished)
    assert isinstance(ends[1], Finished)
    assert any(isinstance(event, Judged) and which == 1 for which, event in told)
