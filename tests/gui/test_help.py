"""F1 opens the experiment about what the keyboard, or the mouse, is at."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QListView, QWidget

from gui.app import Program
from gui.topics import set_topic, topic_of
from tests.helpers.window import by_name, click_row, press, row_named

Key = Qt.Key


@pytest.mark.parametrize(("block", "lesson"), [("Pooling", "pooling"), ("Dense", "sharing")])
def test_f1_opens_the_experiment_about_the_selected_block(
    program: Program, block: str, lesson: str
) -> None:
    view = program.desk.window.strip.view  # type: ignore[attr-defined]
    click_row(view, row_named(view, block))
    view.setFocus()
    press(view, Key.Key_F1)
    opened = program.learning.lesson
    assert opened is not None
    assert opened.id == lesson
    assert program.window.workspace == 4


def test_the_innermost_part_that_has_a_topic_says_it(dressed: None) -> None:
    class Picture(QWidget):
        def topic_at(self, place: QPoint | None) -> str:
            return "left" if place is not None and place.x() < 50 else ""

    page = QWidget()
    picture = Picture(page)
    inside = QWidget(picture)
    picture.resize(100, 100)
    set_topic(page, "page")
    assert topic_of(inside) == "page"
    assert topic_of(picture, picture.mapToGlobal(QPoint(10, 10))) == "left"
    assert topic_of(picture, picture.mapToGlobal(QPoint(90, 10))) == "page"
    set_topic(inside, "inside")
    assert topic_of(inside) == "inside"
    assert topic_of(None) == ""
    page.deleteLater()


def test_the_mouse_has_the_word_once_it_has_moved(program: Program) -> None:
    strip = program.window.strip.view  # type: ignore[attr-defined]
    click_row(strip, row_named(strip, "Pooling"))
    strip.setFocus()
    kinds = by_name(program.window, "Blocks to insert", QListView)
    dense = row_named(kinds, "Dense")
    QCursor.setPos(kinds.viewport().mapToGlobal(kinds.visualRect(dense).center()))
    press(strip, Key.Key_F1)
    opened = program.learning.lesson
    assert opened is not None
    assert opened.id == "sharing"


def test_where_nothing_has_a_lesson_all_of_them_are_shown(program: Program) -> None:
    program.window.header.setFocus()
    program.window.setFocus()
    press(program.window, Key.Key_F1)
    assert program.window.workspace == 4
    assert program.learning.lesson is None


def test_an_open_lesson_stays_where_nothing_has_one_of_its_own(program: Program) -> None:
    program.desk.learn.open("kernels")
    press(program.window, Key.Key_F1)
    assert program.window.workspace == 4
    opened = program.learning.lesson
    assert opened is not None
    assert opened.id == "kernels"
