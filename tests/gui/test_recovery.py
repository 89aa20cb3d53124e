"""What a crash has left, as the window offers it."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox, QPushButton

from engine.blocks import Dense
from engine.build import build
from engine.data.own import SIDE
from engine.data.preprocessing import Preprocessing
from engine.network import Network
from engine.presets import LENET5
from engine.project import Trained
from gui.app import Program
from gui.document import Design
from gui.services.files import design_of
from gui.services.own import beginning, untouched
from gui.services.recovery import Shelf, abandoned, recovery_folder
from tests.gui.test_manners import unexplained
from tests.helpers.window import by_name, click, wait_until

GREY = Preprocessing(channels=1, height=28, width=28, mean=(0.13,), deviation=(0.31,))


def design(units: int) -> Design:
    return replace(design_of(LENET5), network=Network.of(Dense(units=units), Dense()))


def trained(of: Design) -> Trained:
    weights = build(of.network, GREY.shape, len(of.classes), seed=3).weights()
    return Trained(of.network, GREY, of.classes, weights, None)


def crash(units: int, path: Path | None = None, *, weights: bool = False, ago: int = 0) -> Shelf:
    """Leave what a program leaves that ends so many seconds ago without a farewell."""
    shelf, kept = Shelf(recovery_folder()), design(units)
    shelf.write(kept, path)
    if weights:
        shelf.write_trained(kept, trained(kept))
    shelf.release()
    newest = max(recovery_folder().glob("*.design.convoscope"), key=lambda f: f.stat().st_mtime)
    os.utime(newest, (0, newest.stat().st_mtime - ago))
    return shelf


def press(program: Program, name: str) -> None:
    click(by_name(program.window, name, QAbstractButton))


def wait_for_design(program: Program, units: int) -> None:
    wait_until(lambda: program.document.design == design(units), f"{units} units are restored")


def left() -> list[str]:
    return sorted(file.name for file in recovery_folder().iterdir())


def test_restored_work_is_unsaved_work_on_its_own_project(program: Program, tmp_path: Path) -> None:
    crash(77, tmp_path / "digits.convoscope", weights=True)
    program.guard_against_crashes()
    assert "What was unsaved of digits.convoscope" in program.window.recovery.sentence
    assert program.document.design == design_of(LENET5)
    press(program, "Restore")
    wait_for_design(program, 77)
    assert program.files.path == tmp_path / "digits.convoscope"
    assert program.files.modified
    assert program.window.isWindowModified()
    assert program.document.trained is not None
    assert program.window.recovery.sentence == ""


def test_pictures_of_one_s_own_that_were_to_be_saved_are_restored_to_be_saved(
    program: Program,
) -> None:
    taken = untouched().added(1, np.full((SIDE, SIDE, 3), 7, np.uint8))
    shelf = Shelf(recovery_folder())
    shelf.write(beginning(), None)
    shelf.write_own(beginning(), taken)
    shelf.release()
    program.guard_against_crashes()
    press(program, "Restore")
    wait_until(lambda: program.own.pictures == taken, "they are restored")
    assert program.own.saved_with_project
    assert program.files.modified
    wait_until(lambda: not shelf.holds_work, "they are this program's own now")
    assert len(list(recovery_folder().glob("*.pictures.convoscope"))) == 1


def test_without_a_crash_nothing_is_offered(program: Program) -> None:
    program.guard_against_crashes()
    assert not program.window.recovery.isVisible()
    assert not recovery_folder().exists()


def test_every_crashed_program_s_work_is_offered_the_newest_first(program: Program) -> None:
    crash(70, ago=7200)
    crash(71, Path("newer.convoscope"))
    program.guard_against_crashes()
    assert "newer.convoscope" in program.window.recovery.sentence
    assert "1 more will be offered" in program.window.recovery.sentence
    press(program, "Restore")
    wait_for_design(program, 71)
    assert "an untitled project" in program.window.recovery.sentence
    press(program, "Restore")
    # The first one is unsaved work by now.
    wait_until(lambda: program.window.findChildren(QMessageBox), "the window asks")
    [box] = program.window.findChildren(QMessageBox)
    box.reject()
    wait_until(lambda: not program.window.findChildren(QMessageBox), "the question is gone")
    assert program.document.design == design(71)
    assert "an untitled project" in program.window.recovery.sentence
    press(program, "Restore")
    wait_until(lambda: program.window.findChildren(QMessageBox), "the window asks")
    [box] = program.window.findChildren(QMessageBox)
    click(box.button(QMessageBox.StandardButton.Discard))
    wait_for_design(program, 70)


def test_discarded_work_can_be_kept_after_all_until_the_program_is_left(program: Program) -> None:
    crash(77)
    program.guard_against_crashes()
    press(program, "Discard")
    assert not program.window.recovery.isVisible()
    press(program, "Keep it")
    assert program.window.recovery.isVisible()
    press(program, "Discard")
    program.leave()
    assert left() == []


def test_work_that_is_left_for_later_is_offered_at_the_next_start(program: Program) -> None:
    crash(77)
    program.guard_against_crashes()
    press(program, "Decide later")
    assert not program.window.recovery.isVisible()
    assert abandoned(recovery_folder()) == []
    program.leave()
    [again] = abandoned(recovery_folder())
    assert again.read().design == design(77)
    again.release()


def test_the_offer_is_answered_with_the_keys_alone(program: Program) -> None:
    crash(77)
    program.guard_against_crashes()
    assert unexplained(program.window) == []
    restore = by_name(program.window, "Restore", QAbstractButton)
    for _ in range(100):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is restore:
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    QTest.keyClick(restore, Qt.Key.Key_Space)
    wait_for_design(program, 77)


def test_a_program_that_was_broken_off_offers_its_work_at_the_next_start(
    program: Program,
) -> None:
    program.guard_against_crashes()
    program.document.take(design(77), "another")
    wait_until(lambda: list(recovery_folder().glob("*.design.*")), "it is kept")
    program.interrupt()
    wait_until(lambda: program.window.findChildren(QMessageBox), "the window asks")
    program.interrupt()
    assert not program.window.isVisible()
    [kept] = abandoned(recovery_folder())
    assert kept.read().design == design(77)
    kept.release()


def test_other_messages_do_not_hide_the_offer(program: Program) -> None:
    crash(77)
    program.guard_against_crashes()
    program.messages.error("Something else is wrong.")
    assert program.window.recovery.isVisible()


def test_damaged_work_is_one_sentence_and_goes_when_asked_to(program: Program) -> None:
    crash(77)
    [file] = recovery_folder().glob("*.design.convoscope")
    file.write_bytes(file.read_bytes()[:200])
    program.guard_against_crashes()
    before = program.document.design
    press(program, "Restore")
    wait_until(lambda: "is damaged" in program.window.messages.sentence, "it is told")
    assert program.document.design is before
    aside = recovery_folder() / "damaged" / file.name
    assert aside.is_file()
    assert abandoned(recovery_folder()) == []
    press(program, "Discard")
    assert not aside.exists()


@pytest.mark.parametrize("damage", [b"", b"nonsense", b"PK\x03\x04"])
def test_a_design_is_restored_though_its_weights_are_damaged(
    program: Program, damage: bytes
) -> None:
    crash(77, weights=True)
    [file] = recovery_folder().glob("*.trained.convoscope")
    file.write_bytes(damage)
    program.guard_against_crashes()
    press(program, "Restore")
    wait_for_design(program, 77)
    assert program.document.trained is None
    assert "not its weights" in program.window.messages.sentence
    wait_until(lambda: len(list(recovery_folder().glob("*.design.*"))) == 1, "it is kept anew")
    assert (recovery_folder() / "damaged" / file.name).read_bytes() == damage


def test_crumbs_of_a_crash_without_any_work_are_swept_up(program: Program) -> None:
    shelf = crash(77, weights=True)
    shelf.forget_design()
    crumb = recovery_folder() / ".0123456789abcdef-part"
    crumb.write_bytes(b"half a file")
    os.utime(crumb, (0, 0))
    fresh = recovery_folder() / ".fedcba9876543210-part"
    fresh.write_bytes(b"of a program that runs")
    program.guard_against_crashes()
    assert not program.window.recovery.isVisible()
    assert left() == [fresh.name]


def test_a_place_that_can_not_be_written_to_is_told_in_the_window(program: Program) -> None:
    recovery_folder().parent.mkdir(parents=True, exist_ok=True)
    recovery_folder().write_text("no folder")
    program.guard_against_crashes()
    program.document.edit(program.document.network.ids[0], "kernels", 9)
    wait_until(lambda: "Unsaved work can't be kept" in program.window.messages.sentence, "told")
    assert by_name(program.window.messages, "Details", QPushButton).isVisible()
