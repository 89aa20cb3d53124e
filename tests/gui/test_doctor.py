"""The doctor's panel: remarks read, mended, silenced and brought back as a person does."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from engine import project
from engine.blocks import Activation, BatchNormalisation, Convolution, Dense, Pooling
from engine.doctor import examine
from engine.network import Network
from engine.presets import preset
from gui.app import Program
from gui.design.doctor import BODY, DoctorPanel
from gui.design.examination import Examination
from gui.document import Document
from gui.network.mends import ElidedButton
from tests.gui.documents import document_of
from tests.helpers.window import (
    all_by_name,
    by_name,
    click,
    click_name,
    let_happen,
    name_of,
    press,
    show,
    wait_until,
)

NOTHING = "Doctor: nothing to remark"
LOOKING = "Doctor: looking at the design…"
LINEAR = "Nothing non-linear stands between this block and the Convolution before it."
ANSWER = "The network's answer is sent through ReLU."
MEND = "End the Convolution before it with ReLU"


def ill() -> Document:
    return document_of(
        Network.of(
            Convolution(padding="same", activation="none"),
            Convolution(padding="same"),
            Pooling(kernel=(4, 4), stride=(4, 4)),
            Dense(units=16, activation="relu"),
            Dense(activation="relu"),
        )
    )


def panel_of(qtbot: QtBot, document: Document) -> DoctorPanel:
    panel = DoctorPanel(document)
    qtbot.addWidget(panel)
    panel.resize(460, 300)
    show(panel)
    wait_until(lambda: heading(panel) != LOOKING, "the doctor has looked")
    return panel


def heading(panel: QWidget) -> str:
    (button,) = [b for b in panel.findChildren(QToolButton) if name_of(b).startswith("Doctor")]
    return name_of(button)


def sentences(panel: QWidget) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def opened(qtbot: QtBot, document: Document) -> DoctorPanel:
    panel = panel_of(qtbot, document)
    click_name(panel, heading(panel))
    return panel


@pytest.mark.usefixtures("dressed")
def test_one_line_counts_the_remarks_and_says_the_first(qtbot: QtBot) -> None:
    panel = panel_of(qtbot, ill())
    assert heading(panel) == "Doctor: 2 remarks"
    assert any(text.startswith("Block 2: Convolution — Nothing") for text in sentences(panel))
    assert LINEAR not in sentences(panel), "the list is closed"
    click_name(panel, "Doctor: 2 remarks")
    assert {LINEAR, ANSWER} <= set(sentences(panel))
    click_name(panel, "Doctor: 2 remarks")
    assert ANSWER not in sentences(panel)


@pytest.mark.usefixtures("dressed")
def test_a_design_without_remarks_is_told_so_quietly(qtbot: QtBot) -> None:
    panel = panel_of(qtbot, document_of(preset("lenet5").network))
    assert heading(panel) == NOTHING
    click_name(panel, NOTHING)
    assert any("stands in its own way" in text for text in sentences(panel))


@pytest.mark.usefixtures("dressed")
def test_the_name_of_the_block_selects_it(qtbot: QtBot) -> None:
    document = ill()
    panel = opened(qtbot, document)
    assert document.current == "convolution-1"
    link = by_name(panel, "Block 5: Dense", QLabel)
    link.linkActivated.emit("#")
    assert document.current == "dense-2"


@pytest.mark.usefixtures("dressed")
def test_a_mend_is_one_click_and_one_undo(qtbot: QtBot) -> None:
    document = ill()
    before = document.network
    panel = opened(qtbot, document)
    click_name(panel, MEND)
    first = document.network.block("convolution-1")
    assert isinstance(first, Convolution)
    assert first.activation == "relu"
    assert document.undo_text == MEND
    wait_until(lambda: heading(panel) == "Doctor: 1 remark", "the remark is gone")
    assert LINEAR not in sentences(panel)
    document.undo()
    assert document.network == before
    wait_until(lambda: heading(panel) == "Doctor: 2 remarks", "the remark is back")


@pytest.mark.usefixtures("dressed")
def test_a_mend_of_the_recipe_is_one_undo_too(qtbot: QtBot) -> None:
    document = document_of(preset("lenet5").network)
    document.edit_recipe("learning_rate", 5.0)
    panel = opened(qtbot, document)
    assert "The whole design" in sentences(panel)
    click_name(panel, "Train with 0.001")
    assert document.recipe.learning_rate == 0.001
    document.undo()
    assert document.recipe.learning_rate == 5.0


@pytest.mark.usefixtures("dressed")
def test_the_reason_comes_on_demand(qtbot: QtBot) -> None:
    panel = opened(qtbot, ill())
    reason = "A weighted sum of weighted sums is again a weighted sum"
    assert not any(text.startswith(reason) for text in sentences(panel))
    click_name(panel, f"Why: {LINEAR}")
    assert any(text.startswith(reason) for text in sentences(panel))


@pytest.mark.usefixtures("dressed")
def test_a_remark_is_silenced_and_brought_back_one_by_one(qtbot: QtBot) -> None:
    document = ill()
    panel = opened(qtbot, document)
    click_name(panel, f"Silence: {LINEAR}")
    assert document.design.silenced == ("linear:convolution-2",)
    wait_until(lambda: heading(panel) == "Doctor: 1 remark", "it is silent")
    assert LINEAR not in sentences(panel)
    click_name(panel, "1 silenced · Show")
    assert LINEAR in sentences(panel)
    click_name(panel, f"Speak again: {LINEAR}")
    assert document.design.silenced == ()
    wait_until(lambda: heading(panel) == "Doctor: 2 remarks", "it speaks again")
    assert not all_by_name(panel, "1 silenced · Hide")
    document.undo()
    assert document.design.silenced == ("linear:convolution-2",)


@pytest.mark.usefixtures("dressed")
def test_it_is_worked_by_the_keyboard_alone(qtbot: QtBot) -> None:
    document = ill()
    panel = panel_of(qtbot, document)
    press(by_name(panel, "Doctor: 2 remarks", QToolButton), Qt.Key.Key_Space)
    for name in (f"Why: {LINEAR}", f"Silence: {LINEAR}", MEND, f"Silence: {ANSWER}"):
        widget = by_name(panel, name)
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, name
        assert widget.toolTip(), name
    press(by_name(panel, MEND), Qt.Key.Key_Space)
    assert document.undo_text == MEND


@pytest.mark.usefixtures("dressed")
def test_what_stays_keeps_its_place_and_the_keyboard_while_other_remarks_come_and_go(
    qtbot: QtBot,
) -> None:
    document = ill()
    panel = opened(qtbot, document)
    height = panel.sizeHint().height()
    kept = by_name(panel, f"Silence: {LINEAR}")
    kept.setFocus()
    document.edit("dense-2", "activation", "none")
    wait_until(lambda: heading(panel) == "Doctor: 1 remark", "a remark is gone")
    assert by_name(panel, f"Silence: {LINEAR}") is kept
    assert kept.hasFocus()
    assert panel.sizeHint().height() == height >= BODY


@pytest.mark.usefixtures("dressed")
def test_a_hidden_panel_examines_nothing_and_is_right_when_it_comes_back(qtbot: QtBot) -> None:
    document = ill()
    panel = panel_of(qtbot, document)
    panel.hide()
    document.edit("dense-2", "activation", "none")
    let_happen(0.2)
    assert heading(panel) == "Doctor: 2 remarks"
    panel.show()
    wait_until(lambda: heading(panel) == "Doctor: 1 remark", "the doctor has looked")


@pytest.mark.usefixtures("dressed")
def test_long_remarks_are_not_clipped_in_a_narrow_window(qtbot: QtBot) -> None:
    units = (
        Convolution(kernels=16, kernel=(4, 4), padding="same", activation="none"),
        Convolution(padding="same", activation="none"),
        BatchNormalisation(),
        Activation(),
        Dense(units=64, activation="relu"),
        Dense(activation="relu"),
    )
    panel = opened(qtbot, document_of(Network.of(*units)))
    panel.resize(420, 400)
    for button in [b for b in panel.findChildren(QToolButton) if b.text() == "Why"]:
        click(button)
    let_happen(0.05)
    for label in panel.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


@pytest.mark.usefixtures("dressed")
def test_an_edit_of_sixty_blocks_costs_the_panel_little(qtbot: QtBot) -> None:
    document = document_of(preset("resnet20").network, (3, 32, 32))
    panel = opened(qtbot, document)
    block_id = document.network.ids[-1]
    ratios = []
    for number in range(20):
        begun = time.thread_time()
        document.edit(block_id, "units", 10 + number % 2)
        edited = time.thread_time()
        panel.refresh()
        ratios.append((time.thread_time() - edited) / (edited - begun))
    assert median(ratios) < 4


def test_remarks_stand_below_the_explanation_and_silence_is_kept_in_the_project(
    program: Program, tmp_path: Path
) -> None:
    window, document = program.window, program.document
    assert heading(window) == NOTHING
    last = document.network.ids[-1]
    document.edit(last, "activation", "relu")
    wait_until(lambda: heading(window) == "Doctor: 1 remark", "the doctor has looked")
    click_name(window, "Doctor: 1 remark")
    click_name(window, f"Silence: {ANSWER}")
    wait_until(lambda: heading(window) == NOTHING, "it is silent")
    file = tmp_path / "silent.convoscope"
    program.files.save(file)
    wait_until(lambda: file.exists(), "the project is saved")
    wait_until(lambda: not program.files.modified, "nothing is unsaved")
    assert project.load(file).silenced == (f"end:{last}",)
    document.open(replace(document.design, silenced=()), None)
    wait_until(lambda: heading(window) == "Doctor: 1 remark", "another design speaks")


@pytest.mark.usefixtures("dressed")
def test_a_broken_network_is_not_praised_and_silence_is_told(qtbot: QtBot) -> None:
    document = document_of(Network.of(Convolution(kernel=(31, 31)), Dense()))
    panel = opened(qtbot, document)
    assert heading(panel) == "Doctor: first mend what keeps it from running"
    assert not any("stands in its own way" in text for text in sentences(panel))
    document = ill()
    document.silence("linear:convolution-2", True)
    document.silence("end:dense-2", True)
    panel = opened(qtbot, document)
    words = "Nothing else stands in the design's way, but for 2 silenced remarks."
    assert words in sentences(panel)


def test_the_keyboard_stays_in_the_doctor_when_a_mend_and_undo_change_the_cards(
    program: Program,
) -> None:
    window, document = program.window, program.document
    last = document.network.ids[-1]
    document.edit(last, "activation", "relu")
    wait_until(lambda: heading(window) == "Doctor: 1 remark", "the doctor has looked")
    click_name(window, "Doctor: 1 remark")
    panel = window.findChild(DoctorPanel)
    assert panel is not None
    ill_one = document.network
    (mend, *_) = [b for b in panel.findChildren(ElidedButton) if b.isVisible()]
    click(mend)
    wait_until(lambda: heading(window) == NOTHING, "it is mended")
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert panel.isAncestorOf(focused)
        press(focused, key, Qt.KeyboardModifier.ControlModifier)
        let_happen(0.2)
    assert document.network != ill_one
    focused = QApplication.focusWidget()
    assert focused is not None
    assert panel.isAncestorOf(focused)


@pytest.mark.usefixtures("dressed")
def test_two_hundred_blocks_are_examined_little_by_little(qtbot: QtBot) -> None:
    pairs = [
        (
            Convolution(kernels=16, kernel=(4, 4), padding="same", activation="none"),
            Pooling(kernel=(1, 1), stride=(1, 1)),
        )
        for _ in range(100)
    ]
    document = document_of(Network.of(*(block for pair in pairs for block in pair)))
    examination = Examination(document)
    begun = time.thread_time()
    examination.begin()
    assert time.thread_time() - begun < 0.1
    assert examination.remarks is None, "not at once"
    document.edit(document.network.ids[0], "activation", "relu")
    examination.begin()
    wait_until(lambda: examination.remarks is not None, "it is examined")
    whole = examine(document.network, document.report, document.recipe)
    assert [r.key for r in examination.remarks or ()] == [r.key for r in whole]
