"""The rows of the network strip: what they say, how they are selected and painted."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from engine.blocks import Convolution, Dense, Flatten
from engine.network import Network
from engine.presets import LENET5
from gui import theme
from gui.network.exchange import block_data
from tests.gui.documents import document_of, lenet, stacked
from tests.helpers.strip import CONTROL, SHIFT, spoken, strip_of, view_of
from tests.helpers.window import (
    all_by_name,
    by_name,
    click_name,
    click_row,
    drop,
    let_happen,
    press,
    row_named,
)

pytestmark = pytest.mark.usefixtures("dressed")


def test_every_block_says_its_settings_shape_and_parameters(qtbot: QtBot) -> None:
    strip = strip_of(qtbot, lenet())
    rows = spoken(strip)
    assert rows[0] == "Input, MNIST, 5,000 digits, 10 classes, 1×28×28"
    assert rows[1] == "Convolution, 5×5, same, ReLU, 6×28×28, 156 parameters"
    assert rows[2] == "Pooling, max, 2×2, 6×14×14"
    assert rows[5].endswith("120, 48,120 parameters, flatten 16×5×5 → 400")
    assert rows[7] == "Dense, one unit a class, 10, 850 parameters"
    words = [label.text() for label in strip.findChildren(QLabel) if label.isVisible()]
    assert {"61,706", "417 k", "5.63 MB"} <= set(words)


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


def test_an_edit_of_thirty_blocks_is_painted_within_50_ms(qtbot: QtBot) -> None:
    document = stacked(*[Convolution(padding="same") for _ in range(29)], Dense())
    strip = strip_of(qtbot, document)
    view = view_of(strip)
    painted: list[float] = []

    class Clock(type(view.itemDelegate())):  # type: ignore[misc]
        def paint(self, *args: object) -> None:
            super().paint(*args)
            painted.append(time.thread_time())

    view.setItemDelegate(Clock(document, view))
    let_happen(0.05)
    spans = []
    for kernels in range(20, 40):
        painted.clear()
        start = time.thread_time()
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
