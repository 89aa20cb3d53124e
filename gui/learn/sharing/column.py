"""LayerColumn: one kind of layer, counted before any training, and its weights."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from engine.experiments.sharing import NAMES, Counted, Kind
from gui import theme
from gui.learn.sharing.pictures import WeightPictures
from gui.words import translated


class LayerColumn(QWidget):
    """What the layer costs, with the sums; how often a weight is used; and its weights."""

    def __init__(self, kind: Kind, letter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._letter = kind, letter
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.RichText)
        self._parameters = self._large(self.tr("Parameters of the layer"))
        self._sums = [
            self._sum(self.tr("Every number that training adjusts")),
            self._sum(
                self.tr("Every number that a weight multiplies, and every bias, at each place")
            ),
            self._sum(self.tr("Multiply-accumulates for one picture")),
        ]
        self._uses = QLabel()
        self._pictures = WeightPictures(
            self.tr("Weights: {layer}").format(layer=translated(NAMES[kind]))
        )
        self._below = QLabel(self._what())
        self._lay_out()

    def show_counted(self, counted: Counted, colour: QColor) -> None:
        name = translated(NAMES[self._kind])
        self._title.setText(f'<b style="color:{colour.name()}">{self._letter}</b>\u00a0 {name}')
        self._parameters.setText(f"{counted.parameters:,}")
        sums = (
            self.tr("parameters {sum}").format(sum=counted.parameters_sum),
            self.tr("connections {sum}").format(sum=counted.connections_sum),
            self.tr("work {sum}").format(sum=counted.work_sum),
        )
        for label, text in zip(self._sums, sums, strict=True):
            label.setText(text)
        uses = self.tr("Each weight is used at {count} places")
        once = self.tr("Each weight is used once")
        count = round(counted.uses)
        self._uses.setText(uses.format(count=count) if count > 1 else once)
        self._uses.setToolTip(self._uses.text())

    def show_weights(self, pictures: NDArray[np.float32]) -> None:
        self._pictures.show_pictures(pictures)

    def _lay_out(self) -> None:
        theme.set_role(self._below, "quiet")
        self._below.setWordWrap(True)
        self._below.setAlignment(Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.GRID)
        what = QLabel(self.tr("parameters"))
        theme.set_role(what, "quiet")
        figure = QHBoxLayout()
        figure.setSpacing(theme.RELATED)
        figure.addWidget(self._parameters)
        figure.addWidget(what, 1, Qt.AlignmentFlag.AlignBottom)
        lines.addWidget(self._title)
        lines.addLayout(figure)
        lines.addWidget(self._uses)
        for label in self._sums:
            lines.addWidget(label)
        lines.addSpacing(theme.GRID)
        lines.addWidget(self._pictures, 1)
        lines.addWidget(self._below)
        for label in self.findChildren(QLabel):
            # Long words must not widen the window.
            label.setMinimumWidth(1)
        self._parameters.setMinimumWidth(0)

    def _what(self) -> str:
        match self._kind:
            case "convolution":
                return self.tr("Its kernels: the same at every place")
            case "locally_connected":
                return self.tr("At every place, the kernel of that place")
            case "dense":
                return self.tr("Units: a weight for every pixel")

    def _large(self, name: str) -> QLabel:
        label = QLabel()
        theme.set_role(label, "title")
        label.setFont(theme.tabular(label.font()))
        label.setAccessibleName(name)
        return label

    def _sum(self, help: str) -> QLabel:
        label = QLabel()
        label.setToolTip(help)
        label.setFont(theme.tabular(theme.small(label.font())))
        label.setWordWrap(True)
        return label
