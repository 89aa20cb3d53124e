"""Pictures as Qt has them, from arrays of bytes and back."""

from __future__ import annotations

import numpy as np
from PIL import Image
from PySide6.QtGui import QImage

from engine.data.preprocessing import Pixels


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
