"""What a data set looks like: its classes beside the pictures of the chosen one."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from engine.wording import count_text
from gui import theme
from gui.data.class_list import ClassList
from gui.services.data_shelf import Looked
from gui.widgets.images import to_qimage
from gui.widgets.inputs import leave_wheel_alone
from gui.widgets.picture_grid import PictureGrid
from gui.words import class_names

CLASSES_WIDTH = 248
MEAN = QSize(72, 72)


class SampleView(QWidget):
    """Click a class to see its pictures, the mean of them large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looked: Looked | None = None
        self._label: int | None = None
        self.classes = ClassList()
        self.classes.setFixedWidth(CLASSES_WIDTH)
        self.classes.class_chosen.connect(self._show_class)
        self.grid = PictureGrid(self.tr("Samples"))
        self.grid.setToolTip(self.tr("The pictures; those out of sight are a scroll away"))
        self.grid.current_changed.connect(self._show_words)
        self._title, self._count, self._words = QLabel(), QLabel(), QLabel()
        theme.set_role(self._title, "section")
        for label in (self._count, self._words):
            theme.set_role(label, "quiet")
        self._mean = QLabel()
        self._mean.setFixedSize(MEAN)
        self._mean.setToolTip(self.tr("The mean of these pictures, to train with"))
        self._part = QComboBox()
        self._part.addItem(self.tr("To train"), True)
        self._part.addItem(self.tr("To test"), False)
        self._part.setAccessibleName(self.tr("Part of the data"))
        self._part.setToolTip(self.tr("Show the pictures to train with, or those to test with"))
        self._part.currentIndexChanged.connect(self._show_pictures)
        leave_wheel_alone(self._part)
        self._lay_out()

    def show_looked(self, looked: Looked) -> None:
        """Show other data from their beginning."""
        self._looked = looked
        self.classes.show_looked(looked)

    def clear(self) -> None:
        """Let go of the data."""
        self._looked = None
        nothing = np.zeros((0, 1, 1, 1), np.uint8)
        self.grid.show_pictures(nothing, np.zeros(0, np.int64), str)

    def _show_class(self, label: int | None) -> None:
        if self._looked is None:
            return
        self._label = label
        summary, data = self._looked.summary, self._looked.dataset
        names = class_names(data.name, data.classes)
        name = self.tr("All classes") if label is None else names[label]
        mean = to_qimage(summary.mean if label is None else summary.class_means[label])
        ratio = self.devicePixelRatioF()
        shown = QPixmap.fromImage(mean.scaled(MEAN * ratio, Qt.AspectRatioMode.KeepAspectRatio))
        shown.setDevicePixelRatio(ratio)
        self._mean.setPixmap(shown)
        self._mean.setAccessibleName(self.tr("Mean picture of {name}").format(name=name))
        self._title.setText(name)
        self._show_pictures()

    def _show_pictures(self) -> None:
        if self._looked is None:
            return
        data, training = self._looked.dataset, bool(self._part.currentData())
        labels = data.train_labels if training else data.test_labels
        summary = self._looked.summary
        numbers = summary.train_in_turn if training else summary.test_in_turn
        if self._label is not None:
            numbers = np.flatnonzero(labels == self._label)
        self._count.setText(count_text(len(numbers), self.tr("picture"), self.tr("pictures")))
        self._words.clear()
        pictures = data.train_pictures if training else data.test_pictures
        self.grid.show_pictures(pictures, numbers, self._words_of)

    def _words_of(self, number: int) -> str:
        assert self._looked is not None
        data, training = self._looked.dataset, bool(self._part.currentData())
        labels = data.train_labels if training else data.test_labels
        words = self.tr("Training picture {number}: {name}")
        if not training:
            words = self.tr("Test picture {number}: {name}")
        name = class_names(data.name, data.classes)[int(labels[number])]
        return words.format(number=f"{number + 1:,}", name=name)

    def _show_words(self, number: int) -> None:
        self._words.setText(self._words_of(number))

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(theme.GRID)
        head.addStretch(1)
        for label in (self._title, self._count, self._words):
            head.addWidget(label)
        line = QHBoxLayout()
        line.setSpacing(theme.GROUP)
        line.addWidget(self._mean)
        line.addLayout(head, 1)
        line.addWidget(self._part, 0, Qt.AlignmentFlag.AlignBottom)
        right = QVBoxLayout()
        right.setContentsMargins(theme.RELATED, theme.RELATED, 0, theme.RELATED)
        right.setSpacing(theme.RELATED)
        right.addLayout(line)
        right.addWidget(self.grid, 1)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.VLine)
        rule.setForegroundRole(rule.palette().ColorRole.Mid)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.classes)
        row.addWidget(rule)
        row.addLayout(right, 1)
