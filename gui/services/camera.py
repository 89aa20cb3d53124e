"""CameraSource: the newest frame of a camera, or the sentence that says why there is none."""

from __future__ import annotations

import time

from PIL import Image
from PySide6.QtCore import QObject, QTimer, Signal

from gui.services.camera_backend import Camera, CameraBackend, Size
from gui.services.frames import Frame, FrameSource

FIRST_FRAME = 2.5
"""Seconds that a camera gets for its first picture before a person is told."""
FROZEN = 2.0
"""Seconds without a new picture after which a camera counts as frozen."""
STUCK = 8.0
"""Seconds without one after which it is switched off and on, as after the machine has slept."""
SURE = 1.0
"""Seconds after which a camera that was opened, and hasn't failed, is on, whatever it sends."""
AGAIN = 2.0
"""Seconds until a camera that can't be opened is tried again."""
SOON = 0.4
"""Seconds until that is tried for the first time, before anything is said: another page of this
program may just be letting go of it."""
USUAL = (640, 480)
"""Far more than networks look at, and cheap."""


class CameraSource(FrameSource):
    """A camera from ``start`` to ``stop``; nothing of it is kept after that.

    Use it like any other source: ``came`` brings the newest frame, in the window's thread, and the
    next one is made only when all who listen have returned. Whatever goes wrong is told by
    ``trouble`` within three seconds and goes by itself: a camera that is plugged in again, let go
    by another program or allowed by the person goes on.
    """

    cameras_changed = Signal()
    """Another list of cameras, or another of them is chosen, or another size."""
    on_changed = Signal()

    def __init__(self, backend: CameraBackend | None = None, parent: QObject | None = None) -> None:
        """``backend``: Qt's own cameras where none is given."""
        super().__init__(parent)
        if backend is None:
            from gui.services.camera_qt import QtCameraBackend

            backend = QtCameraBackend()
        self._backend = backend
        backend.setParent(self)
        self._known = False
        self._chosen: Camera | None = None
        self._size: Size | None = None
        self._opened = self._on = False
        self._patient = False
        """A camera that is in use isn't told of yet."""
        self._since = 0.0
        self._seen = False
        self._watch = QTimer(self)
        self._watch.setInterval(200)
        self._watch.timeout.connect(self._look_at_clock)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._try_again)
        backend.cameras_changed.connect(self._on_cameras)
        backend.came.connect(self._on_picture)
        backend.failed.connect(self._on_failed)

    @property
    def on(self) -> bool:
        """Whether a camera is switched on."""
        return self._on

    @property
    def cameras(self) -> tuple[Camera, ...]:
        """What is plugged in; nothing before the first ``start``."""
        return self._backend.cameras if self._known else ()

    @property
    def camera(self) -> Camera | None:
        """The chosen one, which may be unplugged."""
        return self._chosen

    @property
    def size(self) -> Size | None:
        """What the chosen camera is asked for."""
        if self._chosen is None or not self._chosen.sizes:
            return None
        return self._size if self._size in self._chosen.sizes else usual_size(self._chosen)

    def choose(self, camera: Camera) -> None:
        """Take another camera."""
        if self._chosen is None or camera.key != self._chosen.key:
            self._chosen, self._patient = camera, True
            self.cameras_changed.emit()
            self._open()

    def choose_size(self, size: Size) -> None:
        """Ask for other pictures, wherever a camera can give them."""
        if size != self.size:
            self._size = size
            self.cameras_changed.emit()
            self._open()

    def shut_down(self, seconds: float = 5.0) -> bool:
        """Switch off for good; return whether everything has ended."""
        self.stop()
        return self._backend.shut_down(seconds)

    def _begin(self) -> None:
        self._patient = True
        self._await()
        self._backend.look()

    def _end(self) -> None:
        self._close()

    def _on_cameras(self) -> None:
        self._known = True
        there = {camera.key: camera for camera in self._backend.cameras}
        before = self._chosen
        if before is None:
            self._chosen = next(iter(there.values()), None)
        else:
            self._chosen = there.get(before.key, before)
        self.cameras_changed.emit()
        if not self._running:
            return
        if self._chosen is None or self._chosen.key not in there:
            self._close()
            self._say(self._absent())
        elif not self._opened:
            self._open()

    def _open(self) -> None:
        camera, size = self._chosen, self.size
        there = [one.key for one in self.cameras]
        if not self._running or camera is None or camera.key not in there:
            return
        self._await()
        self._opened = True
        # One that failed a moment ago may fail again: no lamp is to blink with every attempt.
        self._set_on(not self._trouble)
        self._backend.open(camera.key, size or USUAL)

    def _await(self) -> None:
        """Reckon the time to the first picture from now."""
        self._again.stop()
        self._since, self._seen = time.monotonic(), False
        self._watch.start()

    def _close(self) -> None:
        self._watch.stop()
        self._again.stop()
        self._backend.close()
        self._let_go()

    def _let_go(self) -> None:
        """The camera is closed: nothing of it is kept."""
        self._opened = False
        self._latest = None
        self._set_on(False)

    def _on_picture(self, picture: Image.Image) -> None:
        if not self._opened:
            return
        self._set_on(True)
        self._since, self._seen, self._patient = time.monotonic(), True, False
        self._say("")
        self._deliver(Frame(picture, self._name(), live=True))
        self._backend.go_on()

    def _on_failed(self, fault: str, reason: str) -> None:
        if not self._running:
            return
        self._watch.stop()
        self._let_go()
        if fault == "busy" and self._patient:
            self._again.start(round(SOON * 1000))
        else:
            self._say(self._words(fault, reason))
            self._again.start(round(AGAIN * 1000))
        self._patient = False

    def _try_again(self) -> None:
        if self._known:
            self._open()
        else:
            self._backend.look()

    def _look_at_clock(self) -> None:
        silent = time.monotonic() - self._since
        if self._opened and silent > SURE:
            self._set_on(True)
        if self._seen and silent > STUCK:
            self._open()
        elif self._seen and silent > FROZEN:
            words = self.tr(
                "“{camera}” sends no new pictures: wait, or unplug it and plug it in again."
            )
            self._say(words.format(camera=self._name()))
        elif not self._seen and silent > FIRST_FRAME:
            words = (
                self.tr(
                    "“{camera}” has sent no picture yet: wait, or look whether another program "
                    "uses it or its lens is switched off."
                )
                if self._opened
                else self.tr("The system hasn't told yet which cameras there are: wait.")
            )
            self._say(words.format(camera=self._name()))

    def _absent(self) -> str:
        if self._chosen is None:
            return self.tr("No camera is connected: plug one in, and it goes on by itself.")
        words = self.tr("“{camera}” was unplugged: plug it in again, and it goes on by itself.")
        return words.format(camera=self._name())

    def _words(self, fault: str, reason: str) -> str:
        if fault == "library":
            return reason
        if fault == "refused" and reason:
            words = self.tr(
                "You may not use the camera “{reason}”: have yourself added to its group, mostly "
                "“video”, and sign in anew."
            )
        elif fault == "refused":
            words = self.tr(
                "The system doesn't let this program use the camera: allow it in the system's "
                "settings for privacy, and it goes on by itself."
            )
        else:
            words = self.tr(
                "“{camera}” can't be opened ({reason}): end other programs that use it, and it "
                "goes on by itself."
            )
        return words.format(camera=self._name(), reason=reason)

    def _name(self) -> str:
        return "" if self._chosen is None else self._chosen.name

    def _set_on(self, on: bool) -> None:
        if on != self._on:
            self._on = on
            self.on_changed.emit()


def usual_size(camera: Camera) -> Size:
    """Return the size of a camera that is nearest to the usual one, by its pixels."""
    wanted = USUAL[0] * USUAL[1]
    return min(camera.sizes, key=lambda size: abs(size[0] * size[1] - wanted))
