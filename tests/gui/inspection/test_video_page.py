"""The controls of a film: opened, held, moved through with the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QSlider
from pytestqt.qtbot import QtBot

from gui.inspection.video_page import VideoPage
from gui.services.frames import Frame
from gui.services.video import VideoSource
from tests.helpers.films import film, shades
from tests.helpers.window import by_name, click_name, let_happen, press, show, wait_until

pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)


@pytest.fixture
def page(qtbot: QtBot, dressed: None) -> Iterator[VideoPage]:
    page = VideoPage(VideoSource())
    page.resize(280, 220)
    show(page)
    yield page
    page.source.stop()
    page.source.deleteLater()
    page.close()
    page.deleteLater()


def test_a_film_is_opened_held_and_moved_through(
    page: VideoPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "grey.avi"
    path.write_bytes(film(shades(75)))
    frames: list[Frame] = []
    page.source.came.connect(frames.append)
    page.source.start()
    slider = by_name(page, "Place in the film", QSlider)
    assert not slider.isEnabled()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    click_name(page, "Open film…")
    wait_until(lambda: frames, "it plays")
    wait_until(lambda: slider.value() > 0, "the slider goes along")
    assert page.source.path == path
    click_name(page, "Hold")
    let_happen(0.1)
    press(slider, Qt.Key.Key_Home)
    press(slider, Qt.Key.Key_Right, times=2)
    wait_until(lambda: "0:02 / 0:03" in [w.text() for w in page.findChildren(QLabel)], "it shows")
    shade = round(20 + 215 * 50 / 75)
    wait_until(
        lambda: abs(frames[-1].picture.getpixel((5, 5))[0] - shade) <= 4,  # type: ignore[index]
        "the frame at two seconds comes",
    )
    count = len(frames)
    let_happen(0.2)
    assert len(frames) == count
    click_name(page, "Go on")
    wait_until(lambda: len(frames) > count, "it goes on")
