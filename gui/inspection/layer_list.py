"""LayerList: one row a block of the network, with what it made of the picture."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from engine.inspection.pictures import number_text
from engine.wording import shape_text
from gui.inspection.heads import Head
from gui.inspection.model import InspectionModel
from gui.services.layers import Layer

ROW = Qt.ItemDataRole.UserRole
"""The role of a row's LayerRow."""


@dataclass(frozen=True, eq=False)
class LayerRow:
    head: Head
    layer: Layer | None
    """None while the first answer is awaited, and for layers that can't work."""


class LayerList(QAbstractListModel):
    """Follows the layers of what is looked into, and the model's answers."""

    def __init__(self, model: InspectionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._shown = self._to_show()
        self._rows: dict[str, LayerRow] = {}
        model.target_changed.connect(self._on_changed)
        model.subject_changed.connect(self._on_subject)
        model.answered.connect(self._refresh)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if not index.isValid():
            return None
        row = self.row(self._shown[index.row()])
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _words(row)
        return None

    def id_at(self, row: int) -> str:
        return self._shown[row]

    def index_of(self, block_id: str | None) -> QModelIndex:
        if block_id is None or block_id not in self._shown:
            return QModelIndex()
        return self.index(self._shown.index(block_id))

    def row(self, block_id: str) -> LayerRow:
        """Return a block's row; made once for each answer."""
        if block_id not in self._rows:
            head = self._model.head(block_id)
            self._rows[block_id] = LayerRow(head, self._model.layer(block_id))
        return self._rows[block_id]

    def _to_show(self) -> tuple[str, ...]:
        """Return the network's layers; none while a picture for them is up to the person."""
        return () if self._model.hint else tuple(head.id for head in self._model.heads)

    def _on_changed(self) -> None:
        ids = self._to_show()
        if ids == self._shown:
            self._refresh()
            return
        self.beginResetModel()
        self._shown = ids
        self._rows.clear()
        self.endResetModel()

    def _on_subject(self) -> None:
        # Until the answer comes, another picture changes nothing but whether there is one.
        if self._to_show() != self._shown:
            self._on_changed()

    def _refresh(self) -> None:
        self._rows.clear()
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))


def _words(row: LayerRow) -> str:
    words = f"{row.head.title}, {shape_text(row.head.shape)}"
    if row.head.sentence:
        return f"{words}: {row.head.sentence}"
    if row.layer is not None and row.layer.values.size:
        low, high = float(row.layer.values.min()), float(row.layer.values.max())
        return f"{words}, {number_text(low)} … {number_text(high)}"
    return words
