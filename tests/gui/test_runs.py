"""What runs leave: nothing that was trained is lost, and nothing is shown of another project."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QToolButton, QWidget

from engine.build import build
from engine.data.preprocessing import Preprocessing
from engine.presets import CIFAR_SMALL, LENET5, Preset
from gui.app import Program
from gui.document import Document, Trained
from gui.inspection.workspace import InspectWorkspace
from gui.services.files import ProjectFiles, design_of
from tests.helpers.scripted_run import Script, failing
from tests.helpers.window import all_by_name, by_name, click, drop, name_of, wait_until


def step_and_stop(program: Program) -> Trained:
    """Train on one batch and stop; return what that leaves."""
    before = program.document.trained
    click(by_name(program.window, "Step", QToolButton))
    wait_until(lambda: program.session.log and len(program.session.log.losses), "it steps", 60)
    click(by_name(program.window, "Stop", QToolButton))
    wait_until(lambda: program.session.state == "idle", "the run stops", 60)
    trained = program.document.trained
    assert trained is not None
    assert trained is not before
    return trained


def choose(program: Program, text: str) -> None:
    """Choose a command of the Train menu."""
    [menu] = [m for m in program.window.menuBar().findChildren(QMenu) if m.title() == "&Train"]
    [command] = [a for a in menu.actions() if a.text() == text]
    assert command.isEnabled(), f"{text!r} is switched off"
    command.trigger()


def says(window: QWidget, words: str) -> bool:
    """Return whether anything in sight begins with ``words``."""
    shown = (w for w in window.findChildren(QWidget) if w.isVisible())
    return any(
        name_of(widget).startswith(words)
        or (isinstance(widget, QLabel) and widget.text().startswith(words))
        for widget in shown
    )


def project(tmp_path: Path, preset: Preset = LENET5, *, trained: bool = False) -> Path:
    """Save a project in a document of its own, and return its path."""
    design = design_of(preset)
    document = Document(design)
    if trained:
        channels, height, width = design.input_shape
        prepared = Preprocessing(
            channels=channels,
            height=height,
            width=width,
            mean=(0.5,) * channels,
            deviation=(0.3,) * channels,
        )
        weights = build(design.network, design.input_shape, len(design.classes), 3).weights()
        document.add_trained(
            Trained(design.network, prepared, design.classes, weights, history=None)
        )
    files = ProjectFiles(document, document)
    path = tmp_path / "other.convoscope"
    files.save(path)
    wait_until(path.is_file, "the project is saved")
    assert files.shut_down()
    return path


def open_by_drop(program: Program, target: QWidget, path: Path) -> None:
    """Drop a project onto some part of the window and wait until it is open."""
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path))])
    assert drop(target, files), "the project is not taken"
    wait_until(lambda: program.files.path == path, "the project is open", 20)


def test_stopping_a_run_begun_by_mistake_loses_no_weights(program: Program) -> None:
    long_trained = step_and_stop(program)
    assert not all_by_name(program.window, "Bring them back")
    step_and_stop(program)
    by_mistake = step_and_stop(program)
    click(by_name(program.window, "Bring them back", QPushButton))
    assert not all_by_name(program.window, "Bring them back")
    choose(program, "Weights of the run before")
    assert program.document.trained is long_trained
    assert program.session.can_go_further
    choose(program, "Weights of the run after")
    choose(program, "Weights of the run after")
    assert program.document.trained is by_mistake


def test_going_back_to_weights_shows_their_run(program: Program) -> None:
    step_and_stop(program)
    step_and_stop(program)
    program.window.show_workspace(1)
    assert says(program.window, "Stopped after step 1 of")
    choose(program, "Weights of the run before")
    assert says(program.window, "An earlier run: it was ended before its test")
    choose(program, "Weights of the run after")
    assert says(program.window, "Stopped after step 1 of")


def test_an_earlier_run_of_another_design_and_other_data_is_said_to_be_so(
    program: Program,
) -> None:
    step_and_stop(program)
    step_and_stop(program)
    program.window.show_workspace(1)
    choose(program, "Weights of the run before")
    assert not says(program.window, "The design has changed since this run")
    before = program.document.design
    program.document.edit(before.network.ids[0], "kernels", 9)
    assert says(program.window, "The design has changed since this run")
    program.document.use_data("fashion", before.input_shape, before.classes)
    assert says(program.window, "This run belongs to another design and to other data: ")
    assert any("MNIST" in label.text() for label in program.window.findChildren(QLabel))


def test_undo_takes_no_weights_away(program: Program) -> None:
    program.document.edit_recipe("epochs", 3)
    trained = step_and_stop(program)
    QTest.keyClick(program.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert program.document.recipe.epochs == LENET5.recipe.epochs
    assert program.document.trained is trained


def test_a_run_stopped_before_its_first_step_leaves_the_weights_alone(program: Program) -> None:
    trained = step_and_stop(program)
    program.session._train = Script(allowed=0)
    click(by_name(program.window.header, "Train", QPushButton))
    wait_until(lambda: not program.session.preparing, "the run has begun")
    click(by_name(program.window, "Stop", QToolButton))
    wait_until(lambda: says(program.window, "Stopped before the first step"), "the run stops")
    assert program.document.trained is trained
    assert not all_by_name(program.window, "Bring them back")


@pytest.mark.parametrize("train_was_open", [False, True])
def test_another_project_does_not_show_the_run_of_the_one_before(
    program: Program, tmp_path: Path, train_was_open: bool
) -> None:
    path = project(tmp_path)
    # From Inspect, a run begins without opening Train.
    program.window.show_workspace(1 if train_was_open else 2)
    step_and_stop(program)
    program.files.save(tmp_path / "mine.convoscope")
    wait_until(lambda: not program.files.modified, "the project is saved")
    open_by_drop(program, program.window, path)
    program.window.show_workspace(1)
    assert says(program.window, "Watch the network learn")
    assert not says(program.window, "Stopped after step")


def test_another_project_does_not_show_a_run_that_failed(program: Program, tmp_path: Path) -> None:
    path = project(tmp_path)
    program.window.show_workspace(1)
    program.session._train = failing("There is no room for these pictures.")
    click(by_name(program.window.header, "Train", QPushButton))
    wait_until(lambda: says(program.window, "There is no room"), "the run has failed")
    open_by_drop(program, program.window, path)
    assert says(program.window, "Watch the network learn")


def test_a_project_dropped_on_inspect_is_opened(program: Program, tmp_path: Path) -> None:
    path = project(tmp_path)
    program.window.show_workspace(2)
    [inspect] = program.window.findChildren(InspectWorkspace)
    open_by_drop(program, inspect, path)


def test_a_picture_of_other_data_is_given_no_label_of_the_project_that_is_opened(
    program: Program, tmp_path: Path
) -> None:
    path = project(tmp_path, CIFAR_SMALL, trained=True)
    program.window.show_workspace(2)
    labels = program.window.findChildren(QLabel)

    def truth() -> list[str]:
        return [t.text() for t in labels if t.isVisible() and t.text().endswith("it is 0")]

    wait_until(truth, "a 0 is shown", 60)
    open_by_drop(program, program.window, path)
    wait_until(lambda: says(program.window, "No data are loaded yet."), "the digits are gone", 60)
    assert program.data.dataset is None
    assert truth() == []
    assert not by_name(program.window, "Next picture", QToolButton).isEnabled()
