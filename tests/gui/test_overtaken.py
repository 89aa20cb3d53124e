"""Saving to a file that another program has written to since: the person says whose work stays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from engine.blocks import Flatten
from engine.files import stamp_of
from engine.presets import CIFAR_SMALL, LENET5
from engine.project import load, save
from gui.app import Program
from gui.services.files import design_of, project_of
from gui.services.recovery import Shelf, recovery_folder
from tests.helpers.window import by_name, click_name, let_happen, wait_until

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def path(program: Program, tmp_path: Path) -> Path:
    """A project that this program has open and has edited, and that another one has saved."""
    path = tmp_path / "mine.convoscope"
    save(project_of(design_of(LENET5), None), path)
    program.files.open(path)
    wait_until(lambda: program.files.path == path, "the project is open")
    program.document.insert(0, Flatten())
    return path


def written_by_another(path: Path) -> bytes:
    """Return what another program has saved there."""
    project = load(path)
    save(replace(project, recipe=project.recipe.model_copy(update={"epochs": 77})), path)
    return path.read_bytes()


def asked(program: Program) -> QMessageBox:
    def boxes() -> list[QMessageBox]:
        return [box for box in program.window.findChildren(QMessageBox) if box.isVisible()]

    wait_until(boxes, "the window asks")
    [box] = boxes()
    return box


def focus(program: Program) -> None:
    """Give the keyboard back to the window, as a window manager does when a question goes."""
    program.window.activateWindow()
    wait_until(program.window.isActiveWindow, "the window has the keyboard")


def ctrl_s(program: Program, times: int = 1) -> None:
    focus(program)
    for _ in range(times):
        QTest.keyClick(program.window, Qt.Key.Key_S, CTRL)


def saved(program: Program) -> None:
    wait_until(lambda: not program.files.modified, "it is saved")


def test_saving_asks_first_and_overwrites_only_when_told_to(program: Program, path: Path) -> None:
    theirs = written_by_another(path)
    ctrl_s(program, times=2)
    box = asked(program)
    assert "Another program has changed mine.convoscope" in box.text()
    assert path.read_bytes() == theirs
    assert program.files.modified
    click_name(box, "Overwrite")
    saved(program)
    assert load(path).network == program.document.network
    # It is this program's file again.
    program.document.insert(0, Flatten())
    ctrl_s(program)
    saved(program)


def test_a_save_that_was_thought_better_of_leaves_both_works(program: Program, path: Path) -> None:
    theirs, ours = written_by_another(path), program.document.design
    ctrl_s(program)
    QTest.keyClick(asked(program), Qt.Key.Key_Escape)
    let_happen(0.05)
    assert path.read_bytes() == theirs
    assert program.document.design is ours
    assert program.files.modified


def test_the_work_can_go_to_another_file_instead(
    program: Program, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = written_by_another(path)
    other = path.with_name("ours.convoscope")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(other), ""))
    ctrl_s(program)
    click_name(asked(program), "Save as…")
    saved(program)
    assert program.files.path == other
    assert load(other).network == program.document.network
    assert path.read_bytes() == theirs


def test_what_is_there_can_be_shown_and_undo_brings_the_work_back(
    program: Program, path: Path
) -> None:
    written_by_another(path)
    ours = program.document.design
    ctrl_s(program)
    click_name(asked(program), "Revert to what is there")
    wait_until(lambda: program.document.recipe.epochs == 77, "it is as the file has it")
    saved(program)
    focus(program)
    QTest.keyClick(program.window, Qt.Key.Key_Z, CTRL)
    assert program.document.design == ours
    # What was there has been seen now, so that this is no surprise to anybody.
    ctrl_s(program)
    saved(program)
    assert load(path).network == ours.network


def test_a_file_that_has_vanished_is_written_anew(program: Program, path: Path) -> None:
    path.unlink()
    ctrl_s(program)
    saved(program)
    assert load(path).network == program.document.network
    assert not program.window.findChildren(QMessageBox)


def test_saves_in_a_row_are_this_program_s_own(program: Program, path: Path) -> None:
    for _ in range(3):
        ctrl_s(program)
        program.document.insert(0, Flatten())
    ctrl_s(program)
    saved(program)
    assert load(path).network == program.document.network
    assert not program.window.findChildren(QMessageBox)


def test_nothing_is_left_behind_by_a_question_that_was_not_answered(
    program: Program, path: Path
) -> None:
    theirs = written_by_another(path)
    program.window.close()
    click_name(asked(program), "Save")
    wait_until(lambda: "Another program" in asked(program).text(), "it is asked about the file")
    click_name(asked(program), "Cancel")
    let_happen(0.05)
    assert program.window.isVisible()
    assert path.read_bytes() == theirs
    # The window was not left then, and a later save doesn't leave it either.
    ctrl_s(program)
    click_name(asked(program), "Overwrite")
    saved(program)
    let_happen(0.05)
    assert program.window.isVisible()
    assert by_name(program.window, "Search blocks").isVisible()


def test_work_that_was_restored_after_a_crash_remembers_its_file_as_it_was(
    program: Program, tmp_path: Path
) -> None:
    path = tmp_path / "mine.convoscope"
    save(project_of(design_of(LENET5), None), path)
    crashed = Shelf(recovery_folder())
    crashed.write(
        replace(design_of(LENET5), network=design_of(CIFAR_SMALL).network), path, stamp_of(path)
    )
    crashed.release()
    theirs = written_by_another(path)
    program.guard_against_crashes()
    click_name(program.window, "Restore")
    wait_until(lambda: program.files.path == path, "the work is restored")
    ctrl_s(program)
    assert "Another program" in asked(program).text()
    assert path.read_bytes() == theirs
    click_name(asked(program), "Cancel")
