"""The plots of a run, or of several laid over one another: one hairline, one stretch in view."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui import theme
from gui.training.curves.choices import ChoiceRow, Choices
from gui.training.curves.content import ACCURACY, FEW, GRADIENT, LOSS, RATE, SPEED, Quantity, Shown
from gui.training.curves.run_traces import RunTraces
from gui.training.curves.scale import Range
from gui.training.plot import CurvePlot
from gui.training.readout import place_text, readout, readout_of_several
from gui.training.traces import Trace

SMALL = 72
"""Height of the plots below the two large ones."""

SMALL_EVERY = 0.5
"""Seconds: what they show changes little from step to step."""


class Run(NamedTuple):
    """One of several runs on a board."""

    traces: RunTraces
    colour: QColor
    name: str
    dashed: bool = False
    """Its line of training is dashed too: for the second of two runs that belong together."""


class Part:
    """One quantity on a board: its plot, its heading, and what stands under the cursor."""

    def __init__(self, key: str, title: str, unit: str, quantity: Quantity, name: str) -> None:
        self.key = key
        self.title = title
        self.unit = unit
        self.quantity = quantity
        self.plot = CurvePlot(name, quantity)
        self.readout = _readout()
        self.whole = QWidget()
        column = QVBoxLayout(self.whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(theme.RELATED)
        for words, role in ((title, "section"), (unit, "quiet")):
            label = QLabel(words)
            theme.set_role(label, role)
            line.addWidget(label)
        line.addWidget(self.readout, 1)
        column.addLayout(line)
        column.addWidget(self.plot, 1)

    def trace(self, traces: RunTraces) -> Trace:
        trace = getattr(traces, self.key)
        assert isinstance(trace, Trace)
        return trace


class CurveBoard(QWidget):
    """Loss and accuracy large, learning rate, speed and gradient small beneath.

    ``show_run`` shows one run, ``show_runs`` lays several over one another (about eight can be told
    apart). Both keep the RunTraces: ``take`` new figures there and call again, not oftener than a
    Redraw allows. Smoothing, logarithm and which small plots there are stand in ``choices``.
    """

    painted = Signal(float)
    """Seconds that a picture took."""
    choices_changed = Signal(object)
    """A person has chosen otherwise: Choices."""

    def __init__(
        self,
        choices: Choices | None = None,
        parent: QWidget | None = None,
        *,
        beside: bool = False,
    ) -> None:
        """``beside``: loss and accuracy stand side by side, where there is little height."""
        super().__init__(parent)
        self._beside = beside
        tr = self.tr
        self._one: RunTraces | None = None
        self._small_at = -1e9
        self._several: tuple[Run, ...] = ()
        self.loss = Part("loss", tr("Loss"), tr("nats"), LOSS, tr("Loss over the epochs"))
        self.accuracy = Part(
            "accuracy", tr("Accuracy"), "%", ACCURACY, tr("Accuracy over the epochs")
        )
        self.small = (
            Part("rate", tr("Learning rate"), "", RATE, tr("Learning rate over the epochs")),
            Part("speed", tr("Speed"), tr("pictures/s"), SPEED, tr("Speed over the epochs")),
            Part(
                "gradient", tr("Gradient"), tr("length"), GRADIENT, tr("Gradient over the epochs")
            ),
        )
        self.parts = (self.loss, self.accuracy, *self.small)
        self.choices = ChoiceRow(choices or Choices())
        self._place = _readout()
        self.choices.add(self._place)
        self._lay_out()
        for part in self.parts:
            part.plot.painted.connect(self.painted)
            part.plot.pointed.connect(self._on_pointed)
            part.plot.zoomed.connect(self._on_zoomed)
        self.choices.changed.connect(self._on_chosen)
        self.choices.whole_wanted.connect(self.show_whole)
        self._follow_choices()

    @property
    def smoothing(self) -> float:
        """Over which part of an epoch the running means go."""
        return self.choices.value.smoothing

    @property
    def empty(self) -> bool:
        """There is no step to be seen."""
        return not any(len(run.loss.raw) for run in self._all)

    def show_run(self, traces: RunTraces) -> None:
        """Draw what one run has told so far; the small plots of one that grows not every time."""
        now = time.monotonic()
        calm = traces is self._one and now - self._small_at < SMALL_EVERY
        if self._several:
            self._place.setText("")
        self._one, self._several = traces, ()
        traces.smooth_over(self.smoothing)
        for part in (self.loss, self.accuracy) if calm else self.parts:
            extra = traces.penalty if part is self.loss else None
            reached = traces.loss.reached
            part.plot.show_trace(part.trace(traces), traces.epochs, extra, reached)
        if not calm:
            self._small_at = now
            self._show_small()

    def draw_all_next(self) -> None:
        """Draw the small plots too when a run is shown the next time, however soon that is."""
        self._small_at = -1e9

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Lay several runs over one another."""
        self._one, self._several = None, tuple(Run(*run) for run in runs)
        epochs = max((run.traces.epochs for run in self._several), default=1)
        reached = max((run.traces.loss.reached for run in self._several), default=0.0)
        for run in self._several:
            run.traces.smooth_over(self.smoothing)
        for part in self.parts:
            part.plot.show_traces(self._shown(part), epochs, reached)
        self._place.setText(self._key())
        self._show_small()

    def clear(self) -> None:
        """Show empty plots for a run that begins."""
        self._one, self._several = None, ()
        for part in self.parts:
            part.plot.clear_trace()
            part.readout.setText("")
            part.readout.setAccessibleName("")
        self._place.setText("")
        self._show_whole_button()

    def show_whole(self) -> None:
        for part in self.parts:
            part.plot.show_whole()
        self._show_whole_button()

    def paint_on(self, painter: QPainter, rect: QRectF, tokens: theme.Tokens, font: QFont) -> None:
        """Paint the plots that are shown, one below the other, as large as ``rect``."""
        shown = self._seen_parts
        weights = [self._weight(part) for part in shown]
        height, top = rect.height() / sum(weights), rect.top()
        heading = 20.0
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        for part, weight in zip(shown, weights, strict=True):
            painter.setFont(bold)
            painter.setPen(tokens.text)
            title = f"{part.title} ({part.unit})" if part.unit else part.title
            line = QRectF(rect.left(), top, rect.width(), heading)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, title)
            place = QRectF(rect.left(), top + heading, rect.width(), weight * height - heading - 8)
            part.plot.paint_on(painter, place, tokens, font)
            top += weight * height

    @property
    def rows(self) -> int:
        """How many plots are shown, the large ones counted twice."""
        return sum(self._weight(part) for part in self._seen_parts)

    @property
    def _seen_parts(self) -> list[Part]:
        return [part for part in self.parts if not part.whole.isHidden()]

    def _weight(self, part: Part) -> int:
        return 2 if part in (self.loss, self.accuracy) else 1

    @property
    def _all(self) -> list[RunTraces]:
        return [self._one] if self._one else [run.traces for run in self._several]

    def _shown(self, part: Part) -> list[Shown]:
        return [
            Shown(part.trace(run.traces), run.colour, run.name, run.dashed) for run in self._several
        ]

    def _on_pointed(self, epochs: float | None) -> None:
        for part in self.parts:
            part.plot.show_cursor(epochs)
            words, written = ("", "") if epochs is None else self._read(part, epochs)
            part.readout.setText(written)
            part.readout.setAccessibleName(words)
        longest = max((run.loss for run in self._all), key=lambda t: t.reached, default=None)
        there = epochs is not None and longest is not None
        words = place_text(longest, epochs) if there else self._key()  # type: ignore[arg-type]
        self._place.setText(words)

    def _key(self) -> str:
        """Return which lines are which where their names say only whose they are."""
        return self.tr("Dashed with dots: validation") if self._several else ""

    def _read(self, part: Part, epochs: float) -> tuple[str, str]:
        """Return the values at a place: in words, and as they are written beside the heading."""
        if self._one is None:
            words, coloured = readout_of_several(self._shown(part), epochs, part.quantity)
            room = part.quantity.trend or len(self._several) <= FEW
            return words, coloured if room else ""
        extra = self._one.penalty if part is self.loss else None
        words = readout(part.trace(self._one), epochs, part.quantity, extra)
        return words, words

    def _on_zoomed(self, span: Range | None) -> None:
        for part in self.parts:
            if part.plot is not self.sender():
                part.plot.show_span(span)
        self._show_whole_button()

    def _show_whole_button(self) -> None:
        self.choices.whole.setEnabled(not all(part.plot.follows for part in self.parts))

    def _on_chosen(self, choices: Choices) -> None:
        self._follow_choices()
        self.choices_changed.emit(choices)

    def _follow_choices(self) -> None:
        choices = self.choices.value
        for run in self._all:
            run.smooth_over(choices.smoothing)
        self.loss.plot.set_log_scale(choices.logarithmic)
        self._show_small()
        for part in self.parts:
            part.plot.redraw()
        self._show_whole_button()

    def _show_small(self) -> None:
        """Show the small plots that were chosen and have something to show."""
        for part in self.small:
            traces = [part.trace(run) for run in self._all]
            # Before the first step it is awaited: the others needn't move when it comes.
            awaited = not any(len(run.loss.raw) for run in self._all)
            seen = awaited or any(len(trace.validation) for trace in traces)
            there = part.key != "gradient" or seen
            part.whole.setVisible(part.key in self.choices.value.small and there)
        none = all(part.whole.isHidden() for part in self.small)
        self._beneath.setVisible(not none)

    def _lay_out(self) -> None:
        self._beneath = QWidget()
        row = QHBoxLayout(self._beneath)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.RELATED)
        for part in self.small:
            part.plot.setMinimumHeight(48)
            row.addWidget(part.whole, 1)
        self._beneath.setFixedHeight(SMALL + 26)
        page = QGridLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setVerticalSpacing(theme.RELATED)
        page.addWidget(self.choices, 0, 0, 1, 2)
        page.addWidget(self.loss.whole, 1, 0)
        page.addWidget(self._beneath, 3, 0, 1, 2)
        page.setRowStretch(1, 1)
        if self._beside:
            page.addWidget(self.accuracy.whole, 1, 1)
            for column in (0, 1):
                page.setColumnStretch(column, 1)
        else:
            page.addWidget(self.accuracy.whole, 2, 0)
            page.setRowStretch(2, 1)
        self.loss.plot.show_epoch_numbers(self._beside)


def _readout() -> QLabel:
    """Return a label for the values under the cursor, which never asks for room."""
    label = QLabel()
    label.setFont(theme.tabular(theme.small(label.font())))
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    label.setMinimumWidth(1)
    theme.set_role(label, "quiet")
    return label
