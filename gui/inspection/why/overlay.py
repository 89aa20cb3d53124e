"""Attributions as colours over a picture, and the scale that says what the colours mean."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.data.preprocessing import Pixels
from engine.inspection.attribution import Attribution
from engine.inspection.colouring import DIVERGING, RGB, table
from engine.inspection.pictures import number_text
from gui import theme
from gui.services.layers import packed, to_image
from gui.widgets.images import to_qimage

UNSIGNED = "magma"
GREY = np.full(3, 128)
LAST = 254
HIGH = 10
LUMA = np.array((0.299, 0.587, 0.114))
"""How bright red, green and blue look (ITU-R BT.601)."""


def overlay(pixels: Pixels, found: Attribution | None, strength: float) -> QImage:
    """Return the picture in grey with ``strength`` (0 to 1) of the attribution's colours.

    With 0 of them, or without an attribution, it is the picture as it is.
    """
    if found is None or strength <= 0:
        return to_qimage(pixels)
    # Where all is 0, the ends don't matter, but 0 keeps its place.
    high = ends(found)[1] or 1.0
    low = -high if found.signed else 0.0
    shares = (found.values.astype(np.float64) - low) / (high - low)
    colours = ramp(found.signed)[np.rint(np.clip(shares, 0, 1) * LAST).astype(np.intp)]
    mixed = (1 - strength) * _grey(pixels)[..., None] + strength * colours
    return to_qimage(np.rint(mixed).astype(np.uint8))


@cache
def ramp(signed: bool) -> RGB:
    """Return the colours (255, 3) from the lower end to the upper one.

    Of both signs, blue and orange with grey at zero: pale or black would not stand out from the
    bright or the dark parts of a picture that shines through.
    """
    if not signed:
        return table(UNSIGNED)
    below, above = table(DIVERGING)[0], table(DIVERGING)[LAST]
    stops = np.stack([below, GREY, above]).astype(np.float64)
    places = np.linspace(0, 1, LAST + 1)
    colours = [np.interp(places, (0, 0.5, 1), channel) for channel in stops.T]
    result: RGB = np.rint(np.stack(colours, axis=1)).astype(np.uint8)
    return result


def ends(found: Attribution) -> tuple[float, float]:
    """Return the numbers that the ends of the colours stand for; signed ones have 0 midway."""
    high = float(np.abs(found.values).max(initial=0.0))
    return (-high if found.signed else 0.0), high


def _grey(pixels: Pixels) -> NDArray[np.float64]:
    """Return (height, width) brightness: colours are the attribution's alone."""
    values = pixels.astype(np.float64)
    return values[..., 0] if values.shape[2] == 1 else values @ LUMA


class Scale(QWidget):
    """The colours between the numbers at their ends, as wide as the picture is shown."""

    def __init__(self, width: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width
        self._found: Attribution | None = None
        self.setFont(theme.tabular(theme.small(self.font())))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_attribution(None)

    def show_attribution(self, found: Attribution | None) -> None:
        self._found = found
        if found is None:
            self.setAccessibleName(self.tr("Scale of the colours"))
        else:
            low, high = (number_text(end) for end in ends(found))
            self.setAccessibleName(self.tr("Scale from {low} to {high}").format(low=low, high=high))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, HIGH + theme.GRID + self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        found = self._found
        if found is None:
            return
        painter = QPainter(self)
        width = min(self.width(), max(self._width(), 160))
        painter.drawImage(QRect(0, 0, width, HIGH), to_image(packed(ramp(found.signed)[None])))
        painter.setPen(theme.tokens(self).quiet)
        words = QRect(0, HIGH + theme.GRID, width, self.fontMetrics().height())
        low, high = (number_text(end) for end in ends(found))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft, low)
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, high)
        if found.signed:
            painter.drawText(words, Qt.AlignmentFlag.AlignHCenter, "0")
        painter.end()
