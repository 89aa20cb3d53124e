"""OrderLive: what other orders compute at once, then what each of them can learn."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from engine.experiments import order
from engine.experiments.comparison.variants import Compared, Mean, Trained
from engine.experiments.order import ORDERS, Exchanged, Linearity, OrderOptions
from gui import theme
from gui.learn.comparison.kept import Row
from gui.learn.comparison.opening import open_in_design
from gui.learn.comparison.table import NONE, Extra, share_text
from gui.learn.comparison.view import ComparisonView
from gui.learn.live import Bench, Live
from gui.learn.option_row import OptionRow
from gui.learn.trial import Trial
from gui.learn.trial_bar import TrialBar

SAME = 1e-5
"""Rounding of single precision stays below."""


class OrderLive(Live):
    """Tells by name ``usual_test``, ``linear_nonlinearity`` … and ``exchanged_max``."""

    def __init__(self, options: OrderOptions, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options, self._bench = options, bench
        self._figures: dict[str, float] = {}
        self._first, self._trial = Trial(self), Trial(self)
        self._row = OptionRow(options, ("data", "function", "seeds"))
        self._row.changed.connect(self._on_options)
        self._bar = TrialBar(
            self._trial,
            self.tr("Train all orders"),
            self.tr("Train every network on the same pictures, from the same seed"),
        )
        self._bar.run_asked.connect(self._on_run)
        self._maximum = self._large(self.tr("Difference with the maximum"))
        self._average = self._large(self.tr("Difference with the mean"))
        self._result = QLabel(" ")
        extra = Extra(
            self.tr("Non-linear"),
            self.tr(
                "How far f(a + b) is from f(a) + f(b) for two pictures a and b, before training: "
                "0 % for a linear network"
            ),
        )
        self._view = ComparisonView(self._rows(), options.epochs, extra)
        self._view.wanted.connect(self._on_wanted)
        for trial in (self._first, self._trial):
            trial.told.connect(self._on_told)
        self._first.failed.connect(lambda sentence, _: self._bar.say(sentence))
        self._lay_out()

    def figures(self) -> Mapping[str, float]:
        return self._figures

    def shut_down(self, seconds: float = 10.0) -> bool:
        self._view.stop()
        return super().shut_down(seconds)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._first.running:
            self._prove()

    def _lay_out(self) -> None:
        theme.set_role(self._result, "title")
        self._result.setFont(theme.tabular(self._result.font()))
        self._result.setAccessibleName(self.tr("Result"))
        self._result.setMinimumWidth(1)
        proofs = QHBoxLayout()
        proofs.setSpacing(theme.GROUP)
        words = self.tr("Activation behind max pooling instead of before it changes any answer by")
        proofs.addWidget(self._card(words, self._maximum), 1)
        words = self.tr("With the mean in the place of the maximum it changes an answer by up to")
        proofs.addWidget(self._card(words, self._average), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        column.setSpacing(theme.RELATED)
        column.addWidget(self._row)
        column.addLayout(proofs)
        column.addWidget(self._bar)
        column.addWidget(self._result)
        column.addWidget(self._view, 1)

    def _card(self, words: str, value: QLabel) -> QFrame:
        card = QFrame()
        theme.set_role(card, "card")
        said = QLabel(words)
        said.setWordWrap(True)
        theme.set_role(said, "quiet")
        line = QHBoxLayout(card)
        line.addWidget(said, 1)
        line.addWidget(value)
        card.setToolTip(
            self.tr("The same kernels and the same pictures through both orders, measured here")
        )
        return card

    def _large(self, name: str) -> QLabel:
        label = QLabel(NONE)
        theme.set_role(label, "title")
        label.setFont(theme.tabular(label.font()))
        label.setAccessibleName(name)
        label.setMinimumWidth(label.fontMetrics().horizontalAdvance("0.000000"))
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return label

    def _rows(self) -> list[Row]:
        named = zip(order.variants(self._options), order.costs(self._options), strict=True)
        return [Row(variant.name, cost) for variant, cost in named]

    def _prove(self) -> None:
        """Measure what needs no training, where that wasn't done."""
        if self.isVisible() and "exchanged_max" not in self._figures:
            self._first.start(partial(order.proofs, self._options))

    def _on_options(self, options: OrderOptions) -> None:
        self._trial.cancel()
        self._options = options
        self._figures = {}
        self._result.setText(" ")
        self._view.show_rows(self._rows(), options.epochs)
        self._prove()

    def _on_run(self) -> None:
        self._result.setText(" ")
        self._view.begin()
        self._show_linearities()
        self._trial.start(partial(order.run, self._options))

    def _on_told(self, told: object) -> None:
        self._view.take(told)
        match told:
            case Exchanged():
                self._maximum.setText(_difference(told.maximum))
                self._average.setText(_difference(told.average))
                self._figures["exchanged_max"] = told.maximum
                self._figures["exchanged_average"] = told.average
            case Linearity():
                self._figures[f"{told.order}_nonlinearity"] = told.error
                self._show_linearities()
            case Trained():
                for part, value in told.accuracy.items():
                    self._figures[f"{ORDERS[told.variant]}_{part}"] = value
            case Compared():
                self._say(told)
            case _:
                return
        self.measured.emit(self._figures)

    def _show_linearities(self) -> None:
        for place, one in enumerate(ORDERS):
            error = self._figures.get(f"{one}_nonlinearity")
            if error is not None:
                self._view.show_more(place, Mean.of([error]))

    def _say(self, told: Compared) -> None:
        usual, linear = (told.accuracy(ORDERS.index(one)) for one in ("usual", "linear"))
        words = self.tr("Test pictures: the usual order {usual}, all linear {linear}")
        self._result.setText(words.format(usual=share_text(usual), linear=share_text(linear)))

    def _on_wanted(self, place: int) -> None:
        open_in_design(self._bench, order.variants(self._options)[place])


def _difference(value: float) -> str:
    return "0" if value == 0 else f"{value:.1g}" if value < SAME else f"{value:.2g}"
