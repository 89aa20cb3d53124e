"""The axis under the curves."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from gui import theme


class EpochAxis(pg.AxisItem):  # type: ignore[misc]
    """Whole epochs, and none beyond the end of the run."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self.last = 1.0

    def generateDrawSpecs(self, painter: QPainter) -> Any:
        """Write what is counted after the last number."""
        specs = super().generateDrawSpecs(painter)
        if specs is None or not specs[2]:
            return specs
        place, flags, _ = max(specs[2], key=lambda spec: spec[0].right())
        word = QCoreApplication.translate("CurvePlot", "epochs")
        width = painter.fontMetrics().horizontalAdvance(word)
        beside = QRectF(place.right() + theme.GRID, place.top(), width + 2, place.height())
        specs[2].append((beside, flags, word))
        return specs

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        levels: list[tuple[float, list[float]]] = super().tickValues(low, high, size)
        end = self.last + 1e-6
        return [(space, [v for v in values if v <= end]) for space, values in levels]
