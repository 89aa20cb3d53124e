"""MapCard: what a unit makes of the picture, large, and which part of the picture a cell sees."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from engine.check import Fields
from engine.inspection.fields import Box, seen
from engine.inspection.pictures import number_text
from gui import theme
from gui.inspection.map_page import ScaleBar
from gui.inspection.model import Cell, InspectionModel
from gui.inspection.vector_page import VectorPage
from gui.services.layers import Layer
from gui.widgets.images import to_qimage
from gui.widgets.pixel_view import PixelView

LARGEST = (400, 280)
"""Pixels a side of the map and of the picture beside it."""


class MapCard(QWidget):
    """Follows the cell under the pointer, wherever that is; without one, the strongest cell."""

    def __init__(self, model: InspectionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._layer: Layer | None = None
        self._unit = 0
        self._fields: Fields | None = None
        self._names: tuple[str, ...] = ()
        self.map = PixelView(LARGEST[0], points=True)
        self.map.setAccessibleName(self.tr("The unit's map"))
        self.map.setToolTip(self.tr("Point at a cell, or move to it with the arrow keys"))
        self.map.hovered.connect(self._on_hovered)
        self.map.left.connect(lambda: model.set_cell(None))
        self._scale = ScaleBar(lambda: self.map.place().width())
        self._vector = VectorPage(model)
        self.picture = PixelView(LARGEST[1])
        self.picture.setAccessibleName(self.tr("What the cell sees of the picture"))
        self._value, self._sees = QLabel(), QLabel()
        self._value.setFont(theme.tabular(self._value.font()))
        self._value.setAccessibleName(self.tr("Value of the unit's cell"))
        self._value.setWordWrap(True)
        self._sees.setFont(theme.tabular(theme.small(self._sees.font())))
        self._sees.setWordWrap(True)
        self._sees.setAccessibleName(self.tr("Where the cell looks"))
        # Room for all lines always, so that what stands below doesn't jump.
        for label, lines in ((self._value, 2), (self._sees, 3)):
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setFixedHeight(lines * label.fontMetrics().lineSpacing() + theme.GRID)
        theme.set_role(self._sees, "quiet")
        self._lay_out()
        model.cell_changed.connect(self.show_cell)

    @property
    def cell(self) -> tuple[int, int]:
        """The cell that is looked at: the one pointed at, or else the strongest; row, column."""
        layer, pointed = self._layer, self._model.cell
        if layer is None or layer.is_vector:
            return 0, 0
        high, wide = layer.values.shape[1:]
        if (
            pointed is not None
            and (pointed.block_id, pointed.channel) == (layer.block_id, self._unit)
            and pointed.row < high
            and pointed.column < wide
        ):
            return pointed.row, pointed.column
        values = layer.values[self._unit]
        strongest = int(np.where(np.isnan(values), -np.inf, values).argmax())
        return strongest // wide, strongest % wide

    def show_unit(
        self, layer: Layer | None, unit: int, classes: tuple[str, ...], fields: Fields | None
    ) -> None:
        """Show a unit of ``layer``; None where there is no picture or no answer.

        ``classes`` name the numbers where they are the network's answer; else they are empty.
        """
        self._layer, self._unit, self._fields, self._names = layer, unit, fields, classes
        answer = self._model.answer
        self._pages.setVisible(layer is not None)
        if layer is None or answer is None:
            self.picture.show_frame(None)
            self._value.setText("")
            self._sees.setText("")
            return
        self.picture.show_image(to_qimage(answer.inspection.picture))
        self._pages.setCurrentIndex(1 if layer.is_vector else 0)
        if layer.is_vector:
            names = classes or tuple(str(number + 1) for number in range(layer.count))
            self._vector.show_layer(layer, names)
        else:
            self.map.show_image(layer.image(unit))
            self._scale.show_layer(layer, unit)
        self._fit()
        self.show_cell()

    def show_cell(self) -> None:
        """Outline the cell and frame what it sees."""
        layer = self._layer
        if layer is None or not self.isVisible() or self._unit >= layer.count:
            return
        row, column = self.cell
        value = number_text(layer.value(self._unit, row, column))
        box = self._box(row, column)
        whole = (box.top, box.left) == (0, 0) and (box.height, box.width) == self._size()
        self.picture.show_frame(QRectF(box.left, box.top, box.width, box.height))
        if layer.is_vector:
            words = (
                self.tr("Answer for {name}: {value}")
                if self._names
                else self.tr("Number {name}: {value}")
            )
            name = self._names[self._unit] if self._names else str(self._unit + 1)
            self._value.setText(words.format(name=name, value=value))
            self._sees.setText(self.tr("A number of a vector sees the whole picture."))
            return
        self.map.show_cell((row, column))
        pointed = self._model.cell is not None and self._model.cell.block_id == layer.block_id
        words = (
            self.tr("Row {row}, column {column}: {value}")
            if pointed
            else self.tr("Strongest, row {row}, column {column}: {value}")
        )
        self._value.setText(words.format(row=row + 1, column=column + 1, value=value))
        if not box:
            self._sees.setText(self.tr("This cell sees nothing but padding."))
        elif whole:
            self._sees.setText(self.tr("This cell sees the whole picture."))
        else:
            self._sees.setText(
                self.tr("This cell sees rows {top}–{bottom}, columns {left}–{right}.").format(
                    top=box.top + 1, bottom=box.bottom, left=box.left + 1, right=box.right
                )
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pages.setFixedWidth(min(LARGEST[0], (self.width() - theme.GROUP) * 58 // 100))
        self._fit()

    def _fit(self) -> None:
        """Make map and picture as large as there is room, in whole pixels a cell."""
        room = self._pages.width()
        beside = min(LARGEST[1], self.width() - theme.GROUP - room)
        for view, side in ((self.map, room), (self.picture, beside)):
            cells = max(view.image.width(), view.image.height(), 1)
            view.set_side(side // cells * cells if side >= cells else side)

    def _box(self, row: int, column: int) -> Box:
        assert self._layer is not None
        fields = None if self._layer.is_vector else self._fields
        return seen(fields, row, column, self._size())

    def _size(self) -> tuple[int, int]:
        answer = self._model.answer
        assert answer is not None
        high, wide = answer.inspection.picture.shape[:2]
        return high, wide

    def _on_hovered(self, row: int, column: int) -> None:
        if self._layer is not None:
            self._model.set_cell(Cell(self._layer.block_id, self._unit, row, column))

    def _lay_out(self) -> None:
        maps = QWidget()
        inside = QVBoxLayout(maps)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.RELATED)
        inside.addWidget(self.map)
        inside.addWidget(self._scale)
        inside.addStretch(1)
        self._pages = QStackedWidget()
        for page in (maps, self._vector):
            self._pages.addWidget(page)
        column = QVBoxLayout()
        column.setSpacing(theme.GRID)
        for part in (self.picture, self._value, self._sees):
            column.addWidget(part)
        column.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GROUP)
        line.addWidget(self._pages)
        line.addLayout(column, 1)
