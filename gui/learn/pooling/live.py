"""PoolingLive: a digit under the hand, pooled in three ways, and networks that pool so."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from math import floor

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from engine.experiments import pooling
from engine.experiments.comparison.variants import EpochOf
from engine.experiments.pooling import (
    SMALLER,
    WAYS,
    WINDOWS,
    Case,
    Measured,
    PoolingOptions,
    Result,
    Way,
)
from engine.experiments.pooling_digit import SHOWN, Asked, DigitLooker, Seen
from gui import theme
from gui.learn.line_chart import Axes, LineChart
from gui.learn.live import Bench, Live
from gui.learn.option_row import OptionRow
from gui.learn.pooling.digit import SIDE, DigitView
from gui.learn.pooling.kept import Kept
from gui.learn.pooling.table import PoolingTable, colours
from gui.learn.pooling.ways import WayView
from gui.learn.trial import Trial
from gui.learn.trial_bar import TrialBar
from gui.services.newest import Newest, Turn

REDRAWN_EVERY_MS = 60
MOVED_BY = 2
"""Pixels of the move that the table tells of."""
WIDEST_TABLE = 760
"""Pixels: in a wider one, figures would stand far from their names."""
OTHERS_HIGH = 500
"""Pixels that the other parts need, so that pictures may be larger in a larger window."""
SMALLEST_CELL, LARGEST_SIDE = 4, 8 * SIDE
SMALLEST, LARGEST, FIRST = 2, 8, 4
"""Sides of windows: the ends of the slider, and where it stands first."""


class PoolingLive(Live):
    """Tells by name ``max_4_test``, ``stride_2_gap``, ``average_8_moved``, ``none_training`` …."""

    def __init__(
        self, options: PoolingOptions, bench: Bench, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._options = options
        self._kept = Kept(pooling.cases(options))
        self._figures: dict[str, float] = {}
        self._result: Result | None = None
        self._number = 3
        self._trial = Trial(self)
        self._row = OptionRow(options, ("windows", "epochs", "seeds"))
        self._row.changed.connect(self._on_options)
        self._bar = TrialBar(
            self._trial,
            self.tr("Train them all"),
            self.tr("Train a network for every way and every window on the same digits"),
        )
        self._bar.run_asked.connect(self._on_run)
        looker = DigitLooker()

        def look(asked: Asked, _turn: Turn) -> Seen:
            return looker.look(asked)

        self._asker: Newest[Asked] = Newest(look, self)
        self._asker.came.connect(self._on_seen)
        self._asker.failed.connect(lambda sentence, *_: self._bar.say(sentence))
        self._digit = DigitView()
        self._digit.moved.connect(self._ask)
        self._ways = [WayView("none", self._digit), *(WayView(way) for way in SMALLER)]
        self._window = self._slider()
        self._said = QLabel()
        self._next = QPushButton(self.tr("Another digit"))
        self._next.setToolTip(self.tr("Take the next of the test digits"))
        self._next.clicked.connect(self._on_next)
        self._table = PoolingTable(MOVED_BY)
        self._by_window = LineChart(self.tr("Accuracy by window"), self._axes_of_windows())
        self._by_shift = LineChart(self.tr("Accuracy by move"), self._axes_of_shifts())
        self._redraw = QTimer(self, singleShot=True, interval=REDRAWN_EVERY_MS)
        self._redraw.timeout.connect(self._draw)
        self._trial.told.connect(self._on_told)
        self._lay_out()
        self._tell_costs()
        self._show_window()

    def figures(self) -> Mapping[str, float]:
        return self._figures

    def shut_down(self, seconds: float = 10.0) -> bool:
        self._redraw.stop()
        ended = self._asker.shut_down(seconds)
        return super().shut_down(seconds) and ended

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across = (self.width() - 2 * theme.GROUP - 3 * theme.GROUP) // len(self._ways)
        down = self.height() - OTHERS_HIGH
        side = max(SMALLEST_CELL, min(across, down, LARGEST_SIDE) // SIDE) * SIDE
        for one in self._ways:
            one.set_side(side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(SMALLEST, LARGEST)
        slider.setValue(FIRST)
        slider.setPageStep(1)
        slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        slider.setAccessibleName(self.tr("Window"))
        slider.setToolTip(self.tr("The side of the window, in cells: one number is left of each"))
        slider.valueChanged.connect(self._show_window)
        return slider

    def _lay_out(self) -> None:
        self._said.setFont(theme.tabular(self._said.font()))
        self._said.setMinimumWidth(self._said.fontMetrics().horizontalAdvance("8×8 → 28×28"))
        caption = QLabel(self.tr("Window"))
        caption.setBuddy(self._window)
        theme.set_role(caption, "quiet")
        chosen = QHBoxLayout()
        chosen.setSpacing(theme.RELATED)
        for part, stretch in ((caption, 0), (self._window, 1), (self._said, 0), (self._next, 0)):
            chosen.addWidget(part, stretch)
        pictures = QHBoxLayout()
        pictures.setSpacing(theme.GROUP)
        for one in self._ways:
            pictures.addWidget(one, 1)
        pictures.addStretch()
        self._table.setMaximumWidth(WIDEST_TABLE)
        figures = QHBoxLayout()
        figures.addWidget(self._table, 1)
        figures.addStretch()
        charts = QHBoxLayout()
        charts.setSpacing(theme.RELATED)
        charts.addWidget(self._by_window, 1)
        charts.addWidget(self._by_shift, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.RELATED)
        column.setSpacing(theme.RELATED)
        column.addLayout(chosen)
        column.addLayout(pictures)
        column.addWidget(self._row)
        column.addWidget(self._bar)
        column.addLayout(figures)
        column.addLayout(charts, 1)

    def _axes_of_windows(self) -> Axes:
        windows = (1, *WINDOWS[self._options.windows])
        return Axes(
            self.tr("Test solid, training dashed"),
            self.tr("window; 1 is no pooling"),
            x=(1.0, float(LARGEST)),
            y=(min(0.8, floor(10 * self._kept.lowest) / 10), 1.0),
            marks=tuple(map(float, windows)),
            percent=True,
            names=tuple(self._names().values()),
            empty=self.tr("Train them: accuracy by window comes here."),
        )

    def _axes_of_shifts(self) -> Axes:
        return Axes(
            self.tr("Test digits moved"),
            self.tr("pixels"),
            x=(0.0, float(pooling.SHIFTS[-1])),
            y=(0.0, 1.0),
            marks=tuple(map(float, pooling.SHIFTS)),
            percent=True,
            names=tuple(self._names().values()),
            empty=self.tr("Then every test digit is moved about."),
        )

    def _names(self) -> dict[Way, str]:
        return {
            "none": self.tr("none"),
            "max": self.tr("max"),
            "average": self.tr("mean"),
            "stride": self.tr("stride"),
        }

    def _tell_costs(self) -> None:
        for case in self._kept.cases:
            self._figures[f"{_name(case)}_work"] = float(pooling.cost(case).work)
        self.measured.emit(self._figures)

    def _show_window(self) -> None:
        window = self._window.value()
        left = 28 // window
        self._said.setText(f"{window}×{window} → {left}×{left}")
        self._ask()
        self._draw()

    def _on_next(self) -> None:
        self._number = (self._number + 1) % SHOWN
        self._digit.put(0, 0)
        self._ask()

    def _ask(self) -> None:
        if self.isVisible():
            down, right = self._digit.shift
            window = self._window.value()
            self._asker.ask(Asked(self._number, down, right, window, self._result))

    def _on_seen(self, seen: Seen, _asked: Asked) -> None:
        self._digit.show_picture(seen.picture)
        for one in self._ways:
            one.show_seen(seen)

    def _on_options(self, options: PoolingOptions) -> None:
        self._trial.cancel()
        self._options = options
        self._forget()
        self._tell_costs()

    def _on_run(self) -> None:
        self._forget()
        self._trial.start(partial(pooling.run, self._options))

    def _forget(self) -> None:
        self._kept = Kept(pooling.cases(self._options))
        self._figures = {}
        self._result = None
        self._ask()
        self._draw()

    def _on_told(self, told: object) -> None:
        match told:
            case EpochOf():
                self._kept.keep_epoch(told)
            case Measured():
                self._kept.keep_measured(told)
                name = _name(told.case)
                self._figures |= {
                    f"{name}_training": told.training.mean,
                    f"{name}_test": told.test.mean,
                    f"{name}_gap": told.gap.mean,
                    f"{name}_moved": told.accuracy_at(MOVED_BY),
                }
                self.measured.emit(self._figures)
            case Result():
                self._result = told
                self._ask()
        if not self._redraw.isActive():
            self._redraw.start()

    def _draw(self) -> None:
        window, kept = self._window.value(), self._kept
        chosen, names = colours(self), self._names()
        for way in WAYS:
            case = Case(way, 1 if way == "none" else window)
            self._table.show_way(way, pooling.cost(case), kept.of(way, window), chosen[way])
        self._by_window.show_axes(self._axes_of_windows())
        self._by_window.show_lines(kept.by_window(names, chosen))
        self._by_shift.show_lines(kept.by_shift(window, names, chosen))


def _name(case: Case) -> str:
    return case.way if case.way == "none" else f"{case.way}_{case.window}"
