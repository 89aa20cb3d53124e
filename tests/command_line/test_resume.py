"""Going on with a run from the command line: after a kill, after Ctrl-C, from any epoch."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from engine import machine, project
from engine.blocks import BatchNormalisation, Dense, Dropout, Flatten
from engine.headless import commands, report
from engine.network import Network
from engine.project import Project
from engine.recipe import Recipe
from engine.runs import files
from engine.runs.lock import FileLock
from engine.runs.store import RunStore, runs_folder
from engine.training.events import EpochDone, Event
from engine.training.fingerprint import weights_sha256
from tests.helpers.command_line import no_window, objects
from tests.helpers.project_files import left_in

Told = list[dict[str, Any]]
SMALL = Network.of(Flatten(), Dense(units=8), BatchNormalisation(), Dropout(), Dense())


@pytest.fixture
def one_core() -> Iterator[None]:
    """Let this process, and those that it starts, run on one core: two threads that wait for each
    other are slow on a machine that is busy.
    """
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(cores)})
    yield
    os.sched_setaffinity(0, cores)


@pytest.fixture(autouse=True)
def one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "threads", lambda: 1)


@pytest.fixture
def design(tmp_path: Path, shades: Path) -> Path:
    path = tmp_path / "small.convoscope"
    recipe = Recipe(epochs=6, batch_size=4, weight_average=0.9)
    project.save(Project(SMALL, recipe, str(shades)), path)
    return path


@pytest.fixture
def store() -> RunStore:
    return RunStore(runs_folder())


@pytest.fixture
def train(capsys: pytest.CaptureFixture[str], design: Path) -> Callable[..., Told]:
    """Train the design; return what was told as JSON."""

    def call(*options: object, code: int = 0) -> Told:
        given = ["train", str(design), "--device", "cpu", "--json", *map(str, options)]
        assert commands.run(given, no_window) == code, capsys.readouterr().err
        captured = capsys.readouterr()
        assert captured.err == ""
        return objects(captured.out)

    return call


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str], design: Path) -> Callable[..., str]:
    """Try to train the design; return the one sentence that says why not."""

    def call(*options: object, what: object = design) -> str:
        assert commands.run(["train", str(what), *map(str, options)], no_window) == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.count("\n") == 1
        return captured.err

    return call


@pytest.fixture
def pressing(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Press Ctrl-C, or send another signal, as soon as an epoch is told."""
    epochs: dict[int, signal.Signals] = {}
    told = report.print_event

    def tell(event: Event, *more: Any) -> None:
        told(event, *more)
        if isinstance(event, EpochDone) and event.epoch in epochs:
            signal.raise_signal(epochs[event.epoch])

    def press(epoch: int, by: signal.Signals = signal.SIGINT) -> None:
        epochs[epoch] = by

    monkeypatch.setattr("engine.headless.train.print_event", tell)
    yield press
    epochs.clear()


def figures(told: Told) -> dict[str, Any]:
    """Return what the run has come to, but for the time that it took."""
    assert told[-1]["event"] == "finished"
    return {key: value for key, value in told[-1].items() if key != "seconds"}


