"""The parts of a lesson: its card, its text, its questions, its checks, and what was done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from engine.data.preprocessing import Preprocessing
from engine.lessons.reading import read_lesson
from engine.lessons.shelf import shelf
from engine.project import Trained
from gui.learn.card import LessonCard
from gui.learn.gallery import LessonGallery
from gui.learn.lesson_bar import LessonBar
from gui.learn.model import LearnModel
from gui.learn.pane import LessonPane
from gui.learn.questions import Answer, QuestionCard
from gui.learn.text import LessonText
from gui.settings import Settings
from gui.theme import icon, tokens
from tests.gui.documents import lenet
from tests.helpers.learn import LESSON
from tests.helpers.window import (
    by_name,
    click_name,
    let_happen,
    name_of,
    press,
    show,
)


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
    lessons = [read_lesson(LESSON, str(number)) for number in range(7)]
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


def test_long_words_of_a_teacher_wrap_within_the_pane(
    model: LearnModel, shown: Callable[..., None]
) -> None:
    long = "A sentence of a teacher that goes on and on, " * 4
    text = LESSON
    for words in ("Think", "What makes it smaller?", "More epochs", "Fewer cells", "Change it"):
        text = text.replace(words, long)
    pane = LessonPane(model)
    shown(pane)
    model.open(read_lesson(text, "long"))
    area = by_name(pane, "Step of the lesson", QScrollArea)
    for step in (0, 1):
        model.go_to(step)
        let_happen(0.05)
        assert area.widget().width() <= area.viewport().width()


def test_what_was_done_of_a_lesson_is_remembered(
    model: LearnModel, shown: Callable[..., None], tmp_path: Path
) -> None:
    text = LESSON.replace("1000", "100000")
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
    lesson = read_lesson(LESSON, "one")
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
    assert [outcome.state for outcome in model.checked] == ["open"]
    model.take_figures({"cells": 1.0})
    assert [outcome.state for outcome in model.checked] == ["failed"]
    model.take_figures({"cells": 2.0})
    model.note_run()
    assert [outcome.state for outcome in model.checked] == ["failed"]
    model.take_figures({"cells": 3.0})
    model.next()
    assert [(o.state, o.value) for o in model.checked] == [("passed", 3.0)]
    model.take_figures({"others": 1.0})
    assert [(o.state, o.value) for o in model.checked] == [("open", None)], "no longer true"
    model.close()
    assert model.checked == ()


def test_a_design_that_was_trained_counts_as_tried_whatever_the_experiment_tells(
    model: LearnModel,
) -> None:
    text = (
        '# T\n\nA.\n\n## One\n\n```experiment\nkind = "contest"\n```\n\n'
        "```check\nparameters = { at_most = 10 }\n```\n"
    )
    model.open(read_lesson(text, "it"))
    assert [outcome.state for outcome in model.checked] == ["open"]
    document = model._document
    by = Preprocessing(channels=1, height=28, width=28, mean=(0.13,), deviation=(0.31,))
    document.add_trained(Trained(document.network, by, document.design.classes, {}, None))
    model.take_figures({"work": 1.0})
    assert [outcome.state for outcome in model.checked] == ["failed"]


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


def test_what_a_lesson_calls_things_is_never_taken_for_html(
    model: LearnModel, shown: Callable[..., None]
) -> None:
    odd = "<b>odd</b> &amp; <img src='x.png'>"
    lesson = read_lesson(
        LESSON.replace("locked", f'idea = "{odd}"\nlocked')
        .replace("What makes", odd)
        .replace("More epochs", odd)
        .replace("Change it", odd),
        "one",
    )
    model.open(lesson)
    card, pane, bar = LessonCard(lesson), LessonPane(model), LessonBar(model)
    for widget in (card, pane, bar):
        shown(widget)
        for label in widget.findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText or "<" not in label.text()
        for part in (widget, *widget.findChildren(QWidget)):
            assert "<b>" not in part.toolTip()
            assert "<img" not in part.toolTip()
    assert by_name(pane, odd, Answer)
    model.next()
    assert odd in said_in(pane)
