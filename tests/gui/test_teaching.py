"""Teach it mine, the whole of it: record two things, train for real, and see them told apart."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PIL import Image, ImageDraw
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from gui.app import TEACH, Program
from gui.services.camera import CameraSource
from gui.teaching.answer_bars import AnswerBars
from tests.helpers.scripted_camera import DESK, ScriptedCamera
from tests.helpers.window import (
    LEFT,
    by_name,
    click_name,
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
