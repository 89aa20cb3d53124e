"""ThresholdRow: the threshold under the hand, and the two rates that it costs, large."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSlider, QWidget

from engine.experiments.face_id.rates import ErrorRates
from engine.wording import percent_text
from gui import theme
from gui.widgets.inputs import leave_wheel_alone

STEPS = 200


class ThresholdRow(QWidget):
    chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rates: ErrorRates | None = None
        self._most = 1.0
        self._number = self._large(self.tr("Threshold"))
        self._accepts = self._large(self.tr("False accepts"))
        self._rejects = self._large(self.tr("False rejects"))
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, STEPS)
        self._slider.setAccessibleName(self.tr("Threshold"))
        self._slider.setToolTip(self.tr("A face opens the lock up to this distance"))
        self._slider.valueChanged.connect(self._on_slid)
        leave_wheel_alone(self._slider)
        self._equal = QPushButton(self.tr("Make both equal"))
        self._equal.setAccessibleName(self._equal.text())
        self._equal.setToolTip(
            self.tr("Put the threshold where false accepts are as frequent as false rejects")
        )
        self._equal.clicked.connect(self._on_equal)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GROUP)
        grid.setVerticalSpacing(0)
        helps = (
            (self._number, self.tr("threshold"), ""),
            (
                self._accepts,
                self.tr("false accepts"),
                self.tr("Of pairs of two people, the share that would open the lock"),
            ),
            (
                self._rejects,
                self.tr("false rejects"),
                self.tr("Of pairs of the same person, the share that would not open it"),
            ),
        )
        for column, (number, words, help) in enumerate(helps):
            caption = QLabel(words)
            theme.set_role(caption, "quiet")
            caption.setToolTip(help)
            number.setToolTip(help)
            grid.addWidget(number, 0, column)
            grid.addWidget(caption, 1, column)
        grid.addWidget(self._slider, 0, 3)
        grid.addWidget(self._equal, 1, 3, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(3, 1)
        self.show_state(None, 0.0, 1.0)

    def show_state(self, rates: ErrorRates | None, threshold: float, most: float) -> None:
        """Show what ``threshold`` costs; the slider ends at ``most``."""
        self._rates, self._most = rates, most
        with QSignalBlocker(self._slider):
            self._slider.setValue(round(threshold / most * STEPS))
        self._slider.setEnabled(rates is not None)
        self._equal.setEnabled(rates is not None)
        self._number.setText(f"{threshold:.2f}" if rates is not None else "–")
        for label, share in (
            (self._accepts, rates.false_accepts(threshold) if rates else None),
            (self._rejects, rates.false_rejects(threshold) if rates else None),
        ):
            label.setText(percent_text(share))

    def _large(self, name: str) -> QLabel:
        label = QLabel("–")
        label.setAccessibleName(name)
        theme.set_role(label, "title")
        label.setFont(theme.tabular(label.font()))
        label.setMinimumWidth(label.fontMetrics().horizontalAdvance("100.0 %") * 3 // 2)
        return label

    def _on_slid(self, value: int) -> None:
        self.chosen.emit(value / STEPS * self._most)

    def _on_equal(self) -> None:
        if self._rates is not None:
            self.chosen.emit(self._rates.equal[0])
