"""PretrainingLive: layers learn to bring pictures back, and what that is worth with few labels."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from engine.experiments import pretraining
from engine.experiments.comparison.variants import Compared, EpochOf, Trained
from engine.experiments.pretraining import Layered, PretrainingOptions
from engine.wording import percent_text
from gui import theme
from gui.learn.line_chart import Axes, LineChart
from gui.learn.live import Bench, Live
from gui.learn.option_row import OptionRow
from gui.learn.pretraining.kept import Kept
from gui.learn.pretraining.table import GainTable
from gui.learn.trial import Trial
from gui.learn.trial_bar import TrialBar
from gui.widgets.picture_rows import PictureRows, Row
from gui.words import translated

REDRAWN_EVERY_MS = 80


class PretrainingLive(Live):
    """Once it is in sight, the network of 2006 is pre-trained; all four are trained when asked."""

    def __init__(
        self, options: PretrainingOptions, bench: Bench, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._options = options
        self._kept = Kept()
        self._figures: dict[str, float] = {}
        self._first, self._training = Trial(self), Trial(self)
        self._rows = tuple(
            OptionRow(options, names)
            for names in (("mode", "labels"), ("layers", "deviation", "seeds"))
        )
        for row in self._rows:
            row.changed.connect(self._on_options)
        for box in self._rows[0].findChildren(QComboBox):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._bar = TrialBar(
            self._training,
            self.tr("Compare all four"),
            self.tr("Train both networks without and with pre-training, from every seed"),
        )
        self._bar.run_asked.connect(self._on_run)
        self._standing = QLabel(" ")
        self._pictures = PictureRows(self.tr("Reconstructions"))
        self._pictures.setToolTip(
            self.tr("A few digits, sent up through the layers so far and back down to the pixels")
        )
        self._table = GainTable()
        self._chart = LineChart(self.tr("Accuracy on held-out digits by epoch"), self._axes())
        self._redraw = QTimer(self, singleShot=True, interval=REDRAWN_EVERY_MS)
        self._redraw.timeout.connect(self._draw)
        self._lay_out()
        for trial in (self._first, self._training):
            trial.told.connect(self._on_told)
        self._training.ended.connect(lambda _: self._draw())
        self._first.failed.connect(lambda sentence, _: self._bar.say(sentence))
        self._draw()

    def figures(self) -> Mapping[str, float]:
        return self._figures

    def shut_down(self, seconds: float = 10.0) -> bool:
        self._redraw.stop()
        return super().shut_down(seconds)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._first.running:
            self._rehearse()

    def _lay_out(self) -> None:
        self._standing.setFont(theme.tabular(self._standing.font()))
        self._standing.setMinimumWidth(1)
        theme.set_role(self._standing, "section")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        column.setSpacing(theme.RELATED)
        for row in self._rows:
            column.addWidget(row)
        column.addWidget(self._standing)
        column.addWidget(self._pictures, 3)
        column.addWidget(self._bar)
        column.addWidget(self._table)
        column.addWidget(self._chart, 2)

    def _axes(self) -> Axes:
        return Axes(
            self.tr("Accuracy on held-out digits"),
            self.tr("epochs with labels"),
            x=(0, float(pretraining.epochs(self._options))),
            y=(0.0, 1.0),
            percent=True,
            names=self._names(),
            empty=self.tr("Compare all four: how they learn from the labels comes here."),
        )

    def _on_options(self, options: PretrainingOptions) -> None:
        before, self._options = self._options, options
        for row in self._rows:
            row.show_options(options)
        self._training.cancel()
        self._kept.forget_training()
        self._figures = {}
        self._chart.show_axes(self._axes())
        if options.model_copy(update={"labels": before.labels}) != before:
            self._kept = Kept()
            self._rehearse()
        self._draw()

    def _rehearse(self) -> None:
        """Pre-train once where that wasn't done."""
        done = self._kept.pretraining
        if self.isVisible() and (done.started is None or done.going_on):
            self._first.start(partial(pretraining.rehearsal, self._options))

    def _on_run(self) -> None:
        self._first.cancel()
        self._kept.forget_training()
        self._figures = {}
        self._draw()
        self._training.start(partial(pretraining.run, self._options))

    def _on_told(self, told: object) -> None:
        match told:
            case Layered():
                self._kept.keep_layered(told)
            case EpochOf():
                self._kept.keep_epoch(told)
            case Trained():
                self._kept.keep_trained(told)
            case Compared():
                self._figures = pretraining.figures(told)
                self.measured.emit(self._figures)
        if not self._redraw.isActive():
            self._redraw.start()

    def _draw(self) -> None:
        tokens = theme.tokens(self)
        colours = (tokens.runs["vermilion"].name(), tokens.runs["blue"].name())
        self._chart.show_lines(self._kept.lines(self._names(), colours))
        self._table.show_kept(self._kept)
        self._standing.setText(self._sentence())
        seen = self._kept.pretraining.reconstructed
        newest = next(iter(self._kept.pictures), None)
        originals = None if newest is None else newest.originals
        rows = [Row(self.tr("What comes in"), originals, self.tr("The digits are coming…"))]
        ids = tuple(f"dense-{number}" for number in range(1, self._options.layers + 1))
        for number, block_id in enumerate(ids, 1):
            of = seen.get(block_id)
            name = self.tr("Back from layer {number}").format(number=number)
            rows.append(Row(name, None if of is None else of.pictures))
        self._pictures.show_rows(rows)

    def _sentence(self) -> str:
        done = self._kept.pretraining
        layers = done.layers
        if self._kept.failed:
            return translated(self._kept.failed)
        if not layers:
            return self.tr("Layer 1 begins to learn from pictures alone")
        words = self.tr("Layer {layer} of {layers}: {share} of what varies isn't brought back")
        return words.format(
            layer=len(layers),
            layers=self._options.layers,
            share=percent_text(layers[-1].errors[-1], 0),
        )

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("2006"),
            self.tr("2006, pre-trained"),
            self.tr("today"),
            self.tr("today, pre-trained"),
        )
