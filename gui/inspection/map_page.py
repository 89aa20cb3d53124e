"""One map large, its numbers, and the scan that made it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from engine.inspection.pictures import number_text
from gui import theme
from gui.inspection.arithmetic.scan import ScanControls
from gui.inspection.model import Cell, InspectionModel
from gui.inspection.statistics import Statistics
from gui.services.layers import Layer, to_image
from gui.widgets.inputs import leave_wheel_alone
from gui.widgets.pixel_view import PixelView

SIDE = 280
LARGEST = 340
LEAST = 168
SHARE = 34
"""How much of the height is for the map, in hundredths."""
NARROWEST = 160
"""The scale's numbers need so much."""


class MapPage(QWidget):
    def __init__(self, model: InspectionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._layer: Layer | None = None
        self._channel = 0
        self._title: str | None = None
        self._room = 0
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._number = QSpinBox()
        self._number.setFont(theme.tabular(self._number.font()))
        for control in (self._slider, self._number):
            control.setMinimum(1)
            control.setAccessibleName(self.tr("Map"))
            control.setToolTip(self.tr("Which of the block's maps is shown"))
            control.valueChanged.connect(self._on_number)
            leave_wheel_alone(control)
        self.view = PixelView(SIDE, points=True)
        self.view.setAccessibleName(self.tr("The map, large"))
        self.view.setToolTip(self.tr("Point at a cell, or move to it with the arrow keys"))
        self.view.hovered.connect(self._on_hovered)
        self.view.left.connect(lambda: model.set_cell(None))
        self._scale = ScaleBar(lambda: self.view.place().width())
        self._statistics = Statistics()
        self._scan = ScanControls()
        self._scan.moved.connect(self._on_hovered)
        self._scan.reached.connect(self.view.show_until)
        self.view.hovered.connect(self._scan.pause)
        self._lay_out()
        model.cell_changed.connect(self._show_cell)
        model.subject_changed.connect(self._on_subject)

    def show_layer(self, layer: Layer) -> None:
        self._layer = layer
        self._channel = self._model.pinned(layer.block_id)
        self._scan.set_size(*layer.values.shape[1:])
        for control in (self._slider, self._number):
            with QSignalBlocker(control):
                control.setMaximum(layer.count)
                control.setValue(self._channel + 1)
                control.setEnabled(layer.count > 1)
        self._number.setSuffix(self.tr(" of {count}").format(count=layer.count))
        self.view.show_image(layer.image(self._channel))
        self._scale.show_layer(layer, self._channel)
        self._statistics.show_values(layer.values[self._channel])
        self._show_cell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def fit_height(self, height: int) -> None:
        """Leave most of ``height`` to what stands below."""
        self._room = height
        self._fit()

    def _fit(self) -> None:
        high = max(LEAST, self._room * SHARE // 100)
        self.view.set_side(min(self.width(), LARGEST, high))

    def _lay_out(self) -> None:
        leaf = QHBoxLayout()
        leaf.setSpacing(theme.RELATED)
        caption = QLabel(self.tr("Map"))
        caption.setBuddy(self._number)
        leaf.addWidget(caption)
        leaf.addWidget(self._slider, 1)
        leaf.addWidget(self._number)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addLayout(leaf)
        for part in (self.view, self._scale, self._scan, self._statistics):
            column.addWidget(part)

    def _on_number(self, number: int) -> None:
        if self._layer is not None:
            self._model.pin(self._layer.block_id, number - 1)

    def _on_subject(self) -> None:
        """End a scan that rests, where another picture came: its map would stay hidden.

        Frames and strokes that follow one another are the same picture.
        """
        subject = self._model.subject
        title = None if subject is None else subject.title
        if title != self._title and not self._scan.running:
            self._scan.stop()
        self._title = title

    def _on_hovered(self, row: int, column: int) -> None:
        if self._layer is not None:
            self._model.set_cell(Cell(self._layer.block_id, self._channel, row, column))

    def _show_cell(self) -> None:
        cell, layer = self._model.cell, self._layer
        here = (
            cell is not None
            and layer is not None
            and (cell.block_id, cell.channel) == (layer.block_id, self._channel)
            and cell.row < layer.values.shape[1]
            and cell.column < layer.values.shape[-1]
        )
        self.view.show_cell((cell.row, cell.column) if here and cell is not None else None)


class ScaleBar(QWidget):
    """The colours of one map, with the numbers at their ends and at zero."""

    def __init__(self, map_width: Callable[[], int], parent: QWidget | None = None) -> None:
        """``map_width``: how wide the map is shown; the scale ends where it ends."""
        super().__init__(parent)
        self._map_width = map_width
        self._layer: Layer | None = None
        self._channel = 0
        self.setFont(theme.tabular(theme.small(self.font())))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_layer(self, layer: Layer, channel: int) -> None:
        self._layer, self._channel = layer, channel
        low, high = (number_text(float(ends[channel])) for ends in (layer.lows, layer.highs))
        self.setAccessibleName(self.tr("Scale from {low} to {high}").format(low=low, high=high))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIDE, 10 + theme.GRID + self.fontMetrics().height())

    def width_shown(self) -> int:
        """Return the width of the map, or what the numbers need below a very narrow one."""
        return min(self.width(), max(self._map_width(), NARROWEST))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._layer is None:
            return
        painter = QPainter(self)
        width = self.width_shown()
        painter.drawImage(QRect(0, 0, width, 10), to_image(self._layer.ramp))
        painter.setPen(theme.tokens(self).quiet)
        words = QRect(0, 10 + theme.GRID, width, self.fontMetrics().height())
        low, high = self._layer.lows[self._channel], self._layer.highs[self._channel]
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft, number_text(float(low)))
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, number_text(float(high)))
        if self._layer.signed:
            painter.drawText(words, Qt.AlignmentFlag.AlignHCenter, "0")
        painter.end()
