"""Training killed at random moments, again and again, until it has come to its end."""

from __future__ import annotations

import json
import random
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine import project
from engine.blocks import BatchNormalisation, Convolution, Dense, Dropout, Pooling
from engine.network import Network
from engine.project import Project
from engine.recipe import OPTIMISERS, Recipe
from engine.runs import files
from engine.runs.kept import KeptRun
from engine.runs.store import RunStore
from engine.training.fingerprint import weights_sha256
from tests.helpers.killed import Nursery

TINY = Network.of(
    Convolution(kernels=3, stride=(2, 2)),
    BatchNormalisation(),
    Pooling(),
    Dropout(rate=0.3),
    Dense(units=12),
    Dense(),
)
EPOCHS = 25


@dataclass
class Figures:
    kills: int = 0
    while_writing: int = 0
    """Kills at which a file was half-written."""
    runs: int = 0
    resumed: int = 0
    begun_again: int = 0
    """Killed before the first state, or before anything."""
    most_epochs_lost: int = 0
    """Told to the person, but no more there after the kill: they are computed once more."""
    most_seconds_lost: float = 0.0
    """What those took."""


def soak_training(nursery: Nursery, folder: Path, kills: int, chance: random.Random) -> Figures:
    """Kill training ``kills`` times. Raises AssertionError where anything is lost."""
    figures = Figures()
    store = RunStore(folder / "runs")
    finished: dict[str, str] = {}
    while figures.kills < kills:
        recipe = random_recipe(chance)
        design = folder / f"design-{figures.runs}.convoscope"
        project.save(Project(TINY, recipe, "mnist-5k"), design)
        train = ("train", str(design), "--device", "cpu", "--json")
        begun = time.monotonic()
        should_be = to_the_end(nursery, folder / "out", (*train, "--no-keep"))
        took = time.monotonic() - begun
        train = (*train, "--runs", str(store.folder))
        told = kill_until_done(nursery, folder / "out", train, store, took, chance, figures)
        for figure in ("weights_sha256", "test_loss", "test_accuracy", "kept_epoch"):
            assert told[-1][figure] == should_be[-1][figure], (recipe, figure, told, should_be)
        run = store.run(told[0]["run"])
        assert len(run.log().losses) == run.record.step
        finished[run.id] = told[-1]["weights_sha256"]
        figures.runs += 1
        assert_nothing_lost(store, finished)
        assert_no_crumbs(folder)
        print(f"{figures.kills} kills, {figures.runs} runs as they should be", flush=True)
    return figures


def random_recipe(chance: random.Random) -> Recipe:
    settings: dict[str, Any] = {
        "epochs": EPOCHS,
        "batch_size": chance.choice((20, 30, 64)),
        "optimiser": chance.choice(list(OPTIMISERS)),
        "learning_rate": chance.choice((0.001, 0.003)),
        "schedule": chance.choice(("constant", "step", "cosine", "one_cycle", "plateau")),
        "weight_average": chance.choice((0.0, 0.9)),
        "patience": chance.choice((0, 20)),
        "shift": chance.choice((0.0, 0.1)),
        "mixup": chance.choice((0.0, 0.2)),
        "seed": chance.randrange(1000),
    }
    return Recipe.model_validate(settings)


def kill_until_done(
    nursery: Nursery,
    out: Path,
    train: tuple[str, ...],
    store: RunStore,
    took: float,
    chance: random.Random,
    figures: Figures,
) -> list[dict[str, Any]]:
    """Train, be killed, and go on, until it comes to its end; return what it told then."""
    goes_on = False
    while True:
        nursery.start("command", out, *train, *(("--resume",) if goes_on else ()))
        moment, writing = time.monotonic() + chance.uniform(0, 1.2 * took), chance.random() < 0.5

        def now(moment: float = moment, writing: bool = writing) -> bool:
            due = time.monotonic() >= moment and (not writing or half_written(store.folder))
            return due or '"finished"' in (out.read_text() if out.exists() else "")

        killed = nursery.kill_when(now, 30)
        run = store.newest(train[1])
        told = lines(out)
        figures.kills += killed
        if run is not None and run.record.outcome == "finished":
            figures.resumed += goes_on
            return [{"run": run.id}, finished_event(run)]
        assert killed, out.read_text()
        figures.while_writing += half_written(store.folder)
        if run is None or not run.has_state:
            figures.begun_again += 1
        else:
            state, record, steps = run.last()
            assert state.values.step == record.step == len(steps["losses"])
            epochs = [event["epoch"] for event in told if event["event"] == "epoch"]
            lost = max(0, max(epochs, default=0) - state.values.epoch)
            figures.most_epochs_lost = max(figures.most_epochs_lost, lost)
            seconds = round(lost * took / EPOCHS, 3)
            figures.most_seconds_lost = max(figures.most_seconds_lost, seconds)
        # Without a run there is nothing to go on with, and a person begins again.
        goes_on = run is not None


def finished_event(run: KeptRun) -> dict[str, Any]:
    """Return from the disk what a run that has finished says, whether it was told or not."""
    record = run.record
    return {
        "weights_sha256": weights_sha256(run.weights()),
        "test_loss": record.test_loss,
        "test_accuracy": record.test_accuracy,
        "kept_epoch": record.kept_epoch,
    }


def to_the_end(nursery: Nursery, out: Path, command: tuple[str, ...]) -> list[dict[str, Any]]:
    nursery.start("command", out, *command)
    assert nursery.end() == 0, out.read_text()
    return lines(out)


def lines(out: Path) -> list[dict[str, Any]]:
    """Return what was told; the last line of a killed program may be half of one."""
    return [json.loads(line) for line in out.read_text().splitlines() if line.endswith("}")]


def half_written(folder: Path) -> bool:
    return any(folder.glob(f"*/.*{files.PART}")) or any(folder.glob(f"*/*/.*{files.PART}"))


def assert_nothing_lost(store: RunStore, finished: dict[str, str]) -> None:
    """Every run that was finished is there, and so are its weights and all of its epochs' ends."""
    for run_id, sha256 in finished.items():
        run = store.run(run_id)
        assert run.record.outcome == "finished"
        assert weights_sha256(run.weights()) == sha256
    newest = store.run(list(finished)[-1])
    assert newest.epochs == tuple(range(1, len(newest.record.epochs) + 1))
    for epoch in newest.epochs:
        assert newest.state(epoch).values.epoch == epoch
        assert newest.judged(epoch) is not None


def assert_no_crumbs(folder: Path) -> None:
    crumbs = [path for path in folder.rglob(".*") if path.name != files.ROOT_LOCK]
    assert crumbs == []
