"""Where a sliding window stands, drawn to scale: its input, its output and its cells."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF

from engine.blocks import Shape
from engine.window import Window

LARGEST_CELL = 18.0
LEAST_CELL = 4.5
"""Where cells would be smaller, a close view shows a corner of the maps instead."""
CLOSE_CELL = 7.0
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
        return self.nearest((row, column))

    def nearest(self, result: tuple[int, int]) -> tuple[int, int]:
        """Return the result itself, or the one next to it where the output has become smaller."""
        _, height, width = self.output_shape
        return min(result[0], height - 1), min(result[1], width - 1)

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


def close_view(
    input_shape: Shape, output_shape: Shape, windows: tuple[Window, Window], room: QRectF
) -> WindowPicture:
    """Return the picture of large maps' top left corner, in cells that can be told apart."""
    whole = placed(input_shape, output_shape, windows, room)
    if whole.cell >= LEAST_CELL:
        return whole
    most = int(min(room.height(), (room.width() - ARROW) / 2) / CLOSE_CELL)
    axes = [_cut(size, w, most) for size, w in zip(input_shape[1:], windows, strict=True)]
    (height, high), (width, wide) = axes
    corner = (input_shape[0], height, width)
    results = (output_shape[0], high.steps(height), wide.steps(width))
    return placed(corner, results, (high, wide), room)


def _cut(size: int, window: Window, most: int) -> tuple[int, Window]:
    """Return how much of an axis is shown, and the window there: two steps of it at least."""
    shown = max(most, window.extent + 2 * window.stride) - window.before
    if shown >= size + window.after:
        return size, window
    return min(shown, size), replace(window, after=0)
