"""Where the pictures to look at come from: every source gives frames, one at a time."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image
from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, eq=False)
class Frame:
    """One picture of a source, as it came: turned upright, but not cropped or mirrored."""

    picture: Image.Image
    """In RGB or L. Shared by all who listen: nobody changes it."""
    title: str
    """What it is, for a person to read."""
    label: str | None = None
    """The name of its true class, where that is known."""
    live: bool = False
    """Whether another will follow by itself, so that this one may be dropped."""


class FrameSource(QObject):
    """Gives frames from ``start`` to ``stop``, or says what keeps it from that.

    What derives from it overrides ``_begin`` and ``_end``, and calls ``_deliver`` and ``_say``.
    Nothing is queued: a frame that nobody had time for is forgotten.
    """

    came = Signal(object)
    """The newest Frame."""
    trouble_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running = False
        self._frozen = False
        self._trouble = ""
        self._latest: Frame | None = None

    @property
    def running(self) -> bool:
        """Whether frames are asked for; that none come may be for the trouble."""
        return self._running

    @property
    def latest(self) -> Frame | None:
        """The frame that came last, where it is still kept."""
        return self._latest

    @property
    def trouble(self) -> str:
        """Why no frames come and what to do, in one sentence; empty where all is well."""
        return self._trouble

    @property
    def frozen(self) -> bool:
        return self._frozen

    def start(self) -> None:
        """Begin to give frames; at once, and without waiting for any."""
        if not self._running:
            self._running = True
            self._begin()

    def stop(self) -> None:
        """Give no frame any more, and let go of what they are taken from."""
        if self._running:
            self._running = False
            self._end()
            self._say("")

    def freeze(self, frozen: bool) -> None:
        """Stay at the latest frame, or go on with the newest."""
        self._frozen = frozen

    def _begin(self) -> None:
        """Start giving frames."""

    def _end(self) -> None:
        """Stop giving frames."""

    def _deliver(self, frame: Frame) -> None:
        if self._running and not self._frozen:
            self._latest = frame
            self.came.emit(frame)

    def _say(self, trouble: str) -> None:
        """Tell what is wrong, or that all is well, where that is new."""
        if trouble != self._trouble:
            self._trouble = trouble
            self.trouble_changed.emit()
