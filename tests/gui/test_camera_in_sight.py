"""The camera is on only where a person sees its picture, and the window never says otherwise."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QToolButton

from gui.app import Program
from gui.desk import INSPECT, TEACH
from gui.inspection.live_view import LiveView
from tests.helpers.scripted_camera import DESK, ScriptedCamera
from tests.helpers.teaching import begin
from tests.helpers.window import by_name, click_name, let_happen, wait_until


@pytest.fixture
def cameras(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[ScriptedCamera]]:
    """Return the scripts of one and the same camera, as the parts of the program open it."""
    made: list[ScriptedCamera] = []

    def make(parent: QObject | None = None) -> ScriptedCamera:
        made.append(ScriptedCamera(DESK, parent=parent))
        made[-1].play(20)
        return made[-1]

    monkeypatch.setattr("gui.services.camera_qt.QtCameraBackend", make)
    yield made
    for camera in made:
        camera.pause()


def test_a_minimised_window_has_no_camera_on_whatever_happens_in_it(
    cameras: list[ScriptedCamera], program: Program
) -> None:
    def on() -> int:
        return sum(camera.is_open for camera in cameras)

    window = program.window
    begin(program)
    wait_until(lambda: on() == 1, "Teach has it on")
    window.showMinimized()
    wait_until(lambda: not on(), "it is off")
    # As when a folder has been read, or a run has ended.
    program.own.show(program.own.pictures.with_class("Third"))
    program.document.edit_recipe("epochs", 3)
    let_happen(0.1)
    assert not on()
    window.showNormal()
    wait_until(lambda: on() == 1, "it is on again")

    window.show_workspace(INSPECT)
    assert not on()
    click_name(window, "Camera")
    wait_until(lambda: on() == 1, "Inspect has it on")
    window.showMinimized()
    wait_until(lambda: not on(), "it is off")
    sources = program.desk.show_inspect().sources
    sources.choose("samples")
    sources.choose("camera")
    let_happen(0.1)
    assert not on()
    window.showNormal()
    wait_until(lambda: on() == 1, "it is on again")
    program.demos.show()
    assert not on(), "the start screen stands over it"
    window.show_workspace(TEACH)
    wait_until(lambda: on() == 1, "only one of the two has it on")
    window.close()


def test_the_lamp_of_teach_is_lit_while_a_camera_that_sends_nothing_is_on(
    cameras: list[ScriptedCamera], program: Program
) -> None:
    begin(program)
    lamp = by_name(program.window, "Whether the camera is on", QLabel)
    source = program.teach._camera
    assert source is not None
    wait_until(lambda: source.latest is not None, "its pictures come")
    cameras[-1].pause()
    source._since -= 3
    wait_until(lambda: "sends no new pictures" in source.trouble, "it has frozen", 2)
    assert cameras[-1].is_open
    assert lamp.text() == "● The camera is on"


def test_a_frozen_picture_goes_on_once_its_camera_is_back(
    cameras: list[ScriptedCamera], program: Program
) -> None:
    window = program.window
    window.show_workspace(INSPECT)
    click_name(window, "Camera")
    view = by_name(window, "The picture of the source", LiveView)
    wait_until(lambda: view.sight is not None, "its picture shows")
    click_name(window, "Freeze")
    cameras[-1].unplug(DESK)
    wait_until(lambda: "was unplugged" in view.words, "it is told")
    assert not by_name(window, "Freeze", QToolButton).isChecked()
    cameras[-1].plug(DESK)
    wait_until(lambda: view.sight is not None, "its picture shows again")
    before = view.sight
    wait_until(lambda: view.sight is not before, "it moves")
