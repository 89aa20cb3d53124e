"""The card with misplaced eyes: from its opening to its numbers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.learn.eyes.face_view import CELL, FaceView
from gui.learn.eyes.live import EyesLive
from gui.learn.eyes.score_board import ScoreCell
from tests.helpers.seeing_bench import SeeingBench
from tests.helpers.window import by_name, click_name, press, stroke, wait_until


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path, dressed: None) -> Iterator[SeeingBench]:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = SeeingBench("eyes", store, None, epochs=2)
    yield made
    made.close()


def test_parts_are_misplaced_by_hand_and_every_network_says_what_it_thinks(
    bench: SeeingBench,
) -> None:
    live = bench.live
    assert isinstance(live, EyesLive)
    face = by_name(bench.window, "Face", FaceView)
    assert face.shifts == ((10, 0), (10, 0), (0, 0), (-9, 0)), "exchanged, without a press"
    bench.until(lambda figures: "taught_coordinates_moved" in figures, "all eight are trained")
    assert 0 <= bench.figures["strong_apart"] <= 1
    cell = by_name(bench.window, "Strong pooling: Trained as usual", ScoreCell)
    wait_until(lambda: cell.score is not None, "it has judged the face")
    assert "Misplaced" in cell.accessibleDescription()
    result = by_name(bench.window, "Result", QLabel).text()
    assert result.startswith("Misplaced, still taken for faces: ")
    assert f"coordinates {100 * bench.figures['taught_coordinates_moved']:.0f} %" in result

    before = cell.score
    click_name(bench.window, "In place")
    assert face.shifts == ((0, 0),) * 4
    wait_until(lambda: cell.score != before, "the face in order has another score")
    middle = face.rect_of(3).center().toPoint()
    stroke(face, middle, middle - QPoint(0, 4 * CELL), middle - QPoint(2 * CELL, 5 * CELL))
    assert face.shifts[3] == (-5, -2)
    press(face, Qt.Key.Key_1)
    press(face, Qt.Key.Key_Down)
    assert face.shifts[0] == (1, 0)
    assert face.accessibleDescription() == "Left eye: 1 down, 0 to the right of its place"
    click_name(bench.window, "Next face")
    assert face.shifts[0] == (1, 0), "the next face is misplaced alike"
