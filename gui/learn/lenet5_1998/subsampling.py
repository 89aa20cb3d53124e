"""SubsamplingPart: a digit through trained sub-sampling, its two weights under the hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QSlider, QVBoxLayout, QWidget

from engine.inspection.colouring import DIVERGING, colour
from gui import theme
from gui.services.newest import Newest, Turn

if TYPE_CHECKING:
    from engine.data.dataset import Dataset

Map = NDArray[np.float32]
FINEST = 100
COEFFICIENTS, BIASES = (-200, 400), (-300, 300)
"""Ends of both sliders, in hundredths."""
LIMIT = 1.7159


@dataclass(frozen=True)
class Question:
    coefficient: float
    bias: float


@dataclass(frozen=True, eq=False)
class Answer:
    digit: Map
    """(28, 28)"""
    summed: Map
    """(14, 14), by sub-sampling."""
    largest: Map
    """(14, 14), by max pooling."""


class Halver:
    """Sends a digit through both blocks. Only one thread at a time touches it."""

    def __init__(self) -> None:
        self._data: Dataset | None = None

    def answer(self, asked: Question, _turn: Turn) -> Answer:
        import torch

        from engine.blocks import Pooling, Subsampling
        from engine.build import build
        from engine.data import catalogue
        from engine.inspection.activations import one_thread
        from engine.network import Network

        self._data = data = self._data or catalogue.load("mnist-5k")
        place = int(np.flatnonzero(data.train_labels == 5)[0])
        picture = torch.from_numpy(data.train_pictures[place, :, :, 0] / 255).float()[None, None]
        shape = tuple(picture.shape[1:])
        block = Subsampling(activation="scaled_tanh")
        summing = build(Network.of(block), shape, None)
        weights: dict[str, Any] = summing.weights()
        for name, tensor in weights.items():
            tensor.fill_(asked.bias if name.endswith("bias") else asked.coefficient)
        summing.load(weights)
        with torch.no_grad(), one_thread():
            summed = summing(picture)[0, 0].numpy()
            largest = build(Network.of(Pooling()), shape, None)(picture)[0, 0].numpy()
        return Answer(picture[0, 0].numpy(), summed, largest)


class SubsamplingPart(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = _Pictures()
        self._numbers: dict[QSlider, QLabel] = {}
        """What stands beside each slider: its value."""
        self._coefficient = self._slider(
            COEFFICIENTS, 25, self.tr("Coefficient"), self.tr("What each sum is multiplied by")
        )
        self._bias = self._slider(BIASES, 0, self.tr("Bias"), self.tr("What is added to it"))
        self._formula = QLabel()
        self._formula.setFont(theme.tabular(self._formula.font()))
        self._formula.setAccessibleName(self.tr("What a cell computes"))
        self._formula.setMinimumWidth(1)
        self._asker: Newest[Question] = Newest(Halver().answer, self)
        self._asker.came.connect(self._on_came)
        self._asker.failed.connect(lambda sentence, *_: self._formula.setText(sentence))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.RELATED)
        for row, slider in enumerate((self._coefficient, self._bias)):
            caption = QLabel(slider.accessibleName())
            caption.setBuddy(slider)
            theme.set_role(caption, "quiet")
            grid.addWidget(caption, row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(self._numbers[slider], row, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(self._pictures, 1)
        column.addLayout(grid)
        column.addWidget(self._formula)
        self._show()

    def shut_down(self, seconds: float = 10.0) -> bool:
        return self._asker.shut_down(seconds)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _slider(self, ends: tuple[int, int], at: int, name: str, help: str) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(*ends)
        slider.setValue(at)
        slider.setPageStep(25)
        slider.setAccessibleName(name)
        slider.setToolTip(help)
        slider.valueChanged.connect(self._show)
        self._numbers[slider] = number = QLabel()
        number.setFont(theme.tabular(number.font()))
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        number.setFixedWidth(number.fontMetrics().horizontalAdvance("−0.00"))
        return slider

    def _show(self) -> None:
        asked = Question(self._coefficient.value() / FINEST, self._bias.value() / FINEST)
        for slider, number in self._numbers.items():
            number.setText(f"{slider.value() / FINEST:.2f}".replace("-", "−"))
        words = self.tr("cell = tanh of {coefficient} · (sum of 2×2 cells) {bias}")
        bias = f"{'−' if asked.bias < 0 else '+'} {abs(asked.bias):.2f}"
        coefficient = f"{asked.coefficient:.2f}".replace("-", "−")
        self._formula.setText(words.format(coefficient=coefficient, bias=bias))
        if self.isVisible():
            self._asker.ask(asked)

    def _on_came(self, answer: Answer, _asked: Question) -> None:
        self._pictures.show_answer(answer)


class _Pictures(QWidget):
    """The digit, sub-sampled, and max pooled, side by side under their captions."""

    def __init__(self) -> None:
        super().__init__()
        self._images: tuple[QImage, ...] = ()
        self.setAccessibleName(self.tr("A digit through both kinds of pooling"))
        self.setToolTip(self.tr("Blue is below zero, orange above"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 110)

    def sizeHint(self) -> QSize:
        return QSize(600, 200)

    def show_answer(self, answer: Answer) -> None:
        self._images = (
            _image(answer.digit, 1.0),
            _image(answer.summed, LIMIT),
            _image(answer.largest, 1.0),
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme.tokens(self).quiet)
        line = QFontMetricsF(self.font()).height() + theme.GRID
        wide = self.width() / 3
        side = min(wide - theme.GROUP, self.height() - line)
        names = (self.tr("28×28 cells"), self.tr("1998: sub-sampling"), self.tr("Today: max"))
        for place, name in enumerate(names):
            column = QRectF(place * wide, 0, wide, line)
            painter.drawText(column, Qt.AlignmentFlag.AlignHCenter, name)
            if self._images:
                left = place * wide + (wide - side) / 2
                painter.drawImage(QRectF(left, line, side, side), self._images[place])
        painter.end()


def _image(values: Map, limit: float) -> QImage:
    colours = np.ascontiguousarray(colour(values, DIVERGING, -limit, limit))
    height, width = values.shape
    return QImage(colours.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
