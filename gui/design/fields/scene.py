"""Scene: all that a field's picture is made from, and the colours of its numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QImage

from engine.blocks import Block, Shape
from engine.check import BlockReport
from engine.inspection.colouring import DIVERGING, colour, is_signed, limits
from engine.settings import Setting, declared
from gui import theme
from gui.design.fields.bench import Real, Values

Grid = NDArray[np.float32]
"""(height, width)"""


@dataclass(frozen=True, eq=False)
class Scene:
    """A block, or one setting of it, at work."""

    block: Block
    """With every "automatic" number settled."""
    own: BlockReport
    field: str = ""
    """Name of the setting; empty where the block as a whole is shown."""
    real: Real | None = None
    """Fits the block's input; None until there are numbers."""

    @property
    def setting(self) -> Setting:
        """The declaration of the field. Raises StopIteration where no field is shown."""
        return next(s for s in declared(type(self.block)) if s.name == self.field)

    @property
    def shapes(self) -> tuple[Shape, Shape] | None:
        own = self.own
        if own.input_shape is None or own.output_shape is None:
            return None
        return own.input_shape, own.output_shape

    @property
    def inputs(self) -> Values | None:
        """What comes in, if it is known."""
        real = self._real()
        return real.inputs if real and real.inputs.shape == self.own.input_shape else None

    @property
    def outputs(self) -> Values | None:
        """What comes out, if it is known. After an edit the old numbers stand for a moment."""
        real = self._real()
        return real.outputs if real and real.outputs.shape == self.own.output_shape else None

    @property
    def summed(self) -> Values | None:
        """What enters the activation: the block's own, or the one inside it."""
        real = self._real()
        if real is None:
            return None
        return real.inputs if real.summed is None else real.summed

    def weights(self, of: str) -> Values | None:
        """Return kernels (units, inputs) or biases (units,) as a run would begin with them."""
        real = self._real()
        if real is None:
            return None
        return real.kernels if of == "kernel" else real.biases

    def input_image(self, channel: int) -> QImage | None:
        """Return one map that comes in; the picture itself where that is what comes in."""
        real, inputs = self._real(), self.inputs
        if real is None or inputs is None or inputs.ndim != 3:
            return None
        return to_image(real.picture) if real.of_picture else image(inputs[channel])

    def output_image(self, channel: int) -> QImage | None:
        outputs = self.outputs
        if outputs is None or outputs.ndim != 3:
            return None
        return image(outputs[channel])

    def _real(self) -> Real | None:
        return self.real if self.real is not None and self.real.block_id == self.own.id else None


def clearest(values: Values | None) -> int:
    """Return the map that differs most within itself, which is the one that shows most."""
    if values is None or values.ndim != 3 or not len(values):
        return 0
    return int(np.argmax(np.nan_to_num(values.std(axis=(1, 2)))))


def image(values: Grid) -> QImage:
    """Return one map as a picture, a pixel a cell: viridis, or diverging where signs differ."""
    maps = values[None]
    low, high = limits(maps, "map")
    name = DIVERGING if is_signed(maps) else "viridis"
    return to_image(colour(maps, name, low, high)[0])


def to_image(pixels: NDArray[np.uint8]) -> QImage:
    """Return (height, width, 1 or 3) bytes as a picture that owns its bytes."""
    height, width, channels = pixels.shape
    grey = channels == 1
    form = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB888
    held = np.ascontiguousarray(pixels)
    drawn = QImage(held.data, width, height, channels * width, form)
    return drawn.convertToFormat(QImage.Format.Format_RGB32)  # the one that is painted quickly


def family_colour(scene: Scene, chosen: theme.Tokens) -> QColor:
    return chosen.families[scene.block.family]


def tr(text: str) -> str:
    return QCoreApplication.translate("FieldPicture", text)
