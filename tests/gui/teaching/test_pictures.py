"""Pictures of one's own as work: saved only if asked, never lost unasked, data like any other."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QMessageBox

from engine.data.own import NAME, SIDE
from engine.project import load
from gui.app import Program
from gui.desk import TEACH
from gui.teaching.thumb_strip import ThumbStrip
from tests.helpers.teaching import (
    Scene,
    begin,
    sentences,
    with_pictures,
)
from tests.helpers.window import (
    by_name,
    click,
    click_name,
    press,
    type_text,
    wait_until,
)


def saved_as(program: Program, path: Path) -> bool:
    return program.files.path == path


def test_pictures_are_saved_only_where_that_is_asked_for(
    program: Program, scene: Scene, folders: Path, tmp_path: Path
) -> None:
    with_pictures(program, folders)
    box = by_name(program.window, "Save my pictures with the project", QCheckBox)
    assert not box.isChecked()
    for name, wanted in (("without", False), ("with", True)):
        path = tmp_path / f"{name}.convoscope"
        if wanted:
            assert not program.files.modified
            click(box, box.rect().topLeft() + QPoint(8, box.height() // 2))
            assert program.files.modified
        program.files.save(path)
        wait_until(partial(saved_as, program, path), "it is saved")
        assert not program.files.modified
        assert (load(path).own is not None) is wanted
    taken = program.own.pictures

    program.files.open(tmp_path / "without.convoscope")
    wait_until(lambda: program.own.pictures is not taken, "it is open")
    assert program.own.pictures.count == 0
    assert program.own.pictures.names == ("Class 1", "Class 2")
    wait_until(lambda: "pictures for this design are gone" in sentences(program), "it is said")
    assert not box.isChecked()
    assert program.data.dataset is None

    program.files.open(tmp_path / "with.convoscope")
    wait_until(lambda: program.data.dataset is not None, "it is open, with its data")
    assert program.own.pictures == taken
    assert box.isChecked()
    assert not program.files.modified


def test_closing_asks_before_pictures_are_lost_and_can_save_them(
    program: Program, scene: Scene, folders: Path, tmp_path: Path
) -> None:
    with_pictures(program, folders)
    path = tmp_path / "mine.convoscope"
    program.files.save(path)
    wait_until(lambda: program.files.path == path and not program.files.modified, "it is saved")

    program.window.close()
    wait_until(lambda: program.window.findChild(QMessageBox) is not None, "it asks")
    box = program.window.findChild(QMessageBox)
    assert box is not None
    assert "Your 16 pictures are in this window only" in box.informativeText()
    assert not box.checkBox().isChecked()
    box.checkBox().click()
    box.button(QMessageBox.StandardButton.Save).click()
    wait_until(lambda: not program.window.isVisible(), "the window is closed", 20)
    saved = load(path).own
    assert saved is not None
    assert saved.count == 16


def test_pictures_and_classes_are_deleted_and_a_class_comes_back(
    program: Program, scene: Scene, folders: Path
) -> None:
    with_pictures(program, folders)
    strip = by_name(program.window, "Pictures of Class 1", ThumbStrip)
    before = program.own.pictures.classes[0].pictures
    strip.setFocus()
    press(strip, Qt.Key.Key_Home)
    press(strip, Qt.Key.Key_Right)
    press(strip, Qt.Key.Key_Delete)
    assert program.own.pictures.classes[0].pictures == before[:1] + before[2:]
    assert len(program.document.network.ids) == 9, "the window's own Delete has kept off"

    assert not by_name(program.window, "Remove Class 1").isEnabled()
    click_name(program.window, "Add a class")
    press(by_name(program.window, "Name of Class 3"), Qt.Key.Key_Return)
    click_name(program.window, "Remove Class 2")
    assert program.own.pictures.names == ("Class 1", "Class 3")
    wait_until(lambda: program.data.dataset is None, "too few are left")
    assert "Class 3" in by_name(program.window, "How the training stands", QLabel).text()
    click_name(program.window, "Bring it back")
    assert program.own.pictures.names == ("Class 1", "Class 2", "Class 3")


def test_a_name_that_is_taken_is_refused_in_a_sentence_and_stays_as_it_was(
    program: Program, scene: Scene
) -> None:
    begin(program)
    type_text(by_name(program.window, "Name of Class 1", QLineEdit), "Class 2")
    assert "There is a class “Class 2” already" in sentences(program)
    assert by_name(program.window, "Name of Class 1", QLineEdit).text() == "Class 1"


def test_a_class_may_be_called_anything(program: Program, scene: Scene, tmp_path: Path) -> None:
    begin(program)
    name = "<i>Ball</i> & {0} %1 😀"
    field = by_name(program.window, "Name of Class 1", QLineEdit)
    field.selectAll()
    field.insert(name)
    press(field, Qt.Key.Key_Return)
    assert program.own.pictures.names[0] == name
    state = by_name(program.window, "How the training stands", QLabel)
    assert f"“{name}”" in state.text()
    assert state.textFormat() == Qt.TextFormat.PlainText, "nothing of it is taken for markup"
    program.own.save_with_project(True)
    path = tmp_path / "mine.convoscope"
    program.files.save(path)
    wait_until(partial(saved_as, program, path), "it is saved")
    read = load(path).own
    assert read is not None
    assert read.names == program.own.pictures.names


def test_pictures_of_a_class_that_is_renamed_meanwhile_are_not_lost_without_a_word(
    program: Program, scene: Scene, folders: Path
) -> None:
    begin(program)
    program.teach._files_reader.read(0, [folders / "ball"])
    program.own.show(program.own.pictures.renamed(0, "Ball"))
    wait_until(lambda: "“Class 1” was removed or renamed" in sentences(program), "it is said")
    assert program.own.pictures.count == 0


def test_a_kept_run_whose_pictures_are_gone_says_so(
    program: Program, scene: Scene, folders: Path
) -> None:
    with_pictures(program, folders)
    program.document.edit_recipe("epochs", 200)
    click_name(program.window, "Train my network")
    wait_until(lambda: program.session.log and program.session.log.epochs, "it learns", 60)
    click_name(program.window, "Stop training my network")
    wait_until(lambda: program.session.state == "idle", "it is stopped", 30)
    wait_until(lambda: program.runs.runs, "the run is listed", 20)

    program.teach._begin()
    assert program.own.pictures.count == 0
    program.desk.kept_talk.go_on(program.runs.runs[0].id)
    wait_until(lambda: "pictures for this design are gone" in sentences(program), "it is said")
    assert program.session.state == "idle"


def test_my_pictures_under_data_lead_to_where_they_are_taken_or_are_used(
    program: Program, scene: Scene, folders: Path
) -> None:
    choose = program.window.header.data_chosen
    choose.emit(NAME)
    assert program.window.workspace == TEACH
    wait_until(lambda: program.document.design.data == NAME, "the demo has begun")
    with_pictures(program, folders)
    choose.emit("mnist-5k")
    wait_until(lambda: program.document.design.data == "mnist-5k", "other data are chosen", 30)
    assert program.own.pictures.count == 16
    choose.emit(NAME)
    wait_until(lambda: program.document.design.data == NAME, "the pictures are used again")
    assert program.data.dataset is not None
    assert program.document.design.input_shape == (3, SIDE, SIDE)
