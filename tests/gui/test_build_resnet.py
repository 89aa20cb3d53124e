"""ResNet-20 (He et al. 2015) from an empty window: by the mouse alone, and by keys alone."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QListView,
    QMenu,
    QStyle,
    QStyleOptionSpinBox,
    QToolButton,
    QWidget,
)

from engine.blocks import Residual
from engine.check import check
from engine.network import Network, Place
from engine.presets import preset
from gui.app import Program
from gui.document import Document
from gui.network.exchange import to_text
from gui.network.view import StripView
from gui.settings import Settings
from gui.widgets.rows import DRAG, Caption
from tests.helpers.window import (
    by_name,
    click,
    click_row,
    drop,
    let_happen,
    name_of,
    row_named,
    show,
    stroke,
    wait_until,
)

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def empty(program: Program) -> Program:
    """The program on its workspace Design, with not a single block."""
    program.window.show_workspace(0)
    program.document.open(replace(program.document.design, network=Network()), None)
    return program


def assert_resnet20(document: Document) -> None:
    wanted = preset("resnet20").network
    built, right = ([p.block for p in n.blocks] for n in (document.network, wanted))
    assert to_text(built) == to_text(right)
    assert check(document.network, (3, 32, 32), 10).parameters == 269_722
    assert document.report.trains
    steps = document.history_place
    document.go_to_step(0)
    assert document.network == Network()
    document.go_to_step(steps)


class Mouse:
    """A person with a mouse: clicks, drags and menus, and not one key."""

    def __init__(self, program: Program) -> None:
        self.window = program.window
        self.strip = by_name(self.window, "Network", StripView)
        self.palette = by_name(self.window, "Blocks to insert", QListView)

    def insert(self, title: str) -> None:
        click_row(self.palette, row_named(self.palette, title))

    def menu(self, command: str) -> None:
        """Choose a command from the menu on the selected row."""
        rect = self.strip.visualRect(self.strip.currentIndex())
        place = rect.center()
        viewport = self.strip.viewport()
        reason = QContextMenuEvent.Reason.Mouse
        event = QContextMenuEvent(reason, place, viewport.mapToGlobal(place))
        QApplication.sendEvent(viewport, event)
        menu = next(m for m in self.strip.parentWidget().findChildren(QMenu) if m.isVisible())
        (action,) = (a for a in menu.actions() if a.text() == command)
        assert action.isEnabled()
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
        let_happen(0.01)

    def choose(self, name: str, text: str) -> None:
        box = by_name(self.window, name, QComboBox)
        click(box)
        popup = box.view()
        wait_until(popup.isVisible, "the choices show")
        row = row_named(popup, text)
        popup.scrollTo(row)
        place = popup.visualRect(row).center()
        # A list that has just opened waits for the mouse to move before it believes a click.
        for way in (QPoint(0, 12), QPoint()):
            QTest.mouseMove(popup.viewport(), place + way)
            let_happen(0.01)
        QTest.mouseClick(popup.viewport(), LEFT, pos=place)
        assert box.currentText() == text

    def switch(self, name: str) -> None:
        box = by_name(self.window, name, QCheckBox)
        QTest.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))

    def step_up(self, name: str) -> None:
        box = by_name(self.window, name, QAbstractSpinBox)
        option = QStyleOptionSpinBox()
        option.initFrom(box)
        option.subControls = QStyle.SubControl.SC_All
        part = QStyle.SubControl.SC_SpinBoxUp
        arrow = box.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, box)
        QTest.mouseClick(box, LEFT, pos=arrow.center())

    def drag_number(self, name: str, steps: int) -> None:
        """Drag a field's name to the right."""
        caption = next(
            c for c in self.window.findChildren(Caption) if c.text() == name and c.isVisible()
        )
        start = QPoint(4, 8)
        stroke(caption, start, start + QPoint(DRAG * steps + 1, 0))

    def select(self, number: int) -> None:
        """Click the row of the block at ``number`` among all blocks."""
        row = [n for n, row in enumerate(self.strip.rows.rows) if row.id][number]
        click_row(self.strip, self.strip.rows.index(row))


