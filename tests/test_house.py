"""Rules of the house that no single file shows."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

AT_START = (
    *("engine.blocks", "engine.network", "engine.check", "engine.recipe", "engine.presets"),
    *("engine.settings", "engine.window", "engine.wording"),
    *("engine.data.dataset", "engine.data.preprocessing", "engine.data.catalogue"),
    *("engine.training.events", "engine.training.control"),
    *("engine.lessons.shelf", "engine.lessons.checks", "engine.experiments.kinds"),
)
SLOW = ("torch", "torchvision", "skimage", "mlxtend", "sklearn", "matplotlib")
SOURCES = ("engine", "gui", "scripts", "tests")
MOST_LINES = 400


def _python(root: Path, code: str, timeout: float = 60) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
    assert done.returncode == 0, f"exit {done.returncode}\n{done.stderr[-2000:]}"
    return done.stdout


def _tracked(root: Path) -> list[Path]:
    done = subprocess.run(
        ["git", "ls-files", "-z"], cwd=root, capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.skip("not a git checkout")
    return [root / name for name in done.stdout.split("\0") if name and (root / name).is_file()]


def test_the_window_can_stand_before_anything_slow_is_imported(root: Path) -> None:
    code = f"""
import importlib, sys
for name in {AT_START}:
    importlib.import_module(name)
print(sorted(set({SLOW}) & set(sys.modules)))
"""
    assert _python(root, code).strip() == "[]"


def test_no_source_file_is_too_long_to_read_in_one_sitting(root: Path) -> None:
    files = [root / "main.py", *(f for name in SOURCES for f in (root / name).rglob("*.py"))]
    lengths = {
        str(f.relative_to(root)): len(f.read_text("utf-8").splitlines())
        for f in files
        if f.exists()
    }
    assert {name: n for name, n in lengths.items() if n > MOST_LINES} == {}


def test_nothing_is_ever_unpickled(root: Path) -> None:
    forbidden = re.compile(
        r"\bimport pickle\b|\bfrom pickle\b|torch\.load\(|allow_pickle\s*=\s*True"
    )
    found = [
        str(file.relative_to(root))
        for folder in ("engine", "gui")
        for file in (root / folder).rglob("*.py")
        if forbidden.search(file.read_text("utf-8"))
    ]
    assert found == []


def test_every_module_says_what_it_is_for(root: Path) -> None:
    silent = []
    for folder in ("engine", "gui", "scripts"):
        for file in (root / folder).rglob("*.py"):
            text = file.read_text("utf-8")
            if text.strip() and ast.get_docstring(ast.parse(text)) is None:
                silent.append(str(file.relative_to(root)))
    assert silent == []


def test_no_file_holds_the_address_of_a_machine_or_a_registry(root: Path) -> None:
    # Put together here, so that this file doesn't find itself.
    registries = "|".join(["pypi" + r"\.org", "python" + r"hosted\.org", "index" + "-url"])
    folders = "|".join(["/wo" + "rk/", "/ho" + r"me/\w", "/ro" + "ot/"])
    outside = r"\b(?!127\.0\.0\.1|0\.0\.0\.0)\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b(?!\.)"
    # Tests of the download name addresses in order to see them refused.
    anywhere, beyond_tests = f"{registries}|{folders}", f"{registries}|{folders}|{outside}"
    found = {}
    for file in _tracked(root):
        pattern = re.compile(anywhere if root / "tests" in file.parents else beyond_tests)
        try:
            text = file.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        if hit := pattern.search(text):
            found[str(file.relative_to(root))] = hit.group()
    assert found == {}


EMISSIONS = """
from PySide6.QtCore import QObject, Signal
class Sender(QObject):
    sent = Signal(object, int)
seen = 0
def take(thing, number):
    global seen
    seen += number
sender = Sender()
sender.sent.connect(take)
for _ in range(100_000):
    sender.sent.emit(None, 1)
    sender.sent.emit(True, 0)
print(seen)
"""

REDRAWS = """
import numpy as np
from PySide6.QtWidgets import QApplication
from gui.training.curves.content import LOSS
from gui.training.plot import CurvePlot
from gui.training.traces import Trace
application = QApplication([])
plot, trace = CurvePlot("Loss", LOSS), Trace(100)
plot.resize(320, 200)
plot.show()
values = np.sin(np.arange(1000.0)) + 2
drawn = 0
plot.painted.connect(lambda seconds: None)
for i in range(1000):
    trace.take(values[: i + 1], [(i / 100, 2.0)])
    plot.show_trace(trace, 10)
    application.processEvents()
    plot.grab()
    drawn += 1
print(drawn)
plot.close()
"""


def test_the_qt_in_use_survives_100_000_signals(root: Path) -> None:
    assert _python(root, EMISSIONS).strip() == "100000"


def test_the_qt_in_use_survives_1_000_redraws_of_a_plot(root: Path) -> None:
    assert _python(root, REDRAWS).strip() == "1000"
