"""A network built by the keys alone, in the whole window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from engine.blocks import Convolution, Dense, Dropout, Parallel, Pooling, Residual
from engine.network import Network
from gui.app import Program
from gui.document import Document
from gui.network.view import StripView
from tests.gui.documents import stacked
from tests.helpers.strip import ALT, CONTROL, strip_of, view_of
from tests.helpers.window import by_name, click_row, press, row_named

Key = Qt.Key


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def put_in(window: QWidget, words: str) -> None:
    """Choose a block in the palette as the keys do, and go back."""
    press(by_name(window, "Network"), Key.Key_Insert)
    field = focused()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, words)
    press(field, Key.Key_Return)
    press(field, Key.Key_Escape)
    assert focused() is by_name(window, "Network")


def open_network(program: Program, *blocks: Convolution | Parallel | Dense) -> None:
    program.document.open(replace(program.document.design, network=Network.of(*blocks)), None)


def branches(document: Document) -> list[list[str]]:
    (block,) = [p.block for p in document.network.walk() if isinstance(p.block, Parallel)]
    return [[placed.block.title for placed in branch] for branch in block.branches]


def test_undo_takes_back_the_block_that_was_searched_for(program: Program) -> None:
    document = program.document
    before = document.network
    press(program.window, Key.Key_0, CONTROL)
    press(focused(), Key.Key_Insert)
    QTest.keyClicks(focused(), "drop")
    press(focused(), Key.Key_Return)
    assert [type(p.block) for p in document.network.blocks].count(Dropout) == 1
    press(focused(), Key.Key_Z, CONTROL)
    assert document.network == before
    press(focused(), Key.Key_Y, CONTROL)
    assert document.network != before
    press(focused(), Key.Key_Escape)
    assert focused() is by_name(program.window, "Network")


def test_undo_is_the_fields_own_while_a_search_is_typed(program: Program) -> None:
    document = program.document
    document.remove_selected()
    after = document.network
    press(by_name(program.window, "Network"), Key.Key_Insert)
    QTest.keyClicks(focused(), "drop")
    press(focused(), Key.Key_Z, CONTROL)
    field = focused()
    assert isinstance(field, QLineEdit)
    assert field.text() == ""
    assert document.network == after


def test_a_new_branch_is_filled_by_keys(program: Program) -> None:
    open_network(program, Convolution(padding="same"), Parallel(), Dense())
    window, document = program.window, program.document
    view = by_name(window, "Network", StripView)
    document.select([document.network.ids[1]])
    view.setFocus()
    press(view, Key.Key_B, CONTROL)
    assert branches(document) == [[], [], []]
    put_in(window, "max")
    assert branches(document) == [[], [], ["Pooling"]]
    put_in(window, "drop")
    assert branches(document) == [[], [], ["Pooling", "Dropout"]]
    press(view, Key.Key_Up, times=2)
    assert document.branch is not None
    put_in(window, "conv")
    assert branches(document) == [[], ["Convolution"], ["Pooling", "Dropout"]]
    for _ in range(4):
        press(view, Key.Key_Z, CONTROL)
    assert branches(document) == [[], []]


def test_arrows_go_through_empty_branches_and_the_keys_there_mean_them(qtbot: QtBot) -> None:
    document = stacked(Convolution(), Parallel(), Dense())
    first, container, last = document.network.ids
    view = view_of(strip_of(qtbot, document))
    view.setFocus()
    seen = []
    for _ in range(5):
        branch = document.branch
        seen.append((document.current, None if branch is None else branch.branch))
        press(view, Key.Key_Down)
    assert seen == [
        (first, None),
        (container, None),
        (container, 0),
        (container, 1),
        (last, None),
    ]
    press(view, Key.Key_Up, times=2)
    press(view, Key.Key_Delete)
    assert branches(document) == [[]], "the branch that was gone to, not the container"
    press(view, Key.Key_Delete)
    assert branches(document) == [[]], "the last one stays"
    assert document.branch is not None
    press(view, Key.Key_Left)
    assert document.branch is None
    assert view.currentIndex().row() == view.rows.row_of(container)
    assert document.selected == (container,)


def test_a_click_on_an_empty_branch_lets_new_blocks_go_there(qtbot: QtBot) -> None:
    document = stacked(Convolution(), Parallel(), Dense())
    view = view_of(strip_of(qtbot, document))
    click_row(view, view.model().index(view.rows.row_of(document.network.ids[1]) + 2, 0))
    plain = view.grab().toImage()
    document.insert_after_selection(Pooling())
    assert branches(document) == [["Pooling"], []]
    document.undo()
    document.select([document.network.ids[1]])
    assert view.grab().toImage() != plain, "what is chosen shows"
    document.insert_after_selection(Dropout())
    assert branches(document) == [["Dropout"], []], "a container without blocks is filled first"
    click_row(view, view.model().index(view.rows.row_of(document.network.ids[1]) + 4, 0))
    assert document.branch is not None
    document.insert_after_selection(Pooling())
    assert branches(document) == [["Dropout"], ["Pooling"]]


def test_the_block_stays_in_view_when_it_is_moved_and_gets_a_problem(qtbot: QtBot) -> None:
    inner = Network.of(Convolution(padding="same", kernels=6), Convolution(padding="same")).blocks
    blocks = [Convolution(kernels=6, padding="same") for _ in range(7)]
    document = stacked(*blocks, Residual(branches=(inner,)), Pooling(), Dense())
    strip = strip_of(qtbot, document)
    strip.resize(272, 420)
    view = view_of(strip)
    click_row(view, row_named(view, "Pooling"))
    for _ in range(6):
        press(view, Key.Key_Up, ALT)
        assert _is_seen(view, view.currentIndex())
    for _ in range(6):
        press(view, Key.Key_Down, ALT)
        assert _is_seen(view, view.currentIndex())


def _is_seen(view: StripView, index: QModelIndex) -> bool:
    rect = view.visualRect(index)
    return rect.top() >= 0 and rect.bottom() <= view.viewport().height()
