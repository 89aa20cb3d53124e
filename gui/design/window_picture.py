"""A sliding window, drawn to scale: the cells under it, and the one result they make."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from engine.blocks import Shape
from engine.window import Window
from gui import theme

LARGEST_CELL = 18.0
SMALLEST_GRID = 3.5
"""Below this size of a cell, lines between the cells would be all that one sees."""
ARROW = 72.0


@dataclass(frozen=True)
class WindowPicture:
    """Input and output of a block with a sliding window, in pixels."""

    input_shape: Shape
    output_shape: Shape
    windows: tuple[Window, Window]
    """Along height and width."""
    cell: float
    """Pixels of one cell."""
    padded: QRectF
    """The input with its padding."""
    output: QRectF

    @property
    def input(self) -> QRectF:
        high, wide = self.windows
        return self.padded.adjusted(
            wide.before * self.cell,
            high.before * self.cell,
            -wide.after * self.cell,
            -high.after * self.cell,
        )

    def result_at(self, point: QPointF) -> tuple[int, int] | None:
        """Return row and column of the output's cell under ``point``."""
        if not self.output.contains(point):
            return None
        row = int((point.y() - self.output.top()) / self.cell)
        column = int((point.x() - self.output.left()) / self.cell)
        return min(row, self.output_shape[1] - 1), min(column, self.output_shape[2] - 1)

    def tap(self, axis: int, result: int, number: int) -> int:
        """Return which cell of the padded input a tap of the window lies on."""
        window = self.windows[axis]
        return result * window.stride + number * window.dilation

    def span(self, axis: int, result: int) -> tuple[int, int]:
        """Return the first and the last cell of the input that a result reads, from 1 on."""
        window = self.windows[axis]
        first = result * window.stride - window.before + 1
        last = first + window.extent - 1
        return max(1, first), min(self.input_shape[1 + axis], last)


def placed(
    input_shape: Shape, output_shape: Shape, windows: tuple[Window, Window], room: QRectF
) -> WindowPicture:
    """Return the picture in the middle of ``room``, with one scale for input and output."""
    high, wide = windows
    rows = input_shape[1] + high.before + high.after
    columns = input_shape[2] + wide.before + wide.after
    across = columns + output_shape[2]
    cell = min(
        LARGEST_CELL,
        room.height() / max(rows, output_shape[1]),
        (room.width() - ARROW) / across,
    )
    width = across * cell + ARROW
    left = room.left() + (room.width() - width) / 2
    middle = room.center().y()
    padded = QRectF(left, middle - rows * cell / 2, columns * cell, rows * cell)
    tall = output_shape[1] * cell
    output = QRectF(padded.right() + ARROW, middle - tall / 2, output_shape[2] * cell, tall)
    return WindowPicture(input_shape, output_shape, windows, cell, padded, output)


def paint(
    painter: QPainter,
    picture: WindowPicture,
    result: tuple[int, int],
    colour: QColor,
    chosen: theme.Tokens,
) -> None:
    """Paint input, window, output and the lines from the window to its result."""
    row, column = result
    cell = picture.cell
    if picture.padded != picture.input:
        painter.setPen(QPen(chosen.quiet, 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(picture.padded)
    _paint_maps(painter, picture.input, picture.input_shape, cell, chosen)
    _paint_maps(painter, picture.output, picture.output_shape, cell, chosen)
    under = _under_window(picture, result)
    at = QRectF(0, 0, max(cell, 2.0), max(cell, 2.0))
    at.moveTopLeft(picture.output.topLeft() + QPointF(column * cell, row * cell))
    painter.setPen(QPen(theme.mixed(colour, chosen.surface, 0.7), 1))
    painter.drawLine(under.topRight(), at.topLeft())
    painter.drawLine(under.bottomRight(), at.bottomLeft())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.mixed(colour, chosen.surface, 0.55))
    for down in range(picture.windows[0].kernel):
        for across in range(picture.windows[1].kernel):
            tap = QPointF(picture.tap(1, column, across), picture.tap(0, row, down)) * cell
            spot = QRectF(picture.padded.topLeft() + tap, at.size())
            painter.drawRect(spot.adjusted(0.5, 0.5, -0.5, -0.5) if cell >= 3 else spot)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2))
    painter.drawRect(under)
    painter.setBrush(colour)
    painter.drawRect(at)


def _under_window(picture: WindowPicture, result: tuple[int, int]) -> QRectF:
    high, wide = picture.windows
    top, left = result[0] * high.stride, result[1] * wide.stride
    corner = picture.padded.topLeft() + QPointF(left, top) * picture.cell
    return QRectF(
        corner.x(),
        corner.y(),
        max(3.0, wide.extent * picture.cell),
        max(3.0, high.extent * picture.cell),
    )


def _paint_maps(
    painter: QPainter, rect: QRectF, shape: Shape, cell: float, chosen: theme.Tokens
) -> None:
    """Paint one map with its cells; more maps look out from behind it."""
    painter.setPen(QPen(chosen.border, 1))
    painter.setBrush(chosen.raised)
    for behind in reversed(range(1, min(shape[0], 3))):
        painter.drawRect(rect.translated(4 * behind, -4 * behind))
    painter.setBrush(chosen.surface)
    painter.drawRect(rect)
    if cell >= SMALLEST_GRID:
        painter.setPen(QPen(theme.mixed(chosen.border, chosen.surface, 0.55), 1))
        for column in range(1, shape[2]):
            x = rect.left() + column * cell
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
        for row in range(1, shape[1]):
            y = rect.top() + row * cell
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
    painter.setPen(QPen(chosen.quiet, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)
