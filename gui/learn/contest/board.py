"""BoardTable: the designs that have reached the goal, the best first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from engine.experiments.contest.board import Entry
from engine.network import Network
from engine.wording import percent_text
from gui import theme
from gui.words import translated

Key = Qt.Key
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
COLUMNS = 6
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class BoardTable(QTableWidget):
    taken = Signal(object)
    """An Entry that a person wants as their design: a double-click, or Return."""
    forgotten = Signal(object)
    """An Entry that a person wants gone: Delete."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, COLUMNS, parent)
        self._entries: tuple[Entry, ...] = ()
        self.setHorizontalHeaderLabels(
            [
                self.tr("Design"),
                self.tr("Parameters"),
                self.tr("Multiplications"),
                self.tr("Held-out"),
                self.tr("Test"),
                self.tr("When"),
            ]
        )
        self.setAccessibleName(self.tr("Best designs"))
        self.setToolTip(
            self.tr("Return or a double-click takes a design as yours, Delete forgets it")
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFont(theme.tabular(self.font()))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(72)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(COLUMNS):
            item = self.horizontalHeaderItem(column)
            if item is not None:
                item.setTextAlignment(RIGHT if 0 < column < COLUMNS - 1 else LEFT)
        self.doubleClicked.connect(self._on_taken)

    @property
    def chosen(self) -> Entry | None:
        row = self.currentRow()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def show_entries(self, entries: Sequence[Entry], newest: Entry | None) -> None:
        """Show ``entries`` in their order, and choose ``newest`` if it is among them."""
        self._entries = tuple(entries)
        self.setRowCount(len(entries))
        for row, entry in enumerate(entries):
            for column, text in enumerate(_cells(entry)):
                item = QTableWidgetItem(text)
                item.setTextAlignment(RIGHT if 0 < column < COLUMNS - 1 else LEFT)
                item.setToolTip(text)
                self.setItem(row, column, item)
        if newest in self._entries:
            self.selectRow(self._entries.index(newest))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Key.Key_Return, Key.Key_Enter):
            self._on_taken()
        elif event.key() == Key.Key_Delete and self.chosen is not None:
            self.forgotten.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def _on_taken(self) -> None:
        if self.chosen is not None:
            self.taken.emit(self.chosen)


def words_of(network: Network) -> str:
    """Return a network in a few words: the kinds of its blocks, in their order."""
    titles = [translated(placed.block.title) for placed in network.blocks]
    return " · ".join(titles)


def _cells(entry: Entry) -> tuple[str, ...]:
    when = entry.when.astimezone().strftime("%Y-%m-%d %H:%M")
    return (
        entry.title or words_of(entry.network),
        f"{entry.parameters:,}",
        f"{entry.work:,}",
        percent_text(entry.validation),
        percent_text(entry.test),
        when,
    )
