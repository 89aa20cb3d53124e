"""One panel for all sources: only the chosen one runs, only in sight; what is remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QSettings, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QComboBox, QToolButton
from pytestqt.qtbot import QtBot

from engine.data.dataset import Dataset
from gui.inspection.live_view import LiveView
from gui.settings import Settings
from gui.wiring.live_sources import live_sources
from tests.helpers.films import film
from tests.helpers.inspect_bench import Bench
from tests.helpers.scripted_source import HINT, ScriptedCameraChoice, ScriptedSource
from tests.helpers.window import (
    by_name,
    choose,
    click_name,
    drop,
    let_happen,
    press,
    show,
    wait_until,
)

Opener = Callable[[], tuple[Bench, ScriptedCameraChoice]]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def opened(qtbot: QtBot, digits: Dataset, settings: Settings) -> Iterator[Opener]:
    """Opens Inspect with a camera by script, as often as a test wants."""
    benches: list[Bench] = []

    def open_() -> tuple[Bench, ScriptedCameraChoice]:
        camera = ScriptedCameraChoice()
        bench = Bench(digits, (camera.choice(),), settings)
        benches.append(bench)
        show(bench.window)
        return bench, camera

    yield open_
    for bench in benches:
        assert bench.session.shut_down(20)
        assert bench.service.shut_down(60)
        bench.workspace.sources.shut_down()
        bench.window.close()
        bench.window.deleteLater()


def chosen_camera(opened: Opener) -> tuple[Bench, ScriptedSource]:
    bench, camera = opened()
    click_name(bench.window, "Camera")
    assert camera.source is not None
    return bench, camera.source


def plain(grey: int) -> Image.Image:
    return Image.new("RGB", (64, 48), (grey, grey, grey))


def sees(bench: Bench, grey: int) -> bool:
    seen = bench.seen()
    return bool(seen.size) and set(np.unique(seen)) == {grey}


def test_a_live_source_is_made_only_when_it_is_chosen_and_runs_only_in_sight(
    opened: Opener,
) -> None:
    bench, camera = opened()
    assert camera.made == 0
    click_name(bench.window, "Camera")
    source = camera.source
    assert source is not None
    assert source.running
    bench.window.hide()
    assert not source.running
    show(bench.window)
    assert source.running
    click_name(bench.window, "Draw")
    assert not source.running
    click_name(bench.window, "Camera")
    assert source.running
    assert camera.made == 1
    bench.workspace.sources.shut_down()
    assert not source.running
    assert source.begun == source.ended == 3


def test_live_frames_reach_the_network_one_after_the_other(opened: Opener) -> None:
    bench, source = chosen_camera(opened)
    assert by_name(bench.window, "The picture of the source", LiveView).words == HINT
    assert bench.model.hint == HINT
    for grey in (20, 120, 220):
        source.send(plain(grey))
        wait_until(lambda grey=grey: sees(bench, grey), "the frame is seen")
    bench.settle()
    assert len(bench.bars()) == 10


def test_freezing_stays_at_the_frame_until_it_is_let_go_by_button_and_by_key(
    opened: Opener,
) -> None:
    bench, source = chosen_camera(opened)
    button = by_name(bench.window, "Freeze", QToolButton)
    assert not button.isEnabled()
    view = by_name(bench.window, "The picture of the source", LiveView)
    source.send(plain(40))
    wait_until(lambda: sees(bench, 40), "the frame is seen")
    for freeze in (lambda: button.click(), lambda: press(view, Qt.Key.Key_Space)):
        freeze()
        assert button.isChecked()
        source.send(plain(200))
        let_happen(0.1)
        assert sees(bench, 40)
        freeze()
        source.send(plain(200))
        wait_until(lambda: sees(bench, 200), "the newest is seen again")
        source.send(plain(40))
        wait_until(lambda: sees(bench, 40), "the first is seen again")
    button.click()
    click_name(bench.window, "Draw")
    click_name(bench.window, "Camera")
    assert not source.frozen


def test_a_frozen_frame_is_looked_at_anew_when_it_is_taken_otherwise(opened: Opener) -> None:
    bench, source = chosen_camera(opened)
    halves = plain(0)
    halves.paste((255, 255, 255), (32, 0, 64, 48))
    source.send(halves)
    wait_until(lambda: bench.seen().size, "the frame is seen")
    click_name(bench.window, "Freeze")
    assert bench.seen()[14, 26] > 240
    click_name(bench.window, "Mirror")
    wait_until(lambda: bench.seen()[14, 26] < 15, "it is mirrored")


def test_trouble_is_said_where_the_picture_was_and_goes_by_itself(opened: Opener) -> None:
    bench, source = chosen_camera(opened)
    source.send(plain(40))
    wait_until(lambda: sees(bench, 40), "the frame is seen")
    source.fail("The camera was unplugged: plug it in again.")
    view = by_name(bench.window, "The picture of the source", LiveView)
    assert view.words == bench.model.hint == "The camera was unplugged: plug it in again."
    assert bench.model.answer is None
    source.fail("")
    source.send(plain(90))
    wait_until(lambda: sees(bench, 90), "it goes on")


def test_how_a_camera_was_looked_at_comes_back_but_it_stays_off_until_it_is_chosen(
    opened: Opener, settings: Settings
) -> None:
    bench, _ = chosen_camera(opened)
    click_name(bench.window, "Mirror")
    box = by_name(bench.window, "Find it for me", QComboBox)
    choose(box, "Find a face")
    press(box, Qt.Key.Key_Return)
    click_name(bench.window, "Picture")
    assert box.currentText() == "The square"
    assert not by_name(bench.window, "Mirror", QToolButton).isChecked()
    click_name(bench.window, "Camera")
    bench.window.hide()
    again, camera = opened()
    assert camera.made == 0
    assert by_name(again.window, "Test data", QToolButton).isChecked()
    click_name(again.window, "Camera")
    assert camera.source is not None
    assert camera.source.running
    assert by_name(again.window, "Mirror", QToolButton).isChecked()
    assert by_name(again.window, "Find it for me", QComboBox).currentText() == "Find a face"


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"source": 7, "framings": [1]}', '{"source": "telescope"}', "[" * 9999]
)
def test_settings_that_cannot_be_read_begin_with_the_test_data(
    opened: Opener, settings: Settings, text: str
) -> None:
    settings.sources = text
    bench, camera = opened()
    assert by_name(bench.window, "Test data", QToolButton).isChecked()
    assert camera.made == 0


def test_the_clipboard_is_looked_at_when_it_is_asked_for(bench: Bench) -> None:
    QGuiApplication.clipboard().clear()
    click_name(bench.window, "Clipboard")
    assert bench.model.hint.startswith("There is no picture on the clipboard: copy one")
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(100, 100, 100))
    QGuiApplication.clipboard().setImage(image)
    let_happen(0.1)
    assert bench.model.subject is None
    click_name(bench.window, "Paste")
    wait_until(lambda: sees(bench, 100), "the copied picture is seen")
    QGuiApplication.clipboard().clear()


def test_a_folder_that_is_dropped_is_leafed_through(bench: Bench, tmp_path: Path) -> None:
    plain(70).save(tmp_path / "one.png")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    assert drop(bench.workspace, data)
    wait_until(lambda: sees(bench, 70), "the folder's picture is seen")
    assert by_name(bench.window, "Folder", QToolButton).isChecked()


def test_a_picture_of_the_data_is_shown_as_the_network_knows_it(
    bench: Bench, digits: Dataset
) -> None:
    click_name(bench.window, "Picture")
    click_name(bench.window, "Mirror")
    sources = bench.workspace.sources
    sources.show_sample(digits, "validation", 7)
    wait_until(lambda: bench.seen().size, "the picture is shown")
    np.testing.assert_array_equal(bench.seen(), digits.train_pictures[7, ..., 0])
    bench.settle()
    assert "it is" in bench.text("True class")
    sources.show_sample(digits, "test", 123)
    np.testing.assert_array_equal(bench.seen(), digits.test_pictures[123, ..., 0])


def test_every_source_has_a_name_and_a_sentence(bench: Bench) -> None:
    for name in ("Test data", "Draw", "Picture", "Folder", "Clipboard"):
        button = by_name(bench.window, name, QToolButton)
        assert len(button.toolTip()) > len(name)
        button.click()
        assert button.isChecked()
        bench.window.grab()


def test_a_film_that_is_dropped_is_played(
    qtbot: QtBot, digits: Dataset, settings: Settings, tmp_path: Path
) -> None:
    path = tmp_path / "three.AVI"
    path.write_bytes(film([Image.new("RGB", (64, 48), (level, 0, 0)) for level in (40, 200)]))
    bench = Bench(digits, live_sources(settings), settings)
    show(bench.window)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    try:
        assert drop(bench.workspace, data)
        sources = bench.workspace.sources
        wait_until(lambda: sources.source.latest is not None, "the film's first frame is there", 20)
        wait_until(lambda: bench.model.answer is not None, "it has gone through the network", 60)
        assert sources.source.latest is not None
        assert sources.source.latest.live
    finally:
        assert bench.session.shut_down(20)
        assert bench.service.shut_down(60)
        bench.workspace.sources.shut_down()
        bench.window.close()
        bench.window.deleteLater()
