"""Paints the rows of the strip, and holds the mends of the rows that have a problem."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui import theme
from gui.document import Document
from gui.network.mends import MendBar, bar_height
from gui.network.model import ROW
from gui.network.rows import Row
from gui.widgets.form import translated

MARGIN = theme.RELATED
"""Left and right of a card."""
GAP = theme.GRID // 2
"""Above and below a card."""
INSET = theme.RELATED
"""Between a card's edge and its text."""

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class RowDelegate(QStyledItemDelegate):
    def __init__(self, document: Document, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._document = document
        self._view = view
        self._fonts = _Fonts(view.font())

    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
        row: Row = index.data(ROW)
        fonts = self._fonts_of(option.font)
        height = _head_height(row, fonts)
        if row.problems:
            height += _problem_height(row, fonts, self._width()) + bar_height(row.problems)
            height += 2 * theme.RELATED
        return QSize(0, height + INSET + 2 * GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = theme.tokens(option.widget)
        card = option.rect.adjusted(MARGIN, GAP, -MARGIN, -GAP)
        if row.id:
            _paint_card(painter, QRectF(card), row, option.state, chosen)
        _paint_words(painter, card, row, self._fonts_of(option.font), chosen)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Any) -> QWidget:
        return MendBar(self._document, parent)

    def setEditorData(self, editor: QWidget, index: Any) -> None:
        if isinstance(editor, MendBar):
            editor.show_problems(index.data(ROW).problems)

    def setModelData(self, editor: QWidget, model: Any, index: Any) -> None:
        """The mends change the document, never the model."""

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Any
    ) -> None:
        height = bar_height(index.data(ROW).problems)
        card = option.rect.adjusted(MARGIN, GAP, -MARGIN, -GAP)
        left = card.left() + theme.EDGE + INSET
        top = card.bottom() + 1 - INSET - height
        editor.setGeometry(left, top, card.right() - INSET - left, height)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Let the buttons have their keys: nothing here is committed or closed by them."""
        return False

    def _fonts_of(self, font: QFont) -> _Fonts:
        if font != self._fonts.base:
            self._fonts = _Fonts(font)
        return self._fonts

    def _width(self) -> int:
        """Return the width that words have."""
        return self._view.viewport().width() - 2 * MARGIN - theme.EDGE - 2 * INSET


class _Fonts:
    """The fonts of a row and the heights of their lines."""

    def __init__(self, base: QFont) -> None:
        self.base = QFont(base)
        self.title = QFont(base)
        self.title.setWeight(QFont.Weight.DemiBold)
        self.figures = theme.tabular(base)
        self.quiet = theme.tabular(theme.small(base))
        self.line = max(QFontMetrics(self.title).height(), QFontMetrics(self.figures).height())
        self.quiet_line = QFontMetrics(self.quiet).height()


def _head_height(row: Row, fonts: _Fonts) -> int:
    quiet_lines = bool(row.summary or row.parameters) + bool(row.flatten)
    return INSET + fonts.line + quiet_lines * (fonts.quiet_line + 2)


def _problem_height(row: Row, fonts: _Fonts, width: int) -> int:
    metrics = QFontMetrics(fonts.quiet)
    return metrics.boundingRect(QRect(0, 0, width, 10_000), WRAPPED, _sentences(row)).height()


def _sentences(row: Row) -> str:
    return "\n".join(translated(problem.sentence) for problem in row.problems)


def _paint_card(
    painter: QPainter, card: QRectF, row: Row, state: QStyle.StateFlag, chosen: theme.Tokens
) -> None:
    selected = bool(state & QStyle.StateFlag.State_Selected)
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    ground = chosen.tint(row.family) if row.family else chosen.surface
    if selected:
        ground = chosen.selected()
    elif state & QStyle.StateFlag.State_MouseOver:
        ground = chosen.hovered(ground)
    shape = QPainterPath()
    shape.addRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
    painter.fillPath(shape, ground)
    if row.family is not None:
        painter.save()
        painter.setClipPath(shape)
        edge = QRectF(card.left(), card.top(), theme.EDGE + 0.5, card.height())
        painter.fillRect(edge, chosen.families[row.family])
        painter.restore()
    _paint_outline(painter, card, row, selected, focused, chosen)


def _paint_outline(
    painter: QPainter, card: QRectF, row: Row, selected: bool, focused: bool, chosen: theme.Tokens
) -> None:
    if not (selected or focused or row.problems):
        return
    colour: QColor = chosen.accent if selected or focused else chosen.problem
    width = 2.0 if focused else 1.0
    pen = QPen(colour, width)
    if focused and not selected:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    inset = width / 2
    painter.drawRoundedRect(
        card.adjusted(inset, inset, -inset, -inset), theme.RADIUS - 1, theme.RADIUS - 1
    )


def _paint_words(
    painter: QPainter, card: QRect, row: Row, fonts: _Fonts, chosen: theme.Tokens
) -> None:
    left, right = card.left() + theme.EDGE + INSET, card.right() - INSET
    top = card.top() + INSET // 2 + 2
    line = QRect(left, top, right - left, fonts.line)
    known = row.shape != "?"
    _paint_pair(
        painter,
        line,
        (row.title, fonts.title, chosen.text),
        (row.shape, fonts.figures, chosen.text if known else chosen.quiet),
    )
    line = QRect(left, line.bottom() + 3, right - left, fonts.quiet_line)
    if row.summary or row.parameters:
        quiet = (fonts.quiet, chosen.quiet)
        _paint_pair(painter, line, (row.summary, *quiet), (row.parameters, *quiet))
        line.translate(0, fonts.quiet_line + 2)
    if row.flatten:
        _paint_pair(painter, line, (row.flatten, fonts.quiet, chosen.quiet), None)
        line.translate(0, fonts.quiet_line + 2)
    if row.problems:
        painter.setFont(fonts.quiet)
        painter.setPen(chosen.problem)
        room = QRect(left, line.top() + theme.GRID, right - left, card.height())
        painter.drawText(room, WRAPPED, _sentences(row))


def _paint_pair(
    painter: QPainter,
    line: QRect,
    start: tuple[str, QFont, QColor],
    end: tuple[str, QFont, QColor] | None,
) -> None:
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
