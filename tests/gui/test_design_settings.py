"""The settings of the selected blocks, changed in the details of Design."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox
from pytestqt.qtbot import QtBot

from engine.blocks import Convolution, Dense, Flatten
from gui.app import Program
from gui.design.details import DesignDetails
from gui.design.volumes import NetworkPicture
from gui.document import Document
from gui.network.view import StripView
from tests.gui.documents import lenet, stacked
from tests.helpers.design import shown, words
from tests.helpers.window import (
    by_name,
    choose,
    click,
    click_name,
    click_row,
    press,
    row_named,
    type_text,
)

pytestmark = pytest.mark.usefixtures("dressed")


def test_the_settings_of_a_block_are_changed_and_undone(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document)
    first = document.network.ids[0]
    type_text(by_name(window, "Kernels", QAbstractSpinBox), "32")
    assert document.report.of(first).output_shape == (32, 28, 28)
    assert "parameters 32 · (5·5·1 + 1) = 832" in "\n".join(words(window))
    document.undo()
    assert by_name(window, "Kernels", QAbstractSpinBox).text() == "6"


def test_blocks_of_one_kind_share_their_form_and_keep_the_focus(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document)
    ids = document.network.ids
    field = by_name(window, "Kernels", QAbstractSpinBox)
    field.setFocus()
    document.select(ids[2:3])
    assert by_name(window, "Kernels", QAbstractSpinBox) is field
    assert QApplication.focusWidget() is field
    assert field.text() == "16"
    document.select(ids[1:2])
    document.select(ids[:1])
    assert by_name(window, "Kernels", QAbstractSpinBox) is field
    type_text(field, "9")
    assert [getattr(document.network.block(i), "kernels", 0) for i in ids[:3]] == [9, 0, 16]


def test_text_left_in_a_field_goes_to_the_block_it_was_typed_for(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document)
    ids = document.network.ids
    field = by_name(window, "Kernels", QAbstractSpinBox)
    click(field)
    field.selectAll()
    QTest.keyClicks(field, "12")
    picture = by_name(window, "Picture of the network", NetworkPicture)
    click(picture, picture.place_of(ids[2]).center().toPoint())
    assert document.selected == ids[2:3]
    assert [getattr(document.network.block(i), "kernels", 0) for i in (ids[0], ids[2])] == [12, 16]


def test_automatic_units_show_the_number_of_the_data(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document)
    document.select(document.network.ids[-1:])
    units = by_name(window, "Units", QAbstractSpinBox)
    assert (units.text(), units.isEnabled()) == ("10", False)
    assert "10 just now, one for each class of the data." in words(window)
    document.use_data("faces", (1, 25, 25), ("face", "no face"))
    assert units.text() == "2"
    assert "2 just now, one for each class of the data." in words(window)
    click_name(window, "Units: Automatic")
    assert document.network.blocks[-1].block == Dense(units=2)
    assert "2 just now, one for each class of the data." not in words(window)


def test_the_details_give_the_keyboard_to_the_first_setting(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document)
    details = window.findChild(DesignDetails)
    assert details is not None
    for place, field in ((0, "Kernels"), (1, "Keep"), (2, "Kernels")):
        document.select([document.network.ids[place]])
        details.setFocus()
        assert QApplication.focusWidget() is by_name(window, field)


def test_return_on_a_block_leads_to_its_settings_from_any_workspace(program: Program) -> None:
    window = program.window
    window.show_workspace(1)
    strip = by_name(window, "Network", StripView)
    click_row(strip, row_named(strip, "16×10×10"))
    press(strip, Qt.Key.Key_Return)
    field = by_name(window, "Kernels", QAbstractSpinBox)
    assert QApplication.focusWidget() is field
    type_text(field, "20")
    assert row_named(strip, "20×10×10")


def test_return_on_a_block_without_settings_leaves_the_keyboard_in_the_strip(
    program: Program,
) -> None:
    flat = stacked(Convolution(), Flatten(), Dense()).network
    program.document.apply(flat, "Take another network", flat.ids[1:2])
    strip = by_name(program.window, "Network", StripView)
    strip.setFocus()
    press(strip, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is strip
    press(strip, Qt.Key.Key_Up)
    press(strip, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is by_name(program.window, "Kernels", QAbstractSpinBox)


def test_several_selected_blocks_of_one_kind_are_changed_together(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document)
    start, ids = document.design, document.network.ids
    document.select([ids[0], ids[2]])
    assert "2 blocks are selected: a change goes to all of them." in words(window)
    kernels = by_name(window, "Kernels", QAbstractSpinBox)
    assert kernels.text() == "various"
    assert by_name(window, "Kernel size, height", QAbstractSpinBox).text() == "5"
    type_text(kernels, "8")
    assert _kernels(document) == [8, 8]
    choose(by_name(window, "Padding", QComboBox), "Valid (none)")
    assert [document.network.block(i).padding for i in (ids[0], ids[2])] == ["valid"] * 2
    document.undo()
    document.undo()
    assert document.design == start, "each change was one step"
    assert kernels.text() == "various"


def test_a_field_that_shows_various_leaves_its_blocks_alone_until_it_is_changed(
    qtbot: QtBot,
) -> None:
    document = lenet()
    window = shown(qtbot, document)
    start, ids = document.design, document.network.ids
    document.select([ids[0], ids[2]])
    kernels = by_name(window, "Kernels", QAbstractSpinBox)
    kernels.setFocus()
    press(kernels, Qt.Key.Key_Return)
    by_name(window, "Stride, width").setFocus()
    assert document.design == start
    type_text(kernels, "6")
    assert _kernels(document) == [6, 6], "the first one's own number is a change for the other"


def test_of_blocks_of_several_kinds_those_like_the_first_are_changed(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document)
    document.select(document.network.ids[1:4])
    assert "3 blocks are selected: a change goes to 2 of this kind." in words(window)
    choose(by_name(window, "Keep", QComboBox), "Mean (average)")
    modes = [getattr(placed.block, "mode", "") for placed in document.network.blocks]
    assert modes == ["", "average", "", "average", "", "", ""]
    document.select(document.network.ids[1:2])
    assert not any("are selected" in said for said in words(window))


def _kernels(document: Document) -> list[int]:
    blocks = [placed.block for placed in document.network.blocks]
    return [block.kernels for block in blocks if isinstance(block, Convolution)]


def test_a_block_without_settings_says_so(qtbot: QtBot) -> None:
    document = stacked(Convolution(), Flatten(), Dense())
    window = shown(qtbot, document)
    document.select(document.network.ids[1:2])
    assert "This block has nothing to set." in words(window)
