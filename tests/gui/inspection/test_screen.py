"""A part of the screen, chosen with the mouse or the keys, and looked at again and again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.inspection.region_chooser import RegionChooser
from gui.inspection.screen_page import ScreenPage
from gui.services import screen
from gui.services.frames import Frame
from gui.services.screen import ScreenSource
from tests.helpers.window import by_name, click_name, let_happen, press, show, stroke, wait_until


@pytest.fixture
def page(qtbot: QtBot, dressed: None) -> Iterator[ScreenPage]:
    page = ScreenPage(ScreenSource())
    page.resize(240, 160)
    show(page)
    yield page
    page.source.stop()
    page.source.deleteLater()
    page.close()
    page.deleteLater()


@pytest.fixture
def red(qtbot: QtBot) -> Iterator[QWidget]:
    """Something to look at: a red window in a corner of the screen."""
    window = QWidget(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
    _paint(window, QColor(200, 0, 0))
    window.setGeometry(400, 300, 120, 90)
    show(window)
    yield window
    window.close()
    window.deleteLater()


def _paint(window: QWidget, colour: QColor) -> None:
    palette = window.palette()
    palette.setColor(QPalette.ColorRole.Window, colour)
    window.setPalette(palette)
    window.update()


def _chooser() -> RegionChooser:
    def there() -> list[QWidget]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, RegionChooser)]

    wait_until(there, "the chooser lies over the screen")
    [chooser] = there()
    assert isinstance(chooser, RegionChooser)
    wait_until(lambda: chooser.size() == QGuiApplication.primaryScreen().size(), "it fills it")
    return chooser


def _gone() -> bool:
    return not any(isinstance(w, RegionChooser) for w in QApplication.topLevelWidgets())


def test_the_chosen_part_is_shown_and_what_changes_in_it(page: ScreenPage, red: QWidget) -> None:
    frames: list[Frame] = []
    page.source.came.connect(frames.append)
    page.source.choose(QRect(410, 310, 60, 40))
    assert frames == []
    page.source.start()
    wait_until(lambda: frames, "a frame comes")
    assert frames[-1].picture.size == (60, 40)
    assert frames[-1].live
    assert frames[-1].title == "Screen, 60×40"
    assert frames[-1].picture.getpixel((30, 20)) == (200, 0, 0)
    _paint(red, QColor(0, 0, 200))
    wait_until(lambda: frames[-1].picture.getpixel((30, 20)) == (0, 0, 200), "it changes")
    count = len(frames)
    let_happen(0.5)
    assert 2 <= len(frames) - count <= 6, "ten times a second at most"
    page.source.stop()
    count = len(frames)
    let_happen(0.25)
    assert len(frames) == count
    assert page.source.latest is None


def test_a_part_is_drawn_with_the_mouse_over_a_still_of_the_screen(page: ScreenPage) -> None:
    click_name(page, "Choose a part…")
    stroke(_chooser(), QPoint(300, 250), QPoint(350, 300), QPoint(200, 130))
    assert page.source.region == QRect(QPoint(200, 130), QPoint(300, 250))
    wait_until(_gone, "the chooser goes")
    assert by_name(page, "101 × 121 pixels, ten times a second")


def test_a_part_is_chosen_with_the_keys_and_begins_with_the_last(page: ScreenPage) -> None:
    page.source.choose(QRect(100, 100, 64, 64))
    click_name(page, "Choose a part…")
    chooser = _chooser()
    press(chooser, Qt.Key.Key_Right, times=2)
    press(chooser, Qt.Key.Key_Up)
    press(chooser, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier, times=3)
    press(chooser, Qt.Key.Key_Return)
    assert page.source.region == QRect(116, 92, 64, 88)
    wait_until(_gone, "the chooser goes")


def test_escape_leaves_the_part_as_it_was_and_so_does_a_mere_click(page: ScreenPage) -> None:
    before = QRect(100, 100, 64, 64)
    page.source.choose(before)
    click_name(page, "Choose a part…")
    chooser = _chooser()
    stroke(chooser, QPoint(300, 250), QPoint(303, 251))
    assert page.source.region == before
    assert not _gone()
    press(chooser, Qt.Key.Key_Escape)
    assert page.source.region == before
    wait_until(_gone, "the chooser goes")


def test_a_part_that_lies_on_no_screen_any_more_is_told(page: ScreenPage) -> None:
    page.source.choose(QRect(90_000, 90_000, 50, 50))
    page.source.start()
    wait_until(lambda: page.source.trouble, "it is told", 2)
    assert page.source.trouble == "The chosen part isn't on any screen now: choose another."
    page.source.choose(QRect(10, 10, 50, 50))
    wait_until(lambda: page.source.latest, "it goes on")
    assert page.source.trouble == ""


def test_a_desktop_that_forbids_it_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen, "may_look", lambda: False)
    source = ScreenSource()
    source.start()
    wait_until(lambda: source.trouble, "it is told", 2)
    assert source.trouble.startswith("This desktop (Wayland) doesn't let programs look")
    source.stop()
    source.deleteLater()
