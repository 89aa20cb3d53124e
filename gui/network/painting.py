"""The cards of the strip: their ground, outline and words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle

from gui import theme
from gui.network.geometry import INSET, WRAPPED, Fonts, chevron_rect, has_quiet_line, words_left
from gui.network.rows import Row

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

Text = tuple[str, QFont, QColor]


def paint_card(
    painter: QPainter, card: QRectF, row: Row, state: QStyle.StateFlag, chosen: theme.Tokens
) -> None:
    selected = bool(state & QStyle.StateFlag.State_Selected)
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    contains = row.folded is not None
    ground = chosen.tint(row.family) if row.family and not contains else chosen.surface
    if selected:
        ground = chosen.selected()
    elif state & QStyle.StateFlag.State_MouseOver:
        ground = chosen.hovered(ground)
    shape = QPainterPath()
    shape.addRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
    painter.fillPath(shape, ground)
    if row.family is not None and not contains:
        painter.save()
        painter.setClipPath(shape)
        edge = QRectF(card.left(), card.top(), theme.EDGE + 0.5, card.height())
        painter.fillRect(edge, chosen.families[row.family])
        painter.restore()
    _paint_outline(painter, card, row, selected, focused, chosen)


def _paint_outline(
    painter: QPainter, card: QRectF, row: Row, selected: bool, focused: bool, chosen: theme.Tokens
) -> None:
    contains = row.folded is not None
    if not (selected or focused or row.sentences or contains):
        return
    colour = chosen.families["container"]
    if selected or focused:
        colour = chosen.accent
    elif row.sentences:
        colour = chosen.problem
    width = 2.0 if focused else 1.0
    pen = QPen(colour, width)
    if focused and not selected:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawRoundedRect(
        card.adjusted(inset, inset, -inset, -inset), theme.RADIUS - 1, theme.RADIUS - 1
    )


def paint_words(
    painter: QPainter, card: QRect, row: Row, fonts: Fonts, chosen: theme.Tokens
) -> None:
    left, right = words_left(row, card), card.right() - INSET
    top = card.top() + INSET // 2 + 2
    line = QRect(left, top, right - left, fonts.line)
    quiet = (fonts.quiet, chosen.quiet)
    known = row.shape != "?"
    end: Text = (row.shape, fonts.figures, chosen.text if known else chosen.quiet)
    if row.folded is False:
        end = (row.parameters, *quiet)
    paint_pair(painter, line, (row.title, fonts.title, chosen.text), end)
    line = QRect(left, line.bottom() + 3, right - left, fonts.quiet_line)
    if has_quiet_line(row):
        paint_pair(painter, line, (row.summary, *quiet), (row.parameters, *quiet))
        line.translate(0, fonts.quiet_line + 2)
    if row.flatten:
        paint_pair(painter, line, (row.flatten, *quiet), None)
        line.translate(0, fonts.quiet_line + 2)
    if row.sentences:
        painter.setFont(fonts.quiet)
        painter.setPen(chosen.problem)
        room = QRect(left, line.top() + theme.GRID, right - left, card.height())
        painter.drawText(room, WRAPPED, "\n".join(row.sentences))


def paint_pair(painter: QPainter, line: QRect, start: Text, end: Text | None) -> None:
    """Paint one text at the left, shortened where it must be, and one at the right."""
    room = line.width()
    if end is not None and end[0]:
        painter.setFont(end[1])
        painter.setPen(end[2])
        shown = painter.fontMetrics().elidedText(end[0], Qt.TextElideMode.ElideLeft, room * 2 // 3)
        painter.drawText(line, RIGHT, shown)
        room -= painter.fontMetrics().horizontalAdvance(shown) + theme.RELATED
    painter.setFont(start[1])
    painter.setPen(start[2])
    text = painter.fontMetrics().elidedText(start[0], Qt.TextElideMode.ElideRight, room)
    painter.drawText(line, LEFT, text)


def paint_chevron(
    painter: QPainter, rect: QRect, row: Row, fonts: Fonts, chosen: theme.Tokens
) -> None:
    """Paint what folds a container: it points down while the blocks inside show."""
    place = chevron_rect(row, rect)
    x = place.left() + place.width() / 2
    y = place.top() + INSET // 2 + 2 + fonts.line / 2
    long, short = 3.5, 2.0
    points = (
        [QPointF(x - short, y - long), QPointF(x + short, y), QPointF(x - short, y + long)]
        if row.folded
        else [QPointF(x - long, y - short), QPointF(x, y + short), QPointF(x + long, y - short)]
    )
    pen = QPen(chosen.quiet, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPolyline(points)
