"""The program killed in the middle of work, and started again: real processes."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from engine.project import load
from gui.services.recovery import abandoned
from tests.helpers.real_program import RealProgram

SAME = ("network", "recipe", "data", "trained", "path")


@pytest.fixture
def folder(own_places: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    return own_places / "recovery"


def kept(folder: Path, kind: str) -> list[Path]:
    return sorted(folder.glob(f"*.{kind}.convoscope"))


def networks(folder: Path) -> list[Any]:
    return [load(file).network.model_dump(mode="json") for file in kept(folder, "design")]


def wait_for_files(folder: Path, kind: str, count: int = 1) -> None:
    wait(lambda: len(kept(folder, kind)) == count, f"{count} programs have kept their {kind}")


def wait(condition: Callable[[], bool], what: str) -> None:
    until = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < until, f"waited in vain until {what}"
        time.sleep(0.05)


def same(before: dict[str, Any], after: dict[str, Any]) -> bool:
    return {key: before[key] for key in SAME} == {key: after[key] for key in SAME}


def test_killed_and_started_again_it_restores_the_design_and_its_weights(folder: Path) -> None:
    with RealProgram() as program:
        program.wait_for("ready", True)
        program.press("F6")
        program.wait_for("steps", 1)
        program.press("Shift+F5")
        assert program.wait_for("run", "idle")["trained"] is not None
        program.press("Ctrl+D")
        before = program.state()
        wait(lambda: networks(folder) == [before["network"]], "the last edit is kept")
        wait_for_files(folder, "trained")
        left = kept(folder, "trained")
        program.kill()
    with RealProgram() as again:
        offer = again.wait_for("ready", True)["offer"]
        assert "ended unexpectedly" in offer
        assert not same(before, again.state())
        again.click("Restore")
        after = again.wait_for("modified", True)
        assert same(before, after)
        assert after["offer"] == ""
        # It is this program's own now, so that another crash would lose nothing either.
        wait(lambda: kept(folder, "trained") not in ([], left), "it is kept anew")
        wait_for_files(folder, "trained")


def test_two_programs_keep_what_is_their_own_and_a_third_takes_only_what_crashed(
    folder: Path,
) -> None:
    with RealProgram() as first, ExitStack() as stack:
        first.wait_for("ready", True)
        first.press("Ctrl+D")
        second = stack.enter_context(RealProgram())
        second.wait_for("ready", True)
        second.press("Ctrl+D")
        second.press("Ctrl+D")
        lost = second.state()
        wait(lambda: lost["network"] in networks(folder), "the last edit is kept")
        wait_for_files(folder, "design", 2)
        second.kill()
        with RealProgram() as third:
            assert "ended unexpectedly" in third.wait_for("modified", False)["offer"]
            assert abandoned(folder) == []
            third.click("Restore")
            assert same(lost, third.wait_for("modified", True))
        assert not same(lost, first.state())


def test_a_program_that_is_left_leaves_nothing(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with RealProgram() as program:
        program.wait_for("ready", True)
        program.press("Ctrl+D")
        wait_for_files(folder, "design")
        program.press("Ctrl+Z")
        program.wait_for("modified", False)
        assert program.leave() == 0
    assert list(folder.iterdir()) == []
    assert "leak" not in capfd.readouterr().err
