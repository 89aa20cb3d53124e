"""Pre-training within runs on real digits: what it learns, and that it disturbs nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from engine import machine
from engine.blocks import (
    Activation,
    BatchNormalisation,
    Convolution,
    Dense,
    DepthwiseSeparable,
    Dropout,
    Pooling,
    Residual,
)
from engine.data.dataset import Dataset
from engine.export.design import Exportable
from engine.export.python import python_source
from engine.network import Network, stack_of
from engine.pace import learned_from
from engine.project import Project, load, save
from engine.recipe import Recipe
from engine.runs.store import RunStore
from engine.training.batches import labelled, split
from engine.training.control import Control
from engine.training.course import Course
from engine.training.events import (
    NOTHING_MORE,
    BatchDone,
    Event,
    Failed,
    Finished,
    SnapshotTaken,
    Started,
    StateTaken,
    Stopped,
    Watch,
)
from engine.training.fingerprint import weights_sha256
from engine.training.history import RunLog
from engine.training.loop import train
from engine.training.pretraining.course import Pretraining
from engine.training.pretraining.events import (
    LayerPretrained,
    PretrainingEvent,
    PretrainingStarted,
    PretrainingStep,
    Reconstructed,
)
from engine.training.refusals import refusal
from engine.training.run import Run, prepare_thread
from engine.training.twins import in_turn

DEEP = Network.of(
    Dense(units=30, activation="sigmoid"), Dense(units=20, activation="sigmoid"), Dense()
)
MAPS = Network.of(
    Convolution(kernels=4, kernel=(5, 5), stride=(2, 2), activation="none"),
    BatchNormalisation(),
    Activation(function="relu"),
    Pooling(),
    Dropout(),
    Dense(units=20, activation="tanh"),
    Dense(),
)
HUGE: Any = {"kernel_initialiser": "constant", "kernel_constant": 10.0}
GROWING = Network.of(*[Dense(units=50, **HUGE) for _ in range(9)], Dense())
"""What comes out grows from layer to layer until it is no finite number any more."""


def recipe(mode: str = "autoencoder", **other: object) -> Recipe:
    numbers = {"epochs": 1, "batch_size": 60, "pretraining_epochs": 2, **other}
    return Recipe.model_validate({"pretraining": mode, **numbers})


def events_of(
    data: Dataset, by: Recipe, network: Network = DEEP, control: Control | None = None, **how: Any
) -> list[Event]:
    return list(train(network, by, data, control or Control(), **how))


def end_of(events: list[Event]) -> str:
    last = events[-1]
    assert isinstance(last, Finished | Stopped)
    return weights_sha256(last.weights)


@pytest.mark.parametrize("network", [DEEP, MAPS], ids=["dense", "maps"])
@pytest.mark.parametrize("mode", ["autoencoder", "denoising_autoencoder", "rbm"])
def test_each_layer_learns_to_bring_back_what_comes_in(
    few: Dataset, mode: str, network: Network
) -> None:
    events = events_of(few, recipe(mode, pretraining_rate=0.01, pretraining_epochs=4), network)
    started = next(e for e in events if isinstance(e, PretrainingStarted))
    done = [e for e in events if isinstance(e, LayerPretrained)]
    assert tuple(e.block_id for e in done) == started.layers
    assert len(done) == 2
    for layer in done:
        assert layer.errors[-1] < 0.9 * layer.errors[0]
    seen = [e for e in events if isinstance(e, Reconstructed)]
    last = seen[-1]
    assert last.block_id == started.layers[-1]
    assert last.pictures is not None
    assert last.pictures.shape == last.originals.shape == (10, 28, 28, 1)
    np.testing.assert_array_equal(last.originals[0], few.train_pictures[first_place(few)])
    of_first = [e for e in seen if e.block_id == started.layers[0]]
    assert _apart(of_first[-1]) < 0.95 * _apart(of_first[0])


def first_place(data: Dataset) -> int:
    training, _ = split(data.train_labels, 0.1, 0)
    return int(training[0])


def _apart(seen: Reconstructed) -> float:
    assert seen.pictures is not None
    return float(np.abs(seen.pictures.astype(float) - seen.originals).mean())


def test_the_first_step_is_adams_along_the_gradient_of_the_formula(few: Dataset) -> None:
    prepare_thread("cpu")
    by = recipe(batch_size=1000, pretraining_epochs=1, pretraining_rate=0.01)
    run = Run(DEEP, by, few, "cpu", None)
    before = run.model.weights()
    going = Pretraining(run, Control(), few).events()
    next(e for e in going if isinstance(e, PretrainingStep))
    x = run.pictures(run.unlabelled).flatten(1).numpy().astype(np.float64)
    w, b = (before[f"dense-1.linear.{n}"].numpy().astype(np.float64) for n in ("weight", "bias"))
    mean, variance = x.mean(0), x.var(0).mean()
    h = 1 / (1 + np.exp(-(x @ w.T + b)))
    up = (variance * (h @ w) + mean - x) / variance / len(x)
    down = variance * (up @ w.T) * h * (1 - h)
    gradient = variance * (h.T @ up) + down.T @ x
    moved = run.model.weights()["dense-1.linear.weight"].numpy() - w
    clear = np.abs(gradient) > 1e-4
    assert clear.mean() > 0.5
    np.testing.assert_allclose(moved[clear], -0.01 * np.sign(gradient)[clear], rtol=1e-3)


def test_without_it_not_one_bit_is_another_and_nothing_is_told(few: Dataset) -> None:
    events = events_of(few, recipe("none", pretraining_epochs=9), MAPS)
    assert not any(isinstance(e, PretrainingEvent) for e in events)
    run = Run(MAPS, Recipe(epochs=1, batch_size=60), few, "cpu", None)
    plain = list(Course(run, Control(), NOTHING_MORE, None).events())
    assert end_of(events) == end_of(plain)


def test_it_draws_nothing_from_the_random_numbers_of_training(few: Dataset) -> None:
    run = Run(MAPS, recipe("rbm", pretraining_epochs=1), few, "cpu", None)
    before = {name: g.get_state() for name, g in run.generators.items()}
    outside = torch.random.get_rng_state()
    list(Pretraining(run, Control(), few).events())
    assert all(torch.equal(g.get_state(), before[name]) for name, g in run.generators.items())
    assert torch.equal(torch.random.get_rng_state(), outside)


def test_the_seed_decides_all_of_it(few: Dataset) -> None:
    ends = [end_of(events_of(few, recipe("rbm", seed=seed))) for seed in (1, 1, 2)]
    assert ends[0] == ends[1] != ends[2]


def test_batch_normalisation_works_with_what_comes_into_it(few: Dataset) -> None:
    network = Network.of(BatchNormalisation(), Dense(units=8, activation="sigmoid"), Dense())
    grey = few.preprocessing.model_copy(update={"mean": (0.5,), "deviation": (0.1,)})
    data = replace(few, preprocessing=grey)
    run = Run(network, recipe(pretraining_epochs=1), data, "cpu", None)
    list(Pretraining(run, Control(), data).events())
    pixels = run.pictures(run.unlabelled)
    figures = run.model.weights()
    first = network.blocks[0].id
    [mean] = [t for n, t in figures.items() if n.startswith(first) and n.endswith("mean")]
    [variance] = [t for n, t in figures.items() if n.startswith(first) and n.endswith("var")]
    assert mean.item() == pytest.approx(pixels.mean().item(), abs=1e-4)
    assert variance.item() == pytest.approx(pixels.var().item(), rel=1e-3)


def test_frozen_blocks_the_last_one_and_what_has_no_way_back_stay_as_they_are(
    few: Dataset,
) -> None:
    network = Network.of(
        Convolution(kernels=2, stride=(2, 2), frozen=True),
        DepthwiseSeparable(kernels=4, stride=(2, 2)),
        Residual(branches=(stack_of(Convolution(kernels=4, padding="same")),)),
        Dense(units=12, activation="sigmoid"),
        Dense(),
    )
    run = Run(network, recipe(pretraining_epochs=1), few, "cpu", None)
    before = run.model.weights()
    events = list(Pretraining(run, Control(), few).events())
    started = next(e for e in events if isinstance(e, PretrainingStarted))
    assert started.layers == ("dense-1",)
    assert [left.sentence for left in started.left_out] == [
        "Convolution is frozen and stays as it is.",
        "Separable convolution begins as it is drawn: there is no way back through its weights.",
        "What stands inside Residual unit begins as it is drawn: it isn't one layer.",
    ]
    seen = next(e for e in events if isinstance(e, Reconstructed))
    assert seen.pictures is None
    moved = {n for n, t in run.model.weights().items() if not torch.equal(t, before[n])}
    assert moved == {"dense-1.linear.weight", "dense-1.linear.bias"}


@pytest.mark.parametrize(
    ("network", "by", "sentence"),
    [
        (Network.of(Dense()), recipe(), "There is no layer to pre-train"),
        (
            Network.of(Dense(units=9, activation="gelu"), Dense()),
            recipe("rbm"),
            "The units of an RBM are sigmoid, tanh, ReLU or without an activation, but those of "
            "Dense are GELU",
        ),
        (DEEP, recipe(label_share=0.0002), "No picture would be left whose label"),
        (GROWING, recipe(pretraining_epochs=1), "Pre-training of layer 3 diverged: its"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    few: Dataset, network: Network, by: Recipe, sentence: str
) -> None:
    last = events_of(few, by, network)[-1]
    assert isinstance(last, Failed)
    assert last.sentence.startswith(sentence)
    assert last.details == ""


def test_only_a_share_of_the_labels_is_learned_and_all_pictures_are_looked_at(
    few: Dataset,
) -> None:
    events = events_of(few, recipe(label_share=0.25))
    begun = next(e for e in events if isinstance(e, Started))
    told = next(e for e in events if isinstance(e, PretrainingStarted))
    assert (begun.training_pictures, told.pictures) == (90, 360)
    assert learned_from(400, begun.recipe) == 90
    training, _ = split(few.train_labels, 0.1, 0)
    seen = labelled(few.train_labels, training, recipe(label_share=0.25))
    assert set(np.bincount(few.train_labels[seen])) <= {8, 9, 10}
    others = labelled(few.train_labels, training, recipe(label_share=0.25, seed=1))
    assert set(seen) != set(others), "the seed draws them"


def test_it_is_refused_where_only_training_would_fit_into_the_memory(
    few: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain, with_it = recipe("none"), recipe("rbm")

    def refused(by: Recipe, memory: int) -> bool:
        monkeypatch.setattr(machine, "memory_bytes", lambda: memory)
        return refusal(MAPS, by, few, "cpu") is not None

    low, high = 0, 10**9
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if refused(plain, middle) else (low, middle)
    assert not refused(plain, high)
    assert refused(with_it, high)
    assert not refused(with_it, 2 * high)


def test_stopped_in_the_middle_it_begins_again_with_the_same_result(
    few: Dataset, tmp_path: Path
) -> None:
    whole = events_of(few, recipe())
    store, control = RunStore(tmp_path), Control()
    keeper = store.begin("deep", few)
    events: list[Event] = []
    told = train(DEEP, recipe(), few, control, watch=Watch(states=True))
    for event in keeper.keep(told):
        events.append(event)
        if isinstance(event, LayerPretrained):
            control.stop()
    keeper.close()
    assert isinstance(events[-1], Stopped)
    assert events[-1].step == 0
    assert not any(isinstance(e, StateTaken) for e in events)
    (kept,) = store.runs()
    assert [layer.block_id for layer in kept.record.pretraining] == ["dense-1"]

    again = store.go_on(kept, few)
    assert again.state is None
    told = train(DEEP, kept.record.recipe, few, Control(), state=again.state)
    events = list(again.keep(told))
    again.close()
    assert end_of(events) == end_of(whole)
    (kept,) = store.runs()
    assert [len(layer.errors) for layer in kept.record.pretraining] == [2, 2]


def test_stopped_in_the_middle_it_leaves_what_has_been_learned_averaged_or_not(
    few: Dataset,
) -> None:
    ends = []
    for average in (0.0, 0.9):
        control, events = Control(), []
        for event in train(DEEP, recipe(weight_average=average), few, control):
            events.append(event)
            if isinstance(event, LayerPretrained):
                control.stop()
        ends.append(end_of(events))
    fresh = Run(DEEP, recipe(), few, "cpu", None).weights()
    assert ends[0] == ends[1] != weights_sha256(fresh)


@pytest.mark.parametrize("mode", ["autoencoder", "rbm"])
def test_constraints_hold_while_a_layer_learns(few: Dataset, mode: str) -> None:
    kept: Any = {"kernel_constraint": "unit_norm"}
    network = Network.of(Dense(units=6, activation="sigmoid", **kept), Dense())
    run = Run(network, recipe(mode, pretraining_epochs=1), few, "cpu", None)
    for event in Pretraining(run, Control(), few).events():
        if isinstance(event, PretrainingStep):
            norms = run.model.weights()["dense-1.linear.weight"].norm(dim=1)
            assert norms.numpy() == pytest.approx(1, abs=1e-5)


def test_a_run_goes_on_from_its_steps_without_pretraining_again(few: Dataset) -> None:
    by = recipe(epochs=2, weight_average=0.9)
    events = events_of(few, by, watch=Watch(states=True))
    state = next(e.state for e in events if isinstance(e, StateTaken) and e.state.values.epoch)
    log = RunLog("few")
    for event in events:
        log.append(event)
    further = RunLog("few", log.history())
    rest = events_of(few, by, state=state)
    for event in rest:
        further.append(event)
    assert end_of(rest) == end_of(events)
    assert not any(isinstance(e, PretrainingEvent) for e in rest)
    assert further.history().pretraining == log.history().pretraining != ()
    assert state.values.seconds >= sum(e.seconds for e in events if isinstance(e, LayerPretrained))


def test_weights_that_are_there_already_are_not_pretrained_again(few: Dataset) -> None:
    weights = Run(DEEP, Recipe(seed=5), few, "cpu", None).model.weights()
    del weights["dense-2.linear.bias"]
    run = Run(DEEP, recipe(pretraining_epochs=1), few, "cpu", weights)
    list(Pretraining(run, Control(), few).events())
    after = run.model.weights()
    assert torch.equal(after["dense-1.linear.weight"], weights["dense-1.linear.weight"])
    assert not torch.equal(after["dense-2.linear.weight"], weights["dense-2.linear.weight"])


def test_it_goes_step_by_step_and_shows_its_weights_at_rest(few: Dataset) -> None:
    control = Control()
    control.step()
    events: list[Event] = []
    for event in train(DEEP, recipe(), few, control):
        events.append(event)
        if isinstance(event, SnapshotTaken):
            if sum(isinstance(e, PretrainingStep) for e in events) == 2:
                break
            control.step()
    steps = [e.step for e in events if isinstance(e, PretrainingStep)]
    assert steps == [1, 2]
    assert isinstance(events[-2], Reconstructed)
    assert isinstance(events[-1], SnapshotTaken)
    assert events[-1].step == 0


def test_twins_go_step_by_step_and_each_is_what_it_is_alone(few: Dataset) -> None:
    control = Control()
    of = (recipe(), recipe("none"))
    begin = tuple(lambda follow, by=by: train(DEEP, by, few, follow) for by in of)
    together: list[tuple[int, Event]] = []
    for which, event in in_turn(begin, control):  # type: ignore[arg-type]
        together.append((which, event))
    order = [which for which, e in together if isinstance(e, PretrainingStep | BatchDone)]
    assert order[:6] == [0, 1, 0, 1, 0, 1]
    for which, by in enumerate(of):
        mine = [event for of_, event in together if of_ == which]
        assert end_of(mine) == end_of(events_of(few, by))


def test_project_and_source_tell_of_it(few: Dataset, tmp_path: Path) -> None:
    by = recipe("denoising_autoencoder", pretraining_noise=0.25, label_share=0.1)
    save(Project(DEEP, by, "mnist-5k"), tmp_path / "deep.convoscope")
    assert load(tmp_path / "deep.convoscope").recipe == by
    design = Exportable(Project(DEEP, by, "mnist-5k"), few.preprocessing, few.classes, None, True)
    text = python_source(design).text
    assert "# Not done here: pre-training, layer by layer (Denoising autoencoder)." in text
    assert "# Not done here: leaving out all but 0.1 of the labels." in text
