"""The kernels of the first convolution, as they are at this moment of the training."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from engine.blocks import Convolution
from engine.inspection.colouring import DIVERGING, colour, table
from gui.training.tile_strip import TileStrip
from gui.widgets.images import to_qimage

if TYPE_CHECKING:
    from engine.build import Weights
    from engine.network import Network

MOST = 64
"""Kernels that are shown at most."""


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


class KernelStrip(TileStrip):
    """Small pictures of kernels, negative to positive, zero in the neutral middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("First kernels"))
        self.setToolTip(self.tr("The weights of the first convolution's kernels as they are now"))
        self._kernels: NDArray[np.float32] | None = None
        self._limit = 1.0

    def show_kernels(self, kernels: NDArray[np.float32] | None) -> None:
        self._kernels = None if kernels is None else kernels[:MOST]
        pictures: list[QImage] = []
        if kernels is not None and kernels.size and np.isfinite(kernels[:MOST]).all():
            shown = kernels[:MOST]
            self._limit = max(float(np.abs(shown).max()), 1e-6)
            pictures = [
                to_qimage(picture)
                for picture in colour(shown, DIVERGING, -self._limit, self._limit)
            ]
        ends = ((f"+{self._limit:.2f}", 0.0), ("0", 0.5), (f"−{self._limit:.2f}", 1.0))
        self.show_tiles(pictures, to_qimage(table(DIVERGING)[::-1, None]), ends)

    def words_of(self, tile: int) -> str:
        if self._kernels is None:
            return ""
        kernel = self._kernels[tile]
        return self.tr("Kernel {number}: {low:.3f} to {high:.3f}").format(
            number=tile + 1, low=float(kernel.min()), high=float(kernel.max())
        )
