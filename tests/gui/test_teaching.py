"""Teach it mine, the whole of it: record two things, train for real, and see them told apart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QMessageBox, QPushButton, QToolButton

from engine.project import load
from gui.app import TEACH, Program
from gui.services.camera import CameraSource
from gui.teaching.answer_bars import AnswerBars
from gui.teaching.class_card import ClassCard
from gui.teaching.details import TeachDetails
from gui.teaching.live_view import LiveView
from gui.teaching.thumb_strip import ThumbStrip
from tests.helpers.scripted_camera import DESK, ScriptedCamera
from tests.helpers.window import (
    LEFT,
    by_name,
    click,
    click_name,
    drop,
    let_happen,
    press,
    type_text,
    wait_until,
)


class Scene:
    """What the scripted camera sees: one of two things, never twice at the same place."""

    def __init__(self) -> None:
        self.camera = ScriptedCamera(DESK)
        self._numbers = np.random.default_rng(0)
        self.show("ball")

    def show(self, thing: str) -> None:
        self._thing = thing
        self.move()

    def move(self) -> None:
        self.camera.picture = picture_of(self._thing, self._numbers)


def picture_of(thing: str, numbers: np.random.Generator) -> Image.Image:
    """Return a red ball, or blue stripes, on a grey ground."""
    grey = (int(numbers.integers(80, 160)),) * 3
    picture = Image.new("RGB", (160, 120), grey)
    pen = ImageDraw.Draw(picture)
    x, y = (int(n) for n in numbers.integers((50, 30), (110, 90)))
    if thing == "ball":
        pen.ellipse((x - 25, y - 25, x + 25, y + 25), fill=(210, 40, 30))
    else:
        for left in range(x % 20, 160, 20):
            pen.rectangle((left, 0, left + 9, 120), fill=(30, 60, 200))
    return picture


@pytest.fixture
def scene(program: Program) -> Iterator[Scene]:
    scene = Scene()
    program.teach.make_camera = lambda: CameraSource(scene.camera)
    yield scene
    scene.camera.pause()


def begin(program: Program) -> None:
    """Choose the command by its name, as Ctrl+K does."""
    actions = program.window.findChildren(QAction)
    next(action for action in actions if action.text() == "Teach it mine").trigger()
    wait_until(lambda: program.window.workspace == TEACH, "the page shows")


def record(program: Program, scene: Scene, name: str, thing: str, count: int) -> None:
    """Hold the button until so many pictures are there."""
    scene.show(thing)
    button = by_name(program.window, f"Record {name}", QPushButton)
    wait_until(button.isEnabled, "the camera gives pictures")
    place = program.own.pictures.names.index(name)
    QTest.mousePress(button, LEFT)

    def enough() -> bool:
        scene.move()
        return len(program.own.pictures.classes[place].pictures) >= count

    wait_until(enough, f"{count} pictures of {name} are recorded", 30)
    QTest.mouseRelease(button, LEFT)


def answers(program: Program, scene: Scene, thing: str, expected: str) -> None:
    scene.show(thing)
    bars = by_name(program.window, "Answer", AnswerBars)
    wait_until(lambda: bars.best == expected, f"it takes {thing} for {expected}", 20)


def test_two_things_are_recorded_learned_and_told_apart_live(
    program: Program, scene: Scene
) -> None:
    window = program.window
    begin(program)
    scene.camera.play()
    type_text(by_name(window, "Name of Class 1", QLineEdit), "Ball")
    type_text(by_name(window, "Name of Class 2", QLineEdit), "Stripes")
    assert not by_name(window, "Train my network").isEnabled()

    record(program, scene, "Ball", "ball", 12)
    record(program, scene, "Stripes", "stripes", 12)
    wait_until(lambda: program.data.dataset is not None, "the pictures are the design's data")
    assert program.document.design.classes == ("Ball", "Stripes")

    click_name(window, "Train my network")
    wait_until(lambda: program.session.state == "running", "it learns", 30)
    wait_until(lambda: program.session.state == "idle", "it has learned", 90)
    assert program.document.trained is not None
    answers(program, scene, "ball", "Ball")
    answers(program, scene, "stripes", "Stripes")

    window.show_workspace(0)
    assert not scene.camera.is_open
    window.show_workspace(TEACH)
    wait_until(lambda: scene.camera.is_open, "the camera is on again where the page shows")


def take_from_folder(program: Program, folder: Path, name: str) -> None:
    """Drop a folder onto the card of a class."""
    place = program.own.pictures.names.index(name)
    cards = [card for card in program.window.findChildren(ClassCard) if card.isVisible()]
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    assert drop(cards[place], mime)
    wait_until(lambda: program.own.pictures.classes[place].pictures, "the folder is read")


@pytest.fixture
def folders(tmp_path: Path) -> Path:
    """Return a folder with one of balls and one of stripes, and files that are no pictures."""
    numbers = np.random.default_rng(1)
    for thing in ("ball", "stripes"):
        (tmp_path / "things" / thing).mkdir(parents=True)
        for number in range(8):
            picture_of(thing, numbers).save(tmp_path / "things" / thing / f"{number}.png")
    (tmp_path / "things" / "ball" / "broken.png").write_bytes(b"\x89PNG\r\n")
    (tmp_path / "things" / "ball" / "notes.txt").write_text("no picture")
    return tmp_path / "things"


def sentences(program: Program) -> str:
    """Return all that stands in the window's bar of messages."""
    labels = program.window.messages.findChildren(QLabel)
    return " ".join(label.accessibleName() or label.text() for label in labels)


