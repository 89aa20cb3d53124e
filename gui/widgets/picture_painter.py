"""Paints a picture of the network: the items that SVG is written from, with Qt."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from engine.drawing.colours import Colours
from engine.drawing.primitives import Area, Box, Item, Line, Paint, Text
from engine.drawing.svg import FONTS, rounded

UNIT = 100
"""Pixels of the size that fonts are taken at: a font of seven pixels would be hinted to death."""


def paint(painter: QPainter, items: Iterable[Item], colours: Colours) -> None:
    """Paint ``items`` where the painter stands, one point of theirs for one unit of its own."""
    for item in items:
        match item:
            case Area():
                painter.setPen(_pen(item.edge, item.width, item.dashed, colours))
                painter.setBrush(_brush(item.fill, colours))
                painter.drawPolygon(QPolygonF([QPointF(*point) for point in item.points]))
            case Box():
                painter.setPen(_pen(item.edge, item.stroke, item.dashed, colours))
                painter.setBrush(_brush(item.fill, colours))
                rect = QRectF(item.left, item.top, item.width, item.height)
                painter.drawRoundedRect(rect, item.radius, item.radius)
            case Line():
                painter.setPen(_pen(item.paint, item.width, item.dashed, colours))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPath(_path(item))
            case Text():
                _write(painter, item, colours)


def _write(painter: QPainter, text: Text, colours: Colours) -> None:
    font = QFont(list(FONTS))
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(UNIT)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if text.bold:
        font.setWeight(QFont.Weight.DemiBold)
    painter.save()
    painter.translate(text.x, text.y)
    painter.scale(text.size / UNIT, text.size / UNIT)
    painter.setFont(font)
    painter.setPen(QColor(colours.of(*text.paint)))
    width = painter.fontMetrics().horizontalAdvance(text.text)
    left = {"start": 0.0, "middle": -width / 2, "end": -float(width)}[text.anchor]
    painter.drawText(QPointF(left, 0), text.text)
    painter.restore()


def _pen(paint: Paint | None, width: float, dashed: bool, colours: Colours) -> QPen:
    if paint is None:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QColor(colours.of(*paint)), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if dashed:
        pen.setDashPattern([3 / width, 2 / width])
    return pen


def _brush(paint: Paint | None, colours: Colours) -> QBrush:
    return QBrush() if paint is None else QBrush(QColor(colours.of(*paint)))


def _path(line: Line) -> QPainterPath:
    points = line.points
    path = QPainterPath(QPointF(*points[0]))
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        first, last = rounded(before, corner, after, line.radius)
        path.lineTo(QPointF(*first))
        path.quadTo(QPointF(*corner), QPointF(*last))
    path.lineTo(QPointF(*points[-1]))
    return path
