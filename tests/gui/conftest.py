"""The look of the program, and the whole program, ended as closing its window ends it."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import theme
from gui.app import Program
from gui.language import ENGLISH
from gui.settings import Settings
from tests.helpers.window import show, wait_until

# As the program does, before anything of Qt Multimedia: see ``devices_when_warm``.
import_module("torch._dynamo")


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    """The application in its light theme, taken off at the end."""
    theme.apply(qapp, Qt.ColorScheme.Light)
    yield
    qapp.setStyleSheet("")


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, dressed: None) -> Iterator[Program]:
    """The program with its window shown and its digits loaded."""
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings = Settings(store)
    settings.language = ENGLISH
    program = Program(settings)
    show(program.window)
    wait_until(lambda: program.data.dataset is not None, "the digits are loaded", 30)
    yield program
    program.leave()
    program.window.deleteLater()
    program.deleteLater()
