"""A lesson in the window: opened by card or file, gone through, checked, and done."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTabWidget,
    QWidget,
)

import main
from engine.blocks import Dense, Pooling
from engine.lessons.lesson import Do
from engine.lessons.shelf import FOLDER, lesson, shelf
from engine.network import Network
from engine.presets import preset
from engine.project import Project, save
from engine.recipe import Recipe
from gui.app import Program
from gui.desk import INSPECT, LEARN
from gui.learn.card import LessonCard
from gui.learn.checks import CheckCard, StateMark
from gui.learn.gallery import LessonGallery
from gui.learn.lesson_bar import LessonBar
from gui.settings import Settings
from tests.gui.documents import DIGITS
from tests.helpers.learn import LESSON, answer_question, drop_file, live_of, said
from tests.helpers.window import (
    all_by_name,
    by_name,
    click_name,
    let_happen,
    wait_until,
)

TINY = Network.of(Pooling(kernel=(2, 2), stride=(2, 2)), Dense())
"""14×14×10 + 10 = 1,970 parameters."""


@pytest.fixture
def one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Train with one thread: beside other tests two would wait for one another."""
    monkeypatch.setattr("engine.training.run.threads_each", lambda: 1)


@pytest.fixture
def lesson_file(tmp_path: Path) -> Path:
    """Return a teacher's lesson, with the project that it starts from beside it."""
    recipe = Recipe(epochs=1, learning_rate=0.02)
    save(Project(TINY, recipe, "mnist-5k", (1, 28, 28), DIGITS), tmp_path / "tiny.convoscope")
    path = tmp_path / "few.md"
    path.write_text(LESSON.replace("locked", 'start = "tiny.convoscope"\nlocked', 1), "utf-8")
    return path


def states(root: QWidget) -> list[str]:
    return [mark.state for mark in root.findChildren(StateMark) if mark.isVisible()]


def train(program: Program) -> None:
    wait_until(program.desk.actions.train.isEnabled, "the network can be trained", 30)
    QTest.keyClick(program.window, Qt.Key.Key_F5)
    wait_until(lambda: program.session.state != "idle", "it trains")
    wait_until(lambda: program.session.state == "idle", "it has been trained", 30)


@pytest.mark.usefixtures("one_thread")
def test_a_teachers_lesson_is_failed_and_then_passed(program: Program, lesson_file: Path) -> None:
    window, document = program.window, program.document
    drop_file(program, lesson_file)
    wait_until(lambda: document.network == TINY, "the lesson's own design is there")
    assert window.workspace == LEARN
    assert program.files.path is None
    assert {"As few as you can", "Step 1 of 2", "Think"} <= said(program)
    assert not all_by_name(window, "Lesson", LessonBar)
    click_name(window, "More pooling")
    click_name(window, "Next")
    check = by_name(window, "What to reach", CheckCard)
    assert states(check) == ["open", "open"]
    assert {"at least 60 %", "at most 1,000", "1,970"} <= said(program)
    assert "Not yet: train the network first." in said(program)
    click_name(window, "Change it")
    assert window.workspace == 0
    assert document.current == TINY.ids[0]
    bar = by_name(window, "Lesson", LessonBar)
    height, top = bar.height(), bar.mapTo(window, bar.rect().topLeft())
    assert states(bar) == ["open", "open"]
    document.edit_recipe("epochs", 9)
    assert document.recipe.epochs == 1
    train(program)
    assert states(bar) == ["passed", "failed"]
    document.edit(TINY.ids[0], "kernel", (4, 4))
    document.edit(TINY.ids[0], "stride", (4, 4))
    assert states(bar) == ["open", "passed"]
    train(program)
    assert states(bar) == ["passed", "passed"]
    assert (bar.height(), bar.mapTo(window, bar.rect().topLeft())) == (height, top)
    click_name(window, "Back to the lesson")
    assert "Reached: well done." in said(program)
    assert states(by_name(window, "What to reach", CheckCard)) == ["passed", "passed"]
    assert {"500", "at most 1,000"} <= said(program)
    click_name(window, "Finish")
    gallery = window.findChild(LessonGallery)
    assert gallery.isVisible()
    opener = by_name(gallery, "Open a lesson…", QPushButton)
    cards = gallery.findChildren(LessonCard)
    wait_until(
        lambda: right_of(opener, gallery) == max(right_of(card, gallery) for card in cards),
        "the button ends where the cards end",
    )
    document.edit_recipe("epochs", 9)
    assert document.recipe.epochs == 9
    done = Settings(program.settings._store).lessons
    assert str(lesson_file) in done


def right_of(widget: QWidget, ancestor: QWidget) -> int:
    return widget.mapTo(ancestor, widget.rect().topRight()).x()


