"""Statistics: what a map's numbers are like, in one line each."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from engine.inspection.pictures import number_text
from engine.wording import percent_text
from gui import theme


class Statistics(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        self._numbers: list[QLabel] = []
        names = (self.tr("Lowest"), self.tr("Mean"), self.tr("Highest"), self.tr("Zeros"))
        for column, name in enumerate(names):
            caption, number = QLabel(name), QLabel()
            caption.setFont(theme.small(caption.font()))
            theme.set_role(caption, "quiet")
            number.setFont(theme.tabular(number.font()))
            number.setAccessibleName(name)
            for row, label in enumerate((caption, number)):
                label.setAlignment(Qt.AlignmentFlag.AlignLeft)
                grid.addWidget(label, row, column)
            grid.setColumnStretch(column, 1)
            self._numbers.append(number)

    def show_values(self, values: NDArray[Any]) -> None:
        finite = values[np.isfinite(values)]
        if not finite.size:
            for label in self._numbers:
                label.setText("–")
            return
        shown = (finite.min(), finite.mean(), finite.max())
        for label, number in zip(self._numbers, shown, strict=False):
            label.setText(number_text(float(number)))
        self._numbers[3].setText(percent_text(float((finite == 0).mean()), 0))
