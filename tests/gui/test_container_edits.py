"""Containers worked on: wrapped, unwrapped, branched, put in with contents, copied and pasted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from engine.blocks import (
    Activation,
    BatchNormalisation,
    Block,
    Convolution,
    Dense,
    Flatten,
    GlobalAveragePooling,
    Parallel,
    Residual,
)
from engine.network import MOST_DEPTH, Network, Place
from gui.app import Program
from gui.document import Document
from gui.network.exchange import block_data, from_text, to_text
from gui.network.suited import suited
from tests.gui.documents import document_of, stacked
from tests.helpers.containers import conv, edge, nested, unit
from tests.helpers.strip import ALT, CONTROL, SHIFT, strip_of, view_of
from tests.helpers.window import click_row, drop, let_happen, press, row_named

pytestmark = pytest.mark.usefixtures("dressed")


def test_a_selection_is_wrapped_and_unwrapped(qtbot: QtBot) -> None:
    document = stacked(conv(8), conv(8), conv(8), GlobalAveragePooling(), Dense())
    view = view_of(strip_of(qtbot, document))
    ids = document.network.ids
    document.select(ids[1:3])
    press(view, Qt.Key.Key_G, CONTROL)
    (container,) = document.selected
    assert isinstance(document.network.block(container), Residual)
    assert [p.id for p in document.network.stack(container)] == list(ids[1:3])
    assert document.report.trains
    press(view, Qt.Key.Key_G, CONTROL | ALT)
    (around,) = document.selected
    assert isinstance(document.network.block(around), Parallel)
    press(view, Qt.Key.Key_G, CONTROL | SHIFT)
    document.select([container])
    press(view, Qt.Key.Key_G, CONTROL | SHIFT)
    assert document.network.ids == ids
    assert document.selected == ids[1:3]


def test_branches_are_added_and_removed_by_keys(qtbot: QtBot) -> None:
    document = nested()
    strip = strip_of(qtbot, document)
    view = view_of(strip)
    click_row(view, row_named(view, "6×28×28"))
    press(view, Qt.Key.Key_B, CONTROL)
    assert _branch_lengths(document) == [1, 2, 0, 0]
    assert document.selected == ("parallel-1",)
    press(view, Qt.Key.Key_B, CONTROL | SHIFT)
    assert _branch_lengths(document) == [1, 2, 0]
    click_row(view, row_named(view, "4×28×28"))
    press(view, Qt.Key.Key_B, CONTROL | SHIFT)
    assert _branch_lengths(document) == [2, 0]
    for _ in range(3):
        document.undo()
    assert document.network == nested().network


def test_the_finder_wraps_what_is_selected(program: Program) -> None:
    document = program.document
    ids = document.network.ids
    document.select(ids[:2])
    program.window.find_command()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "wrap residual")
    press(field, Qt.Key.Key_Return)
    (container,) = document.selected
    assert [p.id for p in document.network.stack(container)] == list(ids[:2])


@pytest.mark.qt_log_ignore("^This plugin does not support")
def test_branches_are_added_and_removed_from_the_menu_on_their_heading(qtbot: QtBot) -> None:
    document = nested()
    strip = strip_of(qtbot, document)
    view = view_of(strip)
    for number, wanted in ((0, [1, 0, 2, 0]), (1, [1, 2, 0])):
        place = view.visualRect(row_named(view, "Branch 2")).center()
        if number == 0:
            place = view.visualRect(row_named(view, "Branch 1")).center()
        view.customContextMenuRequested.emit(place)
        (menu,) = strip.findChildren(QMenu)
        menu.actions()[number].trigger()
        menu.close()
        let_happen(0.01)
        assert _branch_lengths(document) == wanted


@pytest.mark.parametrize("shape", [(3, 28, 28), (64, 7, 7), (1, 1, 1)])
@pytest.mark.parametrize("kind", [Residual, Parallel])
def test_new_containers_hold_what_can_be_trained(
    shape: tuple[int, ...], kind: type[Residual] | type[Parallel]
) -> None:
    for before in ((), (Flatten(),), (conv(5), GlobalAveragePooling())):
        document = document_of(Network.of(*before, Dense()), shape)
        place = Place(None, 0, len(before))
        block = suited(kind(), document, place)
        assert isinstance(block, (Residual, Parallel))
        assert all(block.branches)
        document.insert(place, block)
        assert document.report.trains, document.report.problems


def test_a_residual_unit_for_maps_is_the_basic_one_of_the_paper() -> None:
    document = document_of(Network.of(conv(16), Dense()))
    unit_here = suited(Residual(), document, Place(None, 0, 1))
    assert isinstance(unit_here, Residual)
    plain = Convolution(kernels=16, padding="same", bias=False, activation="none")
    expected = [plain, BatchNormalisation(), Activation(), plain, BatchNormalisation()]
    assert [p.block for p in unit_here.branches[0]] == expected


def test_a_convolution_put_into_a_unit_leaves_its_sum_possible(qtbot: QtBot) -> None:
    document = stacked(conv(8), unit(conv(8)), GlobalAveragePooling(), Dense())
    view = view_of(strip_of(qtbot, document))
    assert drop(view.viewport(), block_data(Convolution()), edge(view, "+ identity", "above"))
    assert document.report.trains


def test_a_container_is_copied_with_all_that_is_in_it(qtbot: QtBot) -> None:
    document = nested()
    view = view_of(strip_of(qtbot, document))
    document.select(document.network.within(["residual-1"]))
    press(view, Qt.Key.Key_C, CONTROL)
    text = QGuiApplication.clipboard().text()
    assert "residual-1" not in text
    document.select(document.network.ids[-1:])
    press(view, Qt.Key.Key_V, CONTROL)
    first, second = document.network.blocks[1], document.network.blocks[-1]
    assert to_text([first.block]) == to_text([second.block])
    assert len(set(document.network.ids)) == len(document.network.ids) == 15


def test_blocks_are_pasted_into_an_empty_selected_container(qtbot: QtBot) -> None:
    document = stacked(Residual(), GlobalAveragePooling(), Dense())
    view = view_of(strip_of(qtbot, document))
    document.select(["residual-1"])
    QGuiApplication.clipboard().setText(to_text([conv(1)]))
    press(view, Qt.Key.Key_V, CONTROL)
    assert document.network.place(document.selected[0]) == Place("residual-1", 0, 0)


TREE = '{"kind": "residual", "branches": [[%s]]}'


@pytest.mark.parametrize(
    "inside",
    [
        '{"kind": "flatten"}',
        '{"id": "flatten-1", "block": {"kind": "flatten"}}',
        '{"id": "../../x", "block": {"kind": "flatten"}}',
        '{"block": {"kind": "flatten"}}, {"id": 7, "block": {"kind": "flatten"}}',
    ],
)
def test_ids_in_pasted_text_do_not_matter(inside: str) -> None:
    (block,) = from_text(f"[{TREE % inside}]")
    assert isinstance(block, Residual)
    assert block.branches[0][-1].block == Flatten()


@pytest.mark.parametrize(
    "text",
    [
        f"[{TREE % '7'}]",
        f"[{TREE % '[]'}]",
        '[{"kind": "residual", "branches": 3}]',
        '[{"kind": "residual", "branches": [3]}]',
        '[{"kind": "parallel", "branches": []}]',
        "[7]",
        "[null]",
        '[{"kind": "flatten"}] and more',
        '[{"kind": "dropout", "rate": NaN}]',
        "[" + '{"kind": "residual", "branches": [[' * 3000,
        "[" + " " * 4_000_000 + '{"kind": "flatten"}]',
    ],
)
def test_text_that_holds_no_blocks_is_refused_whatever_it_looks_like(text: str) -> None:
    assert from_text(text) == ()


def test_too_deep_and_too_many_blocks_are_refused_in_a_sentence(qtbot: QtBot) -> None:
    document = stacked(conv(1), Dense())
    strip = strip_of(qtbot, document)
    deep: Block = Flatten()
    for _ in range(MOST_DEPTH + 1):
        deep = unit(deep)
    many = [Flatten()] * 1000
    for blocks, words in (([deep], "at most 8 deep"), (many, "at most 1,000 blocks")):
        QGuiApplication.clipboard().setText(to_text(blocks))
        with qtbot.waitSignal(document.refused) as said:
            press(view_of(strip), Qt.Key.Key_V, CONTROL)
        assert words in said.args[0]
        assert document.undo_text is None


def _branch_lengths(document: Document) -> list[int]:
    block = document.network.block("parallel-1")
    assert isinstance(block, Parallel)
    return [len(branch) for branch in block.branches]
