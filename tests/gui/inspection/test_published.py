"""Published networks in Inspect: chosen from the list, their layers shown, weights on request."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from gui.inspection.layer_list import ROW
from tests.helpers.inspect_bench import Bench
from tests.helpers.mirror import Mirror
from tests.helpers.window import by_name, choose, wait_until


def look_into(bench: Bench, title: str) -> None:
    choose(by_name(bench.window, "Network that is looked into", QComboBox), title)


@pytest.fixture
def nothing_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONVOSCOPE_DATA", str(tmp_path / "here"))


def test_a_published_network_is_looked_into_and_ones_own_again(
    bench: Bench, nothing_here: None
) -> None:
    look_into(bench, "MobileNetV3, small")
    state = by_name(bench.window, "State of the weights", QLabel)
    assert state.text().startswith("MobileNetV3, small is being opened")
    wait_until(
        lambda: bench.model.answer is not None and "classifier.3" in bench.answer.layers,
        "the picture has gone through the published network",
        60,
    )
    assert state.text() == "These weights are random."
    layers = bench.workspace.layers.model()
    names = [layers.index(row, 0).data(ROW).head.title for row in range(layers.rowCount())]
    assert names[0] == "features.0.0"
    assert len(names) == 141
    assert len(bench.bars()) == 10
    assert bench.model.classes[0] == "tench"
    bench.model.select("features.1.block.0.0")
    wait_until(
        lambda: "features.1.block.0.0" in bench.text("The cell that is explained"),
        "a number of that layer is explained",
    )
    assert bench.document.current != "features.1.block.0.0", "the strip keeps its own selection"
    look_into(bench, "Your network")
    bench.settle()
    assert list(bench.answer.layers) == list(bench.document.network.ids)
    assert state.text() == "Untrained: these weights are random."


def test_weights_that_cannot_be_had_are_a_sentence_and_nothing_is_lost(
    bench: Bench, nothing_here: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "served").mkdir()
    with Mirror(tmp_path / "served") as mirror:
        monkeypatch.setenv("CONVOSCOPE_MIRROR", mirror.address)
        look_into(bench, "MobileNetV3, small")
        wait_until(lambda: bench.model.published is not None, "the network is open", 60)
        get = by_name(bench.window, "Download the published weights", QPushButton)
        bench.settle()
        QTest.mouseClick(get, Qt.MouseButton.LeftButton)
        wait_until(lambda: bool(bench.said), "it is said why they don't come", 30)
    assert "127.0.0.1" in bench.said[-1].sentence
    assert get.text() == "Get weights"
    assert bench.model.published is not None
