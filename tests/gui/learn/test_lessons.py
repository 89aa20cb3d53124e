"""A lesson in the window: opened by card or file, gone through, checked, and done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

import main
from engine.blocks import Dense, Pooling
from engine.lessons.lesson import Do
from engine.lessons.reading import read_lesson
from engine.lessons.shelf import lesson, shelf
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
from gui.learn.model import LearnModel
from gui.learn.pane import LessonPane
from gui.learn.questions import Answer, QuestionCard
from gui.learn.text import LessonText
from gui.settings import Settings
from gui.theme import icon, tokens
from tests.gui.documents import DIGITS, lenet
from tests.helpers.learn import answer_question, drop_file, live_of, said
from tests.helpers.window import (
    all_by_name,
    by_name,
    click_name,
    let_happen,
    name_of,
    press,
    show,
    wait_until,
)

TINY = Network.of(Pooling(kernel=(2, 2), stride=(2, 2)), Dense())
"""14×14×10 + 10 = 1,970 parameters."""
LESSON = """# As few as you can

Read digits with few numbers.

```lesson
locked = ["epochs"]
start = "tiny.convoscope"
```

## Think

```question
ask = "What makes it smaller?"
answers = ["More epochs", "More pooling"]
right = 2
why = "Fewer cells come into the last block."
```

## Do it

```check
accuracy = { at_least = 0.6 }
parameters = { at_most = 1000 }
```

