"""The loop on real digits: its events, its numbers, and how it ends."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

import numpy as np
import pytest
import torch

from engine import machine
from engine.blocks import (
    BatchNormalisation,
    Convolution,
    Dense,
    Dropout,
    GlobalAveragePooling,
    Pooling,
)
from engine.check import check, training_bytes
from engine.data.dataset import Dataset
from engine.network import Network
from engine.presets import LENET5
from engine.recipe import Recipe
from engine.training.batches import shuffled, split, steps_per_epoch
from engine.training.control import Control
from engine.training.events import (
    BatchDone,
    EpochDone,
    Event,
    Failed,
    Finished,
    SnapshotTaken,
    Started,
    Stopped,
    Terminal,
)
from engine.training.failures import is_out_of_memory
from engine.training.loop import train
from tests.engine.training.conftest import SMALL, Run

WITH_DROPOUT = Network.of(Convolution(kernels=4, stride=(2, 2)), Pooling(), Dropout(), Dense())


def numbers(events: list[Event]) -> list[float]:
    return [e.loss for e in events if isinstance(e, BatchDone)]


def equal_weights(one: Terminal, other: Terminal) -> bool:
    assert one.weights is not None
    assert other.weights is not None
    return one.weights.keys() == other.weights.keys() and all(
        torch.equal(one.weights[name], other.weights[name]) for name in one.weights
    )


@pytest.fixture
def random_numbers_drawn_elsewhere() -> Iterator[None]:
    """Another thread draws from torch's global generator all the time."""
    done = threading.Event()

    def draw() -> None:
        while not done.wait(0.0005):
            torch.manual_seed(1)
            torch.rand(100)

    thread = threading.Thread(target=draw)
    thread.start()
    yield
    done.set()
    thread.join()


def test_events_come_in_order_and_agree_with_one_another(run: Run) -> None:
    events = run(batch_size=50, validation_share=0.25)
    started, finished = events[0], events[-1]
    assert isinstance(started, Started)
    assert isinstance(finished, Finished)
    assert not any(isinstance(e, Terminal) for e in events[:-1])
    assert (started.training_pictures, started.validation_pictures) == (300, 100)
    assert started.test_pictures == 100
    assert started.steps_per_epoch == 6
    batches = [e for e in events if isinstance(e, BatchDone)]
    assert [(b.step, b.epoch) for b in batches] == [(n, 1 + (n > 6)) for n in range(1, 13)]
    assert all(b.images_per_second > 0 and 0 <= b.accuracy <= 1 for b in batches)
    epochs = [e for e in events if isinstance(e, EpochDone)]
    assert [(e.epoch, e.step) for e in epochs] == [(1, 6), (2, 12)]
    assert epochs[0].train_loss == pytest.approx(np.mean(numbers(events)[:6]))
    told = {b.step for b in batches}
    assert {e.step for e in events if isinstance(e, SnapshotTaken)} <= told


