"""The card on what kernels see: from its opening to its numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from engine.data import catalogue
from gui.learn.selectivity.form_strip import FormStrip
from gui.learn.selectivity.size_rows import SizeRows
from gui.learn.selectivity.unit_table import UnitTable
from tests.helpers.seeing_bench import SeeingBench
from tests.helpers.window import by_name, choose, press, wait_until

Opener = Callable[..., SeeingBench]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, dressed: None) -> Iterator[Opener]:
    made: list[SeeingBench] = []

    def make(**options: Any) -> SeeingBench:
        store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        made.append(SeeingBench("selectivity", store, catalogue.load("mnist-5k"), **options))
        return made[-1]

    yield make
    for bench in made:
        bench.close()


def _column(table: UnitTable, column: int) -> list[Any]:
    model = table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_units_of_every_network_are_named_and_measured(opened: Opener) -> None:
    bench = opened(size="1", epochs=1)
    bench.until(lambda figures: "form" in figures, "fresh units were looked at")
    table = by_name(bench.window, "Units", UnitTable)
    named = _column(table, 1)
    assert len(named) == 16
    assert {name.partition(":")[0] for name in named} <= {"brightness", "colour"}
    assert bench.figures["form"] == 0
    assert by_name(bench.window, "Result", QLabel).text() == "0 of 16 units answer to form"
    strip = by_name(bench.window, "Answers by form", FormStrip)
    before = strip.accessibleDescription()
    press(table, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_Up)
    press(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert strip.accessibleDescription() != before
    choose(by_name(bench.window, "Layer", QComboBox), "Second")
    assert len(_column(table, 1)) == 24

    choose(by_name(bench.window, "Network", QComboBox), "Trained")
    bench.until(lambda figures: "rings" in figures, "it was trained first")
    assert 0.35 <= bench.figures["rings_1"] <= 0.65, "one pixel says nothing of rings"
    assert "open from closed rings" in by_name(bench.window, "Result", QLabel).text()
    rows = by_name(bench.window, "Kernel sizes", SizeRows)
    assert rows.accessibleDescription().startswith("1×1: shapes ")
    assert "5×5: not trained yet" in rows.accessibleDescription()

    choose(by_name(bench.window, "Network", QComboBox), "My own")
    wait_until(lambda: len(_column(table, 1)) == 16, "LeNet-5's second layer")
    assert not any("colour" in name for name in _column(table, 1)), "it sees grey alone"
    choose(by_name(bench.window, "Layer", QComboBox), "First")
    assert len(_column(table, 1)) == 6
