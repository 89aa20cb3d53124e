"""The language, chosen in the menu while everything goes on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMetaMethod, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QTabWidget,
    QWidget,
)

from engine.blocks import Flatten
from engine.data.catalogue import find
from gui.app import Program
from gui.language import CHINESE, ENGLISH, FACES, SYSTEM, meant, speak
from gui.services.background import Job
from gui.services.own import untouched, with_another
from gui.words import class_names, listed, named, translated
from scripts.texts import files, ts
from scripts.texts.rules import clashes
from tests.helpers.window import let_happen, wait_until

GENERAL = QFontDatabase.SystemFont.GeneralFont
WORKSPACES = ["设计", "训练", "观察", "示教", "学习"]


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Whatever a test has chosen, the next one finds English."""
    yield
    speak(ENGLISH)


def choose(program: Program, name: str) -> None:
    """Choose a language as a person does, and wait for the window that speaks it."""
    before = program.window
    next(one for one in commands(program) if one.text() == name).trigger()
    wait_until(lambda: program.window is not before, "another window is there")
    let_happen(0.05)


def menus(program: Program) -> list[QMenu]:
    return [menu for menu in program.window.menuBar().findChildren(QMenu) if not menu.isEmpty()]


def commands(program: Program) -> list[QAction]:
    return [action for menu in menus(program) for action in menu.actions()]


def texts(widget: QWidget) -> Iterator[str]:
    """Yield what a widget says to the eye, to the mouse and to a screen reader."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(index) for index in range(widget.count()))
        yield from (widget.tabToolTip(index) for index in range(widget.count()))
    model = widget.model() if isinstance(widget, QAbstractItemView) else None
    for row in range(0 if model is None else model.rowCount(QModelIndex())):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            said = model.index(row, 0).data(role) if model is not None else None
            if isinstance(said, str):
                yield said


def left_in_english(program: Program) -> list[tuple[str, str]]:
    """Return the texts on show for which there is a translation, with their widgets."""
    window = ts.read(files.WINDOW)
    sources = {source for (_, source), words in window.items() if words != source}
    return [
        (type(widget).__name__, text)
        for widget in program.window.findChildren(QWidget)
        for text in texts(widget)
        if text.strip() and (text in sources or translated(text) != text)
    ]


def test_all_goes_on_in_the_other_language_where_it_stands(program: Program) -> None:
    document, session = program.document, program.session
    design = document.network
    document.insert(0, Flatten())
    document.undo()
    recipe = document.recipe.model_copy(update={"epochs": 200})
    document.apply(document.network, "Long run", recipe=recipe)
    program.window.show_workspace(1)
    program.desk.actions.train.trigger()
    wait_until(lambda: session.log is not None and len(session.log.losses) > 5, "it learns", 30)
    log = session.log
    assert log is not None

    choose(program, "简体中文")

    assert session.state == "running"
    assert session.log is log
    done = len(log.losses)
    wait_until(lambda: len(log.losses) > done, "the run goes on")
    tabs = program.window.header.tabs
    assert [tabs.tabText(index) for index in range(tabs.count())] == WORKSPACES
    assert program.window.workspace == 1
    undo = next(one for one in commands(program) if "Long run" in one.text())
    assert undo.text().startswith("撤销")
    for index in range(tabs.count()):
        program.window.show_workspace(index)
    let_happen(0.05)
    assert left_in_english(program) == []
    for menu in (program.window.menuBar(), *menus(program)):
        assert clashes([action.text() for action in menu.actions()]) == []

    program.desk.actions.stop.trigger()
    wait_until(lambda: session.state == "idle", "the run has stopped", 30)
    assert document.trained is not None
    choose(program, "English")
    assert program.window.header.tabs.tabText(0) == "Design"
    assert document.trained is not None
    document.undo()
    assert document.network == design
    assert program.settings.language == ENGLISH


def listeners(program: Program) -> dict[str, int]:
    """Return how many listen to each signal of the services."""
    found: dict[str, int] = {}
    for service in (program, *program.findChildren(QObject)):
        if isinstance(service, Job):
            continue  # it comes and goes
        kind = service.metaObject()
        for place in range(kind.methodCount()):
            method = kind.method(place)
            if (
                method.methodType() == QMetaMethod.MethodType.Signal
                and method.name() != "destroyed"
            ):
                name = bytes(method.methodSignature().data()).decode()
                key = f"{type(service).__name__}.{name}"
                found[key] = found.get(key, 0) + service.receivers(f"2{name}")
    return found


def test_nothing_of_the_old_window_is_left_behind(program: Program) -> None:
    program.window.show_workspace(2)
    program.speak(CHINESE)
    let_happen(0.05)
    before, widgets = listeners(program), len(QApplication.allWidgets())
    for language in (ENGLISH, CHINESE):
        program.speak(language)
        let_happen(0.05)
    assert listeners(program) == before
    assert len(QApplication.allWidgets()) == widgets


def test_the_system_s_language_is_one_that_there_is() -> None:
    assert meant(SYSTEM) in (ENGLISH, CHINESE)
    assert meant("tlh") in (ENGLISH, CHINESE)
    assert meant(CHINESE) == CHINESE


def colon(language: str) -> tuple[float, float]:
    """Return where the ink of a full-width colon lies across its cell, and how wide the cell is."""
    speak(language)
    metrics = QFontMetricsF(QApplication.font())
    ink = metrics.tightBoundingRect("：")
    return ink.center().x(), metrics.horizontalAdvance("：")


def test_chinese_is_written_with_simplified_faces_and_latin_as_before() -> None:
    usual = QFontMetricsF(QApplication.font())
    latin, digits = usual.horizontalAdvance("Training"), usual.horizontalAdvance("0123")
    if not set(FACES) & set(QFontDatabase.families()):
        pytest.skip("no face of simplified Chinese is installed")

    middle, cell = colon(CHINESE)

    assert middle < 0.4 * cell
    chinese = QFontMetricsF(QApplication.font())
    assert chinese.horizontalAdvance("Training") == pytest.approx(latin)
    assert chinese.horizontalAdvance("0123") == pytest.approx(digits)
    speak(ENGLISH)
    assert QApplication.font().families() == QFontDatabase.systemFont(GENERAL).families()


def test_commas_and_colons_are_those_of_the_language() -> None:
    assert (listed("a", "", "b"), named("a", "b"), named("a", "")) == ("a, b", "a: b", "a")
    speak(CHINESE)
    assert (listed("甲", "乙"), named("甲", "乙")) == ("甲，乙", "甲：乙")


def test_no_space_is_left_between_chinese_words_that_a_hole_holds() -> None:
    speak(CHINESE)
    said = translated("Kernel 1 lies on rows 19 to 23, columns 8 to 12 of the only map.")
    assert "落在第 19" in said


def test_classes_of_built_in_data_are_translated_and_a_person_s_own_never() -> None:
    entry = find("shapes")
    assert entry is not None
    speak(CHINESE)
    assert class_names("shapes", entry.classes)[3] == "闭环"
    assert class_names("my/shapes", entry.classes) == entry.classes
    assert class_names("own-pictures", ("cat", "dog")) == ("cat", "dog")
    assert class_names("cifar10", ("cat", "dog")) == ("cat", "dog")
    speak(ENGLISH)
    assert class_names("shapes", entry.classes) == entry.classes


def test_classes_to_teach_begin_with_names_of_the_language() -> None:
    speak(CHINESE)
    assert with_another(untouched()).names == ("类别 1", "类别 2", "类别 3")
