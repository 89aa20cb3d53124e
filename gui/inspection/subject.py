"""Subject: the picture that is sent through the network."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PIL import Image
from PySide6.QtGui import QImage

from engine.data.preprocessing import Pixels, Preprocessing


@dataclass(frozen=True, eq=False)
class Subject:
    """A picture as it came, and what is known of it."""

    title: str
    picture: Image.Image
    label: str | None = None
    """The name of its true class, where that is known."""
    inverted: bool = False

    def pixels(self, preprocessing: Preprocessing) -> Pixels:
        """Return what the network sees: (height, width, channels)."""
        return _fitted(self, preprocessing)


@lru_cache(maxsize=4)
def _fitted(subject: Subject, preprocessing: Preprocessing) -> Pixels:
    # Kept, because a photograph of many megapixels takes longer to fit than a frame lasts,
    # and because the service knows a picture that it has seen by its being the same object.
    pixels = preprocessing.fit(subject.picture)
    return 255 - pixels if subject.inverted else pixels


def to_qimage(pixels: Pixels) -> QImage:
    """Return (height, width, 1 or 3) bytes as a picture that owns its bytes."""
    height, width, channels = pixels.shape
    form = QImage.Format.Format_Grayscale8 if channels == 1 else QImage.Format.Format_RGB888
    held = np.ascontiguousarray(pixels)
    return QImage(held.data, width, height, channels * width, form).copy()


def from_qimage(image: QImage) -> Image.Image:
    """Return a picture of Qt's, such as one from the clipboard, as Pillow's."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    size, stride = (plain.width(), plain.height()), plain.bytesPerLine()
    data = bytes(plain.constBits())
    picture = Image.frombytes("RGBA", size, data, "raw", "RGBA", stride)
    return picture if image.hasAlphaChannel() else picture.convert("RGB")


def as_mnist(drawing: Image.Image) -> Image.Image:
    """Return white ink on black as the pictures of MNIST were made (LeCun et al. 1998).

    The ink is brought into a box of 20×20 cells, with its proportions, and that into 28×28 so
    that its centre of mass lies in the middle. A drawing without ink stays black.
    """
    box = drawing.getbbox()
    field = Image.new("L", (28, 28))
    if box is None:
        return field
    ink = drawing.crop(box)
    scale = 20 / max(ink.size)
    size = (max(1, round(ink.width * scale)), max(1, round(ink.height * scale)))
    small = ink.resize(size, Image.Resampling.BOX if scale < 0.5 else Image.Resampling.BILINEAR)
    weights = np.asarray(small, dtype=np.float64) + 1e-9
    rows, columns = np.indices(weights.shape) + 0.5
    centre = ((columns * weights).sum(), (rows * weights).sum()) / weights.sum()
    left, top = (
        int(np.clip(round(14 - middle), 0, 28 - side))
        for middle, side in zip(centre, size, strict=True)
    )
    field.paste(small, (left, top))
    return field