def test_resnet20_is_built_with_the_mouse_alone(
    empty: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    for how in ("keyClick", "keyClicks", "keyPress"):
        monkeypatch.delattr(QTest, how)
    mouse, document = Mouse(empty), empty.document
    mouse.insert("Convolution")
    mouse.choose("Activation", "None")
    mouse.switch("Bias")
    mouse.insert("Batch normalisation")
    mouse.insert("Activation")
    for stage in range(3):
        mouse.insert("Residual unit")
        if stage:
            head = document.network.ids.index(document.selected[0])
            mouse.choose("Shortcut", "Identity, zero-padded")
            mouse.select(head + 4)
            mouse.drag_number("Kernels", 16)
            mouse.select(head + 1)
            mouse.drag_number("Kernels", 16)
            for side in ("height", "width"):
                mouse.step_up(f"Stride, {side}")
            mouse.select(head)
            mouse.insert("Residual unit")
        mouse.menu("Duplicate blocks")
        if not stage:
            mouse.menu("Duplicate blocks")
    bottom = QPoint(100, mouse.strip.viewport().height() - 2)
    mouse.strip.verticalScrollBar().setValue(mouse.strip.verticalScrollBar().maximum())
    model = mouse.palette.model()
    row = row_named(mouse.palette, "Global average pooling")
    assert drop(mouse.strip.viewport(), model.mimeData([row]), bottom)
    mouse.insert("Dense")
    mouse.menu("Select all blocks")
    mouse.choose("Padding", "Numbers")
    click(by_name(mouse.window, "Initialisation", QToolButton))
    mouse.choose("Kernel initialiser", "He, normal")
    assert_resnet20(document)


class Keys:
    """A person at the keyboard, who presses keys wherever the focus is."""

    def __init__(self, program: Program) -> None:
        self.window = program.window

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.focus(), key, keys)

    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def network(self) -> None:
        self.press(Qt.Key.Key_0, CONTROL)
        assert isinstance(self.focus(), StripView)

    def insert(self, words: str) -> None:
        self.network()
        self.press(Qt.Key.Key_Insert)
        assert name_of(self.focus()) == "Search blocks"
        QTest.keyClicks(self.focus(), words)
        self.press(Qt.Key.Key_Return)
        self.press(Qt.Key.Key_Escape, times=2)
        assert isinstance(self.focus(), StripView)

    def settings(self) -> None:
        self.network()
        self.press(Qt.Key.Key_Return)

    def go_to(self, name: str) -> None:
        """Press Tab until the control of that name has the focus."""
        for _ in range(60):
            if name_of(self.focus()) == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"{name!r} is not reached, but {name_of(self.focus())!r}")

    def choose(self, name: str, text: str) -> None:
        self.go_to(name)
        box = self.focus()
        assert isinstance(box, QComboBox)
        self.press(Qt.Key.Key_Home)
        while box.currentText() != text:
            before = box.currentIndex()
            self.press(Qt.Key.Key_Down)
            assert box.currentIndex() != before

    def number(self, name: str, text: str) -> None:
        self.go_to(name)
        self.press(Qt.Key.Key_A, CONTROL)
        QTest.keyClicks(self.focus(), text)
        self.press(Qt.Key.Key_Tab)


