"""An experiment about a picture in a window of its own, with all that it may use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.data.dataset import Dataset
from engine.experiments.kinds import KINDS
from engine.lessons.lesson import Do
from gui.learn.live import Bench, Live
from gui.learn.lives import make_live
from gui.services.camera import CameraSource
from gui.services.messages import Messages
from gui.services.training import TrainingSession
from gui.settings import Settings
from tests.gui.documents import lenet
from tests.helpers.loaded_data import LoadedData
from tests.helpers.scripted_camera import DESK, ScriptedCamera
from tests.helpers.window import show, wait_until


class SeeingBench:
    """``figures`` are what was measured last."""

    def __init__(
        self, kind: str, settings: QSettings, data: Dataset | None, **options: Any
    ) -> None:
        self.document = lenet()
        self.asked: list[Do] = []
        self.camera = ScriptedCamera(DESK)
        bench = Bench(
            document=self.document,
            data=LoadedData(data),  # type: ignore[arg-type]
            session=TrainingSession(self.document),
            messages=Messages(),
            settings=Settings(settings),
            make_camera=lambda: CameraSource(self.camera),
            show=self.asked.append,
        )
        self.window = QWidget()
        self.live: Live = make_live(kind, KINDS[kind](**options), bench)
        self.figures: dict[str, float] = {}
        self.live.measured.connect(self._take)
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.live)
        self.window.resize(680, 650)
        show(self.window)

    def until(self, fits: Callable[[dict[str, float]], object], what: str) -> None:
        """Wait until the figures are as wanted."""
        wait_until(lambda: self.figures and fits(self.figures), what, 30)

    def close(self) -> None:
        assert self.live.shut_down(20)
        self.camera.shut_down()
        self.window.close()
        self.window.deleteLater()

    def _take(self, figures: dict[str, float]) -> None:
        self.figures = figures
