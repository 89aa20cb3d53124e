"""MapsView: all maps of one layer as large tiles, of which only those in sight are painted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from gui import theme
from gui.inspection.layer.grid import STEP, Grid, grid, most_columns
from gui.inspection.layer.painting import Shown, paint_maps
from gui.inspection.model import Cell, InspectionModel
from gui.inspection.unit_marks import mark_of, mark_words
from gui.inspection.unit_order import Arranged, UnitOrder
from gui.inspection.unit_survey import UnitSurvey
from gui.services.layers import Layer


class MapsView(QAbstractScrollArea):
    """Follows the model's current layer. A click or the arrow keys pin a map."""

    zoomed = Signal()

    def __init__(
        self,
        model: InspectionModel,
        order: UnitOrder,
        survey: UnitSurvey,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._order = order
        self._survey = survey
        self._columns: int | None = None
        """How many stand side by side, where a person has zoomed."""
        self._shape: tuple[int, ...] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.tabular(theme.small(self.font())))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that tiles keep their size when they grow past the page.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(24)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Maps of the layer"))
        self.setToolTip(
            self.tr(
                "Click a map to choose it. Keys: arrows choose, + and − or Ctrl and the wheel "
                "change the size, 0 shows all at once where they fit."
            )
        )
        for signal in (model.cell_changed, order.changed, survey.changed):
            signal.connect(self.viewport().update)
        model.pinned_changed.connect(self._on_pinned)
        for signal in (model.answered, model.current_changed, model.target_changed):
            signal.connect(self._follow)

    @property
    def layer(self) -> Layer | None:
        """The layer that is shown, where something has come out of it."""
        return self._model.layer(self._model.current)

    @property
    def fitted(self) -> bool:
        """Whether the size is chosen so that all maps are seen at once, where they fit."""
        return self._columns is None

    def tile(self, channel: int) -> QRect:
        """Return where a map stands in the viewport."""
        layer = self.layer
        if layer is None:
            return QRect()
        place = self._order.of(layer).places[channel]
        return self._grid(layer).rect(place).translated(0, -self.verticalScrollBar().value())

    def zoom(self, step: int) -> None:
        """Make the tiles larger (1) or smaller (−1), or fit them to the page (0)."""
        layer = self.layer
        if layer is None:
            return
        now = self._grid(layer).columns
        wanted = round(now / STEP**step)
        if wanted == now:
            wanted -= step
        most = min(layer.count, most_columns(self.viewport().width()))
        self._columns = None if step == 0 else max(1, min(wanted, most))
        self._lay_out()
        self._show_pinned()
        self.zoomed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, chosen, layer = QPainter(self.viewport()), theme.tokens(self), self.layer
        painter.fillRect(event.rect(), chosen.surface)
        if layer is None:
            self._say(painter, chosen)
        else:
            made, down = self._grid(layer), self.verticalScrollBar().value()
            painter.translate(0, -down)
            seen = made.between(down + event.rect().top(), down + event.rect().bottom())
            paint_maps(painter, layer, made, self._marks(layer), chosen, list(seen))
            painter.translate(0, down)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(chosen.accent, 1))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _marks(self, layer: Layer) -> Shown:
        cell, layer_id = self._model.cell, layer.block_id
        here = cell is not None and cell.block_id == layer_id and cell.channel < layer.count
        return Shown(
            self._order.of(layer),
            self._model.head(layer_id).classes,
            self._survey.of(layer_id),
            self._model.pinned(layer_id),
            cell if here else None,
        )

    def _say(self, painter: QPainter, chosen: theme.Tokens) -> None:
        """Write why there is nothing to see."""
        model = self._model
        known = {head.id: head for head in model.heads}
        sentence = model.hint or self.tr("Select a layer in the network to see all its maps.")
        if not model.hint and model.current in known:
            sentence = known[model.current].sentence
        painter.setPen(chosen.quiet)
        place = self.viewport().rect().adjusted(theme.PAGE, 0, -theme.PAGE, 0)
        middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(place, middle, sentence)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position().toPoint())
        self._model.set_cell(cell)
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(arrow if cell is None else hand)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and cell is not None:
            self._model.pin(cell.block_id, cell.channel)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._model.set_cell(None)
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell, layer = self._cell_at(event.pos()), self.layer
            if cell is not None and layer is not None:
                units = self._survey.of(cell.block_id)
                mark = mark_of(layer, units, cell.channel)
                if mark is not None:
                    QToolTip.showText(event.globalPos(), mark_words(mark, units), self.viewport())
                return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.zoom(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
        layer = self.layer
        if key in zooms and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.zoom(zooms[key])
            return
        if layer is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        arranged = self._order.of(layer)
        wanted = self._next(key, self._grid(layer), arranged, self._model.pinned(layer.block_id))
        if wanted is None:
            event.ignore()
        elif 0 <= wanted < layer.count:
            self._model.pin(layer.block_id, arranged.channels[wanted])
            self._show_pinned()

    def _next(self, key: Qt.Key, made: Grid, arranged: Arranged, pinned: int) -> int | None:
        """Return the place that ``key`` leads to; None of a key that leads nowhere."""
        place = arranged.places[pinned]
        page = max(1, self.viewport().height() // made.row_height) * made.columns
        steps = {
            Qt.Key.Key_Left: place - 1,
            Qt.Key.Key_Right: place + 1,
            Qt.Key.Key_Up: place - made.columns,
            Qt.Key.Key_Down: place + made.columns,
            Qt.Key.Key_PageUp: max(place - page, place % made.columns),
            Qt.Key.Key_PageDown: min(place + page, made.count - 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: made.count - 1,
        }
        return steps.get(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _cell_at(self, point: QPoint) -> Cell | None:
        layer = self.layer
        if layer is None:
            return None
        made, on_page = self._grid(layer), point + QPoint(0, self.verticalScrollBar().value())
        place = made.at(on_page)
        if place is None:
            return None
        channel = self._order.of(layer).channels[place]
        if layer.is_vector:
            return Cell(layer.block_id, channel)
        inside, (high, wide) = on_page - made.rect(place).topLeft(), layer.values.shape[1:]
        row, column = inside.y() * high // made.tile[0], inside.x() * wide // made.tile[1]
        return Cell(layer.block_id, channel, row, column)

    def _grid(self, layer: Layer) -> Grid:
        page, label = self.viewport().size(), self.fontMetrics().height() + 2
        cells = (1, 1) if layer.is_vector else (layer.values.shape[1], layer.values.shape[2])
        return grid(layer.count, cells, (page.height(), page.width()), label, self._columns)

    def _follow(self) -> None:
        """Show what came out of the layer that is looked at now."""
        layer = self.layer
        now = None if layer is None else (layer.block_id, *layer.values.shape)
        if now != self._shape:
            self._columns = None
            self._lay_out()
            self._show_pinned()
        self._shape = now
        self.viewport().update()

    def _lay_out(self) -> None:
        layer, page = self.layer, self.viewport().height()
        height = 0 if layer is None else self._grid(layer).height
        self.verticalScrollBar().setPageStep(page)
        self.verticalScrollBar().setRange(0, max(0, height - page))
        self.viewport().update()

    def _on_pinned(self) -> None:
        layer = self.layer
        if layer is not None:
            number = self._model.pinned(layer.block_id) + 1
            words = self.tr("Map {number} of {count} is chosen")
            self.setAccessibleDescription(words.format(number=number, count=layer.count))
        self.viewport().update()

    def _show_pinned(self) -> None:
        """Scroll as little as brings the chosen map into sight."""
        layer, bar = self.layer, self.verticalScrollBar()
        if layer is None:
            return
        made = self._grid(layer)
        place = self._order.of(layer).places[self._model.pinned(layer.block_id)]
        whole = made.rect(place).united(made.label_rect(place)).adjusted(0, -4, 0, 4)
        if whole.top() < bar.value():
            bar.setValue(whole.top())
        elif whole.bottom() > bar.value() + self.viewport().height():
            bar.setValue(whole.bottom() - self.viewport().height())
