"""A number changes while its name is dragged, and all that follows from it with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.blocks import Convolution
from gui.design.details import DesignDetails
from gui.design.fields.picture import FieldPicture
from gui.document import Document
from gui.widgets.rows import Caption
from tests.gui.documents import lenet
from tests.helpers.design import caption_of, shown, words
from tests.helpers.window import by_name

pytestmark = pytest.mark.usefixtures("dressed")

LEFT = Qt.MouseButton.LeftButton


def test_dragging_a_name_changes_the_number_and_all_that_follows_at_once(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document, 1100)
    start, first = document.design, document.network.ids[0]
    caption = caption_of(window, "Kernels")
    seen = []
    for steps in (1, 2, 4, 3):
        _drag(caption, 6 * steps)
        seen.append(_kernels_of(document, first))
    assert seen == [7, 8, 10, 9]
    assert "parameters 9 · (5·5·1 + 1) = 234" in words(window)
    assert "9, now" in words(window)
    picture = by_name(window, "Picture of the setting Kernels", FieldPicture)
    assert picture.accessibleDescription() == "9 maps of 28×28 come out"
    QTest.mouseRelease(caption, LEFT)
    document.undo()
    assert document.design == start, "the whole drag is one step"


def test_a_drag_ends_where_another_block_comes_under_the_hand(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document, 1100)
    caption = caption_of(window, "Kernels")
    _drag(caption, 12)
    document.undo()
    _drag(caption, 18)
    edited = document.design
    assert _kernels_of(document, document.network.ids[0]) == 9
    for block_id in document.network.ids[1:3]:
        document.select([block_id])
        _drag(caption, 24)
    assert document.design == edited


def test_nothing_moves_while_a_number_is_being_dragged(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document, 1100)
    details = window.findChild(DesignDetails)
    assert details is not None
    for field, label in (("kernel", "Kernel size"), ("stride", "Stride"), ("dilation", "Dilation")):
        details.show_field(field)
        picture = by_name(window, f"Picture of the setting {label}", FieldPicture)
        caption = caption_of(window, label)
        places = set()
        for steps in range(5):
            _drag(caption, 6 * steps)
            QApplication.processEvents()
            corner = picture.mapTo(window, QPoint())
            row = caption.mapTo(window, QPoint())
            places.add((corner.toTuple(), picture.size().toTuple(), row.toTuple()))
        QTest.mouseRelease(caption, LEFT)
        assert len(places) == 1, label


def _drag(caption: Caption, by: int) -> None:
    """Move the mouse, its button held since the first time, ``by`` pixels from where it began."""
    if not caption.property("held"):
        QTest.mousePress(caption, LEFT, pos=QPoint(20, 8))
        caption.setProperty("held", True)
    QTest.mouseMove(caption, QPoint(20 + by, 8))
    QApplication.processEvents()


def _kernels_of(document: Document, block_id: str) -> int:
    block = document.network.block(block_id)
    assert isinstance(block, Convolution)
    return block.kernels
