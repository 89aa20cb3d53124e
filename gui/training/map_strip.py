"""MapStrip: the maps of one block in small, on one scale."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from engine.inspection.pictures import number_text
from gui.services.layers import Layer, to_image
from gui.training.tile_strip import TileStrip


class MapStrip(TileStrip):
    """The maps of one block, or its numbers, on one scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layer: Layer | None = None

    def show_layer(self, layer: Layer | None) -> None:
        self.layer = layer
        if layer is None:
            self.show_tiles([], QImage(), ())
            return
        low, high = float(layer.lows[0]), float(layer.highs[0])
        ends: tuple[tuple[str, float], ...] = ((number_text(high), 0.0), (number_text(low), 1.0))
        if layer.signed:
            ends = (*ends, ("0", 0.5))
        pictures = [layer.image(channel) for channel in range(layer.count)]
        self.show_tiles(pictures, to_image(layer.ramp[:, ::-1].T), ends, close=layer.is_vector)

    def words_of(self, tile: int) -> str:
        if self.layer is None:
            return ""
        values = self.layer.values[tile]
        if self.layer.is_vector:
            words = self.tr("Number {number}: {value}")
            return words.format(number=tile + 1, value=number_text(float(values)))
        return self.tr("Map {number}: {low} to {high}").format(
            number=tile + 1,
            low=number_text(float(values.min())),
            high=number_text(float(values.max())),
        )
