"""The network strip worked by keys and menus: editing, the clipboard, undo."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from engine.blocks import Activation, Convolution, Dense, Pooling
from engine.presets import LENET5
from gui.document import Document
from gui.network.exchange import block_data
from gui.network.outline import rows_of
from gui.network.strip import NetworkStrip
from tests.gui.documents import lenet, stacked
from tests.helpers.strip import ALT, CONTROL, SHIFT, spoken, strip_of, view_of
from tests.helpers.window import click_row, drop, press, row_named, show

pytestmark = pytest.mark.usefixtures("dressed")


EDITS = {
    "delete": (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "Delete"),
    "duplicate": (Qt.Key.Key_D, CONTROL, "Duplicate"),
    "up": (Qt.Key.Key_Up, ALT, "Move"),
    "down": (Qt.Key.Key_Down, ALT, "Move"),
    "cut": (Qt.Key.Key_X, CONTROL, "Delete"),
    "wrap": (Qt.Key.Key_G, CONTROL, "Wrap in Residual unit"),
}


@pytest.mark.parametrize("what", EDITS)
def test_a_key_edits_the_selected_blocks_and_undo_restores_all(qtbot: QtBot, what: str) -> None:
    document = lenet()
    strip = strip_of(qtbot, document)
    view = view_of(strip)
    click_row(view, row_named(view, "6×14×14"))
    click_row(view, row_named(view, "16×10×10"), SHIFT)
    before, rows, selected = document.network, spoken(strip), document.selected
    key, modifiers, words = EDITS[what]
    press(view, key, modifiers)
    after, edited = document.network, spoken(strip)
    assert after != before
    assert edited != rows
    assert document.undo_text == words
    document.undo()
    assert (document.network, document.selected) == (before, selected)
    assert spoken(strip) == rows
    chosen = view.selectionModel().selectedIndexes()
    assert sorted(i.row() for i in chosen) == [2, 3]
    document.redo()
    assert document.network == after
    assert spoken(strip) == edited


def test_a_double_click_and_return_ask_for_the_settings(qtbot: QtBot) -> None:
    document = lenet()
    strip = strip_of(qtbot, document)
    view = view_of(strip)
    place = view.visualRect(row_named(view, "16×10×10")).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(strip.edit_asked):
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert document.current == document.network.ids[2]
    with qtbot.waitSignal(strip.edit_asked):
        press(view, Qt.Key.Key_Return)


def test_repeated_moves_carry_the_block_along(qtbot: QtBot) -> None:
    document = lenet()
    strip = strip_of(qtbot, document)
    view = view_of(strip)
    click_row(view, row_named(view, "6×28×28"))
    moved = document.current
    press(view, Qt.Key.Key_Down, ALT, times=3)
    assert document.network.ids[3] == moved
    assert document.selected == (moved,)
    assert view.currentIndex().row() == 4


def test_blocks_are_copied_and_pasted_as_text(qtbot: QtBot) -> None:
    document = lenet()
    strip = strip_of(qtbot, document)
    view = view_of(strip)
    document.select(document.network.ids[:2])
    press(view, Qt.Key.Key_C, CONTROL)
    assert '"convolution"' in QGuiApplication.clipboard().text()
    document.select(document.network.ids[-1:])
    press(view, Qt.Key.Key_V, CONTROL)
    blocks = [placed.block for placed in document.network.blocks]
    assert blocks[7:] == blocks[:2]
    assert document.selected == document.network.ids[7:]
    assert len(set(document.network.ids)) == 9


@pytest.mark.parametrize("text", ["", "hello", "[]", '[{"kind": "camera"}]', "[" * 5000, "NaN"])
def test_pasting_something_else_says_so_and_changes_nothing(qtbot: QtBot, text: str) -> None:
    document = lenet()
    strip = strip_of(qtbot, document)
    QGuiApplication.clipboard().setText(text)
    with qtbot.waitSignal(strip.refused) as said:
        press(view_of(strip), Qt.Key.Key_V, CONTROL)
    assert said.args == ["The clipboard holds no blocks: copy some of them first."]
    assert document.undo_text is None


@pytest.mark.qt_log_ignore("^This plugin does not support")
def test_the_context_menu_and_the_edit_menu_have_the_same_commands(qtbot: QtBot) -> None:
    document = lenet()
    strip = strip_of(qtbot, document)
    view_of(strip).customContextMenuRequested.emit(QPoint(20, 100))
    menu = strip.findChild(QMenu)
    assert menu is not None
    names = [a.text() for a in menu.actions() if not a.isSeparator()]
    commands = [a for a in strip.actions_for_menu() if not a.isSeparator()]
    assert names == [a.text() for a in commands]
    menu.close()
    document.select([])
    on = [a.text() for a in commands if a.isEnabled()]
    assert on == [
        "Paste blocks",
        "Insert a block…",
        "Go to the network",
        "Select all blocks",
        "Fold all containers",
        "Unfold all containers",
    ]


def test_keys_of_the_strip_leave_other_fields_alone(qtbot: QtBot) -> None:
    document = lenet()
    window = QWidget()
    column = QVBoxLayout(window)
    strip, button = NetworkStrip(document), QPushButton("Elsewhere")
    column.addWidget(strip)
    column.addWidget(button)
    qtbot.addWidget(window)
    show(window)
    button.setFocus()
    press(button, Qt.Key.Key_Delete)
    assert document.network == LENET5.network


NO_KEYS = Qt.KeyboardModifier.NoModifier

STEPS: dict[str, tuple[Qt.Key, Qt.KeyboardModifier]] = {
    **{what: (key, keys) for what, (key, keys, _) in EDITS.items()},
    "paste": (Qt.Key.Key_V, CONTROL),
    "copy": (Qt.Key.Key_C, CONTROL),
    "next": (Qt.Key.Key_Down, NO_KEYS),
    "extend": (Qt.Key.Key_Down, SHIFT),
    "split": (Qt.Key.Key_G, CONTROL | ALT),
    "unwrap": (Qt.Key.Key_G, CONTROL | SHIFT),
    "branch": (Qt.Key.Key_B, CONTROL),
    "no branch": (Qt.Key.Key_B, CONTROL | SHIFT),
    "out": (Qt.Key.Key_Left, NO_KEYS),
    "in": (Qt.Key.Key_Right, NO_KEYS),
    "all": (Qt.Key.Key_A, CONTROL),
}


@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=st.lists(st.sampled_from([*STEPS, "undo", "insert"]), max_size=20))
def test_after_any_keys_the_strip_shows_the_network_and_undo_leads_back(
    qtbot: QtBot, steps: list[str]
) -> None:
    document = stacked(Convolution(), Pooling(), Activation(), Dense())
    strip = NetworkStrip(document)
    strip.resize(272, 680)
    show(strip)
    view = view_of(strip)
    try:
        for step in steps:
            match step:
                case "undo":
                    document.undo()
                case "insert":
                    drop(view.viewport(), block_data(Pooling()), QPoint(40, 120))
                case _:
                    press(view, *STEPS[step])
            _agree(strip, document)
        while document.undo_text is not None:
            document.undo()
            _agree(strip, document)
        assert document.network == stacked(*_four()).network
    finally:
        strip.close()
        strip.deleteLater()


def _four() -> tuple[Convolution, Pooling, Activation, Dense]:
    return Convolution(), Pooling(), Activation(), Dense()


def _agree(strip: NetworkStrip, document: Document) -> None:
    view = view_of(strip)
    rows = view.rows.rows
    assert list(rows) == rows_of(document, view.folded)
    chosen = sorted(i.row() for i in view.selectionModel().selectedIndexes())
    assert tuple(rows[place].id for place in chosen) == document.selected
