"""The table of the blocks: names in the blocks' colours, figures with small curves."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui import theme
from gui.training.layers.course import Values
from gui.training.layers.model import CELL, NAME, Cell, LayersModel, Name
from gui.training.layers.words import widest
from gui.widgets.views import make_plain

Index = QModelIndex | QPersistentModelIndex
INDENT = 12
LEAST_NAME, LEAST_CURVE = 132, 36


class LayersTable(QTableView):
    """One row a block; the row that is current is the block that more is shown of."""

    def __init__(self, model: LayersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_BlockDelegate(self))
        make_plain(self)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Blocks of the run"))
        self.setToolTip(self.tr("↑ and ↓ choose a block, here and in the strip"))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_row_height(self))
        heading = self.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setSectionsClickable(False)
        heading.setMinimumSectionSize(LEAST_CURVE)
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    @property
    def wanted_height(self) -> int:
        """What all rows and the headings take."""
        return self.verticalHeader().length() + self.horizontalHeader().sizeHint().height() + 2


class _BlockDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(LEAST_NAME, _row_height(self.parent()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = theme.tokens(option.palette)
        what = index.data(CELL)
        rect = QRect(option.rect)
        state = option.state
        ground = tokens.surface
        if isinstance(what, Name) or state & QStyle.StateFlag.State_Selected:
            ground = _ground(what, state, tokens)
        painter.save()
        painter.fillRect(rect, ground)
        painter.setPen(tokens.border)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if isinstance(what, Name):
            _paint_name(painter, rect, what, option, tokens)
        elif isinstance(what, Cell):
            family = index.sibling(index.row(), NAME).data(CELL).family
            _paint_cell(painter, rect, what, option, tokens, tokens.families[family])
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(tokens.accent, 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()


def _ground(what: object, state: QStyle.StateFlag, tokens: theme.Tokens) -> QColor:
    if state & QStyle.StateFlag.State_Selected:
        return tokens.selected()
    return tokens.tint(what.family) if isinstance(what, Name) else tokens.surface


def _paint_name(
    painter: QPainter,
    rect: QRect,
    name: Name,
    option: QStyleOptionViewItem,
    tokens: theme.Tokens,
) -> None:
    edge = QRect(rect.left(), rect.top(), theme.EDGE, rect.height() - 1)
    painter.fillRect(edge, tokens.families[name.family])
    left = rect.left() + theme.EDGE + theme.RELATED + INDENT * name.depth
    line = QRect(left, rect.top() + 4, rect.right() - left - theme.GRID, rect.height() // 2 - 2)
    painter.setFont(option.font)
    _write(painter, line, name.text, tokens.text)
    painter.setFont(theme.small(option.font))
    line.moveTop(rect.top() + rect.height() // 2 - 1)
    _write(painter, line, name.summary, tokens.quiet)


def _paint_cell(
    painter: QPainter,
    rect: QRect,
    cell: Cell,
    option: QStyleOptionViewItem,
    tokens: theme.Tokens,
    colour: QColor,
) -> None:
    font = theme.tabular(theme.small(option.font))
    painter.setFont(font)
    room = max(map(painter.fontMetrics().horizontalAdvance, widest())) + theme.RELATED
    words = rect.adjusted(max(theme.GRID, rect.width() - room), 2, -theme.GRID, -3)
    text = tokens.problem if cell.worrying else tokens.text
    if cell.word:
        half = words.height() // 2
        _write(painter, words.adjusted(0, 3, 0, -half), cell.text, text)
        _write(painter, words.adjusted(0, half - 2, 0, -3), cell.word, tokens.quiet)
    else:
        _write(painter, words, cell.text, text)
    curve = QRectF(rect.left() + theme.RELATED, rect.top() + 6, 0, rect.height() - 13)
    curve.setRight(words.left() - theme.RELATED)
    if curve.width() >= LEAST_CURVE / 2:
        _paint_curve(painter, curve, cell.heights, colour)


def _paint_curve(painter: QPainter, place: QRectF, heights: Values, colour: QColor) -> None:
    """Paint a curve of numbers from 0 to 1; where one isn't known it has a gap."""
    if not np.isfinite(heights).any():
        return
    thin = heights[:: -(-len(heights) // max(8, int(place.width())))]
    if len(thin) < len(heights):
        thin = np.append(thin, heights[-1])
    x = place.left() + place.width() * np.linspace(0, 1, max(2, len(thin)))
    y = place.bottom() - place.height() * np.clip(thin, 0, 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.5))
    known = np.isfinite(thin)
    ends = np.flatnonzero(np.diff(np.concatenate([[False], known, [False]]).astype(np.int8)))
    for first, last in zip(ends[::2], ends[1::2], strict=True):
        points = [QPointF(*point) for point in zip(x[first:last], y[first:last], strict=True)]
        painter.drawPolyline(QPolygonF(points))
    if known[-1]:
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(x[len(thin) - 1], y[-1]), 1.5, 1.5)


def _write(painter: QPainter, rect: QRect, text: str, colour: QColor) -> None:
    painter.setPen(colour)
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)


def _row_height(widget: object) -> int:
    assert isinstance(widget, QWidget)
    line = widget.fontMetrics().height()
    return max(40, 2 * line + theme.RELATED)
