"""LayerDelegate: paints one layer: its heading, its scale, and its maps as tiles or bars."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from engine.wording import count_text, shape_text
from gui import theme
from gui.inspection.bars import Extent
from gui.inspection.layer_list import ROW, LayerRow
from gui.inspection.layer_plan import CAPTION, HEADING, LEFT, PAD, Plan, plan
from gui.inspection.model import Cell, InspectionModel
from gui.inspection.scale import draw_scale
from gui.services.layers import Layer

LIFT = 4
Index = QModelIndex | QPersistentModelIndex


class LayerDelegate(QStyledItemDelegate):
    def __init__(self, model: InspectionModel, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self.opened: set[str] = set()
        """Blocks of which all maps are shown, however many there are."""

    def plan(self, row: LayerRow) -> Plan:
        width = self._view.viewport().width()
        metrics = QFontMetrics(theme.small(self._view.font()))
        return plan(row, width, metrics, everything=row.report.id in self.opened)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.plan(index.data(ROW)).height)

    def cell_at(self, index: Index, place: QPoint) -> Cell | None:
        """Return the number at a place of a section, counted from the section's corner."""
        row: LayerRow = index.data(ROW)
        if row.layer is None:
            return None
        made = self.plan(row)
        channel = made.channel_at(place, row.layer.count)
        if channel is None:
            return None
        if made.tiling is None:
            return Cell(row.report.id, channel)
        tile = made.tiling.rect(channel).translated(made.body.topLeft())
        high, wide = row.layer.values.shape[1:]
        return Cell(
            row.report.id,
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
        family = chosen.families[row.block.family]
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
            self._body(painter, row, row.layer, made)
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
            (bold, chosen.text, row.block.title),
            (small, chosen.quiet, shape_text(row.report.output_shape)),
            (small, chosen.quiet, row.block.summary()),
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
        painter.setPen(chosen.problem if row.report.problems else chosen.quiet)
        painter.drawText(made.body, Qt.TextFlag.TextWordWrap, row.sentence)

    def _link(self, painter: QPainter, row: LayerRow, made: Plan) -> None:
        shape = row.report.output_shape or (0,)
        what = self.tr("number") if len(shape) == 1 else self.tr("map")
        text = (
            self.tr("Show fewer")
            if row.report.id in self.opened
            else self.tr("Show all {maps}").format(maps=count_text(shape[0], what))
        )
        painter.setFont(theme.small(self._view.font()))
        painter.setPen(theme.tokens(self._view).accent)
        painter.drawText(made.link or QRect(), Qt.AlignmentFlag.AlignVCenter, text)

    def _body(self, painter: QPainter, row: LayerRow, layer: Layer, made: Plan) -> None:
        if made.tiling is not None:
            self._tiles(painter, layer, made)
        elif made.kind == "bars":
            self._bars(painter, row, layer, made)
        else:
            painter.drawImage(QRectF(made.body), layer.strip(made.columns, made.rows))

    def _tiles(self, painter: QPainter, layer: Layer, made: Plan) -> None:
        chosen, tiles = theme.tokens(self._view), made.tiling
        assert tiles is not None
        shrinks = layer.pixels.shape[2] > tiles.tile[1]
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shrinks)
        corner = made.body.topLeft()
        for channel in range(tiles.shown):
            place = tiles.rect(channel).translated(corner)
            painter.drawImage(place, layer.image(channel))
            if self._marked(layer, channel):
                painter.setPen(QPen(chosen.accent, 2))
                painter.drawRect(place.adjusted(-1, -1, 1, 1))
        cell = self._model.cell
        if cell is not None and cell.block_id == layer.block_id and cell.channel < tiles.shown:
            place = tiles.rect(cell.channel).translated(corner)
            lifted = place.adjusted(-LIFT, -LIFT, LIFT, LIFT)
            painter.drawImage(lifted, layer.image(cell.channel))
            painter.setPen(QPen(chosen.text, 1))
            painter.drawRect(lifted.adjusted(-1, -1, 0, 0))

    def _marked(self, layer: Layer, channel: int) -> bool:
        """Return whether a map is the one that is shown large, or would be."""
        if self._model.has_pin(layer.block_id, channel):
            return True
        shown_large = layer.block_id == self._model.document.current and not layer.is_vector
        return shown_large and channel == self._model.pinned(layer.block_id)

    def _bars(self, painter: QPainter, row: LayerRow, layer: Layer, made: Plan) -> None:
        chosen = theme.tokens(self._view)
        extent = Extent.of(layer.values)
        below, _, above = chosen.diverging
        positive = above if layer.signed else chosen.families[row.block.family]
        cell = self._model.cell
        for channel, value in enumerate(layer.values):
            column = made.bar(channel, layer.count)
            low, high = extent.span(float(value), column.height())
            bar = QRect(column.left(), column.bottom() + 1 - high, column.width(), high - low)
            hovered = cell == Cell(layer.block_id, channel)
            if hovered or self._marked(layer, channel):
                painter.fillRect(column, theme.mixed(chosen.text, chosen.surface, 0.12))
            painter.fillRect(bar, chosen.text if hovered else positive if value >= 0 else below)
            if made.captions:
                place = QRect(column.left() - 2, column.bottom() + 1, column.width() + 4, CAPTION)
                painter.setFont(theme.small(self._view.font()))
                painter.setPen(chosen.quiet)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, row.classes[channel])
        zero = made.body.bottom() - extent.zero(made.body.height())
        painter.fillRect(made.body.left(), zero, made.body.width(), 1, chosen.border)
