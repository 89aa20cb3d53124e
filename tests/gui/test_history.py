"""The list of all steps, to jump back and forth in."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QToolButton
from pytestqt.qtbot import QtBot

from engine.blocks import Activation, Dropout, Flatten
from engine.presets import LENET5
from gui.app import Program
from gui.document import Document
from gui.history import HistoryPanel
from gui.services.files import design_of
from tests.gui.test_manners import unexplained
from tests.helpers.window import (
    all_by_name,
    by_name,
    click,
    click_row,
    let_happen,
    press,
    show,
    wait_until,
)

ROLE = Qt.ItemDataRole
CTRL = Qt.KeyboardModifier.ControlModifier
STEPS = ["The beginning", "Insert Flatten", "Insert Dropout", "Insert Activation"]


def three_steps(document: Document) -> None:
    for block in (Flatten(), Dropout(), Activation()):
        document.insert(0, block)


def opened(program: Program) -> QListView:
    QTest.keyClick(program.window, Qt.Key.Key_H, CTRL)
    return by_name(program.window, "History", QListView)


def texts(view: QListView, role: ROLE = ROLE.DisplayRole) -> list[str]:
    model = view.model()
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def row(view: QListView, number: int) -> QModelIndex:
    return view.model().index(number, 0)


def test_a_click_on_a_step_goes_back_to_it_and_forward_again(program: Program) -> None:
    three_steps(program.document)
    networks = [program.document.network]
    view = opened(program)
    assert texts(view) == STEPS
    click_row(view, row(view, 1))
    assert program.document.history_place == 1
    assert isinstance(program.document.network.blocks[0].block, Flatten)
    assert texts(view) == STEPS
    click_row(view, row(view, 0))
    assert program.document.design == design_of(LENET5)
    click_row(view, row(view, 3))
    assert program.document.network == networks[0]


def test_the_keys_choose_a_step_and_return_goes_there(program: Program) -> None:
    three_steps(program.document)
    view = opened(program)
    assert view.hasFocus()
    assert view.currentIndex().row() == 3
    press(view, Qt.Key.Key_Up, times=2)
    assert program.document.history_place == 3
    press(view, Qt.Key.Key_Return)
    assert program.document.history_place == 1
    QTest.keyClick(view, Qt.Key.Key_Z, CTRL)
    assert program.document.history_place == 0
    assert view.currentIndex().row() == 0
    press(view, Qt.Key.Key_Escape)
    assert not view.isVisible()
    assert by_name(program.window, "Network", QListView).hasFocus()


def test_it_follows_edits_and_says_where_the_design_stands(program: Program) -> None:
    view = opened(program)
    assert texts(view) == ["The beginning"]
    three_steps(program.document)
    program.document.undo()
    assert texts(view) == STEPS
    assert texts(view, ROLE.AccessibleTextRole) == [
        *STEPS[:2],
        "Insert Dropout, the present state",
        "Insert Activation, taken back",
    ]
    assert view.currentIndex().row() == 2
    program.document.insert(0, Flatten())
    assert texts(view) == [*STEPS[:3], "Insert Flatten"]
    program.files.begin(LENET5)
    assert texts(view) == ["The beginning"]


def test_it_takes_no_room_unless_it_is_open(program: Program) -> None:
    assert all_by_name(program.window, "History", QListView) == []
    before = program.window.minimumSizeHint().width()
    view = opened(program)
    assert program.window.minimumSizeHint().width() <= 1280
    click(by_name(program.window, "Close the history", QToolButton))
    assert not view.isVisible()
    wait_until(lambda: program.window.minimumSizeHint().width() == before, "its room is given back")
    for visible in (True, False):
        QTest.keyClick(program.window, Qt.Key.Key_H, CTRL)
        assert view.isVisible() is visible


def test_everything_in_it_has_a_name_a_tooltip_and_can_be_reached(program: Program) -> None:
    three_steps(program.document)
    opened(program)
    assert unexplained(program.window) == []
    close = by_name(program.window, "Close the history", QToolButton)
    QTest.keyClick(by_name(program.window, "History", QListView), Qt.Key.Key_Backtab)
    assert close.hasFocus()


def test_the_finder_knows_it(program: Program) -> None:
    QTest.keyClick(program.window, Qt.Key.Key_K, CTRL)
    field = program.window.findChild(QLineEdit, "command finder")
    assert field is not None
    QTest.keyClicks(field, "history")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert by_name(program.window, "History", QListView).hasFocus()


def test_a_step_that_does_not_exist_is_an_error_of_the_program() -> None:
    document = Document(design_of(LENET5))
    with pytest.raises(IndexError):
        document.go_to_step(1)
    with pytest.raises(IndexError):
        document.go_to_step(-1)


def milliseconds(work: Callable[[], object]) -> float:
    begun = time.thread_time()
    work()
    return 1000 * (time.thread_time() - begun)


def test_10_000_steps_stay_quick_to_take_to_undo_and_to_look_at(
    qtbot: QtBot, dressed: None
) -> None:
    document = Document(design_of(LENET5))
    ids = document.network.ids[:2]

    def edit(step: int) -> None:
        document.edit(ids[0], "kernels", 1 + step % 2)
        document.select([ids[(step + 1) % 2]])  # so that the next edit is a step of its own

    for step in range(10_000):
        edit(step)
    assert len(document.history) == 10_000
    panel = HistoryPanel(document)
    qtbot.addWidget(panel)
    panel.resize(panel.width(), 600)
    show(panel)
    let_happen(0.05)

    def with_repaint(work: Callable[[], None]) -> Callable[[], None]:
        def both() -> None:
            work()
            QApplication.processEvents()
            panel.repaint()

        return both

    edits = sorted(milliseconds(with_repaint(lambda step=step: edit(step))) for step in range(20))
    undos = sorted(milliseconds(with_repaint(document.undo)) for _ in range(20))
    jumps = sorted(
        milliseconds(with_repaint(lambda to=to: document.go_to_step(to)))
        for to in (0, 10_000, 5_000, 1, 9_999)
    )
    # Half of them, for a machine that is busy; bounds ten times what they take.
    assert edits[10] < 100
    assert undos[10] < 100
    assert jumps[2] < 100
    print(f"edit {edits[10]:.1f}, undo {undos[10]:.1f}, jump {jumps[2]:.1f} ms")