def test_snapshots_are_taken_by_the_clock_and_not_once_an_epoch(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.training import course

    monkeypatch.setattr(course, "SNAPSHOT_SECONDS", 3600.0)
    events = run(epochs=5, batch_size=400)
    assert len([e for e in events if isinstance(e, SnapshotTaken)]) == 1
    finished = events[-1]
    assert isinstance(finished, Finished)
    assert finished.weights


def test_the_same_seed_gives_the_same_numbers_whatever_other_threads_draw(
    run: Run, request: pytest.FixtureRequest
) -> None:
    first = run(WITH_DROPOUT, seed=3)
    before = torch.get_rng_state()
    second = run(WITH_DROPOUT, seed=3)
    assert torch.equal(before, torch.get_rng_state()), "the run drew from the global generator"
    request.getfixturevalue("random_numbers_drawn_elsewhere")
    third = run(WITH_DROPOUT, seed=3)
    assert numbers(first) == numbers(second) == numbers(third)
    assert equal_weights(first[-1], second[-1])
    assert equal_weights(first[-1], third[-1])


def test_another_seed_gives_other_numbers(run: Run) -> None:
    assert numbers(run(seed=1)) != numbers(run(seed=2))


def test_dropout_is_at_work_while_training_and_off_in_the_test(few: Dataset, run: Run) -> None:
    plain, dropped = run(seed=0), run(WITH_DROPOUT, seed=0)
    assert numbers(plain)[0] != numbers(dropped)[0]
    finished = dropped[-1]
    assert isinstance(finished, Finished)
    from engine.build import build

    module = build(WITH_DROPOUT, few.preprocessing.shape, 10)
    module.load(finished.weights)
    logits = module.eval()(few.preprocessing.normalise(few.test_pictures))
    right = logits.argmax(1).numpy() == few.test_labels
    assert finished.test_accuracy == pytest.approx(right.mean())


def test_lenet5_learns_digits_in_one_epoch(digits: Dataset, run: Run) -> None:
    events = run(LENET5.network, digits, epochs=1, learning_rate=0.002, batch_size=32)
    finished = events[-1]
    assert isinstance(finished, Finished)
    assert finished.test_accuracy > 0.85
    losses = numbers(events)
    assert np.mean(losses[-10:]) < np.mean(losses[:10]) / 3


def test_held_out_and_test_pictures_are_never_trained_on(few: Dataset, run: Run) -> None:
    training, held_out = split(few.train_labels, 0.2, seed=5)
    # Were any of them trained on, white noise for pictures would change the losses.
    noise = np.random.default_rng(0)
    train_pictures = few.train_pictures.copy()
    train_pictures[held_out] = noise.integers(0, 256, train_pictures[held_out].shape)
    test_pictures = noise.integers(0, 256, few.test_pictures.shape, dtype=np.uint8)
    noisy = replace(few, train_pictures=train_pictures, test_pictures=test_pictures)
    given = {"seed": 5, "validation_share": 0.2}
    assert numbers(run(data=few, **given)) == numbers(run(data=noisy, **given))
    assert not set(training) & set(held_out)


def test_nothing_held_out_gives_no_validation_figures(run: Run) -> None:
    epoch = next(e for e in run(validation_share=0.0) if isinstance(e, EpochDone))
    assert epoch.validation_loss is epoch.validation_accuracy is None


def test_pause_holds_the_run_and_step_lets_one_batch_through(few: Dataset) -> None:
    control = Control()
    control.pause()
    steps: list[int] = []
    told = threading.Semaphore(0)

    def follow() -> None:
        for event in train(SMALL, Recipe(), few, control):
            if isinstance(event, SnapshotTaken):
                steps.append(event.step)
                told.release()

    thread = threading.Thread(target=follow)
    thread.start()
    try:
        assert not told.acquire(timeout=0.3), "a batch went through while paused"
        for step in (1, 2):
            control.step()
            assert told.acquire(timeout=30)
            assert not told.acquire(timeout=0.2), "more than one batch went through"
            assert steps[-1] == step
    finally:
        control.stop()
        thread.join(30)
    assert not thread.is_alive()


def test_stop_gives_the_weights_of_the_last_whole_step(few: Dataset) -> None:
    def after_three_steps() -> Terminal:
        control = Control()
        for event in train(SMALL, Recipe(), few, control):
            if isinstance(event, BatchDone) and event.step == 3:
                control.stop()
            if isinstance(event, Terminal):
                return event
        raise AssertionError("no terminal event")

    stopped, again = after_three_steps(), after_three_steps()
    assert isinstance(stopped, Stopped)
    assert stopped.step == 3
    assert stopped.seconds > 0
    assert equal_weights(stopped, again)
    started = list(islice(train(SMALL, Recipe(), few, _stopped()), 3))[-1]
    assert isinstance(started, Stopped)
    assert started.step == 0
    assert not equal_weights(stopped, started)


def _stopped() -> Control:
    control = Control()
    control.stop()
    return control


def test_a_run_that_diverges_says_so_and_keeps_finite_weights(run: Run) -> None:
    events = run(optimiser="sgd", learning_rate=100.0, epochs=20, batch_size=20)
    failed = events[-1]
    assert isinstance(failed, Failed)
    assert failed.reason == "diverged"
    assert "learning rate below 100" in failed.sentence
    assert all(math.isfinite(loss) for loss in numbers(events))
    assert failed.weights is not None
    assert all(torch.isfinite(w).all() for w in failed.weights.values())
    assert failed.step <= len(numbers(events))


def test_weights_that_are_kept_have_finite_running_means_and_variances(run: Run) -> None:
    # A variance of squares overflows long before the loss does.
    network = Network.of(
        *(Convolution(kernels=4, stride=(2, 2)), BatchNormalisation()),
        *(Convolution(kernels=4), BatchNormalisation(), Dense()),
    )
    for seed in range(3):
        events = run(
            network, optimiser="sgd", learning_rate=100.0, epochs=8, batch_size=20, seed=seed
        )
        last = events[-1]
        assert isinstance(last, Terminal)
        assert last.weights is not None
        for name, tensor in last.weights.items():
            assert torch.isfinite(tensor).all(), name


def test_training_goes_on_from_weights_that_are_given(few: Dataset, run: Run) -> None:
    first = run(epochs=4, learning_rate=0.01)
    trained = first[-1]
    assert isinstance(trained, Finished)
    further = list(train(SMALL, Recipe(epochs=1), few, Control(), initial=trained.weights))
    assert numbers(further)[0] < numbers(first)[0] / 2


@pytest.mark.parametrize("pictures", [65, 2, 1])
def test_batch_normalisation_never_meets_a_single_picture(
    few: Dataset, run: Run, pictures: int
) -> None:
    data = replace(
        few, train_pictures=few.train_pictures[:pictures], train_labels=few.train_labels[:pictures]
    )
    network = Network.of(GlobalAveragePooling(), BatchNormalisation(), Dense())
    last = run(network, data, batch_size=64, validation_share=0.0)[-1]
    if pictures > 1:
        assert isinstance(last, Finished)
    else:
        assert isinstance(last, Failed)
        assert "single" in last.sentence


def test_what_the_check_refuses_is_refused_in_its_words(few: Dataset, run: Run) -> None:
    events = run(Network.of(Dense(units=7)))
    assert len(events) == 1
    failed = events[0]
    assert isinstance(failed, Failed)
    assert failed.sentence == "The last block has 7 units, but the data have 10 classes."
    empty = replace(few, test_pictures=few.test_pictures[:0], test_labels=few.test_labels[:0])
    failed = run(data=empty)[-1]
    assert isinstance(failed, Failed)
    assert failed.reason == "data"
    wrong = replace(few, train_labels=few.train_labels + 1)
    failed = run(data=wrong)[-1]
    assert isinstance(failed, Failed)
    assert failed.reason == "data"


def test_a_network_larger_than_the_machine_is_refused_before_it_is_built(run: Run) -> None:
    huge = Network.of(*[Dense(units=65536) for _ in range(20)], Dense())
    failed = run(huge)[-1]
    assert isinstance(failed, Failed)
    assert failed.reason == "memory"
    assert "GB" in failed.sentence
    assert "batch size" in failed.sentence


def test_pictures_and_network_must_fit_together(
    few: Dataset, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = check(SMALL, few.preprocessing.shape, 10)
    network = training_bytes(report.parameters, report.activation_bytes, 64)
    pictures = 4 * 500 * 28 * 28
    memory = network + pictures
    monkeypatch.setattr(machine, "memory_bytes", lambda: memory)
    assert isinstance(run(epochs=1)[-1], Finished)
    memory -= 1
    failed = run(epochs=1)[-1]
    assert isinstance(failed, Failed)
    assert failed.reason == "memory"
    assert "A smaller batch size needs less." in failed.sentence


def test_a_graphics_processor_without_room_is_refused_with_numbers(
    few: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "training_bytes", lambda device: {"cuda": 10**6}[device])
    [failed] = train(SMALL, Recipe(epochs=1), few, Control(), "cuda")
    assert isinstance(failed, Failed)
    assert failed.reason == "memory"
    assert "there is 1 MB for it" in failed.sentence


def test_running_out_of_memory_is_an_event(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    from engine.training import run as run_module

    evaluations: list[int] = []

    def evaluate(*_: object) -> None:
        evaluations.append(1)
        torch.empty(10**16)  # torch's own refusal: no machine has forty petabytes

    monkeypatch.setattr(run_module, "evaluate", evaluate)
    failed = run()[-1]
    assert evaluations
    assert isinstance(failed, Failed)
    assert failed.reason == "memory"
    assert "batch size than 64" in failed.sentence
    assert failed.weights is not None


@pytest.mark.parametrize(
    "words",
    [
        "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`",
        "cuDNN error: CUDNN_STATUS_ALLOC_FAILED",
        "CUDNN_STATUS_INTERNAL_ERROR_DEVICE_ALLOCATION_FAILED",
        "MPS backend out of memory",
    ],
)
def test_out_of_memory_is_known_in_the_words_of_every_device(words: str) -> None:
    assert is_out_of_memory(RuntimeError(words))
    assert not is_out_of_memory(RuntimeError("CUDNN_STATUS_EXECUTION_FAILED"))


def test_other_exceptions_are_raised(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    from engine.training import run as run_module

    def broken(*_: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr(run_module, "cross_entropy", broken)
    with pytest.raises(RuntimeError, match="broken"):
        run()


@pytest.mark.parametrize("pictures", [1, 2, 7, 64, 65, 66, 128, 129])
@pytest.mark.parametrize("size", [1, 2, 64])
def test_batches_hold_every_picture_once_and_none_alone(pictures: int, size: int) -> None:
    index = torch.arange(pictures)
    batches = shuffled(index, size, torch.Generator().manual_seed(0))
    assert torch.equal(torch.cat(batches).sort().values, index)
    assert len(batches) == steps_per_epoch(pictures, size)
    if size > 1 and pictures > 1:
        assert min(len(b) for b in batches) > 1


@pytest.mark.parametrize("share", [0.0, 0.1, 0.25, 0.9])
def test_every_class_gives_its_share_to_validation(share: float) -> None:
    labels = np.repeat(np.arange(4), (40, 80, 13, 100))
    training, held_out = split(labels, share, seed=1)
    assert sorted([*training, *held_out]) == list(range(len(labels)))
    for label in range(4):
        count = (labels == label).sum()
        assert abs((labels[held_out] == label).sum() - share * count) <= 1
