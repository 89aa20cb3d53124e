"""CountsPart: weights and connections of both networks, layer by layer."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from engine.experiments.lenet5_1998 import NOW, THEN, counted
from engine.wording import shape_text
from gui import theme
from gui.words import translated

SMALL, LARGE = QSize(660, 340), QSize(825, 480)
"""The largest that the table is: in a larger one, figures would be far from what they belong to."""
LARGER = 1.25
"""So much larger it is written where there is room for the large one."""
THEN_AT, NOW_AT = 3, 6
"""The first columns of both; those before them keep them apart."""


class CountsPart(QWidget):
    """A table whose last row is the paper's: 60,000 weights and 340,908 connections.

    What today's form has otherwise is written in bold.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        line = QHBoxLayout()
        line.addWidget(self._table, 1)
        line.addStretch(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(line, 1)
        outer.addStretch(0)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.GROUP)
        self._grid.setVerticalSpacing(0)
        both = (counted(THEN), counted(NOW))
        self.totals = tuple(
            (sum(row.parameters for row in rows), sum(row.connections for row in rows))
            for rows in both
        )
        """Weights and connections, of 1998 and of today."""
        self._head(THEN_AT, self.tr("1998"))
        self._head(NOW_AT, self.tr("Today"))
        for at, (then, now) in enumerate(zip(*both, strict=True), 3):
            self._put(at, 0, translated(then.name), left=True)
            self._put(at, 1, shape_text(then.shape), left=True)
            before, after = (then.parameters, then.connections), (now.parameters, now.connections)
            for column, (old, new) in enumerate(zip(before, after, strict=True)):
                self._put(at, THEN_AT + column, f"{old:,}")
                self._put(at, NOW_AT + column, f"{new:,}", "" if old == new else "section")
        self._sum(3 + len(both[0]))
        for apart in (THEN_AT - 1, NOW_AT - 1):
            self._grid.setColumnStretch(apart, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= LARGE.width() and self.height() >= SMALL.height() * LARGER
        self._table.setMaximumSize(LARGE if roomy else SMALL)
        scale = LARGER if roomy else 1.0
        for label in self._table.findChildren(QLabel):
            if label.property("role") != "title":
                font = label.font()
                font.setPointSizeF(self.font().pointSizeF() * scale)
                label.setFont(font)

    def _head(self, first: int, words: str) -> None:
        label = QLabel(words)
        theme.set_role(label, "section")
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Plain)
        line.setForegroundRole(line.palette().ColorRole.Mid)
        self._grid.addWidget(label, 0, first, 1, 2, Qt.AlignmentFlag.AlignCenter)
        self._grid.addWidget(line, 1, first, 1, 2)
        self._put(2, first, self.tr("weights"), "quiet")
        self._put(2, first + 1, self.tr("connections"), "quiet")
        self._grid.setRowStretch(0, 1)
        self._grid.setRowStretch(2, 1)

    def _sum(self, row: int) -> None:
        self._put(row, 0, self.tr("All"), "section", left=True)
        names = (
            (self.tr("Weights of 1998"), self.tr("Connections of 1998")),
            (self.tr("Weights today"), self.tr("Connections today")),
        )
        for first, total, named in zip((THEN_AT, NOW_AT), self.totals, names, strict=True):
            for column, (number, name) in enumerate(zip(total, named, strict=True), first):
                label = self._put(row, column, f"{number:,}", "title")
                label.setAccessibleName(name)
                label.setAccessibleDescription(label.text())

    def _put(
        self, row: int, column: int, words: str, role: str = "", *, left: bool = False
    ) -> QLabel:
        label = QLabel(words)
        label.setFont(theme.tabular(label.font()))
        if role:
            theme.set_role(label, role)
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        self._grid.addWidget(label, row, column, side | Qt.AlignmentFlag.AlignVCenter)
        self._grid.setRowStretch(row, 1)
        return label
