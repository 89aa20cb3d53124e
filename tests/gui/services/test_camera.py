"""The camera by script: every sentence within three seconds, the newest frame, nothing kept."""

from __future__ import annotations

import gc
import os
import threading
import time
from collections.abc import Callable, Iterator

import psutil
import pytest
from PIL import Image
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from gui.services import camera
from gui.services.camera import CameraSource
from gui.services.camera_backend import Camera
from gui.services.frames import Frame
from tests.helpers.scripted_camera import DESK, LID, ScriptedCamera
from tests.helpers.window import let_happen, wait_until


class Stand:
    """A source, its camera by script, and all that came of it."""

    def __init__(self, *plugged: Camera) -> None:
        self.camera = ScriptedCamera(*plugged)
        self.source = CameraSource(self.camera)
        self.sizes: list[tuple[int, int]] = []
        self.source.came.connect(self._take)

    def _take(self, frame: Frame) -> None:
        assert frame.live
        self.sizes.append(frame.picture.size)

    def seconds_until(self, words: str) -> float:
        """Wait for a sentence with ``words`` in it; return how long that took."""
        begun = time.monotonic()
        wait_until(lambda: words in self.source.trouble, f"it says {words!r}", 4)
        return time.monotonic() - begun

    def run(self) -> None:
        """Start, and let the first frame come."""
        self.source.start()
        self.camera.play(10)
        wait_until(lambda: self.sizes, "the first frame comes")

    def comes_again(self) -> None:
        count = len(self.sizes)
        wait_until(lambda: len(self.sizes) > count, "frames come again", 4)
        assert self.source.trouble == ""


@pytest.fixture
def stand(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Stand]]:
    """Makes stands; where the times themselves aren't looked at, they are a tenth as long."""
    made: list[Stand] = []

    def make(*plugged: Camera, in_full: bool = False) -> Stand:
        times = ("FIRST_FRAME", "FROZEN", "STUCK", "SURE", "AGAIN", "SOON")
        for name in () if in_full else times:
            monkeypatch.setattr(camera, name, getattr(camera, name) / 10)
        made.append(Stand(*plugged))
        return made[-1]

    yield make
    for one in made:
        assert one.source.shut_down()
        one.source.deleteLater()


def test_frames_come_from_start_to_stop_and_none_is_kept(stand: Callable[..., Stand]) -> None:
    desk = stand(DESK, LID)
    assert not desk.source.on
    desk.run()
    assert desk.source.on
    assert desk.camera.opened == [("desk", (640, 480))]
    assert desk.source.latest is not None
    assert desk.source.latest.title == "Desk camera"
    desk.source.stop()
    assert not desk.source.on
    assert not desk.camera.is_open
    assert desk.source.latest is None
    count = len(desk.sizes)
    let_happen(0.05)
    assert len(desk.sizes) == count


def test_without_a_camera_it_says_so_and_one_plugged_in_goes_on(
    stand: Callable[..., Stand],
) -> None:
    none = stand()
    none.source.start()
    assert none.seconds_until("No camera is connected") < 3
    assert not none.source.on
    none.camera.play(10)
    none.camera.plug(DESK)
    none.comes_again()


def test_a_busy_camera_is_told_and_goes_on_once_it_is_free(stand: Callable[..., Stand]) -> None:
    desk = stand(DESK)
    desk.camera.fault = "busy"
    desk.source.start()
    assert desk.seconds_until("“Desk camera” can't be opened (Camera is in use)") < 3
    assert not desk.source.on
    told: list[bool] = []
    desk.source.on_changed.connect(lambda: told.append(desk.source.on))
    wait_until(lambda: len(desk.camera.opened) > 2, "it is tried again and again")
    assert told == [], "nothing blinks"
    desk.camera.fault = None
    desk.camera.play(10)
    desk.comes_again()


def test_a_camera_that_this_program_just_lets_go_of_is_waited_for_without_a_word(
    stand: Callable[..., Stand],
) -> None:
    desk = stand(DESK)
    said: list[str] = []
    desk.source.trouble_changed.connect(lambda: said.append(desk.source.trouble))
    desk.camera.fault = "busy"
    desk.camera.play(10)
    desk.source.start()
    wait_until(lambda: desk.camera.opened, "it is opened")
    desk.camera.fault = None
    desk.comes_again()
    assert said == []


def test_a_refused_permission_is_told_and_goes_on_once_it_is_given(
    stand: Callable[..., Stand],
) -> None:
    desk = stand(DESK)
    desk.camera.fault = "refused"
    desk.source.start()
    assert desk.seconds_until("doesn't let this program use the camera") < 3
    assert not desk.source.on
    desk.camera.fault = None
    desk.camera.play(10)
    desk.comes_again()


def test_a_camera_that_its_user_may_not_read_is_told_by_its_name(
    stand: Callable[..., Stand],
) -> None:
    none = stand()
    none.source.start()
    assert none.seconds_until("No camera is connected") < 3
    none.camera.break_down("refused", "/dev/video0")
    assert none.seconds_until("You may not use the camera “/dev/video0”: have yourself added") < 3


