"""Paints the rows of the strip, and holds the mends of the rows that have a problem."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QRectF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui import theme
from gui.document import Document
from gui.network.frames import paint_landing_in, paint_part, paint_rails
from gui.network.geometry import INSET, Fonts, card_rect, row_height, words_left
from gui.network.mends import MendBar, bar_height
from gui.network.model import ROW
from gui.network.painting import paint_card, paint_chevron, paint_words
from gui.network.rows import Row


class RowDelegate(QStyledItemDelegate):
    def __init__(self, document: Document, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._document = document
        self._view = view
        self._fonts = Fonts(view.font())

    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
        width = self._view.viewport().width()
        return QSize(0, row_height(index.data(ROW), self._fonts_of(option.font), width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        row: Row = index.data(ROW)
        chosen, fonts = theme.tokens(option.widget), self._fonts_of(option.font)
        selected = self._document.selected
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.rails or row.folded is False:
            paint_rails(painter, option.rect, row, selected, fonts, chosen)
        if row.owner:
            paint_part(painter, option.rect, row, selected, fonts, chosen)
            if row.part == "empty" and row.above == self._document.branch:
                paint_landing_in(painter, option.rect, row, chosen.accent)
        else:
            card = card_rect(row, option.rect)
            if row.id:
                paint_card(painter, QRectF(card), row, option.state, chosen)
            if row.folded is not None:
                paint_chevron(painter, option.rect, row, fonts, chosen)
            paint_words(painter, card, row, fonts, chosen)
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
        row: Row = index.data(ROW)
        height = bar_height(row.problems)
        card = card_rect(row, option.rect)
        left = words_left(row, card)
        top = card.bottom() + 1 - INSET - height
        editor.setGeometry(left, top, card.right() - INSET - left, height)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Let the buttons have their keys: nothing here is committed or closed by them."""
        return False

    def _fonts_of(self, font: QFont) -> Fonts:
        if font != self._fonts.base:
            self._fonts = Fonts(font)
        return self._fonts
