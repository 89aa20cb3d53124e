"""The classes of a data set: each with its mean picture, and a bar as long as its number."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui import theme
from gui.services.data_shelf import Looked
from gui.widgets.images import to_qimage
from gui.widgets.views import make_plain
from gui.words import class_names

MEAN = 32
ROW = MEAN + theme.RELATED
BAR = 5
CLASS = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class ClassRow:
    """One class, or all of them."""

    name: str
    mean: QImage
    train: int
    test: int
    most: int
    """The pictures of the largest class; 0 for the row that stands for all."""


class _Classes(QAbstractListModel):
    """Row 0 stands for all classes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[ClassRow] = []

    def show(self, looked: Looked) -> None:
        data, counts = looked.dataset, looked.summary
        train, test = counts.train_counts, counts.test_counts
        self.beginResetModel()
        whole = to_qimage(counts.mean)
        most = int((train + test).max())
        self._rows = [ClassRow(self.tr("All classes"), whole, int(train.sum()), int(test.sum()), 0)]
        self._rows += [
            ClassRow(name, to_qimage(mean), int(one), int(other), most)
            for name, mean, one, other in zip(
                class_names(data.name, data.classes), counts.class_means, train, test, strict=True
            )
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        counts = self.tr("{train} pictures to train, {test} to test").format(
            train=f"{row.train:,}", test=f"{row.test:,}"
        )
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == CLASS:
            return row
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.name}: {counts}"
        return None


class ClassList(QListView):
    """Says which class a person chose."""

    class_chosen = Signal(object)
    """The label of a class, None for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes = _Classes(self)
        self.setModel(self._classes)
        self.setItemDelegate(_ClassDelegate(self))
        make_plain(self)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Classes"))
        self.setToolTip(
            self.tr(
                "The mean picture of each class, and how many it has: full to train, pale to test"
            )
        )
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_looked(self, looked: Looked) -> None:
        """Show the classes of other data, and choose all of them."""
        self._classes.show(looked)
        self.setCurrentIndex(self._classes.index(0))

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.class_chosen.emit(index.row() - 1 if index.row() else None)


class _ClassDelegate(QStyledItemDelegate):
    def __init__(self, view: ClassList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ClassRow = index.data(CLASS)
        chosen = theme.tokens(self._view)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = chosen.selected() if selected else chosen.surface
        if option.state & QStyle.StateFlag.State_MouseOver and not selected:
            ground = chosen.hovered(ground)
        painter.save()
        painter.fillRect(option.rect, ground)
        rect = option.rect.adjusted(theme.RELATED, theme.GRID, -theme.RELATED, -theme.GRID)
        painter.drawImage(_fitted(row.mean, QRect(rect.topLeft(), QSize(MEAN, MEAN))), row.mean)
        words = rect.adjusted(MEAN + theme.RELATED, 0, 0, 0)
        self._words(painter, row, words)
        if row.most:
            self._bar(painter, row, words)
        if selected and self._view.hasFocus():
            painter.setPen(QPen(chosen.accent, 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _words(self, painter: QPainter, row: ClassRow, rect: QRect) -> None:
        chosen = theme.tokens(self._view)
        count = f"{row.train + row.test:,}"
        small = theme.tabular(theme.small(self._view.font()))
        line = rect.adjusted(0, 0, 0, -BAR - theme.GRID if row.most else 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(small)
        painter.setPen(chosen.quiet)
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, count)
        taken = QFontMetrics(small).horizontalAdvance(count) + theme.RELATED
        painter.setFont(self._view.font())
        painter.setPen(chosen.text)
        name = painter.fontMetrics().elidedText(
            row.name, Qt.TextElideMode.ElideRight, line.width() - taken
        )
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, name)

    def _bar(self, painter: QPainter, row: ClassRow, rect: QRect) -> None:
        """Paint what is to train, and after it, paler, what is to test."""
        chosen = theme.tokens(self._view)
        top = rect.bottom() - BAR
        train = rect.width() * row.train // row.most
        both = rect.width() * (row.train + row.test) // row.most
        pale = theme.mixed(chosen.accent, chosen.surface, 0.4)
        painter.fillRect(rect.left(), top, train, BAR, chosen.accent)
        painter.fillRect(rect.left() + train, top, both - train, BAR, pale)


def _fitted(image: QImage, room: QRect) -> QRect:
    size = image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(room.topLeft(), size)
    place.moveCenter(room.center())
    return place
