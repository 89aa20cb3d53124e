"""Results of real networks: looked into, read anew, and read back from kept runs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from engine.blocks import Convolution, Dense, Pooling
from engine.data import catalogue
from engine.network import Network
from engine.project import Trained
from engine.training.events import Finished
from gui.actions import training_actions
from gui.app import Program
from gui.services.runs import KeptRuns
from gui.services.training import TrainingSession
from gui.training.pinned import PinnedMaps
from gui.training.results.matrix import MatrixView
from gui.training.results.page import ResultsPage
from gui.widgets.picture_grid import PictureGrid
from tests.helpers.kept_runs import few_digits, kept_as
from tests.helpers.loaded_data import LoadedData
from tests.helpers.results_bench import Told, make, places
from tests.helpers.scripted_run import document, some_of
from tests.helpers.window import (
    all_by_name,
    by_name,
    choose,
    click,
    click_name,
    let_happen,
    press,
    show,
    wait_until,
)

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
    about = by_name(program.window, "About this picture", QLabel)
    assert about.text() == f"Held-out picture {place + 1}"


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


def test_a_run_that_goes_on_has_the_epochs_before_as_well(
    qtbot: QtBot, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = kept_as("plain")
    first, second = run.judged(1), run.judged(2)
    assert first is not None
    assert second is not None
    monkeypatch.setattr(TrainingSession, "run_id", run.id)
    made = make(qtbot, Told(second, step=first.step), few_digits(), kept)
    made.runs.list_anew()
    made.session.start(made.data, "cpu")
    wait_until(lambda: made.says("held-out pictures after epoch 1"), "epoch 1 is shown")
    made.told.go_on()
    wait_until(lambda: made.says("held-out pictures after epoch 2"), "epoch 2 is shown")
    box = by_name(made.window, "Epoch of the results", QComboBox)
    assert [box.itemText(i) for i in range(box.count())] == ["Newest", "Epoch 2", "Epoch 1"]
    made.session.shut_down()
    made.runs.shut_down()
