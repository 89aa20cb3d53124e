"""The start screen, and its demos from one click to the answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMessageBox,
    QSlider,
    QTabWidget,
)
from pytestqt.qtbot import QtBot
from skimage import data

from engine.training.events import Finished
from gui.app import Program
from gui.demos.card import DemoCard
from gui.demos.start import StartScreen
from gui.desk import INSPECT
from gui.inspection.bar_list import BarList
from gui.inspection.canvas import Canvas
from gui.inspection.where.view import FoundView
from gui.services.files import Opened
from tests.helpers.camera_pictures import camera_picture
from tests.helpers.scripted_camera import DESK, ScriptedCamera
from tests.helpers.window import (
    all_by_name,
    by_name,
    click,
    click_name,
    let_happen,
    press,
    show,
    stroke,
    wait_until,
)

LONG = 90.0
"""Seconds for a training that takes a few on a machine with nothing else to do."""


@pytest.fixture(autouse=True)
def one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Train with one thread: beside other tests two would wait for one another."""
    monkeypatch.setattr("engine.training.run.threads_each", lambda: 1)


@pytest.fixture
def cameras(monkeypatch: pytest.MonkeyPatch) -> list[ScriptedCamera]:
    """Return the cameras' scripts, as they are made; nothing is plugged in."""
    made: list[ScriptedCamera] = []

    def make(parent: QObject | None = None) -> ScriptedCamera:
        made.append(ScriptedCamera(parent=parent))
        return made[-1]

    monkeypatch.setattr("gui.services.camera_qt.QtCameraBackend", make)
    return made


@pytest.fixture
def seeing(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[ScriptedCamera]]:
    """Return the scripts of a camera that an astronaut stands before."""
    made: list[ScriptedCamera] = []

    def make(parent: QObject | None = None) -> ScriptedCamera:
        picture = Image.fromarray(data.astronaut()[:300, 60:420])
        camera = ScriptedCamera(DESK, picture=picture, parent=parent)
        camera.play(100)
        made.append(camera)
        return camera

    monkeypatch.setattr("gui.services.camera_qt.QtCameraBackend", make)
    yield made
    for camera in made:
        camera.pause()


def at_start(program: Program) -> StartScreen:
    program.demos.show()
    return by_name(program.window, "Start screen", StartScreen)


def said(program: Program) -> str:
    return by_name(program.window, "State of the demo", QLabel).text()


def _on_her_face(box: tuple[float, float, float, float]) -> bool:
    x, y, width, height = box
    return x < 143 < x + width and y < 115 < y + height and 60 < width < 200


def trained(program: Program) -> Finished:
    session = program.session
    wait_until(lambda: session.log is not None and session.log.ended, "it is trained", LONG)
    assert session.log is not None
    assert isinstance(session.log.ended, Finished)
    return session.log.ended


def show_tab(program: Program, name: str) -> None:
    tabs = by_name(program.window, "Ways to look inside", QTabWidget)
    bar = tabs.tabBar()
    place = next(i for i in range(tabs.count()) if tabs.tabText(i) == name)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(place).center())


