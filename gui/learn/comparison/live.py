"""ComparisonLive: the designs of a lesson's file, trained side by side."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from engine.experiments.comparison import kind
from engine.experiments.comparison.kind import Comparison
from engine.experiments.comparison.variants import Compared, Trained
from gui import theme
from gui.learn.comparison.kept import Row
from gui.learn.comparison.opening import open_in_design
from gui.learn.comparison.table import share_text
from gui.learn.comparison.view import ComparisonView
from gui.learn.live import Bench, Live
from gui.learn.option_row import OptionRow
from gui.learn.trial import Trial
from gui.learn.trial_bar import TrialBar
from gui.words import translated


class ComparisonLive(Live):
    """Tells by name ``test_1``, ``training_1``, ``parameters_1`` … of each, and ``best``."""

    def __init__(self, options: Comparison, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options, self._bench = options, bench
        self._figures: dict[str, float] = {}
        self._trial = Trial(self)
        self._row = OptionRow(options, ("data", "epochs", "seeds"))
        self._row.changed.connect(self._on_options)
        self._bar = TrialBar(
            self._trial,
            self.tr("Train all of them"),
            self.tr("Train every design on the same pictures, from the same seed"),
        )
        self._bar.run_asked.connect(self._on_run)
        self._result = QLabel(" ")
        self._view = ComparisonView(self._rows(), options.epochs)
        self._view.wanted.connect(self._on_wanted)
        self._trial.told.connect(self._on_told)
        self._lay_out()
        self._measure_costs()

    def figures(self) -> Mapping[str, float]:
        return self._figures

    def shut_down(self, seconds: float = 10.0) -> bool:
        self._view.stop()
        return super().shut_down(seconds)

    def _lay_out(self) -> None:
        theme.set_role(self._result, "title")
        self._result.setFont(theme.tabular(self._result.font()))
        self._result.setAccessibleName(self.tr("Result"))
        self._result.setMinimumWidth(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        column.setSpacing(theme.RELATED)
        for part in (self._row, self._bar, self._result):
            column.addWidget(part)
        column.addWidget(self._view, 1)

    def _rows(self) -> list[Row]:
        options = self._options
        return [Row(v.name, c) for v, c in zip(options.chosen(), options.costs(), strict=True)]

    def _measure_costs(self) -> None:
        for place, row in enumerate(self._view.kept.rows, 1):
            self._figures[f"parameters_{place}"] = float(row.cost.parameters)
            self._figures[f"work_{place}"] = float(row.cost.work)
        self.measured.emit(self._figures)

    def _on_options(self, options: Comparison) -> None:
        self._trial.cancel()
        self._options = options
        self._figures = {}
        self._view.show_rows(self._rows(), options.epochs)
        self._result.setText(" ")
        self._measure_costs()

    def _on_run(self) -> None:
        self._view.begin()
        self._result.setText(" ")
        self._trial.start(partial(kind.run, self._options))

    def _on_told(self, told: object) -> None:
        self._view.take(told)
        match told:
            case Trained():
                for part, value in told.accuracy.items():
                    self._figures[f"{part}_{told.variant + 1}"] = value
                self.measured.emit(self._figures)
            case Compared():
                words = self.tr("{name} does best: {accuracy} of the test pictures")
                accuracy = share_text(told.accuracy(told.best))
                name = translated(told.variants[told.best].name)
                self._result.setText(words.format(name=name, accuracy=accuracy))
                self._figures["best"] = told.best + 1.0
                self.measured.emit(self._figures)

    def _on_wanted(self, place: int) -> None:
        open_in_design(self._bench, self._options.chosen()[place])
