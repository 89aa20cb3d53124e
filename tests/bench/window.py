"""What the window costs the training, and what the training costs the window."""

from __future__ import annotations

import gc
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
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

EPOCHS = 40
"""Enough that what a run costs at its beginning is not what is measured."""
METER = 5
"""Milliseconds between two looks at the clock."""


@dataclass(frozen=True)
class Seen:
    """One run in the window: pictures a second, what the window's thread computed meanwhile as a
    share of a core, and how long its event loop was away each time, in milliseconds.
    """

    speed: float
    share: float
    gaps: tuple[float, ...] = ()


def measures(rounds: int) -> Iterator[Measure]:
    """Train without a window, with one, and with one whose event loop is timed, in turns."""
    qt, data = application(), catalogue.load("mnist-5k")
    headless(data)  # warms up
    with_window(qt, meter=False)
    plain: list[Seen] = []
    metered: list[Seen] = []
    ratios: list[float] = []
    for _ in range(rounds):
        # Before and after, as the machine itself doesn't keep its speed.
        before = headless(data)
        plain.append(with_window(qt, meter=False))
        after = headless(data)
        ratios.append(2 * plain[-1].speed / (before + after))
        metered.append(with_window(qt, meter=True))
    speeds = tuple(one.speed for one in plain)
    shares = tuple(100 * one.share for one in plain)
    usual = tuple(float(np.percentile(one.gaps, 99)) for one in metered)
    longest = tuple(max(one.gaps) for one in metered)
    gap = "Gap of the event loop while training"
    yield Measure("Training with the Train workspace open", "images/s", speeds)
    yield Measure("Training with the window against headless", "times", tuple(ratios), 0.95)
    yield Measure("Work of the window's thread while training", "% of a core", shares)
    yield Measure(f"{gap}, 99th percentile", "ms", usual, 33.0, "lower")
    yield Measure(f"{gap}, longest", "ms", longest, 100.0, "lower")


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


def with_window(application: QApplication, *, meter: bool) -> Seen:
    """Train in the program itself, its workspace Train shown.

    The meter, where there is one, takes a little of the window's time itself.
    """
    with shown_program(application) as program:
        session = program.session
        program.document.edit_recipe("epochs", EPOCHS)
        program.window.show_workspace(TRAIN)
        let_happen(0.1)
        gaps: list[float] = []
        timer = QTimer(program.window)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        assert program.data.dataset is not None
        session.start(program.data.dataset, "cpu")
        _turn(application, lambda: not session.preparing)
        if meter:
            timer.timeout.connect(_gap_meter(gaps))
            timer.start(METER)
        began, worked = time.perf_counter(), time.thread_time()
        _turn(application, lambda: session.state == "idle")
        share = (time.thread_time() - worked) / (time.perf_counter() - began)
        timer.stop()
        assert session.log is not None
        return Seen(speed(_ends(session.log)), share, tuple(gaps))


@contextmanager
def shown_program(application: QApplication) -> Iterator[Program]:
    """The program with its window painted, its data loaded and its devices known."""
    with tempfile.TemporaryDirectory() as folder:
        store = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        os.environ["CONVOSCOPE_RUNS"] = str(Path(folder, "runs"))
        program = Program(Settings(store))
        program.window.resize(1280, 800)
        program.window.show()
        assert QTest.qWaitForWindowExposed(program.window)
        _turn(application, lambda: program.data.dataset is not None)
        let_happen(1)  # the devices are asked for soon after the window has been painted
        gc.freeze()  # as the program does
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
