"""RatesPart: the threshold under the hand, what it costs, and on which pairs that was counted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from engine.experiments.face_id.rates import ErrorRates
from gui import theme
from gui.learn.face_id.model import FaceIdModel, Pairs
from gui.learn.face_id.rates_view import RatesView
from gui.learn.face_id.threshold_row import ThresholdRow


class RatesPart(QWidget):
    """Follows the model; without a network it shows what it is given as a baseline."""

    shown = Signal()
    """Other rates are on show."""

    def __init__(self, model: FaceIdModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._baseline: ErrorRates | None = None
        self._row, self._view = ThresholdRow(), RatesView()
        self._others = self._choice(
            self.tr("People it has never seen"),
            self.tr("Count on pairs of people whom the network hasn't learned"),
        )
        self._own = self._choice(
            self.tr("Your own pictures"),
            self.tr("Count on pairs of the enrolled pictures, and of those with other people"),
        )
        group = QButtonGroup(self)
        for button in (self._others, self._own):
            group.addButton(button)
        self._others.setChecked(True)
        group.buttonClicked.connect(lambda _: self._show())
        choices = QHBoxLayout()
        choices.setSpacing(theme.RELATED)
        choices.addWidget(self._others)
        choices.addWidget(self._own)
        choices.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(self._row)
        column.addLayout(choices)
        column.addWidget(self._view, 1)
        self._row.chosen.connect(model.set_threshold)
        self._view.threshold_chosen.connect(model.set_threshold)
        model.people_changed.connect(self._show)
        model.threshold_changed.connect(self._show_threshold)
        self._show()

    @property
    def of(self) -> Pairs:
        return "own" if self._own.isChecked() else "others"

    @property
    def rates(self) -> ErrorRates | None:
        """What is on show."""
        baseline = self._baseline if self._model.embedder is None else None
        return self._model.rates(self.of) or baseline

    @property
    def most(self) -> float:
        """The largest distance on show."""
        return self._view.most

    def show_baseline(self, rates: ErrorRates) -> None:
        self._baseline = rates
        if self._model.embedder is None:
            self._model.set_threshold(rates.equal[0])
        self._show()

    def _show(self) -> None:
        there = self._model.rates("own") is not None
        if not there and self._own.isChecked():
            self._others.setChecked(True)
        self._own.setEnabled(there)
        self._view.show_rates(self.rates)
        self._show_threshold()
        self.shown.emit()

    def _show_threshold(self) -> None:
        self._view.show_threshold(self._model.threshold)
        self._row.show_state(self.rates, self._model.threshold, self.most)

    def _choice(self, words: str, help: str) -> QRadioButton:
        button = QRadioButton(words)
        button.setAccessibleName(words)
        button.setToolTip(help)
        return button