def test_without_the_library_only_a_sentence_comes_until_it_is_there(
    stand: Callable[..., Stand],
) -> None:
    desk = stand(DESK)
    desk.camera.fault = "library"
    desk.source.start()
    assert desk.seconds_until("No library.") < 3
    assert desk.camera.opened == []
    desk.camera.fault = None
    desk.camera.play(10)
    desk.comes_again()


def test_an_unplugged_camera_is_told_and_goes_on_when_it_is_back(
    stand: Callable[..., Stand],
) -> None:
    desk = stand(DESK, LID)
    desk.run()
    desk.camera.unplug(DESK)
    assert desk.seconds_until("“Desk camera” was unplugged") < 3
    assert not desk.source.on
    assert not desk.camera.is_open
    # Another camera shows another room: nobody asked for that one.
    assert [key for key, _ in desk.camera.opened] == ["desk"]
    desk.camera.plug(DESK)
    desk.comes_again()


def test_a_frozen_camera_is_told_and_so_is_that_it_goes_on(stand: Callable[..., Stand]) -> None:
    assert camera.FROZEN <= 2.5
    desk = stand(DESK)
    desk.run()
    desk.camera.pause()
    assert 0.15 < desk.seconds_until("sends no new pictures") < 0.7
    assert desk.source.on
    desk.camera.play(10)
    desk.comes_again()


def test_a_frozen_camera_is_switched_off_and_on_and_the_lamp_says_that_it_is_on(
    stand: Callable[..., Stand],
) -> None:
    desk = stand(DESK)
    desk.run()
    desk.camera.pause()
    wait_until(lambda: len(desk.camera.opened) > 1, "it is opened anew", 4)
    assert desk.source.trouble
    wait_until(lambda: desk.source.on, "it is on though it sends nothing", 1)
    desk.camera.play(10)
    desk.comes_again()


def test_a_camera_that_never_sends_anything_is_told(stand: Callable[..., Stand]) -> None:
    desk = stand(DESK, in_full=True)
    desk.source.start()
    assert 2 < desk.seconds_until("“Desk camera” has sent no picture yet") < 3
    desk.camera.play(10)
    desk.comes_again()


def test_a_system_that_never_lists_its_cameras_is_told(stand: Callable[..., Stand]) -> None:
    desk = stand(DESK)
    desk.camera.silent = True
    desk.source.start()
    assert desk.seconds_until("hasn't told yet which cameras there are") < 3


def test_frames_may_change_their_size_at_any_time(stand: Callable[..., Stand]) -> None:
    desk = stand(DESK)
    desk.source.start()
    wait_until(lambda: desk.camera.is_open, "it is open")
    sizes = [(640, 480), (1280, 720), (33, 77), (640, 480)]
    for size in sizes:
        desk.camera.send(Image.new("RGB", size))
    assert desk.sizes == sizes


def test_another_camera_and_another_size_are_taken_at_once(stand: Callable[..., Stand]) -> None:
    desk = stand(DESK, LID)
    desk.run()
    desk.source.choose_size((1280, 720))
    desk.comes_again()
    assert desk.sizes[-1] == (1280, 720)
    desk.source.choose(LID)
    assert desk.source.size == (800, 600)
    desk.comes_again()
    assert desk.sizes[-1] == (800, 600)
    desk.source.choose(DESK)
    assert desk.source.size == (1280, 720)


def test_a_slow_window_gets_the_newest_frame_and_never_a_queue(
    stand: Callable[..., Stand],
) -> None:
    desk = stand(DESK)
    desk.source.came.connect(lambda _: desk.camera.send())  # comes while the last is looked at
    desk.source.start()
    wait_until(lambda: desk.camera.is_open, "it is open")
    for _ in range(20):
        desk.camera.send()
    assert len(desk.sizes) == 20
    assert desk.camera.left_out == 20


def test_frozen_by_the_person_it_delivers_nothing_and_is_not_in_trouble(
    stand: Callable[..., Stand],
) -> None:
    desk = stand(DESK)
    desk.run()
    desk.source.freeze(True)
    kept, count = desk.source.latest, len(desk.sizes)
    let_happen(2 * camera.FROZEN)
    assert (desk.source.latest, len(desk.sizes)) == (kept, count)
    assert desk.source.trouble == ""
    desk.source.freeze(False)
    desk.comes_again()


def test_200_replugs_leave_no_thread_no_timer_and_no_memory(stand: Callable[..., Stand]) -> None:
    desk = stand(DESK)
    desk.run()

    def replug(times: int) -> None:
        for _ in range(times):
            desk.camera.unplug(DESK)
            assert not desk.camera.is_open
            desk.camera.plug(DESK)
            for _ in range(3):
                desk.camera.send()

    def kept() -> tuple[int, int, int]:
        gc.collect()
        memory = psutil.Process(os.getpid()).memory_info().rss // 2**20
        timers = len(desk.source.findChildren(QTimer))
        return memory, timers, threading.active_count()

    replug(20)
    before = kept()
    replug(200)
    after = kept()
    assert after[1:] == before[1:]
    assert after[0] - before[0] <= 4
    assert len(desk.camera.opened) == 221
    desk.comes_again()
