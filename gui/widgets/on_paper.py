"""What is painted into files as well as on the screen."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QIcon, QPaintEngine, QPainter
from PySide6.QtWidgets import QWidget

SHARP = 4.0
"""Pixels of an icon in a drawing, for one of the window's."""


def is_drawing(painter: QPainter) -> bool:
    """Whether an SVG comes of it."""
    return painter.paintEngine().type() == QPaintEngine.Type.SVG


def is_for_file(painter: QPainter, widget: QWidget) -> bool:
    """Whether what ``widget`` keeps for the screen is too coarse for where it is painted now."""
    sharp = painter.device().devicePixelRatio() > widget.devicePixelRatioF()
    return sharp or is_drawing(painter)


def draw_icon(painter: QPainter, icon: QIcon, place: QRect) -> None:
    """Draw an icon of ``theme``, which is a letter of a font that only this program has."""
    if is_drawing(painter):
        painter.drawPixmap(place, icon.pixmap(place.size(), SHARP))
    else:
        icon.paint(painter, place)
