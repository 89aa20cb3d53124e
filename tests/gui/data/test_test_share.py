"""The share of a folder that is for the test: chosen where the folder is, and in the recipe."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QSlider, QWidget
from pytestqt.qtbot import QtBot

from gui.data.sheet import DataSheet
from gui.document import Document
from gui.services.data import DataService
from gui.services.files import project_of
from gui.services.training import TrainingSession
from gui.training.details import RecipeDetails
from tests.gui.data.working import grid, says, words
from tests.helpers.window import all_by_name, by_name, click_name, show, type_text, wait_until

FIELD = "Held out for the test"


def put(folder: Path, count: int = 10) -> Path:
    random = np.random.default_rng(0)
    for name in ("dark", "light"):
        (folder / name).mkdir(parents=True)
        for index in range(count):
            pixels = random.integers(0, 256, (9, 9), dtype=np.uint8)
            Image.fromarray(pixels).save(folder / name / f"{index}.png")
    return folder


@pytest.fixture
def tones(tmp_path: Path) -> Path:
    return put(tmp_path / "tones")


def test_the_share_is_chosen_beside_the_folder_and_used_with_it(
    sheet: DataSheet, tones: Path
) -> None:
    document = sheet._document
    assert not all_by_name(sheet, FIELD)
    sheet.show_folder(str(tones))
    grid(sheet)
    says(sheet, "16 to train, 4 to test")
    type_text(by_name(sheet, FIELD), "0.5")
    says(sheet, "10 to train, 10 to test")
    assert document.recipe.test_share == 0.2
    type_text(by_name(sheet, FIELD), "3")
    assert "Choose a number from 0.01 to 0.9." in words(sheet)
    grid(sheet)
    click_name(sheet, "Use for this design")
    assert (document.design.data, document.recipe.test_share) == (str(tones), 0.5)
    dataset = sheet._data.dataset
    assert dataset is not None
    assert len(dataset.test_labels) == 10
    assert not sheet._data.busy
    document.undo()
    assert (document.design.data, document.recipe.test_share) == ("mnist-5k", 0.2)
    document.redo()
    by_name(sheet, f"{FIELD}: slider", QSlider).setValue(30)
    says(sheet, "14 to train, 6 to test")
    assert by_name(sheet, "Use for this design").isEnabled()


def test_a_share_that_leaves_nothing_to_test_says_what_to_do_and_can_be_mended(
    sheet: DataSheet, tmp_path: Path
) -> None:
    sheet.show_folder(str(put(tmp_path / "few", 4)))
    says(sheet, "No pictures are left to test with: put at least 5 into each class")
    type_text(by_name(sheet, FIELD), "0.25")
    says(sheet, "6 to train, 2 to test")


def test_a_folder_of_test_pictures_is_used_as_it_is(sheet: DataSheet, tmp_path: Path) -> None:
    put(tmp_path / "whole" / "train")
    put(tmp_path / "whole" / "test", 3)
    sheet.show_folder(str(tmp_path / "whole"))
    grid(sheet)
    says(sheet, "20 to train, 6 to test · 1×9×9 · 2 classes · its own folder of test pictures")
    assert not all_by_name(sheet, FIELD)


def test_the_recipe_divides_a_folder_anew_and_undo_takes_it_back(
    qtbot: QtBot, document: Document, tones: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    session, data = TrainingSession(document, window), DataService(document, window)
    details = RecipeDetails(document, session, data, parent=window)
    details.resize(400, 700)
    show(window)
    data.start()
    wait_until(lambda: data.dataset is not None, "the digits are there")
    assert not all_by_name(details, FIELD)

    def tested(pictures: int) -> None:
        there = lambda: data.dataset is not None and len(data.dataset.test_labels) == pictures  # noqa: E731
        wait_until(there, f"{pictures} pictures are for the test")

    data.choose(str(tones))
    tested(4)
    type_text(by_name(details, FIELD), "0.4")
    assert data.dataset is None
    tested(8)
    assert "to test with" in " ".join(words(details))
    document.undo()
    tested(4)
    saved = project_of(document.design, None)
    assert (saved.data, saved.recipe.test_share) == (str(tones), 0.2)
    data.shut_down()
    session.shut_down()
