"""The page of a run: where it stands, its figures, its curves, its first kernels."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from engine.wording import percent_text
from gui import theme
from gui.training.curves.board import CurveBoard
from gui.training.curves.run_traces import RunTraces
from gui.training.figures import NONE, FigureRow, ProgressLine
from gui.training.kernels import KernelStrip
from gui.training.pace import Redraw, TimeLeft
from gui.training.rate_row import RateRow
from gui.training.readout import duration
from gui.training.traces import Series
from gui.words import loss_text

FIGURES_EVERY = 0.2
"""Seconds: numbers that change faster can't be read."""


class RunPage(QWidget):
    """Shows a Series that may grow; draws only while visible, and the less the more it costs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: Series | None = None
        self._running = False
        self._traces: RunTraces | None = None
        self._time_left = TimeLeft()
        self._figures_at = -1e9
        self.redraw = Redraw(self._draw, self)
        self.header = QWidget(self)
        """Where the run stands. It belongs above all pages: its place is the caller's."""
        self.header.installEventFilter(self)
        self.status = QLabel()
        self.status.setWordWrap(True)
        self.remark = QLabel()
        self.remark.setWordWrap(True)
        theme.set_role(self.remark, "quiet")
        self._progress = ProgressLine()
        self._progress.setAccessibleName(self.tr("Progress of the run"))
        self._progress.setToolTip(self.tr("How much of the run is done"))
        self._figures = FigureRow(self._captions())
        self.rate = RateRow()
        self.rate.setEnabled(False)
        self.board = CurveBoard()
        self.kernels = KernelStrip()
        self._kernels_title = _section(self.tr("First kernels"))
        self._lay_out()
        self.board.painted.connect(self.redraw.count)

    @property
    def series(self) -> Series | None:
        """The figures that are shown."""
        return self._series

    def begin(self) -> None:
        """Forget the last run's curves: another one begins."""
        self._series, self._traces = None, None
        self._time_left = TimeLeft()
        self._figures_at = -1e9
        self.board.clear()
        self.board.show_whole()
        self.show_kernels(self.tr("First kernels"), None)
        self._show_figures()
        self._progress.show_progress(0, 1)

    def show_series(self, series: Series, *, running: bool) -> None:
        """Take what a run has told so far, and draw it soon."""
        self._series, self._running = series, running
        if self._seen:
            self.redraw.ask()

    def show_status(self, sentence: str, *, problem: bool = False) -> None:
        theme.set_role(self.status, "problem" if problem else "section")
        self.status.setText(sentence)

    def show_remark(self, sentence: str) -> None:
        self.remark.setText(sentence)
        self.remark.setVisible(bool(sentence))

    def show_below_status(self, widget: QWidget) -> None:
        """Put something else that is said of the run below where it stands."""
        self._head.insertWidget(self._head.indexOf(self._progress), widget)

    def show_beside_kernels(self, widget: QWidget) -> None:
        """Put something else that is watched live beside the kernels."""
        self._beneath.addWidget(widget, 1)

    def show_kernels(self, title: str, kernels: object) -> None:
        self._kernels_title.setText(title)
        self.kernels.show_kernels(kernels)  # type: ignore[arg-type]

    def draw_all(self) -> None:
        """Draw everything as it is now, figures too."""
        self._figures_at = -1e9
        self.board.draw_all_next()
        if self._seen:
            self.redraw.now()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.draw_all()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The header comes into sight without the curves when another page is on show.
        if watched is self.header and event.type() == QEvent.Type.Show:
            self.draw_all()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self._seen:
            self.redraw.stop()

    @property
    def _seen(self) -> bool:
        """The curves can be seen, or at least the figures above all pages."""
        return self.isVisible() or self.header.isVisible()

    def _draw(self) -> None:
        series = self._series
        if series is None:
            return
        if self._traces is None:
            self._traces = RunTraces(series.steps_per_epoch, self.board.smoothing)
        self._traces.take(series)
        if self.isVisible():
            self.board.show_run(self._traces)
        now = time.perf_counter()
        if now - self._figures_at >= FIGURES_EVERY:
            self._figures_at = now
            self._show_figures()

    def _show_figures(self) -> None:
        series, show = self._series, self._figures.show_value
        if series is None or self._traces is None:
            for key in self._captions():
                show(key, NONE)
            return
        if len(series.learning_rates):
            self.rate.show_rate(float(series.learning_rates[-1]))
        loss, accuracy = self._traces.loss, self._traces.accuracy
        before, all_before = series.pretraining
        self._progress.show_progress(before + series.step, all_before + series.steps)
        show("epoch", f"{series.epoch} / {series.planned_epochs}", _step(self, series.step))
        if series.step:
            show("training", percent_text(accuracy.smooth[-1] / 100), _loss(self, loss.smooth[-1]))
        if len(loss.validation):
            show(
                "validation",
                percent_text(accuracy.validation[-1] / 100),
                _loss(self, loss.validation[-1]),
            )
        if series.test is not None:
            show("test", percent_text(series.test[1]), _loss(self, series.test[0]))
        else:
            show("test", NONE, self.tr("at the end"))
        speed = series.images_per_second
        show("speed", f"{speed:,.0f}" if speed else NONE, self.tr("pictures/s"))
        left = self._time_left.note(
            series.step, series.steps, time.perf_counter(), running=self._running
        )
        ended = not self._running or left is None
        show("left", NONE if ended or left is None else duration(left))

    def _captions(self) -> dict[str, tuple[str, str]]:
        tr = self.tr
        return {
            "epoch": (tr("Epoch"), tr("Passes over the training pictures, and steps so far")),
            "training": (
                tr("Training"),
                tr("Mean accuracy and loss over the last batches, while they are learned from"),
            ),
            "validation": (
                tr("Validation"),
                tr("Accuracy and loss on the pictures held out, after the last whole epoch"),
            ),
            "test": (
                tr("Test"),
                tr("Accuracy and loss on the test pictures, measured once, at the end"),
            ),
            "speed": (tr("Speed"), tr("How many pictures a second training goes through")),
            "left": (tr("Time left"), tr("Minutes and seconds, at the present speed")),
        }

    def _lay_out(self) -> None:
        head = self._head = QVBoxLayout(self.header)
        head.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.RELATED)
        head.setSpacing(theme.RELATED)
        for widget in (self.status, self.remark, self._progress, self._figures, self.rate):
            head.addWidget(widget)
        kernels = QVBoxLayout()
        kernels.setSpacing(theme.RELATED)
        # As high as the row beside it, whose buttons are higher than a line of text.
        kernels.addWidget(self._kernels_title, 1)
        kernels.addWidget(self.kernels)
        self._beneath = QHBoxLayout()
        self._beneath.setSpacing(theme.GROUP)
        self._beneath.addLayout(kernels, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.GROUP)
        page.setSpacing(theme.RELATED)
        page.addWidget(self.board, 1)
        page.addSpacing(theme.GRID)
        page.addLayout(self._beneath)
        self.remark.hide()


def _section(text: str) -> QLabel:
    label = QLabel(text)
    theme.set_role(label, "section")
    return label


def _loss(widget: QWidget, value: float) -> str:
    return widget.tr("loss {value}").format(value=loss_text(value))


def _step(widget: QWidget, step: int) -> str:
    return widget.tr("step {step}").format(step=f"{step:,}")
