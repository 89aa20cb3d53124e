"""The kept runs as a table: a row a run, and the columns that it is sorted by."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from functools import cached_property
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from engine.network import Network
from engine.recipe import Recipe
from gui.training.runs import words
from gui.words import translated

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
SORT = Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    """The columns in their order."""

    WHEN = 0
    NETWORK = 1
    RECIPE = 2
    EPOCHS = 3
    VALIDATION = 4
    TEST = 5
    TIME = 6
    OUTCOME = 7
    DATA = 8
    NOTE = 9


@dataclass(frozen=True)
class Row:
    """What is told of a run in its row."""

    id: str
    begun: datetime
    network: Network
    source: str
    """The project's file that it was begun from; empty where there is none."""
    data: str
    recipe: Recipe
    epochs: int
    """Whole ones that it has done."""
    validation: float | None
    test: float | None
    """Accuracies, 0 to 1: after the last epoch, and at the end."""
    seconds: float
    outcome: str
    steps: int = 0
    device: str = "cpu"
    parameters: int = 0
    sentence: str = ""
    """Why it failed."""
    note: str = ""
    colour: str = ""
    here: bool = False
    """It is the run that goes on in this window."""
    alive: bool = False
    """Some program works on it."""

    @property
    def when(self) -> str:
        return self.texts[Column.WHEN]

    @property
    def network_words(self) -> str:
        return self.texts[Column.NETWORK]

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """What stands in each column."""
        return (
            words.when_text(self.begun),
            words.network_text(self.network, self.source, self.parameters),
            words.recipe_text(self.recipe),
            words.epochs_text(self.epochs, self.recipe.epochs),
            words.share_text(self.validation),
            words.share_text(self.test),
            words.seconds_text(self.seconds),
            words.outcome_text(self.outcome, alive=self.alive),
            words.data_text(self.data),
            self.note,
        )

    @cached_property
    def order(self) -> tuple[str | float, ...]:
        """What each column is sorted by: nothing comes before every number."""
        numbers = {
            Column.WHEN: self.begun.timestamp(),
            Column.EPOCHS: self.epochs,
            Column.VALIDATION: self.validation,
            Column.TEST: self.test,
            Column.TIME: self.seconds,
        }
        return tuple(
            (-1.0 if numbers[column] is None else float(numbers[column] or 0))
            if column in numbers
            else self.texts[column].casefold()
            for column in Column
        )

    @cached_property
    def searched(self) -> str:
        return " ".join(self.texts).casefold()


FIGURES = (Column.EPOCHS, Column.VALIDATION, Column.TEST, Column.TIME)
"""Columns that are aligned to the right."""


class RunsModel(QAbstractTableModel):
    """Rows that may be ticked, and whose notes may be edited."""

    ticked_changed = Signal()
    note_edited = Signal(str, str)
    """The id of a run, and what its note is to be."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._ticked: set[str] = set()

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(self._rows)

    @property
    def ticked(self) -> frozenset[str]:
        return frozenset(self._ticked)

    def row_at(self, place: int) -> Row:
        return self._rows[place]

    def row_of(self, run_id: str) -> Row | None:
        return next((row for row in self._rows if row.id == run_id), None)

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show ``rows``; those that were there already keep their places, ticks and selection."""
        wanted = {row.id: row for row in rows}
        for place in reversed(range(len(self._rows))):
            if self._rows[place].id not in wanted:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(self._rows):
            new = wanted.pop(row.id)
            if new != row:
                self._rows[place] = new
                self._say_changed(place)
        if wanted:
            count = len(self._rows)
            self.beginInsertRows(QModelIndex(), count, count + len(wanted) - 1)
            self._rows += wanted.values()
            self.endInsertRows()
        gone = self._ticked - {row.id for row in self._rows}
        if gone:
            self._ticked -= gone
            self.ticked_changed.emit()

    def show_row(self, row: Row) -> None:
        """Show one row anew: the run that goes on tells more and more."""
        for place, old in enumerate(self._rows):
            if old.id == row.id and old != row:
                self._rows[place] = row
                self._say_changed(place)

    def tick(self, run_id: str, on: bool) -> None:
        for place, row in enumerate(self._rows):
            if row.id == run_id and on != (run_id in self._ticked):
                self._ticked ^= {run_id}
                self._say_changed(place)
                self.ticked_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation == Qt.Orientation.Horizontal:
            title, help = _headings()[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return title
            if role == Qt.ItemDataRole.ToolTipRole:
                return help
            if role == Qt.ItemDataRole.TextAlignmentRole:
                right = Column(section) in FIGURES
                side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return row.texts[column]
            case Qt.ItemDataRole.ToolTipRole:
                return _help(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(row) if column == Column.WHEN else row.texts[column]
            case Qt.ItemDataRole.CheckStateRole if column == Column.WHEN:
                on = row.id in self._ticked
                return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == ROW:
            return row
        return row.order[column] if role == SORT else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid():
            return False
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            self.tick(row.id, Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role == Qt.ItemDataRole.EditRole and index.column() == Column.NOTE:
            note = " ".join(str(value).split())
            if note != row.note:
                self.note_edited.emit(row.id, note)
            return True
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == Column.WHEN:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() == Column.NOTE:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _say_changed(self, place: int) -> None:
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))


class SearchedRuns(QSortFilterProxyModel):
    """The rows in which every word that is searched for stands somewhere, sorted by a column."""

    def __init__(self, model: RunsModel) -> None:
        super().__init__(model)
        self._wanted: list[str] = []
        self.setSourceModel(model)
        self.setSortRole(SORT)
        self._model = model

    def search(self, text: str) -> None:
        self._wanted = text.casefold().split()
        self.invalidate()

    def filterAcceptsRow(self, place: int, parent: Index) -> bool:
        said = self._model.row_at(place).searched
        return all(word in said for word in self._wanted)


def _spoken(row: Row) -> str:
    """Return the whole row for a screen reader, figures with their headings."""
    parts = [row.when]
    for column in list(Column)[1:]:
        text = row.texts[column]
        if text:
            parts.append(f"{_headings()[column][0]} {text}" if column in FIGURES else text)
    return ", ".join(parts)


def _help(row: Row, column: Column) -> str:
    text = row.texts[column]
    match column:
        case Column.WHEN:
            return _tr("Tick to keep the curves of this run below. The dot changes its colour.")
        case Column.RECIPE:
            return words.recipe_help(row.recipe)
        case Column.OUTCOME if row.sentence:
            return translated(row.sentence)
        case Column.NOTE:
            edit = _tr("F2 or a double click edits the note")
            return f"{text}\n{edit}" if text else edit
        case _:
            return text


def _headings() -> tuple[tuple[str, str], ...]:
    """Return the title and the explanation of each column."""
    return (
        (_tr("Begun"), _tr("When the run began")),
        (_tr("Network"), _tr("The network that was trained")),
        (_tr("Recipe"), _tr("Optimiser, learning rate and schedule")),
        (_tr("Epochs"), _tr("Passes over the training pictures")),
        (_tr("Validation"), _tr("Accuracy on the pictures held out, after the last epoch")),
        (_tr("Test"), _tr("Accuracy on the test pictures, at the end")),
        (_tr("Time"), _tr("How long it trained")),
        (_tr("Ended"), _tr("How the run ended")),
        (_tr("Data"), _tr("The pictures that it was trained on")),
        (_tr("Note"), _tr("Your own words on it")),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunsPage", text)