def details_of(program: Program) -> TeachDetails:
    [details] = program.window.findChildren(TeachDetails)
    return details


def with_pictures(program: Program, folders: Path) -> None:
    begin(program)
    take_from_folder(program, folders / "ball", "Class 1")
    take_from_folder(program, folders / "stripes", "Class 2")
    wait_until(lambda: program.data.dataset is not None, "the pictures are the design's data")


def test_folders_are_taken_learned_and_a_dropped_picture_is_tried(
    program: Program, scene: Scene, folders: Path, tmp_path: Path
) -> None:
    begin(program)
    take_from_folder(program, folders / "ball", "Class 1")
    assert len(program.own.pictures.classes[0].pictures) == 8
    assert "1 file can't be read as pictures and were left out: broken.png." in sentences(program)
    take_from_folder(program, folders / "stripes", "Class 2")
    click_name(program.window, "Train my network")
    wait_until(lambda: program.session.state == "running", "it learns", 30)
    wait_until(lambda: program.session.state == "idle", "it has learned", 90)

    picture_of("stripes", np.random.default_rng(7)).save(tmp_path / "tried.png")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "tried.png"))])
    assert drop(details_of(program), mime)
    bars = by_name(program.window, "Answer", AnswerBars)
    wait_until(lambda: bars.best == "Class 2", "the picture is told")
    assert not by_name(program.window, "Camera", QToolButton).isChecked()

    click_name(program.window, "Look inside")
    assert program.window.workspace == 2
    inspect = program._inspect
    assert inspect is not None
    wait_until(lambda: inspect.model.answer is not None, "every layer has seen it", 20)
    assert inspect.model.classes == ("Class 1", "Class 2")


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
        wait_until(lambda path=path: program.files.path == path, "it is saved")
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


def test_the_space_bar_records_and_trouble_with_the_camera_ends_it(
    program: Program, scene: Scene
) -> None:
    window = program.window
    begin(program)
    scene.camera.play()
    button = by_name(window, "Record Class 1", QPushButton)
    wait_until(button.isEnabled, "the camera gives pictures")
    button.setFocus()
    QTest.keyPress(button, Qt.Key.Key_Space)

    def some() -> bool:
        scene.move()
        return program.own.pictures.count >= 3

    wait_until(some, "pictures are recorded")
    scene.camera.pause()
    let_happen(0.4)
    taken = program.own.pictures.count
    let_happen(0.4)
    assert program.own.pictures.count == taken, "a picture that stands still is taken once"

    scene.camera.break_down("busy", "Camera is in use")
    view = by_name(window, "What the network sees", LiveView)
    assert "end other programs that use it" in view.words
    assert not button.isEnabled()
    assert by_name(window, "Whether the camera is on", QLabel).text() == "The camera is off"
    QTest.keyRelease(button, Qt.Key.Key_Space)
    assert program.own.pictures.count == taken


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
    program._kept_talk.go_on(program.runs.runs[0].id)
    wait_until(lambda: "pictures for this design are gone" in sentences(program), "it is said")
    assert program.session.state == "idle"
