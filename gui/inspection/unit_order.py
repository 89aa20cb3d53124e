"""UnitOrder: in which order the maps and numbers of every layer are shown."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from engine.inspection.units import Order, sequence
from gui.inspection.model import InspectionModel
from gui.services.layers import Layer

REST_MS = 600
"""A picture that stays so long is looked at by itself, and no longer one of many."""


@dataclass(frozen=True)
class Arranged:
    """Which unit of a layer stands at which place. Both count from 0."""

    channels: tuple[int, ...]
    places: tuple[int, ...]
    """By unit."""


@lru_cache(maxsize=64)
def as_numbered(count: int) -> Arranged:
    """Return the order in which the network has its units."""
    return Arranged(tuple(range(count)), tuple(range(count)))


class UnitOrder(QObject):
    """Units keep their places while one picture follows another: they are sorted when a person
    asks for it, and when a picture rests.
    """

    changed = Signal()

    def __init__(self, model: InspectionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._by: Order = "index"
        self._kept: dict[str, Arranged] = {}
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.sort_again)
        model.answered.connect(self._on_answered)

    @property
    def by(self) -> Order:
        return self._by

    def sort_by(self, by: Order) -> None:
        if by != self._by:
            self._by = by
            self._kept.clear()
            self.changed.emit()

    def sort_again(self) -> None:
        """Sort by the picture that is shown now."""
        self._rest.stop()
        before, self._kept = self._kept, {}
        layers = {layer_id: self._model.layer(layer_id) for layer_id in before}
        shown = {layer_id: layer for layer_id, layer in layers.items() if layer is not None}
        if any(self.of(layer) != before[layer_id] for layer_id, layer in shown.items()):
            self.changed.emit()

    def of(self, layer: Layer) -> Arranged:
        """Return the order of a layer's units. What stands for the classes is never sorted."""
        if self._by == "index" or self._model.head(layer.block_id).classes:
            return as_numbered(layer.count)
        kept = self._kept.get(layer.block_id)
        if kept is None or len(kept.channels) != layer.count:
            order = sequence(layer.values, self._by)
            kept = Arranged(tuple(order.tolist()), tuple(np.argsort(order).tolist()))
            self._kept[layer.block_id] = kept
        return kept

    def _on_answered(self) -> None:
        if self._by != "index" and self._model.answer is not None:
            self._rest.start()
