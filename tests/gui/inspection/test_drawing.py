"""The drawn digit: pen, eraser, taking strokes back, by mouse and by keys, and MNIST's form."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from engine.vision.centring import as_mnist
from gui.inspection.canvas import Canvas
from tests.helpers.inspect_bench import Bench
from tests.helpers.window import by_name, click_name, press, stroke, wait_until

ACROSS = [QPoint(50, 60), QPoint(160, 60)]
DOWN = [QPoint(150, 60), QPoint(110, 180)]


@pytest.fixture
def canvas(bench: Bench) -> Canvas:
    click_name(bench.window, "Draw")
    return by_name(bench.window, "Canvas", Canvas)


def test_what_is_drawn_comes_in_the_form_of_the_pictures_that_the_network_learns_from(
    bench: Bench, canvas: Canvas
) -> None:
    stroke(canvas, *ACROSS)
    stroke(canvas, *DOWN)
    wait_until(lambda: bench.model.answer is not None, "the drawing is answered")
    bench.settle()
    np.testing.assert_array_equal(bench.seen(), as_mnist(canvas.pixels()))


def test_strokes_are_taken_back_one_by_one_and_so_is_wiping(bench: Bench, canvas: Canvas) -> None:
    undo = by_name(bench.window, "Take back", QToolButton)
    assert not undo.isEnabled()
    states = [canvas.pixels()]
    for one in (ACROSS, DOWN):
        stroke(canvas, *one)
        states.append(canvas.pixels())
    click_name(bench.window, "Clear")
    assert canvas.empty
    assert bench.model.subject is None
    click_name(bench.window, "Take back")
    np.testing.assert_array_equal(canvas.pixels(), states[2])
    assert bench.model.subject is not None
    press(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    np.testing.assert_array_equal(canvas.pixels(), states[1])
    click_name(bench.window, "Take back")
    assert canvas.empty
    assert not undo.isEnabled()
    assert bench.document.undo_text is None  # the design is left alone


def test_the_eraser_and_the_right_button_take_ink_away(bench: Bench, canvas: Canvas) -> None:
    stroke(canvas, *ACROSS)
    whole = canvas.pixels().sum()
    click_name(bench.window, "Eraser")
    stroke(canvas, QPoint(140, 60), QPoint(180, 60))
    less = canvas.pixels().sum()
    assert less < 0.9 * whole
    click_name(bench.window, "Pen")
    right, none = Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(canvas, right, none, QPoint(40, 60))
    QTest.mouseRelease(canvas, right, none, QPoint(40, 60))
    assert canvas.pixels().sum() < less
    stroke(canvas, *ACROSS)
    assert canvas.pixels().sum() >= whole


def test_all_ink_erased_is_no_drawing(bench: Bench, canvas: Canvas) -> None:
    stroke(canvas, QPoint(100, 100), QPoint(104, 100))
    assert bench.model.subject is not None
    canvas.pen_width = 40
    click_name(bench.window, "Eraser")
    stroke(canvas, QPoint(100, 100), QPoint(104, 100))
    assert bench.model.subject is None
    assert bench.model.hint == "Draw a digit to see what every layer makes of it."


def test_a_digit_is_drawn_with_the_keys_alone(bench: Bench, canvas: Canvas) -> None:
    canvas.setFocus()
    press(canvas, Qt.Key.Key_Left, times=5)
    assert canvas.empty
    press(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, times=8)
    press(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier, times=12)
    rows, columns = np.nonzero(canvas.pixels())
    assert np.ptp(columns) > 60
    assert np.ptp(rows) > 90
    wait_until(lambda: bench.model.answer is not None, "the drawing is answered")
    bench.settle()
