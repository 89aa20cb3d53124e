"""The blocks of a run as rows of a table: a name, and a figure with its course in each column."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from engine.blocks import Container, Family, Stack
from engine.network import Network
from engine.training.block_rules import DEAD, RUSHING, SATURATED, VANISHED
from engine.training.course_rules import TINY_RATIO
from engine.training.history import RunLog
from engine.training.layers import BlockSeen
from engine.wording import norm_text
from gui.training.layers.course import FIGURES, Course, Values
from gui.training.layers.words import headings, idle_word, row_text, share_text
from gui.words import translated

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole + 1
NAME, WEIGHTS, GRADIENT, UPDATE, IDLE = range(5)
ROOT = QModelIndex()


@dataclass(frozen=True)
class Name:
    """What stands at the head of a row."""

    text: str
    summary: str
    family: Family
    depth: int


@dataclass(frozen=True)
class Cell:
    """A figure, and how it has come about."""

    text: str
    word: str
    heights: Values
    """From 0 to 1, one a look; NaN where it isn't known."""
    worrying: bool = False


class LayersModel(QAbstractTableModel):
    """Reads a run's log; ``refresh`` takes over what it has told since."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.course = Course()
        self._log: RunLog | None = None
        self._names: dict[str, Name] = {}
        self._shown: tuple[str, ...] = ()
        self._spans: list[tuple[float, float]] = []

    @property
    def ids(self) -> tuple[str, ...]:
        """The blocks of the rows."""
        return self._shown

    def show_log(self, log: RunLog | None) -> None:
        """Show another run, or none."""
        if log is self._log:
            self.refresh()
            return
        self.beginResetModel()
        self._log, self.course, self._shown = log, Course(), ()
        started = None if log is None else log.started
        self._names = {} if started is None else names(started.network)
        self._take()
        self.endResetModel()

    def refresh(self) -> bool:
        """Take over what the run has told since; return whether there is anything new."""
        if self._log is None:
            return False
        if not self._shown:
            self.beginResetModel()
            if self._log.started is not None:
                self._names = names(self._log.started.network)
            new = self._take()
            self.endResetModel()
            return new
        if not self._take():
            return False
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        return True

    def _take(self) -> bool:
        if self._log is None or not self.course.take(self._log.layers):
            return False
        self._shown = tuple(block.block_id for block in self.course.blocks)
        self._spans = [self.course.span(figure) for figure in range(len(FIGURES))]
        return True

    def name_of(self, row: int) -> Name:
        return self._names[self._shown[row]]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else 1 + len(FIGURES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and section < self.columnCount():
            caption, help_ = headings()[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return caption
            if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
                return help_
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        row, column = index.row(), index.column()
        block, name = self.course.blocks[row], self.name_of(row)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name.text if column == NAME else self.cell(row, column).text
            case Qt.ItemDataRole.AccessibleTextRole:
                return row_text(name.text, block) if column == NAME else self._spoken(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return row_text(name.text, block) if column == NAME else headings()[column][1]
            case _ if role == CELL:
                return name if column == NAME else self.cell(row, column)
        return None

    def cell(self, row: int, column: int) -> Cell:
        block = self.course.blocks[row]
        values = self.course.figures(row, column - 1)
        now = float(values[-1])
        if column == IDLE:
            return Cell(share_text(now), idle_word(block), values, _idles(block))
        low, high = self._spans[column - 1]
        heights = (log10_of(values) - low) / (high - low)
        if column == UPDATE:
            worrying = now > RUSHING or 0 < now < TINY_RATIO
            return Cell(share_text(now), "", heights, worrying)
        return Cell(norm_text(now), "", heights, column == GRADIENT and self._vanishes(now))

    def _vanishes(self, gradient: float) -> bool:
        norms = [b.gradient_norm for b in self.course.blocks if b.gradient_norm is not None]
        return bool(norms) and gradient < VANISHED * norms[-1]

    def _spoken(self, row: int, column: int) -> str:
        cell = self.cell(row, column)
        return f"{headings()[column][0]}: {cell.text} {cell.word}".strip()


def log10_of(values: Values) -> Values:
    """Return the logarithms; of 0 and less, which have none, far below every scale."""
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(values > 0, np.log10(np.where(values > 0, values, 1.0)), values - 99.0)


def _idles(block: BlockSeen) -> bool:
    return (block.dead or 0.0) >= DEAD or (block.saturated or 0.0) >= SATURATED


def names(network: Network) -> dict[str, Name]:
    """Return what the blocks of a network are called, by their ids."""
    found: dict[str, Name] = {}
    _name(network.blocks, 0, found)
    return found


def _name(stack: Stack, depth: int, found: dict[str, Name]) -> None:
    for placed in stack:
        block = placed.block
        text = f"{len(found) + 1} {translated(block.title)}"
        found[placed.id] = Name(text, translated(block.summary()), block.family, depth)
        if isinstance(block, Container):
            for branch in block.branches:
                _name(branch, depth + 1, found)
