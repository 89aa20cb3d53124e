"""The camera's controls: what is connected, what is chosen, and whether it is on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.inspection.camera_page import CameraPage
from gui.services.camera import CameraSource
from gui.settings import Settings
from gui.widgets.camera_lamp import CameraLamp
from gui.wiring.live_sources import live_sources
from tests.helpers.scripted_camera import DESK, LID, ScriptedCamera
from tests.helpers.window import by_name, choose, show, wait_until


class Corner(QWidget):
    """The page with the lamp, as they stand in the window."""

    def __init__(self) -> None:
        super().__init__()
        self.camera = ScriptedCamera()
        self.source = CameraSource(self.camera)
        column = QVBoxLayout(self)
        column.addWidget(CameraPage(self.source))
        self.resize(280, 240)

    def offered(self, name: str) -> tuple[list[str], str]:
        box = by_name(self, name, QComboBox)
        return [box.itemText(i) for i in range(box.count())], box.currentText()

    def lamp(self) -> str:
        [lamp] = self.findChildren(CameraLamp)
        return lamp.text()


@pytest.fixture
def corner(qtbot: QtBot, dressed: None) -> Iterator[Corner]:
    corner = Corner()
    show(corner)
    yield corner
    assert corner.source.shut_down()
    corner.source.deleteLater()
    corner.close()
    corner.deleteLater()


def test_without_a_camera_there_is_nothing_to_choose(corner: Corner) -> None:
    assert not by_name(corner, "Camera", QComboBox).isEnabled()
    corner.source.start()
    wait_until(lambda: corner.source.trouble, "it is told")
    assert corner.offered("Camera") == (["No camera"], "No camera")
    assert corner.lamp() == "Camera off"


def test_cameras_and_sizes_are_chosen_and_follow_what_is_plugged_in(corner: Corner) -> None:
    corner.camera.plug(DESK)
    corner.source.start()
    wait_until(lambda: corner.camera.is_open, "it is on")
    corner.camera.send()
    assert corner.offered("Camera") == (["Desk camera"], "Desk camera")
    assert corner.offered("Resolution") == (["1280 × 720", "640 × 480", "320 × 240"], "640 × 480")
    corner.camera.plug(LID)
    assert corner.offered("Camera")[0] == ["Desk camera", "Lid camera"]
    choose(by_name(corner, "Resolution", QComboBox), "320 × 240")
    wait_until(lambda: corner.camera.opened[-1] == ("desk", (320, 240)), "it is asked for")
    choose(by_name(corner, "Camera", QComboBox), "Lid camera")
    wait_until(lambda: corner.camera.opened[-1] == ("lid", (800, 600)), "it is switched on")
    assert corner.offered("Resolution") == (["800 × 600"], "800 × 600")
    corner.camera.unplug(LID)
    assert corner.offered("Camera") == (
        ["Desk camera", "Lid camera (unplugged)"],
        "Lid camera (unplugged)",
    )
    assert corner.source.trouble.startswith("“Lid camera” was unplugged")
    choose(by_name(corner, "Camera", QComboBox), "Desk camera")
    corner.camera.send()
    assert corner.source.trouble == ""


def test_the_lamp_is_lit_just_as_long_as_the_camera_is_on(corner: Corner) -> None:
    corner.camera.plug(DESK)
    assert corner.lamp() == "Camera off"
    corner.source.start()
    wait_until(lambda: corner.camera.is_open, "it is on")
    assert corner.lamp() == "Camera on"
    corner.camera.unplug(DESK)
    assert corner.lamp() == "Camera off"
    corner.camera.plug(DESK)
    corner.camera.send()
    assert corner.lamp() == "Camera on"
    corner.source.stop()
    assert corner.lamp() == "Camera off"


def test_a_camera_that_was_chosen_is_remembered_and_no_other_takes_its_place(
    dressed: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    script = ScriptedCamera(LID)
    monkeypatch.setattr("gui.services.camera_qt.QtCameraBackend", lambda: script)
    settings.camera = DESK.key
    [make] = [one.make for one in live_sources(settings) if one.choice.key == "camera"]
    source, page = make()
    assert isinstance(source, CameraSource)
    show(page)
    source.start()
    wait_until(lambda: script.is_open, "the one that is there is on")
    assert settings.camera == DESK.key, "nobody has chosen it"
    script.plug(DESK)
    assert source.camera == DESK, "the one that was chosen last is taken when it comes"
    choose(by_name(page, "Camera", QComboBox), "Lid camera")
    assert settings.camera == LID.key
    script.unplug(DESK)
    script.plug(DESK)
    assert source.camera == LID
    assert source.shut_down()
    source.deleteLater()
    page.close()
    page.deleteLater()
