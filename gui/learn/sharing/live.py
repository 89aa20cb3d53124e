"""SharingLive: three kinds of layer counted at once, then trained with the same effort."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from engine.experiments import sharing
from engine.experiments.comparison.variants import Mean, Trained, cost_of
from engine.experiments.sharing import CLASSES, KINDS, SHAPE, Moved, Result, Sharing, Shown
from gui import theme
from gui.learn.comparison.kept import Row
from gui.learn.comparison.opening import open_in_design
from gui.learn.comparison.table import Extra, colour_of, letter, share_text
from gui.learn.comparison.view import ComparisonView
from gui.learn.live import Bench, Live
from gui.learn.option_row import OptionRow
from gui.learn.sharing.column import LayerColumn
from gui.learn.trial import Trial
from gui.learn.trial_bar import TrialBar


class SharingLive(Live):
    """Tells by name ``convolution_parameters``, ``dense_test``, ``locally_connected_moved`` …."""

    def __init__(self, options: Sharing, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options, self._bench = options, bench
        self._figures: dict[str, float] = {}
        self._moved: dict[int, list[float]] = {}
        self._first, self._trial = Trial(self), Trial(self)
        self._row = OptionRow(options, ("kernels", "kernel", "digits"))
        self._effort = OptionRow(options, ("seeds",))
        for row in (self._row, self._effort):
            row.changed.connect(self._on_options)
        self._bar = TrialBar(
            self._trial,
            self.tr("Train all three"),
            self.tr("Train the three networks on the same digits, from the same seed"),
        )
        self._bar.run_asked.connect(self._on_run)
        self._result = QLabel()
        self._columns = [LayerColumn(kind, letter(place)) for place, kind in enumerate(KINDS)]
        moved = self.tr("Moved")
        help = self.tr("Accuracy when the test digits are moved by {pixels} pixels")
        extra = Extra(moved, help.format(pixels=options.shift))
        self._view = ComparisonView(self._rows(), options.epochs, extra, with_losses=False)
        self._view.wanted.connect(self._on_wanted)
        for trial in (self._first, self._trial):
            trial.told.connect(self._on_told)
        self._first.failed.connect(lambda sentence, _: self._bar.say(sentence))
        self._lay_out()
        self._say_nothing_came()
        self._count()

    def figures(self) -> Mapping[str, float]:
        return self._figures

    def shut_down(self, seconds: float = 10.0) -> bool:
        self._view.stop()
        return super().shut_down(seconds)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._first.running:
            self._show_first()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._count()

    def _lay_out(self) -> None:
        self._result.setFont(theme.tabular(self._result.font()))
        self._result.setAccessibleName(self.tr("Result"))
        self._result.setMinimumWidth(1)
        training = QHBoxLayout()
        training.setSpacing(theme.GROUP)
        training.addWidget(self._bar, 1)
        training.addWidget(self._effort)
        columns = QHBoxLayout()
        columns.setSpacing(theme.GROUP)
        for one in self._columns:
            columns.addWidget(one, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.RELATED)
        column.setSpacing(theme.RELATED)
        column.addWidget(self._row)
        column.addLayout(columns, 1)
        column.addLayout(training)
        column.addWidget(self._result)
        column.addWidget(self._view, 1)

    def _rows(self) -> list[Row]:
        variants = sharing.variants(self._options)
        return [Row(v.name, cost_of(v.network, SHAPE, CLASSES)) for v in variants]

    def _count(self) -> None:
        """Show what is known without training."""
        for place, (kind, column) in enumerate(zip(KINDS, self._columns, strict=True)):
            counted = sharing.counted(kind, self._options)
            column.show_counted(counted, colour_of(self, place))
            self._figures[f"{kind}_parameters"] = float(counted.parameters)
            self._figures[f"{kind}_connections"] = float(counted.connections)
            self._figures[f"{kind}_work"] = float(counted.work)
        self.measured.emit(self._figures)

    def _show_first(self) -> None:
        if self.isVisible() and not self._trial.running and not self._view.kept.trained(0):
            self._first.start(partial(sharing.first_weights, self._options))

    def _on_options(self, options: Sharing) -> None:
        self._trial.cancel()
        self._options = options
        self._row.show_options(options)
        self._effort.show_options(options)
        self._figures = {}
        self._say_nothing_came()
        self._view.show_rows(self._rows(), options.epochs)
        self._count()
        self._show_first()

    def _on_run(self) -> None:
        self._first.cancel()
        self._moved = {place: [] for place in range(len(KINDS))}
        self._say_nothing_came()
        self._view.begin()
        self._trial.start(partial(sharing.run, self._options))

    def _on_told(self, told: object) -> None:
        self._view.take(told)
        match told:
            case Shown():
                self._columns[KINDS.index(told.kind)].show_weights(told.pictures)
            case Trained():
                kind = KINDS[told.variant]
                for part, value in told.accuracy.items():
                    self._figures[f"{kind}_{part}"] = value
                self.measured.emit(self._figures)
            case Moved():
                place = KINDS.index(told.kind)
                self._moved[place].append(told.accuracy)
                self._view.show_more(place, Mean.of(self._moved[place]))
                self._figures[f"{told.kind}_moved"] = told.accuracy
                self.measured.emit(self._figures)
            case Result():
                words = self.tr(
                    "Digits moved by {pixels} pixels: convolution {one}, locally connected "
                    "{two}, dense {three}"
                )
                one, two, three = (share_text(mean) for mean in told.moved)
                pixels = self._options.shift
                said = words.format(pixels=pixels, one=one, two=two, three=three)
                self._say(said, "section")

    def _say_nothing_came(self) -> None:
        """Say what the table's figures are of, as long as there is no result."""
        self._say(
            self.tr("Below, whole networks: each ends in a dense layer of 10 units."), "quiet"
        )

    def _say(self, words: str, role: str) -> None:
        self._result.setText(words)
        self._result.setToolTip(words)
        theme.set_role(self._result, role)

    def _on_wanted(self, place: int) -> None:
        open_in_design(self._bench, sharing.variants(self._options)[place])
