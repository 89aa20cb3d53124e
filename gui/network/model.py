"""The strip's list model: its rows, changed one by one as the design changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt

from engine.network import Place
from gui.network.exchange import BLOCK_MIME, IDS_MIME, ids_data
from gui.network.rows import Row

ROW = Qt.ItemDataRole.UserRole
"""The Row itself."""

_NOWHERE = QModelIndex()


class StripModel(QAbstractListModel):
    """Row 0 is the input; ``show_rows`` says no more than what has changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._places: dict[str, int] = {}

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def row_of(self, block_id: str) -> int:
        """Return the row of a block, −1 where there is none or it is hidden."""
        return self._places.get(block_id, -1)

    def row_of_branch(self, place: Place | None) -> int:
        """Return the row that stands for an empty branch, −1 where there is none."""
        empty = (
            n for n, row in enumerate(self._rows) if row.part == "empty" and row.above == place
        )
        return next(empty, -1)

    def show_rows(self, rows: list[Row]) -> None:
        """Turn what is shown into ``rows``: remove, reorder, insert, then change."""
        self._places = {row.id: place for place, row in enumerate(rows) if row.id}
        wanted = {row.key for row in rows}
        if not wanted & {row.key for row in self._rows[1:]}:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        for place in reversed(range(len(self._rows))):
            if self._rows[place].key not in wanted:
                self.beginRemoveRows(_NOWHERE, place, place)
                del self._rows[place]
                self.endRemoveRows()
        self._reorder([row.key for row in rows])
        for place, row in enumerate(rows):
            if place >= len(self._rows) or self._rows[place].key != row.key:
                self.beginInsertRows(_NOWHERE, place, place)
                self._rows.insert(place, row)
                self.endInsertRows()
            elif self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))

    def _reorder(self, keys: list[str]) -> None:
        rank = {key: place for place, key in enumerate(keys)}
        ordered = sorted(self._rows, key=lambda row: rank[row.key])
        if all(one is other for one, other in zip(ordered, self._rows, strict=True)):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys_before = [self._rows[index.row()].key for index in before]
        self._rows = ordered
        place = {row.key: number for number, row in enumerate(ordered)}
        self.changePersistentIndexList(before, [self.index(place[key]) for key in keys_before])
        self.layoutChanged.emit()

    def rowCount(self, parent: Any = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                return row.tooltip
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case _:
                return row if role == ROW else None

    def flags(self, index: Any) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        part = self._rows[index.row()].part if index.isValid() else ""
        if part != "block":
            # An empty branch can be gone to, so that blocks are put into it; it's no block itself.
            return flag.ItemIsEnabled if part == "empty" else flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [IDS_MIME, BLOCK_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        places = sorted(index.row() for index in indexes)
        return ids_data(self._rows[place].id for place in places)

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction
