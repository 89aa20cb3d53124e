"""What the window costs the training, and what the training costs the window."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.presets import LENET5
from engine.training.events import EpochDone, Event, Started
from engine.training.runner import Runner
from gui import theme
from gui.actions import training_actions
from gui.document import Design, Document
from gui.services.training import TrainingSession, train_for_real
from tests.bench.measure import Measure

EPOCHS = 12
METER = 5
"""Milliseconds between two looks at the clock."""


def measures(rounds: int) -> Iterator[Measure]:
    """Train without a window, with one, and with one whose event loop is timed, in turns."""
    qt, data = application(), catalogue.load("mnist-5k")
    headless(data)  # warms up
    with_window(qt, data, meter=False)
    speeds: list[float] = []
    ratios: list[float] = []
    gaps: list[float] = []
    for _ in range(rounds):
        # Before and after, as the machine itself doesn't keep its speed.
        before = headless(data)
        speeds.append(with_window(qt, data, meter=False)[0])
        after = headless(data)
        ratios.append(2 * speeds[-1] / (before + after))
        gaps.append(with_window(qt, data, meter=True)[1])
    yield Measure("Training with the Train workspace open", "images/s", tuple(speeds))
    yield Measure("Training with the window against headless", "times", tuple(ratios), 0.85)
    yield Measure(
        "Gap of the event loop while training, 99th percentile", "ms", tuple(gaps), 50.0, "lower"
    )


class Stopwatch:
    """Passes a run's events on, and times them in the thread that trains."""

    def __init__(self) -> None:
        self.begun = self.ended = 0.0
        self.pictures = 0

    def __call__(self, *given: Any) -> Iterator[Event]:
        for event in train_for_real(*given):
            match event:
                case Started():
                    self.begun = time.perf_counter()
                    self.pictures = event.training_pictures
                case EpochDone():
                    self.ended = time.perf_counter()
            yield event

    @property
    def speed(self) -> float:
        """Pictures a second, validation and all else between the steps counted in."""
        return EPOCHS * self.pictures / (self.ended - self.begun)


def headless(dataset: Dataset) -> float:
    """Train in a runner while nothing else goes on; return pictures a second."""
    watch = Stopwatch()
    recipe = LENET5.recipe.model_copy(update={"epochs": EPOCHS})
    runner = Runner(lambda control: watch(LENET5.network, recipe, dataset, control, "cpu", None))
    runner.start()
    assert runner.join(600)
    return watch.speed


def with_window(application: QApplication, dataset: Dataset, *, meter: bool) -> tuple[float, float]:
    """Train with the Train workspace open.

    Return pictures a second and the 99th percentile of the event loop's gaps, in milliseconds
    (0 without the meter, which itself takes a little of the window's time).
    """
    watch = Stopwatch()
    recipe = LENET5.recipe.model_copy(update={"epochs": EPOCHS})
    shape = dataset.preprocessing.shape
    document = Document(Design(LENET5.network, recipe, dataset.name, shape, dataset.classes))
    session = TrainingSession(document, train=watch)
    window = _window(document, session)
    gaps: list[float] = []
    timer = QTimer(window)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(_gap_meter(gaps))
    session.start(dataset, "cpu")
    if meter:
        _turn(application, lambda: not session.preparing)
        timer.start(METER)
    _turn(application, lambda: session.state == "idle")
    timer.stop()
    window.close()
    window.deleteLater()
    QTest.qWait(50)
    return watch.speed, float(np.percentile(gaps, 99)) if gaps else 0.0


def _window(document: Document, session: TrainingSession) -> QWidget:
    from gui.network.strip import NetworkStrip
    from gui.training.details import RecipeDetails
    from gui.training.workspace import TrainWorkspace

    window = QWidget()
    columns = QHBoxLayout(window)
    columns.addWidget(NetworkStrip(document), 1)
    columns.addWidget(TrainWorkspace(document, session, training_actions(window)), 3)
    columns.addWidget(RecipeDetails(document, session), 1)
    window.resize(1280, 800)
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    return window


def _gap_meter(gaps: list[float]) -> Callable[[], None]:
    last = [time.perf_counter()]

    def look() -> None:
        now = time.perf_counter()
        gaps.append(1000 * (now - last[0]))
        last[0] = now

    return look


def _turn(application: QApplication, done: Callable[[], bool]) -> None:
    """Let the event loop run as it does in the program, asleep where nothing happens."""
    asked = QTimer()
    asked.timeout.connect(lambda: application.quit() if done() else None)
    asked.start(50)
    application.exec()
    asked.stop()


def application() -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    made = QApplication([])
    theme.install(made)
    return made
