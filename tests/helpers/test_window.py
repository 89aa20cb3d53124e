"""The helpers that work a window reach what a person reaches, and nothing else."""

from __future__ import annotations

import subprocess

import pytest
from PySide6.QtCore import QMimeData, QPoint, QStringListModel, Qt
from PySide6.QtGui import QDropEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.helpers.window import (
    by_name,
    choose,
    click,
    click_name,
    click_row,
    drop,
    press,
    row_named,
    show,
    stroke,
    type_text,
    wait_until,
)


class Canvas(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setMinimumSize(100, 100)
        self.setAccessibleName("Canvas")
        self.points: list[tuple[int, int]] = []
        self.dropped = ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        assert event.buttons() == Qt.MouseButton.LeftButton
        self.points.append((event.position().toPoint().x(), event.position().toPoint().y()))

    def dragEnterEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.dropped = event.mimeData().text()
        event.acceptProposedAction()


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.clicks: list[str] = []
        self.button, self.off, self.gone = (
            QPushButton(text, self) for text in ("&Train", "Stop", "Train")
        )
        self.button.clicked.connect(lambda: self.clicks.append("train"))
        self.off.setEnabled(False)
        self.gone.hide()
        self.epochs, self.label = QSpinBox(), QLabel("&Epochs")
        self.label.setBuddy(self.epochs)
        self.field, self.box, self.view, self.canvas = (
            QLineEdit(),
            QComboBox(),
            QListView(),
            Canvas(),
        )
        self.field.setAccessibleName("Path")
        self.box.setAccessibleName("Colours")
        self.box.addItems(["grey", "viridis", "magma"])
        self.view.setAccessibleName("Blocks")
        self.view.setModel(QStringListModel([f"block {i}" for i in range(200)], self.view))
        layout = QVBoxLayout(self)
        for widget in (
            *(self.button, self.off, self.label, self.epochs),
            *(self.field, self.box, self.view, self.canvas),
        ):
            layout.addWidget(widget)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    show(window)
    return window


def test_widgets_are_found_by_the_name_a_screen_reader_says(window: Window) -> None:
    assert by_name(window, "Train") is window.button
    assert by_name(window, "Epochs") is window.epochs
    assert by_name(window, "Epochs", QLabel) is window.label
    assert by_name(window, "Canvas") is window.canvas


def test_a_name_that_is_not_there_fails_with_the_names_that_are(window: Window) -> None:
    with pytest.raises(AssertionError, match=r"0 visible widgets are called 'Fly'.*'Train'"):
        by_name(window, "Fly")


def test_clicks_and_keys_arrive(window: Window) -> None:
    click_name(window, "Train")
    window.button.setFocus()
    press(window.button, Qt.Key.Key_Space)
    assert window.clicks == ["train", "train"]
    type_text(window.epochs, "42")
    assert window.epochs.value() == 42
    choose(window.box, "magma")
    assert window.box.currentText() == "magma"


def test_a_switched_off_button_cannot_be_clicked(window: Window) -> None:
    with pytest.raises(AssertionError, match="'Stop' is switched off"):
        click(window.off)


def test_a_row_far_down_is_scrolled_to_and_clicked(window: Window) -> None:
    click_row(window.view, row_named(window.view, "block 150"))
    assert window.view.currentIndex().data() == "block 150"


def test_a_stroke_and_a_drop_arrive_at_the_canvas(window: Window) -> None:
    stroke(window.canvas, QPoint(5, 5), QPoint(20, 10), QPoint(40, 30))
    assert window.canvas.points == [(20, 10), (40, 30)]
    data = QMimeData()
    data.setText("seven")
    assert drop(window.canvas, data)
    assert window.canvas.dropped == "seven"
    assert not drop(window.canvas, QMimeData())


def test_waiting_in_vain_says_for_what(window: Window) -> None:
    with pytest.raises(AssertionError, match=r"waited 0\.05 s in vain until pigs fly"):
        wait_until(lambda: False, "pigs fly", seconds=0.05)


@pytest.mark.real_window
def test_a_click_of_the_x_server_reaches_a_button(window: Window) -> None:
    middle = window.button.mapToGlobal(window.button.rect().center())
    scale = QApplication.primaryScreen().devicePixelRatio()
    place = [str(round(middle.x() * scale)), str(round(middle.y() * scale))]
    subprocess.run(["xdotool", "mousemove", *place, "click", "1"], check=True, timeout=10)
    wait_until(lambda: window.clicks == ["train"], "the click arrived")
