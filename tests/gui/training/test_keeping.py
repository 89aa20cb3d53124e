"""Runs one at a time, each in its own document, and a disk that refuses twins."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QToolButton

from engine import machine
from engine.presets import CIFAR_SMALL, LENET5
from engine.runs.store import RunStore, runs_folder
from gui.app import Program
from gui.services.twins import Twin, TwinSession
from tests.helpers.kept_runs import few_digits, kept_as, listed, show_page
from tests.helpers.scripted_run import Script, dataset
from tests.helpers.window import by_name, click, let_happen, wait_until


@pytest.fixture(autouse=True)
def one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "threads", lambda: 1)


class SlowDisk:
    """Reads the state of a run only once it may."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.may = threading.Event()
        self.read = 0
        go_on = RunStore.go_on

        def wait(*what: Any) -> Any:
            assert self.may.wait(20)
            self.read += 1
            return go_on(*what)

        monkeypatch.setattr(RunStore, "go_on", wait)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowDisk]:
    made = SlowDisk(monkeypatch)
    yield made
    made.may.set()


def ask_to_go_on(program: Program) -> None:
    """Ask for the kept run that was broken off, whose data are there."""
    page, _ = show_page(program)
    listed(program, 3)
    program.data.use(few_digits())
    page.choose(kept_as("larger").id)
    click(by_name(page, "Go on", QPushButton))


def twins_of(program: Program) -> tuple[Twin, Twin]:
    network, recipe = LENET5.network, LENET5.recipe.model_copy(update={"epochs": 5000})
    keepers = [program.runs.store.begin("", few_digits()) for _ in range(2)]
    return Twin("A", "a", network, recipe, keepers[0]), Twin("B", "b", network, recipe, keepers[1])


def test_nothing_else_begins_while_a_run_is_about_to_go_on(
    kept: Path, program: Program, disk: SlowDisk
) -> None:
    ask_to_go_on(program)
    assert program.desk.run_talk.why_not() == "A run is about to go on"
    train = by_name(program.window.header, "Train", QPushButton)
    assert not train.isEnabled()
    assert train.toolTip() == "A run is about to go on"
    disk.may.set()
    wait_until(lambda: program.session.state == "running", "it goes on", 30)
    click(by_name(program.window, "Stop", QToolButton))
    wait_until(lambda: program.session.state == "idle", "it ends", 30)
    assert train.isEnabled()


def test_a_run_that_is_about_to_go_on_stays_out_of_the_next_project(
    kept: Path, program: Program, disk: SlowDisk
) -> None:
    ask_to_go_on(program)
    program.files.begin(CIFAR_SMALL)
    disk.may.set()
    wait_until(lambda: disk.read, "its state is read")
    let_happen(0.2)
    assert program.session.state == "idle"
    assert program.document.network == CIFAR_SMALL.network
    # Nobody holds on to it: it can go on later.
    assert not kept_as("larger").alive


def test_a_run_that_waits_for_its_data_is_forgotten_with_them(
    kept: Path, program: Program, disk: SlowDisk
) -> None:
    """Nothing begins by itself an hour later, when those data are chosen for something else."""
    disk.may.set()
    page, _ = show_page(program)
    listed(program, 3)
    page.choose(kept_as("larger").id)
    digits = few_digits()
    program.data._dataset = None
    click(by_name(page, "Go on", QPushButton))
    program.document.use_data("fashion", (1, 28, 28), digits.classes)
    program.data.use(digits)
    let_happen(0.3)
    assert program.session.state == "idle"
    assert disk.read == 0


