"""The browser of the data sets: looking at them, and using them."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
)

from engine.data import catalogue
from gui.app import Program
from gui.data.class_list import ClassList
from gui.data.sheet import DataSheet
from gui.data.shelf_list import ShelfList
from tests.gui.data.working import go_to, grid, opened, says, state_of, words
from tests.gui.test_manners import unexplained
from tests.helpers.window import (
    by_name,
    choose,
    click,
    click_name,
    click_row,
    let_happen,
    press,
    row_named,
    wait_until,
)


def test_it_opens_at_the_data_of_the_design(sheet: DataSheet) -> None:
    samples = grid(sheet)
    assert "MNIST, 5,000 digits" in words(sheet)
    says(sheet, "4,000 to train, 1,000 to test · 1×28×28 · 10 classes")
    assert by_name(sheet, "In use").isEnabled() is False
    assert QApplication.focusWidget() is by_name(sheet, "Data sets", ShelfList)
    assert samples.accessibleDescription().startswith("Training picture")
    assert samples.accessibleDescription().endswith(": 0")


def test_every_set_says_its_terms_and_where_it_stands(sheet: DataSheet) -> None:
    for entry in catalogue.CATALOGUE:
        go_to(sheet, entry.title)
        assert {entry.title, entry.help, entry.source, entry.licence} <= set(words(sheet))
        says(sheet, f"{entry.training_pictures:,} to train, {entry.test_pictures:,} to test")
    assert state_of(sheet, "Shapes") == "comes with the program"
    assert state_of(sheet, "SVHN") == "to download, 246 MB"
    says(sheet, "Its pictures can be seen here once they are on this machine.")
    [told] = [label for label in sheet.findChildren(QLabel) if "SHA-256" in label.text()]
    svhn = catalogue.find("svhn")
    assert svhn is not None
    assert all(file.sha256 in told.toolTip() for file in svhn.files)
    assert svhn.files[0].sha256[:16] in told.text()
    assert by_name(sheet, "Download 246 MB").isEnabled()
    assert not by_name(sheet, "Use for this design").isEnabled()


def test_a_class_shows_its_pictures_and_its_mean(sheet: DataSheet) -> None:
    samples = grid(sheet)
    classes = by_name(sheet, "Classes", ClassList)
    index = row_named(classes, "7")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "7: 400 pictures to train, 100 to test"
    )
    click_row(classes, index)
    assert by_name(sheet, "Mean picture of 7")
    assert "400 pictures" in words(sheet)
    samples.setFocus()
    press(samples, Qt.Key.Key_Right)
    assert samples.accessibleDescription().endswith(": 7")
    choose(by_name(sheet, "Part of the data", QComboBox), "To test")
    assert "100 pictures" in words(sheet)
    assert samples.accessibleDescription().startswith("Test picture")
    press(classes, Qt.Key.Key_Up, times=10)
    assert "1,000 pictures" in words(sheet)


def test_the_arrow_keys_go_through_the_pictures(sheet: DataSheet) -> None:
    samples = grid(sheet)
    samples.setFocus()
    first = samples.current
    assert first is not None
    press(samples, Qt.Key.Key_Right)
    second = samples.current
    press(samples, Qt.Key.Key_Down)
    press(samples, Qt.Key.Key_Up)
    assert samples.current == second
    press(samples, Qt.Key.Key_End)
    assert samples.verticalScrollBar().value() == samples.verticalScrollBar().maximum()
    press(samples, Qt.Key.Key_PageUp)
    assert samples.verticalScrollBar().value() < samples.verticalScrollBar().maximum()
    press(samples, Qt.Key.Key_Home)
    assert samples.current == first
    place = samples.rect_of(2)
    click(samples.viewport(), place.center())
    assert samples.row_at(place.center()) == 2
    assert samples.current not in (first, second)


def test_sixty_thousand_pictures_are_leafed_through_without_waiting(
    sheet: DataSheet, data_home: Path, test_data: Path
) -> None:
    (data_home / "mnist").mkdir(parents=True)
    for file in (test_data / "mnist").iterdir():
        (data_home / "mnist" / file.name).write_bytes(file.read_bytes())
    samples = grid(sheet)
    sheet.list.show_sets("mnist-5k", [], "")
    go_to(sheet, "MNIST")
    says(sheet, "60,000 pictures")
    classes = by_name(sheet, "Classes", ClassList)
    took = []
    for row in (1, 5, 0, 9, 0):
        started = time.thread_time()
        classes.setCurrentIndex(classes.model().index(row, 0))
        samples.viewport().repaint()
        took.append(time.thread_time() - started)
    samples.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_PageDown):
        started = time.thread_time()
        press(samples, key)
        samples.viewport().repaint()
        took.append(time.thread_time() - started)
    assert sorted(took)[len(took) // 2] < 0.03


def test_of_two_sets_asked_for_the_last_one_is_shown(sheet: DataSheet) -> None:
    go_to(sheet, "Shapes in colour")  # takes seconds
    go_to(sheet, "Faces and others")
    samples = grid(sheet)
    assert samples.accessibleDescription().endswith(": face")
    let_happen(0.3)
    assert "160 pictures" in words(sheet)


def test_unreadable_files_of_a_folder_are_listed(
    sheet: DataSheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, tone in (("dark", 20), ("light", 220)):
        (tmp_path / "tones" / name).mkdir(parents=True)
        for index in range(10):
            pixels = np.full((9, 9), tone + index, np.uint8)
            Image.fromarray(pixels).save(tmp_path / "tones" / name / f"{index}.png")
    (tmp_path / "tones" / "dark" / "broken.png").write_bytes(b"nothing")
    monkeypatch.setattr(
        "gui.data.sheet.QFileDialog.getExistingDirectory", lambda *_: str(tmp_path / "tones")
    )
    click_name(sheet, "Folder of pictures…")
    grid(sheet)
    assert state_of(sheet, "tones") == "your folder"
    says(sheet, "16 to train, 4 to test · 1×9×9 · 2 classes")
    assert "1 file that can't be read" in words(sheet)
    listed = by_name(sheet, "Files that can't be read", QPlainTextEdit)
    assert listed.toPlainText() == str(Path("dark") / "broken.png")
    click_name(sheet, "Use for this design")
    assert sheet._document.design.data == str(tmp_path / "tones")


def test_a_folder_that_holds_no_classes_is_told_of(sheet: DataSheet, tmp_path: Path) -> None:
    sheet.show_folder(str(tmp_path / "nowhere"))
    says(sheet, "There is neither a data set nor a folder")
    assert by_name(sheet, "Try again")
    assert not by_name(sheet, "Use for this design").isEnabled()


@pytest.mark.parametrize("title", ["Faces and others", "SVHN"])
def test_every_control_says_what_it_is_for(sheet: DataSheet, title: str) -> None:
    go_to(sheet, title)
    says(sheet, "160 pictures" if title == "Faces and others" else "Its pictures can be seen")
    assert unexplained(sheet) == []


def test_the_menu_of_the_data_and_the_finder_open_the_browser(program: Program) -> None:
    button = by_name(program.window, "Data")
    menu = button.findChild(QMenu)
    assert menu is not None
    menu.aboutToShow.emit()
    [browse] = [a for a in menu.actions() if a.text() == "Browse data sets…"]
    browse.trigger()
    sheet = opened(program)
    press(sheet, Qt.Key.Key_Escape)
    wait_until(lambda: not program.window.findChildren(DataSheet), "it is closed")
    program.window.find_command()
    field = program.window.findChild(QLineEdit, "command finder")
    assert field is not None
    QTest.keyClicks(field, "browse data")
    QTest.keyClick(field, Qt.Key.Key_Return)
    sheet = opened(program)
    program.window.header.data_chosen.emit("browse")
    assert opened(program) is sheet
