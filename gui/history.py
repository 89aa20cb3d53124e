"""The history: every step of the design, the present one marked, to jump back and forth in."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.document import Document
from gui.widgets.views import make_plain

WIDTH = 208
ROW = 28
RAIL = 20
"""Where the line of the steps runs, from the left."""

Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QStringListModel):
    """Row 0 is the beginning, row n the state after the first n steps.

    Of the rows, Qt holds the texts itself: a list asks for each of thousands when one is added.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__([self.tr("The beginning")], parent)
        self._texts: tuple[str, ...] = ()
        self.place = 0
        """The row of the present state."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, text = index.row(), super().data(index, Qt.ItemDataRole.DisplayRole)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if row == self.place:
                return self.tr("{step}, the present state").format(step=text)
            return self.tr("{step}, taken back").format(step=text) if row > self.place else text
        if role == Qt.ItemDataRole.ToolTipRole and row != self.place:
            back = row < self.place
            return self.tr("Go back to here") if back else self.tr("Make all up to here again")
        return super().data(index, role)

    def show(self, texts: tuple[str, ...], place: int) -> None:
        """Show these steps, of which ``place`` are done; rows that stay the same stay in place."""
        same = _same_at_the_beginning(self._texts, texts)
        if not same:
            self.setStringList([self.tr("The beginning"), *texts])
        elif same < len(self._texts):
            self.removeRows(same + 1, len(self._texts) - same)
        if 0 < same < len(texts):
            self.insertRows(same + 1, len(texts) - same)
            for row, text in enumerate(texts[same:], same + 1):
                self.setData(self.index(row), text)
        self._texts, self.place = texts, place
        self.dataChanged.emit(self.index(0), self.index(len(texts)))


def _same_at_the_beginning(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """Return how many of the first texts are the same in both."""
    shorter = min(len(one), len(other))
    if one[:shorter] == other[:shorter]:  # mostly, and many times quicker than a loop
        return shorter
    return next(n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)


class HistoryPanel(QWidget):
    """A column beside the workspaces, there only while somebody wants it."""

    closed = Signal()
    """Somebody is done with it; the keyboard is nobody's."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.setFixedWidth(WIDTH)
        title = QLabel(self.tr("History"))
        theme.set_role(title, "section")
        close = QToolButton(self)
        theme.set_icon(close, "close")
        close.setAutoRaise(True)
        close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        close.setAccessibleName(self.tr("Close the history"))
        close.setToolTip(self.tr("Close the history; nothing is forgotten (Esc)"))
        close.clicked.connect(self.close_)
        self._model = HistoryModel(self)
        self._list = _HistoryList(self)
        self._list.setModel(self._model)
        self._list.setItemDelegate(_StepDelegate(self._list))
        self._list.setAccessibleName(self.tr("History"))
        self._list.setAccessibleDescription(self.tr("All steps of the design, the oldest first"))
        self._list.setToolTip(self.tr("Click a step to go back to it; with the keys: ↑, ↓, Return"))
        self._list.clicked.connect(self._go_to)
        self.setFocusProxy(self._list)
        head = QHBoxLayout()
        head.setContentsMargins(theme.GROUP, theme.GRID, theme.GRID, 0)
        head.addWidget(title, 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(head)
        column.addWidget(self._list, 1)
        document.changed.connect(self._on_changed)
        self.hide()

    def go_to_current(self) -> None:
        """Go to the row that the keys stand on."""
        self._go_to(self._list.currentIndex())

    def close_(self) -> None:
        """Make room again."""
        self.hide()
        self.closed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, 1, self.height(), theme.tokens(self).border)
        painter.end()

    def _on_changed(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._model.show(self._document.history, self._document.history_place)
        self._list.setCurrentIndex(self._model.index(self._model.place))

    def _go_to(self, index: QModelIndex) -> None:
        if index.isValid():
            self._document.go_to_step(index.row())


class _HistoryList(QListView):
    """Return goes to the row; Esc closes."""

    def __init__(self, panel: HistoryPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self.setUniformItemSizes(True)
        make_plain(self)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._panel.go_to_current()
            case Qt.Key.Key_Escape:
                self._panel.close_()
            case _:
                super().keyPressEvent(event)


class _StepDelegate(QStyledItemDelegate):
    """A line with a dot a step: full where it is done, large at the present, empty beyond."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, max(ROW, option.fontMetrics.height() + theme.RELATED))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, HistoryModel)
        row, place = index.row(), model.place
        chosen = theme.tokens(option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, chosen.selected())
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, chosen.hovered(chosen.surface))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(chosen.accent, 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        self._paint_rail(painter, option, chosen, row, place, model.rowCount() - 1)
        font = QFont(option.font)
        font.setBold(row == place)
        painter.setFont(font)
        painter.setPen(chosen.quiet if row > place else chosen.text)
        room = option.rect.adjusted(RAIL + theme.GROUP, 0, -theme.RELATED, 0)
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _paint_rail(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        chosen: theme.Tokens,
        row: int,
        place: int,
        last: int,
    ) -> None:
        rect = option.rect
        middle = QPointF(rect.left() + RAIL, rect.center().y() + 0.5)
        painter.setPen(QPen(chosen.border, 2))
        if row > 0:
            painter.drawLine(QPointF(middle.x(), rect.top()), middle)
        if row < last:
            painter.drawLine(middle, QPointF(middle.x(), rect.bottom() + 1))
        colour = chosen.accent if row <= place else chosen.quiet
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if row <= place else chosen.surface)
        radius = 5.5 if row == place else 3.5
        painter.drawEllipse(middle, radius, radius)
