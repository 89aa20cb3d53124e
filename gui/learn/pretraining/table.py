"""GainTable: four accuracies, and what pre-training adds to each network."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from engine.experiments.comparison.variants import Mean
from engine.experiments.pretraining import PAIRS
from gui import theme
from gui.learn.comparison.table import NONE, share_text
from gui.learn.pretraining.kept import Kept


class GainTable(QWidget):
    """One row a network; every number has its place before it is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = self.tr
        self._numbers: dict[tuple[int, int], QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GROUP)
        grid.setVerticalSpacing(theme.GRID)
        grid.setColumnStretch(0, 1)
        heads = (tr("Without"), tr("Pre-trained"), tr("Gain"))
        for column, text in enumerate(heads, 1):
            grid.addWidget(_head(text), 0, column, Qt.AlignmentFlag.AlignRight)
        rows = (
            (tr("2006"), tr("sigmoid, small random weights")),
            (tr("Today"), tr("ReLU, He, normalisation")),
        )
        for row, (title, what) in enumerate(rows):
            name = QLabel(f"<b>{title}</b> \u00a0{what}")
            name.setMinimumWidth(1)
            name.setToolTip(f"{title}: {what}")
            grid.addWidget(name, row + 1, 0)
            for column, head in enumerate(heads):
                number = QLabel(NONE)
                theme.set_role(number, "title")
                number.setFont(theme.tabular(number.font()))
                number.setAlignment(Qt.AlignmentFlag.AlignRight)
                number.setMinimumWidth(number.fontMetrics().horizontalAdvance("00.0 ± 00.0 %"))
                number.setAccessibleName(f"{title}, {head}")
                self._numbers[row, column] = number
                grid.addWidget(number, row + 1, column + 1)
        self._numbers[0, 2].setToolTip(tr("Percentage points, a mean over the seeds"))
        self._numbers[1, 2].setToolTip(tr("Percentage points, a mean over the seeds"))

    def show_kept(self, kept: Kept) -> None:
        for row, pair in enumerate(PAIRS):
            for column, variant in enumerate(pair):
                self._show(row, column, share_text(kept.accuracy(variant)))
            self._show(row, 2, _points(kept.gain(pair)))

    def _show(self, row: int, column: int, text: str) -> None:
        label = self._numbers[row, column]
        if label.text() != text:
            label.setText(text)
            label.setAccessibleDescription(text)


def _head(text: str) -> QLabel:
    label = QLabel(text)
    theme.set_role(label, "quiet")
    return label


def _points(mean: Mean | None) -> str:
    if mean is None:
        return NONE
    spread = f" ± {100 * mean.spread:.1f}" if mean.count > 1 else ""
    return f"{100 * mean.mean:+.1f}{spread}".replace("-", "−")
