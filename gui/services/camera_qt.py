"""QtCameraBackend: the system's cameras, through Qt Multimedia."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import (
    QCameraPermission,
    QCoreApplication,
    QMetaObject,
    QObject,
    Qt,
    QThread,
    Signal,
    Slot,
)

from gui.services import multimedia
from gui.services.background import Job
from gui.services.camera_backend import Camera, CameraBackend, Size
from gui.services.video_frames import NewestPicture

if TYPE_CHECKING:
    from PySide6.QtMultimedia import (
        QCamera,
        QCameraDevice,
        QCameraFormat,
        QMediaCaptureSession,
        QMediaDevices,
        QVideoSink,
    )

SMALLEST = 160
"""Pixels across: smaller pictures are of no use here."""


class QtCameraBackend(CameraBackend):
    """The camera itself lives in a thread: a driver may take half a second to switch it on."""

    _open_asked = Signal(object, object, int)
    _close_asked = Signal()
    _next_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices: QMediaDevices | None = None
        self._loading: Job | None = None
        self._cameras: tuple[Camera, ...] = ()
        self._wanted: tuple[str, Size] | None = None
        self._opening = 0
        """Counts openings, so that what an earlier one still sends can be told apart."""
        self._thread: QThread | None = None
        self._room: _Room | None = None

    @property
    def cameras(self) -> tuple[Camera, ...]:
        return self._cameras

    def look(self) -> None:
        if self._devices is not None:
            self._list()
        elif self._loading is None:
            self._loading = Job(lambda _job: multimedia.load(), self)
            self._loading.done.connect(self._on_loaded)
            self._loading.failed.connect(self._on_not_loaded)
            self._loading.start()

    def open(self, key: str, size: Size) -> None:
        self.close()
        self._wanted = (key, size)
        self._ask_permission()

    def close(self) -> None:
        self._wanted = None
        self._opening += 1
        self._close_asked.emit()

    def go_on(self) -> None:
        self._next_asked.emit()

    def shut_down(self, seconds: float = 5.0) -> bool:
        self.close()
        if self._loading is not None:
            self._loading.wait(seconds)
        if self._thread is None:
            return True
        self._thread.quit()
        return self._thread.wait(round(seconds * 1000))

    def _on_loaded(self) -> None:
        from PySide6.QtMultimedia import QMediaDevices

        self._loading = None
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self._list)
        self._list()

    def _on_not_loaded(self, sentence: str, _details: str) -> None:
        self._loading = None
        self.failed.emit("library", sentence)

    def _list(self) -> None:
        from PySide6.QtMultimedia import QMediaDevices

        usual = QMediaDevices.defaultVideoInput().id()
        devices = sorted(QMediaDevices.videoInputs(), key=lambda device: device.id() != usual)
        self._cameras = tuple(_camera(device) for device in devices)
        self.cameras_changed.emit()
        if not devices and (forbidden := _forbidden()):
            self.failed.emit("refused", forbidden)

    def _ask_permission(self) -> None:
        application = QCoreApplication.instance()
        assert application is not None
        if application.checkPermission(QCameraPermission()) == Qt.PermissionStatus.Undetermined:
            application.requestPermission(QCameraPermission(), self, self._on_permission)
        else:
            self._on_permission()

    def _on_permission(self, *_: object) -> None:
        application = QCoreApplication.instance()
        if self._wanted is None or application is None:
            return
        if application.checkPermission(QCameraPermission()) == Qt.PermissionStatus.Granted:
            self._switch_on(*self._wanted)
        else:
            self.close()
            self.failed.emit("refused", "")

    def _switch_on(self, key: str, size: Size) -> None:
        from PySide6.QtMultimedia import QMediaDevices

        device = next((d for d in QMediaDevices.videoInputs() if _key(d) == key), None)
        if device is None:
            self.close()
            self.failed.emit("busy", self.tr("it is gone"))
            return
        if self._thread is None:
            self._thread = self._make_thread()
        self._open_asked.emit(device, best_format(device, size), self._opening)

    def _make_thread(self) -> QThread:
        thread = QThread(self)
        thread.setObjectName("camera")
        # Kept here: the thread alone wouldn't keep Python from taking it apart.
        self._room = room = _Room()
        room.moveToThread(thread)
        self._open_asked.connect(room.open)
        self._close_asked.connect(room.close)
        self._next_asked.connect(room.pictures.go_on)
        room.came.connect(self._on_came)
        room.failed.connect(self._on_failed)
        thread.finished.connect(room.deleteLater)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._on_quit)
        thread.start()
        return thread

    def _on_quit(self) -> None:
        self.shut_down()

    def _on_came(self, picture: Image.Image, opening: int) -> None:
        if opening == self._opening:
            self.came.emit(picture)

    def _on_failed(self, reason: str, opening: int) -> None:
        if opening == self._opening:
            self.close()
            self.failed.emit("busy", reason)


class _Room(QObject):
    """What lives in the camera's thread."""

    came = Signal(object, int)
    failed = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.pictures = NewestPicture(self)
        self.pictures.made.connect(self._on_made)
        self._opening = 0
        self._parts: tuple[QCamera, QMediaCaptureSession, QVideoSink] | None = None

    @Slot(object, object, int)
    def open(self, device: QCameraDevice, form: QCameraFormat | None, opening: int) -> None:
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QVideoSink

        self.close()
        self._opening = opening
        camera, session, sink = QCamera(device, self), QMediaCaptureSession(self), QVideoSink(self)
        self._parts = camera, session, sink
        camera.errorOccurred.connect(self._on_error)
        if form is not None:
            camera.setCameraFormat(form)
        session.setCamera(camera)
        session.setVideoSink(sink)
        _queue(camera, "start")
        self.pictures.look_at(sink)
        self.pictures.go_on()

    @Slot()
    def close(self) -> None:
        self.pictures.look_at(None)
        if self._parts is None:
            return
        camera, session, sink = self._parts
        self._parts = None
        camera.errorOccurred.disconnect(self._on_error)
        _queue(camera, "stop")
        for part in (camera, session, sink):
            part.deleteLater()

    def _on_made(self, picture: Image.Image) -> None:
        self.came.emit(picture, self._opening)

    def _on_error(self, error: object, reason: str) -> None:
        if getattr(error, "value", 0):
            self.failed.emit(reason.strip().rstrip("."), self._opening)


