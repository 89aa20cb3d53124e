"""The whole story, as a person lives it: design, train, look inside, change, train again."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QPushButton,
    QSpinBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from gui.app import Program
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


def open_workspace(window: QWidget, title: str) -> None:
    # Qt calls the bar of the tabs by the name of the tab that is open.
    [tabs] = window.findChildren(QTabBar)
    index = next(i for i in range(tabs.count()) if tabs.tabText(i) == title)
    click(tabs, tabs.tabRect(index).center())


def train(program: Program, epochs: int) -> None:
    """Set the epochs, press Train, and wait for the end."""
    window = program.window
    open_workspace(window, "Train")
    type_text(by_name(window, "Epochs", QSpinBox), str(epochs))
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


def test_the_whole_story(program: Program) -> None:
    window, document = program.window, program.document

    # LeNet-5 is on the bench, and real digits are loaded.
    strip = by_name(window, "Network", QAbstractItemView)
    assert document.report.parameters == 61_706
    assert row_named(strip, "6×28×28").isValid()
    assert program.data.dataset is not None
    assert len(program.data.dataset.train_pictures) == 4_000

    # Train: loss falls, accuracy climbs, and nothing stands still.
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

    # And all of the design can be taken back.
    press(strip, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    while document.undo_text is not None:
        document.undo()
    assert document.report.parameters == 61_706