def test_a_run_that_was_stopped_by_hand_is_not_offered_as_if_closing_had_stopped_it(
    program: Program,
) -> None:
    program.data.use(few_digits())
    program.document.edit_recipe("epochs", 5000)
    click(by_name(program.window.header, "Train", QPushButton))
    wait_until(lambda: program.session.latest_step, "it trains", 60)
    program.window.close()
    wait_until(lambda: program.window.findChildren(QMessageBox), "the window asks")
    [box] = program.window.findChildren(QMessageBox)
    click(box.button(QMessageBox.StandardButton.Cancel))
    click(by_name(program.window, "Stop", QToolButton))
    wait_until(lambda: program.session.state == "idle", "it ends", 30)
    program.window.close()
    wait_until(lambda: program.window.findChildren(QMessageBox), "the window asks about saving")
    click(program.window.findChildren(QMessageBox)[-1].button(QMessageBox.StandardButton.Discard))
    wait_until(lambda: not program.window.isVisible(), "the window closes")
    assert program.settings.left_run == ""


def test_twins_end_the_search_for_a_rate_and_never_begin_twice(program: Program) -> None:
    program.data.use(few_digits())
    search = program.session.rate_search
    search.start(LENET5.network, LENET5.recipe, few_digits(), "cpu")
    first, second = twins_of(program), twins_of(program)
    program.twins.start(first, few_digits(), "cpu")
    assert not search.running
    program.twins.start(second, few_digits(), "cpu")
    assert program.twins.twins == first
    program.twins.stop()
    wait_until(lambda: program.twins.state == "idle", "they end", 60)


def test_where_the_disk_refuses_twins_it_is_said_and_another_place_is_offered(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(elsewhere))
    runs_folder().parent.mkdir(parents=True, exist_ok=True)
    runs_folder().write_text("no folder")
    messages = program.window.messages
    program.data.use(few_digits())
    program.twins.start(twins_of(program), few_digits(), "cpu")
    wait_until(lambda: "can't be kept" in messages.sentence, "it is said", 30)
    program.window.close()
    wait_until(lambda: program.window.findChildren(QMessageBox), "the window asks")
    [box] = program.window.findChildren(QMessageBox)
    assert "nothing of them would be left" in box.informativeText()
    click(box.button(QMessageBox.StandardButton.Cancel))
    click(by_name(messages, "Choose another place", QPushButton))
    wait_until(lambda: messages.sentence == "The run is kept again.", "they are kept", 30)
    program.twins.stop()
    wait_until(lambda: program.twins.state == "idle", "they end", 60)
    wait_until(lambda: len(RunStore(elsewhere).runs()) == 2, "both are there")
    assert {run.record.outcome for run in RunStore(elsewhere).runs()} == {"stopped"}


def test_a_run_whose_end_the_disk_has_missed_is_finished_all_the_same(program: Program) -> None:
    program.data.use(few_digits())
    program.document.edit_recipe("epochs", 1)
    program.window.show_workspace(1)
    click(by_name(program.window.header, "Train", QPushButton))
    wait_until(lambda: program.session.state == "running", "it trains", 30)
    wait_until(lambda: program.session.state == "idle", "it ends", 60)
    run_id = program.session.run_id
    wait_until(lambda: program.runs.find(run_id), "it is listed")
    record = RunStore(runs_folder()).runs()[0].path / "run.json"
    record.write_text(record.read_text("utf-8").replace('"finished"', '"running"'), "utf-8")
    program.runs.list_anew()
    wait_until(lambda: program.runs.find(run_id).unfinished, "its end is missed")  # type: ignore[union-attr]
    assert program.runs.unfinished_of(program.session, program.document) is None


def test_a_fault_of_what_leads_twins_is_told_as_the_end_of_both(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: Any) -> Any:
        raise RuntimeError("the switch is stuck")

    monkeypatch.setattr("gui.services.twins.in_turn", broken)
    twins = TwinSession(train=Script())
    pair = (Twin("A", "a", LENET5.network, LENET5.recipe),) * 2
    twins.start(pair, dataset(), "cpu")
    wait_until(lambda: twins.state == "idle", "they have ended")
    assert twins.logs is not None
    assert [getattr(log.ended, "sentence", "") for log in twins.logs] == ["the switch is stuck"] * 2
    twins.shut_down()
