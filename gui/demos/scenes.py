"""The pictures on the cards of the demos, painted in the colours of the scheme."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen, QRadialGradient
from PySide6.QtWidgets import QWidget

from engine.blocks import Family
from gui import theme
from gui.theme import Tokens

WIDE, HIGH = 264, 132
"""The units that the scenes are painted in."""

Scene = Callable[[QPainter, Tokens], None]


class ScenePicture(QWidget):
    """One scene, as large as there is room for."""

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self.setMinimumHeight(HIGH)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(WIDE, HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / WIDE, self.height() / HIGH)
        painter.translate((self.width() - WIDE * scale) / 2, (self.height() - HIGH * scale) / 2)
        painter.scale(scale, scale)
        self._scene(painter, theme.tokens(self))
        painter.end()


def digit(painter: QPainter, chosen: Tokens) -> None:
    """A drawn seven, three layers of maps, and the answer among ten."""
    _field(painter, QRectF(8, 30, 72, 72), theme.DARK.window)
    ink = QPainterPath(QPointF(27, 48))
    ink.cubicTo(38, 45, 48, 45, 61, 47)
    ink.cubicTo(54, 60, 46, 72, 42, 86)
    painter.setPen(QPen(QColor("white"), 7, Qt.PenStyle.SolidLine, *_ROUND))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(ink)
    layers: tuple[tuple[Family, int, int, int], ...] = (
        ("convolution", 100, 22, 4),
        ("pooling", 136, 16, 5),
        ("convolution", 166, 11, 7),
    )
    for family, left, side, count in layers:
        top = 66 - (count * (side + 3) - 3) / 2
        for number in range(count):
            place = QRectF(left, top + number * (side + 3), side, side)
            painter.setPen(QPen(chosen.families[family], 1))
            share = (0.25, 0.6, 0.35, 0.8, 0.2, 0.5, 0.7)[(number + left) % 7]
            painter.setBrush(theme.mixed(chosen.families[family], chosen.surface, share))
            painter.drawRect(place)
    painter.setPen(Qt.PenStyle.NoPen)
    for number in range(10):
        place = QRectF(200, 14 + number * 10.6, 54, 6)
        painter.setBrush(theme.mixed(chosen.border, chosen.surface, 0.5))
        painter.drawRoundedRect(place, 3, 3)
        share = 0.94 if number == 7 else (0.05, 0.1, 0.03, 0.07)[number % 4]
        painter.setBrush(chosen.accent if number == 7 else chosen.quiet)
        place.setWidth(share * place.width())
        painter.drawRoundedRect(place, 3, 3)


def face(painter: QPainter, chosen: Tokens) -> None:
    """A picture of somebody, windows that slide over it, and a glow where one sees a face."""
    frame = QRectF(42, 6, 180, 120)
    _field(painter, frame, theme.mixed(chosen.families["normalisation"], chosen.surface, 0.22))
    painter.save()
    inside = QPainterPath()
    inside.addRoundedRect(frame, theme.RADIUS, theme.RADIUS)
    painter.setClipPath(inside)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.mixed(chosen.families["convolution"], chosen.surface, 0.7))
    painter.drawEllipse(QRectF(70, 86, 96, 80))
    skin = QColor("#E3B99A")
    painter.setBrush(skin)
    painter.drawRoundedRect(QRectF(109, 72, 18, 24), 8, 8)
    painter.setBrush(QColor("#4A3A33"))
    painter.drawEllipse(QRectF(92, 22, 52, 54))
    painter.setBrush(skin)
    painter.drawEllipse(QRectF(97, 30, 42, 54))
    painter.setBrush(QColor("#2F2723"))
    for x in (108, 128):
        painter.drawEllipse(QPointF(x, 54), 2.6, 2.6)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor("#8A4B3C"), 2, Qt.PenStyle.SolidLine, *_ROUND))
    painter.drawArc(QRectF(109, 58, 18, 14), 200 * 16, 140 * 16)
    glow = QRadialGradient(QPointF(118, 56), 42)
    orange = QColor(chosen.families["activation"])
    for place, strength in ((0.0, 0.55), (0.55, 0.35), (1.0, 0.0)):
        orange.setAlphaF(strength)
        glow.setColorAt(place, orange)
    painter.fillRect(frame, QBrush(glow))
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    dashed = QPen(chosen.quiet, 1)
    dashed.setDashPattern([3, 3])
    painter.setPen(dashed)
    for left, top in ((52, 14), (64, 14), (76, 14)):
        painter.drawRect(QRectF(left, top, 34, 34))
    painter.setPen(QPen(chosen.accent, 2.5))
    painter.drawRect(QRectF(90, 24, 56, 62))
    painter.setPen(QPen(chosen.text, 1.5))
    painter.drawLine(QPointF(170, 31), QPointF(196, 31))
    painter.drawPolyline([QPointF(190, 26), QPointF(196, 31), QPointF(190, 36)])


def teach(painter: QPainter, chosen: Tokens) -> None:
    """Three classes of recorded pictures, and a bar that says which one is before the camera."""
    families: tuple[Family, ...] = ("dense", "pooling", "activation")
    for row, family in enumerate(families):
        top = 12 + 38 * row
        colour = chosen.families[family]
        for column in range(4):
            place = QRectF(14 + 34 * column, top, 30, 30)
            _field(painter, place, theme.mixed(colour, chosen.surface, 0.16))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.save()
            painter.translate(place.center())
            painter.rotate((column * 17 + row * 11) % 40 - 20)
            side = 7.0 + (column * 5 + row) % 4
            if row == 0:
                painter.drawEllipse(QPointF(0, 0), side, side)
            elif row == 1:
                painter.drawRect(QRectF(-side * 0.9, -side * 0.9, 1.8 * side, 1.8 * side))
            else:
                painter.drawPolygon(
                    [QPointF(0, -side), QPointF(side, 0.8 * side), QPointF(-side, 0.8 * side)]
                )
            painter.restore()
        bar = QRectF(168, top + 11, 84, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.mixed(chosen.border, chosen.surface, 0.5))
        painter.drawRoundedRect(bar, 4, 4)
        painter.setBrush(colour)
        bar.setWidth(84 * (0.1, 0.86, 0.16)[row])
        painter.drawRoundedRect(bar, 4, 4)


_ROUND = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin


def _field(painter: QPainter, place: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(place, theme.RADIUS, theme.RADIUS)
