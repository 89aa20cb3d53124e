"""The Train workspace in a window, and a change of scheme that is taken back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

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
