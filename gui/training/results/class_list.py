"""ClassList: how much of each class is read right, as bars."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from engine.training.confusion import Confusion
from engine.wording import count_text, percent_text
from gui import theme
from gui.widgets.views import make_plain

ROW = 24
BAR = 6
NAME = 88
"""The widest that the column of names may be."""
ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
Order = Literal["classes", "recall", "precision"]


@dataclass(frozen=True)
class ClassRow:
    label: int
    name: str
    pictures: int
    recall: float
    precision: float


def rows_of(confusion: Confusion, names: tuple[str, ...], order: Order) -> tuple[ClassRow, ...]:
    """Return a row a class, in the classes' order or the worst first; what is unknown comes last.

    Classes that are as good as one another keep their order.
    """
    recall, precision = confusion.recall, confusion.precision
    by = {"classes": np.arange(len(names)), "recall": recall, "precision": precision}[order]
    pictures = confusion.counts.sum(axis=1)
    return tuple(
        ClassRow(i, names[i], int(pictures[i]), float(recall[i]), float(precision[i]))
        for i in np.argsort(by, kind="stable").tolist()
    )


class _Classes(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[ClassRow, ...] = ()

    def show(self, rows: tuple[ClassRow, ...]) -> None:
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        self.rows = rows
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROLE:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = self.tr(
                "{name}: {recall} of its {pictures} read right; "
                "{precision} of what is taken for it is right"
            )
            return words.format(
                name=row.name,
                recall=percent_text(row.recall),
                precision=percent_text(row.precision),
                pictures=count_text(row.pictures, self.tr("picture"), self.tr("pictures")),
            )
        return row.name if role == Qt.ItemDataRole.DisplayRole else None


class ClassList(QListView):
    """Two bars a class: the share of its pictures read right, and below it the precision."""

    class_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes = _Classes(self)
        self.setModel(self._classes)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        make_plain(self)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Accuracy of each class"))
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def rows(self) -> tuple[ClassRow, ...]:
        return self._classes.rows

    def show_rows(self, rows: tuple[ClassRow, ...]) -> None:
        """Show ``rows``; the chosen class stays chosen, wherever its row is now."""
        chosen = self.currentIndex().row()
        label = self.rows[chosen].label if 0 <= chosen < len(self.rows) else None
        self._classes.show(rows)
        row = next((i for i, r in enumerate(rows) if r.label == label), -1)
        if row != chosen:
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(self._classes.index(row) if row >= 0 else QModelIndex())
            self.selectionModel().blockSignals(False)
        self.viewport().update()

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.class_chosen.emit(self.rows[index.row()].label)


def column_names() -> tuple[str, str]:
    """Return what the two numbers of a row are called."""
    translate = QCoreApplication.translate
    return translate("ClassList", "accuracy"), translate("ClassList", "precision")


class Columns:
    """Where the parts of a row stand, the same for the heading over them."""

    def __init__(self, rows: tuple[ClassRow, ...], width: int, font: QFont) -> None:
        metrics = QFontMetrics(font)
        widest = max((metrics.horizontalAdvance(row.name) for row in rows), default=0)
        numbers = ("100.0 %", *column_names())
        number = max(metrics.horizontalAdvance(text) for text in numbers) + theme.RELATED
        self.name = min(widest + 1, NAME)
        self.precision = width - theme.GRID - number
        self.recall = self.precision - number
        self.number = number


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: ClassList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ClassRow = index.data(ROLE)
        chosen, rect = theme.tokens(self._view), option.rect
        font = theme.tabular(theme.small(self._view.font()))
        columns = Columns(self._view.rows, rect.width(), font)
        painter.save()
        painter.setFont(font)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, chosen.selected())
        name = QRect(rect.left() + theme.GRID, rect.top(), columns.name, rect.height())
        elided = painter.fontMetrics().elidedText
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        painter.setPen(chosen.text)
        painter.drawText(name, middle, elided(row.name, Qt.TextElideMode.ElideRight, name.width()))
        for left, share in ((columns.recall, row.recall), (columns.precision, row.precision)):
            place = QRect(left, rect.top(), columns.number, rect.height())
            painter.drawText(place, middle | right, percent_text(share))
            painter.setPen(chosen.quiet)
        bars = QRect(name.right() + theme.RELATED, rect.top() + 5, 0, BAR)
        bars.setRight(columns.recall)
        self._bar(painter, bars, row.recall, chosen.accent, chosen)
        pale = theme.mixed(chosen.accent, chosen.surface, 0.45)
        self._bar(painter, bars.translated(0, BAR + 2), row.precision, pale, chosen)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(chosen.accent, 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _bar(
        self, painter: QPainter, track: QRect, share: float, colour: QColor, chosen: theme.Tokens
    ) -> None:
        painter.fillRect(track, theme.mixed(chosen.border, chosen.surface, 0.45))
        if share == share:
            track = QRect(track)
            track.setWidth(round(share * track.width()))
            painter.fillRect(track, colour)
