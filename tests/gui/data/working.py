"""The browser of the data sets, worked as a person does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from gui.app import Program
from gui.data.sheet import DataSheet
from gui.data.shelf_list import ShelfList
from gui.widgets.picture_grid import PictureGrid
from tests.helpers.window import all_by_name, by_name, click_row, row_named, wait_until

FASHION_PICTURES = "fashion-mnist/train-images-idx3-ubyte.gz"


def go_to(sheet: QWidget, title: str) -> None:
    view = by_name(sheet, "Data sets", ShelfList)
    click_row(view, row_named(view, f"{title} {title}, "))


def words(sheet: QWidget) -> list[str]:
    return [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]


def says(sheet: QWidget, text: str) -> None:
    wait_until(lambda: any(text in said for said in words(sheet)), f"it says {text!r}", 30)


def grid(sheet: QWidget) -> PictureGrid:
    wait_until(lambda: all_by_name(sheet, "Samples", PictureGrid), "the pictures are there", 60)
    return by_name(sheet, "Samples", PictureGrid)


def download_button(sheet: QWidget) -> QPushButton:
    """Return the button that begins a download, or begins it anew."""
    [button] = [
        b for b in sheet.findChildren(QPushButton) if b.isVisible() and "ownload" in b.text()
    ]
    return button


def state_of(sheet: QWidget, title: str) -> str:
    index = row_named(by_name(sheet, "Data sets", ShelfList), f"{title} {title}, ")
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole)).removeprefix(f"{title}, ")


def opened(program: Program) -> DataSheet:
    [sheet] = [s for s in program.window.findChildren(DataSheet) if s.isVisible()]
    return sheet
