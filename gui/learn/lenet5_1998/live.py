"""LeNet51998Live: each part of the network of 1998 beside today's, and both trained."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from engine.experiments import lenet5_1998
from engine.experiments.lenet5_1998 import Both, LeNet51998, Part, Passed, Point, Tested
from engine.experiments.options import Options
from engine.wording import percent_text
from gui import theme
from gui.learn.comparison.table import NONE
from gui.learn.lenet5_1998.counts import CountsPart
from gui.learn.lenet5_1998.output import OutputPart
from gui.learn.lenet5_1998.parts import words_of
from gui.learn.lenet5_1998.squashing import SquashingPart
from gui.learn.lenet5_1998.subsampling import SubsamplingPart
from gui.learn.lenet5_1998.table import TablePart
from gui.learn.line_chart import Axes, Line, LineChart
from gui.learn.live import Bench, Live
from gui.learn.option_row import OptionRow
from gui.learn.trial import Trial
from gui.learn.trial_bar import TrialBar

REDRAWN_EVERY_MS = 60
SMOOTHED = 10
"""Steps whose losses are averaged for a point of the curve."""
CHART = 150
SOON = "…"
"""Stands for a figure that is being measured."""


class LeNet51998Live(Live):
    def __init__(self, options: LeNet51998, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = options
        """What a step asks for; ``_options`` are the person's."""
        self._options = options
        self._losses: tuple[list[float], list[float]] = ([], [])
        self._figures: dict[str, float] = {}
        self._trial = Trial(self)
        self._words = words_of()
        self._tabs, self._said = QTabBar(), _said()
        self._subsampling, self._counts = SubsamplingPart(), CountsPart()
        self._parts: dict[Part, QWidget] = {
            "counts": self._counts,
            "subsampling": self._subsampling,
            "table": TablePart(),
            "tanh": SquashingPart(),
            "output": OutputPart(),
        }
        self._pages = QStackedWidget()
        self._row = OptionRow(options, ("epochs",))
        self._row.changed.connect(self._on_options)
        self._bar = TrialBar(
            self._trial,
            self.tr("Train both"),
            self.tr("The same digits in the same order, the same recipe, as many epochs"),
        )
        self._bar.run_asked.connect(self._on_run)
        self._chart = LineChart(self.tr("Loss while training"), self._axes())
        self._results = (QLabel(), QLabel())
        self._redraw = QTimer(self, singleShot=True, interval=REDRAWN_EVERY_MS)
        self._redraw.timeout.connect(self._draw)
        self._trial.told.connect(self._on_told)
        self._trial.ended.connect(self._on_ended)
        self._lay_out()
        (then, links), (now, _) = self._counts.totals
        self._figures = {"weights_then": then, "connections_then": links, "weights_now": now}
        self._clear(NONE)

    def figures(self) -> Mapping[str, float]:
        return self._figures

    def follow(self, options: Options) -> bool:
        """Turn to the part that another step is about; what was trained stays."""
        assert isinstance(options, LeNet51998)
        if options != self._asked.model_copy(update={"part": options.part}):
            return False
        self._asked = options
        self._tabs.setCurrentIndex(list(self._words).index(options.part))
        return True

    def shut_down(self, seconds: float = 10.0) -> bool:
        self._redraw.stop()
        ended = self._subsampling.shut_down(seconds)
        return super().shut_down(seconds) and ended

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _lay_out(self) -> None:
        self._fill_tabs()
        results = QVBoxLayout()
        results.setSpacing(0)
        captions = (self.tr("1998, digits never seen"), self.tr("Today, digits never seen"))
        names = (self.tr("Accuracy of 1998"), self.tr("Accuracy today"))
        for words, name, label in zip(captions, names, self._results, strict=True):
            caption = QLabel(words)
            theme.set_role(caption, "quiet")
            theme.set_role(label, "title")
            label.setFont(theme.tabular(label.font()))
            label.setAccessibleName(name)
            results.addWidget(caption)
            results.addWidget(label)
        results.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GROUP)
        foot.addWidget(self._chart, 1)
        foot.addLayout(results)
        self._chart.setMinimumHeight(CHART)
        run = QHBoxLayout()
        run.addWidget(self._bar, 1)
        run.addWidget(self._row)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        column.setSpacing(theme.RELATED)
        for part in (self._tabs, self._said):
            column.addWidget(part)
        column.addWidget(self._pages, 2)
        column.addLayout(run)
        column.addLayout(foot, 1)

    def _fill_tabs(self) -> None:
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tabs.setAccessibleName(self.tr("Parts of the network"))
        self._tabs.setToolTip(self.tr("What today's form does otherwise"))
        theme.set_role(self._tabs, "workspaces")
        for part, words in self._words.items():
            self._tabs.addTab(words.name)
            self._pages.addWidget(self._parts[part])
        self._tabs.currentChanged.connect(self._on_part)
        self._tabs.setCurrentIndex(list(self._words).index(self._options.part))
        self._on_part(self._tabs.currentIndex())

    def _on_part(self, index: int) -> None:
        words = list(self._words.values())[index]
        self._said.setText(f"{words.then}\n{words.now}")
        self._pages.setCurrentIndex(index)

    def _axes(self) -> Axes:
        reach = (0.0, float(lenet5_1998.steps(self._options)))
        words, across = self.tr("Loss while training"), self.tr("step")
        empty = self.tr("Train both: their losses come here.")
        return Axes(words, across, x=reach, y=(0, 3), names=self._names(), empty=empty)

    def _names(self) -> tuple[str, str]:
        return "1998", self.tr("today")

    def _on_options(self, options: LeNet51998) -> None:
        self._options = options
        self._trial.cancel()
        self._clear(NONE)

    def _on_run(self) -> None:
        self._clear(SOON)
        self._trial.start(partial(lenet5_1998.run, self._options))

    def _clear(self, results: str) -> None:
        self._losses = ([], [])
        for label in self._results:
            label.setText(results)
        self._draw()

    def _on_ended(self, ok: bool) -> None:
        for label in self._results:
            if label.text() == SOON:
                label.setText(NONE)

    def _on_told(self, told: object) -> None:
        match told:
            case Point():
                self._losses[told.which].append(told.loss)
            case Passed():
                words = self.tr("{accuracy} of training")
                self._results[told.which].setText(
                    words.format(accuracy=percent_text(told.accuracy))
                )
            case Tested():
                self._results[told.which].setText(percent_text(told.accuracy))
            case Both():
                self._tell({"then": told.then.accuracy, "now": told.now.accuracy})
        if not self._redraw.isActive():
            self._redraw.start()

    def _draw(self) -> None:
        runs = theme.tokens(self).runs
        colours = (runs["orange"], runs["blue"])
        self._chart.show_axes(self._axes())
        self._chart.show_lines(
            [
                Line(name, colour, _smoothed(losses))
                for name, colour, losses in zip(self._names(), colours, self._losses, strict=True)
                if losses
            ]
        )

    def _tell(self, figures: dict[str, float]) -> None:
        self._figures = {**self._figures, **figures}
        self.measured.emit(self._figures)


def _said() -> QLabel:
    """Return a label for up to four lines, as high whatever it says."""
    label = QLabel()
    label.setWordWrap(True)
    label.setFixedHeight(4 * label.fontMetrics().lineSpacing())
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label


def _smoothed(losses: list[float]) -> list[tuple[float, float]]:
    """Return (step, mean of the last few losses), the steps from 1."""
    ends = range(1, len(losses) + 1)
    parts = [(end, losses[max(0, end - SMOOTHED) : end]) for end in ends]
    return [(float(end), sum(part) / len(part)) for end, part in parts]
