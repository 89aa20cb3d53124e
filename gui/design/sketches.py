"""Small drawings of the blocks that have no window: curves, connections, cells switched off."""

from __future__ import annotations

import random
from collections.abc import Callable
from math import erf, exp, prod, sqrt, tanh

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from engine.blocks import Activation, BatchNormalisation, Block, Dropout, Flatten, Shape
from engine.blocks.activation import Inner
from gui import theme

DOTS = 10
"""Most dots in a column; more numbers than that are hinted at."""


def paint(
    painter: QPainter,
    room: QRectF,
    block: Block,
    shapes: tuple[Shape, Shape],
    chosen: theme.Tokens,
) -> None:
    """Paint what ``block`` does; ``shapes`` are those of its input and its output."""
    colour = chosen.families[block.family]
    match block:
        case Activation():
            _paint_function(painter, room, function(block.function, block.slope), colour, chosen)
        case BatchNormalisation():
            _paint_bells(painter, room, colour, chosen)
        case Dropout():
            _paint_switched_off(painter, room, block.rate, colour, chosen)
        case _:
            each_its_own = isinstance(block, Flatten)
            _paint_connections(painter, room, shapes, each_its_own, colour, chosen)


def function(name: Inner, slope: float) -> Callable[[float], float]:
    """Return an activation function of one number."""
    functions: dict[str, Callable[[float], float]] = {
        "none": lambda x: x,
        "relu": lambda x: max(0.0, x),
        "leaky_relu": lambda x: x if x > 0 else slope * x,
        "elu": lambda x: x if x > 0 else exp(max(x, -60.0)) - 1,
        "gelu": lambda x: x * (1 + erf(x / sqrt(2))) / 2,
        "silu": lambda x: x / (1 + exp(min(-x, 60.0))),
        "sigmoid": lambda x: 1 / (1 + exp(min(-x, 60.0))),
        "tanh": tanh,
        "scaled_tanh": lambda x: 1.7159 * tanh(x * 2 / 3),
    }
    return functions[name]


def _paint_function(
    painter: QPainter,
    room: QRectF,
    curve: Callable[[float], float],
    colour: QColor,
    chosen: theme.Tokens,
) -> None:
    """Paint y = f(x) for x from −4 to 4 and y from −1.5 to 4."""
    unit = min(room.width() / 8, room.height() / 5.5)
    origin = QPointF(room.center().x(), room.top() + 4 * unit)
    _paint_axes(painter, origin, unit, room, chosen)
    points = [step / 20 for step in range(-80, 81)]
    line = QPolygonF([origin + QPointF(x, -min(curve(x), 4.0)) * unit for x in points])
    painter.setPen(QPen(colour, 2.5))
    painter.drawPolyline(line)


def _paint_axes(
    painter: QPainter, origin: QPointF, unit: float, room: QRectF, chosen: theme.Tokens
) -> None:
    painter.setPen(QPen(chosen.border, 1))
    painter.drawLine(origin + QPointF(-4, 0) * unit, origin + QPointF(4, 0) * unit)
    painter.drawLine(origin + QPointF(0, -4) * unit, origin + QPointF(0, 1.5) * unit)
    painter.setPen(chosen.quiet)
    for mark in (-2, 2):
        at = origin + QPointF(mark, 0) * unit
        painter.drawText(
            QRectF(at.x() - 20, at.y() + 2, 40, 18),
            Qt.AlignmentFlag.AlignCenter,
            f"{mark}".replace("-", "−"),
        )
    at = origin + QPointF(0, -2) * unit
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(at.x() - 44, at.y() - 9, 40, 18), right, "2")


