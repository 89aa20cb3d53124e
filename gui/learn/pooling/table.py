"""PoolingTable: what each way costs and reaches with one window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from engine.experiments.comparison.variants import Cost
from engine.experiments.pooling import WAYS, Measured, Way
from engine.wording import large_text, percent_text
from gui import theme
from gui.learn.comparison.table import NONE, share_text
from gui.words import translated


class PoolingTable(QWidget):
    """Costs stand there at once; accuracies come with training."""

    def __init__(self, moved_by: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moved_by = moved_by
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.RELATED)
        grid.setVerticalSpacing(2)
        for column, (title, help) in enumerate(self._heads()):
            head = QLabel(title)
            theme.set_role(head, "quiet")
            head.setToolTip(help)
            head.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(head, 0, column)
        self._names: dict[Way, QLabel] = {}
        self._cells: dict[Way, list[QLabel]] = {}
        for row, way in enumerate(WAYS, 1):
            name = QLabel()
            name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            name.setTextFormat(Qt.TextFormat.RichText)
            self._names[way] = name
            grid.addWidget(name, row, 0)
            self._cells[way] = [self._cell(column) for column in range(1, len(self._heads()))]
            for column, cell in enumerate(self._cells[way], 1):
                grid.addWidget(cell, row, column)
        grid.setColumnStretch(0, 1)

    def show_way(self, way: Way, cost: Cost, measured: Measured | None, colour: QColor) -> None:
        name = translated(WAYS[way])
        self._names[way].setText(f'<b style="color:{colour.name()}">●</b> {name}')
        texts = [f"{cost.parameters:,}", large_text(cost.work)]
        if measured is None:
            texts += [NONE] * 4
        else:
            gap = f"{100 * measured.gap.mean:+.1f}".replace("-", "−")
            moved = percent_text(measured.accuracy_at(self._moved_by))
            texts += [share_text(measured.training), share_text(measured.test), gap, moved]
        for cell, text, (head, _) in zip(self._cells[way], texts, self._heads()[1:], strict=True):
            cell.setText(text)
            cell.setAccessibleName(f"{name}: {head}")

    def _heads(self) -> tuple[tuple[str, str], ...]:
        moved = self.tr("Accuracy when the test digits are moved by {pixels} pixels")
        return (
            ("", ""),
            (self.tr("Parameters"), self.tr("Numbers that training adjusts")),
            (self.tr("Work"), self.tr("Multiply-accumulates for one digit")),
            (self.tr("Training"), self.tr("Accuracy on the digits that were learned from")),
            (self.tr("Test"), self.tr("Accuracy on digits that were never seen before")),
            (
                self.tr("Gap"),
                self.tr("Training less test, in percentage points: how far it over-fits"),
            ),
            (self.tr("Moved"), moved.format(pixels=self._moved_by)),
        )

    def _cell(self, column: int) -> QLabel:
        widest = ("", "000,000", "000 k", "100.0 ± 0.0 %", "100.0 ± 0.0 %", "+0.0", "00.0 %")
        label = QLabel(NONE)
        label.setFont(theme.tabular(label.font()))
        label.setAlignment(Qt.AlignmentFlag.AlignRight)
        label.setMinimumWidth(label.fontMetrics().horizontalAdvance(widest[column]))
        return label


def colours(of: QWidget) -> Mapping[Way, QColor]:
    """Return what the ways are told apart by."""
    runs = theme.tokens(of).runs
    return {
        "none": runs["grey"],
        "max": runs["blue"],
        "average": runs["vermilion"],
        "stride": runs["green"],
    }
