"""Blocks dragged within the network strip and onto it."""

from __future__ import annotations

import subprocess

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListView, QWidget
from pytestqt.qtbot import QtBot

from engine.blocks import Convolution, Dense, Dropout, Pooling
from engine.presets import LENET5
from gui import theme
from gui.network.exchange import BLOCK_MIME, block_data, ids_data
from gui.network.palette import BlockPalette
from gui.network.strip import NetworkStrip
from gui.network.view import StripView
from tests.gui.documents import lenet
from tests.helpers.strip import SHIFT, strip_of, upper_edge, view_of
from tests.helpers.window import by_name, drop, row_named, show, wait_until

pytestmark = pytest.mark.usefixtures("dressed")


def test_a_block_of_the_palette_lands_where_the_line_shows(qtbot: QtBot) -> None:
    document = lenet()
    strip = strip_of(qtbot, document)
    view = view_of(strip)
    place = upper_edge(strip, 2)
    assert drop(view.viewport(), block_data(Convolution(kernels=99)), place)
    assert document.network.blocks[2].block == Convolution(kernels=99)
    assert document.selected == (document.network.ids[2],)
    document.undo()
    assert document.network == LENET5.network


def test_blocks_are_dragged_to_another_place_and_below_the_last(qtbot: QtBot) -> None:
    document = lenet()
    strip = strip_of(qtbot, document)
    view = view_of(strip)
    ids = document.network.ids
    indexes = [view.model().index(row, 0) for row in (1, 2)]
    data = view.model().mimeData(indexes)
    move = Qt.DropAction.MoveAction
    assert drop(view.viewport(), data, upper_edge(strip, 4), move)
    assert document.network.ids == (*ids[2:4], *ids[:2], *ids[4:])
    document.undo()
    bottom = QPoint(100, view.viewport().height() - 2)
    assert drop(view.viewport(), ids_data(ids[:1]), bottom, move)
    assert document.network.ids == (*ids[1:], ids[0])
    document.undo()
    assert document.network.ids == ids


def test_the_line_follows_the_drag_and_goes_when_it_leaves(qtbot: QtBot) -> None:
    strip = strip_of(qtbot, lenet())
    view = view_of(strip)
    accent = theme.LIGHT.accent
    drop(view.viewport(), ids_data([]), upper_edge(strip, 3), Qt.DropAction.MoveAction)
    assert not _line_at(strip, 3, accent)
    _hover(view, upper_edge(strip, 3))
    assert _line_at(strip, 3, accent)
    _hover(view, upper_edge(strip, 5))
    assert _line_at(strip, 5, accent)
    assert not _line_at(strip, 3, accent)


def _hover(view: StripView, at: QPoint) -> None:
    data = block_data(Pooling())
    rest = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    for event in (QDragEnterEvent(at, *rest, SHIFT), QDragMoveEvent(at, *rest, SHIFT)):
        QApplication.sendEvent(view.viewport(), event)
        assert event.isAccepted()


def _line_at(strip: NetworkStrip, place: int, colour: object) -> bool:
    viewport = view_of(strip).viewport()
    picture = viewport.grab().toImage()
    scale = picture.devicePixelRatio()
    y = upper_edge(strip, place).y() - 3
    column = [picture.pixelColor(round(60 * scale), round((y + d) * scale)) for d in (-2, -1, 0, 1)]
    return colour in column


@pytest.mark.real_window
def test_the_mouse_drags_a_block_out_of_the_palette_and_another_to_its_place(
    qtbot: QtBot,
) -> None:
    document = lenet()
    window = QWidget()
    line = QHBoxLayout(window)
    strip, palette = NetworkStrip(document), BlockPalette(document)
    line.addWidget(strip)
    line.addWidget(palette)
    window.resize(560, 680)
    qtbot.addWidget(window)
    show(window)
    view, kinds = view_of(strip), by_name(palette, "Blocks to insert", QListView)
    start = kinds.visualRect(row_named(kinds, "Dropout")).center()
    _drag(kinds.viewport(), start, view.viewport(), upper_edge(strip, 2))
    wait_until(lambda: len(document.network.blocks) == 8, "the block has landed")
    assert document.network.blocks[2].block == Dropout()
    ids = document.network.ids
    _drag(view.viewport(), upper_edge(strip, 0), view.viewport(), upper_edge(strip, 4))
    wait_until(lambda: document.network.ids != ids, "the block has moved")
    assert document.network.ids == (*ids[1:4], ids[0], *ids[4:])


def _drag(source: QWidget, start: QPoint, target: QWidget, end: QPoint) -> None:
    """Drag with the X server's mouse, as Qt sees it from a person."""
    scale = QApplication.primaryScreen().devicePixelRatio()
    first, last = (
        w.mapToGlobal(p) * scale for w, p in ((source, start), (target, end + QPoint(0, 2)))
    )
    steps = [first + (last - first) * part / 8 for part in range(1, 9)]
    moves = [
        word for at in steps for word in ("mousemove", str(at.x()), str(at.y()), "sleep", "0.03")
    ]
    press_there = ["mousemove", str(first.x()), str(first.y()), "mousedown", "1"]
    command = ["xdotool", *press_there, *moves, "sleep", "0.1", "mouseup", "1"]
    mouse = subprocess.Popen(command)
    wait_until(lambda: mouse.poll() is not None, "the mouse has been let go")
    assert mouse.returncode == 0


@pytest.mark.parametrize("payload", [b"", b"{}", b'{"kind": "bomb"}', b"\xff\xfe"])
def test_a_broken_drag_changes_nothing(qtbot: QtBot, payload: bytes) -> None:
    document = lenet()
    strip = strip_of(qtbot, document)
    data = QMimeData()
    data.setData(BLOCK_MIME, payload)
    drop(view_of(strip).viewport(), data, upper_edge(strip, 1))
    plain = QMimeData()
    plain.setText("a sentence")
    assert not drop(view_of(strip).viewport(), plain, upper_edge(strip, 1))
    assert document.undo_text is None


def test_a_dense_block_dropped_in_the_middle_is_a_hidden_layer(qtbot: QtBot) -> None:
    document = lenet()
    strip = strip_of(qtbot, document)
    drop(view_of(strip).viewport(), block_data(Dense()), upper_edge(strip, 5))
    assert document.network.blocks[5].block == Dense(units=64, activation="relu")
    assert document.report.trains
