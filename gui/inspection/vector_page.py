"""The numbers of a vector as bars."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.inspection.pictures import number_text
from gui import theme
from gui.inspection.bar_list import Bar, BarList
from gui.inspection.bars import Extent
from gui.inspection.model import InspectionModel
from gui.inspection.statistics import Statistics
from gui.services.layers import Layer


class VectorPage(QWidget):
    def __init__(self, model: InspectionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._layer: Layer | None = None
        self._statistics = Statistics()
        self._bars = BarList("dense")
        self._bars.setAccessibleName(self.tr("The block's numbers"))
        self._bars.setToolTip(self.tr("Every number that the block puts out"))
        self._bars.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(self._statistics)
        column.addWidget(self._bars, 1)
        model.cell_changed.connect(self._show_cell)

    def show_layer(self, layer: Layer, names: tuple[str, ...]) -> None:
        other = self._layer is None or self._layer.block_id != layer.block_id
        self._layer = layer
        self._statistics.show_values(layer.values)
        texts = [number_text(float(value)) for value in layer.values]
        bars = (
            Bar(name, float(value), text)
            for name, value, text in zip(names, layer.values, texts, strict=True)
        )
        self._bars.show_bars(tuple(bars), Extent.of(layer.values), "−0.000123")
        if other:
            self._bars.scrollToTop()
        self._show_cell()

    def _on_clicked(self, index: QModelIndex) -> None:
        if self._layer is not None:
            self._model.pin(self._layer.block_id, index.row())

    def _show_cell(self) -> None:
        """Mark the number under the pointer in the layers, or else the pinned one."""
        if self._layer is None:
            return
        cell, row = self._model.cell, None
        if cell is not None and cell.block_id == self._layer.block_id:
            row = cell.channel
        elif self._model.has_pin(self._layer.block_id, self._model.pinned(self._layer.block_id)):
            row = self._model.pinned(self._layer.block_id)
        self._bars.choose_row(row)
