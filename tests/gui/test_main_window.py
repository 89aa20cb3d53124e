"""The window around the workspaces: header, messages, commands, opening, saving and closing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QSplitter,
    QToolButton,
    QWidget,
)

from engine.blocks import Dense, Flatten
from engine.network import MOST_BLOCKS, Network
from engine.presets import PYTORCH_MNIST
from engine.project import save
from gui import theme
from gui.app import Program
from gui.services.files import design_of, project_of
from gui.settings import Settings
from tests.helpers.window import by_name, click, drop, let_happen, show, wait_until

INI = QSettings.Format.IniFormat


def question(window: QWidget) -> QMessageBox:
    """Wait for the question that stands over the window."""

    def shown() -> list[QMessageBox]:
        return [box for box in window.findChildren(QMessageBox) if box.isVisible()]

    wait_until(shown, "the window asks")
    return shown()[0]


def answer(window: QWidget, words: str) -> None:
    """Click the button of the question that says ``words``."""
    box = question(window)
    buttons = {button.text().replace("&", ""): button for button in box.buttons()}
    assert words in buttons, f"the buttons say {sorted(buttons)}"
    click(buttons[words])


def choose_data(program: Program, title: str) -> None:
    """Open the menu of the data in the header, and choose by keyboard."""
    button = by_name(program.window, "Data", QPushButton)
    menu = button.menu()
    # A menu takes the keyboard in a loop of its own, so the keys are pressed from within.
    QTimer.singleShot(200, menu, lambda: go_down(menu, title))
    click(button)


def go_down(menu: QMenu, title: str) -> None:
    titles = [action.text() for action in menu.actions()]
    assert title in titles, f"the menu offers {titles}"
    for _ in range(titles.index(title) + 1):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def wait_for_sentence(program: Program, part: str) -> None:
    wait_until(lambda: part in program.window.messages.sentence, f"the window says {part!r}", 20)


def test_a_window_without_unsaved_work_closes_at_once(program: Program) -> None:
    program.window.close()
    wait_until(lambda: not program.window.isVisible(), "the window is closed")


def test_closing_with_unsaved_work_asks_and_cancel_keeps_everything(program: Program) -> None:
    program.document.edit(program.document.network.ids[0], "kernels", 9)
    program.window.close()
    answer(program.window, "Cancel")
    assert program.window.isVisible()
    assert program.document.undo_text is not None


def test_closing_with_unsaved_work_saves_it_if_asked(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "mine.convoscope"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    program.document.edit(program.document.network.ids[0], "kernels", 9)
    program.window.close()
    answer(program.window, "Save")
    wait_until(lambda: not program.window.isVisible(), "the window is closed")
    assert target.is_file()


def test_closing_while_training_asks_then_stops_cleanly(program: Program) -> None:
    click(by_name(program.window.header, "Train", QPushButton))
    wait_until(lambda: program.session.log and len(program.session.log.losses), "it learns", 60)
    program.window.close()
    assert program.window.isVisible()
    answer(program.window, "Stop training")
    answer(program.window, "Discard" if has_button(program, "Discard") else "Don't Save")
    wait_until(lambda: not program.window.isVisible(), "the window is closed", 30)
    assert program.session.state == "idle"


def has_button(program: Program, words: str) -> bool:
    wait_until(lambda: program.session.state == "idle", "the run has ended", 60)
    texts = [button.text().replace("&", "") for button in question(program.window).buttons()]
    return words in texts


def test_train_on_a_broken_design_says_why_and_offers_the_mend(program: Program) -> None:
    first = program.document.network.ids[0]
    program.document.edit(first, "kernel", (63, 63))
    program.document.edit(first, "padding", "valid")
    assert not program.document.report.runs
    click(by_name(program.window.header, "Train", QPushButton))
    wait_for_sentence(program, "Training can't begin.")
    assert program.session.state == "idle"
    [mend] = [m for m in program.document.report.of(first).problems[0].mends if "Make" in m.label]
    click(by_name(program.window.messages, mend.label, QPushButton))
    assert not program.document.report.of(first).problems
    assert not program.window.messages.isVisible()


def test_data_that_are_not_here_are_offered_for_download(program: Program) -> None:
    before = program.document.design
    choose_data(program, "MNIST — download 11.6 MB")
    wait_for_sentence(program, "not on this machine yet")
    assert by_name(program.window, "Download 11.6 MB", QPushButton).isEnabled()
    assert program.document.design == before
    assert by_name(program.window, "Data", QPushButton).text() == "MNIST, 5,000 digits"


def test_embedded_faces_are_chosen_in_the_header_and_the_network_follows(program: Program) -> None:
    choose_data(program, "Faces and others")
    wait_until(lambda: program.document.design.data == "faces", "the faces are loaded")
    assert program.document.report.input_shape == (1, 25, 25)
    assert program.document.report.output_shape == (2,)
    assert program.document.report.trains


def test_a_broken_project_is_one_sentence_in_the_window(program: Program, tmp_path: Path) -> None:
    broken = tmp_path / "broken.convoscope"
    broken.write_text("not a project")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(broken))])
    assert drop(program.window, files)
    wait_for_sentence(program, "broken.convoscope")


def test_opening_another_project_over_unsaved_work_asks_first(
    program: Program, tmp_path: Path
) -> None:
    program.files.save(tmp_path / "first.convoscope")
    wait_until(lambda: not program.files.modified and program.files.path, "it is saved")
    program.document.edit(program.document.network.ids[0], "kernels", 9)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "first.convoscope"))])
    assert drop(program.window, files)
    answer(program.window, "Cancel")
    assert program.document.report.blocks[0].output_shape == (9, 28, 28)


def test_any_command_is_found_by_a_part_of_its_name(program: Program) -> None:
    QTest.keyClick(program.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = program.window.findChild(QLineEdit, "command finder")
    assert field is not None
    wait_until(field.isVisible, "the finder is open")
    QTest.keyClicks(field, "inspect")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not field.isVisible()
    assert (
        program.window.header.tabs.tabText(program.window.header.tabs.currentIndex()) == "Inspect"
    )


def test_train_leads_from_design_to_the_curves_but_not_away_from_inspect(program: Program) -> None:
    for begun_in, shown in ((0, 1), (2, 2)):
        program.window.show_workspace(begun_in)
        click(by_name(program.window.header, "Train", QPushButton))
        assert program.window.workspace == shown
        program.session.stop()
        wait_until(lambda: program.session.state == "idle", "the run stops", 60)


def test_step_without_a_run_begins_one_that_pauses_after_a_batch(program: Program) -> None:
    click(by_name(program.window, "Step", QToolButton))
    wait_until(lambda: program.session.log and len(program.session.log.losses), "it steps", 60)
    let_happen(0.1)
    assert program.session.state == "paused"
    assert program.session.log is not None
    assert len(program.session.log.losses) == 1
    click(by_name(program.window, "Stop", QToolButton))
    wait_until(lambda: program.session.state == "idle", "the run stops", 30)


def test_training_further_goes_on_from_the_weights_there_are(program: Program) -> None:
    program.document.edit_recipe("epochs", 1)
    click(by_name(program.window.header, "Train", QPushButton))
    wait_until(lambda: program.session.state == "running", "training runs", 60)
    wait_until(lambda: program.session.state == "idle", "training ends", 60)
    click(by_name(program.window, "Train further", QPushButton))
    wait_until(lambda: program.session.state == "running", "training goes on", 60)
    wait_until(lambda: program.session.state == "idle", "training ends", 60)
    assert program.session.log is not None
    assert program.session.log.losses[:5].mean() < 1.0


def test_after_a_click_on_train_space_pauses_and_goes_on(program: Program) -> None:
    program.window.show_workspace(1)
    click(by_name(program.window.header, "Train", QPushButton))
    wait_until(lambda: program.session.log and program.session.log.started, "it runs", 60)
    for state in ("paused", "running", "paused"):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Space)
        wait_until(lambda expected=state: program.session.state == expected, f"it is {state}")
    program.session.stop()
    wait_until(lambda: program.session.state == "idle", "the run stops", 30)


def test_dark_and_light_are_chosen_in_the_menu_whatever_the_system_has(program: Program) -> None:
    for name, dark in (("Dark", True), ("Light", False)):
        [command] = [a for a in program.window.findChildren(QAction) if a.text() == name]
        command.trigger()
        assert theme.tokens(program.window).dark is dark


def test_a_note_goes_by_itself_and_an_error_stays(program: Program) -> None:
    program.messages.note("Saved.")
    assert program.window.messages.hides_by_itself
    program.messages.error("Something is wrong.")
    assert not program.window.messages.hides_by_itself


def test_more_blocks_than_there_may_be_are_refused_with_a_sentence(program: Program) -> None:
    many = Network.of(*[Dense(units=9)] * MOST_BLOCKS)
    program.document.apply(many, "many")
    program.document.insert(0, Dense())
    wait_for_sentence(program, "at most 1,000 blocks")
    program.document.select(many.ids[:3])
    program.document.duplicate_selected()
    assert program.document.network == many


def test_space_pauses_training_and_goes_on(program: Program) -> None:
    click(by_name(program.window.header, "Train", QPushButton))
    wait_until(lambda: program.session.log and program.session.log.started, "it runs", 60)
    QTest.keyClick(program.window, Qt.Key.Key_Space)
    wait_until(lambda: program.session.state == "paused", "the run pauses")
    QTest.keyClick(program.window, Qt.Key.Key_Space)
    wait_until(lambda: program.session.state == "running", "the run goes on")
    wait_until(lambda: program.session.log and len(program.session.log.losses), "it steps", 60)
    click(by_name(program.window, "Stop", QToolButton))
    wait_until(lambda: program.session.state == "idle", "the run stops", 30)
    assert program.document.trained is not None


@pytest.mark.parametrize("size", [(1280, 760), (1900, 1000)])
@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_every_workspace_fits_and_draws_in_both_schemes(
    program: Program, size: tuple[int, int], scheme: Qt.ColorScheme
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program.window.resize(*size)
    theme.apply(application, scheme)
    for index in range(3):
        program.window.show_workspace(index)
        let_happen(0.2)
        assert program.window.minimumSizeHint().width() <= 1280
        picture = program.window.grab().toImage()
        corner = picture.pixelColor(picture.width() - 3, 3)
        assert (corner.lightness() < 128) == (scheme == Qt.ColorScheme.Dark)


def test_a_folder_with_unreadable_pictures_says_how_many_were_left_out(
    program: Program, tmp_path: Path
) -> None:
    for name, tone in (("dark", 20), ("light", 220)):
        (tmp_path / "tones" / name).mkdir(parents=True)
        for index in range(10):
            pixels = np.full((9, 9), tone + index, np.uint8)
            Image.fromarray(pixels).save(tmp_path / "tones" / name / f"{index}.png")
    (tmp_path / "tones" / "dark" / "broken.png").write_bytes(b"nothing")
    program.data.choose(str(tmp_path / "tones"))
    wait_for_sentence(program, "1 file of tones")


@contextmanager
def opened_again(tmp_path: Path) -> Iterator[Program]:
    """A program that begins with what the file of settings says, and ends after the test."""
    program = Program(Settings(QSettings(str(tmp_path / "settings.ini"), INI)))
    try:
        show(program.window)
        yield program
    finally:
        program.leave()
        program.window.deleteLater()
        program.deleteLater()


def columns(program: Program) -> QSplitter:
    body = program.window.centralWidget()
    assert body is not None
    # The outermost comes first.
    return body.findChildren(QSplitter)[0]


def test_what_the_window_remembers_comes_back(program: Program, tmp_path: Path) -> None:
    program.window.show_workspace(2)
    program.window.resize(1400, 750)
    columns(program).setSizes([300, 740, 358])
    wide = columns(program).sizes()
    program.window.close()
    wait_until(lambda: not program.window.isVisible(), "the window is closed")
    with opened_again(tmp_path) as second:
        assert second.window.workspace == 2
        assert by_name(second.window, "Layers", QAbstractItemView).isVisible()
        # Qt keeps a window within the screen, and the tests' screen is narrow.
        assert second.window.height() == 750
        second.window.resize(1400, 750)
        wait_until(lambda: columns(second).sizes() == wide, "the columns are as they were")


def test_closing_asks_once_though_a_project_is_being_opened(
    program: Program, tmp_path: Path
) -> None:
    path = tmp_path / "other.convoscope"
    save(project_of(design_of(PYTORCH_MNIST), None), path)
    program.document.insert(0, Flatten())
    program.files.open(path)
    program.window.close()
    question(program.window)
    let_happen(0.3)
    box = question(program.window)
    assert program.window.findChildren(QMessageBox) == [box]
    click(box.button(QMessageBox.StandardButton.Cancel))
    assert isinstance(program.document.network.blocks[0].block, Flatten)


def test_the_window_fits_the_screen_with_its_title(program: Program) -> None:
    window = program.window
    window.resize(4000, 4000)
    window.fit_screen()
    room = window.screen().availableSize()
    assert window.height() < room.height()
    assert window.width() == max(room.width(), window.minimumSizeHint().width())


def test_the_window_goes_at_once_though_work_must_still_end(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    visible: list[bool] = []
    end = program.pace.shut_down

    def look_and_end() -> bool:
        visible.append(program.window.isVisible())
        return end()

    monkeypatch.setattr(program.pace, "shut_down", look_and_end)
    program.window.close()
    wait_until(lambda: bool(visible), "the work is ended")
    assert visible == [False]


@pytest.mark.parametrize("odd", ["5", "-1", "99999999999999999999", "inspect", ""])
def test_an_odd_remembered_workspace_opens_the_first(
    odd: str, dressed: None, tmp_path: Path
) -> None:
    (tmp_path / "settings.ini").write_text(f"[General]\nworkspace={odd}\n")
    with opened_again(tmp_path) as program:
        assert program.window.workspace == 0
        assert by_name(program.window, "Blocks to insert").isVisible()


def test_new_from_a_preset_begins_anew(program: Program) -> None:
    [new] = [m for m in program.window.findChildren(QMenu) if m.title() == "New from"]
    [begin] = [a for a in new.actions() if a.text() == "PyTorch's MNIST example"]
    begin.trigger()
    assert program.document.design == design_of(PYTORCH_MNIST)
    wait_for_sentence(program, "not on this machine yet")
