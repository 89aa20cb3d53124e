"""FastPart: the same step thousands of times; the kernel turns into the one to be found."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from engine.experiments import backpropagation
from engine.experiments.backpropagation import STEPS, TARGETS, Backpropagation, Learning, Numbers
from engine.inspection.colouring import DIVERGING, colour
from engine.lessons.lesson import Do
from gui import theme
from gui.learn.backpropagation.grids import written
from gui.learn.line_chart import Axes, Line, LineChart
from gui.learn.live import Bench
from gui.learn.trial import Trial
from gui.learn.trial_bar import TrialBar

HEIGHT = 152


class FastPart(QWidget):
    measured = Signal(object)
    """Figures by name."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = Backpropagation()
        self._told: list[Learning] = []
        self._trial = Trial(self)
        self._bar = TrialBar(
            self._trial,
            self.tr("Learn at full speed"),
            self.tr("{steps} steps on whole digits, from the same first kernel").format(
                steps=f"{STEPS:,}"
            ),
        )
        self._bar.run_asked.connect(self._on_run)
        self._trial.told.connect(self._on_told)
        self._trial.ended.connect(self._on_ended)
        self._learned = KernelPicture(self.tr("Learned"))
        self._wanted = KernelPicture(self.tr("To find"))
        self._chart = LineChart(self.tr("Loss by step"), self._axes())
        train = QPushButton(self.tr("Open Train"))
        train.setAccessibleName(train.text())
        train.setToolTip(self.tr("There all kernels of your network learn like this"))
        theme.set_icon(train, "arrow-right")
        train.clicked.connect(lambda: bench.show(Do("", "train", page="curves")))
        line = QHBoxLayout()
        line.setSpacing(theme.GROUP)
        for part in (self._learned, self._wanted):
            line.addWidget(part)
        line.addWidget(self._chart, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._bar, 1)
        foot.addWidget(train)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(foot)
        column.addLayout(line, 1)
        self.setFixedHeight(HEIGHT)
        self._show()

    def show_options(self, options: Backpropagation) -> None:
        """Learn as ``options`` say from the next run on; what was learned otherwise goes."""
        if options == self._options:
            return
        self._options = options
        self._trial.cancel()
        self._told.clear()
        self._bar.say("")
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._show()

    def _on_run(self) -> None:
        self._told.clear()
        self._trial.start(partial(backpropagation.run, self._options))

    def _on_told(self, told: Learning) -> None:
        self._told.append(told)
        self._show()

    def _on_ended(self, ok: bool) -> None:
        if ok and self._told:
            last = self._told[-1]
            words = self.tr("Furthest weight from the kernel to find: {distance}")
            self._bar.say(words.format(distance=f"{last.distance:.4f}"))
            self.measured.emit({"fast_loss": last.loss, "distance": last.distance})

    def _axes(self) -> Axes:
        empty = self.tr("The loss of every step comes here.")
        return Axes(self.tr("Loss"), self.tr("step"), x=(0, STEPS), log=True, empty=empty)

    def _show(self) -> None:
        self._wanted.show_kernel(TARGETS[self._options.target])
        first = backpropagation.first_kernel(self._options.seed)
        self._learned.show_kernel(self._told[-1].kernel if self._told else first)
        colour = theme.tokens(self).accent
        points = [(float(t.steps), t.loss) for t in self._told]
        self._chart.show_lines([Line("", colour, points)] if points else [])


class KernelPicture(QWidget):
    """Nine weights as colours with their numbers, under a caption."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = caption
        self._kernel: Numbers = np.zeros((3, 3))
        self.setAccessibleName(caption)
        self.setToolTip(self.tr("Blue is below zero, orange above"))
        self.setFont(theme.tabular(theme.small(self.font())))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(102, 118)

    def minimumSizeHint(self) -> QSize:
        return QSize(84, 100)

    def show_kernel(self, kernel: Numbers) -> None:
        self._kernel = kernel
        self.setAccessibleDescription(", ".join(written(value) for value in kernel.ravel()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        caption = QFontMetricsF(self.font()).height() + theme.GRID
        painter.setPen(theme.tokens(self).quiet)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignHCenter, self._caption)
        side = min(self.width(), self.height() - caption) / 3
        high = max(0.5, float(np.abs(self._kernel).max()))
        colours = colour(self._kernel, DIVERGING, -high, high)
        left = (self.width() - 3 * side) / 2
        for (row, column), value in np.ndenumerate(self._kernel):
            cell = QRectF(left + column * side, caption + row * side, side - 1, side - 1)
            ground = QColor(*(int(part) for part in colours[row, column]))
            painter.fillRect(cell, ground)
            painter.setPen(QColor("black") if ground.lightnessF() > 0.5 else QColor("white"))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, written(value))
        painter.end()
