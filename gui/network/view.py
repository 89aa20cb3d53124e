"""The strip's list: selecting, folding, dragging, and what shows where a drag will land."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from engine.network import Place
from gui import theme
from gui.document import Document
from gui.network.delegate import RowDelegate
from gui.network.dragging import is_ours, start_drag
from gui.network.exchange import dragged_ids
from gui.network.frames import paint_landing_at, paint_landing_in
from gui.network.geometry import chevron_rect, has_quiet_line
from gui.network.model import StripModel
from gui.network.rows import Row

NO_KEYS = Qt.KeyboardModifier.NoModifier


class StripView(QListView):
    dropped = Signal(object, object)
    """The mime data, and the Place that they were dropped at."""
    edit_asked = Signal()
    """A block was double-clicked, or Return pressed on it."""
    folding_changed = Signal()
    """Other containers are folded than before."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._folded: frozenset[str] = frozenset()
        self._landing: Place | None = None
        self._dragged: frozenset[str] = frozenset()
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

    @property
    def folded(self) -> frozenset[str]:
        """The ids of containers whose blocks are hidden, also of some that are gone for now."""
        return self._folded

    def fold(self, ids: Iterable[str]) -> None:
        self._set_folded(self._folded | set(ids))

    def unfold(self, ids: Iterable[str]) -> None:
        self._set_folded(self._folded - set(ids))

    def row_at(self, place: QPoint) -> Row | None:
        index = self.indexAt(place)
        return self._strip_model.rows[index.row()] if index.isValid() else None

    def topic_at(self, place: QPoint | None) -> str:
        """Return the lesson that speaks of the block at ``place``, or of the selected one."""
        row = None if place is None else self.row_at(place)
        block_id = self._document.current if place is None else row and (row.owner or row.id)
        network = self._document.network
        return network.block(block_id).lesson if block_id and block_id in network else ""

    def show_rows(self, rows: list[Row]) -> None:
        """Show other rows; those with a problem get their mends."""
        before = [_height_facts(row) for row in self._strip_model.rows]
        self._strip_model.show_rows(rows)
        if before != [_height_facts(row) for row in rows]:
            self.scheduleDelayedItemsLayout()
        for place, row in enumerate(rows):
            index = self._strip_model.index(place)
            is_open = self.isPersistentEditorOpen(index)
            if row.problems and not is_open:
                self.openPersistentEditor(index)
            elif is_open and not row.problems:
                self.closePersistentEditor(index)
        # At once, as Qt would paint the rows before it lays them out, and then once more.
        self.executeDelayedItemsLayout()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        row = self.row_at(place)
        if row is not None and self._on_chevron(row, place):
            self._toggle(row)
        elif row is not None and row.part == "empty":
            self._document.choose_branch(row.owner, row.branch)
        elif row is not None and row.owner:
            self._document.select([row.owner])
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        row = self.row_at(place)
        if row is not None and self._on_chevron(row, place):
            self._toggle(row)
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (NO_KEYS, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_asked.emit()
        elif plain and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go_in_or_out(event.key() == Qt.Key.Key_Right)
        elif plain and event.key() == Qt.Key.Key_Space:
            # The window's: it pauses and goes on.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        start_drag(self, self.selectedIndexes(), Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if is_ours(event):
            self._dragged = self._document.network.within(dragged_ids(event.mimeData()))
            super().dragEnterEvent(event)
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        # The base class scrolls near the edges.
        super().dragMoveEvent(event)
        place = self._place_at(event.position().toPoint().y()) if is_ours(event) else None
        self._land_at(place)
        if place is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._land_at(None)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dragLeaveEvent(QDragLeaveEvent())
        self._land_at(None)
        place = self._place_at(event.position().toPoint().y())
        if is_ours(event) and place is not None:
            event.acceptProposedAction()
            self.dropped.emit(event.mimeData(), place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._landing is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = theme.tokens(self).accent
        number = self._landing_row(self._landing)
        rows = self._strip_model.rows
        if number < len(rows) and rows[number].part == "empty":
            rect = self.visualRect(self._strip_model.index(number))
            paint_landing_in(painter, rect, rows[number], accent)
            return
        depth = len(rows[number].rails) if number < len(rows) else 0
        above = self.visualRect(self._strip_model.index(number - 1))
        y = min(above.bottom() + 1, self.viewport().height() - 4)
        paint_landing_at(painter, y, depth, self.viewport().width(), accent)

    def _place_at(self, y: int) -> Place | None:
        """Return the place nearest to ``y``; None inside of what is being dragged itself."""
        place = self._document.network.end
        for number, row in enumerate(self._strip_model.rows[1:], start=1):
            rect = self.visualRect(self._strip_model.index(number))
            # A heading belongs to what is below it, an empty branch is one place as a whole.
            edges = {"heading": rect.top(), "empty": rect.bottom()}
            if y <= edges.get(row.part, rect.center().y()):
                place = row.above
                break
        return None if place.parent in self._dragged else place

    def _landing_row(self, place: Place) -> int:
        """Return the row above which something lands, or the empty branch that it lands in."""
        rows = self._strip_model.rows
        found = [n for n, row in enumerate(rows) if n and row.above == place]
        empty = [n for n in found if rows[n].part == "empty"]
        return (empty or found or [len(rows)])[-1]

    def _land_at(self, place: Place | None) -> None:
        if place != self._landing:
            self._landing = place
            self.viewport().update()

    def _on_chevron(self, row: Row, place: QPoint) -> bool:
        if row.folded is None:
            return False
        rect = self.visualRect(self._strip_model.index(self._strip_model.row_of(row.id)))
        return chevron_rect(row, rect).contains(place)

    def _toggle(self, row: Row) -> None:
        self._set_folded(self._folded ^ {row.id})

    def _set_folded(self, folded: frozenset[str]) -> None:
        if folded != self._folded:
            self._folded = folded
            self.folding_changed.emit()

    def _go_in_or_out(self, into: bool) -> None:
        """Unfold a container or go to its first block; fold it or go to the container around."""
        current = self.currentIndex()
        if not current.isValid():
            return
        row = self._strip_model.rows[current.row()]
        if row.folded is into:
            self._toggle(row)
        elif into and row.folded is False:
            inside = self._document.network.within([row.id])
            after = self._strip_model.rows[current.row() + 1 :]
            self._document.select([r.id for r in after if r.id in inside][:1] or [row.id])
        elif not into and row.rails:
            self._document.select([row.rails[-1].owner])


def _height_facts(row: Row) -> tuple[object, ...]:
    """Return all that the height of a row depends on, and which row it is."""
    return row.key, row.folded, has_quiet_line(row), row.flatten, row.sentences, row.problems
