"""A live source that gives the frames a test says."""

from __future__ import annotations

from PIL import Image
from PySide6.QtWidgets import QLabel, QWidget

from gui.inspection.source_chooser import Choice
from gui.inspection.source_panel import LiveSource
from gui.services.frames import Frame, FrameSource

HINT = "The pictures begin in a moment."


class ScriptedSource(FrameSource):
    def __init__(self) -> None:
        super().__init__()
        self.begun = self.ended = 0

    def send(self, picture: Image.Image) -> None:
        self._deliver(Frame(picture, "Scripted", live=True))

    def fail(self, sentence: str) -> None:
        self._say(sentence)

    def _begin(self) -> None:
        self.begun += 1

    def _end(self) -> None:
        self.ended += 1
        self._latest = None


class ScriptedCameraChoice:
    """Offers a source as the camera, and counts how often it is made."""

    def __init__(self) -> None:
        self.source: ScriptedSource | None = None
        self.made = 0

    def choice(self) -> LiveSource:
        return LiveSource(Choice("camera", "webcam", "Camera", "By script"), self._make, HINT)

    def _make(self) -> tuple[FrameSource, QWidget]:
        self.made += 1
        self.source = ScriptedSource()
        return self.source, QLabel("Controls of the camera")
