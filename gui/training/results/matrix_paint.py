"""Paints the parts of a confusion matrix."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter

from gui import theme
from gui.training.results.matrix_plan import PAD, Plan, ink_on
from gui.widgets.images import to_qimage

GRID_FROM = 8
"""Lines part the cells that are at least so many pixels wide."""


def paint_cells(
    painter: QPainter, made: Plan, pixels: NDArray[np.uint8], chosen: theme.Tokens
) -> None:
    """Paint ``pixels`` (classes, classes, 3), lines between them, and a frame round the right."""
    field, size = made.field, made.cell_size
    painter.drawImage(field, to_qimage(pixels))
    painter.setPen(chosen.border)
    if size >= GRID_FROM:
        faint = theme.mixed(chosen.border, chosen.surface, 0.6)
        painter.setPen(faint)
        for index in range(1, made.classes):
            edge = made.cell(index, index).topLeft()
            painter.drawLine(field.left(), edge.y() - 1, field.right(), edge.y() - 1)
            painter.drawLine(edge.x() - 1, field.top(), edge.x() - 1, field.bottom())
        painter.setPen(chosen.quiet)
        for index in range(made.classes):
            painter.drawRect(made.cell(index, index).adjusted(-1, -1, -1, -1))
        painter.setPen(chosen.border)
    painter.drawRect(field.adjusted(-1, -1, -1, -1))


def paint_numbers(
    painter: QPainter,
    made: Plan,
    values: NDArray[np.float64],
    pixels: NDArray[np.uint8],
    chosen: theme.Tokens,
    *,
    by_share: bool,
) -> None:
    """Write the numbers that aren't 0 into the cells that they fit in."""
    metrics = painter.fontMetrics()
    if made.cell_size < metrics.height():
        return
    for row, column in np.argwhere(values > 0).tolist():
        text = number_text(float(values[row, column]), by_share=by_share)
        place = made.cell(row, column)
        if metrics.horizontalAdvance(text) <= place.width() - 3:
            painter.setPen(ink_on(QColor(*pixels[row, column].tolist()), chosen))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def number_text(value: float, *, by_share: bool) -> str:
    """Return a number of pictures, or a share in whole per cent, as it stands in a cell."""
    if not by_share:
        return f"{value:.0f}"
    return "<1" if 0 < value < 0.005 else f"{100 * value:.0f}"


def paint_names(
    painter: QPainter,
    made: Plan,
    names: tuple[str, ...],
    cell: tuple[int, int] | None,
    chosen: theme.Tokens,
) -> None:
    """Write every so many names, and those of ``cell``, if any, whatever they would cover."""
    row, column = cell or (-made.classes, -made.classes)
    for index in range(0, made.classes, made.step):
        if abs(index - row) >= made.step:
            _write_row(painter, made, names, index, chosen.quiet)
    for index in range(0, made.classes, made.column_step):
        if abs(index - column) >= made.column_step:
            _write_column(painter, made, names, index, chosen.quiet)
    if names and cell is not None:
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        _write_row(painter, made, names, row, chosen.text)
        _write_column(painter, made, names, column, chosen.text)


def _write_row(
    painter: QPainter, made: Plan, names: tuple[str, ...], index: int, ink: QColor
) -> None:
    middle = made.cell(index, 0).center().y()
    high = painter.fontMetrics().height()
    place = QRect(0, middle - high // 2, made.field.left() - 2 * PAD, high)
    painter.setPen(ink)
    _write(painter, place, names[index], Qt.AlignmentFlag.AlignRight)


def _write_column(
    painter: QPainter, made: Plan, names: tuple[str, ...], index: int, ink: QColor
) -> None:
    cell, high = made.cell(0, index), painter.fontMetrics().height()
    painter.setPen(ink)
    room = made.field.top() - PAD
    if not made.turned:
        place = QRect(cell.left() - PAD, 0, cell.width() + 2 * PAD, room)
        _write(painter, place, names[index], Qt.AlignmentFlag.AlignHCenter)
        return
    painter.save()
    painter.translate(QPointF(cell.center().x() - high / 2, room))
    painter.rotate(-90)
    _write(painter, QRect(0, 0, room, high), names[index], Qt.AlignmentFlag.AlignLeft)
    painter.restore()


def _write(painter: QPainter, place: QRect, text: str, side: Qt.AlignmentFlag) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)
