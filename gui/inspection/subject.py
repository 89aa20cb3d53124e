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
