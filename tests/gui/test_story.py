"""The whole story, as a person lives it: design, train, look inside, change, train again."""

from __future__ import annotations

import time

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from engine.presets import LENET5
from gui.app import Program
from gui.header import Header
from tests.helpers.window import (
    by_name,
    click,
    drop,
    press,
    row_named,
    stroke,
    type_text,
    wait_until,
)

UNDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

LONGEST_HALT = 1.0
"""Seconds that the window may stand still: opening a workspace for the first time imports much."""


def open_workspace(window: QWidget, title: str) -> None:
    # Qt calls the bar of the tabs by the name of the tab that is open.
    tabs = window.findChild(Header).tabs
    index = next(i for i in range(tabs.count()) if tabs.tabText(i) == title)
    click(tabs, tabs.tabRect(index).center())


def train(program: Program, epochs: int) -> None:
    """Set the epochs, press Train, and wait for the end."""
    window = program.window
    open_workspace(window, "Train")
    type_text(by_name(window, "Epochs", QAbstractSpinBox), str(epochs))
    click(by_name(program.window.header, "Train", QPushButton))
    wait_until(lambda: program.session.state == "running", "training runs", 60)
    wait_until(lambda: program.session.state == "idle", "training ends", 90)


def drawn_one(window: QWidget) -> None:
    """Draw the digit 1 with the mouse."""
    open_workspace(window, "Inspect")
    click(by_name(window, "Draw", QToolButton))
    canvas = by_name(window, "Canvas")
    x, high = canvas.width() // 2, canvas.height()
    points = [QPoint(x, int(high * share / 20)) for share in range(4, 17)]
    stroke(canvas, *points)


class Heartbeat(QTimer):
    """Beats all the time, and notes the longest that the window's thread let it wait."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.beats = 0
        self.longest = 0.0
        self._last = time.perf_counter()
        self.timeout.connect(self._beat)
        self.start(5)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now
        self.beats += 1


def test_the_whole_story(program: Program) -> None:
    window, document = program.window, program.document
    heartbeat = Heartbeat(window)

    # LeNet-5 is on the bench, and real digits are loaded.
    strip = by_name(window, "Network", QAbstractItemView)
    assert document.report.parameters == 61_706
    assert row_named(strip, "6×28×28").isValid()
    assert program.data.dataset is not None
    assert len(program.data.dataset.train_pictures) == 4_000

    # Train: loss falls, accuracy climbs.
    train(program, 2)
    log = program.session.log
    assert log is not None
    assert log.losses[-10:].mean() < 0.7 < log.losses[:5].mean()
    assert document.trained is not None

    # Draw a digit: the network says what it is, and every block shows its maps.
    drawn_one(window)
    answer = by_name(window, "Answer", QLabel)
    wait_until(lambda: answer.text() == "1", "the drawn 1 is read as a 1", 20)
    layers = by_name(window, "Layers", QAbstractItemView)
    wait_until(lambda: layers.model().rowCount() == len(document.network.blocks), "all maps show")

    # Drag another convolution in: the shapes follow.
    open_workspace(window, "Design")
    palette = by_name(window, "Blocks to insert", QAbstractItemView)
    convolution = palette.model().mimeData([row_named(palette, "Convolution")])
    assert isinstance(convolution, QMimeData)
    pooling = strip.visualRect(row_named(strip, "6×14×14"))
    assert drop(strip.viewport(), convolution, QPoint(pooling.center().x(), pooling.bottom() - 1))
    assert len(document.network.blocks) == 8
    assert document.report.blocks[2].output_shape == (16, 12, 12)
    assert row_named(strip, "16×12×12").isValid()
    assert document.report.blocks[-1].output_shape == (10,)
    assert document.report.trains

    # Train again, the new network.
    train(program, 1)
    assert document.trained is not None
    assert document.trained.network == document.network
    assert program.session.log is not None
    assert program.session.log.started.network == document.network

    # And all of the design can be taken back, key by key, wherever the keyboard is.
    epochs = by_name(window, "Epochs", QAbstractSpinBox)
    epochs.setFocus()
    press(epochs, *UNDO)
    assert document.recipe.epochs == 2
    assert epochs.text() == "2"
    press(strip, *UNDO)
    assert len(document.network.blocks) == 7
    assert document.report.parameters == 61_706
    press(strip, *UNDO)
    assert document.recipe.epochs == LENET5.recipe.epochs
    assert document.undo_text is None

    # And nothing stood still: the window never made anyone wait.
    assert heartbeat.beats > 100
    assert heartbeat.longest < LONGEST_HALT
