"""A sliding window painted: the cells under it, and the one result they make."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen

from engine.blocks import Shape
from gui import theme
from gui.design.window_picture import WindowPicture

SMALLEST_GRID = 3.5
"""Below this size of a cell, lines between the cells would be all that one sees."""


@dataclass(frozen=True, eq=False)
class Images:
    """The pixels of input, with its padding, and output; None where they aren't known."""

    padded: QImage | None = None
    output: QImage | None = None
    filled: bool = False
    """The padding holds more than zeros, and is worth a look."""


@dataclass(frozen=True)
class Marks:
    """What is pointed out: the next steps of the window, or the cells that it leaves out."""

    steps: bool = False
    skipped: bool = False
    padding: bool = False


def paint(
    painter: QPainter,
    picture: WindowPicture,
    result: tuple[int, int],
    colour: QColor,
    chosen: theme.Tokens,
    images: Images = Images(),
    marks: Marks = Marks(),
) -> None:
    """Paint input, window, output and the lines from the window to its result."""
    row, column = result
    cell = picture.cell
    _paint_padding(painter, picture, images, chosen, strong=marks.padding)
    _paint_maps(painter, picture.input, picture.input_shape, cell, chosen)
    if images.padded is not None:
        high, wide = picture.windows
        source = QRectF(wide.before, high.before, picture.input_shape[2], picture.input_shape[1])
        painter.drawImage(picture.input, images.padded, source)
    _paint_grid(painter, picture.input, picture.input_shape, cell, chosen, images.padded)
    _paint_maps(painter, picture.output, picture.output_shape, cell, chosen)
    if images.output is not None:
        shown = QRectF(0, 0, picture.output_shape[2], picture.output_shape[1])
        painter.drawImage(picture.output, images.output, shown)
    _paint_grid(painter, picture.output, picture.output_shape, cell, chosen, images.output)
    under = _under_window(picture, result)
    at = QRectF(0, 0, max(cell, 2.0), max(cell, 2.0))
    at.moveTopLeft(picture.output.topLeft() + QPointF(column * cell, row * cell))
    painter.setPen(QPen(theme.mixed(colour, chosen.surface, 0.7), 1))
    painter.drawLine(under.topRight(), at.topLeft())
    painter.drawLine(under.bottomRight(), at.bottomLeft())
    _paint_taps(painter, picture, result, colour, see_through=images.padded is not None)
    if marks.skipped:
        _cross_out(painter, picture, result, colour)
    if marks.steps:
        _paint_next_steps(painter, picture, result, colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2))
    painter.drawRect(under)
    painter.setBrush(colour if images.output is None else Qt.BrushStyle.NoBrush)
    painter.drawRect(at)


def _paint_padding(
    painter: QPainter,
    picture: WindowPicture,
    images: Images,
    chosen: theme.Tokens,
    *,
    strong: bool,
) -> None:
    if picture.padded == picture.input:
        return
    padded = images.padded
    if padded is not None and images.filled:
        painter.setOpacity(0.55)
        whole = picture.padded.size() / picture.cell
        painter.drawImage(picture.padded, padded, QRectF(0, 0, whole.width(), whole.height()))
        painter.setOpacity(1)
    painter.setPen(QPen(chosen.quiet, 1, Qt.PenStyle.DotLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if strong:
        faint = QColor(chosen.quiet)
        faint.setAlphaF(0.4)
        painter.setBrush(QBrush(faint, Qt.BrushStyle.BDiagPattern))
    painter.drawRect(picture.padded)


def _paint_taps(
    painter: QPainter,
    picture: WindowPicture,
    result: tuple[int, int],
    colour: QColor,
    *,
    see_through: bool,
) -> None:
    fill = QColor(colour)
    fill.setAlphaF(0.5 if see_through else 0.6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    side = max(picture.cell, 2.0)
    for down in range(picture.windows[0].kernel):
        for across in range(picture.windows[1].kernel):
            tap = QPointF(picture.tap(1, result[1], across), picture.tap(0, result[0], down))
            spot = QRectF(picture.padded.topLeft() + tap * picture.cell, QSizeF(side, side))
            painter.drawRect(spot.adjusted(0.5, 0.5, -0.5, -0.5) if side >= 3 else spot)


def _cross_out(
    painter: QPainter, picture: WindowPicture, result: tuple[int, int], colour: QColor
) -> None:
    """Mark the cells between the taps, which the window leaves out."""
    cell = picture.cell
    if cell < 3:
        return
    high, wide = picture.windows
    painter.setPen(QPen(colour, 1))
    top = picture.padded.top() + result[0] * high.stride * cell
    left = picture.padded.left() + result[1] * wide.stride * cell
    for down in range(high.extent):
        for across in range(wide.extent):
            if down % high.dilation or across % wide.dilation:
                middle = QPointF(left + (across + 0.5) * cell, top + (down + 0.5) * cell)
                reach = QPointF(cell, cell) * 0.22
                painter.drawLine(middle - reach, middle + reach)
                other = QPointF(reach.x(), -reach.y())
                painter.drawLine(middle - other, middle + other)


def _paint_next_steps(
    painter: QPainter, picture: WindowPicture, result: tuple[int, int], colour: QColor
) -> None:
    """Outline where the window stands for the next results, and mark where all of them begin."""
    cell, (high, wide) = picture.cell, picture.windows
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for down, across, share in ((0, 2, 0.35), (2, 0, 0.35), (0, 1, 0.7), (1, 0, 0.7)):
        row, column = result[0] + down, result[1] + across
        if row < picture.output_shape[1] and column < picture.output_shape[2]:
            line = QColor(colour)
            line.setAlphaF(share)
            painter.setPen(QPen(line, 1.5, Qt.PenStyle.DashLine))
            painter.drawRect(_under_window(picture, (row, column)))
    if max(high.stride, wide.stride) == 1 or cell * min(high.stride, wide.stride) < 4:
        return  # a dot on every cell would say nothing
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for row in range(picture.output_shape[1]):
        for column in range(picture.output_shape[2]):
            start = QPointF(column * wide.stride + 0.5, row * high.stride + 0.5) * cell
            painter.drawEllipse(picture.padded.topLeft() + start, 1.3, 1.3)


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
    """Paint the ground of one map; more maps look out from behind it."""
    painter.setPen(QPen(chosen.border, 1))
    painter.setBrush(chosen.raised)
    for behind in reversed(range(1, min(shape[0], 3))):
        painter.drawRect(rect.translated(4 * behind, -4 * behind))
    painter.setBrush(chosen.surface)
    painter.drawRect(rect)


def _paint_grid(
    painter: QPainter,
    rect: QRectF,
    shape: Shape,
    cell: float,
    chosen: theme.Tokens,
    over: QImage | None,
) -> None:
    """Paint the lines between the cells of a map, thinly ``over`` pixels."""
    if cell >= SMALLEST_GRID:
        line = theme.mixed(chosen.border, chosen.surface, 0.55)
        if over is not None:
            line = QColor(chosen.quiet)
            line.setAlphaF(0.25)
        painter.setPen(QPen(line, 1))
        xs = [rect.left() + column * cell for column in range(1, shape[2])]
        ys = [rect.top() + row * cell for row in range(1, shape[1])]
        lines = [QLineF(x, rect.top(), x, rect.bottom()) for x in xs]
        lines += [QLineF(rect.left(), y, rect.right(), y) for y in ys]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.drawLines(lines)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(chosen.quiet, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)
