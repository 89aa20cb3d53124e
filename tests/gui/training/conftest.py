"""The Train workspace in a window, and a change of scheme that is taken back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine import machine
from engine.runs.store import runs_folder
from tests.helpers.kept_runs import keep_some
from tests.helpers.scripted_run import Script, document
from tests.helpers.train_bench import Bench, make_bench


@pytest.fixture
def scheme(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setStyleSheet("")
    qapp.setPalette(qapp.style().standardPalette())


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = make_bench(qtbot, document(epochs=3), Script(allowed=0))
    yield made
    made.session.shut_down()


@pytest.fixture
def kept(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a few real kept runs where the program keeps its own; return that folder."""
    monkeypatch.setattr(machine, "threads", lambda: 1)
    once = tmp_path_factory.getbasetemp() / "kept-runs"
    if not once.exists():
        keep_some(once)
    shutil.copytree(once, runs_folder())
    return runs_folder()
