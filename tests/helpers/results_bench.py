"""The Results page in a window, with a run that tells what it is given."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from engine.data.dataset import Dataset
from engine.network import Network
from engine.training.events import Event, Finished, Judged, Started, Stopped
from gui.actions import training_actions
from gui.document import Document
from gui.services.runs import KeptRuns
from gui.services.training import TrainingSession
from gui.training.results.matrix import MatrixView
from gui.training.results.page import ResultsPage
from gui.widgets.picture_grid import PictureGrid
from tests.helpers.loaded_data import LoadedData
from tests.helpers.scripted_run import dataset, document, weights
from tests.helpers.window import by_name, show, wait_until


def judged(
    epoch: int, said: dict[int, tuple[int, float]], of: str = "validation", pictures: int = 40
) -> Judged:
    """Return that all pictures were read right, as surely as can be, but those in ``said``."""
    places = np.arange(pictures, dtype=np.int32)
    predicted = (places % 10).astype(np.int16)
    confidence = np.full(pictures, 0.999, np.float32)
    for place, (taken_for, sure) in said.items():
        predicted[place], confidence[place] = taken_for, sure
    return Judged(epoch, 10 * epoch, of, places, predicted, confidence)  # type: ignore[arg-type]


class Told:
    """A run that tells what it is given, one at a time."""

    def __init__(self, *judged: Judged, held_out: int = 40, step: int = 0) -> None:
        """``step``: after which the run goes on."""
        self._judged, self._held_out, self._step = judged, held_out, step
        self._free = threading.Semaphore(0)

    def go_on(self) -> None:
        self._free.release()

    def __call__(
        self, network: Network, recipe: Any, data: Dataset, control: Any, *_: Any
    ) -> Iterator[Event]:
        yield Started(network, recipe, "cpu", 1, 40, self._held_out, 40, 10, self._step)
        for one in self._judged:
            while not self._free.acquire(timeout=0.01):
                if control.stopped:
                    yield Stopped(0, 1.0, weights())
                    return
            yield one
        yield Finished(0.1, 0.9, 1.0, 20, weights())


@dataclass
class Bench:
    window: QWidget
    page: ResultsPage
    document: Document
    session: TrainingSession
    told: Told
    data: Dataset
    runs: KeptRuns

    def next(self) -> None:
        """Let the run tell the next, and wait until it is shown."""
        log = self.session.log
        before = 0 if log is None else len(log.judged)
        self.told.go_on()
        wait_until(
            lambda: self.session.log is not None and len(self.session.log.judged) > before, "told"
        )
        newest = self.session.log.judged[-1]  # type: ignore[union-attr]
        wait_until(lambda: self.page.epochs.newest is newest, "it is shown")

    @property
    def matrix(self) -> MatrixView:
        return self.page.findChild(MatrixView)

    def says(self, text: str) -> bool:
        labels = self.window.findChildren(QLabel)
        return any(label.isVisible() and text in label.text() for label in labels)


def make(
    qtbot: QtBot, told: Told, data: Dataset | None = None, kept: Path = Path("nowhere")
) -> Bench:
    data = data or dataset()
    window = QWidget()
    design = document()
    session = TrainingSession(design, window, told)
    actions = training_actions(window)
    runs = KeptRuns([kept])
    page = ResultsPage(design, session, LoadedData(data), runs, actions.train, window)
    window.resize(1000, 640)
    page.resize(window.size())
    qtbot.addWidget(window)
    show(window)
    return Bench(window, page, design, session, told, data, runs)


def grid(bench: Bench, name: str) -> PictureGrid:
    return by_name(bench.window, name, PictureGrid)


def places(found: PictureGrid) -> list[int]:
    return found._numbers.tolist()