def _paint_bells(painter: QPainter, room: QRectF, colour: QColor, chosen: theme.Tokens) -> None:
    """Paint how numbers spread before (quiet) and after (in colour): mean 0, deviation 1."""
    unit = min(room.width() / 12, room.height() / 2.6)
    base = QPointF(room.center().x(), room.bottom() - 20)
    high = room.height() - 34
    painter.setPen(QPen(chosen.border, 1))
    painter.drawLine(base - QPointF(6 * unit, 0), base + QPointF(6 * unit, 0))
    painter.setPen(chosen.quiet)
    painter.drawText(QRectF(base.x() - 20, base.y() + 2, 40, 18), Qt.AlignmentFlag.AlignCenter, "0")
    for mean, deviation, pen, words in (
        (2.4, 1.7, QPen(chosen.quiet, 1.5, Qt.PenStyle.DashLine), _tr("before")),
        (0.0, 1.0, QPen(colour, 2.5), _tr("after")),
    ):
        xs = [step / 10 for step in range(-60, 61)]
        ys = [exp(-(((x - mean) / deviation) ** 2) / 2) / deviation for x in xs]
        points = [base + QPointF(x * unit, -y * high) for x, y in zip(xs, ys, strict=True)]
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(chosen.quiet)
        top = base + QPointF((mean + 0.4) * unit, -high / deviation - 16)
        painter.drawText(QRectF(top.x(), top.y(), 120, 18), Qt.AlignmentFlag.AlignLeft, words)


def _paint_switched_off(
    painter: QPainter, room: QRectF, rate: float, colour: QColor, chosen: theme.Tokens
) -> None:
    """Paint cells of which a share is off, the same ones at every painting."""
    columns, rows = 20, 6
    side = min(room.width() / columns, room.height() / rows, 22.0)
    count = columns * rows
    off = set(random.Random(7).sample(range(count), round(rate * count)))
    corner = room.center() - QPointF(columns * side / 2, rows * side / 2)
    for number in range(count):
        at = corner + QPointF(number % columns, number // columns) * side
        cell = QRectF(at.x(), at.y(), side, side).adjusted(1.5, 1.5, -1.5, -1.5)
        dark = number in off
        painter.setPen(QPen(chosen.border, 1))
        painter.setBrush(chosen.surface if dark else theme.mixed(colour, chosen.surface, 0.6))
        painter.drawRoundedRect(cell, 2, 2)
        if dark:
            painter.setPen(QPen(chosen.quiet, 1))
            painter.drawLine(cell.topLeft() + QPointF(3, 3), cell.bottomRight() - QPointF(3, 3))


def _paint_connections(
    painter: QPainter,
    room: QRectF,
    shapes: tuple[Shape, Shape],
    each_its_own: bool,
    colour: QColor,
    chosen: theme.Tokens,
) -> None:
    """Paint two columns of numbers; all connections are faint, those of one unit strong.

    ``each_its_own``: every number goes to one place alone.
    """
    counts = tuple(min(DOTS, prod(shape)) for shape in shapes)
    whole = all(c == prod(s) for c, s in zip(counts, shapes, strict=True))
    distance = min(220.0, room.width() * 0.5)
    columns = (room.center().x() - distance / 2, room.center().x() + distance / 2)
    dots = [_column(x, count, room) for x, count in zip(columns, counts, strict=True)]
    lit = len(dots[1]) // 2
    for number, unit in enumerate(dots[1]):
        share = 0.9 if number == lit else 0.16
        painter.setPen(QPen(theme.mixed(colour, chosen.surface, share), 1))
        for dot in [dots[0][number]] if each_its_own else dots[0]:
            painter.drawLine(dot, unit)
    for column in dots:
        for number, dot in enumerate(column):
            strong = column is dots[0] or number == lit
            painter.setPen(QPen(theme.mixed(colour, chosen.text, 0.7), 1))
            painter.setBrush(colour if strong else theme.mixed(colour, chosen.surface, 0.3))
            painter.drawEllipse(dot, 5, 5)
    if not whole:
        painter.setPen(chosen.quiet)
        for x, count, shape in zip(columns, counts, shapes, strict=True):
            if count < prod(shape):
                below = QRectF(x - 20, room.bottom() - 12, 40, 14)
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, "⋮")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sketch", text)


def _column(x: float, count: int, room: QRectF) -> list[QPointF]:
    step = min(20.0, (room.height() - 24) / DOTS)
    top = room.center().y() - 6 - step * (count - 1) / 2
    return [QPointF(x, top + number * step) for number in range(count)]
