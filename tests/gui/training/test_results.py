"""What is taken for what: the matrix, its pictures, the mistakes and the classes."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from engine.blocks import Convolution, Dense, Pooling
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.network import Network
from engine.project import Trained
from engine.training.events import Event, Finished, Judged, Started, Stopped
from gui import theme
from gui.actions import training_actions
from gui.app import Program
from gui.document import Document
from gui.services.runs import KeptRuns
from gui.services.training import TrainingSession
from gui.training.pinned import PinnedMaps
from gui.training.results.class_list import ClassList
from gui.training.results.matrix import MatrixView
from gui.training.results.page import ResultsPage
from gui.widgets.picture_grid import PictureGrid
from tests.helpers.kept_runs import few_digits, kept_as
from tests.helpers.loaded_data import LoadedData
from tests.helpers.scripted_run import dataset, document, some_of, weights
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
    show,
    wait_until,
)


def judged(
    epoch: int, said: dict[int, tuple[int, float]], of: str = "validation", pictures: int = 40
) -> Judged:
    """Return that all pictures were read right, as surely as can be, but those in ``said``."""
    places = np.arange(pictures, dtype=np.int32)
    predicted = (places % 10).astype(np.int16)
    confidence = np.full(pictures, 0.999, np.float32)
    for place, (taken_for, sure) in said.items():
        predicted[place], confidence[place] = taken_for, sure
    return Judged(epoch, 10 * epoch, of, places, predicted, confidence)  # type: ignore[arg-type]


# Of each digit there are four: 4, 14, 24, 34 are fours.
FIRST = judged(1, {4: (9, 0.6), 14: (9, 0.8), 24: (9, 0.7), 7: (1, 0.9), 0: (6, 0.4)})
SECOND = judged(2, {14: (9, 0.55), 7: (1, 0.95)})
TEST = judged(2, {17: (1, 0.5)}, of="test")


class Told:
    """A run that tells what it is given, one at a time."""

    def __init__(self, *judged: Judged, held_out: int = 40) -> None:
        self._judged, self._held_out = judged, held_out
        self._free = threading.Semaphore(0)

    def go_on(self) -> None:
        self._free.release()

    def __call__(
        self, network: Network, recipe: Any, data: Dataset, control: Any, *_: Any
    ) -> Iterator[Event]:
        yield Started(network, recipe, "cpu", 1, 40, self._held_out, 40, 10)
        for one in self._judged:
            while not self._free.acquire(timeout=0.01):
                if control.stopped:
                    yield Stopped(0, 1.0, weights())
                    return
            yield one
        yield Finished(0.1, 0.9, 1.0, 20, weights())


@dataclass
class Bench:
    window: QWidget
    page: ResultsPage
    document: Document
    session: TrainingSession
    told: Told
    data: Dataset
    runs: KeptRuns

    def next(self) -> None:
        """Let the run tell the next, and wait until it is shown."""
        log = self.session.log
        before = 0 if log is None else len(log.judged)
        self.told.go_on()
        wait_until(
            lambda: self.session.log is not None and len(self.session.log.judged) > before, "told"
        )
        newest = self.session.log.judged[-1]  # type: ignore[union-attr]
        wait_until(lambda: self.page.epochs.newest is newest, "it is shown")

    @property
    def matrix(self) -> MatrixView:
        return self.page.findChild(MatrixView)

    def says(self, text: str) -> bool:
        labels = self.window.findChildren(QLabel)
        return any(label.isVisible() and text in label.text() for label in labels)


def make(
    qtbot: QtBot, told: Told, data: Dataset | None = None, kept: Path = Path("nowhere")
) -> Bench:
    data = data or dataset()
    window = QWidget()
    design = document()
    session = TrainingSession(design, window, told)
    actions = training_actions(window)
    runs = KeptRuns([kept])
    page = ResultsPage(design, session, LoadedData(data), runs, actions.train, window)
    window.resize(1000, 640)
    page.resize(window.size())
    qtbot.addWidget(window)
    show(window)
    return Bench(window, page, design, session, told, data, runs)


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = make(qtbot, Told(FIRST, SECOND, TEST))
    made.session.start(made.data, "cpu")
    made.next()
    yield made
    made.session.shut_down()


def grid(bench: Bench, name: str) -> PictureGrid:
    return by_name(bench.window, name, PictureGrid)


def places(found: PictureGrid) -> list[int]:
    return found._numbers.tolist()


def test_a_click_on_a_cell_shows_its_pictures_the_most_confident_first(bench: Bench) -> None:
    click(bench.matrix, bench.matrix.place_of(4, 9).center())
    assert bench.says("4 taken for 9: 3 pictures, 75.0 % of its 4")
    assert places(grid(bench, "Pictures of the cell")) == [14, 24, 4]
    found = grid(bench, "Pictures of the cell")
    assert found.accessibleDescription() == "4 taken for 9, 80.0 % sure"
    click(bench.matrix, bench.matrix.place_of(4, 4).center())
    assert bench.says("4 read right: 1 picture, 25.0 % of its 4")
    assert places(grid(bench, "Pictures of the cell")) == [34]


def test_arrow_keys_go_to_a_cell_and_return_opens_it(bench: Bench) -> None:
    matrix = bench.matrix
    matrix.setFocus()
    assert name_of(matrix) == "Confusion matrix: 0 read right: 3 pictures, 75.0 % of its 4"
    press(matrix, Qt.Key.Key_Down, times=4)
    press(matrix, Qt.Key.Key_End)
    assert name_of(matrix) == "Confusion matrix: 4 taken for 9: 3 pictures, 75.0 % of its 4"
    assert not all_by_name(bench.window, "Pictures of the cell")
    press(matrix, Qt.Key.Key_Return)
    assert places(grid(bench, "Pictures of the cell")) == [14, 24, 4]
    press(matrix, Qt.Key.Key_Left)
    assert name_of(matrix) == "Confusion matrix: 4 taken for 8: 0 pictures, 0.0 % of its 4"
    press(matrix, Qt.Key.Key_PageDown)
    press(matrix, Qt.Key.Key_Down)
    press(matrix, Qt.Key.Key_Home)
    assert name_of(matrix) == "Confusion matrix: 9 taken for 0: 0 pictures, 0.0 % of its 4"


def test_the_cell_under_the_pointer_is_read_out(bench: Bench) -> None:
    QTest.mouseMove(bench.matrix, bench.matrix.place_of(7, 1).center())
    assert bench.says("7 taken for 1: 1 picture, 25.0 % of its 4")
    QTest.mouseMove(bench.matrix, QPoint(1, 1))
    assert not bench.says("7 taken for 1")


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
    assert bench.says("4 taken for 9: 1 picture, 25.0 % of its 4")
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
    assert name_of(bench.matrix).startswith("Confusion matrix: 4 read right")


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
            before = time.perf_counter()
            let_happen(0)
            gaps.append(time.perf_counter() - before)
            if made.page.epochs.newest is told[len(longest)] and len(gaps) > 20:
                break
        longest.append(max(gaps))
    wait_until(lambda: made.session.state == "idle", "the run has ended")
    assert made.says("10,000 test pictures at the end")
    assert sorted(longest[1:])[len(longest) // 2] < 0.030
    QTest.mouseMove(made.matrix, made.matrix.place_of(99, 99).center())
    assert made.says("class number 99 read right: ")
    # Many names stand beside four-pixel cells: every so many, and none over another.
    assert made.matrix._plan.step > 1


SMALL = Network.of(
    Convolution(kernels=4, kernel=(3, 3), activation="relu"),
    Pooling(),
    Dense(units=10),
)


def test_a_trained_network_is_looked_into_from_its_mistakes(program: Program) -> None:
    """From the matrix of a real run to a picture, what Inspect makes of it, and its maps."""
    digits = program.data.dataset
    assert digits is not None
    program.document.apply(SMALL, "Small")
    program.document.edit_recipe("epochs", 1)
    program.window.show_workspace(1)
    program.session.start(digits, "cpu")
    page = program.window.findChild(ResultsPage)
    pinned = program.window.findChild(PinnedMaps)
    show_tab(page)
    wait_until(lambda: program.session.state == "idle", "the run has ended", 60)
    ended = program.session.log.ended
    assert isinstance(ended, Finished)
    share = f"{100 * ended.test_accuracy:.1f} %"
    count = len(digits.test_labels)
    summary = f"{count:,} test pictures at the end: {share} read right"
    wait_until(lambda: any(w.text() == summary for w in page.findChildren(QLabel)), summary)
    matrix = page.findChild(MatrixView)
    told = program.session.log.judged[-1]
    wrong = np.flatnonzero(told.predicted != digits.test_labels)
    surest = int(wrong[np.argmax(told.confidence[wrong])])
    truth, predicted = int(digits.test_labels[surest]), int(told.predicted[surest])
    click(matrix, matrix.place_of(truth, predicted).center())
    pictures = by_name(page, "Pictures of the cell", PictureGrid)
    assert places(pictures)[0] == surest
    click_name(page, "Follow its maps")
    wait_until(lambda: f"test picture {surest + 1:,} ({truth})" in pinned.title.text(), "pinned")
    show_tab(page)
    QTest.mouseClick(
        pictures.viewport(), Qt.MouseButton.LeftButton, pos=pictures.rect_of(0).center()
    )
    assert program.window.workspace == 2
    assert truth_in_inspect(program, f"Wrong: it is {truth}")
    assert by_name(program.window, "Answer", QLabel).text() == str(predicted)
    program.window.show_workspace(1)
    choose(by_name(page, "Epoch of the results", QComboBox), "Epoch 1")
    click_name(page, "Mistakes")
    mistakes = by_name(page, "Most confident mistakes", PictureGrid)
    place = mistakes.current
    mistakes.setFocus()
    press(mistakes, Qt.Key.Key_Return)
    assert program.window.workspace == 2
    assert truth_in_inspect(program, f"Wrong: it is {digits.train_labels[place]}")
    preview = by_name(program.window, "The opened picture")
    assert preview.toolTip() == f"Held-out picture {place + 1}"


def truth_in_inspect(program: Program, text: str) -> bool:
    wait_until(lambda: by_name(program.window, "True class", QLabel).text() == text, text, 30)
    return True


def show_tab(page: QWidget) -> None:
    """Click the tab that a page of Train is under."""
    parent = page.parent()
    while parent is not None and not hasattr(parent, "tabBar"):
        parent = parent.parent()
    bar = parent.tabBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(parent.indexOf(page)).center())


def test_the_test_pictures_of_an_opened_project_are_read_when_asked_for(qtbot: QtBot) -> None:
    digits = some_of(catalogue.load("mnist-5k"), 600)
    window = QWidget()
    design = document(SMALL, epochs=1)
    session = TrainingSession(design, window)
    actions = training_actions(window)
    page = ResultsPage(
        design, session, LoadedData(digits), KeptRuns([Path("nowhere")]), actions.train, window
    )
    window.resize(1000, 640)
    page.resize(window.size())
    qtbot.addWidget(window)
    show(window)
    session.start(digits, "cpu")
    wait_until(lambda: session.state == "idle", "the run has ended", 60)
    told, kept = session.log.judged[-1], design.trained
    design.open(design.design, kept)
    assert session.log is None
    wait_until(
        lambda: all_by_name(window, "What was said of each picture isn't kept in a project."),
        "it says why there is nothing",
    )
    click(by_name(window, "Read the test pictures", QPushButton))
    wait_until(lambda: page.epochs.newest is not None, "they are read", 30)
    again = page.epochs.newest
    assert again.predicted.tolist() == told.predicted.tolist()
    assert again.confidence == pytest.approx(told.confidence, abs=1e-5)
    design.open(design.design, None)
    assert not all_by_name(window, "Read the test pictures")
    session.shut_down()


def test_weights_of_a_kept_run_come_with_what_it_said_after_every_epoch(
    qtbot: QtBot, kept: Path
) -> None:
    made = make(qtbot, Told(), few_digits(), kept)
    made.runs.list_anew()
    run = kept_as("plain")
    record, told = run.record, run.judged()
    assert told is not None
    by, weights = record.preprocessing, run.weights()
    trained = Trained(record.network, by, record.classes, weights, run.log())
    made.session.note_origin(trained, run.id)
    made.document.add_trained(trained)
    share = f"{100 * record.test_accuracy:.1f} %"
    said = f"50 test pictures at the end: {share} read right"
    wait_until(lambda: made.says(said), said)
    box = by_name(made.window, "Epoch of the results", QComboBox)
    assert [box.itemText(i) for i in range(box.count())] == [
        *("Newest", "Test", "Epoch 3", "Epoch 2", "Epoch 1")
    ]
    choose(box, "Epoch 2")
    wait_until(lambda: made.says("held-out pictures after epoch 2"), "epoch 2 is shown")
    made.runs.shut_down()


def test_what_a_kept_run_said_of_other_pictures_is_not_shown(qtbot: QtBot, kept: Path) -> None:
    made = make(qtbot, Told(), catalogue.load("mnist-5k"), kept)
    made.runs.list_anew()
    run = kept_as("plain")
    record = run.record
    trained = Trained(record.network, record.preprocessing, record.classes, run.weights(), None)
    made.session.note_origin(trained, run.id)
    made.document.add_trained(trained)
    wait_until(lambda: made.runs.listed, "the runs are listed")
    let_happen(0.3)
    assert made.says("What was said of each picture isn't kept in a project.")
    made.runs.shut_down()
