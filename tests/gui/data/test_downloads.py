"""Downloading and removing data sets in their browser."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QPushButton,
)

from engine.data import catalogue
from gui.app import Program
from gui.data.sheet import DataSheet
from gui.document import Document
from tests.gui.data.working import (
    FASHION_PICTURES,
    download_button,
    go_to,
    grid,
    opened,
    says,
    state_of,
    words,
)
from tests.helpers.mirror import Mirror
from tests.helpers.window import (
    all_by_name,
    by_name,
    click,
    click_name,
    press,
    wait_until,
)


def test_a_set_is_downloaded_looked_at_used_and_the_use_undone(
    sheet: DataSheet, document: Document, published: Mirror
) -> None:
    sheet.list.show_sets(document.design.data, [], "")
    go_to(sheet, "Fashion-MNIST")
    button = download_button(sheet)
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
    click(download_button(sheet))
    wait_until(published.half_sent.is_set, "half of it has come")
    says(sheet, " kB of ")
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
    click(download_button(sheet))
    says(sheet, "is not the published file, and was thrown away")
    assert not all_by_name(sheet, "Samples")
    assert catalogue.bytes_here("fashion-mnist") == 0
    published.faults.clear()
    click(download_button(sheet))
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


def test_a_download_goes_on_when_the_browser_is_closed(
    program: Program, data_home: Path, published: Mirror
) -> None:
    published.faults[FASHION_PICTURES] = "trickles"
    program.window.header.data_chosen.emit("browse")
    sheet = opened(program)
    go_to(sheet, "Fashion-MNIST")
    click(download_button(sheet))
    wait_until(published.half_sent.is_set, "it has begun")
    sheet.close()
    wait_until(lambda: not program.window.findChildren(DataSheet), "it is closed")
    assert program.shelf.downloading == "fashion-mnist"
    program.shelf.cancel_download()
    published.faults.clear()
    program.shelf.download("fashion-mnist")
    wait_until(lambda: "Fashion-MNIST is on this machine now." in words(program.window), "told")
    assert program.document.design.data == "mnist-5k"
