"""KernelView: the kernel of one map, a small picture for each input channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from engine.inspection.colouring import DIVERGING, colour
from engine.inspection.pictures import number_text
from engine.wording import shape_text
from gui import theme
from gui.inspection.tiling import GAP, Tiling, tiling
from gui.services.layers import Packed, packed, to_image

if TYPE_CHECKING:
    from engine.inspection.activations import Values

LARGEST = 56


class KernelView(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = QLabel()
        theme.set_role(self._caption, "section")
        self._range = QLabel()
        self._range.setFont(theme.tabular(theme.small(self._range.font())))
        self._range.setWordWrap(True)
        theme.set_role(self._range, "quiet")
        self._pictures = _Pictures()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for part in (self._caption, self._range, self._pictures):
            column.addWidget(part)
        column.insertSpacing(2, theme.GRID)

    def show_kernel(self, kernel: Values | None, channel: int) -> None:
        """Show a kernel (inputs, height, width); None hides the view."""
        self.setVisible(kernel is not None)
        if kernel is None:
            return
        high = float(np.abs(kernel[np.isfinite(kernel)]).max(initial=0.0))
        words = self.tr("Kernel {number}: {shape}")
        self._caption.setText(words.format(number=channel + 1, shape=shape_text(kernel.shape)))
        self._range.setText(
            self.tr("blue {low}, pale 0, orange {high}; one square for each input map").format(
                low=number_text(-high), high=number_text(high)
            )
        )
        lows = np.full(len(kernel), -high)
        self._pictures.show_pixels(packed(colour(kernel, DIVERGING, lows, -lows)))


class _Pictures(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._pixels: Packed = np.zeros((0, 1, 1), np.uint32)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The kernel's weights"))

    def show_pixels(self, pixels: Packed) -> None:
        same = pixels.shape == self._pixels.shape
        self._pixels = pixels
        if not same:
            self.setFixedHeight(self._tiling().height)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self._tiling().height)

    def sizeHint(self) -> QSize:
        return QSize(200, LARGEST)

    def paintEvent(self, event: QPaintEvent) -> None:
        tiles = self._tiling()
        painter = QPainter(self)
        for index, picture in enumerate(self._pixels):
            painter.drawImage(tiles.rect(index), to_image(picture))
        painter.setPen(theme.tokens(self).border)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for index in range(len(self._pixels)):
            painter.drawRect(tiles.rect(index).adjusted(0, 0, -1, -1))
        painter.end()

    def _tiling(self) -> Tiling:
        count, high, wide = self._pixels.shape
        room = max(self.width(), 60)
        if count and count * (LARGEST + GAP) <= room:
            size = (round(LARGEST * high / wide), LARGEST)
            return Tiling(count, room // (LARGEST + GAP) + 1, 1, size, room)
        return tiling(max(count, 1), high, wide, room, everything=True)
