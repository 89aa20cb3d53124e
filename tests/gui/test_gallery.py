"""The gallery of known networks: found, looked at, used here or as a new project."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from engine.network import Network
from engine.presets import LENET5, PRESETS, preset
from gui.app import Program
from gui.design.gallery import Gallery
from gui.design.preset_card import PresetCard, PresetPicture
from gui.network.view import StripView
from gui.services.files import design_of
from tests.gui.documents import document_of, lenet
from tests.helpers.design import shown, words
from tests.helpers.window import (
    all_by_name,
    by_name,
    click,
    click_name,
    let_happen,
    press,
    wait_until,
)

CIFAR = preset("cifar-small")


def cards(window: QWidget) -> list[str]:
    return [c.preset.name for c in window.findChildren(PresetCard) if c.isVisible()]


def filled(window: QWidget) -> QWidget:
    wait_until(lambda: len(cards(window)) == len(PRESETS), "all cards are there", 30)
    return window


@pytest.mark.usefixtures("dressed")
def test_an_empty_network_offers_the_gallery(qtbot: QtBot) -> None:
    document = document_of(Network(), (3, 32, 32))
    window = filled(shown(qtbot, document))
    said = words(window)
    assert "Begin with a network" in said
    for one in PRESETS:
        assert {one.title, one.help, one.source} <= set(said)
        assert by_name(window, f"Picture of {one.title}", PresetPicture)
    assert not all_by_name(window, "Close the gallery")
    click_name(window, "Start from Small CIFAR network")
    assert document.network == CIFAR.network
    assert document.recipe == CIFAR.recipe
    assert document.design.data == "mnist-5k"
    assert document.selected == CIFAR.network.ids[:1]
    assert cards(window) == []
    document.undo()
    assert document.network == Network()
    assert document.recipe == LENET5.recipe
    assert cards(window)


@pytest.mark.usefixtures("dressed")
def test_the_gallery_opens_at_any_time_and_closes_again(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document)
    click_name(window, "Start from…")
    filled(window)
    field = by_name(window, "Search the gallery", QLineEdit)
    assert QApplication.focusWidget() is field
    press(field, Qt.Key.Key_Escape)
    assert cards(window) == []
    assert by_name(window, "What flows through")
    click_name(window, "Start from…")
    click_name(window, "Close the gallery")
    assert cards(window) == []
    click_name(window, "Start from…")
    click_name(window, "Empty network")
    assert document.network == Network()
    document.undo()
    assert document.network == LENET5.network
    assert cards(window) == []


@pytest.mark.usefixtures("dressed")
def test_the_search_finds_by_title_source_block_and_data(qtbot: QtBot) -> None:
    window = shown(qtbot, document_of(Network()))
    filled(window)
    field = by_name(window, "Search the gallery", QLineEdit)

    def found(text: str) -> list[str]:
        field.clear()
        QTest.keyClicks(field, text)
        return cards(window)

    assert found("resnet") == ["plain20", "resnet20"]
    assert found("residual UNIT") == ["resnet20"]
    assert "lenet5-1998" in found("lecun 1998")
    assert found("faces") == ["faces"]
    assert found("nothing of the kind") == []
    assert "No network here is called so: try another word." in words(window)
    assert len(found("")) == len(PRESETS)


@pytest.mark.usefixtures("dressed")
def test_the_arrow_keys_go_from_card_to_card(qtbot: QtBot) -> None:
    document = document_of(Network())
    window = filled(shown(qtbot, document, 1500))
    field = by_name(window, "Search the gallery", QLineEdit)
    field.setFocus()
    press(field, Qt.Key.Key_Down)

    def focused() -> str:
        widget = QApplication.focusWidget()
        assert widget is not None
        card = next(c for c in window.findChildren(PresetCard) if c.isAncestorOf(widget))
        return card.preset.name

    def go(key: Qt.Key) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        press(widget, key)

    names = [one.name for one in PRESETS]
    assert focused() == names[0]
    go(Qt.Key.Key_Right)
    assert focused() == names[1]
    go(Qt.Key.Key_Down)
    columns = names.index(focused()) - 1
    assert columns > 1
    go(Qt.Key.Key_Left)
    assert focused() == names[columns]
    press(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert document.network == PRESETS[columns].network
    document.undo()
    by_name(window, f"Start from {PRESETS[0].title}", QPushButton).setFocus()
    go(Qt.Key.Key_Up)
    assert QApplication.focusWidget() is field


def test_tab_goes_from_the_search_to_the_cards_before_all_else(qtbot: QtBot) -> None:
    window = filled(shown(qtbot, document_of(Network()), 1500))
    field = by_name(window, "Search the gallery", QLineEdit)
    field.setFocus()
    press(field, Qt.Key.Key_Tab)
    for card in window.findChildren(PresetCard):
        for button in (card.take, card.new):
            assert QApplication.focusWidget() is button, card.preset.title
            press(button, Qt.Key.Key_Tab)


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("width", [940, 1560])
def test_cards_clip_no_words(qtbot: QtBot, width: int) -> None:
    window = filled(shown(qtbot, document_of(Network()), width))
    let_happen(0.1)
    for card in window.findChildren(PresetCard):
        for label in card.findChildren(QLabel):
            assert label.height() >= label.heightForWidth(label.width()), label.text()
        assert card.take.width() >= card.take.sizeHint().width()
        assert card.new.geometry().right() < card.width()


def test_a_new_project_from_the_gallery_asks_about_unsaved_work(program: Program) -> None:
    program.document.edit(program.document.network.ids[0], "kernels", 7)
    QTest.keyClick(
        program.window,
        Qt.Key.Key_N,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    filled(program.window)
    click_name(program.window, "New project from Face or not")
    [box] = program.window.findChildren(QMessageBox)
    assert program.document.network != preset("faces").network
    discard = box.button(QMessageBox.StandardButton.Discard)
    click(discard)
    assert program.document.design == design_of(preset("faces"))
    assert program.files.path is None
    assert not program.document.undo_text
    assert not program.window.findChild(Gallery).isVisible()


def test_the_empty_strip_leads_to_the_gallery(program: Program) -> None:
    program.document.apply(Network(), "Remove all")
    program.window.show_workspace(1)
    click_name(program.window, "Open the gallery")
    assert program.window.workspace == 0
    filled(program.window)
    assert QApplication.focusWidget() is by_name(program.window, "Search the gallery", QLineEdit)


def test_inserting_a_block_leads_from_the_gallery_to_the_palette(program: Program) -> None:
    click_name(program.window, "Start from…")
    strip = by_name(program.window, "Network", StripView)
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Insert)
    # By its name among what is visible: a hidden field would swallow all keys.
    assert QApplication.focusWidget() is by_name(program.window, "Search blocks", QLineEdit)
