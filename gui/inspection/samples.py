"""Samples of the test data, each with its true label."""

from __future__ import annotations

import random
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from engine.data.dataset import Dataset, Labels
from engine.wording import count_text
from gui import theme
from gui.inspection.subject import Subject, to_qimage
from gui.inspection.thumbnails import Thumbnails
from gui.widgets.inputs import leave_wheel_alone

ICON = 36
CELL = QSize(42, 42)
Index = QModelIndex | QPersistentModelIndex


class _Pictures(QAbstractListModel):
    """The test pictures of one class, or of all; only those in sight are made into pixmaps."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._dataset: Dataset | None = None
        self.numbers = np.zeros(0, np.int64)
        """Which of the test pictures are shown."""

    def show(self, dataset: Dataset | None, wanted: int | None) -> None:
        """Show the pictures of class ``wanted``, None for all."""
        self.beginResetModel()
        self._dataset = dataset
        if dataset is None:
            self.numbers = np.zeros(0, np.int64)
        elif wanted is None:
            self.numbers = _class_by_class(dataset.test_labels)
        else:
            self.numbers = np.flatnonzero(dataset.test_labels == wanted)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.numbers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._dataset is None:
            return None
        number = int(self.numbers[index.row()])
        if role == Qt.ItemDataRole.DecorationRole:
            image = to_qimage(self._dataset.test_pictures[number])
            return QPixmap.fromImage(image.scaled(ICON, ICON, Qt.AspectRatioMode.KeepAspectRatio))
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            name = self._dataset.classes[int(self._dataset.test_labels[number])]
            return self.tr("Test picture {number}: {name}").format(number=number + 1, name=name)
        return None


def _class_by_class(labels: Labels) -> NDArray[np.int64]:
    """Return places of ``labels`` (n,) that go through the classes in turn, as far as they last."""
    order = np.argsort(labels, kind="stable")
    firsts = np.searchsorted(labels[order], labels[order])
    turn = np.empty(len(labels), np.int64)
    turn[order] = np.arange(len(labels)) - firsts
    return np.lexsort((labels, turn))


class SampleSource(QWidget):
    """Leafs through the test data; begins with the first picture."""

    chosen = Signal(object)
    """A Subject."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dataset: Dataset | None = None
        self._row = 0
        self._pictures = _Pictures(self)
        self.view = Thumbnails(self._pictures, ICON, CELL)
        self.view.setAccessibleName(self.tr("Test pictures"))
        self.view.setToolTip(self.tr("Click a picture to send it through the network"))
        self.view.row_chosen.connect(self._go)
        self._classes = QComboBox()
        self._classes.setAccessibleName(self.tr("Class of the test pictures"))
        self._classes.setToolTip(self.tr("Show the test pictures of one class only"))
        self._classes.activated.connect(self._on_class)
        leave_wheel_alone(self._classes)
        self._note = QLabel()
        self._note.setWordWrap(True)
        theme.set_role(self._note, "quiet")
        self._buttons = (
            self._button("chevron-left", self.tr("Previous picture"), lambda: self._leaf(-1)),
            self._button("chevron-right", self.tr("Next picture"), lambda: self._leaf(1)),
            self._button("dice-multiple-outline", self.tr("A picture at random"), self._any),
        )
        line = QHBoxLayout()
        line.setSpacing(theme.GRID)
        line.addWidget(self._classes, 1)
        for button in self._buttons:
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addLayout(line)
        column.addWidget(self.view, 1)
        column.addWidget(self._note)
        self.show_dataset(None)

    @property
    def subject(self) -> Subject | None:
        dataset, numbers = self._dataset, self._pictures.numbers
        if dataset is None or not len(numbers):
            return None
        number = int(numbers[self._row])
        pixels = dataset.test_pictures[number]
        picture = Image.fromarray(pixels[..., 0] if pixels.shape[2] == 1 else pixels)
        title = self.tr("Test picture {number}").format(number=number + 1)
        return Subject(title, picture, dataset.classes[int(dataset.test_labels[number])])

    @property
    def dataset(self) -> Dataset | None:
        return self._dataset

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Begin with the first test picture of other data; None where there are none."""
        self._dataset = dataset
        self._classes.clear()
        self._classes.addItem(self.tr("All classes"), None)
        for index, name in enumerate(dataset.classes if dataset is not None else ()):
            self._classes.addItem(name, index)
        self._filter(None)

    def show_number(self, number: int) -> None:
        """Choose a test picture by its place in the data, whatever class was asked for."""
        if not np.any(self._pictures.numbers == number):
            self._classes.setCurrentIndex(0)
            self._filter(None)
        self._show(int(np.flatnonzero(self._pictures.numbers == number)[0]))

    def _filter(self, wanted: int | None) -> None:
        self._row = 0
        self._pictures.show(self._dataset, wanted)
        there = len(self._pictures.numbers)
        for button in self._buttons:
            button.setEnabled(there > 1)
        self._classes.setEnabled(self._dataset is not None)
        self._note.setText(
            count_text(there, self.tr("test picture"), self.tr("test pictures"))
            if self._dataset is not None
            else self.tr("No data are loaded yet.")
        )
        if there:
            self.view.show_row(0)

    def _on_class(self) -> None:
        self._filter(self._classes.currentData())
        self._tell()

    def _leaf(self, by: int) -> None:
        self._show((self._row + by) % len(self._pictures.numbers))

    def _any(self) -> None:
        self._leaf(random.randrange(1, len(self._pictures.numbers)))

    def _show(self, row: int) -> None:
        self.view.show_row(row)
        self._go(row)

    def _go(self, row: int) -> None:
        self._row = row
        self._tell()

    def _tell(self) -> None:
        subject = self.subject
        if subject is not None:
            self.chosen.emit(subject)

    def _button(self, icon: str, help: str, then: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        theme.set_icon(button, icon)
        button.setAutoRaise(True)
        button.setToolTip(help)
        button.setAccessibleName(help)
        button.clicked.connect(then)
        return button
