"""Cameras that do what a test says: plugged in, taken away, busy, refused, silent."""

from __future__ import annotations

from PIL import Image
from PySide6.QtCore import QObject, QTimer

from gui.services.camera_backend import Camera, CameraBackend, Fault, Size

DESK = Camera("desk", "Desk camera", ((1280, 720), (640, 480), (320, 240)))
LID = Camera("lid", "Lid camera", ((800, 600),))


class ScriptedCamera(CameraBackend):
    """Sends ``picture`` whenever a test says ``send``, or by itself after ``play``.

    Like a real one it goes on sending whether or not anybody asks, and what isn't asked for is
    left out.
    """

    def __init__(
        self, *plugged: Camera, picture: Image.Image | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.plugged = list(plugged)
        self.picture = picture
        """What it sees; else a plain colour of the size that is asked for."""
        self.fault: Fault | None = None
        """What keeps the next openings from working."""
        self.silent = False
        """It takes part in nothing: no list, no picture, no fault."""
        self.opened: list[tuple[str, Size]] = []
        self.sent = self.left_out = 0
        self._open: tuple[str, Size] | None = None
        self._asked = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.send)

    @property
    def cameras(self) -> tuple[Camera, ...]:
        return tuple(self.plugged)

    @property
    def is_open(self) -> bool:
        return self._open is not None

    def plug(self, camera: Camera) -> None:
        self.plugged.append(camera)
        self.cameras_changed.emit()

    def unplug(self, camera: Camera) -> None:
        self.plugged.remove(camera)
        self.cameras_changed.emit()

    def play(self, milliseconds: int = 33) -> None:
        """Send from now on, as a camera does."""
        self._timer.start(milliseconds)

    def pause(self) -> None:
        self._timer.stop()

    def send(self, picture: Image.Image | None = None) -> None:
        """Send one picture, unless it is closed or silent."""
        if self._open is None or self.silent:
            return
        if not self._asked:
            self.left_out += 1
            return
        self._asked = False
        self.sent += 1
        size = self._open[1]
        shade = (self.sent % 256, 90, 160)
        self.came.emit(picture or self.picture or Image.new("RGB", size, shade))

    def break_down(self, fault: Fault, reason: str = "") -> None:
        """Fail while it is open."""
        self.close()
        self.failed.emit(fault, reason)

    def look(self) -> None:
        if self.fault == "library":
            QTimer.singleShot(0, self, lambda: self.failed.emit("library", "No library."))
        elif not self.silent:
            QTimer.singleShot(0, self, self.cameras_changed.emit)

    def open(self, key: str, size: Size) -> None:
        self.close()
        self.opened.append((key, size))
        if self.silent:
            return
        if self.fault is not None:
            fault, reason = self.fault, "Camera is in use" if self.fault == "busy" else ""
            QTimer.singleShot(0, self, lambda: self.failed.emit(fault, reason))
            return
        self._open, self._asked = (key, size), True

    def close(self) -> None:
        self._open = None

    def go_on(self) -> None:
        self._asked = True

    def shut_down(self, seconds: float = 5.0) -> bool:
        self._timer.stop()
        self.close()
        return True
