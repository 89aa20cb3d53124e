"""The log of a run and what goes into the project file."""

from __future__ import annotations

import subprocess
import sys
import time

import numpy as np
import pytest
from pydantic import ValidationError

from engine.training.events import BatchDone, EpochDone, Failed, Finished, Started, Stopped
from engine.training.history import RunHistory, RunLog
from tests.engine.training.conftest import SMALL, Run


def test_the_log_equals_the_events(run: Run) -> None:
    events = run(epochs=3)
    log = RunLog("mnist-5k")
    for event in events:
        log.append(event)
    batches = [e for e in events if isinstance(e, BatchDone)]
    assert log.losses.tolist() == [b.loss for b in batches]
    assert log.accuracies.tolist() == [b.accuracy for b in batches]
    assert log.images_per_second == batches[-1].images_per_second
    assert [vars(e) for e in log.epochs] == [vars(e) for e in events if isinstance(e, EpochDone)]
    assert log.started is events[0]
    assert log.ended is events[-1]


def test_a_history_survives_json(run: Run) -> None:
    events = run(epochs=2)
    log = RunLog("mnist-5k")
    for event in events:
        log.append(event)
    history = log.history()
    assert RunHistory.model_validate_json(history.model_dump_json()) == history
    finished = events[-1]
    assert isinstance(finished, Finished)
    assert history.outcome == "finished"
    assert history.network == SMALL
    assert history.data == "mnist-5k"
    assert (history.test_loss, history.test_accuracy) == (
        finished.test_loss,
        finished.test_accuracy,
    )
    assert history.seconds == finished.seconds


def test_a_long_log_keeps_every_step(run: Run) -> None:
    log = RunLog()
    log.append(run(epochs=1)[0])
    for step in range(1, 5001):
        log.append(BatchDone(step, 1, 1 / step, 0.5, 1.0))
    assert np.array_equal(log.losses, 1 / np.arange(1, 5001))
    assert len(log.accuracies) == 5000


def test_a_history_says_how_the_run_ended(run: Run) -> None:
    started = run(epochs=1)[0]
    assert isinstance(started, Started)
    for ended, outcome in (
        (Stopped(0, 1.5, {}), "stopped"),
        (Failed("diverged", "It diverged."), "failed"),
        (None, "stopped"),
    ):
        log = RunLog()
        log.append(started)
        if ended is not None:
            log.append(ended)
        assert log.history().outcome == outcome
        assert log.history().sentence == (ended.sentence if isinstance(ended, Failed) else "")
    with pytest.raises(ValueError, match="hasn't started"):
        RunLog().history()


def test_the_seconds_of_a_run_that_failed_end_with_it(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = 100.0
    monkeypatch.setattr(time, "monotonic", lambda: clock)
    log = RunLog()
    log.append(run(epochs=1)[0])
    clock = 103.0
    assert log.history().seconds == 3.0
    log.append(Failed("diverged", "It diverged."))
    clock = 150.0
    assert log.history().seconds == 3.0


def test_a_history_with_impossible_numbers_is_refused(run: Run) -> None:
    log = RunLog()
    for event in run(epochs=1):
        log.append(event)
    good = log.history().model_dump()
    for wrong in ({"losses": (float("nan"),)}, {"test_accuracy": 1.5}, {"accuracies": ()}):
        with pytest.raises(ValidationError):
            RunHistory.model_validate({**good, **wrong})


def test_history_and_runner_do_without_torch() -> None:
    code = (
        "import sys, engine.training.history, engine.training.runner, engine.machine; "
        "sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
