"""Opening and saving the document as a project."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from engine.build import build
from engine.data.preprocessing import Preprocessing
from engine.presets import CIFAR_SMALL, LENET5
from engine.project import Trained
from gui.document import Document
from gui.services.files import ProjectFiles, design_of
from tests.helpers.window import let_happen, wait_until

GREY = Preprocessing(channels=1, height=28, width=28, mean=(0.13,), deviation=(0.31,))


@pytest.fixture
def document(qtbot: QtBot) -> Document:
    return Document(design_of(LENET5))


@pytest.fixture
def files(document: Document) -> ProjectFiles:
    files = ProjectFiles(document, document)
    files.opened.connect(files.take)
    return files


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
    document.add_trained(trained(document))
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
    document.add_trained(trained(document))
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


def test_a_project_keeps_its_design_and_what_was_trained_apart(
    document: Document, files: ProjectFiles, tmp_path: Path
) -> None:
    document.add_trained(trained(document))
    document.use_data("faces", (1, 25, 25), ("face", "not a face"))
    document.edit(document.network.ids[0], "kernels", 9)
    design, before = document.design, document.network
    save(files, tmp_path / "moved on.convoscope")
    files.begin(CIFAR_SMALL)
    files.open(tmp_path / "moved on.convoscope")
    wait_until(lambda: document.design == design, "the project is open")
    assert files.shut_down()
    assert document.network == before
    assert document.trained is not None
    assert document.trained.network == LENET5.network
    assert len(document.trained.classes) == 10


def test_saves_in_a_row_are_written_one_after_the_other(
    document: Document, files: ProjectFiles, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number}.convoscope" for number in range(4)]
    written: list[Path | None] = []
    files.saved.connect(lambda: written.append(files.path))
    for number, path in enumerate(paths):
        document.edit(document.network.ids[0], "kernels", 20 + number)
        files.save(path)
    wait_until(lambda: len(written) == 4, "all are written")
    assert written == paths
    assert not files.modified
    assert files.shut_down()


def test_an_opening_that_was_given_up_changes_nothing(
    document: Document, files: ProjectFiles, tmp_path: Path
) -> None:
    save(files, tmp_path / "mine.convoscope")
    files.begin(CIFAR_SMALL)
    design = document.design
    files.open(tmp_path / "mine.convoscope")
    assert files.opening is not None
    files.give_up_opening()
    assert files.shut_down()
    let_happen(0.05)
    assert document.design == design
    assert files.path is None


def test_what_was_saved_is_not_kept_alive_by_the_saving(
    document: Document, files: ProjectFiles, tmp_path: Path
) -> None:
    document.add_trained(trained(document))
    kept = weakref.ref(document.trained)
    save(files, tmp_path / "mine.convoscope")
    files.begin(CIFAR_SMALL)
    files.save(tmp_path / "another.convoscope")
    assert files.shut_down()
    let_happen(0.05)
    gc.collect()
    assert kept() is None
