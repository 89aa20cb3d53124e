"""Opening and saving the document as a project."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from engine.build import build
from engine.data.preprocessing import Preprocessing
from engine.presets import CIFAR_SMALL, LENET5
from gui.document import Document, Trained
from gui.services.files import ProjectFiles, design_of
from tests.helpers.window import wait_until

GREY = Preprocessing(channels=1, height=28, width=28, mean=(0.13,), deviation=(0.31,))


@pytest.fixture
def document(qtbot: QtBot) -> Document:
    return Document(design_of(LENET5))


@pytest.fixture
def files(document: Document) -> ProjectFiles:
    return ProjectFiles(document, document)


def save(files: ProjectFiles, path: Path) -> None:
    files.save(path)
    wait_until(lambda: files.path == path and not files.modified, "the project is saved")


def trained(document: Document) -> Trained:
    classes = document.design.classes
    built = build(document.network, GREY.shape, len(classes), seed=5)
    return Trained(document.network, GREY, classes, built.weights(), None)


def test_a_saved_project_opens_with_its_design_and_weights(
    document: Document, files: ProjectFiles, tmp_path: Path
) -> None:
    document.edit(document.network.ids[0], "kernels", 9)
    document.set_trained(trained(document))
    design = document.design
    save(files, tmp_path / "mine.convoscope")

    files.begin(CIFAR_SMALL)
    assert document.design != design
    files.open(tmp_path / "mine.convoscope")
    wait_until(lambda: document.design == design, "the project is open")
    assert files.shut_down()
    assert document.trained is not None
    assert document.trained.weights.keys() == trained(document).weights.keys()
    assert document.undo_text is None
    assert not files.modified


def test_an_edit_and_new_weights_are_unsaved_work_until_saved(
    document: Document, files: ProjectFiles, tmp_path: Path
) -> None:
    assert not files.modified
    document.edit(document.network.ids[0], "kernels", 9)
    assert files.modified
    document.undo()
    assert not files.modified
    document.set_trained(trained(document))
    assert files.modified
    save(files, tmp_path / "mine.convoscope")
    assert files.shut_down()


def test_a_damaged_project_is_refused_with_one_sentence_and_changes_nothing(
    document: Document, files: ProjectFiles, tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged.convoscope"
    damaged.write_bytes(b"PK\x03\x04 and nothing more")
    before, sentences = document.design, []
    files.failed.connect(lambda sentence, _details: sentences.append(sentence))
    files.open(damaged)
    wait_until(lambda: sentences, "the file is refused")
    assert files.shut_down()
    assert "damaged.convoscope" in sentences[0]
    assert document.design is before
    assert files.path is None


def test_a_failed_save_is_told_and_the_work_stays_unsaved(
    document: Document, files: ProjectFiles, tmp_path: Path
) -> None:
    document.edit(document.network.ids[0], "kernels", 9)
    sentences: list[str] = []
    files.failed.connect(lambda sentence, _details: sentences.append(sentence))
    files.save(tmp_path / "no such folder" / "mine.convoscope")
    wait_until(lambda: sentences, "the save is refused")
    assert files.shut_down()
    assert files.modified
    assert files.path is None
