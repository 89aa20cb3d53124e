"""How the curves are drawn: axes, names and marks that keep clear, runs laid over one another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel

from engine.training.history import EpochFigures
from engine.training.layers import BlockSeen, LayersSeen
from gui.training.curves import scale
from gui.training.curves.board import CurveBoard, Run
from gui.training.curves.content import LOSS
from gui.training.curves.drawing import apart, free_place
from gui.training.curves.run_traces import RunTraces
from gui.training.curves.scale import Frame
from gui.training.plot import CurvePlot
from gui.training.traces import Series
from tests.helpers.window import by_name, choose, press, show

STEPS = 50


def series(epochs: int, start: float = 2.0, penalty: float = 0.0) -> Series:
    """Return a run whose loss falls from ``start`` by a tenth an epoch."""
    losses = start * 0.9 ** (np.arange(epochs * STEPS) / STEPS)
    random = np.random.default_rng(0).normal(1, 0.05, len(losses))
    figures = [
        EpochFigures(
            epoch=epoch,
            step=epoch * STEPS,
            train_loss=1,
            train_accuracy=0.5,
            validation_loss=start * 0.9**epoch,
            validation_accuracy=0.5 + 0.01 * epoch,
            images_per_second=1000.0 + epoch,
        )
        for epoch in range(1, epochs + 1)
    ]
    seen = LayersSeen(STEPS, (BlockSeen("a", 1.0, 3.0, None), BlockSeen("b", 1.0, 4.0, None)))
    return Series(
        STEPS,
        10,
        losses * random,
        np.full(len(losses), 0.5),
        figures,
        learning_rates=np.full(len(losses), 0.001),
        penalties=np.full(len(losses), penalty),
        layers=[seen],
    )


@pytest.fixture
def board(qapp: QApplication, dressed: None) -> Iterator[CurveBoard]:
    made = CurveBoard()
    made.resize(700, 460)
    show(made)
    yield made
    made.close()
    made.deleteLater()


def test_every_quantity_has_its_plot_and_its_figures(board: CurveBoard) -> None:
    board.show_run(RunTraces.of(series(4, penalty=0.25)))
    loss = by_name(board, "Loss over the epochs", CurvePlot)
    QTest.mouseMove(loss, loss.place_of(2.0, 1.0))
    said = {label.text() for label in board.findChildren(QLabel) if label.isVisible()}
    assert "step 100, epoch 2" in said
    assert {"0.001", "1,002", "5"} <= said
    assert any(text.endswith("penalty 0.2500") for text in said)
    assert [name.text for name in loss.content.names] == ["training", "validation", "penalty"]
    gradient = by_name(board, "Gradient over the epochs", CurvePlot)
    assert gradient.content.strokes[-1].y.tolist() == [5.0]
    assert gradient.frame.x == loss.frame.x


def test_without_penalty_and_gradient_nothing_stands_for_them(board: CurveBoard) -> None:
    figures = series(2)
    board.show_run(RunTraces.of(Series(STEPS, 2, figures.losses, figures.accuracies, ())))
    shown = {p.accessibleName() for p in board.findChildren(CurvePlot) if p.isVisible()}
    assert "Gradient over the epochs" not in shown
    names = by_name(board, "Loss over the epochs", CurvePlot).content.names
    assert [name.text for name in names] == ["training"]


def test_the_gradient_has_its_place_before_the_first_step_so_that_nothing_moves(
    board: CurveBoard,
) -> None:
    nothing = np.zeros(0)
    board.show_run(RunTraces.of(Series(STEPS, 2, nothing, nothing, ())))
    assert by_name(board, "Gradient over the epochs", CurvePlot).isVisible()


def test_a_loss_that_has_gone_astray_is_written_by_its_size() -> None:
    assert LOSS.written(0.08124) == "0.0812"
    assert LOSS.written(9_999.5) == "9999.5000"
    assert LOSS.written(14_902_788_091.8473) == "1.49e+10"


def test_several_runs_have_their_colours_and_names_and_one_hairline(board: CurveBoard) -> None:
    colours = [QColor(name) for name in ("#0072b2", "#d55e00", "#009e73")]
    runs = [
        Run(RunTraces.of(series(3 + i, 2.0 + i)), colour, f"run {i}")
        for i, colour in enumerate(colours)
    ]
    board.show_runs(runs)
    loss = by_name(board, "Loss over the epochs", CurvePlot)
    image = loss.grab().toImage()
    seen = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    assert {colour.name() for colour in colours} <= seen
    assert [name.text for name in loss.content.names] == ["run 0", "run 1", "run 2"]
    press(loss, Qt.Key.Key_Right, times=30)
    words = [
        label.accessibleName()
        for label in board.findChildren(QLabel)
        if label.accessibleName().startswith("run 0 ")
    ]
    assert words
    assert all("run 1 " in text and "run 2 " in text for text in words)


def test_smoothing_changes_the_thick_line_alone(board: CurveBoard) -> None:
    traces = RunTraces.of(series(4))
    board.show_run(traces)
    raw, before = traces.loss.raw.copy(), traces.loss.smooth.copy()
    choose(by_name(board, "Smoothing", QComboBox), "Not smoothed")
    assert traces.loss.smooth.tolist() == raw.tolist()
    choose(by_name(board, "Smoothing", QComboBox), "Much smoothed")
    assert np.abs(np.diff(traces.loss.smooth)).mean() < np.abs(np.diff(before)).mean()
    choose(by_name(board, "Smoothing", QComboBox), "Smoothed")
    assert np.allclose(traces.loss.smooth, before)
    assert traces.loss.raw.tolist() == raw.tolist()


def test_the_penalty_doesnt_press_a_logarithmic_loss_together(board: CurveBoard) -> None:
    board.show_run(RunTraces.of(series(4, penalty=1e-5)))
    by_name(board, "Log scale", QCheckBox).click()
    assert by_name(board, "Loss over the epochs", CurvePlot).frame.y[0] > -1


def test_shift_and_the_wheel_look_closer_at_the_heights_and_dragging_moves(
    board: CurveBoard,
) -> None:
    board.show_run(RunTraces.of(series(8)))
    loss = by_name(board, "Loss over the epochs", CurvePlot)
    press(loss, Qt.Key.Key_Plus, times=4)
    left, right = loss.frame.x
    middle = loss.rect().center()
    QTest.mousePress(loss, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(loss, middle + QPointF(-60, 0).toPoint())
    QTest.mouseRelease(loss, Qt.MouseButton.LeftButton)
    assert loss.frame.x[0] > left
    assert loss.frame.x[1] - loss.frame.x[0] == pytest.approx(right - left)
    low, high = loss.frame.y
    press(loss, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert loss.frame.y[1] - loss.frame.y[0] < high - low


@pytest.mark.parametrize("log", [False, True])
def test_ticks_are_round_few_and_inside(log: bool) -> None:
    random = np.random.default_rng(0)
    for _ in range(200):
        low = random.uniform(-5, 5)
        high = low + 10 ** random.uniform(-4, 1.5 if log else 5)
        marks = scale.ticks((low, high), 5, log=log)
        assert len(marks) <= 6
        assert all(low - 1e-6 <= at <= high + 1e-6 * abs(high) for at, _ in marks)
        assert len({text for _, text in marks}) == len(marks)
        if not log:
            assert len(marks) >= 1


def test_names_are_moved_apart_and_kept_in_the_order_of_their_lines() -> None:
    places = apart([50.0, 50.0, 52.0, 10.0], 12.0, 0.0, 100.0)
    assert places[3] == 10.0
    ordered = sorted(places)
    assert all(b - a >= 11.9 for a, b in pairwise(ordered))
    crowded = apart([5.0] * 8, 12.0, 0.0, 90.0)
    assert min(crowded) >= 0
    assert max(crowded) <= 90


def test_the_best_values_words_touch_no_line_where_there_is_room() -> None:
    frame = Frame(QRectF(0, 0, 400, 200), (0, 1), (0, 1))
    x = np.linspace(0, 400, 400)
    line = (x, 100 + 60 * np.sin(x / 15))
    for at in range(20, 380, 10):
        point = QPointF(x[at], line[1][at])
        place, free = free_place(point, 70, 14, frame, [line], [])
        if free:
            inside = (x >= place.left()) & (x <= place.right())
            y = line[1][inside]
            assert not ((y > place.top()) & (y < place.bottom())).any()
        assert frame.area.contains(place)
    noise = (np.repeat(np.arange(400.0), 2), np.tile([0.0, 200.0], 400))
    assert not free_place(QPointF(200, 100), 70, 14, frame, [noise], [])[1]
