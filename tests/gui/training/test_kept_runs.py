"""No run is lost: stopped, finished, broken off or refused by the disk, it goes on."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QMessageBox,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from engine import machine
from engine.presets import LENET5
from engine.runs.kept import KeptRun
from engine.runs.store import RunStore, runs_folder
from engine.training.control import Control
from engine.training.events import Finished
from engine.training.fingerprint import weights_sha256
from engine.training.loop import train
from gui.app import Program
from gui.settings import Settings
from gui.training.runs.model import Column
from gui.widgets.number_field import NumberField
from tests.gui.test_manners import unexplained
from tests.gui.test_recovery import crash
from tests.gui.test_runs import project
from tests.helpers.kept_runs import few_digits, kept_as, listed, on_disk, show_page, texts
from tests.helpers.real_program import RealProgram
from tests.helpers.window import all_by_name, by_name, click, let_happen, press, show, wait_until


@pytest.fixture(autouse=True)
def one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "threads", lambda: 1)


@pytest.fixture
def small(program: Program) -> Program:
    """The program with few digits and a short recipe with everything that is random."""
    program.data.use(few_digits())
    recipe = {"epochs": 4, "batch_size": 16, "weight_average": 0.9, "schedule": "constant"}
    for field, value in recipe.items():
        program.document.edit_recipe(field, value)
    program.window.show_workspace(1)
    return program


def begin(program: Program) -> None:
    click(by_name(program.window.header, "Train", QPushButton))
    wait_until(lambda: program.session.state == "running", "it trains")


def ended(program: Program) -> None:
    wait_until(lambda: program.session.state == "idle", "the run ends", 60)


def ended_as(program: Program, outcome: str) -> None:
    """Wait until the run has ended, and the list says how."""
    ended(program)

    def told() -> str | None:
        run = program.runs.find(program.session.run_id)
        return None if run is None else run.record.outcome

    wait_until(lambda: told() == outcome, f"it is listed as {outcome}")


def stop_in_the_middle(program: Program) -> str:
    """Begin a run, stop it after some steps, and return its id."""
    for _ in range(3):
        click(by_name(program.window, "Step", QToolButton))
        log = program.session.log
        steps = 0 if log is None else len(log.losses)
        wait_until(lambda s=steps: _steps(program) > s, "it steps", 60)  # type: ignore[misc]
    click(by_name(program.window, "Stop", QToolButton))
    ended_as(program, "stopped")
    return program.session.run_id


def _steps(program: Program) -> int:
    return 0 if program.session.log is None else len(program.session.log.losses)


def sha(program: Program) -> str:
    assert program.document.trained is not None
    return weights_sha256(program.document.trained.weights)


def uninterrupted(program: Program, **recipe: int) -> Finished:
    """Train what the program has designed in one go, without it."""
    chosen = program.document.recipe.model_copy(update=recipe)
    *_, end = train(program.document.network, chosen, few_digits(), Control())
    assert isinstance(end, Finished)
    return end


def test_a_stopped_run_goes_on_bit_for_bit_as_if_it_had_never_stopped(small: Program) -> None:
    run_id = stop_in_the_middle(small)
    seen = small.session.log.layers[0] if small.session.log is not None else None
    wanted = uninterrupted(small)
    click(by_name(small.window, "Go on", QPushButton))
    wait_until(lambda: _steps(small) > 3, "it goes on", 30)
    ended(small)
    # What was seen in the blocks before is still there, which no file keeps.
    assert small.session.log is not None
    assert small.session.log.layers[0] is seen
    assert len(small.session.log.layers) > 1
    assert small.session.run_id == run_id
    assert sha(small) == weights_sha256(wanted.weights)
    trained = small.document.trained
    assert trained is not None
    assert trained.history is not None
    # Its course is whole, from the first step.
    assert len(trained.history.losses) == wanted.step
    assert [epoch.epoch for epoch in trained.history.epochs] == [1, 2, 3, 4]
    wait_until(lambda: on_disk(run_id).record.outcome == "finished", "it is kept as finished")
    wait_until(lambda: all_by_name(small.window, "Train further"), "nothing is left to go on with")


def test_another_recipe_is_trained_further_and_not_gone_on_with(small: Program) -> None:
    stop_in_the_middle(small)
    by_name(small.window, "Go on", QPushButton)
    small.document.edit_recipe("learning_rate", 0.01)
    further = by_name(small.window, "Train further", QPushButton)
    assert "optimiser starts afresh" in further.toolTip()
    small.document.undo()
    by_name(small.window, "Go on", QPushButton)


def test_a_finished_run_is_trained_for_more_epochs_as_if_it_had_had_them_from_the_start(
    small: Program,
) -> None:
    begin(small)
    ended_as(small, "finished")
    first, wanted = small.session.run_id, uninterrupted(small, epochs=6)
    page, _ = show_page(small)
    listed(small, 1)
    count = by_name(page, "Epochs to add", NumberField)
    press(count, Qt.Key.Key_Down, times=3)
    click(by_name(page, "Train 2 more epochs", QPushButton))
    wait_until(lambda: small.session.state != "idle", "it goes on", 30)
    ended(small)
    assert sha(small) == weights_sha256(wanted.weights)
    # The first one stays as it was, and undo brings its recipe back.
    listed(small, 2)
    assert len(on_disk(first).record.epochs) == 4
    assert on_disk(small.session.run_id).record.parent == first
    assert small.document.recipe.epochs == 6
    small.document.undo()
    assert small.document.recipe.epochs == 4
    assert page.current == small.session.run_id


def test_a_run_begins_anew_from_the_end_of_any_epoch(small: Program) -> None:
    begin(small)
    ended_as(small, "finished")
    first, wanted = small.session.run_id, sha(small)
    page, _ = show_page(small)
    listed(small, 1)
    epochs = by_name(page, "Epoch to restart after", QComboBox)
    assert [epochs.itemText(i) for i in range(epochs.count())] == ["1", "2", "3"]
    epochs.setFocus()
    press(epochs, Qt.Key.Key_Home)
    click(by_name(page, "Restart after epoch", QPushButton))
    wait_until(lambda: small.session.run_id != first, "another run begins", 30)
    ended(small)
    assert sha(small) == wanted
    assert on_disk(small.session.run_id).record.parent == first


def test_a_run_of_other_data_waits_for_them_and_takes_its_design_along(
    kept: Path, program: Program
) -> None:
    run = kept_as("larger")
    page, _ = show_page(program)
    listed(program, 3)
    # The digits are all there, and not the few that it was trained on: that is refused.
    click(by_name(page, "Go on", QPushButton))
    wait_until(lambda: program.window.messages.sentence, "it is refused", 30)
    assert "with other pictures" in program.window.messages.sentence
    assert program.session.state == "idle"
    assert program.document.network == run.record.network
    program.data.use(few_digits())
    click(by_name(page, "Go on", QPushButton))
    wait_until(lambda: program.session.state == "running", "it goes on", 30)
    click(by_name(program.window, "Stop", QToolButton))
    ended(program)


def test_where_the_disk_refuses_the_run_goes_on_and_is_kept_in_another_place(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(elsewhere))
    runs_folder().parent.mkdir(parents=True, exist_ok=True)
    runs_folder().write_text("no folder")
    program.data.use(few_digits())
    program.document.edit_recipe("epochs", 5000)
    begin(program)
    messages = program.window.messages
    wait_until(lambda: "can't be kept" in messages.sentence, "it is said", 30)
    steps = _steps(program)
    wait_until(lambda: _steps(program) > steps, "it goes on")
    click(by_name(messages, "Choose another place", QPushButton))
    wait_until(lambda: messages.sentence == "The run is kept again.", "it is kept", 30)
    click(by_name(program.window, "Stop", QToolButton))
    ended(program)
    [kept] = RunStore(elsewhere).runs()
    assert kept.id == program.session.run_id
    wait_until(lambda: program.runs.find(kept.id), "it is listed")
    # The next run is kept there from the start.
    assert program.runs.store.folder == elsewhere


def ask_to_close(program: Program) -> QMessageBox:
    program.window.close()
    wait_until(lambda: program.window.findChildren(QMessageBox), "the window asks")
    [box] = program.window.findChildren(QMessageBox)
    return box


def button(box: QMessageBox, text: str) -> QPushButton:
    [found] = [b for b in box.findChildren(QPushButton) if text in b.text()]
    return found


@contextmanager
def another_start(tmp_path: Path) -> Iterator[Program]:
    """Start the program once more, with what it remembers."""
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    program = Program(Settings(store))
    try:
        show(program.window)
        wait_until(lambda: program.data.dataset is not None, "the digits are loaded", 30)
        program.guard_against_crashes()
        yield program
    finally:
        program.leave()
        program.window.deleteLater()
        program.deleteLater()


def offered(program: Program) -> str:
    bar = program.window.recovery
    wait_until(lambda: bar.sentence, "something is offered", 30)
    return bar.sentence


def test_a_run_that_closing_has_stopped_is_offered_at_the_next_start(
    small: Program, tmp_path: Path
) -> None:
    small.document.edit_recipe("epochs", 4000)
    begin(small)
    wait_until(lambda: small.session.log and len(small.session.log.epochs) >= 2, "two epochs", 30)
    run_id = small.session.run_id
    box = ask_to_close(small)
    assert "Nothing of it is lost" in box.informativeText()
    click(button(box, "Stop training"))
    wait_until(lambda: _save_question(small), "it stops, and asks about the project", 30)
    click(_save_question(small).button(QMessageBox.StandardButton.Discard))  # type: ignore[union-attr]
    wait_until(lambda: not small.window.isVisible(), "the window closes", 30)
    with another_start(tmp_path) as again:
        words = offered(again)
        assert words.startswith("The window was closed while LeNet-5 was training on MNIST")
        assert "of 4000" in words
        again.data.use(few_digits())
        click(by_name(again.window.recovery, "Go on", QPushButton))
        wait_until(lambda: again.session.state == "running", "it goes on", 30)
        assert again.session.run_id == run_id
        assert again.document.recipe.epochs == 4000
        assert again.window.recovery.sentence == ""


def _save_question(program: Program) -> QMessageBox | None:
    boxes = [b for b in program.window.findChildren(QMessageBox) if "Save the project" in b.text()]
    return boxes[0] if boxes else None


def test_a_run_whose_program_was_killed_is_offered_and_goes_on_from_there(
    qtbot: QtBot, dressed: None, tmp_path: Path
) -> None:
    with RealProgram() as real:
        real.wait_for("ready", True)
        real.press("F5")
        store = RunStore(runs_folder())
        wait_until(lambda: states(store), "a state is kept", 60)
        real.kill()
    [run] = store.runs()
    assert run.interrupted
    with another_start(tmp_path) as again:
        words = offered(again)
        assert "ended unexpectedly while LeNet-5 was training on MNIST" in words
        assert f"of {LENET5.recipe.epochs}." in words
        click(by_name(again.window.recovery, "Go on", QPushButton))
        wait_until(lambda: again.session.state == "running", "it goes on", 30)
        assert again.session.run_id == run.id
        wait_until(lambda: _steps(again) > run.last()[0].values.step, "from where it was", 30)


def states(store: RunStore) -> list[Path]:
    return [file for run in store.runs() for file in run.path.glob("state-?.zip")]


def break_off(note: str) -> KeptRun:
    """Make of a kept run one whose program has died."""
    file = kept_as(note).path / "run.json"
    file.write_text(file.read_text("utf-8").replace('"stopped"', '"running"'), "utf-8")
    return kept_as(note)


def test_a_broken_off_run_that_is_declined_is_not_offered_again_but_stays_listed(
    kept: Path, program: Program, tmp_path: Path
) -> None:
    run = break_off("larger")
    program.guard_against_crashes()
    assert "ended unexpectedly" in offered(program)
    assert unexplained(program.window) == []
    click(by_name(program.window.recovery, "Decide later", QAbstractButton))
    assert program.window.recovery.sentence == ""
    program.leave()
    with another_start(tmp_path) as again:
        assert "ended unexpectedly" in offered(again)
        click(by_name(again.window.recovery, "Not now", QPushButton))
        assert "under Runs" in again.window.messages.sentence
    with another_start(tmp_path) as again:
        _, table = show_page(again)
        listed(again, 3)
        assert texts(table, Column.OUTCOME)[0] == "broken off"
        let_happen(1)
        assert again.window.recovery.sentence == ""
        assert run.path.is_dir()


def test_a_run_that_died_too_early_to_go_on_hides_no_older_one_that_can(
    kept: Path, program: Program
) -> None:
    older = break_off("larger")
    newer = older.path.with_name("29991231-235959-0123abcd")
    shutil.copytree(older.path, newer)
    for state in newer.glob("state-?.zip"):
        state.unlink()
    told = json.loads((newer / "run.json").read_text("utf-8"))
    changes = {"id": newer.name, "begun": "2999-12-31T23:59:59Z"}
    (newer / "run.json").write_text(json.dumps(told | changes), "utf-8")
    program.data.use(few_digits())
    program.guard_against_crashes()
    assert "ended unexpectedly" in offered(program)
    click(by_name(program.window.recovery, "Go on", QPushButton))
    wait_until(lambda: program.session.run_id == older.id, "the older one goes on", 30)


def test_a_run_of_a_project_goes_on_in_that_project(
    kept: Path, program: Program, tmp_path: Path
) -> None:
    path = project(tmp_path)
    run = break_off("larger")
    file = run.path / "run.json"
    told = json.loads(file.read_text("utf-8")) | {"source": str(path)}
    file.write_text(json.dumps(told), "utf-8")
    program.guard_against_crashes()
    assert "while other was training" in offered(program)
    click(by_name(program.window.recovery, "Go on", QPushButton))
    wait_until(lambda: program.files.path == path, "its project is open", 30)
    # The project has another design by now: the run's is one undoable step away from it.
    wait_until(lambda: program.document.network == run.record.network, "the design is the run's")
    program.document.undo()
    assert program.document.network == LENET5.network


def test_unsaved_work_is_offered_before_the_run_in_the_same_bar(
    kept: Path, program: Program
) -> None:
    break_off("larger")
    crash(77)
    program.guard_against_crashes()
    assert "What was unsaved" in offered(program)
    let_happen(1)
    click(by_name(program.window.recovery, "Discard", QPushButton))
    wait_until(lambda: "was training on" in program.window.recovery.sentence, "then the run is", 30)
