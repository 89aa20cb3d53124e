"""UnitTiles: the maps or numbers of a layer, each to be switched off and on."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from engine.inspection.changes import NO_CHANGES, Changes
from gui import theme
from gui.inspection.heads import Head
from gui.inspection.what_if.words import factor_text, unit_name
from gui.services.layers import Layer
from gui.widgets.on_paper import draw_icon
from gui.widgets.views import make_plain

SIDE = 48
LINE = 16
TILE = QSize(SIDE + 12, SIDE + LINE + 12)
EYE = 14
ROWS = 2
"""So many rows of tiles are in sight."""
Index = QModelIndex | QPersistentModelIndex


class _Units(QAbstractListModel):
    """One row a unit."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.head: Head | None = None
        self.layer: Layer | None = None
        self.changes = NO_CHANGES
        self._count = 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._count

    def factor(self, unit: int) -> float:
        return 1.0 if self.head is None else self.changes.factor(self.head.id, unit)

    def is_edited(self, unit: int) -> bool:
        """Whether a kernel or bias of the unit was changed."""
        head = self.head
        if head is None:
            return False
        slices = [key for key, _ in self.changes.kernels if key[:2] == (head.id, unit)]
        return bool(slices) or self.changes.bias(head.id, unit) is not None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self.head is None:
            return None
        unit = index.row()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = self.tr("Unit {name}").format(name=unit_name(self.head, unit))
            if self.factor(unit) != 1:
                words += f", {factor_text(self.factor(unit))}"
            return words + (self.tr(", kernel changed") if self.is_edited(unit) else "")
        if role == Qt.ItemDataRole.ToolTipRole:
            words = str(self.data(index))
            return self.tr("{unit}. Space, or a click on the eye, switches it off and on").format(
                unit=words
            )
        return None

    def show(self, head: Head | None, layer: Layer | None, changes: Changes) -> None:
        count = head.shape[0] if head is not None and head.shape is not None else 0
        other = head is None or self.head is None or head.id != self.head.id
        if other or count != self._count:
            self.beginResetModel()
            self.head, self._count = head, count
            self.layer, self.changes = layer, changes
            self.endResetModel()
            return
        self.head, self.layer, self.changes = head, layer, changes
        if count:
            self.dataChanged.emit(self.index(0), self.index(count - 1))


class UnitTiles(QListView):
    """Arrow keys and clicks choose a unit; space, or a click on its eye, switches it."""

    chosen = Signal(int)
    switched = Signal(int)
    """The unit that is to be off where it is on, and on where it is off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._units = _Units(self)
        self._telling = False
        self.setModel(self._units)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.setItemDelegate(_TileDelegate(self, self._units))
        make_plain(self)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Units of the layer"))
        self.setToolTip(self.tr("Space, or a click on its eye, switches a unit off and on"))
        self._fit()

    def show_units(
        self, head: Head | None, layer: Layer | None, changes: Changes, unit: int
    ) -> None:
        """Show the units of a layer with what came out of them, and which of them is chosen."""
        self._units.show(head, layer, changes)
        self._fit()
        index = self._units.index(unit)
        if index.isValid() and index.row() != self.currentIndex().row():
            self._telling = True
            self.setCurrentIndex(index)
            self._telling = False

    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid() and not self._telling:
            self.chosen.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.switched.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Share out the room that is left over, and be no higher than the rows are."""
        room = self.width() - 2 - self.verticalScrollBar().sizeHint().width()
        columns = max(1, room // TILE.width())
        rows = min(ROWS, max(1, -(-self._units.rowCount() // columns)))
        size = QSize(room // columns, TILE.height())
        if size != self.gridSize():
            self.setGridSize(size)
        if self.height() != rows * TILE.height() + 4:
            self.setFixedHeight(rows * TILE.height() + 4)

    def eye_of(self, unit: int) -> QRect:
        """Return where the eye of a unit's tile lies in the viewport."""
        return eye_in(tile_in(self.visualRect(self._units.index(unit))))


def tile_in(cell: QRect) -> QRect:
    """Return where a tile stands in its cell of the grid."""
    left = cell.left() + (cell.width() - SIDE) // 2
    return QRect(left, cell.top() + 4, SIDE, SIDE + LINE)


def eye_in(tile: QRect) -> QRect:
    return QRect(tile.right() + 1 - EYE, tile.bottom() - LINE + 2, EYE, EYE)


class _TileDelegate(QStyledItemDelegate):
    """A map, its number, and an eye that is struck out where the unit is off."""

    def __init__(self, view: UnitTiles, units: _Units) -> None:
        super().__init__(view)
        self._view = view
        self._units = units

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._view.gridSize() if self._view.gridSize().isValid() else TILE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        chosen = theme.tokens(self._view)
        unit, tile = index.row(), tile_in(option.rect)
        picture = QRect(tile.left(), tile.top(), SIDE, SIDE)
        factor = self._units.factor(unit)
        painter.save()
        layer = self._units.layer
        painter.fillRect(picture, chosen.window)
        if layer is not None and unit < layer.count:
            painter.setOpacity(0.25 if factor == 0 else 1.0)
            painter.drawImage(picture, layer.image(unit))
            painter.setOpacity(1.0)
        self._outline(painter, option, picture, chosen)
        self._label(painter, option, tile, unit, chosen)
        painter.restore()

    def _outline(
        self, painter: QPainter, option: QStyleOptionViewItem, at: QRect, chosen: theme.Tokens
    ) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            focus = option.state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(chosen.accent if focus else chosen.quiet, 2))
            painter.drawRect(at.adjusted(-1, -1, 1, 1))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(chosen.quiet, 1))
            painter.drawRect(at.adjusted(0, 0, -1, -1))

    def _label(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        tile: QRect,
        unit: int,
        chosen: theme.Tokens,
    ) -> None:
        head, factor = self._units.head, self._units.factor(unit)
        if head is None:
            return
        changed = factor != 1 or self._units.is_edited(unit)
        text = unit_name(head, unit)
        if factor not in (0, 1):
            text = factor_text(factor)
        elif self._units.is_edited(unit):
            text += " *"
        font = theme.tabular(theme.small(option.font))
        font.setBold(changed)
        painter.setFont(font)
        painter.setPen(chosen.text if changed else chosen.quiet)
        place = QRect(tile.left(), tile.bottom() - LINE + 1, SIDE - EYE - 2, LINE)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        name = "eye-off-outline" if factor == 0 else "eye-outline"
        draw_icon(painter, theme.icon(name, chosen.text if changed else chosen.quiet), eye_in(tile))

    def editorEvent(
        self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if isinstance(event, QMouseEvent) and event.type() in (
            QEvent.Type.MouseButtonRelease,
            QEvent.Type.MouseButtonDblClick,
        ):
            on_eye = eye_in(tile_in(option.rect)).adjusted(-3, -3, 3, 3)
            double = event.type() == QEvent.Type.MouseButtonDblClick
            at = event.position().toPoint()
            if event.button() == Qt.MouseButton.LeftButton and on_eye.contains(at) != double:
                self._view.switched.emit(index.row())
                return True
        return False
