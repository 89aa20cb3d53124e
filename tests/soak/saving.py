"""Saves of projects and of checkpoints killed at random moments."""

from __future__ import annotations

import random
import time
from datetime import UTC, datetime
from pathlib import Path

from engine import project
from engine.build import build
from engine.data.preprocessing import Preprocessing
from engine.presets import LENET5
from engine.project import Project, Trained
from engine.runs import files
from engine.runs.record import RunRecord
from engine.runs.store import RunStore
from tests.helpers.killed import Nursery, made_up_state
from tests.soak.training import Figures, assert_no_crumbs

DIGITS = tuple("0123456789")
GREY = Preprocessing(channels=1, height=28, width=28, mean=(0.13,), deviation=(0.31,))
LONGEST = 0.05
"""Seconds of saving after the first one, at most: some times as long as one takes."""


def soak_projects(nursery: Nursery, folder: Path, kills: int, chance: random.Random) -> Figures:
    """Kill the saving of projects; the file is always the whole old or the whole new one."""
    figures = Figures()
    names = [folder / f"{name}.convoscope" for name in ("first", "second")]
    for seed, name in enumerate(names):
        project.save(trained_project(seed), name)
    whole = [name.read_bytes() for name in names]
    place, out = folder / "saved" / "project.convoscope", folder / "out"
    place.parent.mkdir()
    while figures.kills < kills:
        killed_while_saving(nursery, chance, "save", out, *map(str, (*names, place)))
        figures.kills += 1
        figures.while_writing += len(list(place.parent.iterdir())) > 1
        assert place.read_bytes() in whole, "the file is neither the old nor the new project"
    project.save(project.load(place), place)
    assert [path.name for path in place.parent.iterdir()] == [place.name]
    return figures


def soak_checkpoints(nursery: Nursery, folder: Path, kills: int, chance: random.Random) -> Figures:
    """Kill the saving of states; the newest whole one is always the last or the next."""
    figures = Figures()
    store, out = RunStore(folder / "runs"), folder / "out"
    run = store.folder / "20260101-000000-soak"
    run.mkdir(parents=True)
    files.write_bytes(run / files.RECORD, record_of(run.name).to_json())
    while figures.kills < kills:
        store.sweep()
        assert_no_crumbs(store.folder)
        said = int(killed_while_saving(nursery, chance, "checkpoint", out, str(run)))
        figures.kills += 1
        figures.while_writing += any(run.glob(f".*{files.PART}"))
        state, record, steps = store.run(run.name).last()
        assert state.values.step == record.step == len(steps["losses"])
        assert state.values.step in (said, said + 1), (state.values.step, said)
        for name, tensor in made_up_state(state.values.step).tensors.items():
            assert tensor.equal(state.tensors[name])
        assert len(files.newest_states(run)) == 2 or state.values.step < 2
    store.sweep()
    assert_no_crumbs(store.folder)
    return figures


def killed_while_saving(
    nursery: Nursery, chance: random.Random, task: str, out: Path, *of: str
) -> str:
    """Kill a process some time after it has saved for the first time; return what it said last."""
    out.unlink(missing_ok=True)
    nursery.start(task, out, *of)
    until = time.monotonic() + 60
    while not out.exists() or not out.read_text().endswith("\n"):
        assert time.monotonic() < until, "nothing was saved"
        time.sleep(0.001)
    time.sleep(chance.uniform(0, LONGEST))
    assert nursery.kill_when(lambda: True, 0)
    return out.read_text().splitlines()[-1]


def trained_project(seed: int) -> Project:
    weights = build(LENET5.network, GREY.shape, 10, seed=seed).weights()
    left = Trained(LENET5.network, GREY, DIGITS, weights, None)
    return Project(LENET5.network, LENET5.recipe, "mnist-5k", GREY.shape, DIGITS, left)


def record_of(run_id: str) -> RunRecord:
    return RunRecord(
        id=run_id,
        begun=datetime.now(UTC),
        network=LENET5.network,
        recipe=LENET5.recipe,
        data="mnist-5k",
        classes=DIGITS,
        preprocessing=GREY,
        device="cpu",
        parameters=61_706,
        steps_per_epoch=57,
    )
