"""A run that was interrupted and goes on comes out as one that wasn't, to the last bit."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from engine.data.dataset import Dataset
from engine.recipe import OPTIMISERS
from engine.runs.record import RunError
from engine.runs.store import RunStore
from engine.training.control import Control, RateChange
from engine.training.events import (
    BatchDone,
    Event,
    Failed,
    Finished,
    Judged,
    StateTaken,
    Stopped,
    Watch,
)
from engine.training.fingerprint import weights_sha256
from engine.training.history import RunHistory
from engine.training.loop import train
from engine.training.state import RunState
from tests.engine.runs.conftest import STEPS, TINY, Kept, Trained, recipe_of

EVERYTHING = {
    "weight_average": 0.9,
    "patience": 2,
    "schedule": "plateau",
    "plateau_patience": 0,
    "validation_share": 0.1,
    "label_smoothing": 0.1,
    "gradient_clipping": 1.0,
    "shift": 0.1,
    "rotation": 10.0,
    "noise": 0.05,
    "cutout": 5,
    "mixup": 0.2,
}
"""All that remembers something from step to step, or draws random numbers."""
RATES = {"sgd": 0.05, "adagrad": 0.01}


def recipe(optimiser: str) -> dict[str, Any]:
    return {**EVERYTHING, "optimiser": optimiser, "learning_rate": RATES.get(optimiser, 0.003)}


def same(history: RunHistory, other: RunHistory) -> bool:
    """Whether two courses are equal but for the time that they took."""

    def timeless(one: RunHistory) -> RunHistory:
        epochs = tuple(epoch.model_copy(update={"images_per_second": 0}) for epoch in one.epochs)
        return one.model_copy(update={"seconds": 0.0, "epochs": epochs})

    return timeless(history) == timeless(other)


def assert_as_if_never_interrupted(resumed: Trained, whole: Trained, store: RunStore) -> None:
    end, as_it_should = resumed.end, whole.end
    assert isinstance(end, Finished)
    assert isinstance(as_it_should, Finished)
    assert weights_sha256(end.weights) == weights_sha256(as_it_should.weights)
    assert (end.test_loss, end.test_accuracy) == (
        as_it_should.test_loss,
        as_it_should.test_accuracy,
    )
    assert (end.step, end.kept_epoch) == (as_it_should.step, as_it_should.kept_epoch)
    assert same(resumed.log.history(), whole.log.history())
    on_disk = store.run(resumed.keeper.id)
    assert on_disk.record.outcome == "finished"
    assert same(on_disk.log(), whole.log.history())
    assert weights_sha256(on_disk.weights()) == weights_sha256(as_it_should.weights)


@pytest.mark.parametrize("after", [STEPS + 2, 2 * STEPS], ids=["mid-epoch", "epoch's end"])
@pytest.mark.parametrize("optimiser", OPTIMISERS)
def test_resumed_equals_uninterrupted(
    optimiser: str, after: int, kept: Kept, store: RunStore, few: Dataset
) -> None:
    settings = recipe(optimiser)
    whole = kept(**settings)
    stopped = kept(stop_after=after, **settings)
    assert isinstance(stopped.end, Stopped)
    run = store.newest_unfinished("tiny")
    assert run is not None
    assert run.id == stopped.keeper.id
    again = store.go_on(run, few)
    assert again.state is not None
    assert again.state.values.step == after
    assert_as_if_never_interrupted(kept(again, **settings), whole, store)
    assert len(store.runs()) == 2


SCHEDULES: dict[str, dict[str, Any]] = {
    "step": {"step_every": 1, "warm_up": 0.5},
    "cosine": {"warm_up": 1.5},
    "one_cycle": {},
    "constant": {"validation_share": 0.0, "weight_decay": 0.01},
}


@pytest.mark.parametrize("schedule", SCHEDULES)
def test_resumed_equals_uninterrupted_on_every_schedule(
    schedule: str, kept: Kept, store: RunStore, few: Dataset
) -> None:
    settings = {"schedule": schedule, **SCHEDULES[schedule]}
    whole = kept(**settings)
    kept(stop_after=STEPS + 1, **settings)
    run = store.newest_unfinished("tiny")
    assert run is not None
    assert_as_if_never_interrupted(kept(store.go_on(run, few), **settings), whole, store)


def test_it_remembers_which_epoch_was_the_best_and_how_often_the_rate_has_dropped(
    kept: Kept, store: RunStore, few: Dataset
) -> None:
    # So steep that the loss soon rises again.
    settings = {"learning_rate": 0.1, "epochs": 40, "patience": 4, "schedule": "plateau"}
    settings |= {"plateau_patience": 0, "plateau_factor": 0.7}
    whole = kept(**settings)
    assert isinstance(whole.end, Finished)
    best = whole.end.kept_epoch
    assert best is not None
    assert whole.end.step == (best + 4) * STEPS
    rates = whole.log.learning_rates
    interrupted = (best + 2) * STEPS + 3
    assert rates[-1] < rates[interrupted] < rates[0]
    kept(stop_after=interrupted, **settings)
    run = store.newest_unfinished("tiny")
    assert run is not None
    assert_as_if_never_interrupted(kept(store.go_on(run, few), **settings), whole, store)


def test_interrupted_at_every_single_batch_it_still_comes_out_the_same(
    kept: Kept, store: RunStore, few: Dataset
) -> None:
    settings = {**recipe("adam"), "epochs": 2}
    whole = kept(**settings)
    last = kept(stop_after=1, **settings)
    for step in range(2, 2 * STEPS + 1):
        run = store.run(last.keeper.id)
        last = kept(store.go_on(run, few), stop_after=step, **settings)
        assert isinstance(last.end, Stopped)
        assert last.end.step == step
    run = store.run(last.keeper.id)
    assert_as_if_never_interrupted(kept(store.go_on(run, few), **settings), whole, store)


@pytest.mark.parametrize("epochs", [0, 1])
def test_stopped_while_it_waits_between_two_epochs_it_comes_out_the_same(
    epochs: int, few: Dataset
) -> None:
    settings = recipe_of(**recipe("sgd"))

    class Impatient(Control):
        """Is asked before every step, when the order of the epoch is drawn already."""

        asked = 0

        def may_go_on(self) -> bool:
            self.asked += 1
            if self.asked > epochs * STEPS:
                self.stop()
            return super().may_go_on()

    whole = list(train(TINY, settings, few, Control()))[-1]
    told = list(train(TINY, settings, few, Impatient(), watch=Watch(states=True)))
    last = [event for event in told if isinstance(event, StateTaken)][-1]
    assert (last.state.values.epoch, last.state.values.batch) == (epochs, 0)
    again = list(train(TINY, settings, few, Control(), state=last.state))[-1]
    assert isinstance(whole, Finished)
    assert isinstance(again, Finished)
    assert weights_sha256(again.weights) == weights_sha256(whole.weights)


def test_an_optimiser_remembers_each_weight_by_name_when_others_begin_to_decay(
    few: Dataset,
) -> None:
    settings = {"optimiser": "adam", "weight_decay_of": "kernels", "epochs": 2}
    before = recipe_of(**settings)
    told = list(train(TINY, before, few, Control(), watch=Watch(states=True)))
    state = next(event.state for event in told if isinstance(event, StateTaken))
    # So little that it changes no bit, but kernels stand before all others in the optimiser now.
    after = recipe_of(**settings, weight_decay=1e-30)
    end = list(train(TINY, after, few, Control(), state=state))[-1]
    assert isinstance(end, Finished)
    whole = told[-1]
    assert isinstance(whole, Finished)
    assert weights_sha256(end.weights) == weights_sha256(whole.weights)


def test_what_an_optimiser_can_not_have_remembered_is_refused(few: Dataset) -> None:
    settings = recipe_of(optimiser="adam", epochs=2)
    told = list(train(TINY, settings, few, Control(), watch=Watch(states=True)))
    state = next(event.state for event in told if isinstance(event, StateTaken))
    cut = {n: t[:1] if n.endswith("exp_avg") else t for n, t in state.tensors.items()}
    end = list(train(TINY, settings, few, Control(), state=RunState(state.values, cut)))[-1]
    assert isinstance(end, Failed)
    assert "another network or another recipe" in end.sentence


def test_a_run_that_dies_goes_on_from_its_last_state(
    kept: Kept, store: RunStore, few: Dataset
) -> None:
    whole = kept()
    died = kept(killed_after=2 * STEPS + 3)
    (run,) = store.interrupted()
    assert run.id == died.keeper.id
    assert run.record.outcome == "running"
    again = store.go_on(run, few)
    assert again.state is not None
    assert again.state.values.epoch == 2
    assert_as_if_never_interrupted(kept(again), whole, store)


def test_a_run_that_dies_before_its_first_state_begins_once_more(
    kept: Kept, store: RunStore, few: Dataset
) -> None:
    whole = kept()
    kept(killed_after=2)
    run = store.newest_unfinished("tiny")
    assert run is not None
    again = store.go_on(run, few)
    assert again.state is None
    assert again.goes_on
    assert_as_if_never_interrupted(kept(again), whole, store)


def test_it_begins_anew_from_any_epoch_as_a_run_of_its_own(
    kept: Kept, store: RunStore, few: Dataset
) -> None:
    whole = kept()
    old = store.run(whole.keeper.id)
    assert old.epochs == (1, 2, 3)
    for epoch in old.epochs:
        anew = kept(store.go_on(old, few, epoch))
        assert_as_if_never_interrupted(anew, whole, store)
        run = store.run(anew.keeper.id)
        assert run.record.parent == old.id
        assert run.epochs == (1, 2, 3)
        assert weights_sha256(run.weights(1)) == weights_sha256(old.weights(1))
        assert run.judged(1) is not None
        assert [m.step for m in run.moments()] == [m.step for m in old.moments()]
    assert store.run(old.id).record == old.record
    with pytest.raises(RunError, match="epoch 4 isn't kept of this run: choose one of 1, 2, 3"):
        store.go_on(old, few, 4)


def test_a_finished_run_goes_on_for_more_epochs_and_stays_as_it_is(
    kept: Kept, store: RunStore, few: Dataset
) -> None:
    short, long = kept(epochs=2), kept(epochs=4)
    old = store.run(short.keeper.id)
    further = kept(store.go_on(old, few), epochs=4)
    assert_as_if_never_interrupted(further, long, store)
    assert store.run(old.id).record == old.record
    assert weights_sha256(store.run(old.id).weights()) == weights_sha256(short.end.weights or {})


def test_a_rate_that_was_changed_by_hand_stays_changed(
    kept: Kept, store: RunStore, few: Dataset
) -> None:
    control = Control()
    control.change_rate(RateChange(by=0.5))
    keeper = store.begin("tiny", few)
    events = train(TINY, recipe_of(), few, control, watch=Watch(states=True))
    for event in keeper.keep(events):
        if isinstance(event, BatchDone) and event.step == 4:
            control.stop()
    resumed = kept(store.go_on(store.run(keeper.id), few))
    history = resumed.log.history()
    assert [change.step for change in history.rate_changes] == [0]
    assert set(history.learning_rates) == {0.0005}


def test_all_that_was_said_of_the_pictures_is_kept(kept: Kept, store: RunStore) -> None:
    trained = kept()
    run = store.run(trained.keeper.id)
    said = [event for event in trained.events if isinstance(event, Judged)]
    assert [judged.of for judged in said] == ["validation"] * 3 + ["test"]
    for judged in said:
        on_disk = run.judged(judged.epoch if judged.of == "validation" else None)
        assert on_disk is not None
        assert (on_disk.epoch, on_disk.step, on_disk.of) == (judged.epoch, judged.step, judged.of)
        for name in ("places", "predicted", "confidence"):
            assert getattr(on_disk, name).dtype == getattr(judged, name).dtype
            assert getattr(on_disk, name).tolist() == getattr(judged, name).tolist()
    assert run.judged(7) is None


def test_the_record_has_every_figure_of_the_run(kept: Kept, store: RunStore) -> None:
    trained = kept()
    record = store.run(trained.keeper.id).record
    history = trained.log.history()
    for name in ("network", "recipe", "data", "device", "epochs", "test_loss", "test_accuracy"):
        assert getattr(record, name) == getattr(history, name), name
    assert record.seconds == history.seconds
    assert record.step == len(history.losses)
    assert record.training_pictures == sum(
        getattr(event, "training_pictures", 0) for event in trained.events
    )
    assert record.best_epoch in (1, 2, 3)


def test_states_come_every_fifteen_seconds_however_long_an_epoch_is(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [0.0]

    class Time:
        """By this clock a step takes four seconds, and an epoch of 60 steps four minutes."""

        @staticmethod
        def perf_counter() -> float:
            return clock[0]

    monkeypatch.setattr("engine.training.due.time", Time)
    taken = [0.0]

    def each(event: Event) -> None:
        if isinstance(event, BatchDone):
            clock[0] += 4.0
        elif isinstance(event, StateTaken):
            taken.append(clock[0])

    kept(each=each, batch_size=3, epochs=1)
    apart = [later - earlier for earlier, later in pairwise(taken)]
    assert len(apart) > 10
    # It is taken once the step is done that it is due in.
    assert max(apart) <= 15 + 4
