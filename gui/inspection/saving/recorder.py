"""Recorder: what can be seen of a widget as time goes by, to become a film."""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from gui.inspection.saving.view import as_seen
from gui.services.background import Job
from gui.services.film import Film
from gui.widgets.sight import in_sight

RATE = 10
"""Pictures a second."""
SECONDS = 60
"""A recording lasts so long at most."""
MOST_BYTES = 512 * 2**20
"""Memory that a recording takes at most."""
SHARE = 0.25
"""Of the window's time at most this much goes into taking pictures of it."""
WAITING = 3
"""So many pictures may wait to be packed; while they do, no other is taken."""


class Still:
    """One picture, packed in a thread after it has been taken."""

    def __init__(self, image: QImage) -> None:
        self._image: QImage | None = image
        self._packed = b""
        self._size, self._line = image.size(), image.bytesPerLine()

    @property
    def bytes(self) -> int:
        return len(self._packed) or self._line * self._size.height()

    def pack(self) -> None:
        image = self._image
        if image is not None:
            self._packed = zlib.compress(image.constBits(), 1)
            self._image = None

    def image(self) -> QImage:
        """Return the picture; may be called in any thread."""
        image = self._image
        if image is not None:
            return image
        data, size = zlib.decompress(self._packed), self._size
        form = QImage.Format.Format_RGB32
        return QImage(data, size.width(), size.height(), self._line, form).copy()


class Recorder(QObject):
    """Takes pictures while there is something to see, and only when it has time.

    What it took stays until ``discard``.
    """

    changed = Signal()
    """It began, a second passed, it ended, or what was recorded is gone."""
    ended = Signal(bool)
    """It has ended by itself: because of its length, or (False) of the memory that it took."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view: Callable[[], QWidget | None] = lambda: None
        self._stills: list[Still] = []
        self._last: QImage | None = None
        self._size: QSize | None = None
        self._waiting = self._bytes = 0
        self._elapsed = self._looked = self._next = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1000 // RATE)
        self._timer.timeout.connect(self._look)

    @property
    def recording(self) -> bool:
        return self._timer.isActive()

    @property
    def seconds(self) -> float:
        return len(self._stills) / RATE

    @property
    def film(self) -> Film | None:
        """What was recorded; None without any."""
        stills = tuple(self._stills)
        return Film(len(stills), RATE, lambda index: stills[index].image()) if stills else None

    def start(self, view: Callable[[], QWidget | None]) -> None:
        """Record what ``view`` returns at each moment; while that can't be seen, time stands."""
        self._forget()
        self._view = view
        self._looked = time.monotonic()
        self._timer.start()
        self._look()
        self.changed.emit()

    def stop(self) -> None:
        if self.recording:
            self._timer.stop()
            self._last = None
            self.changed.emit()

    def discard(self) -> None:
        """Forget what was recorded."""
        self.stop()
        self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        self._stills, self._last, self._size = [], None, None
        self._bytes, self._elapsed, self._next = 0, 0.0, 0.0

    def _look(self) -> None:
        now, page = time.monotonic(), self._view()
        since, self._looked = now - self._looked, now
        if page is None or not in_sight(page):
            return
        self._elapsed += since
        due = int(self._elapsed * RATE) + 1 - len(self._stills)
        if due <= 0:
            return
        before = int(self.seconds)
        # What was seen last stands for the moments at which nobody looked.
        self._stills += self._stills[-1:] * (due - 1)
        if now < self._next or self._waiting >= WAITING:
            self._stills += self._stills[-1:]
        else:
            self._stills.append(self._taken(page))
            self._next = now + (time.monotonic() - now) / SHARE
        del self._stills[SECONDS * RATE :]
        if self.seconds >= SECONDS or self._bytes > MOST_BYTES:
            self.stop()
            self.ended.emit(self.seconds >= SECONDS)
        elif int(self.seconds) != before:
            self.changed.emit()

    def _taken(self, page: QWidget) -> Still:
        image = as_seen(page, self._size)
        self._size = image.size()
        if self._last is not None and image == self._last:
            return self._stills[-1]
        self._last, still = image, Still(image)
        self._waiting += 1
        self._bytes += still.bytes
        job = Job(lambda _job: still.pack(), self)
        job.done.connect(lambda: self._on_packed(still, image.sizeInBytes()))
        job.start()
        return still

    def _on_packed(self, still: Still, was: int) -> None:
        self._waiting -= 1
        if still in self._stills:
            self._bytes += still.bytes - was
