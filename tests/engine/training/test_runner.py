"""The runner: a thread whose last word is always a terminal event."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from engine.data.dataset import Dataset
from engine.recipe import Recipe
from engine.training.control import Control
from engine.training.events import BatchDone, Event, Failed, Finished, Started, Stopped
from engine.training.loop import train
from engine.training.runner import Runner
from tests.engine.training.conftest import SMALL

BATCH = BatchDone(1, 1, 2.3, 0.1, 100.0)
STOPPED = Stopped(1, 0.5, {})


def ran(runner: Runner) -> list[Event]:
    runner.start()
    assert runner.join(60)
    assert not runner.alive
    return runner.drain()


def test_a_real_run_comes_out_of_the_queue_as_it_went_in(few: Dataset) -> None:
    events = ran(Runner(lambda control: train(SMALL, Recipe(epochs=1), few, control)))
    assert isinstance(events[0], Started)
    assert isinstance(events[-1], Finished)
    straight = list(train(SMALL, Recipe(epochs=1), few, Control()))
    assert [e.loss for e in events if isinstance(e, BatchDone)] == [
        e.loss for e in straight if isinstance(e, BatchDone)
    ]
    assert "training" not in {thread.name for thread in threading.enumerate()}


def test_stop_ends_a_paused_run(few: Dataset) -> None:
    runner = Runner(lambda control: train(SMALL, Recipe(epochs=10_000), few, control))
    runner.control.pause()
    runner.start()
    assert not runner.join(0.2)
    runner.control.stop()
    assert runner.join(30)
    assert isinstance(runner.drain()[-1], Stopped)


def test_an_exception_becomes_failed_with_its_traceback_in_the_details() -> None:
    def broken(_: Control) -> Iterator[Event]:
        yield BATCH
        raise ZeroDivisionError("on purpose")

    batch, failed = ran(Runner(broken))
    assert batch == BATCH
    assert isinstance(failed, Failed)
    assert failed.reason == "error"
    assert "Traceback" in failed.details
    assert "on purpose" in failed.details
    assert "Traceback" not in failed.sentence


@pytest.mark.parametrize("error", [MemoryError(), RuntimeError("CUDA out of memory.")])
def test_running_out_of_memory_has_its_own_reason(error: Exception) -> None:
    def broken(_: Control) -> Iterator[Event]:
        raise error

    (failed,) = ran(Runner(broken))
    assert isinstance(failed, Failed)
    assert failed.reason == "memory"


def test_an_exception_before_the_first_event_is_told_too() -> None:
    def broken(_: Control) -> Iterator[Event]:
        raise SystemExit(3)

    (failed,) = ran(Runner(broken))
    assert isinstance(failed, Failed)


def test_the_generator_is_closed_and_nothing_follows_the_terminal_event() -> None:
    closed = threading.Event()

    def events(_: Control) -> Iterator[Event]:
        try:
            yield STOPPED
            yield BATCH
        finally:
            time.sleep(0.05)
            closed.set()

    runner = Runner(events)
    runner.start()
    seen: list[Event] = []
    while not seen:
        seen = runner.drain()
    assert closed.is_set(), "the terminal event came before the generator was closed"
    assert seen == [STOPPED]
    assert runner.join(10)
    assert runner.drain() == []


def test_a_run_without_a_terminal_event_fails() -> None:
    batch, failed = ran(Runner(lambda _: iter([BATCH])))
    assert batch == BATCH
    assert isinstance(failed, Failed)


def test_a_runner_that_never_started_is_joined_at_once() -> None:
    assert Runner(lambda _: iter(())).join(1)
