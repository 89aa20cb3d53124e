"""A picture as it will stand in a file, as wide as there is room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.drawing import Colours, Picture
from engine.drawing.colours import SCHEMES
from gui import theme
from gui.widgets.picture_painter import paint

SCREEN = 1.6
"""Pixels of a point in the preview at most."""


class Preview(QWidget):
    """The picture as wide as there is room, on its ground; squares where the ground is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._colours = SCHEMES["light"]
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, picture: Picture, colours: Colours) -> None:
        self._picture, self._colours = picture, colours
        self.setAccessibleName(picture.title)
        self.setAccessibleDescription(picture.description)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(560, self.heightForWidth(560))

    def heightForWidth(self, width: int) -> int:
        if self._picture is None:
            return 0
        return round(self._picture.height * self._scale(width)) + 2 * theme.GROUP

    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self._picture
        if picture is None:
            return
        scale = self._scale(self.width())
        left = (self.width() - picture.width * scale) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(left, theme.GROUP)
        painter.scale(scale, scale)
        page = QRectF(0, 0, picture.width, picture.height)
        painter.fillRect(page, QColor(self._colours.ground))
        if not self._colours.filled:
            squares = QBrush(QColor(self._colours.of("line", 0.35)), Qt.BrushStyle.Dense7Pattern)
            painter.fillRect(page, squares)
        paint(painter, picture.items, self._colours)

    def _scale(self, width: int) -> float:
        assert self._picture is not None
        return min(SCREEN, (width - 2 * theme.GROUP) / self._picture.width)
