"""What is painted around the blocks inside a container: its line, its branches, and its end."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from gui import theme
from gui.network.geometry import GAP, INDENT, INSET, MARGIN, Fonts, card_rect, rail_x
from gui.network.painting import paint_pair
from gui.network.rows import Rail, Row

DOT = 5.0
"""Half the width of the sign of a sum."""


def paint_rails(
    painter: QPainter,
    rect: QRect,
    row: Row,
    selected: Collection[str],
    fonts: Fonts,
    chosen: theme.Tokens,
) -> None:
    """Paint the lines of all containers that the row stands in, and the beginning of its own."""
    for level, rail in enumerate(row.rails):
        x = rail_x(rect, level) + 0.5
        ends = row.part == "end" and level == len(row.rails) - 1
        bottom = rect.center().y() if ends else rect.bottom() + 1
        painter.setPen(_pen(rail, rail.owner in selected, chosen))
        painter.drawLine(QLineF(x, rect.top(), x, bottom))
    if row.folded is False:
        painter.setPen(_pen(Rail(row.id), row.id in selected, chosen))
        x = rail_x(rect, len(row.rails)) + 0.5
        painter.drawLine(QLineF(x, rect.bottom() + 1 - GAP, x, rect.bottom() + 1))
    if row.label and row.part != "end":
        _paint_label(painter, rect, row, row.rails[-1].owner in selected, fonts, chosen)


def paint_part(
    painter: QPainter,
    rect: QRect,
    row: Row,
    selected: Collection[str],
    fonts: Fonts,
    chosen: theme.Tokens,
) -> None:
    """Paint the heading of a branch, an empty branch, or the end of a container."""
    quiet = (fonts.quiet, chosen.quiet)
    card = card_rect(row, rect)
    words = card.adjusted(theme.GRID, 0, -INSET, 0)
    line = _colour(row.owner in selected, chosen)
    x, y = rail_x(rect, len(row.rails) - 1) + 0.5, rect.center().y() + 0.5
    if row.part == "empty":
        shape = card.adjusted(0, 1, -1, -1)
        painter.setPen(QPen(chosen.border, 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(shape, theme.RADIUS, theme.RADIUS)
        paint_pair(painter, words.adjusted(theme.GRID, 0, 0, 0), (row.title, *quiet), None)
        return
    painter.setPen(QPen(line, 1))
    painter.drawLine(QLineF(x, y, card.left(), y))
    if row.part == "heading":
        paint_pair(painter, words, (row.title, *quiet), None)
        return
    title = row.title
    if row.label:
        _paint_sum(painter, QPointF(x, y), line, chosen)
        title = title.removeprefix("+ ")
    known = chosen.text if row.shape != "?" else chosen.quiet
    paint_pair(painter, words, (title, *quiet), (row.shape, fonts.quiet, known))


def paint_landing_in(painter: QPainter, rect: QRect, row: Row, accent: QColor) -> None:
    """Show that what is dragged lands in an empty branch."""
    painter.setPen(QPen(accent, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(card_rect(row, rect).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)


def paint_landing_at(painter: QPainter, y: int, depth: int, right: int, accent: QColor) -> None:
    """Show that what is dragged lands at ``y``, inside ``depth`` containers."""
    left = MARGIN + INDENT * depth
    painter.setPen(QPen(accent, 2))
    painter.drawLine(left + 5, y, right - MARGIN, y)
    painter.setBrush(accent)
    painter.drawEllipse(QRect(left - 1, y - 3, 6, 6))


def _paint_sum(painter: QPainter, middle: QPointF, line: QColor, chosen: theme.Tokens) -> None:
    painter.setBrush(chosen.surface)
    painter.drawEllipse(middle, DOT, DOT)
    painter.drawLine(QLineF(middle.x() - 2.5, middle.y(), middle.x() + 2.5, middle.y()))
    painter.drawLine(QLineF(middle.x(), middle.y() - 2.5, middle.x(), middle.y() + 2.5))


def _paint_label(
    painter: QPainter, rect: QRect, row: Row, selected: bool, fonts: Fonts, chosen: theme.Tokens
) -> None:
    """Write onto a line what the shortcut does on its way, from bottom to top."""
    painter.save()
    painter.setFont(fonts.tiny)
    metrics = painter.fontMetrics()
    long, high = metrics.horizontalAdvance(row.label) + 6, INDENT - 2
    painter.translate(rail_x(rect, len(row.rails) - 1) + 0.5, rect.center().y() + 0.5)
    painter.rotate(-90)
    place = QRectF(-long / 2, -high / 2, long, high)
    shape = QPainterPath()
    shape.addRoundedRect(place, 3, 3)
    painter.fillPath(shape, chosen.surface)
    painter.setPen(QPen(_colour(selected, chosen), 1))
    painter.drawPath(shape)
    painter.setPen(chosen.text)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, row.label)
    painter.restore()


def _pen(rail: Rail, selected: bool, chosen: theme.Tokens) -> QPen:
    pen = QPen(_colour(selected, chosen), 1.5 if selected else 1.0)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if rail.dashed:
        pen.setDashPattern([3, 3])
    return pen


def _colour(selected: bool, chosen: theme.Tokens) -> QColor:
    return chosen.accent if selected else chosen.families["container"]