def test_a_lesson_with_a_mistake_says_on_which_line(program: Program, lesson_file: Path) -> None:
    lesson_file.write_text(LESSON.replace("right = 2", "right = 3"), "utf-8")
    drop_file(program, lesson_file)
    wait_until(lambda: program.window.messages.sentence, "the window says why")
    assert program.window.messages.sentence == (
        "few.md is no lesson that can be opened. Line 14: “right” can't be 3: there are only 2 "
        "answers, the first is 1."
    )
    assert program.learning.lesson is None


def test_what_a_lesson_asks_for_is_set_up(program: Program) -> None:
    window, document = program.window, program.document
    before = document.design
    program.desk.learn.do(
        Do("Go", "train", page="results", recipe={"epochs": 3, "learning_rate": 0.5})
    )
    assert (window.workspace, document.recipe.epochs, document.recipe.learning_rate) == (1, 3, 0.5)
    assert shown_page(window) == "Results"
    document.undo()
    assert document.design == before
    document.redo()
    program.desk.learn.do(Do("Go", "inspect", preset="faces", page="why", block="dense"))
    answer_question(program, QMessageBox.StandardButton.Cancel)
    assert window.workspace == 1
    program.desk.learn.do(Do("Go", "inspect", preset="faces", page="why", block="dense"))
    answer_question(program, QMessageBox.StandardButton.Discard)
    assert (window.workspace, document.network) == (INSPECT, preset("faces").network)
    assert shown_page(window) == "Why"
    assert document.current is not None
    assert document.network.block(document.current).kind == "dense"
    for page, title in (
        *(("layers", "Layers"), ("layer", "Layer"), ("unit", "Unit")),
        *(("where", "Where"), ("pictures", "Pictures")),
    ):
        program.desk.learn.do(Do("Go", "inspect", page=page))
        assert shown_page(window) == title
    program.desk.learn.begin(None)
    assert window.workspace == LEARN
    cards = window.findChildren(LessonCard)
    assert [card.lesson.id for card in cards] == [one.id for one in shelf().lessons]
    assert QApplication.focusWidget() is cards[0]


def test_an_open_lesson_goes_on_in_another_language(program: Program) -> None:
    program.desk.learn.open("convolution")
    first = live_of(program)
    click_name(program.window, "Next")
    before = live_of(program)
    assert before is not first
    click_name(program.window, "Back")
    assert live_of(program) is first, "it stays as it was left"
    click_name(program.window, "Next")
    assert live_of(program) is before
    program.speak("zh_CN")
    let_happen(0.05)
    assert program.learning.place == 1
    assert program.learning.lesson == lesson("convolution", "zh_CN")
    assert {program.learning.lesson.title, program.learning.lesson.steps[1].title} <= said(program)
    assert live_of(program) is not before
    program.speak("en")
    let_happen(0.05)
    assert {"Convolution", lesson("convolution").steps[1].title} <= said(program)


def test_lessons_of_the_shelf_follow_the_language_wherever_they_are_opened(
    program: Program,
) -> None:
    program.desk.learn.open_file(FOLDER / "pooling.md")
    wait_until(lambda: program.learning.lesson == lesson("pooling"), "it is the built-in one")
    program.speak("zh_CN")
    assert program.learning.lesson == lesson("pooling", "zh_CN")
    program.speak("en")
    window = program.window
    let_happen(0.05)
    for words, id in (("sharing", "sharing"), ("one step of learning", "backpropagation")):
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        field = window.findChild(QLineEdit, "command finder")
        wait_until(field.isVisible, "the finder is open")
        QTest.keyClicks(field, words)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert program.learning.lesson == lesson(id)
        assert window.workspace == LEARN


def shown_page(window: QWidget) -> str:
    [tabs] = [t for t in window.findChildren(QTabWidget) if t.isVisible()]
    return tabs.tabText(tabs.currentIndex())


def test_the_command_line_opens_a_lesson_or_says_why_not(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], lesson_file: Path
) -> None:
    opened = []
    monkeypatch.setattr(
        "gui.app.run", lambda path, *, learn=False: opened.append((path, learn)) or 0
    )
    assert main._run(["learn"]) == 0
    assert main._run(["learn", str(lesson_file)]) == 0
    assert main._run([str(lesson_file)]) == 0
    assert opened == [(None, True), (lesson_file, True), (lesson_file, True)]
    assert capsys.readouterr().err == ""
    lesson_file.write_text("Words only.", "utf-8")
    assert main._run(["learn", str(lesson_file)]) == 2
    assert "few.md can't be opened as a lesson. Line 1: a lesson begins" in capsys.readouterr().err
    assert main._run(["learn", str(lesson_file.parent / "no.md")]) == 2
    assert "There is no file" in capsys.readouterr().err
    assert main._run(["learn", "a.md", "b.md"]) == 2
    assert len(opened) == 3
