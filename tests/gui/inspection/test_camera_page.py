"""The camera's controls: what is connected, what is chosen, what is wrong, and that it is on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.inspection.camera_lamp import CameraLamp
from gui.inspection.camera_page import CameraPage
from gui.inspection.trouble_label import TroubleLabel
from gui.services.camera import CameraSource
from tests.helpers.scripted_camera import DESK, LID, ScriptedCamera
from tests.helpers.window import all_by_name, by_name, choose, click_name, show, wait_until


class Corner(QWidget):
    """The page with the lamp, as they stand in the window."""

    def __init__(self) -> None:
        super().__init__()
        self.camera = ScriptedCamera()
        self.source = CameraSource(self.camera)
        column = QVBoxLayout(self)
        column.addWidget(CameraLamp(self.source))
        column.addWidget(CameraPage(self.source))
        self.resize(280, 240)

    def offered(self, name: str) -> tuple[list[str], str]:
        box = by_name(self, name, QComboBox)
        return [box.itemText(i) for i in range(box.count())], box.currentText()

    def trouble(self) -> str:
        return " ".join(label.text() for label in self.findChildren(TroubleLabel))


@pytest.fixture
def corner(qtbot: QtBot, dressed: None) -> Iterator[Corner]:
    corner = Corner()
    show(corner)
    yield corner
    assert corner.source.shut_down()
    corner.source.deleteLater()
    corner.close()
    corner.deleteLater()


def test_without_a_camera_the_page_says_what_to_do(corner: Corner) -> None:
    assert not by_name(corner, "Camera", QComboBox).isEnabled()
    corner.source.start()
    wait_until(lambda: corner.source.trouble, "it is told")
    [label] = [w for w in corner.findChildren(QLabel) if w.text() == corner.source.trouble]
    assert label.isVisible()
    assert corner.trouble().startswith("No camera is connected")
    assert not all_by_name(corner, "Camera on")


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
    assert corner.trouble().startswith("“Lid camera” was unplugged")
    choose(by_name(corner, "Camera", QComboBox), "Desk camera")
    corner.camera.send()
    assert corner.trouble() == ""


def test_the_lamp_is_lit_while_the_camera_is_on_and_switches_it_off(corner: Corner) -> None:
    corner.camera.plug(DESK)
    assert not all_by_name(corner, "Camera on")
    corner.source.start()
    wait_until(lambda: corner.camera.is_open, "it is on")
    click_name(corner, "Camera on")
    assert not corner.camera.is_open
    assert not corner.source.running
    assert not all_by_name(corner, "Camera on")
    corner.source.start()
    wait_until(lambda: all_by_name(corner, "Camera on"), "the lamp is lit again")
    corner.camera.unplug(DESK)
    assert not all_by_name(corner, "Camera on")
