"""SamplePage: the test data by class, each picture with its true label, or only the mistakes."""

from __future__ import annotations

import random
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.data.dataset import Dataset, Labels
from engine.wording import count_text
from gui import theme
from gui.inspection.mistakes import Mistakes
from gui.inspection.model import InspectionModel
from gui.services.frames import Frame
from gui.services.stills import StillSource
from gui.widgets.images import to_qimage
from gui.widgets.inputs import leave_wheel_alone
from gui.widgets.thumbnails import Thumbnails
from gui.words import class_names

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

    def show(
        self, dataset: Dataset | None, wanted: int | None, among: NDArray[np.int64] | None
    ) -> None:
        """Show the pictures of class ``wanted``, None for all; only those ``among``, if given."""
        self.beginResetModel()
        self._dataset = dataset
        if dataset is None:
            self.numbers = np.zeros(0, np.int64)
        elif wanted is None:
            self.numbers = _class_by_class(dataset.test_labels)
        else:
            self.numbers = np.flatnonzero(dataset.test_labels == wanted)
        if among is not None:
            self.numbers = self.numbers[np.isin(self.numbers, among)]
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
            names = class_names(self._dataset.name, self._dataset.classes)
            name = names[int(self._dataset.test_labels[number])]
            return self.tr("Test picture {number}: {name}").format(number=number + 1, name=name)
        return None


def _class_by_class(labels: Labels) -> NDArray[np.int64]:
    """Return places of ``labels`` (n,) that go through the classes in turn, as far as they last."""
    order = np.argsort(labels, kind="stable")
    firsts = np.searchsorted(labels[order], labels[order])
    turn = np.empty(len(labels), np.int64)
    turn[order] = np.arange(len(labels)) - firsts
    return np.lexsort((labels, turn))


class SamplePage(QWidget):
    """Leafs through the test data; begins with the first picture."""

    def __init__(self, model: InspectionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = StillSource(self)
        self._dataset: Dataset | None = None
        self._row = 0
        self._mistakes = Mistakes(model, self)
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
        self._only_wrong = QCheckBox(self.tr("Mistakes only"))
        self._only_wrong.setToolTip(
            self.tr("Show only the test pictures that this network reads wrong")
        )
        self._only_wrong.toggled.connect(self._on_only_wrong)
        self._mistakes.changed.connect(self._on_mistakes)
        self._note = QLabel()
        self._note.setAccessibleName(self.tr("How many test pictures"))
        self._note.setWordWrap(True)
        self._note.setFont(theme.small(self._note.font()))
        theme.set_role(self._note, "quiet")
        self._buttons = (
            self._button("chevron-left", self.tr("Previous picture"), lambda: self._leaf(-1)),
            self._button("chevron-right", self.tr("Next picture"), lambda: self._leaf(1)),
            self._button("dice-multiple-outline", self.tr("A picture at random"), self._any),
        )
        self._lay_out()
        self.show_dataset(None)

    @property
    def dataset(self) -> Dataset | None:
        return self._dataset

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Begin with the first test picture of other data; None where there are none."""
        self._dataset = dataset
        self._classes.clear()
        self._classes.addItem(self.tr("All classes"), None)
        names = () if dataset is None else class_names(dataset.name, dataset.classes)
        for index, name in enumerate(names):
            self._classes.addItem(name, index)
        self._only_wrong.setChecked(False)
        self._filter()
        self._tell()

    @property
    def number(self) -> int | None:
        """Which of the test pictures is shown."""
        return self._number()

    def show_number(self, number: int) -> None:
        """Choose a test picture by its place in the data, whatever was asked for."""
        if not np.any(self._pictures.numbers == number):
            self._classes.setCurrentIndex(0)
            self._only_wrong.setChecked(False)
            self._filter()
        self._show(int(np.flatnonzero(self._pictures.numbers == number)[0]))

    def _lay_out(self) -> None:
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
        column.addWidget(self._only_wrong)
        column.addWidget(self._note)

    def _filter(self) -> None:
        """Show what was asked for, at the picture that is shown already where it is among it."""
        before = self._number()
        among = self._mistakes.wrong if self._only_wrong.isChecked() else None
        self._pictures.show(self._dataset, self._classes.currentData(), among)
        numbers = self._pictures.numbers
        same = np.flatnonzero(numbers == (-1 if before is None else before))
        self._row = int(same[0]) if len(same) else 0
        for button in self._buttons:
            button.setEnabled(len(numbers) > 1)
        self._classes.setEnabled(self._dataset is not None)
        self._only_wrong.setEnabled(self._dataset is not None)
        self._note.setText(self._words())
        if len(numbers):
            self.view.show_row(self._row)

    def _words(self) -> str:
        mistakes, there = self._mistakes, len(self._pictures.numbers)
        if self._dataset is None:
            return self.tr("No data are loaded yet.")
        one, many = self.tr("test picture"), self.tr("test pictures")
        if not self._only_wrong.isChecked():
            return count_text(there, one, many)
        if mistakes.problem:
            return mistakes.problem
        if mistakes.waits:
            return self.tr("The mistakes are looked for when the run ends or pauses.")
        if mistakes.wrong is None:
            done, total = mistakes.progress
            words = self.tr("Reading the test pictures: {done:,} of {total:,}")
            return words.format(done=done, total=total or len(self._dataset.test_labels))
        wanted = self._classes.currentData()
        labels = self._dataset.test_labels
        total = len(labels) if wanted is None else int((labels == wanted).sum())
        if not there:
            return self.tr("None of {count} is read wrong.").format(
                count=count_text(total, one, many)
            )
        words = self.tr("{wrong:,} of {count} read wrong")
        return words.format(wrong=there, count=count_text(total, one, many))

    def _on_class(self) -> None:
        self._row = 0
        self._filter()
        self._tell()

    def _on_only_wrong(self, wanted: bool) -> None:
        self._mistakes.want(wanted)
        self._filter()
        self._tell()

    def _on_mistakes(self) -> None:
        if not self._only_wrong.isChecked():
            return
        before = self._number()
        if self._mistakes.wrong is None:
            # What is shown stays in sight until it is known what takes its place.
            self._note.setText(self._words())
            return
        self._filter()
        if self._number() != before:
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

    def _number(self) -> int | None:
        """Return which of the test pictures is shown."""
        numbers = self._pictures.numbers
        return int(numbers[self._row]) if self._row < len(numbers) else None

    def _tell(self) -> None:
        dataset, number = self._dataset, self._number()
        if dataset is None or number is None:
            self.source.show(None)
            return
        pixels = dataset.test_pictures[number]
        picture = Image.fromarray(pixels[..., 0] if pixels.shape[2] == 1 else pixels)
        title = self.tr("Test picture {number}").format(number=number + 1)
        self.source.show(Frame(picture, title, dataset.classes[int(dataset.test_labels[number])]))

    def _button(self, icon: str, help: str, then: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        theme.set_icon(button, icon)
        button.setAutoRaise(True)
        button.setToolTip(help)
        button.setAccessibleName(help)
        button.clicked.connect(then)
        return button
