"""The kernels of the first convolution, as they are at this moment of the training."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from engine.blocks import Convolution
from engine.inspection.colouring import DIVERGING, colour, table
from gui import theme

if TYPE_CHECKING:
    from engine.build import Weights
    from engine.network import Network

MOST = 64
"""Kernels that are shown at most."""

SCALE_WIDTH = 64


def first_kernels(network: Network, weights: Weights) -> NDArray[np.float32] | None:
    """Return the first convolution's kernels (kernels, height, width), None: there is none.

    Where the input has several channels, their weights are added up: that is what the kernel
    does to a grey picture.
    """
    for placed in network.walk():
        tensor = weights.get(f"{placed.id}.convolution.weight")
        if isinstance(placed.block, Convolution) and tensor is not None:
            kernels: NDArray[np.float32] = tensor.numpy().sum(axis=1)
            return kernels
    return None


class KernelStrip(QWidget):
    """Small pictures of kernels, negative to positive, zero in the neutral middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("First kernels"))
        self._kernels: NDArray[np.float32] | None = None
        self._limit = 1.0
        self._pictures: list[QImage] = []

    def show_kernels(self, kernels: NDArray[np.float32] | None) -> None:
        self._kernels = None if kernels is None else kernels[:MOST]
        self._colour()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 72)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 72)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = theme.tokens(self)
        painter.setPen(tokens.border)
        for place, picture in zip(self._places(), self._pictures, strict=False):
            painter.drawImage(place, picture)
            painter.drawRect(place.adjusted(0, 0, -1, -1))
        if self._pictures:
            self._paint_scale(painter, tokens)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()
            self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._words_at(event), self)
            return True
        return super().event(event)

    def _words_at(self, event: QHelpEvent) -> str:
        assert self._kernels is not None or not self._pictures
        for index, place in enumerate(self._places()[: len(self._pictures)]):
            if place.contains(event.pos()) and self._kernels is not None:
                kernel = self._kernels[index]
                return self.tr("Kernel {number}: {low:.3f} to {high:.3f}").format(
                    number=index + 1, low=float(kernel.min()), high=float(kernel.max())
                )
        return ""

    def _colour(self) -> None:
        kernels = self._kernels
        self._pictures = []
        if kernels is None or not kernels.size or not np.isfinite(kernels).all():
            return
        self._limit = max(float(np.abs(kernels).max()), 1e-6)
        pictures = colour(kernels, DIVERGING, -self._limit, self._limit)
        self._pictures = [_image(picture) for picture in pictures]

    def _places(self) -> list[QRect]:
        """Return a square for each kernel, as large as all of them allow."""
        count = len(self._pictures)
        room = self.width() - SCALE_WIDTH - theme.GROUP
        if not count or room <= 0:
            return []
        rows = next(
            (r for r in (1, 2, 3, 4) if ceil(count / r) * (self._side(r) + theme.GRID) <= room), 4
        )
        side, columns = self._side(rows), ceil(count / rows)
        side = min(side, max(4, room // columns - theme.GRID))
        return [
            QRect(
                (i % columns) * (side + theme.GRID),
                (i // columns) * (side + theme.GRID),
                side,
                side,
            )
            for i in range(count)
        ]

    def _side(self, rows: int) -> int:
        return min(56, (self.height() - (rows - 1) * theme.GRID) // rows)

    def _paint_scale(self, painter: QPainter, tokens: theme.Tokens) -> None:
        """Draw the colours with their numbers beside the last kernel."""
        colours = table(DIVERGING)[::-1, None]
        beside = max((place.right() for place in self._places()), default=0) + theme.GROUP
        bar = QRect(beside, 0, theme.RELATED, 56)
        painter.drawImage(bar, _image(colours))
        font = theme.tabular(theme.small(self.font()))
        painter.setFont(font)
        painter.setPen(tokens.quiet)
        height = QFontMetrics(font).height()
        for text, middle in (
            (f"+{self._limit:.2f}", height / 2),
            ("0", bar.height() / 2),
            (f"−{self._limit:.2f}", bar.height() - height / 2),
        ):
            place = QRectF(bar.right() + 6, middle - height / 2, SCALE_WIDTH, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)


def _image(pixels: NDArray[np.uint8]) -> QImage:
    """Return a copy of pixels (height, width, 3) as a picture."""
    height, width = pixels.shape[:2]
    pixels = np.ascontiguousarray(pixels)
    image = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB888)
    return image.copy()
