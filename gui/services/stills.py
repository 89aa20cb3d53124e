"""StillSource: the frames that a page gives by hand, opened, drawn or chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal

from gui.services.frames import Frame, FrameSource


class StillSource(FrameSource):
    """Holds one frame until it is given another; it is there still when it is started again."""

    gone = Signal()
    """There is no frame any more."""

    def show(self, frame: Frame | None) -> None:
        self._latest = frame
        if frame is None:
            self.gone.emit()
        else:
            self._deliver(frame)
