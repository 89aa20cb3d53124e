"""Training killed by SIGKILL, in real processes: a handful; ``make soak`` kills many more."""

from __future__ import annotations

import json
import os
import random
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine import project
from engine.project import Project
from engine.runs import files
from engine.runs.store import RunStore
from tests.engine.runs.conftest import TINY, recipe_of
from tests.helpers.killed import Nursery

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="only Unix forks processes")


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    with Nursery() as nursery:
        yield nursery


def told(out: Path) -> list[dict[str, Any]]:
    """Return what a process has printed; the last line of a killed one may be half of one."""
    return [json.loads(line) for line in out.read_text().splitlines() if line.endswith("}")]


def wait_for_epoch(out: Path, epoch: int) -> None:
    until = time.monotonic() + 30
    while f'"epoch": {epoch},' not in (out.read_text() if out.exists() else ""):
        assert time.monotonic() < until, out.read_text()
        time.sleep(0.002)


def test_killed_four_times_it_goes_on_and_comes_out_as_if_it_never_was(
    nursery: Nursery, store: RunStore, tmp_path: Path
) -> None:
    design, out = tmp_path / "tiny.convoscope", tmp_path / "out"
    recipe = recipe_of(epochs=30, weight_average=0.9, shift=0.1, mixup=0.2)
    project.save(Project(TINY, recipe, "mnist-5k"), design)
    train = ("train", str(design), "--device", "cpu", "--json")
    nursery.start("command", out, *train, "--no-keep")
    assert nursery.end() == 0
    should_be = told(out)[-1]

    chance = random.Random(4)
    train = (*train, "--runs", str(store.folder))
    resume: tuple[str, ...] = ()
    for goal in (3, 9, 15, 21):
        nursery.start("command", out, *train, *resume)
        wait_for_epoch(out, goal)
        time.sleep(chance.uniform(0, 0.05))
        nursery.kill()
        assert nursery.end() == -signal.SIGKILL
        (run,) = store.runs()
        assert run.interrupted
        resume = ("--resume",)
    nursery.start("command", out, *train, *resume)
    assert nursery.end() == 0, out.read_text()
    events = told(out)
    assert [event["event"] for event in events[:2]] == ["started", "resumed"]
    assert events[1]["epoch"] > 0
    for figure in ("weights_sha256", "test_loss", "test_accuracy"):
        assert events[-1][figure] == should_be[figure]
    (run,) = store.runs()
    assert run.record.outcome == "finished"
    assert len(run.log().losses) == 30 * 6
    assert list(tmp_path.rglob(f"*{files.PART}")) == []
