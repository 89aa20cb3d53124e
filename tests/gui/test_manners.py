"""What holds for every control and every word of the window."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from gui.app import Program
from tests.helpers.window import name_of, wait_until

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
)

SHOWN = {
    "QLabel",
    "QPushButton",
    "QCheckBox",
    "setText",
    "setToolTip",
    "setStatusTip",
    "setAccessibleName",
    "setPlaceholderText",
    "setWindowTitle",
    "setInformativeText",
    "addTab",
    "addMenu",
    "addAction",
    "addItem",
}
"""What takes a text that a person sees."""


def controls(window: QWidget) -> list[QWidget]:
    """Return what a person can work: parts that Qt makes for itself and scroll bars left out."""
    own = [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, CONTROLS) and not isinstance(widget, QScrollBar)
    ]
    made_by_qt = ("qt_spinbox_lineedit", "ScrollLeftButton", "ScrollRightButton")
    return [
        widget
        for widget in own
        if widget.isVisible()
        and widget.objectName() not in made_by_qt
        and not isinstance(widget.parentWidget(), (QComboBox, QAbstractSpinBox, QLineEdit))
    ]


@pytest.mark.parametrize("workspace", [0, 1, 2])
def test_every_control_has_a_name_and_a_tooltip(program: Program, workspace: int) -> None:
    program.window.show_workspace(workspace)
    wait_until(lambda: len(controls(program.window)) > 10, "the workspace is there")
    nameless = [
        f"{type(widget).__name__} {name_of(widget)!r} in {type(widget.parentWidget()).__name__}"
        for widget in controls(program.window)
        if not name_of(widget) or not (widget.toolTip() or isinstance(widget, QAbstractItemView))
    ]
    assert nameless == []


@pytest.mark.parametrize("workspace", [0, 1, 2])
def test_every_control_can_be_reached_with_the_tab_key(program: Program, workspace: int) -> None:
    program.window.show_workspace(workspace)
    wait_until(lambda: len(controls(program.window)) > 10, "the workspace is there")
    reached: set[QWidget] = set()
    widget = program.window.focusWidget() or program.window
    for _ in range(1000):
        widget = widget.nextInFocusChain()
        reached.add(widget.focusProxy() or widget)
    unreachable = [
        f"{type(control).__name__} {name_of(control)!r}"
        for control in controls(program.window)
        if control.isEnabled()
        and not (control.focusPolicy() & Qt.FocusPolicy.TabFocus and control in reached)
        and control.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert unreachable == []


def test_every_text_in_the_window_can_be_translated(root: Path) -> None:
    found = [
        f"{file.relative_to(root)}:{call.lineno}"
        for file in (root / "gui").rglob("*.py")
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and called(call) in SHOWN and bare_words(call)
    ]
    assert found == []


def called(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def bare_words(call: ast.Call) -> bool:
    """Return whether the first argument is a text with letters in it, written out in place."""
    first = call.args[0] if call.args else None
    return (
        isinstance(first, ast.Constant)
        and isinstance(first.value, str)
        and any(letter.isalpha() for letter in first.value)
    )
