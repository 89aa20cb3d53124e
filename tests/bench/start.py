"""How soon the window stands."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.measure import Measure

ROOT = Path(__file__).resolve().parents[2]
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
