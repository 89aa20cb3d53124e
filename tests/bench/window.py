"""What the window costs the training, and what the training costs the window."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.presets import LENET5
from engine.training.events import Event, Finished, Started
from engine.training.history import RunLog
from engine.training.loop import train
from engine.training.runner import Runner
from gui import theme
from gui.app import Program
from gui.settings import Settings
from gui.wiring.runs import TRAIN
from tests.bench.measure import Measure
from tests.helpers.window import let_happen

EPOCHS = 12
METER = 5
"""Milliseconds between two looks at the clock."""


def measures(rounds: int) -> Iterator[Measure]:
    """Train without a window, with one, and with one whose event loop is timed, in turns."""
    qt, data = application(), catalogue.load("mnist-5k")
    headless(data)  # warms up
    with_window(qt, meter=False)
    speeds: list[float] = []
    ratios: list[float] = []
    gaps: list[float] = []
    for _ in range(rounds):
        # Before and after, as the machine itself doesn't keep its speed.
        before = headless(data)
        speeds.append(with_window(qt, meter=False)[0])
        after = headless(data)
        ratios.append(2 * speeds[-1] / (before + after))
        gaps.append(with_window(qt, meter=True)[1])
    yield Measure("Training with the Train workspace open", "images/s", tuple(speeds))
    yield Measure("Training with the window against headless", "times", tuple(ratios), 0.85)
    yield Measure(
        "Gap of the event loop while training, 99th percentile", "ms", tuple(gaps), 50.0, "lower"
    )


def speed(events: list[Event]) -> float:
    """Return pictures a second of a whole run, by the clock of the thread that trains: validation,
    test and all else between the steps counted in.
    """
    started, finished = events[0], events[-1]
    assert isinstance(started, Started)
    assert isinstance(finished, Finished)
    return EPOCHS * started.training_pictures / finished.seconds


def headless(dataset: Dataset) -> float:
    """Train in a runner while nothing else goes on; return pictures a second."""
    recipe = LENET5.recipe.model_copy(update={"epochs": EPOCHS})
    runner = Runner(lambda control: train(LENET5.network, recipe, dataset, control))
    runner.start()
    assert runner.join(600)
    return speed(runner.drain())


def with_window(application: QApplication, *, meter: bool) -> tuple[float, float]:
    """Train in the program itself, its workspace Train shown.

    Return pictures a second and the 99th percentile of the event loop's gaps, in milliseconds
    (0 without the meter, which itself takes a little of the window's time).
    """
    with shown_program(application) as program:
        session = program.session
        program.document.edit_recipe("epochs", EPOCHS)
        program.window.show_workspace(TRAIN)
        let_happen(0.1)
        gaps: list[float] = []
        timer = QTimer(program.window)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(_gap_meter(gaps))
        assert program.data.dataset is not None
        session.start(program.data.dataset, "cpu")
        if meter:
            _turn(application, lambda: not session.preparing)
            timer.start(METER)
        _turn(application, lambda: session.state == "idle")
        timer.stop()
        assert session.log is not None
        return speed(_ends(session.log)), float(np.percentile(gaps, 99)) if gaps else 0.0


@contextmanager
def shown_program(application: QApplication) -> Iterator[Program]:
    """The program with its window painted, its data loaded and its devices known."""
    with tempfile.TemporaryDirectory() as folder:
        store = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        program = Program(Settings(store))
        program.window.resize(1280, 800)
        program.window.show()
        assert QTest.qWaitForWindowExposed(program.window)
        _turn(application, lambda: program.data.dataset is not None)
        let_happen(1)  # the devices are asked for soon after the window has been painted
        try:
            yield program
        finally:
            program.leave()
            program.window.deleteLater()
            program.deleteLater()
            let_happen(0.05)


def _ends(log: RunLog) -> list[Event]:
    assert log.started is not None
    assert log.ended is not None
    return [log.started, log.ended]


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
    # Not quit, which closes the window first.
    asked.timeout.connect(lambda: application.exit() if done() else None)
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