def test_resnet20_is_built_by_keys_alone(empty: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    for how in ("mouseClick", "mousePress", "mouseMove"):
        monkeypatch.delattr(QTest, how)
    keys, document = Keys(empty), empty.document
    keys.insert("convolution")
    keys.settings()
    keys.choose("Activation", "None")
    keys.go_to("Bias")
    keys.press(Qt.Key.Key_Space)
    keys.insert("batch")
    keys.insert("activation")
    for stage in range(3):
        keys.insert("residual")
        if stage:
            keys.settings()
            keys.choose("Shortcut", "Identity, zero-padded")
            kernels = str(16 << stage)
            keys.network()
            keys.press(Qt.Key.Key_Right)
            keys.settings()
            keys.number("Kernels", kernels)
            keys.number("Stride, height", "2")
            keys.number("Stride, width", "2")
            keys.network()
            keys.press(Qt.Key.Key_Down, times=3)
            keys.settings()
            keys.number("Kernels", kernels)
            keys.network()
            keys.press(Qt.Key.Key_Left)
            keys.insert("resnet")
        keys.press(Qt.Key.Key_D, CONTROL, times=1 if stage else 2)
    keys.insert("global average")
    keys.insert("classifier")
    keys.press(Qt.Key.Key_A, CONTROL)
    keys.settings()
    keys.choose("Padding", "Numbers")
    keys.go_to("Initialisation")
    keys.press(Qt.Key.Key_Space)
    keys.choose("Kernel initialiser", "He, normal")
    units = [p.block for p in document.network.blocks if isinstance(p.block, Residual)]
    assert len(units) == 9
    assert_resnet20(document)


def test_blocks_are_pasted_into_a_second_window(empty: Program, tmp_path: Path) -> None:
    document = empty.document
    document.apply(preset("resnet20").network, "ResNet-20")
    strip = by_name(empty.window, "Network", StripView)
    click_row(strip, row_named(strip, "Residual unit"))
    QTest.keyClick(strip, Qt.Key.Key_C, CONTROL)
    copied = document.network.block(document.selected[0])
    store = QSettings(str(tmp_path / "second.ini"), QSettings.Format.IniFormat)
    second = Program(Settings(store))
    try:
        show(second.window)
        strip = by_name(second.window, "Network", StripView)
        before = second.document.network
        click_row(strip, strip.rows.index(1))
        QTest.keyClick(strip, Qt.Key.Key_V, CONTROL)
        (pasted,) = second.document.selected
        assert second.document.network.place(pasted) == Place(None, 0, 1)
        assert to_text([second.document.network.block(pasted)]) == to_text([copied])
        assert not set(second.document.network.within([pasted])) & set(document.network.ids)
        QTest.keyClick(strip, Qt.Key.Key_Z, CONTROL)
        assert second.document.network == before
    finally:
        second.leave()
        second.window.deleteLater()
        second.deleteLater()


PASTE = """
import sys
from PySide6.QtWidgets import QApplication
from engine.presets import LENET5
from gui import theme
from gui.document import Document
from gui.network.exchange import to_text
from gui.network.strip import NetworkStrip
from gui.services.files import design_of
from tests.helpers.window import show

application = QApplication([])
theme.install(application)
document = Document(design_of(LENET5))
strip = NetworkStrip(document)
show(strip)
next(a for a in strip.actions() if a.text() == "Paste blocks").trigger()
sys.stdout.write(to_text(document.network.block(i) for i in document.selected))
"""
"""A window with LeNet-5, into which the clipboard is pasted."""


@pytest.mark.real_window
def test_blocks_are_pasted_into_the_window_of_another_process(empty: Program, root: Path) -> None:
    document = empty.document
    document.apply(preset("resnet20").network, "ResNet-20")
    strip = by_name(empty.window, "Network", StripView)
    click_row(strip, row_named(strip, "Residual unit"))
    QTest.keyClick(strip, Qt.Key.Key_C, CONTROL)
    other = subprocess.Popen(
        [sys.executable, "-c", PASTE], cwd=root, stdout=subprocess.PIPE, text=True
    )
    # The text is asked for from this process while the other one waits for it.
    wait_until(lambda: other.poll() is not None, "the other window has pasted", 60)
    said, _ = other.communicate()
    assert said == to_text([document.network.block(document.selected[0])])
