"""ComparisonView: the table of variants, and their curves as training goes."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from engine.experiments.comparison.variants import EpochOf, Mean, Trained
from gui import theme
from gui.learn.comparison.kept import Kept, Row
from gui.learn.comparison.table import ComparisonTable, Extra, colour_of, letter
from gui.learn.line_chart import Axes, Line, LineChart

REDRAWN_EVERY_MS = 60
WIDEST_TABLE = 840
"""Pixels: in a wider one, figures would stand far from their names."""
MOST_MARKS = 8
"""Epochs that are written below a plot."""


class ComparisonView(QWidget):
    """Shows rows at once, and fills as told; draws at most every few hundredths of a second.

    Where others find no room for it, the loss is left out.
    """

    wanted = Signal(int)
    """A variant's place: its design is wanted to go on with."""

    def __init__(
        self,
        rows: Sequence[Row],
        epochs: int,
        extra: Extra | None = None,
        *,
        with_losses: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kept = Kept(rows)
        self._more: list[Mean | None] = [None] * len(rows)
        self._epochs = epochs
        self._table = ComparisonTable(len(rows), extra)
        self._table.wanted.connect(self.wanted)
        self._losses = LineChart(self.tr("Training loss by epoch"), self._axes_of_losses())
        if not with_losses:
            self._losses.hide()
        self._right = LineChart(
            self.tr("Accuracy on held-out pictures by epoch"), self._axes_of_accuracies()
        )
        self._redraw = QTimer(self, singleShot=True, interval=REDRAWN_EVERY_MS)
        self._redraw.timeout.connect(self.draw)
        charts = QHBoxLayout()
        charts.setSpacing(theme.GROUP)
        charts.addWidget(self._losses)
        charts.addWidget(self._right)
        self._table.setMaximumWidth(WIDEST_TABLE)
        line = QHBoxLayout()
        line.addWidget(self._table, 1)
        line.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GROUP)
        column.addLayout(line)
        column.addLayout(charts, 1)
        self.draw()

    @property
    def kept(self) -> Kept:
        """What was told so far."""
        return self._kept

    def show_rows(self, rows: Sequence[Row], epochs: int) -> None:
        """Show as many other variants, to be trained for so many epochs; what was told of those
        before is forgotten.
        """
        self._kept = Kept(rows)
        self._epochs = epochs
        self.begin()

    def begin(self) -> None:
        """Forget what was told: the variants are trained anew."""
        self._kept.forget()
        self._more = [None] * len(self._kept.rows)
        self.draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.draw()

    def take(self, told: object) -> None:
        """Take what a comparison tells; what is none of the table's is left alone."""
        match told:
            case EpochOf():
                self._kept.keep_epoch(told)
            case Trained():
                self._kept.keep_trained(told)
            case _:
                return
        self._draw_soon()

    def show_more(self, place: int, figure: Mean) -> None:
        """Show a variant's figure in the extra column."""
        self._more[place] = figure
        self._draw_soon()

    def stop(self) -> None:
        """Draw no more by itself."""
        self._redraw.stop()

    def draw(self) -> None:
        kept = self._kept
        self._table.show_kept(kept, self._more)
        places = range(len(kept.rows))
        for chart, points in ((self._losses, kept.losses), (self._right, kept.accuracies)):
            lines = [
                Line(
                    letter(place),
                    colour_of(self, place),
                    points(place),
                    dashed=kept.follows(place),
                    dots=True,
                )
                for place in places
                if points(place)
            ]
            chart.show_lines(lines)
        self._losses.show_axes(self._axes_of_losses())
        self._right.show_axes(self._axes_of_accuracies())

    def _draw_soon(self) -> None:
        if not self._redraw.isActive():
            self._redraw.start()

    def _axes_of_losses(self) -> Axes:
        return self._axes(self.tr("Training loss"), None)

    def _axes_of_accuracies(self) -> Axes:
        places = range(len(self._kept.rows))
        told = [share for place in places for _, share in self._kept.accuracies(place)]
        # From a fifth below all of them: differences near the top are seen, and it rarely jumps.
        lowest = floor(5 * min(told, default=0.0)) / 5
        return self._axes(self.tr("Held-out accuracy"), (min(lowest, 0.8), 1.0))

    def _axes(self, title: str, shares: tuple[float, float] | None) -> Axes:
        epochs = max(2, self._epochs)
        every = -(-epochs // MOST_MARKS)
        return Axes(
            title,
            self.tr("epoch"),
            x=(1.0, float(epochs)),
            y=shares,
            marks=tuple(float(epoch) for epoch in range(1, epochs + 1, every)),
            percent=shares is not None,
            names=("A",),
            empty=self.tr("Train them: the curves come here."),
        )
