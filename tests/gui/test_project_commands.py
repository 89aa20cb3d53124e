"""Recent projects, revert, what is dropped onto the window, and the mark of unsaved work."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QListWidget, QMenu, QWidget

from engine.blocks import Flatten
from engine.build import build
from engine.data.preprocessing import Preprocessing
from engine.presets import CIFAR_SMALL, LENET5
from engine.project import Trained, load, save
from gui.app import Program
from gui.drop import DropHint
from gui.services.files import design_of, project_of
from gui.settings import MOST_RECENT, Settings
from tests.helpers.window import NO_KEYS, by_name, drop, let_happen, wait_until

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
GREY = Preprocessing(channels=1, height=28, width=28, mean=(0.13,), deviation=(0.31,))


def written(path: Path) -> Path:
    """Return the path of a new project with data that are at hand."""
    save(project_of(design_of(LENET5), None), path)
    return path


def trained(program: Program, seed: int) -> Trained:
    design = program.document.design
    weights = build(design.network, GREY.shape, len(design.classes), seed=seed).weights()
    return Trained(design.network, GREY, design.classes, weights, None)


def saved(program: Program, path: Path) -> Path:
    program.files.save(path)
    wait_until(lambda: program.files.path == path and not program.files.modified, "it is saved")
    return path


def opened(program: Program, path: Path) -> None:
    program.files.open(path)
    wait_until(lambda: program.files.path == path, "the project is open")


def command(program: Program, text: str) -> QAction:
    [found] = [a for a in program.window.findChildren(QAction) if a.text() == text]
    return found


def recent_menu(program: Program) -> QMenu:
    [menu] = [m for m in program.window.findChildren(QMenu) if m.title() == "Open recent"]
    return menu


def recent(program: Program) -> list[str]:
    """Return the names that the menu of recent projects offers."""
    entries = [a.text() for a in recent_menu(program).actions() if not a.isSeparator()]
    assert entries[-1] == "Clear the list"
    return [entry.split(" — ")[0] for entry in entries[:-1]]


def choose_recent(program: Program, name: str) -> None:
    [entry] = [a for a in recent_menu(program).actions() if a.text().startswith(name)]
    entry.trigger()


def test_projects_that_were_opened_or_saved_are_recent_ones(
    program: Program, tmp_path: Path
) -> None:
    assert recent(program) == []
    assert not command(program, "Clear the list").isEnabled()
    opened(program, written(tmp_path / "first.convoscope"))
    saved(program, tmp_path / "second & third.convoscope")
    assert recent(program) == ["second && third.convoscope", "first.convoscope"]
    choose_recent(program, "first")
    wait_until(lambda: recent(program)[0] == "first.convoscope", "it is the newest")
    assert program.files.path == tmp_path / "first.convoscope"
    command(program, "Clear the list").trigger()
    wait_until(lambda: recent(program) == [], "the list is empty")


def test_recent_projects_are_remembered_and_at_most_ten(program: Program, tmp_path: Path) -> None:
    for number in range(MOST_RECENT + 2):
        program.document.edit(program.document.network.ids[0], "kernels", 10 + number)
        saved(program, tmp_path / f"{number}.convoscope")
    again = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    names = [f"{number}.convoscope" for number in range(MOST_RECENT + 1, 1, -1)]
    assert [path.name for path in again.recent] == names == recent(program)


@pytest.mark.parametrize("odd", ["", "nothing", "@Invalid()", "3, 4"])
def test_an_odd_list_of_recent_projects_does_no_harm(odd: str, tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_text(f"[General]\nrecent={odd}\n")
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    settings.add_recent(tmp_path / "mine.convoscope")
    assert settings.recent[0] == tmp_path / "mine.convoscope"


def test_a_recent_project_that_is_gone_is_told_and_taken_off_the_list(
    program: Program, tmp_path: Path
) -> None:
    gone = written(tmp_path / "gone.convoscope")
    opened(program, gone)
    gone.unlink()
    choose_recent(program, "gone")
    wait_until(lambda: "doesn't exist" in program.window.messages.sentence, "it is told")
    assert recent(program) == []


def test_the_finder_opens_a_recent_project(program: Program, tmp_path: Path) -> None:
    opened(program, written(tmp_path / "digits.convoscope"))
    saved(program, tmp_path / "other.convoscope")
    QTest.keyClick(program.window, Qt.Key.Key_K, CTRL)
    field = program.window.findChild(QLineEdit, "command finder")
    assert field is not None
    QTest.keyClicks(field, "open digits.conv")
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_until(lambda: program.files.path == tmp_path / "digits.convoscope", "it is open")


def test_revert_is_one_step_back_to_the_file_and_undo_takes_it_back(
    program: Program, tmp_path: Path
) -> None:
    assert not command(program, "Revert").isEnabled()
    saved(program, tmp_path / "mine.convoscope")
    before = program.document.design
    for _ in range(3):
        program.document.insert(0, Flatten())
    edited = program.document.design
    command(program, "Revert").trigger()
    wait_until(lambda: program.document.design == before, "it is as it was saved")
    assert not program.files.modified
    assert program.document.history[-1] == "Revert to mine.convoscope"
    assert "All is as mine.convoscope has it." in program.window.messages.sentence
    QTest.keyClick(program.window, Qt.Key.Key_Z, CTRL)
    assert program.document.design == edited
    assert program.files.modified


def test_revert_brings_the_file_s_weights_back_and_takes_none_away(
    program: Program, tmp_path: Path
) -> None:
    program.document.add_trained(trained(program, 1))
    kept = program.document.trained
    saved(program, tmp_path / "mine.convoscope")
    program.document.insert(0, Flatten())
    command(program, "Revert").trigger()
    wait_until(lambda: not program.files.modified, "it is as it was saved")
    assert program.document.trained is kept
    program.document.add_trained(trained(program, 2))
    command(program, "Revert").trigger()
    wait_until(lambda: not program.files.modified, "it is as it was saved")
    assert program.document.trained is not None
    assert kept is not None
    first, again = kept.weights, program.document.trained.weights
    assert all(first[name].equal(again[name]) for name in first)
    assert program.document.has_earlier_run


def test_revert_leaves_what_was_trained_since_where_the_file_has_none(
    program: Program, tmp_path: Path
) -> None:
    saved(program, tmp_path / "mine.convoscope")
    program.document.add_trained(trained(program, 1))
    command(program, "Revert").trigger()
    wait_until(lambda: "the file has none" in program.window.messages.sentence, "it is told")
    assert program.document.trained is not None
    assert program.window.isWindowModified()


def test_revert_to_a_file_that_is_gone_changes_nothing(program: Program, tmp_path: Path) -> None:
    path = saved(program, tmp_path / "mine.convoscope")
    program.document.insert(0, Flatten())
    edited = program.document.design
    path.unlink()
    command(program, "Revert").trigger()
    wait_until(lambda: "doesn't exist" in program.window.messages.sentence, "it is told")
    assert program.document.design is edited
    assert program.files.modified


def test_save_as_goes_on_with_the_other_file(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = saved(program, tmp_path / "first.convoscope")
    program.document.insert(0, Flatten())
    second = tmp_path / "second.convoscope"
    # Without its suffix, as a person types it.
    typed = str(tmp_path / "second")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (typed, ""))
    QTest.keyClick(program.window, Qt.Key.Key_S, CTRL | SHIFT)
    wait_until(lambda: program.files.path == second, "it is saved")
    assert load(first).network == LENET5.network
    assert load(second).network == program.document.network


def test_a_project_whose_name_was_typed_in_part_is_not_replaced_without_a_question(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = saved(program, tmp_path / "net.v2.convoscope")
    program.document.insert(0, Flatten())
    before = there.read_bytes()
    suggested: list[Path] = []
    typed = iter([str(tmp_path / "net.v2"), ""])

    def ask(_parent: QWidget, _title: str, suggestion: str, _filters: str) -> tuple[str, str]:
        suggested.append(Path(suggestion))
        return next(typed), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    QTest.keyClick(program.window, Qt.Key.Key_S, CTRL | SHIFT)
    # Asked again with the whole name, of which the dialog itself says that it is there.
    assert suggested[1:] == [there]
    assert program.files.modified
    assert there.read_bytes() == before


def test_the_finder_outlives_the_commands_that_it_offers(program: Program, tmp_path: Path) -> None:
    opened(program, written(tmp_path / "first.convoscope"))
    QTest.keyClick(program.window, Qt.Key.Key_K, CTRL)
    field = program.window.findChild(QLineEdit, "command finder")
    assert field is not None
    QTest.keyClicks(field, "first.conv")
    saved(program, tmp_path / "second.convoscope")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert program.files.path == tmp_path / "second.convoscope"
    field.window().hide()


def test_the_finder_finds_what_stands_in_menus_inside_menus(program: Program) -> None:
    QTest.keyClick(program.window, Qt.Key.Key_K, CTRL)
    field = program.window.findChild(QLineEdit, "command finder")
    assert field is not None
    QTest.keyClicks(field, "onnx")
    found = by_name(field.window(), "Matching commands", QListWidget)
    assert [found.item(n).text() for n in range(found.count())] == ["ONNX…"]
    field.window().hide()


def test_the_finder_says_when_no_command_is_called_so(program: Program) -> None:
    QTest.keyClick(program.window, Qt.Key.Key_K, CTRL)
    field = program.window.findChild(QLineEdit, "command finder")
    assert field is not None
    QTest.keyClicks(field, "zebra")
    words = by_name(field.window(), "No command is called that.")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert words.isVisible()
    field.clear()
    assert not words.isVisible()
    assert by_name(field.window(), "Matching commands", QListWidget).count() > 20
    field.window().hide()


def test_the_title_names_the_project_and_marks_what_is_unsaved(
    program: Program, tmp_path: Path
) -> None:
    window = program.window
    assert window.windowTitle() == "Untitled[*] — Convoscope"
    assert not window.isWindowModified()
    program.document.insert(0, Flatten())
    assert window.isWindowModified()
    program.document.undo()
    assert not window.isWindowModified()
    saved(program, tmp_path / "a[*].convoscope")
    assert window.windowTitle() == "a[*][*].convoscope[*] — Convoscope"


def dragged(*files: Path | str) -> QMimeData:
    mime = QMimeData()
    urls = [QUrl(f) if isinstance(f, str) else QUrl.fromLocalFile(str(f)) for f in files]
    mime.setUrls(urls)
    return mime


def drag_over(program: Program, mime: QMimeData) -> DropHint:
    middle = program.window.rect().center()
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(middle, action, mime, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(program.window, enter)
    hint = program.window.findChild(DropHint)
    assert hint is not None
    return hint


def test_while_a_project_is_dragged_over_the_window_it_says_what_would_happen(
    program: Program, tmp_path: Path
) -> None:
    mime = dragged(tmp_path / "mine.convoscope")
    hint = drag_over(program, mime)
    assert hint.isVisible()
    assert hint.words == "Drop it to open mine.convoscope"
    # It must not be what the drop lands on.
    assert program.window.childAt(hint.geometry().center()) is not hint
    QApplication.sendEvent(program.window, QDragLeaveEvent())
    assert not hint.isVisible()


def test_what_a_drag_would_do_is_not_said_any_more_once_its_program_has_died(
    program: Program, tmp_path: Path
) -> None:
    mime = dragged(tmp_path / "mine.convoscope")
    hint = drag_over(program, mime)
    assert hint.isVisible()
    handle = program.window.windowHandle()
    assert handle is not None
    QTest.mouseMove(handle, QPoint(300, 300))
    wait_until(lambda: not hint.isVisible(), "the mouse is felt again")


@pytest.mark.parametrize("field", ["Search blocks", "Kernels"])
def test_a_project_dropped_on_a_field_is_opened_and_is_no_text(
    program: Program, tmp_path: Path, field: str
) -> None:
    path = written(tmp_path / "mine.convoscope")
    over = by_name(program.window, field)
    before = program.document.design
    # To the window's handle, from where Qt finds the field under the mouse.
    at = over.mapTo(program.window, over.rect().center())
    handle = program.window.windowHandle()
    assert handle is not None
    # The event doesn't keep what it carries alive.
    actions, mime = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, dragged(path)
    for kind in (QDragEnterEvent, QDragMoveEvent, QDropEvent):
        place = QPointF(at) if kind is QDropEvent else at
        event = kind(place, actions, mime, Qt.MouseButton.LeftButton, NO_KEYS)
        QApplication.sendEvent(handle, event)
        assert event.isAccepted()
        # As a move it would be for the other program to delete the file.
        assert event.dropAction() == Qt.DropAction.CopyAction
    wait_until(lambda: program.files.path == path, "it is open")
    assert program.document.design == before
    assert "mine.convoscope" not in by_name(program.window, "Search blocks", QLineEdit).text()


def test_a_dropped_project_is_opened(program: Program, tmp_path: Path) -> None:
    path = written(tmp_path / "mine.CONVOSCOPE")
    mime = dragged(path)
    drag_over(program, mime)
    assert drop(program.window, mime)
    assert not drag_over(program, QMimeData()).isVisible()
    wait_until(lambda: program.files.path == path, "it is open")


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ((Path("notes.txt"),), "notes.txt is neither a project (*.convoscope) nor a"),
        ((Path("a.convoscope"), Path("b.convoscope")), "Only one project can be open"),
        (("https://example.org/a.convoscope",), "Only files of this machine can be opened"),
    ],
)
def test_anything_else_that_is_dropped_is_refused_with_a_sentence(
    program: Program, files: tuple[Path | str, ...], sentence: str
) -> None:
    design = program.document.design
    mime = dragged(*files)
    assert drag_over(program, mime).words.startswith(sentence)
    drop(program.window, mime)
    assert program.window.messages.sentence.startswith(sentence)
    assert program.document.design is design


def test_dragged_text_is_none_of_the_window_s_business(program: Program) -> None:
    text = QMimeData()
    text.setText("a.convoscope")
    assert not drag_over(program, text).isVisible()
    assert not drop(program.window, text)
    let_happen(0.02)
    assert program.window.messages.sentence == ""


def test_beginning_anew_from_a_preset_leaves_no_file_behind(
    program: Program, tmp_path: Path
) -> None:
    saved(program, tmp_path / "mine.convoscope")
    program.files.begin(CIFAR_SMALL)
    assert program.files.path is None
    assert not command(program, "Revert").isEnabled()