@pytest.mark.skipif(os.name == "nt", reason="signals are those of Unix")
def test_killed_it_resumes_and_comes_out_as_if_nothing_had_been(
    design: Path,
    root: Path,
    tmp_path: Path,
    store: RunStore,
    train: Callable[..., Told],
    one_core: None,
) -> None:
    command = [sys.executable, str(root / "main.py"), "train", str(design), "--device", "cpu"]
    command += ["--json", "--epochs", "30"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        run_id = objects(process.stdout.readline())[0]["run"]
        while objects(process.stdout.readline())[0]["epoch"] < 5:
            pass
        process.kill()
    assert process.returncode == -signal.SIGKILL
    (run,) = store.interrupted()
    assert run.id == run_id
    again = train("--resume")
    assert [event["event"] for event in again[:2]] == ["started", "resumed"]
    assert again[0]["run"] == run_id
    assert again[0]["epochs"] == 30
    assert figures(again) == figures(train("--epochs", 30, "--no-keep"))
    assert list(tmp_path.rglob(f"*{files.PART}")) == []


def test_after_ctrl_c_or_a_polite_end_it_resumes_in_the_middle(
    train: Callable[..., Told], pressing: Callable[..., None], store: RunStore, tmp_path: Path
) -> None:
    out = tmp_path / "out.convoscope"
    whole = train("--no-keep", "--out", out)
    should_be = left_in(project.load(out))
    pressing(2)
    stopped = train("--out", out, code=130)
    assert stopped[-1]["event"] == "stopped"
    pressing(4, signal.SIGTERM)
    again = train("--resume", "--out", out, code=130)
    assert [event["event"] for event in again] == [
        "started",
        "resumed",
        "epoch",
        "epoch",
        "stopped",
    ]
    assert again[1] == {"event": "resumed", "epoch": 2, "step": 12}
    last = train("--resume", "--out", out)
    assert last[1] == {"event": "resumed", "epoch": 4, "step": 24}
    assert figures(last) == figures(whole)
    left = left_in(project.load(out))
    assert left.history is not None
    assert should_be.history is not None
    assert left.history.losses == should_be.history.losses
    assert len(left.history.epochs) == 6
    assert weights_sha256(left.weights) == weights_sha256(should_be.weights)
    (run,) = store.runs()
    assert run.record.outcome == "finished"
    assert run.record.source == str(tmp_path / "small.convoscope")


def test_a_person_is_told_where_it_goes_on(
    design: Path, pressing: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["train", str(design), "--device", "cpu"]
    pressing(3)
    assert commands.run([*given, "--json"], no_window) == 130
    capsys.readouterr()
    assert commands.run([*given, "--resume"], no_window) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == "Going on after 3 epochs and 18 steps in all."
    assert [line.split("   ")[0] for line in lines[2:5]] == ["epoch 4/6", "epoch 5/6", "epoch 6/6"]


def test_a_finished_run_goes_on_for_more_epochs(
    train: Callable[..., Told], refused: Callable[..., str], store: RunStore
) -> None:
    whole = train("--epochs", 8, "--no-keep")
    train()
    assert (
        "is unfinished: to go on with the newest, which has finished, give more --epochs than "
        in (refused("--resume"))
    )
    further = train("--resume", "--epochs", 8)
    assert further[1] == {"event": "resumed", "epoch": 6, "step": 36}
    assert figures(further) == figures(whole)
    assert [run.record.recipe.epochs for run in store.runs()] == [8, 6]


def test_what_early_stopping_has_ended_goes_on_only_with_more_patience(
    train: Callable[..., Told], refused: Callable[..., str], store: RunStore
) -> None:
    # So steep that no epoch is better than the first for long.
    train("--learning-rate", 1, "--patience", 1, "--epochs", 20, "--validation-share", 0.3)
    record = store.runs()[0].record
    done = len(record.epochs)
    assert done < 20
    best = record.kept_epoch
    assert best is not None
    said = refused("--resume", "--epochs", 30)
    assert f"after epoch {done}, because none was better than epoch {best}" in said
    assert f"give a --patience above {done - best} as well, or 0" in said
    for patience in (0, 19):
        train("--resume", "--epochs", 30, "--patience", patience)
        longer = store.runs()[0]
        assert len(longer.record.epochs) > done
        store.delete(longer.id)


def test_it_begins_anew_from_any_epoch_with_another_rate_if_asked(
    train: Callable[..., Told], refused: Callable[..., str], store: RunStore
) -> None:
    whole = train()
    assert figures(train("--from-epoch", 2)) == figures(whole)
    other = train("--from-epoch", 5, "--learning-rate", "0.01")
    assert other[1] == {"event": "resumed", "epoch": 5, "step": 30}
    assert figures(other) != figures(whole)
    rates = store.runs()[0].log().learning_rates
    assert set(rates[:30]) == {Recipe().learning_rate}
    assert set(rates[30:]) == {0.01}
    assert refused("--from-epoch", 9) == (
        "The end of epoch 9 isn't kept of this run: choose one of 1, 2, 3, 4, 5, 6.\n"
    )


def test_there_must_be_a_run_that_can_go_on(
    refused: Callable[..., str], store: RunStore, design: Path
) -> None:
    assert refused("--resume") == f"No run of “{design}” is kept in {store.folder}: begin one.\n"
    assert "No run of “lenet5” is kept" in refused("--from-epoch", 1, what="lenet5")
    assert "is kept: leave --no-keep away" in refused("--resume", "--no-keep")


def test_what_does_not_fit_the_run_is_refused(
    train: Callable[..., Told],
    refused: Callable[..., str],
    pressing: Callable[..., None],
    store: RunStore,
    design: Path,
    shades: Path,
) -> None:
    pressing(1)
    train(code=130)
    for option, value in (("--optimiser", "sgd"), ("--batch-size", "5"), ("--seed", "1")):
        assert refused("--resume", option, value).startswith(f"{option} can't change while a run")
    assert "other pictures than" in refused("--resume", "--data", "mnist-5k")
    (run,) = store.runs()
    lock = FileLock(run.path / files.LOCK)
    assert lock.take()
    # A run that a program works on says that it is running.
    record = run.record.model_copy(update={"outcome": "running"})
    (run.path / files.RECORD).write_bytes(record.to_json())
    assert "is still being trained by another program" in refused("--resume")
    lock.release()
    (shades / "dark" / "0.png").unlink()
    assert "other pictures than" in refused("--resume")
    wider = Network.of(Flatten(), Dense(units=9), Dense())
    project.save(Project(wider, Recipe(), str(shades)), design)
    assert refused("--resume").startswith("The network has changed since the run that began")


def test_runs_are_kept_where_it_is_said_or_not_at_all(
    train: Callable[..., Told], store: RunStore, tmp_path: Path
) -> None:
    assert train("--no-keep")[0]["run"] is None
    assert store.runs() == ()
    other = RunStore(tmp_path / "elsewhere")
    told = train("--runs", other.folder)
    assert [run.id for run in other.runs()] == [told[0]["run"]]
    assert other.runs()[0].record.test_accuracy == told[-1]["test_accuracy"]
    assert store.runs() == ()


def test_where_runs_cannot_be_kept_it_says_so_in_a_line_and_trains_on(
    design: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "a file"
    place.touch()
    given = ["train", str(design), "--device", "cpu", "--json", "--runs", str(place)]
    assert commands.run(given, no_window) == 0
    captured = capsys.readouterr()
    assert objects(captured.out)[-1]["event"] == "finished"
    assert captured.err.count("\n") == 1
    assert re.match(r"The run can't be kept in .*a file \(.*\): it goes on in memory", captured.err)


def test_a_run_that_is_refused_before_it_begins_is_not_kept(
    refused: Callable[..., str], store: RunStore
) -> None:
    assert "hold some out" in refused("--patience", 2, "--validation-share", 0)
    assert store.runs() == ()
