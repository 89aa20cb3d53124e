"""The cards on sharing, order and pooling, and a teacher's comparison, from opening to numbers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSlider, QToolButton

from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.experiments import order, pooling, sharing
from engine.experiments.comparison import kind
from engine.experiments.order import ORDERS
from gui.app import Program
from gui.learn.comparison.view import ComparisonView
from gui.learn.line_chart import apart
from gui.learn.live import Live
from gui.learn.pooling.digit import DigitView
from tests.helpers.learn import live_of, open_card
from tests.helpers.window import by_name, click, press, wait_until

LESSON = """# Which pooling?

Two designs side by side.

```lesson
idea = "Pooling"
```

## Compare

```experiment
kind = "comparison"
epochs = 1
variants = [
  { name = "Maximum", preset = "lenet5" },
  { name = "Mean", preset = "lenet5", changes = { pooling-1 = { mode = "average" } } },
]
```
"""


@pytest.fixture(scope="module")
def few() -> Dataset:
    """Every twentieth of the embedded digits."""
    whole = catalogue.load("mnist-5k")
    return replace(
        whole,
        train_pictures=whole.train_pictures[::20],
        train_labels=whole.train_labels[::20],
        test_pictures=whole.test_pictures[::20],
        test_labels=whole.test_labels[::20],
    )


def _text(live: Live, name: str) -> str:
    return by_name(live, name, QLabel).text()


def test_layers_are_counted_at_once_trained_and_one_is_taken_along(
    program: Program, few: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sharing, "digits", lambda _: few)
    live = open_card(program, "One kernel for every place")
    assert live.figures()["convolution_parameters"] == 208
    assert live.figures()["dense_parameters"] == 904_320
    click(by_name(live, "Train all three", QPushButton))
    wait_until(lambda: "dense_moved" in live.figures(), "the three are trained", 60)
    wait_until(lambda: _text(live, "Result").startswith("Digits moved by 2"), "it is said")
    assert 0 < live.figures()["dense_moved"] < live.figures()["dense_test"]
    opened = by_name(live, "Open “Locally connected” in Design", QToolButton)
    click(opened)
    assert program.window.workspace == 0
    options = sharing.Sharing()
    assert program.document.network == sharing.network("locally_connected", options)
    program.document.undo()
    assert program.document.network != sharing.network("locally_connected", options)


def test_the_exchange_is_proved_at_once_and_the_orders_are_trained(
    program: Program, few: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(order, "pictures", lambda _: few)
    live = open_card(program, "The usual order")
    wait_until(lambda: "dense_nonlinearity" in live.figures(), "the proofs are there", 30)
    assert _text(live, "Difference with the maximum") == "0"
    assert float(_text(live, "Difference with the mean")) > 0
    assert live.figures()["linear_nonlinearity"] < 1e-5
    click(by_name(live, "Train all orders", QPushButton))
    wait_until(lambda: "dense_test" in live.figures(), "all orders are trained", 60)
    wait_until(lambda: _text(live, "Result").startswith("Test pictures: the usual"), "it is said")
    assert live.figures()["usual_test"] == live.figures()["pool_first_test"]
    [view] = live.findChildren(ComparisonView)
    same = [place for place in range(len(ORDERS)) if view.kept.follows(place)]
    assert same == [ORDERS.index("pool_first")], "drawn dashed over the line that it hides"


def test_names_at_the_ends_of_lines_stand_apart_and_none_below_the_axis() -> None:
    area = QRectF(0, 0, 50, 100)
    assert apart([-5, 10, 95, 100, 100], area, 9) == [0, 10, 82, 91, 100]


def test_a_digit_is_dragged_under_pooling_and_networks_say_what_it_is(
    program: Program, few: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pooling, "digits", lambda: few)
    monkeypatch.setattr(pooling, "WINDOWS", {"few": (4,), "all": (4,)})
    live = open_card(program, "What pooling keeps")
    wait_until(lambda: _text(live, "Stride: change") == "0 % has changed", "the digit is seen", 30)
    press(by_name(live, "Digit", DigitView), Qt.Key.Key_Right)
    wait_until(lambda: _text(live, "Stride: change") != "0 % has changed", "it has moved")
    click(by_name(live, "Train them all", QPushButton))
    wait_until(lambda: _text(live, "Stride says").startswith("says"), "the networks say", 60)
    figures = live.figures()
    assert figures["none_gap"] == pytest.approx(figures["none_training"] - figures["none_test"])
    test = f"{100 * figures['max_4_test']:.1f} %"
    wait_until(lambda: _text(live, "Strongest (max): Test") == test, "the table tells it")
    slider = by_name(live, "Window", QSlider)
    press(slider, Qt.Key.Key_Right)
    assert _text(live, "Strongest (max): Test") == "–"
    press(slider, Qt.Key.Key_Left)
    assert _text(live, "Strongest (max): Test") == test


def test_a_teacher_s_designs_are_compared_without_a_line_of_python(
    program: Program, few: Dataset, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(kind.catalogue, "load", lambda *_: few)
    file = tmp_path / "which.md"
    file.write_text(LESSON, encoding="utf-8")
    program.desk.learn.open_file(file)
    wait_until(lambda: program.window.findChildren(Live), "the lesson is open")
    live = live_of(program)
    assert live.figures()["parameters_1"] == 61_706
    click(by_name(live, "Train all of them", QPushButton))
    wait_until(lambda: "best" in live.figures(), "both are trained", 60)
    assert "does best" in _text(live, "Result")
