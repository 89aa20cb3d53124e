"""LayerView: every layer's maps in one scrolling column."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from gui import theme
from gui.inspection.layer_delegate import LayerDelegate
from gui.inspection.layer_list import ROW, LayerList, LayerRow
from gui.inspection.model import InspectionModel
from gui.inspection.unit_marks import mark_of, mark_words
from gui.inspection.unit_order import UnitOrder
from gui.inspection.unit_survey import UnitSurvey
from gui.widgets.views import make_plain


class LayerView(QListView):
    """A click on a layer selects its block everywhere; one on a tile pins that map too."""

    def __init__(
        self,
        model: InspectionModel,
        order: UnitOrder,
        survey: UnitSurvey,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shared = model
        self._order = order
        self._survey = survey
        self._list = LayerList(model, self)
        self._delegate = LayerDelegate(model, order, survey, self)
        self.setModel(self._list)
        self.setItemDelegate(self._delegate)
        make_plain(self)
        self.setAccessibleName(self.tr("Layers"))
        self.setToolTip(
            self.tr(
                "Click a layer or a map to see it large. Keys: ← and → leaf through the maps, "
                "Return shows all of them or fewer."
            )
        )
        self.verticalScrollBar().setSingleStep(24)
        # Always there, so that tiles keep their size when a layer grows past the window.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self._shapes = self._shapes_now()
        self._height_left = 0
        self._list.modelAboutToBeReset.connect(self._on_leaving)
        self._list.modelReset.connect(self._on_reset)
        model.target_changed.connect(self._on_changed)
        model.current_changed.connect(self._show_selection)
        for signal in (model.cell_changed, model.pinned_changed, order.changed, survey.changed):
            signal.connect(self.viewport().update)
        model.subject_changed.connect(self._on_subject)
        self.selectionModel().currentChanged.connect(self._on_current)
        self._show_selection()

    def section(self, block_id: str) -> QRect:
        """Return where a layer stands in the viewport."""
        return self.visualRect(self._list.index_of(block_id))

    def tile(self, block_id: str, channel: int) -> QRect:
        """Return where a map or a number of a layer stands in the viewport."""
        row, corner = self._list.row(block_id), self.section(block_id).topLeft()
        made = self._delegate.plan(row)
        place = self._order.of(row.layer).places[channel] if row.layer is not None else channel
        if made.tiling is not None:
            return made.tiling.rect(place).translated(corner + made.body.topLeft())
        return made.bar(place, row.layer.count if row.layer else 1).translated(corner)

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        # Numbers change no section's height: laying out sixty of them costs more than painting.
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._list.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(theme.tokens(self).quiet)
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            place = self.viewport().rect().adjusted(theme.PAGE, 0, -theme.PAGE, 0)
            if self._shared.heads:
                sentence = self._shared.hint
            else:
                sentence = self.tr("No blocks yet: add one in Design to see what it makes of this.")
            painter.drawText(place, middle, sentence)
            painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index, place = self._at(event.position().toPoint())
        cell = self._delegate.cell_at(index, place) if index.isValid() else None
        self._shared.set_cell(cell)
        hand = cell is not None or self._on_link(index, place)
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        index, place = self._at(event.position().toPoint())
        if not index.isValid():
            return
        if self._on_link(index, place):
            self._toggle(index)
        cell = self._delegate.cell_at(index, place)
        if cell is not None:
            self._shared.pin(cell.block_id, cell.channel)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._shared.set_cell(None)
        # Over a map the readout tells; a tooltip, which hides the map, says why it is marked.
        cell = self._shared.cell
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and cell:
            layer, units = self._shared.layer(cell.block_id), self._survey.of(cell.block_id)
            mark = None if layer is None else mark_of(layer, units, cell.channel)
            if mark is not None:
                QToolTip.showText(event.globalPos(), mark_words(mark, units), self.viewport())
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right leaf through the maps; Return shows all of them, or fewer again."""
        index = self.currentIndex()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if index.isValid() and key in steps:
            row: LayerRow = index.data(ROW)
            if row.layer is not None:
                arranged = self._order.of(row.layer)
                place = arranged.places[self._shared.pinned(row.head.id)] + steps[key]
                self._shared.pin(row.head.id, arranged.channels[place % row.layer.count])
        elif index.isValid() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._toggle(index)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _at(self, place: QPoint) -> tuple[QModelIndex, QPoint]:
        index = self.indexAt(place)
        return index, place - self.visualRect(index).topLeft()

    def _on_link(self, index: QModelIndex, place: QPoint) -> bool:
        if not index.isValid():
            return False
        link = self._delegate.plan(index.data(ROW)).link
        return link is not None and link.contains(place)

    def _toggle(self, index: QModelIndex) -> None:
        self._delegate.opened ^= {self._list.id_at(index.row())}
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and self._list.id_at(index.row()) != self._shared.current:
            self._shared.select(self._list.id_at(index.row()))

    def _show_selection(self) -> None:
        index = self._list.index_of(self._shared.current)
        if index != self.currentIndex():
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            # Only what a person can't see moves: a jump under the pointer would be in the way.
            if index.isValid() and not self.viewport().rect().intersects(self.visualRect(index)):
                self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def _on_subject(self) -> None:
        # The old maps stay until the new ones come: painting them once more would be in vain.
        if not self._list.rowCount():
            self.viewport().update()

    def _on_leaving(self) -> None:
        if self._list.rowCount():
            self._height_left = self.verticalScrollBar().value()

    def _on_reset(self) -> None:
        """Come back to the place that was looked at, such as when the next digit is drawn."""
        if self._list.rowCount():
            self.doItemsLayout()
            self._show_selection()
            self.verticalScrollBar().setValue(self._height_left)

    def _on_changed(self) -> None:
        shapes = self._shapes_now()
        if shapes != self._shapes:
            self._shapes = shapes
            place = self.verticalScrollBar().value()
            self.doItemsLayout()
            self.verticalScrollBar().setValue(place)
            self._show_selection()

    def _shapes_now(self) -> tuple[object, ...]:
        return tuple((head.id, head.shape, head.sentence) for head in self._shared.heads)