```do
words = "Change it"
workspace = "design"
block = "pooling"
```
"""


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
    path.write_text(LESSON, "utf-8")
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
    assert states(check) == ["open", "failed"]
    assert {"at least 60 %", "at most 1,000", "1,970"} <= said(program)
    assert "Not yet: train the network first." in said(program)
    click_name(window, "Change it")
    assert window.workspace == 0
    assert document.current == TINY.ids[0]
    bar = by_name(window, "Lesson", LessonBar)
    height, top = bar.height(), bar.mapTo(window, bar.rect().topLeft())
    assert states(bar) == ["open", "failed"]
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
    assert window.findChild(LessonGallery).isVisible()
    document.edit_recipe("epochs", 9)
    assert document.recipe.epochs == 9
    done = Settings(program.settings._store).lessons
    assert str(lesson_file) in done


def test_a_lesson_with_a_mistake_says_on_which_line(program: Program, lesson_file: Path) -> None:
    lesson_file.write_text(LESSON.replace("right = 2", "right = 3"), "utf-8")
    drop_file(program, lesson_file)
    wait_until(lambda: program.window.messages.sentence, "the window says why")
    assert program.window.messages.sentence == (
        "few.md is no lesson that can be opened. Line 15: “right” can't be 3: there are only 2 "
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
    click_name(program.window, "Next")
    before = live_of(program)
    program.speak("zh_CN")
    let_happen(0.05)
    assert program.learning.place == 1
    assert program.learning.lesson == lesson("convolution", "zh_CN")
    assert {program.learning.lesson.title, program.learning.lesson.steps[1].title} <= said(program)
    assert live_of(program) is not before
    program.speak("en")
    let_happen(0.05)
    assert {"Convolution", lesson("convolution").steps[1].title} <= said(program)


def shown_page(window: QWidget) -> str:
    [tabs] = [t for t in window.findChildren(QTabWidget) if t.isVisible()]
    return tabs.tabText(tabs.currentIndex())


# Without the rest of the window


@pytest.fixture
def model(tmp_path: Path, dressed: None) -> LearnModel:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    return LearnModel(lenet(), Settings(store))


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., None]:
    def add(widget: QWidget, width: int = 324, height: int = 700) -> None:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        show(widget)

    return add


def test_the_gallery_is_gone_through_with_the_keys_at_any_width(
    model: LearnModel, shown: Callable[..., None]
) -> None:
    lessons = [
        read_lesson(LESSON.replace('start = "tiny.convoscope"', ""), str(number))
        for number in range(7)
    ]
    gallery, chosen = LessonGallery(model), []
    gallery.chosen.connect(chosen.append)
    gallery.show_lessons(lessons)
    shown(gallery, 520)
    cards = gallery.findChildren(LessonCard)
    columns = []
    for width in (520, 690, 1300):
        gallery.resize(width, 700)
        let_happen(0.02)
        columns.append(sum(card.y() == cards[0].y() for card in cards))
        assert all(card.mapTo(gallery, card.rect().topRight()).x() < width for card in cards)
    assert columns == [1, 2, 4]
    gallery.begin()
    for key, place in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 1 + columns[-1]),
        (Qt.Key.Key_Left, columns[-1]),
        (Qt.Key.Key_Up, 0),
    ):
        focused = QApplication.focusWidget()
        assert focused is not None
        press(focused, key)
        assert QApplication.focusWidget() is cards[place]
    press(cards[0], Qt.Key.Key_Return)
    assert chosen == [lessons[0]]


def test_what_was_done_of_a_lesson_is_remembered(
    model: LearnModel, shown: Callable[..., None], tmp_path: Path
) -> None:
    text = LESSON.replace('start = "tiny.convoscope"', "").replace("1000", "100000")
    lesson = read_lesson(text.replace("accuracy = { at_least = 0.6 }\n", ""), "one")
    card = LessonCard(lesson)
    shown(card)
    assert card.accessibleDescription().endswith("2 steps")
    pane = LessonPane(model)
    model.open(lesson)
    shown(pane)
    click_name(pane, "More epochs")
    click_name(pane, "Next")
    assert model.done.steps(lesson) == 0
    click_name(pane, "Back")
    assert by_name(pane, "More epochs", Answer).accessibleDescription() == "wrong"
    click_name(pane, "More pooling")
    press(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert model.place == 1
    card.show_done(model.done)
    assert card.accessibleDescription().endswith("1 of 2 steps done")
    click_name(pane, "Finish")
    later = LearnModel(lenet(), model._settings)
    assert later.progress.of(lesson).all(lesson)
    card.show_done(later.progress.of(lesson))
    assert card.accessibleDescription().endswith("Done")
    later.open(lesson)
    assert later.place == 0
    odd = Settings(QSettings(str(tmp_path / "odd.ini"), QSettings.Format.IniFormat))
    odd.lessons = '{"lessons": {"one": {"at": -3}}}'
    assert not LearnModel(lenet(), odd).progress.begun(lesson)


def test_an_answer_is_told_right_or_wrong_with_the_why_and_nothing_moves(
    model: LearnModel, shown: Callable[..., None]
) -> None:
    lesson = read_lesson(LESSON.replace('start = "tiny.convoscope"', ""), "one")
    model.open(lesson)
    pane = LessonPane(model)
    shown(pane)
    card = pane.findChild(QuestionCard)
    by_name(pane, "All lessons").setFocus()
    way = []
    for _ in range(6):
        press(QApplication.focusWidget() or pane, Qt.Key.Key_Tab)
        way.append(name_of(QApplication.focusWidget() or pane))
    assert way[:3] == ["Step 1: Think", "Step 2: Do it", "Step of the lesson"]
    assert way[3:] == ["More epochs", "More pooling", "Next"]
    height = card.height()
    texts = lambda: [w for w in said_in(card) if "Fewer cells" in w]  # noqa: E731
    assert texts() == []
    click_name(card, "More epochs")
    assert texts() == ["Not quite. Fewer cells come into the last block."]
    by_name(card, "More pooling", Answer).setFocus()
    press(by_name(card, "More pooling", Answer), Qt.Key.Key_Return)
    assert texts() == ["Right. Fewer cells come into the last block."]
    let_happen(0.02)
    assert card.height() == height


def said_in(root: QWidget) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in root.findChildren(QLabel) if label.isVisible()]


def test_figures_of_an_experiment_meet_a_check_while_it_is_on_show(model: LearnModel) -> None:
    text = (
        '# T\n\nA.\n\n## One\n\n```experiment\nkind = "convolution"\n```\n\n'
        "```check\nexperiment.cells = { at_least = 3 }\n```\n\n"
        "## Two\n\n```check\nexperiment.cells = { at_least = 3 }\n```\n"
    )
    model.open(read_lesson(text, "it"))
    assert [outcome.state for outcome in model.checked] == ["open"]
    model.take_figures({"cells": 2.0})
    assert [outcome.state for outcome in model.checked] == ["failed"]
    model.take_figures({"cells": 3.0})
    model.next()
    assert [(o.state, o.value) for o in model.checked] == [("passed", 3.0)]
    model.close()
    assert model.checked == ()


def test_the_text_shows_pictures_of_its_folder_and_nothing_else(
    shown: Callable[..., None], tmp_path: Path, dressed: None
) -> None:
    picture = QImage(900, 300, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    (tmp_path / "lesson").mkdir()
    picture.save(str(tmp_path / "lesson" / "red.png"))
    picture.save(str(tmp_path / "secret.png"))
    words = "Words. ![red](red.png) <b>not bold</b> [more](other.md)"
    text = LessonText(words, tmp_path / "lesson")
    shown(text, 260, 400)
    image = 2
    assert text.loadResource(image, "red.png").width() == text.viewport().width()
    for name in ("../secret.png", "https://example.org/x.png", f"{tmp_path}/secret.png"):
        assert text.loadResource(image, name) is None
    assert "<b>not bold</b>" in text.toPlainText()
    assert text.height() >= text.document().size().height() > 90
    chosen = []
    text.link_chosen.connect(chosen.append)
    press(text, Qt.Key.Key_Tab)
    press(text, Qt.Key.Key_Return)
    assert chosen == ["other.md"]


def test_every_lessons_icon_is_one_of_the_font(dressed: None) -> None:
    colour = tokens(QApplication.palette()).text
    for one in shelf().lessons:
        assert not icon(one.icon, colour).isNull(), one.icon


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
