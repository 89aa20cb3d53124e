"""The palette: searching, inserting by click and Enter, and what a drag carries."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from engine.blocks import KINDS, Block, Convolution, Dense, Pooling
from engine.blocks.depthwise import DepthwiseSeparable
from engine.blocks.pad import Pad
from engine.network import Network
from gui import theme
from gui.app import Program
from gui.document import Document
from gui.network.exchange import dragged_block
from gui.network.kinds import by_family
from gui.network.palette import BlockPalette
from tests.gui.documents import document_of, lenet
from tests.helpers.window import by_name, click_row, let_happen, press, row_named, show


class Shown:
    def __init__(self, qtbot: QtBot, document: Document) -> None:
        self.document = document
        self.palette = BlockPalette(document)
        self.palette.resize(208, 640)
        qtbot.addWidget(self.palette)
        show(self.palette)
        self.list = by_name(self.palette, "Blocks to insert", QListView)
        self.field = by_name(self.palette, "Search blocks", QLineEdit)

    def titles(self) -> list[str]:
        model = self.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_every_kind_of_block_is_there_with_its_help(qtbot: QtBot) -> None:
    shown = Shown(qtbot, lenet())
    kinds = by_family(KINDS)
    assert shown.titles() == [kind.title for kind in kinds]
    assert set(kinds) == set(KINDS)
    for row, kind in enumerate(kinds):
        index = shown.list.model().index(row, 0)
        assert index.data(Qt.ItemDataRole.ToolTipRole) == kind.help
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"{kind.title}: {kind.help}"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_click_inserts_after_the_selected_block(qtbot: QtBot, kind: type[Block]) -> None:
    shown = Shown(qtbot, lenet())
    document = shown.document
    ids = document.network.ids
    document.select(ids[1:3])
    click_row(shown.list, row_named(shown.list, kind.title))
    assert document.network.ids[:3] == ids[:3]
    assert isinstance(document.network.blocks[3].block, kind)
    assert document.selected == (document.network.ids[3],)
    document.undo()
    assert (document.network.ids, document.selected) == (ids, ids[1:3])


def test_a_dense_block_fits_its_place(qtbot: QtBot) -> None:
    shown = Shown(qtbot, document_of(Network.of(Convolution())))
    click_row(shown.list, row_named(shown.list, "Dense"))
    assert shown.document.network.blocks[-1].block == Dense()
    assert shown.document.report.trains
    shown.document.select(shown.document.network.ids[:1])
    click_row(shown.list, row_named(shown.list, "Dense"))
    blocks = [placed.block for placed in shown.document.network.blocks]
    assert blocks == [Convolution(), Dense(units=64, activation="relu"), Dense()]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("pooling", ["Pooling", "Global average pooling", "Sub-sampling"]),
        ("MAX", ["Pooling"]),
        ("relu", ["Activation"]),
        ("batchnorm", ["Batch normalisation"]),
        ("filter", ["Convolution"]),
        ("inception", ["Parallel"]),
        ("What makes the maps larger?", ["Upsampling"]),
        ("overfitting", ["Dropout", "Spatial dropout"]),
        ("fully connected perceptron", ["Dense"]),
    ],
)
def test_blocks_are_found_by_name_by_what_they_do_and_by_other_names(
    qtbot: QtBot, words: str, found: list[str]
) -> None:
    shown = Shown(qtbot, lenet())
    QTest.keyClicks(shown.field, words)
    assert shown.titles() == found


def test_what_makes_maps_smaller_is_found_and_what_is_named_so_comes_first(qtbot: QtBot) -> None:
    shown = Shown(qtbot, lenet())
    QTest.keyClicks(shown.field, "what makes maps smaller")
    assert shown.titles()[0] == "Pooling"
    shown.field.clear()
    QTest.keyClicks(shown.field, "d")
    named = [title.startswith("D") for title in shown.titles()]
    assert named == sorted(named, reverse=True)
    assert named[0]
    assert not named[-1]


def test_the_palette_says_what_the_block_under_the_hand_does(qtbot: QtBot) -> None:
    shown = Shown(qtbot, lenet())
    label = by_name(shown.palette, "What the block does", QLabel)
    assert label.text() == Convolution.help
    height = label.height()
    press(shown.list, Qt.Key.Key_Down)
    assert label.text() == DepthwiseSeparable.help
    QTest.mouseMove(
        shown.list.viewport(), shown.list.visualRect(row_named(shown.list, "Padding")).center()
    )
    assert label.text() == Pad.help
    assert label.height() == height


def test_the_help_of_every_kind_fits_below_the_list(qtbot: QtBot) -> None:
    shown = Shown(qtbot, lenet())
    shown.palette.resize(168, 640)
    label = by_name(shown.palette, "What the block does", QLabel)
    for kind in KINDS:
        label.setText(kind.help)
        assert label.heightForWidth(label.width()) <= label.height(), kind.title


def test_search_and_enter_insert_without_the_mouse(qtbot: QtBot) -> None:
    shown = Shown(qtbot, lenet())
    shown.field.setFocus()
    QTest.keyClicks(shown.field, "pool")
    press(shown.field, Qt.Key.Key_Return)
    assert shown.document.network.blocks[1].block == Pooling()
    assert shown.field.text() == ""
    press(shown.field, Qt.Key.Key_Return)
    assert shown.document.network.blocks[2].block == Pooling(), "once more"
    press(shown.field, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is shown.list
    press(shown.list, Qt.Key.Key_Down)
    press(shown.list, Qt.Key.Key_Return)
    assert shown.document.network.blocks[3].block.title == "Global average pooling"


def test_one_escape_clears_the_search_and_leads_back(qtbot: QtBot) -> None:
    shown = Shown(qtbot, lenet())
    QTest.keyClicks(shown.field, "pool")
    with qtbot.waitSignal(shown.palette.left):
        press(shown.field, Qt.Key.Key_Escape)
    assert shown.field.text() == ""
    assert len(shown.titles()) == len(KINDS)


def test_finding_nothing_says_so_and_enter_does_nothing(qtbot: QtBot) -> None:
    shown = Shown(qtbot, lenet())
    QTest.keyClicks(shown.field, "camera")
    assert shown.titles() == []
    assert by_name(shown.palette, "No block is called that.")
    press(shown.field, Qt.Key.Key_Return)
    press(shown.list, Qt.Key.Key_Return)
    assert shown.document.undo_text is None


def test_a_drag_carries_the_block(qtbot: QtBot) -> None:
    shown = Shown(qtbot, lenet())
    model = shown.list.model()
    for row, kind in enumerate(by_family(KINDS)):
        data = model.mimeData([model.index(row, 0)])
        assert dragged_block(data) == kind.model_validate({})


@pytest.mark.usefixtures("dressed")
def test_every_title_has_room_in_the_palette_of_a_small_window(program: Program) -> None:
    program.window.resize(1280, 800)
    let_happen(0.1)
    view = by_name(program.window, "Blocks to insert", QListView)
    bold = QFont(view.font())
    bold.setWeight(QFont.Weight.DemiBold)
    room = view.viewport().width() - theme.EDGE - 2 * theme.RELATED
    for kind in KINDS:
        assert QFontMetrics(bold).horizontalAdvance(kind.title) <= room, kind.title
