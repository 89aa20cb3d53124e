"""The list of kept runs: found, compared, named, coloured, used and taken away."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import torch
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QToolButton

from gui import theme
from gui.app import Program
from gui.training.plot import CurvePlot
from gui.training.runs.comparison import Comparison
from gui.training.runs.model import ROW, Column, Row, RunsModel
from gui.training.runs.table import RunsTable, marks
from tests.gui.test_manners import unexplained
from tests.helpers.kept_runs import LARGER, few_digits, kept_as, listed, on_disk, show_page, texts
from tests.helpers.window import (
    all_by_name,
    by_name,
    click,
    click_row,
    let_happen,
    press,
    row_named,
    wait_until,
)


def test_without_any_run_the_page_says_what_will_stand_there(program: Program) -> None:
    show_page(program)
    assert by_name(program.window, "No runs yet", QLabel)
    assert not all_by_name(program.window, "Kept runs")


def test_runs_are_listed_sorted_by_their_headings_and_found_by_their_words(
    kept: Path, program: Program
) -> None:
    _, table = show_page(program)
    listed(program, 3)
    assert unexplained(program.window) == []
    assert texts(table, Column.NETWORK) == ["7 blocks, 62.8 k", "LeNet-5", "LeNet-5"]
    assert texts(table, Column.RECIPE) == ["Adam 0.001", "SGD 0.05", "Adam 0.0001"]
    assert [text.split()[-1] for text in texts(table, Column.EPOCHS)] == ["40", "2", "3"]
    assert texts(table, Column.OUTCOME) == ["stopped", "finished", "finished"]
    assert texts(table, Column.DATA)[0].startswith("MNIST")
    assert texts(table, Column.TEST)[0] == ""
    assert texts(table, Column.TEST)[1].endswith(" %")
    heading = table.horizontalHeader()
    at = QPoint(heading.sectionViewportPosition(Column.RECIPE) + 5, heading.height() // 2)
    QTest.mouseClick(heading.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert texts(table, Column.RECIPE) == sorted(texts(table, Column.RECIPE), key=str.casefold)
    # By the menu key as well.
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(9, 9), QPoint(9, 9))
    QApplication.sendEvent(table.viewport(), event)
    [menu] = [m for m in table.findChildren(QMenu) if m.isVisible()]
    [by_epochs] = [a for a in menu.actions() if a.text() == "Sort by “Epochs”"]
    by_epochs.trigger()
    menu.close()
    assert [text.split()[-1] for text in texts(table, Column.EPOCHS)] == ["3", "2", "40"]
    search = by_name(program.window, "Search runs", QLineEdit)
    click(search)
    QTest.keyClicks(search, "sgd lenet")
    assert texts(table, Column.RECIPE) == ["SGD 0.05"]
    assert by_name(program.window, "1 of 3 runs", QLabel)


def test_ticked_runs_lie_over_one_another_in_their_colours_and_say_what_differs(
    kept: Path, program: Program
) -> None:
    page, view = show_page(program)
    listed(program, 3)
    differs = by_name(program.window, "What differs", QPushButton)
    assert not differs.isEnabled()
    # By the keys alone: tick the first, go to the second.
    press(view, Qt.Key.Key_Space)
    press(view, Qt.Key.Key_Down)
    plot = by_name(program.window, "Accuracy over the epochs", CurvePlot)
    wait_until(lambda: len(plot.content.names) == 2, "both are drawn")
    assert {name.text for name in plot.content.names} == {"larger", "sgd"}
    shown = [run.record for run in program.runs.runs if run.record.note in ("larger", "sgd")]
    wanted = {theme.run_colour(page, record.colour).name() for record in shown}
    assert {name.colour.name() for name in plot.content.names} == wanted
    assert len(wanted) == 2
    assert any(stroke.dashed for stroke in plot.content.strokes)
    click(differs)
    table = by_name(program.window, "What differs between the two runs", Comparison)
    cells = [[table.item(row, column) for column in range(3)] for row in range(table.rowCount())]
    rows = [tuple(cell.text() if cell else "" for cell in row) for row in cells]
    assert ("Learning rate", "0.05", "0.001") in rows
    assert ("Optimiser", "SGD with momentum", "Adam") in rows
    assert ("1. Convolution: Kernels", "6", "9") in rows
    assert not any(row[0] == "Batch size" for row in rows)


def test_a_click_on_a_tick_takes_the_curves_along_and_another_takes_them_away(
    kept: Path, program: Program
) -> None:
    page, table = show_page(program)
    listed(program, 3)
    index = table.model().index(1, 0)
    tick, _ = marks(table.visualRect(index))
    for wanted in (1, 0):
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=tick.center())
        assert len(page._model.ticked) == wanted


def test_a_note_and_a_colour_are_given_in_place_and_kept(kept: Path, program: Program) -> None:
    run = kept_as("larger")
    _, table = show_page(program)
    listed(program, 3)
    press(table, Qt.Key.Key_F2)
    field = by_name(table, "Note on the run", QLineEdit)
    QTest.keyClicks(field, "the  best so far")
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_until(lambda: texts(table, Column.NOTE)[0] == "the best so far", "it is shown")
    wait_until(lambda: on_disk(run.id).record.note == "the best so far", "it is on the disk")
    click(by_name(program.window, "Colour", QToolButton))
    [menu] = [m for m in table.findChildren(QMenu) if m.isVisible()]
    [violet] = [a for a in menu.actions() if a.text() == "Violet"]
    violet.trigger()
    menu.close()
    wait_until(lambda: on_disk(run.id).record.colour == "violet", "it is on the disk")
    assert table.model().index(0, 0).data(ROW).colour == "violet"


def test_a_deleted_run_can_be_brought_back_until_the_program_is_left(
    kept: Path, program: Program
) -> None:
    stays, goes = kept_as("larger"), kept_as("sgd")
    _, table = show_page(program)
    listed(program, 3)
    press(table, Qt.Key.Key_Delete)
    listed(program, 2)
    assert by_name(program.window, "1 run goes when the program is left.", QLabel)
    click(by_name(program.window, "Bring back", QPushButton))
    listed(program, 3)
    click_row(table, row_named(table, "sgd", Column.NOTE))
    click(by_name(program.window, "Delete run", QToolButton))
    listed(program, 2)
    assert goes.path.is_dir()
    program.leave()
    assert not goes.path.exists()
    assert stays.path.is_dir()


def test_a_run_s_weights_and_its_design_are_there_again_at_a_click(
    kept: Path, program: Program
) -> None:
    run = kept_as("larger")
    show_page(program)
    listed(program, 3)
    click(by_name(program.window, "Use its weights", QPushButton))
    wait_until(lambda: program.document.trained is not None, "the weights are there")
    trained = program.document.trained
    assert trained is not None
    kept = run.weights()
    assert all(torch.equal(kept[name], trained.weights[name]) for name in kept)
    assert trained.history == run.log()
    # The design is another: it is said, and one more click opens it.
    assert "another network" in program.window.messages.sentence
    before = program.document.design
    click(by_name(program.window, "Open its design", QPushButton))
    assert program.document.design == replace(before, network=LARGER, recipe=run.record.recipe)
    assert program.session.can_go_further
    program.document.undo()
    assert program.document.design == before


def test_a_run_that_failed_says_why_and_can_only_be_looked_at(kept: Path, program: Program) -> None:
    file = kept_as("larger").path / "run.json"
    told = json.loads(file.read_text("utf-8"))
    told |= {"outcome": "failed", "sentence": "Training diverged after step 9."}
    file.write_text(json.dumps(told), "utf-8")
    _, table = show_page(program)
    listed(program, 3)
    ended = row_named(table, "failed", Column.OUTCOME)
    click_row(table, ended)
    assert "diverged after step 9" in str(ended.data(Qt.ItemDataRole.ToolTipRole))
    assert not by_name(program.window, "Go on", QPushButton).isEnabled()


def test_the_run_under_way_grows_in_its_row_and_can_not_be_deleted(program: Program) -> None:
    program.data.use(few_digits())
    program.document.edit_recipe("epochs", 5000)
    click(by_name(program.window.header, "Train", QPushButton))
    _, table = show_page(program)
    listed(program, 1)
    assert texts(table, Column.OUTCOME) == ["training"]
    wait_until(lambda: texts(table, Column.EPOCHS)[0] not in ("", "0 of 5000"), "it grows", 30)
    assert not by_name(program.window, "Delete run", QToolButton).isEnabled()
    press(table, Qt.Key.Key_Delete)
    let_happen(0.05)
    assert table.model().rowCount() == 1
    click(by_name(program.window, "Stop", QToolButton))
    wait_until(lambda: texts(table, Column.OUTCOME) == ["stopped"], "its end is listed", 30)


def test_hundreds_of_runs_are_shown_anew_within_a_moment(kept: Path, program: Program) -> None:
    record = kept_as("sgd").record
    row = Row(
        id="",
        begun=record.begun,
        network=record.network,
        source="",
        data=record.data,
        recipe=record.recipe,
        epochs=2,
        validation=0.5,
        test=None,
        seconds=1.0,
        outcome="finished",
    )
    model = RunsModel(program)
    table = RunsTable(model, program.window)
    model.show_rows([replace(row, id=str(i), validation=(i * 37 % 200) / 200) for i in range(200)])
    table.sortByColumn(Column.VALIDATION, Qt.SortOrder.DescendingOrder)
    assert texts(table, Column.VALIDATION)[:2] == ["99.5 %", "99.0 %"]
    table.search("99.5")
    assert len(texts(table, Column.WHEN)) == 1
    table.deleteLater()
