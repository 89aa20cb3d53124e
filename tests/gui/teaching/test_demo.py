"""Teach it mine, the whole of it: record two things, train for real, and see them told apart."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton

from engine.data.own import MOST, SIDE
from gui.app import Program
from gui.desk import TEACH
from gui.teaching.answer_bars import AnswerBars
from gui.teaching.live_view import LiveView
from tests.helpers.films import film, shades
from tests.helpers.teaching import (
    Scene,
    begin,
    details_of,
    picture_of,
    record,
    sentences,
    take_from_folder,
)
from tests.helpers.window import (
    LEFT,
    by_name,
    click_name,
    drop,
    let_happen,
    type_text,
    wait_until,
)


def answers(program: Program, scene: Scene, thing: str, expected: str) -> None:
    scene.show(thing)
    bars = by_name(program.window, "Answer", AnswerBars)
    wait_until(lambda: bars.best == expected, f"it takes {thing} for {expected}", 20)


def test_from_the_start_screen_two_things_are_recorded_learned_and_told_apart_live(
    program: Program, scene: Scene
) -> None:
    window = program.window
    program.demos.show()
    click_name(window, "Teach it mine")
    wait_until(lambda: window.workspace == TEACH and not window.at_start, "the page shows")
    scene.camera.play()
    type_text(by_name(window, "Name of Class 1", QLineEdit), "Ball")
    type_text(by_name(window, "Name of Class 2", QLineEdit), "Stripes")
    assert not by_name(window, "Train my network").isEnabled()

    record(program, scene, "Ball", "ball", 12)
    record(program, scene, "Stripes", "stripes", 12)
    wait_until(lambda: program.data.dataset is not None, "the pictures are the design's data")
    assert program.document.design.classes == ("Ball", "Stripes")

    program.document.edit_recipe("epochs", 20)
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
    program.demos.show()
    assert not scene.camera.is_open


def test_folders_are_taken_learned_and_a_dropped_picture_is_tried(
    program: Program, scene: Scene, folders: Path, tmp_path: Path
) -> None:
    begin(program)
    take_from_folder(program, folders / "ball", "Class 1")
    assert len(program.own.pictures.classes[0].pictures) == 8
    assert "1 file can't be read as pictures and were left out: broken.png." in sentences(program)
    take_from_folder(program, folders / "stripes", "Class 2")
    program.document.edit_recipe("epochs", 20)
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

    # Whatever was looked for in other pictures before: this one was tried whole.
    inspect = program.desk.show_inspect()
    inspect.sources.look_for("picture", "face")
    program.window.show_workspace(3)
    click_name(program.window, "Look inside")
    assert program.window.workspace == 2
    wait_until(lambda: inspect.model.answer is not None, "every layer has seen it", 20)
    assert inspect.model.classes == ("Class 1", "Class 2")


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

    scene.camera.fault = "busy"
    scene.camera.break_down("busy", "Camera is in use")
    view = by_name(window, "What the network sees", LiveView)
    wait_until(lambda: "end other programs that use it" in view.words, "it is told why")
    assert not button.isEnabled()
    assert by_name(window, "Whether the camera is on", QLabel).text() == "The camera is off"
    QTest.keyRelease(button, Qt.Key.Key_Space)
    assert program.own.pictures.count == taken


def test_a_film_is_recorded_from_unmirrored(program: Program, scene: Scene, tmp_path: Path) -> None:
    begin(program)
    (tmp_path / "film.avi").write_bytes(film(shades(50)))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "film.avi"))])
    assert drop(details_of(program), mime)
    button = by_name(program.window, "Record Class 2", QPushButton)
    wait_until(button.isEnabled, "the film plays")
    QTest.mousePress(button, LEFT)
    wait_until(lambda: program.own.pictures.count >= 3, "it is recorded")
    QTest.mouseRelease(button, LEFT)
    assert not scene.camera.is_open
    shown = [one[24, 24, 0] for one in program.own.pictures.classes[1].pixels()]
    assert len(set(shown)) == len(shown), "each is another frame"


def test_a_full_class_ends_the_recording_with_a_word(program: Program, scene: Scene) -> None:
    begin(program)
    scene.camera.play()
    full = program.own.pictures.added(0, *[np.zeros((SIDE, SIDE, 3), np.uint8)] * (MOST - 1))
    program.own.show(full)
    button = by_name(program.window, "Record Class 1", QPushButton)
    wait_until(button.isEnabled, "the camera gives pictures")
    QTest.mousePress(button, LEFT)

    def said() -> bool:
        scene.move()
        return "“Class 1” is full: a class holds 500 pictures" in sentences(program)

    wait_until(said, "it is said")
    QTest.mouseRelease(button, LEFT)
    assert len(program.own.pictures.classes[0].pictures) == MOST


def test_nothing_is_on_and_nothing_begins_before_somebody_wants_it(
    program: Program, scene: Scene
) -> None:
    scene.camera.play()
    program.window.show_workspace(TEACH)
    let_happen(0.3)
    assert scene.camera.opened == []
    click_name(program.window, "Begin")
    wait_until(lambda: scene.camera.is_open, "the camera is on")
    assert by_name(program.window, "Whether the camera is on", QLabel).text().endswith("is on")
    click_name(program.window, "Camera")
    assert not scene.camera.is_open
    assert by_name(program.window, "Whether the camera is on", QLabel).text() == "The camera is off"
