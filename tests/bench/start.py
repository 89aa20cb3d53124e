"""How soon the window stands, and how soon an edit shows."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest

from engine.blocks import Convolution
from engine.network import Network
from engine.presets import LENET5
from gui.document import Document
from gui.network.strip import NetworkStrip
from gui.services.files import design_of
from tests.bench.measure import Measure
from tests.bench.window import application
from tests.helpers.window import let_happen

ROOT = Path(__file__).resolve().parents[2]
BLOCKS = 30
EDITS = 20

OPEN_AND_SAY_WHEN = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
import gui.app

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWindow():
            QTimer.singleShot(0, told)
            watched.removeEventFilter(self)
        return False

def told():
    print("painted", flush=True)

watcher = FirstPaint()
shown = gui.app.MainWindow.show

def show(window):
    window.installEventFilter(watcher)
    shown(window)

gui.app.MainWindow.show = show
gui.app.run(None)
"""
"""The program as it is, which says so when its window has been painted for the first time."""


def measures(rounds: int) -> Iterator[Measure]:
    seconds_to_painted()  # fills the disk's cache
    times = tuple(seconds_to_painted() for _ in range(rounds))
    yield Measure("From start to a painted window", "s", times, 1.5, "lower")
    edits = tuple(edit_to_painted(rounds * EDITS))
    yield Measure(f"From an edit to the repainted strip, {BLOCKS} blocks", "ms", edits, 50, "lower")


def seconds_to_painted() -> float:
    begun = time.perf_counter()
    command = [sys.executable, "-c", OPEN_AND_SAY_WHEN]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=os.environ
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline().strip() == b"painted"
        seconds = time.perf_counter() - begun
        program.kill()
    return seconds


class PaintWatch(QObject):
    """Notes when a widget was painted last."""

    def __init__(self) -> None:
        super().__init__()
        self.painted = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.painted = time.perf_counter()
        return super().eventFilter(watched, event)


def edit_to_painted(edits: int) -> Iterator[float]:
    """Yield milliseconds from a changed setting until the strip begins its next paint."""
    qt = application()
    blocks = [Convolution(kernels=8, padding="same") for _ in range(BLOCKS - 1)]
    document = Document(design_of(LENET5))
    document.apply(Network.of(*blocks, LENET5.network.blocks[-1].block), "")
    strip = NetworkStrip(document)
    strip.resize(264, 700)
    strip.show()
    assert QTest.qWaitForWindowExposed(strip)
    watch = PaintWatch()
    strip.view.viewport().installEventFilter(watch)
    for number in range(edits):
        let_happen(0.01)
        begun = time.perf_counter()
        document.edit(document.network.ids[0], "kernels", 9 + number % 50)
        while watch.painted < begun:
            qt.processEvents()
        qt.processEvents()
        yield 1000 * (time.perf_counter() - begun)
    strip.deleteLater()
    let_happen(0.02)
