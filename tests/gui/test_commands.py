"""Commands by their keys, while a field of a form has the keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFileDialog,
    QMenu,
    QMessageBox,
    QPushButton,
    QWidget,
)

from gui.app import Program
from tests.helpers.window import by_name, click, type_text, wait_until

CTRL = Qt.KeyboardModifier.ControlModifier


def field(program: Program, name: str) -> QAbstractSpinBox:
    """Open Train and return the field of the recipe that is called ``name``."""
    program.window.show_workspace(1)
    return by_name(program.window, name, QAbstractSpinBox)


def type_and_stay(box: QWidget, text: str) -> None:
    """Replace what the field holds, without Return and without leaving it."""
    click(box)
    QTest.keyClick(box, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(box, text)


def stop(program: Program) -> None:
    program.session.stop()
    wait_until(lambda: program.session.state == "idle", "the run stops", 60)


@pytest.mark.parametrize("key", [Qt.Key.Key_F5, Qt.Key.Key_F6])
@pytest.mark.parametrize(("name", "text"), [("Epochs", "3"), ("Learning rate", "0.02")])
def test_a_run_begun_by_key_takes_what_has_just_been_typed(
    program: Program, key: Qt.Key, name: str, text: str
) -> None:
    box = field(program, name)
    type_and_stay(box, text)
    QTest.keyClick(box, key)
    wait_until(lambda: program.session.state != "idle", "a run has begun")
    assert program.session.recipe == program.document.recipe
    assert program.session.recipe is not None
    taken = {"Epochs": program.session.recipe.epochs, "Learning rate": None}
    taken["Learning rate"] = program.session.recipe.learning_rate
    assert taken[name] == float(text)
    stop(program)


def test_saving_by_key_takes_what_has_just_been_typed(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "mine.convoscope"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    box = field(program, "Epochs")
    for epochs in (3, 4):
        type_and_stay(box, str(epochs))
        QTest.keyClick(box, Qt.Key.Key_S, CTRL)
        wait_until(lambda: target.is_file() and not program.files.modified, "it is saved")
        assert program.document.recipe.epochs == epochs


def test_closing_asks_about_what_has_just_been_typed(program: Program) -> None:
    type_and_stay(field(program, "Epochs"), "3")
    program.window.close()
    wait_until(lambda: program.window.findChildren(QMessageBox), "the window asks")
    [box] = program.window.findChildren(QMessageBox)
    box.reject()
    assert program.document.recipe.epochs == 3


@pytest.mark.parametrize(
    ("name", "text", "attribute"),
    [("Epochs", "3", "epochs"), ("Learning rate", "0.02", "learning_rate")],
)
@pytest.mark.parametrize("how", ["typed", "still typing", "by the arrow"])
def test_undo_and_redo_by_key_work_in_the_field_that_was_changed(
    program: Program, name: str, text: str, attribute: str, how: str
) -> None:
    before = getattr(program.document.recipe, attribute)
    # An edit before it: without any, there would be nothing to undo while one is typing.
    program.document.edit(program.document.network.ids[0], "kernels", 9)
    box = field(program, name)
    if how == "typed":
        type_text(box, text)
    elif how == "still typing":
        type_and_stay(box, text)
    else:
        click(box)
        QTest.keyClick(box, Qt.Key.Key_Up)
    after = box.text()
    assert after != f"{before:g}"
    QTest.keyClick(box, Qt.Key.Key_Z, CTRL)
    assert getattr(program.document.recipe, attribute) == before
    assert box.text() == f"{before:g}"
    assert program.document.undo_text == "Convolution: Kernels 9"
    QTest.keyClick(box, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert getattr(program.document.recipe, attribute) != before
    assert box.text() == after


def test_without_data_train_and_train_further_say_why_they_can_not_be(program: Program) -> None:
    train = by_name(program.window.header, "Train", QPushButton)
    assert train.isEnabled()
    program.window.show_workspace(1)
    click(train)
    wait_until(lambda: program.session.log and program.session.log.started, "it runs", 60)
    [menu] = [m for m in program.window.findChildren(QMenu) if m.title() == "&Train"]
    [command] = [a for a in menu.actions() if a.text() == "Train"]
    assert not command.isEnabled()
    assert command.toolTip() == "A run is under way"
    wait_until(lambda: program.session.log and len(program.session.log.losses), "it learns", 60)
    stop(program)
    further = by_name(program.window, "Train further", QPushButton)
    assert further.isEnabled()
    assert train.toolTip().startswith("Train the network from the start")
    # The same design, for data that aren't on this machine.
    design = program.document.design
    program.document.use_data("mnist", design.input_shape, design.classes)
    wait_until(lambda: not program.data.busy, "nothing is loaded")
    for button in (train, further):
        assert not button.isEnabled()
        assert button.toolTip().startswith("The data are not here")
