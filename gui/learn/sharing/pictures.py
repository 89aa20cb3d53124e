"""WeightPictures: the weights of a layer as pictures, side by side."""

from __future__ import annotations

from math import ceil

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.inspection.colouring import DIVERGING, colour
from gui import theme
from gui.widgets.images import to_qimage

GAP = 4
LEGIBLE, LARGEST = 2, 24
"""Pixels a weight."""


class WeightPictures(QWidget):
    """Blue below zero, orange above; as many pictures as fit, in whole pixels a weight."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: NDArray[np.float32] = np.zeros((0, 1, 1), np.float32)
        self._images: list[QImage] | None = None
        self.setAccessibleName(name)
        self.setToolTip(self.tr("Blue weights are below zero, orange ones above"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(96, 74)

    def sizeHint(self) -> QSize:
        return QSize(200, 146)

    def show_pictures(self, pictures: NDArray[np.float32]) -> None:
        """Show pictures (n, height, width); what is no number has the colour of the window."""
        self._pictures, self._images = pictures, None
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._images = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not len(self._pictures):
            return
        if self._images is None:
            self._images = self._coloured()
        painter = QPainter(self)
        for image, place in zip(self._images, self._places(), strict=False):
            painter.drawImage(place, image)
        painter.end()

    def _coloured(self) -> list[QImage]:
        limit = float(np.nanmax(np.abs(self._pictures), initial=1e-6))
        colours = colour(self._pictures, DIVERGING, -limit, limit)
        ground = theme.tokens(self).window
        nothing = np.isnan(self._pictures)
        colours[nothing] = (ground.red(), ground.green(), ground.blue())
        return [to_qimage(one) for one in colours]

    def _places(self) -> list[QRect]:
        """Return where pictures stand: as many as can be shown at ``LEGIBLE``, at least one."""
        _, high, wide = self._pictures.shape
        for count in range(len(self._pictures), 0, -1):
            # Of equally large ones those that leave no gap in the last row.
            scale, _, columns = max(
                (self._scale(count, c), -(-count % c), c) for c in range(1, count + 1)
            )
            if scale >= LEGIBLE or count == 1:
                break
        right, down = wide * scale + GAP, high * scale + GAP
        return [
            QRect(n % columns * right, n // columns * down, wide * scale, high * scale)
            for n in range(count)
        ]

    def _scale(self, count: int, columns: int) -> int:
        """Return the pixels a weight, with so many pictures in so many columns."""
        high, wide = self._pictures[0].shape
        across = (self.width() + GAP) // columns - GAP
        down = (self.height() + GAP) // ceil(count / columns) - GAP
        side: int = min(across // wide, down // high)
        return min(max(1, side), LARGEST)
