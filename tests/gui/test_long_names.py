"""Names of files as long as a system allows, without a space in them: nothing grows wider."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QMenu, QWidget

from engine.presets import LENET5
from gui.app import Program
from gui.services.files import design_of
from gui.services.recovery import Shelf, recovery_folder
from gui.words import shortened, with_short_words
from tests.helpers.window import by_name, wait_until

NAME = "n" * 240 + ".convoscope"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / NAME


def lies_within(program: Program, *names: str) -> None:
    """Check that the widgets of these names can be seen, whole, in a window of its own width."""
    window = program.window
    assert window.minimumSizeHint().width() < 1280
    assert window.width() == 1280
    for name in names:
        part = by_name(window, name, QWidget)
        at = part.mapTo(window, part.rect().topRight())
        assert 0 < at.x() < window.width(), name


def test_what_a_crash_has_left_of_a_long_name_can_be_answered(program: Program, path: Path) -> None:
    crashed = Shelf(recovery_folder())
    crashed.write(design_of(LENET5), path)
    crashed.release()
    program.window.resize(1280, 800)
    program.guard_against_crashes()
    bar = program.window.recovery
    wait_until(bar.isVisible, "the work is offered")
    lies_within(program, "Restore", "Discard", "Decide later")
    assert NAME in bar.sentence
    label = bar.findChild(QLabel)
    assert label is not None
    assert NAME not in label.text()
    assert NAME in label.toolTip()
    assert NAME in label.accessibleName()


def test_a_long_name_is_saved_opened_again_and_found_without_a_scroll_bar(
    program: Program, path: Path
) -> None:
    window = program.window
    window.resize(1280, 800)
    program.files.save(path)
    wait_until(lambda: NAME in window.messages.sentence, "it is saved")
    lies_within(program, "Dismiss message")
    [recent] = [m for m in window.findChildren(QMenu) if m.title() == "Open recent"]
    assert recent.sizeHint().width() < 1000
    entry: QAction = recent.actions()[0]
    assert "…" in entry.text()
    assert NAME in entry.toolTip()
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    field = window.findChild(QLineEdit, "command finder")
    assert field is not None
    QTest.keyClicks(field, "n" * 100)  # more of the name than is shown
    found = by_name(field.window(), "Matching commands", QListWidget)
    assert found.count() == 1
    assert not found.horizontalScrollBar().isVisible()
    assert found.horizontalScrollBar().maximum() == 0
    assert NAME in found.item(0).toolTip()
    field.window().hide()


def test_only_what_can_t_be_broken_is_shortened() -> None:
    sentence = "Saved as /places/of someone/models of mine/net.convoscope."
    assert with_short_words(sentence) == sentence
    chinese = "网络" * 60
    assert with_short_words(chinese) == chinese
    assert with_short_words(f"Saved as /places/{NAME}.").startswith("Saved as /places/nnnn")
    assert len(shortened(NAME)) == 40
    assert shortened(NAME).endswith("n.convoscope")
    assert shortened("x" * 40) == "x" * 40
