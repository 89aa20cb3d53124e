"""The strip's list: selecting, dragging, dropping, and the line that shows where it will land."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from gui import theme
from gui.document import Document
from gui.network.delegate import MARGIN, RowDelegate
from gui.network.exchange import BLOCK_MIME, IDS_MIME
from gui.network.model import StripModel
from gui.network.rows import Row

NO_KEYS = Qt.KeyboardModifier.NoModifier


class StripView(QListView):
    dropped = Signal(object, int)
    """The mime data, and the place among the blocks that they were dropped before."""
    edit_asked = Signal()
    """A block was double-clicked, or Return pressed on it."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._landing: int | None = None
        self._strip_model = StripModel(self)
        self.setModel(self._strip_model)
        self.setItemDelegate(RowDelegate(document, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.verticalScrollBar().setSingleStep(theme.GROUP)
        self.doubleClicked.connect(self.edit_asked)

    @property
    def rows(self) -> StripModel:
        return self._strip_model

    def show_rows(self, rows: list[Row]) -> None:
        """Show other rows; those with a problem get their mends."""
        heights = [(row.id, row.flatten, row.problems) for row in self._strip_model.rows]
        self._strip_model.show_rows(rows)
        if heights != [(row.id, row.flatten, row.problems) for row in rows]:
            self.scheduleDelayedItemsLayout()
        for place, row in enumerate(rows):
            index = self._strip_model.index(place)
            if row.problems:
                self.openPersistentEditor(index)
            elif self.isPersistentEditorOpen(index):
                self.closePersistentEditor(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (NO_KEYS, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_asked.emit()
        elif plain and event.key() == Qt.Key.Key_Space:
            # The window's: it pauses and goes on.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        start_drag(self, self.selectedIndexes(), Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _is_ours(event):
            super().dragEnterEvent(event)
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        # The base class scrolls near the edges.
        super().dragMoveEvent(event)
        if _is_ours(event):
            self._land_at(self._place_at(event.position().toPoint().y()))
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._land_at(None)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dragLeaveEvent(QDragLeaveEvent())
        self._land_at(None)
        if _is_ours(event):
            event.acceptProposedAction()
            self.dropped.emit(event.mimeData(), self._place_at(event.position().toPoint().y()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._landing is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = theme.tokens(self).accent
        y = self._line_above(self._landing)
        painter.setPen(QPen(accent, 2))
        painter.drawLine(MARGIN + 5, y, self.viewport().width() - MARGIN, y)
        painter.setBrush(accent)
        painter.drawEllipse(QRect(MARGIN - 1, y - 3, 6, 6))

    def _place_at(self, y: int) -> int:
        """Return the place among the blocks whose upper edge is nearest to ``y``."""
        count = self._strip_model.rowCount()
        middles = (
            self.visualRect(self._strip_model.index(i)).center().y() for i in range(1, count)
        )
        return sum(middle < y for middle in middles)

    def _line_above(self, place: int) -> int:
        rect = self.visualRect(self._strip_model.index(place))
        return min(rect.bottom() + 1, self.viewport().height() - 4)

    def _land_at(self, place: int | None) -> None:
        if place != self._landing:
            self._landing = place
            self.viewport().update()


def start_drag(
    view: QAbstractItemView, indexes: Sequence[QModelIndex], action: Qt.DropAction
) -> None:
    """Drag rows; their picture hangs below the mouse, so that it doesn't hide where they land."""
    picture = view.viewport().grab(view.visualRect(indexes[0]))
    faint = QPixmap(picture.size())
    faint.setDevicePixelRatio(picture.devicePixelRatio())
    faint.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faint)
    painter.setOpacity(0.75)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    drag = QDrag(view)
    drag.setMimeData(view.model().mimeData(indexes))
    drag.setPixmap(faint)
    drag.setHotSpot(QPoint(-theme.GROUP, -theme.RELATED))
    drag.exec(action)


def _is_ours(event: QDropEvent) -> bool:
    data = event.mimeData()
    return data.hasFormat(BLOCK_MIME) or data.hasFormat(IDS_MIME)
