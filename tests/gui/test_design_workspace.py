"""The Design workspace: explanations, problems and their mends, presets."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from engine.blocks import KINDS, Activation, Convolution, Dense, Flatten, Pooling
from engine.network import Network
from engine.presets import PRESETS
from gui.design.details import DesignDetails
from gui.design.workspace import DesignWorkspace
from gui.document import Document
from tests.gui.documents import lenet, stacked
from tests.helpers.design import shown, words
from tests.helpers.window import all_by_name, by_name, click, click_name, show, wait_until

pytestmark = pytest.mark.usefixtures("dressed")


def test_the_selected_block_is_explained_with_its_numbers(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document)
    document.select(document.network.ids[2:3])
    said = words(window)
    assert said.count("Convolution") == 2
    assert Convolution.help in said
    assert (
        "height (14 − 5)/1 + 1 = 10\nwidth (14 − 5)/1 + 1 = 10\n"
        "parameters 16 · (5·5·6 + 1) = 2,416" in said
    )
    assert "2,416  (3.9 %)" in said
    assert "240 k  (57.6 %)" in said
    assert "Each cell sees 14×14 pixels of the input." in said


def test_a_block_that_cannot_work_has_no_picture_but_its_problem_and_mends(qtbot: QtBot) -> None:
    document = stacked(Convolution(), Flatten(), Convolution(), Dense())
    window = shown(qtbot, document)
    document.select(document.network.ids[2:3])
    assert not all_by_name(window, "Picture of the block")
    link = by_name(window, "Block 3: Convolution", QLabel)
    document.select([])
    click(link, QPoint(10, link.height() // 2))
    assert document.selected == document.network.ids[2:3]
    click_name(window, "Move it before Flatten")
    assert document.report.trains
    assert not all_by_name(window, "Block 3: Convolution")
    document.undo()
    assert by_name(window, "Move it before Flatten")


def test_nothing_selected_says_what_to_do(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document)
    document.select([])
    assert "No block is selected" in words(window)
    assert "Select a block to see its settings." in words(window)
    document.select(document.network.ids[:1])
    assert "No block is selected" not in words(window)


@pytest.mark.parametrize("width", [940, 1560])
def test_no_words_are_clipped(qtbot: QtBot, width: int) -> None:
    wide, many = Convolution(kernels=4096), Dense(units=65_536)
    document = stacked(wide, many)
    window = shown(qtbot, document, width)
    for kind in KINDS:
        changed = Network.of(wide, kind.model_validate({}), many)
        document.apply(changed, "Change", select=changed.ids[1:2])
        assert kind.help in words(window)
        wait_until(lambda: not _clipped(window), f"all words of {kind.__name__} have their room")


def _clipped(window: QWidget) -> list[str]:
    """Return the words that have too little room; a change of words takes a moment to lay out."""
    clipped = []
    for label in window.findChildren(QLabel):
        if label.wordWrap():
            fits = label.height() >= label.heightForWidth(label.width())
        else:
            fits = label.width() >= label.sizeHint().width()
        if label.isVisible() and not fits:
            clipped.append(label.text())
    return clipped


WALK = st.lists(
    st.sampled_from(["insert", "remove", "edit", "select", "preset", "undo", "redo", "none"]),
    max_size=12,
)


@settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=WALK, numbers=st.lists(st.integers(0, 99), min_size=12, max_size=12))
def test_any_walk_shows_every_design_without_an_error(
    qapp: QApplication, steps: list[str], numbers: list[int]
) -> None:
    document = stacked(Convolution(), Pooling(), Activation(), Dense())
    start = document.design
    window = QWidget()
    line = QHBoxLayout(window)
    line.addWidget(DesignWorkspace(document))
    line.addWidget(DesignDetails(document))
    window.resize(960, 600)
    show(window)
    try:
        for step, number in zip(steps, numbers, strict=False):
            _walk(document, step, number)
            window.grab()
        while document.undo_text is not None:
            document.undo()
        window.grab()
        assert document.design == start
    finally:
        window.close()
        window.deleteLater()


def _walk(document: Document, step: str, number: int) -> None:
    ids = document.network.ids
    match step:
        case "insert":
            block = KINDS[number % len(KINDS)].model_validate({})
            document.insert(number % (len(ids) + 1), block)
        case "remove":
            document.remove_selected()
        case "edit" if ids and document.network.block(ids[0]).kind == "convolution":
            document.edit(ids[0], "kernel", (number % 63 + 1, number // 2 % 63 + 1))
        case "select" if ids:
            document.select([ids[number % len(ids)]])
        case "preset":
            document.apply(PRESETS[number % len(PRESETS)].network, "Start")
        case "undo":
            document.undo()
        case "redo":
            document.redo()
        case _:
            document.select([])
