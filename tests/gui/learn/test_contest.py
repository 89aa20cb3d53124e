"""The card of the contest: a design is measured for real, enters the board, and can be taken."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from engine.blocks import Convolution, Dense, Flatten, Pooling
from engine.experiments.contest import board
from engine.network import Network
from gui.app import Program
from gui.learn.contest.board import BoardTable
from gui.learn.contest.live import ContestLive
from tests.helpers.window import by_name, click, wait_until

SMALL = Network.of(Convolution(kernels=4, stride=(2, 2)), Pooling(), Flatten(), Dense())


def test_a_design_is_measured_enters_the_board_and_is_taken_back(
    program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CONVOSCOPE_DATA", str(tmp_path))
    document = program.document
    document.apply(SMALL, "Small")
    program.desk.learn.open("contest")
    live = program.window.findChild(ContestLive)
    assert live is not None
    live._row.changed.emit(live._options.model_copy(update={"goal": 0.5, "epochs": 1}))
    parameters = by_name(live, "Parameters of your design", QLabel)
    assert parameters.text() == f"{document.report.parameters:,}"
    click(by_name(live, "Train and measure", QPushButton))
    table = live.findChild(BoardTable)
    assert table is not None
    wait_until(lambda: table.rowCount() == 1, "the design is on the board", 60)
    assert live.figures()["validation"] > 0.5
    assert table.item(0, 4).text().endswith(" %")
    assert live.figures()["best"] == document.report.parameters
    document.undo()
    assert parameters.text() != table.item(0, 1).text()
    assert "validation" not in live.figures()
    table.selectRow(0)
    click(by_name(live, "Take this design", QPushButton))
    assert document.network == SMALL
    assert program.window.workspace == 0
    told: list[dict[str, float]] = []
    live.measured.connect(told.append)
    document.undo()
    assert document.network != SMALL
    assert told[-1]["parameters"] == document.report.parameters
    assert len(board.read(tmp_path / "contest.json")) == 1
