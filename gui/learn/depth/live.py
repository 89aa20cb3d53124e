"""DepthLive: how well twins of growing depth learn, and what reaches their first layers."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from engine.experiments import depth
from engine.experiments.depth import AllTrained, Depth, Gradients, Point, Trained
from engine.wording import percent_text
from gui import theme
from gui.learn.depth.choice import DepthChoice
from gui.learn.depth.lines import Kept
from gui.learn.line_chart import Axes, LineChart
from gui.learn.live import Bench, Live
from gui.learn.option_row import OptionRow
from gui.learn.trial import Trial
from gui.learn.trial_bar import TrialBar

REDRAWN_EVERY_MS = 60


class DepthLive(Live):
    def __init__(self, options: Depth, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = options
        self._kept = Kept()
        self._figures: dict[str, float] = {}
        self._first, self._training = Trial(self), Trial(self)
        self._row = OptionRow(options, ("deepest", "normalised", "epochs"))
        self._row.changed.connect(self._on_options)
        self._bar = TrialBar(
            self._training,
            self.tr("Train the twins"),
            self.tr("Train plain and residual networks of every depth, the shallow first"),
        )
        self._bar.run_asked.connect(self._on_run)
        self._result = QLabel()
        self._choice = DepthChoice()
        self._choice.changed.connect(self._draw)
        self._after = QCheckBox(self.tr("After training"))
        self._after.setAccessibleName(self._after.text())
        self._after.setToolTip(self.tr("The gradients of trained networks instead of fresh ones"))
        self._after.toggled.connect(self._draw)
        self._errors = LineChart(self.tr("Training error by depth"), self._axes_of_errors())
        self._gradients = LineChart(self.tr("Gradient by layer"), self._axes_of_gradients())
        self._losses = LineChart(self.tr("Loss while training"), self._axes_of_losses())
        self._redraw = QTimer(self, singleShot=True, interval=REDRAWN_EVERY_MS)
        self._redraw.timeout.connect(self._draw)
        self._lay_out()
        for trial in (self._first, self._training):
            trial.told.connect(self._on_told)
        self._training.ended.connect(self._on_ended)
        self._first.failed.connect(lambda sentence, _: self._bar.say(sentence))
        self._show_options()

    def figures(self) -> Mapping[str, float]:
        return self._figures

    def shut_down(self, seconds: float = 10.0) -> bool:
        self._redraw.stop()
        return super().shut_down(seconds)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._first.running:
            self._measure_first()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _lay_out(self) -> None:
        theme.set_role(self._result, "title")
        self._result.setFont(theme.tabular(self._result.font()))
        self._result.setAccessibleName(self.tr("Result"))
        self._result.setMinimumWidth(1)
        self._result.setTextFormat(Qt.TextFormat.PlainText)
        chosen = QHBoxLayout()
        chosen.addWidget(self._choice)
        chosen.addStretch(1)
        chosen.addWidget(self._after)
        below = QHBoxLayout()
        below.setSpacing(theme.GROUP)
        below.addWidget(self._errors, 1)
        below.addWidget(self._losses, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        column.setSpacing(theme.RELATED)
        for part in (self._row, self._bar, self._result):
            column.addWidget(part)
        column.addLayout(chosen)
        column.addWidget(self._gradients, 1)
        column.addLayout(below, 1)

    def _axes_of_errors(self) -> Axes:
        depths = self._options.depths
        reach = (0.0, float(depths[-1]) * 1.02)
        return Axes(
            self.tr("Training error"),
            self.tr("layers"),
            x=reach,
            y=(0.0, 1.0),
            marks=tuple(map(float, depths)),
            percent=True,
            names=self._names(),
            empty=self.tr("Train the twins: the error of each depth comes here."),
        )

    def _axes_of_gradients(self) -> Axes:
        words, across = self.tr("Gradient norm"), self.tr("layer")
        empty = self.tr("The gradients are being measured…")
        return Axes(words, across, log=True, names=self._names(), empty=empty)

    def _axes_of_losses(self) -> Axes:
        steps = float(depth.steps(self._options))
        words, across = self.tr("Loss while training"), self.tr("step")
        empty = self.tr("Train the twins: their losses come here.")
        return Axes(words, across, x=(0, steps), y=(0, 3), names=self._names(), empty=empty)

    def _on_options(self, options: Depth) -> None:
        before, self._options = self._options, options
        self._training.cancel()
        if options.normalised != before.normalised or options.epochs != before.epochs:
            self._kept = Kept()
            self._figures = {}
        self._show_options()
        self._measure_first()

    def _show_options(self) -> None:
        self._choice.offer(self._options.depths)
        self._errors.show_axes(self._axes_of_errors())
        self._losses.show_axes(self._axes_of_losses())
        self._draw()

    def _measure_first(self) -> None:
        """Measure the gradients of fresh networks where that wasn't done."""
        if self.isVisible() and not self._kept.has_first(self._options.depths):
            self._first.start(partial(depth.first_gradients, self._options))

    def _on_run(self) -> None:
        self._kept.forget_training()
        self._after.setChecked(False)
        self._training.start(partial(depth.run, self._options))

    def _on_told(self, told: object) -> None:
        match told:
            case Gradients():
                self._kept.keep_gradients(told)
                if not told.trained:
                    self._tell_twin(told, "reach", told.reach)
            case Point():
                if self._kept.keep_point(told):
                    self._choice.choose(told.depth)
            case Trained():
                self._kept.keep_trained(told)
                self._tell_twin(told, "error", told.error)
            case AllTrained():
                self._tell({"depth": float(told.networks[-1].depth)})
        if not self._redraw.isActive():
            self._redraw.start()

    def _on_ended(self, ok: bool) -> None:
        self._draw()

    def _draw(self) -> None:
        at = self._choice.chosen
        colours = self._colours()
        names = self._names()
        after = self._after.isChecked()
        self._errors.show_lines(self._kept.error_lines(names, colours))
        self._gradients.show_lines(self._kept.gradient_lines(at, after, names, colours))
        self._losses.show_lines(self._kept.loss_lines(at, names, colours))
        self._after.setEnabled(self._kept.has_after(at))
        self._result.setText(self._sentence())

    def _sentence(self) -> str:
        pair = self._kept.pair(self._choice.chosen)
        if pair is not None:
            words = self.tr("{depth} layers: plain {plain} wrong, residual {residual}")
            return words.format(
                depth=pair[0].depth,
                plain=percent_text(pair[0].error),
                residual=percent_text(pair[1].error),
            )
        reach = self._kept.reach(self._choice.chosen)
        if reach is None:
            return " "
        words = self.tr("First gradient ÷ last: plain {plain}, residual {residual}")
        plain, residual = (f"{ratio:,.2g}" if ratio < 100 else f"{ratio:,.0f}" for ratio in reach)
        return words.format(plain=plain, residual=residual)

    def _names(self) -> tuple[str, str]:
        return self.tr("plain"), self.tr("residual")

    def _colours(self) -> tuple[str, str]:
        runs = theme.tokens(self).runs
        return runs["vermilion"].name(), runs["blue"].name()

    def _tell_twin(self, of: Gradients | Trained, name: str, value: float) -> None:
        """Tell a figure of a twin, as that of its depth and as that of the deepest so far."""
        which = "residual" if of.residual else "plain"
        self._tell({f"{which}_{name}": value, f"{which}_{name}_{of.depth}": value})

    def _tell(self, figures: dict[str, float]) -> None:
        self._figures = {**self._figures, **figures}
        self.measured.emit(self._figures)
