"""LayerDelegate: paints one layer: its heading, its scale, and its maps as tiles or bars."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from engine.wording import count_text, shape_text
from gui import theme
from gui.inspection.layer_bodies import (
    Marks,
    paint_bars,
    paint_captions,
    paint_strip,
    paint_tiles,
)
from gui.inspection.layer_list import ROW, LayerRow
from gui.inspection.layer_plan import HEADING, LEFT, PAD, Plan, plan
from gui.inspection.model import Cell, InspectionModel
from gui.inspection.scale import draw_scale
from gui.inspection.unit_order import UnitOrder
from gui.inspection.unit_survey import UnitSurvey
from gui.services.layers import Layer

Index = QModelIndex | QPersistentModelIndex


class LayerDelegate(QStyledItemDelegate):
    def __init__(
        self, model: InspectionModel, order: UnitOrder, survey: UnitSurvey, view: QListView
    ) -> None:
        super().__init__(view)
        self._model = model
        self._order = order
        self._survey = survey
        self._view = view
        self.opened: set[str] = set()
        """Blocks of which all maps are shown, however many there are."""

    def plan(self, row: LayerRow) -> Plan:
        width = self._view.viewport().width()
        metrics = QFontMetrics(theme.small(self._view.font()))
        return plan(row, width, metrics, everything=row.head.id in self.opened)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.plan(index.data(ROW)).height)

    def cell_at(self, index: Index, place: QPoint) -> Cell | None:
        """Return the number at a place of a section, counted from the section's corner."""
        row: LayerRow = index.data(ROW)
        if row.layer is None:
            return None
        made = self.plan(row)
        at = made.place_at(place, row.layer.count)
        if at is None:
            return None
        channel = self._order.of(row.layer).channels[at]
        if made.tiling is None:
            return Cell(row.head.id, channel)
        tile = made.tiling.rect(at).translated(made.body.topLeft())
        high, wide = row.layer.values.shape[1:]
        return Cell(
            row.head.id,
            channel,
            (place.y() - tile.top()) * high // tile.height(),
            (place.x() - tile.left()) * wide // tile.width(),
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: LayerRow = index.data(ROW)
        made = self.plan(row)
        chosen = theme.tokens(self._view)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(option.rect)
        family = chosen.families[row.head.family]
        ground = theme.mixed(chosen.accent, chosen.surface, 0.10) if selected else chosen.surface
        painter.fillRect(option.rect, ground)
        painter.translate(option.rect.topLeft())
        size = option.rect.size()
        painter.fillRect(0, 1, theme.EDGE, size.height() - 2, family)
        painter.fillRect(LEFT, size.height() - 1, size.width() - LEFT, 1, chosen.border)
        self._heading(painter, row, size.width(), made)
        if made.kind == "words":
            self._words(painter, row, made)
        elif row.layer is not None:
            self._body(painter, row, row.layer, made, option.rect)
        elif made.tiling is not None:
            for channel in range(made.tiling.shown):
                place = made.tiling.rect(channel).translated(made.body.topLeft())
                painter.fillRect(place, chosen.window)
        if made.link is not None:
            self._link(painter, row, made)
        painter.restore()
        if selected and self._view.hasFocus():
            painter.setPen(QPen(chosen.accent, 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def _heading(self, painter: QPainter, row: LayerRow, width: int, made: Plan) -> None:
        chosen = theme.tokens(self._view)
        line = QRect(LEFT, PAD, width - LEFT - PAD, HEADING)
        small = theme.tabular(theme.small(self._view.font()))
        if row.layer is not None:
            painter.setFont(small)
            own = self._model.look.scaling == "map" and made.kind == "tiles"
            each = self.tr("max of each") if own and row.layer.count > 1 else ""
            taken = draw_scale(painter, line, row.layer, chosen, each, ramp=made.kind != "bars")
            line.setRight(line.right() - taken - theme.RELATED)
        bold = QFont(self._view.font())
        bold.setWeight(QFont.Weight.DemiBold)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for font, colour, text in (
            (bold, chosen.text, row.head.title),
            (small, chosen.quiet, shape_text(row.head.shape)),
            (small, chosen.quiet, row.head.summary),
        ):
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            if shown == text or font is bold:
                painter.setFont(font)
                painter.setPen(colour)
                painter.drawText(line, middle, shown)
                line.setLeft(line.left() + metrics.horizontalAdvance(shown) + theme.RELATED)

    def _words(self, painter: QPainter, row: LayerRow, made: Plan) -> None:
        chosen = theme.tokens(self._view)
        painter.setFont(theme.small(self._view.font()))
        painter.setPen(chosen.problem if row.head.problem else chosen.quiet)
        painter.drawText(made.body, Qt.TextFlag.TextWordWrap, row.head.sentence)

    def _link(self, painter: QPainter, row: LayerRow, made: Plan) -> None:
        shape = row.head.shape or (0,)
        one, many = (
            (self.tr("number"), self.tr("numbers"))
            if len(shape) == 1
            else (self.tr("map"), self.tr("maps"))
        )
        text = (
            self.tr("Show fewer")
            if row.head.id in self.opened
            else self.tr("Show all {maps}").format(maps=count_text(shape[0], one, many))
        )
        painter.setFont(theme.small(self._view.font()))
        painter.setPen(theme.tokens(self._view).accent)
        painter.drawText(made.link or QRect(), Qt.AlignmentFlag.AlignVCenter, text)

    def _body(
        self, painter: QPainter, row: LayerRow, layer: Layer, made: Plan, section: QRect
    ) -> None:
        chosen, marks = theme.tokens(self._view), self._marks(layer)
        if made.kind == "tiles":
            seen = self._view.viewport().rect().translated(-section.topLeft())
            paint_tiles(painter, layer, made, marks, chosen, seen)
        elif made.kind == "bars":
            paint_bars(painter, layer, made, marks, chosen, chosen.families[row.head.family])
            if made.captions:
                painter.setFont(theme.small(self._view.font()))
                paint_captions(painter, row.head.classes, made, chosen)
        else:
            paint_strip(painter, layer, made, marks, chosen)

    def _marks(self, layer: Layer) -> Marks:
        """Return the map that was pinned, or else is shown large, and the one under the pointer."""
        model, block_id = self._model, layer.block_id
        pinned = model.pinned(block_id)
        large = block_id == model.current and not layer.is_vector
        cell = model.cell
        return Marks(
            self._order.of(layer),
            pinned if large or model.has_pin(block_id, pinned) else None,
            cell.channel if cell is not None and cell.block_id == block_id else None,
            self._survey.of(block_id),
        )
