"""BarList: named numbers as horizontal bars."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui import theme
from gui.inspection.bars import Extent
from gui.widgets.on_paper import draw_icon
from gui.widgets.views import make_plain

ROW = 18
LEAST_ROW = 14
FEW = 12
"""So many bars move together, if that brings all of them into sight."""
TICK = 16
NAME = 96
"""The widest that the column of names may be."""
BAR_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Bar:
    label: str
    value: float
    text: str
    """The number as it is written."""
    strong: bool = False
    """The one that matters, such as the network's answer."""
    ticked: bool = False
    """Known to be true."""
    words: str = ""
    """What a screen reader says, where it is more than label and number."""


class _Bars(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.bars: tuple[Bar, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.bars)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        bar = self.bars[index.row()]
        if role == BAR_ROLE:
            return bar
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return bar.words or f"{bar.label}: {bar.text}"
        return None

    def show(self, bars: tuple[Bar, ...]) -> None:
        if len(bars) != len(self.bars):
            self.beginResetModel()
            self.bars = bars
            self.endResetModel()
            return
        self.bars = bars
        if bars:
            self.dataChanged.emit(self.index(0), self.index(len(bars) - 1))


class BarList(QListView):
    """Bars on a common zero, each with its label before and its number after."""

    def __init__(self, family: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = _Bars(self)
        self.setModel(self._bars)
        self._delegate = _BarDelegate(family, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        make_plain(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.viewport().setAutoFillBackground(False)

    @property
    def bars(self) -> tuple[Bar, ...]:
        return self._bars.bars

    @property
    def name_width(self) -> int:
        """How wide the column of names is; longer names are cut off."""
        return self._delegate.before

    def show_bars(self, bars: tuple[Bar, ...], extent: Extent, longest_text: str) -> None:
        """Show ``bars``; ``longest_text`` keeps the column of numbers as wide as they may get."""
        self._delegate.measure(bars, extent, longest_text)
        self._bars.show(bars)
        self._fit()
        self.viewport().update()

    def choose_row(self, row: int | None) -> None:
        """Mark one bar, without bringing it into sight."""
        index = QModelIndex() if row is None else self._bars.index(row)
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        count = len(self.bars)
        room = self.viewport().height() // max(1, count)
        row = min(ROW, max(LEAST_ROW, room)) if count <= FEW else ROW
        if row != self._delegate.row:
            self._delegate.row = row
            self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        return QSize(200, ROW * max(1, len(self.bars)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 3 * ROW)


class _BarDelegate(QStyledItemDelegate):
    def __init__(self, family: str, view: BarList) -> None:
        super().__init__(view)
        self._view = view
        self._family = family
        self._extent = Extent(0, 1)
        self.row = ROW
        self.before = self._after = 0

    def measure(self, bars: tuple[Bar, ...], extent: Extent, longest_text: str) -> None:
        self._view.ensurePolished()
        font = theme.tabular(theme.small(self._view.font()))
        self._after = QFontMetrics(font).horizontalAdvance(longest_text)
        # Any of the names may be the strong one next.
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        widest = max((metrics.horizontalAdvance(bar.label) for bar in bars[:200]), default=0)
        if len(bars) > 200:
            widest = metrics.horizontalAdvance(bars[-1].label)
        # One more, because widths are told in whole pixels: a hair too little would cut a name off.
        self.before = min(widest + 1, NAME)
        self._extent = extent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        bar: Bar = index.data(BAR_ROLE)
        chosen = theme.tokens(self._view)
        font = theme.tabular(theme.small(self._view.font()))
        if bar.strong:
            font.setWeight(QFont.Weight.DemiBold)
        painter.save()
        painter.setFont(font)
        rect = option.rect.adjusted(2, 0, -2, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.mixed(chosen.accent, chosen.surface, 0.12))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(chosen.text if bar.strong else chosen.quiet)
        label = QRect(rect.left(), rect.top(), self.before, rect.height())
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, label.width())
        painter.drawText(label, middle | Qt.AlignmentFlag.AlignRight, shown)
        number = QRect(rect.right() + 1 - self._after, rect.top(), self._after, rect.height())
        painter.drawText(number, middle | Qt.AlignmentFlag.AlignRight, bar.text)
        if bar.ticked:
            place = QRect(label.right() + 4, rect.top() + 3, 12, 12)
            draw_icon(painter, theme.icon("check-bold", chosen.text), place)
        track = QRect(rect)
        track.setLeft(label.right() + TICK + theme.GRID)
        track.setRight(number.left() - theme.RELATED)
        self._bar(painter, bar, track.adjusted(0, 3, 0, -3), chosen)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(chosen.accent, 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _bar(self, painter: QPainter, bar: Bar, track: QRect, chosen: theme.Tokens) -> None:
        painter.fillRect(track, theme.mixed(chosen.border, chosen.surface, 0.45))
        start, end = self._extent.span(bar.value, track.width())
        below, _, above = chosen.diverging
        if self._extent.low < 0:
            colour = above if bar.value >= 0 else below
        elif self._family == "answer":
            share = 1.0 if bar.strong else 0.45
            colour = theme.mixed(chosen.accent, chosen.surface, share)
        else:
            colour = chosen.families["dense"]
        painter.fillRect(track.left() + start, track.top(), end - start, track.height(), colour)
