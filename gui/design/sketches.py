"""Small drawings that need no numbers: activation functions, and units with their connections."""

from __future__ import annotations

from collections.abc import Callable
from math import erf, exp, prod, sqrt, tanh

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from engine.blocks import Shape
from engine.blocks.activation import Inner
from gui import theme

DOTS = 10
"""Most dots in a column; more numbers than that are hinted at."""


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


def paint_connections(
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


def _column(x: float, count: int, room: QRectF) -> list[QPointF]:
    step = min(20.0, (room.height() - 24) / DOTS)
    top = room.center().y() - 6 - step * (count - 1) / 2
    return [QPointF(x, top + number * step) for number in range(count)]
