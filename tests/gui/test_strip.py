"""The network strip, worked by mouse, keys and drags."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from engine.blocks import Activation, Convolution, Dense, Dropout, Flatten, Pooling
from engine.network import Network
from engine.presets import LENET5
from gui import theme
from gui.document import Document
from gui.network.exchange import BLOCK_MIME, block_data, ids_data
from gui.network.palette import BlockPalette
from gui.network.rows import rows_of
from gui.network.strip import NetworkStrip
from gui.network.view import StripView
from tests.gui.documents import document_of, lenet, stacked
from tests.helpers.window import (
    all_by_name,
    by_name,
    click_name,
    click_row,
    drop,
    press,
    row_named,
    show,
    wait_until,
)

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, Qt.ColorScheme.Light)
    yield
    qapp.setStyleSheet("")


def strip_of(qtbot: QtBot, document: Document) -> NetworkStrip:
    strip = NetworkStrip(document)
    strip.resize(272, 680)
    qtbot.addWidget(strip)
    show(strip)
    return strip


def view_of(strip: NetworkStrip) -> StripView:
    return by_name(strip, "Network", StripView)


def spoken(strip: NetworkStrip) -> list[str]:
    """Return what a screen reader says of each row."""
    model = view_of(strip).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def upper_edge(strip: NetworkStrip, place: int) -> QPoint:
    """Return a point just below the upper edge of the block at ``place``."""
    view = view_of(strip)
    rect = view.visualRect(view.model().index(place + 1, 0))
    return QPoint(rect.center().x(), rect.top() + 3)


def test_every_block_says_its_settings_shape_and_parameters(qtbot: QtBot) -> None:
    strip = strip_of(qtbot, lenet())
    rows = spoken(strip)
    assert rows[0] == "Input, MNIST, 5,000 digits, 10 classes, 1×28×28"
    assert rows[1] == "Convolution, 5×5, same, ReLU, 6×28×28, 156 parameters"
    assert rows[2] == "Pooling, max, 2×2, 6×14×14"
    assert rows[5].endswith("120, 48,120 parameters, flatten 16×5×5 → 400")
    assert rows[7] == "Dense, one unit a class, 10, 850 parameters"
    words = [label.text() for label in strip.findChildren(QLabel) if label.isVisible()]
    assert {"61,706", "417 k", "5.13 MB"} <= set(words)


def test_the_tooltip_spells_the_arithmetic_out(qtbot: QtBot) -> None:
    strip = strip_of(qtbot, lenet())
    view = view_of(strip)
    tip = row_named(view, "16×10×10").data(Qt.ItemDataRole.ToolTipRole)
    for line in (
        "height (14 − 5)/1 + 1 = 10",
        "parameters 16 · (5·5·6 + 1) = 2,416",
        "2,416 parameters, 240 k multiply-accumulates",
        "Each cell sees 14×14 pixels of the input.",
    ):
        assert line in tip.splitlines()


def test_clicks_and_arrows_select_the_same_blocks_in_the_document(qtbot: QtBot) -> None:
    document = lenet()
    ids = document.network.ids
    strip = strip_of(qtbot, document)
    view = view_of(strip)
    click_row(view, row_named(view, "16×10×10"))
    assert document.selected == (ids[2],)
    click_row(view, row_named(view, "6×28×28"), CONTROL)
    assert document.selected == (ids[0], ids[2])
    click_row(view, row_named(view, "16×5×5"))
    press(view, Qt.Key.Key_Down)
    assert document.selected == (ids[4],)
    press(view, Qt.Key.Key_Up, SHIFT, times=2)
    assert document.selected == ids[2:5]
    press(view, Qt.Key.Key_Home)
    press(view, Qt.Key.Key_Up, times=3)
    assert document.selected == (ids[0],), "the input can't be selected"


def test_a_selection_from_elsewhere_shows_in_the_strip(qtbot: QtBot) -> None:
    document = lenet()
    strip = strip_of(qtbot, document)
    view = view_of(strip)
    document.select(document.network.ids[1:3])
    assert sorted(i.row() for i in view.selectionModel().selectedIndexes()) == [2, 3]
    document.select([])
    assert view.selectionModel().selectedIndexes() == []


EDITS = {
    "delete": (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "Delete"),
    "duplicate": (Qt.Key.Key_D, CONTROL, "Duplicate"),
    "up": (Qt.Key.Key_Up, ALT, "Move"),
    "down": (Qt.Key.Key_Down, ALT, "Move"),
    "cut": (Qt.Key.Key_X, CONTROL, "Delete"),
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


def test_a_problem_stands_on_its_block_and_its_mend_cures_it(qtbot: QtBot) -> None:
    document = stacked(Convolution(), Flatten(), Convolution(), Dense())
    strip = strip_of(qtbot, document)
    rows = spoken(strip)
    assert "Convolution slides over maps" in rows[3]
    assert all("slides over maps" not in row for row in (*rows[:3], *rows[4:]))
    view = view_of(strip)
    button = by_name(strip, "Remove Flatten", QPushButton)
    rect = view.visualRect(view.model().index(3, 0))
    corner = button.mapTo(view.viewport(), QPoint())
    assert rect.contains(corner), "the button stands on the block"
    click_name(strip, "Remove Flatten")
    assert document.report.trains
    assert not all_by_name(strip, "Remove Flatten")
    document.undo()
    assert by_name(strip, "Remove Flatten")


def test_mends_are_reached_and_pressed_with_the_keyboard(qtbot: QtBot) -> None:
    document = stacked(Convolution(), Dense(units=7))
    strip = strip_of(qtbot, document)
    view_of(strip).setFocus()
    for _ in range(6):
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton):
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert focused is by_name(strip, "Let the units follow the data")
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert document.report.trains


def test_an_empty_network_says_what_to_do_and_does_it(qtbot: QtBot) -> None:
    document = document_of(Network())
    strip = strip_of(qtbot, document)
    click_name(strip, "Start from LeNet-5")
    assert document.network == LENET5.network
    assert not all_by_name(strip, "Start from LeNet-5")
    document.select(document.network.ids)
    press(view_of(strip), Qt.Key.Key_Delete)
    assert document.network == Network()
    assert by_name(strip, "Start from LeNet-5")
    assert drop(view_of(strip).viewport(), block_data(Dense()), QPoint(50, 300))
    assert [p.block for p in document.network.blocks] == [Dense()]


@pytest.mark.qt_log_ignore("^This plugin does not support")
def test_the_context_menu_and_the_edit_menu_have_the_same_commands(qtbot: QtBot) -> None:
    document = lenet()
    strip = strip_of(qtbot, document)
    view_of(strip).customContextMenuRequested.emit(QPoint(20, 100))
    menu = strip.findChild(QMenu)
    assert menu is not None
    names = [a.text() for a in menu.actions() if not a.isSeparator()]
    assert names == [a.text() for a in strip.actions_for_menu()]
    menu.close()
    document.select([])
    off = [a.text() for a in strip.actions_for_menu() if not a.isEnabled()]
    assert off == [n for n in names if n != "Paste blocks"]


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


def test_an_edit_of_thirty_blocks_is_painted_within_50_ms(qtbot: QtBot) -> None:
    document = stacked(*[Convolution(padding="same") for _ in range(29)], Dense())
    strip = strip_of(qtbot, document)
    view = view_of(strip)
    painted: list[float] = []

    class Clock(type(view.itemDelegate())):  # type: ignore[misc]
        def paint(self, *args: object) -> None:
            super().paint(*args)
            painted.append(time.perf_counter())

    view.setItemDelegate(Clock(document, view))
    QTest.qWait(50)
    spans = []
    for kernels in range(20, 40):
        painted.clear()
        start = time.perf_counter()
        document.edit(document.network.ids[0], "kernels", kernels)
        while not painted:
            QApplication.processEvents()
        spans.append(painted[-1] - start)
    assert sorted(spans)[len(spans) // 2] < 0.05, f"{spans}"


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
@pytest.mark.parametrize("width", [240, 300])
def test_it_is_painted_in_both_schemes_with_long_texts(
    qtbot: QtBot, qapp: QApplication, scheme: Qt.ColorScheme, width: int
) -> None:
    theme.apply(qapp, scheme)
    huge = [Convolution(kernels=4096, dilation=(2, 3), padding=(9, 9)) for _ in range(40)]
    document = document_of(Network.of(*huge, Dense(units=65_536)), (3, 4096, 4096))
    strip = strip_of(qtbot, document)
    strip.setFixedWidth(width)
    document.select(document.network.ids[3:5])
    tokens = theme.DARK if scheme == Qt.ColorScheme.Dark else theme.LIGHT
    picture = strip.grab().toImage()
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    }
    assert {tokens.surface.name(), tokens.selected().name()} <= colours
    for label in strip.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap():
            assert label.width() >= label.sizeHint().width(), label.text()


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_all_words_of_the_strip_stand_out_from_their_ground(tokens: theme.Tokens) -> None:
    tints = [tokens.tint(family) for family in tokens.families]
    grounds = [tokens.surface, tokens.selected(), *tints, *map(tokens.hovered, tints)]
    for words in (tokens.text, tokens.quiet, tokens.problem):
        for ground in grounds:
            assert _contrast(words, ground) >= 4.5, (words.name(), ground.name())


def _contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 defines it, from 1 to 21."""

    def luminance(colour: QColor) -> float:
        parts = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in _rgb(colour))
        return sum(w * v for w, v in zip((0.2126, 0.7152, 0.0722), parts, strict=True))

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _rgb(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


STEPS = st.lists(
    st.sampled_from(
        ["delete", "duplicate", "up", "down", "cut", "paste", "next", "extend", "undo", "insert"]
    ),
    max_size=15,
)


@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=STEPS)
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
                case "paste":
                    press(view, Qt.Key.Key_V, CONTROL)
                case "next":
                    press(view, Qt.Key.Key_Down)
                case "extend":
                    press(view, Qt.Key.Key_Down, SHIFT)
                case "undo":
                    document.undo()
                case "insert":
                    drop(view.viewport(), block_data(Pooling()), QPoint(40, 120))
                case _:
                    press(view, *EDITS[step][:2])
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
    assert tuple(row.id for row in rows[1:]) == document.network.ids
    chosen = sorted(i.row() for i in view.selectionModel().selectedIndexes())
    assert tuple(rows[place].id for place in chosen) == document.selected
    assert list(rows) == rows_of(document)
