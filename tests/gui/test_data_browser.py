"""The browser of the data sets: looking, downloading, using and removing."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
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
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from engine.data import catalogue
from engine.presets import LENET5
from gui.app import Program
from gui.data.class_list import ClassList
from gui.data.sample_grid import SampleGrid
from gui.data.sheet import DataSheet
from gui.data.shelf_list import ShelfList
from gui.document import Document
from gui.services.data import DataService
from gui.services.data_shelf import DataShelf
from gui.services.files import design_of
from gui.settings import Settings
from tests.gui.test_manners import unexplained
from tests.helpers.mirror import Mirror
from tests.helpers.published import cifar100_files, four_files, publish
from tests.helpers.window import (
    all_by_name,
    by_name,
    choose,
    click,
    click_name,
    click_row,
    let_happen,
    press,
    row_named,
    show,
    wait_until,
)


@pytest.fixture
def data_home(own_places: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = own_places / "downloads"
    monkeypatch.setenv("CONVOSCOPE_DATA", str(folder))
    return folder


@pytest.fixture
def document(qtbot: QtBot) -> Document:
    return Document(design_of(LENET5))


@pytest.fixture
def sheet(qtbot: QtBot, document: Document, data_home: Path, dressed: None) -> Iterator[DataSheet]:
    """The browser over an empty window, at the digits that come with the program."""
    window = QWidget()
    qtbot.addWidget(window)
    shelf, data = DataShelf(document), DataService(document, document)
    sheet = DataSheet(document, data, shelf, Settings(), window)
    show(sheet)
    yield sheet
    shelf.shut_down()
    data.shut_down()
    sheet.close()
    let_happen(0)


@pytest.fixture
def published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mirror]:
    """A publisher of a small Fashion-MNIST and a small CIFAR-100."""
    publish("fashion-mnist", four_files(900, 300), tmp_path / "published", monkeypatch)
    for name in ("cifar100", "cifar100-coarse"):
        publish(name, cifar100_files(200, 100), tmp_path / "published", monkeypatch)
    with Mirror(tmp_path / "published") as server:
        monkeypatch.setenv("CONVOSCOPE_MIRROR", server.address)
        yield server


FASHION_PICTURES = "fashion-mnist/train-images-idx3-ubyte.gz"


def go_to(sheet: QWidget, title: str) -> None:
    view = by_name(sheet, "Data sets", ShelfList)
    click_row(view, row_named(view, f"{title} {title}, "))


def words(sheet: QWidget) -> list[str]:
    return [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]


def says(sheet: QWidget, text: str) -> None:
    wait_until(lambda: any(text in said for said in words(sheet)), f"it says {text!r}", 30)


def grid(sheet: QWidget) -> SampleGrid:
    wait_until(lambda: all_by_name(sheet, "Samples", SampleGrid), "the pictures are there", 60)
    return by_name(sheet, "Samples", SampleGrid)


def state_of(sheet: QWidget, title: str) -> str:
    index = row_named(by_name(sheet, "Data sets", ShelfList), f"{title} {title}, ")
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole)).removeprefix(f"{title}, ")


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
        started = time.perf_counter()
        classes.setCurrentIndex(classes.model().index(row, 0))
        samples.viewport().repaint()
        took.append(time.perf_counter() - started)
    samples.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_PageDown):
        started = time.perf_counter()
        press(samples, key)
        samples.viewport().repaint()
        took.append(time.perf_counter() - started)
    assert sorted(took)[len(took) // 2] < 0.03


def test_a_set_is_downloaded_looked_at_used_and_the_use_undone(
    sheet: DataSheet, document: Document, published: Mirror
) -> None:
    sheet.list.show_sets(document.design.data, [], "")
    go_to(sheet, "Fashion-MNIST")
    button = next(b for b in (sheet.page._waiting.button,) if b.isVisible())
    assert button.text().startswith("Download ")
    assert "https://fashion-mnist" in button.toolTip()
    press(button, Qt.Key.Key_Space)
    grid(sheet)
    assert "900 pictures" in words(sheet)
    assert state_of(sheet, "Fashion-MNIST").startswith("on this machine")
    before = document.design
    click_name(sheet, "Use for this design")
    assert document.design.data == "fashion-mnist"
    assert "sneaker" in document.design.classes
    assert not by_name(sheet, "In use").isEnabled()
    document.undo()
    assert document.design == before
    assert by_name(sheet, "Use for this design").isEnabled()


def test_a_download_is_cancelled_and_goes_on_later(sheet: DataSheet, published: Mirror) -> None:
    published.faults[FASHION_PICTURES] = "stalls"
    go_to(sheet, "Fashion-MNIST")
    click(sheet.page._waiting.button)
    wait_until(published.half_sent.is_set, "half of it has come")
    says(sheet, "Downloading train-images")
    assert state_of(sheet, "Fashion-MNIST") == "on its way"
    started = time.monotonic()
    click_name(sheet, "Cancel download")
    wait_until(lambda: "download" not in [t.name for t in threading.enumerate()], "it has ended")
    assert time.monotonic() - started < 1
    says(sheet, "have been downloaded")
    published.faults.clear()
    click_name(sheet, "Resume download")
    grid(sheet)
    assert "900 pictures" in words(sheet)
    assert published.ranges


def test_wrong_bytes_are_told_of_and_never_shown(sheet: DataSheet, published: Mirror) -> None:
    published.faults[FASHION_PICTURES] = "wrong bytes"
    go_to(sheet, "Fashion-MNIST")
    click(sheet.page._waiting.button)
    says(sheet, "is not the published file, and was thrown away")
    assert not all_by_name(sheet, "Samples")
    assert catalogue.bytes_here("fashion-mnist") == 0
    published.faults.clear()
    click(sheet.page._waiting.button)
    assert grid(sheet).current is not None


def test_what_was_damaged_on_the_disk_is_told_of(
    sheet: DataSheet, published: Mirror, data_home: Path
) -> None:
    catalogue.download("cifar100")
    [path] = [path for path in data_home.rglob("*") if path.is_file()]
    whole = path.read_bytes()
    path.write_bytes(whole[:-20] + bytes(20))
    go_to(sheet, "CIFAR-100")
    says(sheet, "A file of CIFAR-100 is damaged")
    path.write_bytes(whole)
    click_name(sheet, "Try again")
    grid(sheet)


def test_removing_asks_and_says_what_goes_with_it(
    sheet: DataSheet, published: Mirror, data_home: Path
) -> None:
    catalogue.download("cifar100")
    go_to(sheet, "CIFAR-100")
    grid(sheet)
    assert any(str(data_home / "cifar100") in said for said in words(sheet))
    click_name(sheet, "Remove…")
    says(sheet, "off this machine? CIFAR-100, groups go with it.")
    click_name(sheet, "Keep")
    assert not all_by_name(sheet, "Keep")
    assert catalogue.state("cifar100") == "ready"
    click_name(sheet, "Remove…")
    click_name(sheet, "Remove")
    says(sheet, "Its pictures can be seen here once")
    assert state_of(sheet, "CIFAR-100, groups").startswith("to download")
    assert not all_by_name(sheet, "Remove…")
    assert not (data_home / "cifar100").exists()


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


def test_data_that_the_window_downloads_show_in_the_browser(
    program: Program, data_home: Path, published: Mirror
) -> None:
    program.window.header.data_chosen.emit("browse")
    sheet = opened(program)
    go_to(sheet, "Fashion-MNIST")
    program.data.choose("fashion-mnist")
    button = next(
        b for b in program.window.messages.findChildren(QPushButton) if "Download" in b.text()
    )
    click(button)
    wait_until(lambda: program.document.design.data == "fashion-mnist", "it is the design's", 30)
    grid(sheet)
    assert not by_name(sheet, "In use").isEnabled()


def opened(program: Program) -> DataSheet:
    [sheet] = [s for s in program.window.findChildren(DataSheet) if s.isVisible()]
    return sheet


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


def test_a_download_goes_on_when_the_browser_is_closed(
    program: Program, data_home: Path, published: Mirror
) -> None:
    published.faults[FASHION_PICTURES] = "trickles"
    program.window.header.data_chosen.emit("browse")
    sheet = opened(program)
    go_to(sheet, "Fashion-MNIST")
    click(sheet.page._waiting.button)
    wait_until(published.half_sent.is_set, "it has begun")
    sheet.close()
    wait_until(lambda: not program.window.findChildren(DataSheet), "it is closed")
    assert program.shelf.downloading == "fashion-mnist"
    program.shelf.cancel_download()
    published.faults.clear()
    program.shelf.download("fashion-mnist")
    wait_until(lambda: "Fashion-MNIST is on this machine now." in words(program.window), "told")
    assert program.document.design.data == "mnist-5k"
