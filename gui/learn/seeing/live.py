"""PictureLive: an experiment about a picture, which can be dropped onto it."""

from __future__ import annotations

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from engine.data.pictures import PICTURE_SUFFIXES
from engine.experiments.pictures import Picture
from gui.learn.live import Bench, Live
from gui.learn.seeing.source import PictureSource
from gui.services.opening import carries_picture, file_in


class PictureLive(Live):
    """Has a source; what derives from it says in ``_look`` what becomes of its picture."""

    def __init__(self, picture: Picture, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = PictureSource(picture, bench)
        self.source.came.connect(self._on_frame)
        self.setAcceptDrops(True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # What came while nobody saw it.
        self._on_frame()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Whatever else is dragged, such as a lesson, is for the window.
        path = file_in(event.mimeData())
        named = path is not None and path.suffix.lower() in PICTURE_SUFFIXES
        if named or (path is None and carries_picture(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.source.take(event.mimeData())
        event.acceptProposedAction()

    def shut_down(self, seconds: float = 10.0) -> bool:
        return self.source.shut_down(seconds)

    def _on_frame(self) -> None:
        if self.isVisible() and self.source.frame is not None:
            self._look()

    def _look(self) -> None:
        """Ask what becomes of ``source.frame``."""
        raise NotImplementedError
