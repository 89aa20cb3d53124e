"""Inspect and its details in a window, with all that they need and a run by script."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import torch
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from engine.build import build
from engine.data.dataset import Dataset
from engine.project import Trained
from engine.training.events import Event, SnapshotTaken, Stopped
from gui.document import Document
from gui.inspection.bar_list import BarList
from gui.inspection.details import InspectDetails
from gui.inspection.source_panel import LiveSource
from gui.inspection.workspace import InspectWorkspace
from gui.services.inspection import Answer, InspectionService
from gui.services.messages import Message, Messages
from gui.services.training import TrainingSession
from gui.settings import Settings
from gui.widgets.pixel_view import PixelView
from tests.gui.documents import DIGITS, lenet
from tests.helpers.loaded_data import LoadedData
from tests.helpers.scripted_run import Script
from tests.helpers.window import by_name, wait_until


class WholeScript(Script):
    """Plays a run whose snapshots have all that the first convolution needs."""

    def __call__(self, *given: Any) -> Iterator[Event]:
        for event in super().__call__(*given):
            if isinstance(event, SnapshotTaken | Stopped):
                bias = {"convolution-1.convolution.bias": torch.zeros(6)}
                yield replace(event, weights={**event.weights, **bias})
            else:
                yield event


class Bench:
    """Inspect and its details side by side, with all that they need."""

    def __init__(
        self,
        dataset: Dataset | None,
        live: tuple[LiveSource, ...] = (),
        settings: Settings | None = None,
    ) -> None:
        self.document: Document = lenet()
        self.script = WholeScript(allowed=0)
        self.session = TrainingSession(self.document, train=self.script)
        self.data = LoadedData(dataset)
        self.service = InspectionService()
        self.failures: list[str] = []
        self.service.failed.connect(self.failures.append)
        self.messages = Messages()
        self.said: list[Message] = []
        self.messages.posted.connect(self.said.append)
        self.window = QWidget()
        self.workspace = InspectWorkspace(
            self.document,
            self.session,
            self.data,
            self.messages,
            self.service,
            live=live,
            settings=settings,
        )
        self.model = self.workspace.model
        self.details = InspectDetails(self.model)
        self.details.setFixedWidth(324)
        line = QHBoxLayout(self.window)
        line.addWidget(self.workspace, 1)
        line.addWidget(self.details)
        self.window.resize(1016, 716)

    @property
    def answer(self) -> Answer:
        assert self.model.answer is not None
        return self.model.answer

    def settle(self) -> None:
        wait_until(lambda: not self.service.busy, "the picture is answered", 60)
        assert not self.failures

    def bars(self) -> list[str]:
        return [b.words for b in by_name(self.window, "Class probabilities", BarList).bars]

    def seen(self) -> np.ndarray:
        """Return the picture as the network sees it, as it is painted."""
        image = by_name(self.window, "The picture as the network sees it", PixelView).image
        rows, columns = range(image.height()), range(image.width())
        return np.array([[image.pixelColor(x, y).red() for x in columns] for y in rows])

    def text(self, name: str) -> str:
        return by_name(self.window, name, QLabel).text()


def train(bench: Bench, digits: Dataset, seed: int = 3) -> dict[str, torch.Tensor]:
    """Put weights into the document, as a run does at its end."""
    network = bench.document.network
    weights = build(network, (1, 28, 28), 10, seed).weights()
    bench.document.add_trained(Trained(network, digits.preprocessing, DIGITS, weights, None))
    bench.settle()
    return weights