def _queue(camera: QCamera, slot: str) -> None:
    """Let the thread's own loop do it: called from Python, it would hold up all of Python."""
    QMetaObject.invokeMethod(camera, slot, Qt.ConnectionType.QueuedConnection)


def _camera(device: QCameraDevice) -> Camera:
    found = {
        (form.resolution().width(), form.resolution().height()): 0 for form in _formats(device)
    }
    sizes = sorted(found, key=lambda size: (size[0] * size[1], size), reverse=True)
    return Camera(_key(device), device.description(), tuple(sizes))


def _forbidden() -> str:
    """Return a camera of this system that its user may not read, which Qt takes for none."""
    found = sorted(Path("/dev").glob("video*")) if sys.platform == "linux" else []
    return next((str(path) for path in found if not os.access(path, os.R_OK | os.W_OK)), "")


def _key(device: QCameraDevice) -> str:
    return bytes(device.id().data()).decode("utf-8", "replace")


def _formats(device: QCameraDevice) -> list[QCameraFormat]:
    return [form for form in device.videoFormats() if form.resolution().width() >= SMALLEST]


def best_format(device: QCameraDevice, size: Size) -> QCameraFormat | None:
    """Return how to ask for ``size``: quick enough for the eye, and plain rather than as JPEG."""
    formats = [
        form
        for form in _formats(device)
        if (form.resolution().width(), form.resolution().height()) == size
    ]

    def merit(form: QCameraFormat) -> tuple[float, bool, float]:
        rate = form.maxFrameRate()
        return min(rate, 25.0), form.pixelFormat().name != "Format_Jpeg", -rate

    return max(formats, key=merit, default=None)
