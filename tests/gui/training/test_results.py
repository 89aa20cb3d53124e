"""What is taken for what: the matrix, its pictures, the mistakes and the classes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from engine.training.events import Judged
from gui import theme
from gui.training.results.class_list import ClassList
from tests.helpers.results_bench import Bench, Told, grid, judged, make, places
from tests.helpers.scripted_run import dataset
from tests.helpers.window import (
    all_by_name,
    by_name,
    choose,
    click,
    click_name,
    let_happen,
    name_of,
    press,
    row_named,
    wait_until,
)

# Of each digit there are four: 4, 14, 24, 34 are fours.
FIRST = judged(1, {4: (9, 0.6), 14: (9, 0.8), 24: (9, 0.7), 7: (1, 0.9), 0: (6, 0.4)})
SECOND = judged(2, {14: (9, 0.55), 7: (1, 0.95)})
TEST = judged(2, {17: (1, 0.5)}, of="test")


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = make(qtbot, Told(FIRST, SECOND, TEST))
    made.session.start(made.data, "cpu")
    made.next()
    yield made
    made.session.shut_down()


def test_a_click_on_a_cell_shows_its_pictures_the_most_confident_first(bench: Bench) -> None:
    click(bench.matrix, bench.matrix.place_of(4, 9).center())
    assert bench.says("“4” taken for “9”: 3 pictures, 75.0 % of its 4")
    assert places(grid(bench, "Pictures of the cell")) == [14, 24, 4]
    found = grid(bench, "Pictures of the cell")
    assert found.accessibleDescription() == "“4” taken for “9”, 80.0 % sure"
    click(bench.matrix, bench.matrix.place_of(4, 4).center())
    assert bench.says("“4” read right: 1 picture, 25.0 % of its 4")
    assert places(grid(bench, "Pictures of the cell")) == [34]


def test_arrow_keys_go_to_a_cell_and_return_opens_it(bench: Bench) -> None:
    matrix = bench.matrix
    matrix.setFocus()
    assert name_of(matrix) == "Confusion matrix: “0” read right: 3 pictures, 75.0 % of its 4"
    press(matrix, Qt.Key.Key_Down, times=4)
    press(matrix, Qt.Key.Key_End)
    assert name_of(matrix) == "Confusion matrix: “4” taken for “9”: 3 pictures, 75.0 % of its 4"
    assert not all_by_name(bench.window, "Pictures of the cell")
    press(matrix, Qt.Key.Key_Return)
    assert places(grid(bench, "Pictures of the cell")) == [14, 24, 4]
    press(matrix, Qt.Key.Key_Left)
    assert name_of(matrix) == "Confusion matrix: “4” taken for “8”: 0 pictures, 0.0 % of its 4"
    press(matrix, Qt.Key.Key_PageDown)
    press(matrix, Qt.Key.Key_Down)
    press(matrix, Qt.Key.Key_Home)
    assert name_of(matrix) == "Confusion matrix: “9” taken for “0”: 0 pictures, 0.0 % of its 4"


def test_the_cell_under_the_pointer_is_read_out(bench: Bench) -> None:
    QTest.mouseMove(bench.matrix, bench.matrix.place_of(7, 1).center())
    words = "“7” taken for “1”: 1 picture, 25.0 % of its 4"
    wait_until(lambda: bench.says(words), "the cell is read out")
    QTest.mouseMove(bench.matrix, QPoint(1, 1))
    wait_until(lambda: not bench.says(words), "it no longer is")


def test_the_newest_results_follow_the_run_and_a_chosen_epoch_stays(bench: Bench) -> None:
    assert bench.says("40 held-out pictures after epoch 1: 87.5 % read right")
    bench.next()
    assert bench.says("40 held-out pictures after epoch 2: 95.0 % read right")
    choose(by_name(bench.window, "Epoch of the results", QComboBox), "Epoch 1")
    assert bench.says("after epoch 1: 87.5 %")
    bench.next()
    wait_until(lambda: bench.session.state == "idle", "the run has ended")
    assert bench.says("after epoch 1: 87.5 %")
    choose(by_name(bench.window, "Epoch of the results", QComboBox), "Newest")
    assert bench.says("40 test pictures at the end: 97.5 % read right")


def test_the_next_epoch_shows_its_pictures_of_the_same_cell(bench: Bench) -> None:
    click(bench.matrix, bench.matrix.place_of(4, 9).center())
    bench.next()
    assert bench.says("“4” taken for “9”: 1 picture, 25.0 % of its 4")
    assert places(grid(bench, "Pictures of the cell")) == [14]


def test_mistakes_stand_in_the_order_of_their_confidence(bench: Bench) -> None:
    assert bench.says("5 mistakes, the surest first")
    assert places(grid(bench, "Most confident mistakes")) == [7, 14, 24, 4, 0]


def test_classes_stand_worst_first_or_as_a_person_wants(bench: Bench) -> None:
    click_name(bench.window, "Classes")
    classes = by_name(bench.window, "Accuracy of each class", ClassList)
    assert [row.name for row in classes.rows[:4]] == ["4", "0", "7", "1"]
    order = by_name(bench.window, "Order of the classes", QComboBox)
    choose(order, "Lowest precision first")
    # Of seven that are taken for a 9 three are none; of five taken for 1 or 6 one is none.
    assert [row.name for row in classes.rows[:3]] == ["9", "1", "6"]
    assert classes.rows[0].precision == pytest.approx(4 / 7)
    choose(order, "In the classes' order")
    assert [row.name for row in classes.rows] == list("0123456789")
    row_named(classes, "4: 25.0 % of its 4 pictures read right")
    row_named(classes, "9: 100.0 % of its 4 pictures read right; 57.1 % of what is taken for it")
    classes.setFocus()
    press(classes, Qt.Key.Key_Down, times=4)
    assert name_of(bench.matrix).startswith("Confusion matrix: “4” read right")


def test_right_and_wrong_have_a_colour_each_on_a_scale_of_their_own(
    bench: Bench, dressed: None
) -> None:
    right, _, wrong = theme.tokens(bench.matrix).diverging
    below, _, above = right, None, wrong
    assert colour_at(bench, 1, 1).name() == below.name()  # 4, the most that are right
    assert colour_at(bench, 4, 9).name() == above.name()  # 3, the most that are wrong
    assert colour_at(bench, 2, 7).name() == theme.tokens(bench.matrix).surface.name()
    assert bench.matrix.scale == (4, 3)
    click_name(bench.window, "Share of its row")
    assert bench.matrix.scale == (1, 0.75)


def colour_at(bench: Bench, row: int, column: int) -> QColor:
    """Return the ground of a cell, beside its number and inside its frame."""
    image: QImage = bench.matrix.grab().toImage()
    return QColor(image.pixel(bench.matrix.place_of(row, column).topLeft() + QPoint(3, 3)))


def test_a_run_says_why_there_are_no_results_yet(qtbot: QtBot) -> None:
    made = make(qtbot, Told(TEST, held_out=0))
    assert made.says("After each epoch you see here which classes are taken for which.")
    assert by_name(made.window, "Train").isEnabled()
    made.session.start(made.data, "cpu")
    wait_until(lambda: made.says("This recipe holds no pictures out"), "it says why")
    assert not all_by_name(made.window, "Train")
    made.session.stop()
    wait_until(lambda: made.says("This run was ended before there were results."), "it says why")


def test_results_of_other_data_than_those_at_hand_are_not_shown(qtbot: QtBot) -> None:
    made = make(qtbot, Told(judged(1, {}, pictures=50)))
    made.session.start(made.data, "cpu")
    made.told.go_on()
    wait_until(lambda: made.says("These results are of other data"), "it says why")


def test_a_hundred_classes_and_ten_thousand_pictures_hold_nothing_up(qtbot: QtBot) -> None:
    random = np.random.default_rng(0)
    names = tuple(f"class number {i}" for i in range(100))
    labels = random.integers(0, 100, 10_000)
    pictures = random.integers(0, 256, (10_000, 32, 32, 3), dtype=np.uint8)
    data = replace(
        dataset(), classes=names, test_pictures=pictures, test_labels=labels.astype(np.int64)
    )
    said = np.where(random.random(10_000) < 0.6, labels, random.integers(0, 100, 10_000))
    told = [
        Judged(
            epoch,
            epoch,
            "test",
            np.arange(10_000, dtype=np.int32),
            said.astype(np.int16),
            random.random(10_000).astype(np.float32),
        )
        for epoch in range(8)
    ]
    made = make(qtbot, Told(*told), data)
    made.session.start(data, "cpu")
    longest = []
    for _ in told:
        made.told.go_on()
        gaps, last = [], time.perf_counter()
        while time.perf_counter() < last + 0.3 or not gaps:
            before = time.thread_time()
            let_happen(0)
            gaps.append(time.thread_time() - before)
            if made.page.epochs.newest is told[len(longest)] and len(gaps) > 20:
                break
        longest.append(max(gaps))
    wait_until(lambda: made.session.state == "idle", "the run has ended")
    assert made.says("10,000 test pictures at the end")
    assert sorted(longest[1:])[len(longest) // 2] < 0.030
    QTest.mouseMove(made.matrix, made.matrix.place_of(99, 99).center())
    wait_until(lambda: made.says("“class number 99” read right: "), "the cell is read")
    # Many names stand beside four-pixel cells: every so many, and none over another.
    assert made.matrix._plan.step > 1
