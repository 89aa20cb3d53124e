"""FoundView: a frame, where something is seen in it, and boxes around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.blocks import Family
from engine.vision.found import Values
from gui import theme

FAINTEST, STRONGEST = 0.2, 0.65
"""How much of the paint covers the picture: at the threshold, and where nothing is surer."""

SOFT = 2.5
"""Cells of the map over which the paint fades."""


@dataclass(frozen=True)
class Mark:
    """A box in the frame's pixels, and what is written at it."""

    box: tuple[float, float, float, float]
    text: str = ""


class FoundView(QWidget):
    def __init__(self, name: str, colour: Family, parent: QWidget | None = None) -> None:
        """``colour``: of the family of blocks whose colour the marks have."""
        super().__init__(parent)
        self._colour = colour
        self._image = QImage()
        self._size = (1, 1)
        self._heat = QImage()
        self._marks: tuple[Mark, ...] = ()
        self._words = ""
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 150)

    @property
    def marks(self) -> tuple[Mark, ...]:
        return self._marks

    @property
    def painted(self) -> bool:
        """Whether anything of the picture is painted over."""
        return not self._heat.isNull()

    def sizeHint(self) -> QSize:
        return QSize(360, 270)

    def show_frame(self, image: QImage, size: tuple[int, int]) -> None:
        """Show a frame of ``size``, width and height, whose pixels the marks are told in."""
        self._image, self._size, self._words = image, size, ""
        self.update()

    def show_heat(self, heat: Values | None, threshold: float) -> None:
        """Paint where ``heat`` (height, width), from 0 to 1, is over the threshold."""
        self._heat = QImage() if heat is None else _painted(heat, threshold, self._paint())
        self.update()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        self._marks = tuple(marks)
        self.setAccessibleDescription("; ".join(_spoken(mark) for mark in marks))
        self.update()

    def show_words(self, words: str) -> None:
        """Show no picture, but why there is none."""
        self._image, self._heat, self._marks, self._words = QImage(), QImage(), (), words
        self.setAccessibleDescription(words)
        self.update()

    def place(self) -> QRectF:
        """Return where the frame stands in the widget: at the top, in the middle."""
        size = QSize(*self._size).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF((self.width() - size.width()) / 2, 0, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image.isNull():
            painter.setPen(QPen(chosen.border, 1))
            painter.setBrush(chosen.surface)
            edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(edge, theme.RADIUS, theme.RADIUS)
            painter.setPen(chosen.quiet)
            room = self.rect().adjusted(theme.GROUP, theme.GROUP, -theme.GROUP, -theme.GROUP)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self._words)
        else:
            place = self.place()
            inside = QPainterPath()
            inside.addRoundedRect(place, theme.RADIUS, theme.RADIUS)
            painter.setClipPath(inside)
            painter.drawImage(place, self._image)
            if not self._heat.isNull():
                painter.drawImage(place, self._heat)
            for mark in reversed(self._marks):
                self._paint_mark(painter, mark, place)
        painter.end()

    def _paint_mark(self, painter: QPainter, mark: Mark, place: QRectF) -> None:
        scale = place.width() / self._size[0]
        left, top, width, height = (number * scale for number in mark.box)
        box = QRectF(place.left() + left, place.top() + top, width, height)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # A dark line below the coloured one, so that it shows on any picture.
        for colour, broad in ((QColor(0, 0, 0, 150), 4.0), (self._paint(), 2.0)):
            painter.setPen(QPen(colour, broad))
            painter.drawRect(box)
        if mark.text:
            painter.setFont(theme.tabular(theme.small(self.font())))
            metrics = painter.fontMetrics()
            size = QSize(metrics.horizontalAdvance(mark.text) + 8, metrics.height() + 2)
            above = box.top() - size.height() >= place.top()
            corner = QPointF(box.left(), box.top() - size.height() if above else box.top())
            label = QRectF(corner, size)
            painter.fillRect(label, self._paint())
            painter.setPen(theme.DARK.on_accent)
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, mark.text)

    def _paint(self) -> QColor:
        return theme.DARK.families[self._colour]


def _painted(heat: Values, threshold: float, colour: QColor) -> QImage:
    over = np.clip((heat - threshold) / max(1e-6, 1 - threshold), 0, 1)
    alpha = np.where(heat >= threshold, FAINTEST + (STRONGEST - FAINTEST) * over, 0)
    if not alpha.any():
        return QImage()
    # Without the steps from window to window.
    grey = Image.fromarray(np.round(255 * alpha).astype(np.uint8))
    alpha = np.asarray(grey.filter(ImageFilter.GaussianBlur(SOFT))) / 255
    pixels = np.empty((*heat.shape, 4), np.uint8)
    for channel, value in enumerate((colour.red(), colour.green(), colour.blue())):
        pixels[..., channel] = np.round(alpha * value)
    pixels[..., 3] = np.round(alpha * 255)
    form = QImage.Format.Format_RGBA8888_Premultiplied
    return QImage(pixels.data, heat.shape[1], heat.shape[0], 4 * heat.shape[1], form).copy()


def _spoken(mark: Mark) -> str:
    x, y, width, height = (round(number) for number in mark.box)
    return f"{mark.text} {x}, {y}, {width}×{height}".strip()
