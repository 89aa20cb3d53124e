"""BackpropagationLive: one step with all its numbers, and the same step thousands of times."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from engine.experiments import backpropagation
from engine.experiments.backpropagation import Backpropagation, Numbers, Reference, Step
from engine.wording import norm_text
from gui import theme
from gui.learn.backpropagation import sentences
from gui.learn.backpropagation.fast import FastPart
from gui.learn.backpropagation.grids import Pointed
from gui.learn.backpropagation.step_view import StepView
from gui.learn.live import Bench, Live
from gui.learn.option_row import OptionRow
from gui.services.background import Job
from gui.services.newest import Newest, Turn

STEP_OPTIONS = ("digit", "target", "activation")


class BackpropagationLive(Live):
    def __init__(
        self, options: Backpropagation, bench: Bench, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._options = options
        self._steps: list[Step] = []
        """All steps so far; the last one is on show."""
        self._picture: tuple[int, Numbers] | None = None
        """Which digit, and its pixels."""
        self._reading: Job | None = None
        self._figures: dict[str, float] = {}
        self._asker: Newest[Step] = Newest(_compared, self)
        self._asker.came.connect(self._on_compared)
        self._view = StepView()
        self._view.pointed.connect(self._on_pointed)
        self._row = OptionRow(options, STEP_OPTIONS)
        self._row.changed.connect(self._on_options)
        self._rate = OptionRow(options, ("rate",))
        self._rate.changed.connect(self._on_options)
        self._loss, self._agrees = QLabel(), QLabel()
        self._of_weight, self._of_place = _words(1), _words(2)
        self._buttons = {
            "back": self._button(self.tr("Undo"), self.tr("Take the last step back"), "undo"),
            "on": self._button(
                self.tr("Step"), self.tr("Take the step: the new kernel becomes the kernel"), "play"
            ),
            "anew": self._button(
                self.tr("Begin anew"), self.tr("Another first kernel, drawn at random"), "restart"
            ),
        }
        self._fast = FastPart(bench)
        self._fast.measured.connect(self._on_fast)
        self._lay_out()
        self._connect()
        self._show()

    def figures(self) -> Mapping[str, float]:
        return self._figures

    def shut_down(self, seconds: float = 10.0) -> bool:
        reading = self._reading is None or self._reading.wait(seconds)
        return all((super().shut_down(seconds), self._asker.shut_down(seconds), reading))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._picture is None:
            self._read()
        else:
            self._compare()

    def _lay_out(self) -> None:
        self._loss.setFont(theme.tabular(self._loss.font()))
        theme.set_role(self._loss, "title")
        theme.set_role(self._agrees, "quiet")
        self._loss.setAccessibleName(self.tr("Loss"))
        self._agrees.setAccessibleName(self.tr("Compared with autograd"))
        self._agrees.setFont(theme.tabular(theme.small(self._agrees.font())))
        # Long words must not widen the window.
        self._agrees.setMinimumWidth(1)
        self._agrees.setToolTip(
            self.tr("The same step by torch: its convolution, and its own gradient")
        )
        head = QHBoxLayout()
        head.addWidget(self._loss, 1)
        for button in self._buttons.values():
            head.addWidget(button)
        second = QHBoxLayout()
        second.addWidget(self._agrees, 1)
        second.addWidget(self._rate)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        column.setSpacing(theme.RELATED)
        column.addWidget(self._row)
        column.addLayout(head)
        column.addLayout(second)
        column.addWidget(self._view, 1)
        column.addWidget(self._of_weight)
        column.addWidget(self._of_place)
        column.addWidget(self._fast)

    def _connect(self) -> None:
        self._buttons["on"].clicked.connect(self._on_step)
        self._buttons["back"].clicked.connect(self._on_back)
        self._buttons["anew"].clicked.connect(self._on_anew)

    def _button(self, text: str, help: str, icon: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setToolTip(help)
        theme.set_icon(button, icon)
        return button

    def _read(self) -> None:
        """Fetch the digit away from the window's thread."""
        digit = self._options.digit
        self._reading = Job(lambda _: (digit, _small_digit(digit)), self)
        self._reading.done.connect(self._on_read)
        self._reading.failed.connect(lambda sentence, _: self._of_weight.setText(sentence))
        self._reading.start()

    def _on_read(self, read: tuple[int, Numbers]) -> None:
        self._reading = None
        if read[0] != self._options.digit:
            self._read()
            return
        self._picture = read
        self._begin()

    def _begin(self) -> None:
        if self._picture is not None:
            self._steps = [backpropagation.beginning(self._options, self._picture[1])]
            self._show()

    def _on_options(self, options: Backpropagation) -> None:
        before, self._options = self._options, options
        for row in (self._row, self._rate):
            row.show_options(options)
        self._fast.show_options(options)
        if options.digit != before.digit:
            self._picture = None
            if self._reading is None:
                self._read()
        elif (options.target, options.activation, options.seed) != (
            before.target,
            before.activation,
            before.seed,
        ):
            self._begin()
        elif self._steps:
            self._steps[-1] = backpropagation.with_rate(self._steps[-1], options.rate)
            self._show()

    def _on_step(self) -> None:
        if self._steps:
            self._steps.append(backpropagation.following(self._steps[-1], self._options.rate))
            self._show()

    def _on_back(self) -> None:
        if len(self._steps) > 1:
            self._steps.pop()
            self._show()

    def _on_anew(self) -> None:
        seed = (self._options.seed + 1) % 10_000
        self._on_options(self._options.model_copy(update={"seed": seed}))

    def _show(self) -> None:
        there = bool(self._steps)
        for name, button in self._buttons.items():
            button.setEnabled(there and (name != "back" or len(self._steps) > 1))
        if not there:
            self._loss.setText(" ")
            return
        shown = self._steps[-1]
        self._view.show_step(shown)
        words = self.tr("Step {step}: loss {loss}")
        self._loss.setText(words.format(step=len(self._steps), loss=f"{shown.loss:.4f}"))
        self._on_pointed(self._view.at)
        self._tell({"step": float(len(self._steps)), "loss": shown.loss})
        self._compare()

    def _compare(self) -> None:
        if self._steps and self.isVisible():
            self._asker.ask(self._steps[-1])

    def _on_compared(self, reference: Reference, asked: Step) -> None:
        if not self._steps or asked is not self._steps[-1]:
            return
        apart = reference.apart(asked)
        words = self.tr("autograd says {loss}; largest difference of any number {apart}")
        self._agrees.setText(words.format(loss=f"{reference.loss:.4f}", apart=norm_text(apart)))
        self._tell({"difference": apart})

    def _on_pointed(self, at: Pointed) -> None:
        if not self._steps:
            return
        shown = self._steps[-1]
        self._of_weight.setText(sentences.of_weight(shown, at.weight))
        self._of_place.setText(
            sentences.formula(shown.activation)
            if at.place is None
            else sentences.of_place(shown, at.place)
        )

    def _on_fast(self, figures: dict[str, float]) -> None:
        self._tell(figures)

    def _tell(self, figures: dict[str, float]) -> None:
        self._figures = {**self._figures, **figures}
        self.measured.emit(self._figures)


def _small_digit(digit: int) -> Numbers:
    from engine.data import catalogue

    return backpropagation.small_digit(catalogue.load("mnist-5k"), digit)


def _compared(asked: Step, _turn: Turn) -> Reference:
    return backpropagation.by_autograd(asked)


def _words(lines: int) -> QLabel:
    """Return a label for so many lines of words, as high whatever it says."""
    label = QLabel()
    label.setWordWrap(True)
    label.setFont(theme.tabular(theme.small(label.font())))
    label.setFixedHeight(lines * label.fontMetrics().lineSpacing())
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return label
