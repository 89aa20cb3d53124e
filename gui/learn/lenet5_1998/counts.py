"""CountsPart: weights and connections of both networks, layer by layer."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from engine.experiments.lenet5_1998 import NOW, THEN, counted
from engine.wording import shape_text
from gui import theme
from gui.words import translated

LARGEST = QSize(760, 420)


class CountsPart(QWidget):
    """A table whose last row is the paper's: 60,000 weights and 340,908 connections."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        table = QWidget()
        table.setMaximumSize(LARGEST)
        self._grid = QGridLayout(table)
        # Wide columns would be hard to follow.
        line = QHBoxLayout()
        line.addWidget(table, 1)
        line.addStretch(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(line, 1)
        outer.addStretch(0)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.GROUP)
        self._grid.setVerticalSpacing(theme.GRID)
        both = (counted(THEN), counted(NOW))
        self.totals = tuple(
            (sum(row.parameters for row in rows), sum(row.connections for row in rows))
            for rows in both
        )
        """Weights and connections, of 1998 and of today."""
        self._head()
        for at, (then, now) in enumerate(zip(*both, strict=True), 2):
            self._put(at, 0, translated(then.name), left=True)
            self._put(at, 1, shape_text(then.shape), left=True)
            for column, number in enumerate(
                (then.parameters, then.connections, now.parameters, now.connections), 2
            ):
                self._put(at, column, f"{number:,}")
        last = 2 + len(both[0])
        self._put(last, 0, self.tr("All"), "section", left=True)
        names = (
            self.tr("Weights of 1998"),
            self.tr("Connections of 1998"),
            self.tr("Weights today"),
            self.tr("Connections today"),
        )
        numbers = (number for total in self.totals for number in total)
        for column, (name, number) in enumerate(zip(names, numbers, strict=True), 2):
            label = self._put(last, column, f"{number:,}", "title")
            label.setAccessibleName(name)
            label.setAccessibleDescription(label.text())
        self._grid.setColumnStretch(1, 1)
        for row in range(last + 1):
            self._grid.setRowStretch(row, 1)

    def _head(self) -> None:
        for column, words in ((2, self.tr("1998")), (4, self.tr("Today"))):
            label = QLabel(words)
            theme.set_role(label, "section")
            self._grid.addWidget(label, 0, column, 1, 2, Qt.AlignmentFlag.AlignRight)
        for column in (2, 4):
            self._put(1, column, self.tr("weights"), "quiet")
            self._put(1, column + 1, self.tr("connections"), "quiet")

    def _put(
        self, row: int, column: int, words: str, role: str = "", *, left: bool = False
    ) -> QLabel:
        label = QLabel(words)
        label.setFont(theme.tabular(label.font()))
        if role:
            theme.set_role(label, role)
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        self._grid.addWidget(label, row, column, side | Qt.AlignmentFlag.AlignVCenter)
        return label
