"""Qt's own cameras and frames: none here to look at, but all that stands behind one."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import numpy as np
import psutil
import pytest
from PIL import Image
from PySide6.QtCore import QObject, QSize, Qt, QThread, Signal, Slot
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from gui.services import camera_qt, multimedia
from gui.services.camera import CameraSource
from gui.services.camera_qt import QtCameraBackend
from gui.services.video_frames import NewestPicture, picture_of
from tests.helpers.window import let_happen, wait_until

media = pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)

FORMATS = ("YUYV", "UYVY", "NV12", "YUV420P", "BGRA8888", "RGBX8888", "Y8")


@pytest.fixture(autouse=True)
def loaded(qtbot: QtBot) -> None:
    multimedia.load()


def frame_of(name: str, width: int, height: int, shade: int = 0):  # type: ignore[no-untyped-def]
    """Return a frame of soft colours in one of the layouts that cameras send."""
    form = media.QVideoFrameFormat
    frame = media.QVideoFrame(
        form(QSize(width, height), getattr(form.PixelFormat, f"Format_{name}"))
    )
    assert frame.map(media.QVideoFrame.MapMode.WriteOnly)
    for plane in range(frame.planeCount()):
        cells = np.frombuffer(frame.bits(plane), np.uint8)
        rows, columns = np.divmod(np.arange(len(cells)), frame.bytesPerLine(plane))
        # Neighbours of one kind differ little: a graphics card smooths colours between cells.
        kinds = {1: columns % 4, 2: columns % 2}.get(frame.planeCount(), 0)
        cells[:] = 60 + (rows // 4 + 31 * plane + shade) % 120 + 12 * kinds
    frame.unmap()
    return frame


def as_qt_shows(frame) -> np.ndarray:  # type: ignore[no-untyped-def]
    image = frame.toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.array(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.qt_log_ignore("No RHI backend")
def test_every_layout_gives_the_picture_that_qt_would_paint(name: str) -> None:
    for width, height in ((640, 480), (322, 242), (641, 479)):
        frame = frame_of(name, width, height)
        picture = picture_of(frame)
        assert picture is not None
        shown = as_qt_shows(frame)
        assert abs(picture.width - width) <= 1
        difference = np.abs(np.asarray(picture).astype(int) - shown[:, : picture.width])
        assert difference.mean() < 1.5


def test_a_frame_of_a_usual_camera_takes_a_few_milliseconds() -> None:
    frame = frame_of("YUYV", 640, 480)
    took = []
    for _ in range(20):
        begun = time.thread_time()
        picture_of(frame)
        took.append(time.thread_time() - begun)
    assert np.median(took) < 0.010


def test_of_frames_that_come_too_fast_only_the_newest_is_made_into_a_picture() -> None:
    maker, sink = NewestPicture(), media.QVideoSink()
    made: list[Image.Image] = []
    maker.made.connect(made.append)
    maker.look_at(sink)
    for shade in range(30):
        sink.setVideoFrame(frame_of("YUYV", 64, 48, shade))
    maker.go_on()
    newest = picture_of(frame_of("YUYV", 64, 48, 29))
    assert newest is not None
    assert [picture.tobytes() for picture in made] == [newest.tobytes()]
    maker.go_on()
    let_happen(0.05)
    assert len(made) == 1, "there is nothing newer"
    sink.setVideoFrame(frame_of("YUYV", 128, 96))
    wait_until(lambda: len(made) == 2, "the next one is taken, whatever its size")
    assert made[1].size == (128, 96)
    maker.look_at(None)


def test_frames_leave_no_memory_behind_however_fast_they_come() -> None:
    maker, sink, thread = NewestPicture(), media.QVideoSink(), QThread()
    made: list[tuple[int, int]] = []
    maker.look_at(sink)
    maker.moveToThread(thread)
    thread.started.connect(maker.go_on)
    thread.finished.connect(maker.deleteLater)
    listener = Listener(made)
    maker.made.connect(listener.take)
    listener.asked.connect(maker.go_on)
    thread.start()

    frames = [frame_of("YUYV", 640, 480, number) for number in range(8)]

    def send(count: int) -> int:
        for number in range(count):
            sink.setVideoFrame(frames[number % 8])
            let_happen(0.002)
        return psutil.Process(os.getpid()).memory_info().rss // 2**20

    before = send(50)
    after = send(200)
    thread.quit()
    assert thread.wait(5000)
    assert len(made) > 5
    assert after - before <= 8


class Listener(QObject):
    """Asks for the next picture whenever one has come, as the window does."""

    asked = Signal()

    def __init__(self, made: list[tuple[int, int]]) -> None:
        super().__init__()
        self._made = made

    @Slot(object)
    def take(self, picture: Image.Image) -> None:
        self._made.append(picture.size)
        self.asked.emit()


def test_the_system_without_a_camera_is_told_within_three_seconds(qtbot: QtBot) -> None:
    if media.QMediaDevices.videoInputs() or list(Path("/dev").glob("video*")):
        pytest.skip("there is a camera here, which a test must not switch on")
    source = CameraSource()
    begun = time.monotonic()
    source.start()
    wait_until(lambda: source.trouble, "it says so", 4)
    assert time.monotonic() - begun < 3
    assert source.trouble.startswith("No camera is connected")
    assert not source.on
    assert source.shut_down()
    source.deleteLater()


def test_without_qt_multimedia_only_the_camera_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    source = CameraSource(QtCameraBackend())
    source.start()
    wait_until(lambda: source.trouble, "it says so", 3)
    assert source.trouble.startswith("Cameras and films need Qt Multimedia")
    assert not source.on
    assert source.shut_down()
    source.deleteLater()


class Lacking:
    """Finds no library for Qt Multimedia, as the loader says it where there is none."""

    def find_spec(self, name: str, *_: object) -> None:
        if name == "PySide6.QtMultimedia":
            raise ImportError("libpulse.so.0: cannot open shared object file: No such file")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it needs no such library")
def test_without_the_sound_library_the_sentence_names_its_packages(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delitem(sys.modules, "PySide6.QtMultimedia")
    monkeypatch.setattr(sys, "meta_path", [Lacking(), *sys.meta_path])
    with pytest.raises(multimedia.NoMultimedia) as refused:
        multimedia.load()
    assert str(refused.value) == (
        "Cameras and films need the system's sound library, which is missing: install "
        "“libpulse0” (Debian, Ubuntu) or “pulseaudio-libs” (Fedora)."
    )


class Gatekeeper:
    """The application where it is asked for permissions: it answers what a test says."""

    def __init__(self, *answers: Qt.PermissionStatus) -> None:
        self.answers = list(answers)
        self.asked = 0

    def instance(self) -> Gatekeeper:
        return self

    def checkPermission(self, permission: object) -> Qt.PermissionStatus:
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]

    def requestPermission(self, *given: object) -> None:
        permission, _, answer = given
        self.asked += 1
        assert callable(answer)
        answer(permission)


@pytest.mark.parametrize("asked_first", [False, True])
def test_what_the_system_says_of_permission_is_passed_on(
    asked_first: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    status = Qt.PermissionStatus
    first = (status.Undetermined,) if asked_first else ()
    gatekeeper = Gatekeeper(*first, status.Denied)
    monkeypatch.setattr(camera_qt, "QCoreApplication", gatekeeper)
    backend = QtCameraBackend()
    failures: list[str] = []
    backend.failed.connect(lambda fault, _: failures.append(fault))
    backend.open("any", (640, 480))
    assert failures == ["refused"]
    assert gatekeeper.asked == int(asked_first)
    gatekeeper.answers = [status.Granted]
    backend.open("any", (640, 480))
    assert failures == ["refused", "busy"], "allowed, but there is no such camera"
    assert backend.shut_down()
    backend.deleteLater()
