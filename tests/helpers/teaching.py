"""Work the page Teach as a person does, before a scripted camera."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from gui.app import Program
from gui.desk import TEACH
from gui.teaching.class_card import ClassCard
from gui.teaching.details import TeachDetails
from tests.helpers.scripted_camera import DESK, ScriptedCamera
from tests.helpers.window import (
    LEFT,
    by_name,
    drop,
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


def take_from_folder(program: Program, folder: Path, name: str) -> None:
    """Drop a folder onto the card of a class."""
    place = program.own.pictures.names.index(name)
    cards = [card for card in program.window.findChildren(ClassCard) if card.isVisible()]
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    assert drop(cards[place], mime)
    wait_until(lambda: program.own.pictures.classes[place].pictures, "the folder is read")


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