@pytest.mark.usefixtures("cameras")
def test_read_my_digit_trains_first_and_reads_what_is_drawn(program: Program) -> None:
    # As somebody who has shortened the recipe: the network that is open will do, and stays.
    design = program.document.design
    short = design.recipe.model_copy(update={"epochs": 2})
    program.document.take(replace(design, recipe=short), "Shorter")
    at_start(program)
    press(by_name(program.window, "Read my digit"), Qt.Key.Key_Space)
    assert not program.window.at_start
    assert program.document.design.recipe == short
    assert said(program).startswith("Training first")
    canvas = by_name(program.window, "Canvas", Canvas)
    side = canvas.width()
    # It can be drawn on while the training goes on.
    stroke(
        canvas, *(QPoint(side // 2 + 3 - y // 30, y) for y in range(side // 5, 4 * side // 5, 4))
    )
    ended = trained(program)
    assert ended.test_accuracy > 0.85
    answer = by_name(program.window, "Answer", QLabel)
    wait_until(lambda: answer.text() == "1", "the digit is read")
    bars = by_name(program.window, "Class probabilities", BarList).bars
    assert len(bars) == 10
    model = program.demos._show_inspect().model
    assert model.answer is not None
    assert set(model.answer.layers) == set(program.document.network.ids), "all layers are there"
    assert "test pictures are read right" in said(program)
    at_start(program)
    click_name(program.window, "Read my digit")
    assert said(program) == "Draw a digit, or hold one before the camera."
    assert program.session.state == "idle", "what is trained isn't trained again"
    show_tab(program, "Where")
    view = by_name(program.window, "Where the network sees it", FoundView)
    wait_until(lambda: not view._image.isNull(), "the drawing is searched", 20)
    assert not all_by_name(program.window, "Where the cascade sees a face")
    assert "each cut out" in program.window.findChild(QLabel, "how").text(), "its padding counts"


@pytest.mark.usefixtures("cameras")
def test_is_there_a_face_paints_where_and_shows_the_cascade_beside_it(program: Program) -> None:
    at_start(program)
    click_name(program.window, "Is there a face?")
    assert program.document.design.data == "faces"
    assert trained(program).test_accuracy >= 0.9
    network = by_name(program.window, "Where the network sees it", FoundView)
    cascade = by_name(program.window, "Where the cascade sees a face", FoundView)
    wait_until(lambda: network.marks and cascade.marks, "both have found something", 30)
    assert any(_on_her_face(mark.box) for mark in network.marks)
    (mark,) = cascade.marks
    assert _on_her_face(mark.box)
    wait_until(lambda: network.painted, "it is painted")
    assert "all at once" in program.window.findChild(QLabel, "how").text()
    threshold = by_name(program.window, "Sure from", QSlider)
    threshold.setFocus()
    press(threshold, Qt.Key.Key_End)
    wait_until(lambda: not network.marks, "nothing is as sure as that")
    assert len(cascade.marks) == 1, "the threshold is the network's"
    document = program.document
    assert "read right" in said(program)
    document.apply(document.network.remove([document.network.ids[1]]), "Remove")
    assert said(program) == "Orange is where it sees a face.", "this network isn't the trained one"
    document.undo()

    # What a demo has made is left without a question, and comes back as it was.
    at_start(program)
    click_name(program.window, "Read my digit")
    assert not program.window.findChildren(QMessageBox)
    assert program.document.design.data == "mnist-5k"
    wait_until(lambda: program.session.state == "running", "it is trained", 30)
    program.session.stop()
    wait_until(lambda: program.session.state == "idle", "it is stopped", 30)
    at_start(program)
    click_name(program.window, "Is there a face?")
    assert not program.window.findChildren(QMessageBox)
    assert program.document.trained is not None
    assert said(program) == "Orange is where it sees a face."
    assert program.session.state == "idle"


def test_a_camera_that_is_there_is_what_the_network_slides_over(
    seeing: list[ScriptedCamera], program: Program
) -> None:
    at_start(program)
    click_name(program.window, "Is there a face?")
    wait_until(lambda: any(camera.is_open for camera in seeing), "the camera is on")
    view = by_name(program.window, "Where the cascade sees a face", FoundView)
    wait_until(lambda: view.marks, "the face before the camera is found", LONG)
    assert program.window.findChild(QLabel, "how").text(), "while the network still learns"
    program.session.stop()
    at_start(program)
    wait_until(lambda: not any(camera.is_open for camera in seeing), "the camera is off")


def test_a_digit_before_the_camera_is_read(seeing: list[ScriptedCamera], program: Program) -> None:
    design = program.document.design
    short = design.recipe.model_copy(update={"epochs": 2})
    program.document.take(replace(design, recipe=short), "Shorter")
    dataset = program.data.dataset
    assert dataset is not None
    number = next(n for n, label in enumerate(dataset.test_labels) if label == 7)
    on_paper = camera_picture(dataset.test_pictures[number, ..., 0], np.random.default_rng(1))
    at_start(program)
    click_name(program.window, "Read my digit")
    wait_until(lambda: any(camera.is_open for camera in seeing), "the camera is on")
    for camera in seeing:
        camera.picture = Image.fromarray(on_paper.frame)
    trained(program)
    answer = by_name(program.window, "Answer", QLabel)
    wait_until(lambda: answer.text() == "7", "the digit is found and read", 20)


@pytest.mark.usefixtures("cameras")
def test_a_demo_whose_data_are_not_here_takes_others_and_says_that_it_was_stopped(
    program: Program,
) -> None:
    design = replace(program.document.design, data="mnist")
    program.files.take(Opened(design, None, None))
    at_start(program)
    click_name(program.window, "Read my digit")
    assert program.document.design.data == "mnist-5k"
    wait_until(lambda: program.session.state == "running", "it is trained", 30)
    program.session.stop()
    wait_until(lambda: program.session.state == "idle", "it is stopped", 30)
    assert said(program).startswith("Stopped: it answers as well as it has learnt so far.")


def test_a_camera_that_is_found_late_takes_nobody_back_to_the_demo(
    cameras: list[ScriptedCamera], program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ScriptedCamera, "look", lambda _: None)
    at_start(program)
    click_name(program.window, "Read my digit")
    program.session.stop()
    assert program.window.workspace == INSPECT
    program.window.show_workspace(0)
    cameras[0].plug(DESK)
    assert program.window.workspace == 0
    program.window.show_workspace(INSPECT)
    let_happen(0.05)
    assert not any(camera.is_open for camera in cameras)


@pytest.mark.usefixtures("cameras")
def test_a_demo_asks_before_unsaved_work_is_left(program: Program) -> None:
    program.document.edit(program.document.network.ids[0], "kernels", 7)
    program.document.take(replace(program.document.design, data="shapes"), "Other data")
    before = program.document.design
    start = at_start(program)
    assert not start.isHidden()
    program.demos.show()
    click_name(program.window, "Is there a face?")
    (box,) = program.window.findChildren(QMessageBox)
    click(box.button(QMessageBox.StandardButton.Cancel))
    assert program.document.design == before
    assert program.window.at_start, "nothing was chosen yet"


def test_the_start_screen_is_left_by_escape_and_found_again_by_its_name(program: Program) -> None:
    assert not program.window.at_start
    (command,) = [
        entry
        for menu in program.window.menuBar().actions()
        for entry in menu.menu().actions()
        if entry.text() == "Start screen"
    ]
    command.trigger()
    assert program.window.at_start
    assert not program.window.header.isVisible()
    focused = QApplication.focusWidget()
    assert isinstance(focused, DemoCard)
    assert focused.text() == "Read my digit"
    press(focused, Qt.Key.Key_Escape)
    assert not program.window.at_start
    assert program.window.header.isVisible()
    command.trigger()
    program.window.show_workspace(1)
    assert not program.window.at_start
    command.trigger()
    button = by_name(program.window, "Start from nothing")
    button.setFocus()
    press(button, Qt.Key.Key_Return)
    assert not program.document.network.blocks
    assert program.window.workspace == 0
    command.trigger()
    program.document.undo()
    assert not program.window.at_start, "what was undone is seen"
    command.trigger()
    click_name(program.window, "Teach it mine")
    wait_until(lambda: not program.window.at_start, "the third demo is shown")
    assert program.window.workspace == 3
    command.trigger()
    click_name(program.window, "Experiments to try")
    assert not program.window.at_start
    assert program.window.workspace == 4


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("width", [760, 1280, 1920])
def test_the_start_screen_clips_no_words(qtbot: QtBot, width: int) -> None:
    start = StartScreen()
    qtbot.addWidget(start)
    chosen: list[Path] = []
    start.recent_chosen.connect(chosen.append)
    paths = [Path("/work") / f"{'a long name of a project ' * 3}{n}.convoscope" for n in range(9)]
    start.show_recent(paths)
    start.resize(width, 760)
    show(start)
    let_happen(0.1)
    for label in start.findChildren(QLabel):
        if label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    assert start.horizontalScrollBar().maximum() == 0
    cards = start.findChildren(DemoCard)
    assert len({card.width() for card in cards}) <= 2, "three equals"
    button = next(b for b in start.findChildren(QAbstractButton) if b.toolTip() == str(paths[0]))
    click(button)
    assert chosen == [paths[0]]
    start.show_recent([])
    assert "listed here" in start.findChildren(QLabel)[-1].text()
