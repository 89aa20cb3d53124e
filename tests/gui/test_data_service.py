"""Loading and downloading data behind the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from engine.presets import CIFAR_SMALL, LENET5
from gui.document import Document
from gui.services.data import DataService
from gui.services.files import design_of
from tests.helpers.window import let_happen, wait_until


@pytest.fixture
def document(qtbot: QtBot) -> Document:
    return Document(design_of(LENET5))


@pytest.fixture
def data(document: Document) -> DataService:
    return DataService(document, document)


def folder_of_pictures(place: Path, classes: tuple[str, ...] = ("dark", "light")) -> Path:
    """Make a folder with ten 12×10 grey pictures a class."""
    random = np.random.default_rng(0)
    for number, name in enumerate(classes):
        (place / name).mkdir(parents=True)
        for index in range(10):
            pixels = random.integers(0, 100, (10, 12)) + 100 * number
            Image.fromarray(pixels.astype(np.uint8)).save(place / name / f"{index}.png")
    return place


def load(data: DataService) -> None:
    data.start()
    wait_until(lambda: not data.busy, "the data are loaded")


def test_the_data_of_the_design_are_loaded_without_changing_the_design(
    document: Document, data: DataService
) -> None:
    before = document.design
    load(data)
    assert data.dataset is not None
    assert len(data.dataset.train_pictures) == 4_000
    assert document.design == before
    assert document.undo_text is None


def test_choosing_a_folder_designs_for_its_shape_and_classes_and_can_be_undone(
    document: Document, data: DataService, tmp_path: Path
) -> None:
    load(data)
    folder = folder_of_pictures(tmp_path / "tones")
    data.choose(str(folder))
    wait_until(lambda: data.dataset is not None and not data.busy, "the folder is loaded")
    assert document.design.input_shape == (1, 10, 12)
    assert document.design.classes == ("dark", "light")
    assert document.report.input_shape == (1, 10, 12)
    document.undo()
    wait_until(lambda: data.dataset is not None and not data.busy, "the digits are back")
    assert data.dataset is not None
    assert data.dataset.name == "mnist-5k"
    assert document.design.input_shape == (1, 28, 28)


def test_a_folder_without_classes_is_refused_with_a_sentence_and_changes_nothing(
    document: Document, data: DataService, tmp_path: Path
) -> None:
    load(data)
    before, sentences = document.design, []
    data.failed.connect(lambda sentence, _details: sentences.append(sentence))
    data.choose(str(tmp_path / "nowhere"))
    wait_until(lambda: not data.busy, "the folder is refused")
    assert len(sentences) == 1
    assert "nowhere" in sentences[0]
    assert document.design == before
    assert data.dataset is not None


def test_data_that_must_be_downloaded_are_asked_for_and_change_nothing(
    document: Document, data: DataService
) -> None:
    load(data)
    before, asked = document.design, []
    data.absent.connect(asked.append)
    data.choose("mnist")
    assert asked == ["mnist"]
    assert not data.busy
    assert document.design == before


def test_a_cancelled_load_changes_nothing_and_its_late_answer_is_dropped(
    document: Document, data: DataService, tmp_path: Path
) -> None:
    load(data)
    before = document.design
    data.choose(str(folder_of_pictures(tmp_path / "tones")))
    assert data.busy
    data.cancel()
    assert not data.busy
    wait_until(lambda: data.shut_down(0.1), "the thread has ended")
    assert document.design == before


def test_the_design_of_a_project_opened_while_data_load_keeps_its_own_data(
    document: Document, data: DataService
) -> None:
    data.start()
    assert data.busy
    faces = replace(
        document.design, data="faces", input_shape=(1, 25, 25), classes=("face", "not a face")
    )
    document.open(faces, None)
    wait_until(lambda: data.dataset is not None and not data.busy, "the faces are loaded")
    assert document.design == faces
    assert data.dataset is not None
    assert data.dataset.name == "faces"


def test_data_of_another_shape_than_the_design_says_are_not_taken_for_its_own(
    document: Document, data: DataService
) -> None:
    load(data)
    sentences: list[str] = []
    data.failed.connect(lambda sentence, _details: sentences.append(sentence))
    strange = replace(document.design, data="faces")
    document.open(strange, None)
    wait_until(lambda: sentences, "the mismatch is told")
    assert "other classes or other sizes" in sentences[0]
    assert data.dataset is None
    assert document.design == strange


def test_absent_data_are_asked_for_once_not_at_every_edit(
    document: Document, data: DataService
) -> None:
    asked: list[str] = []
    data.absent.connect(asked.append)
    document.open(design_of(CIFAR_SMALL), None)
    for kernels in range(40, 45):
        document.edit(document.network.ids[0], "kernels", kernels)
    assert asked == ["cifar10"]


def test_what_a_cancelled_load_still_tells_of_its_progress_is_dropped(
    document: Document, data: DataService, tmp_path: Path
) -> None:
    load(data)
    told: list[str] = []
    data.choose(str(folder_of_pictures(tmp_path / "tones")))
    data.progressed.connect(lambda _done, _total, what: told.append(what))
    data.cancel()
    wait_until(lambda: data.shut_down(0.1), "the thread has ended")
    let_happen(0.05)
    assert told == []
