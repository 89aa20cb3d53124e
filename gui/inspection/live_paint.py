"""What is drawn over a live picture: the square, what was found, a mark in the corner."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

SHADE = QColor(0, 0, 0, 130)


def dim_around(painter: QPainter, place: QRectF, square: QRectF) -> None:
    around = QPainterPath()
    around.addRect(place)
    around.addRect(square)
    around.setFillRule(Qt.FillRule.OddEvenFill)
    painter.fillPath(around, SHADE)


def outline(painter: QPainter, shape: QPolygonF, colour: QColor, width: float) -> None:
    """Draw a line that shows on light and dark pictures alike."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(0, 0, 0, 160), width + 2))
    painter.drawPolygon(shape)
    painter.setPen(QPen(colour, width))
    painter.drawPolygon(shape)


def corners(painter: QPainter, square: QRectF) -> None:
    """Draw the corners strong, so that they ask to be dragged."""
    arm = min(12.0, square.width() / 3)
    path = QPainterPath()
    for x, inwards in ((square.left(), arm), (square.right(), -arm)):
        for y, down in ((square.top(), arm), (square.bottom(), -arm)):
            path.moveTo(x + inwards, y)
            path.lineTo(x, y)
            path.lineTo(x, y + down)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor("white"), 3))
    painter.drawPath(path)


def mark(painter: QPainter, corner: QPointF, words: str, font: QFont) -> None:
    """Write a word or two into the corner of a picture."""
    painter.setFont(font)
    figures = painter.fontMetrics()
    high = figures.height() + 2
    box = QRectF(corner.x() + 6, corner.y() + 6, figures.horizontalAdvance(words) + 14, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 170))
    painter.drawRoundedRect(box, high / 2, high / 2)
    painter.setPen(QColor("white"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
