"""UnitTable: every unit of a layer, its kernel, and what it answers to."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from engine.data.preprocessing import Pixels
from engine.experiments.selectivity.measure import Unit
from engine.experiments.selectivity.trial import LayerSeen, kernel_picture
from engine.wording import percent_text
from gui import theme
from gui.learn.selectivity.kinds import answer_text
from gui.widgets.images import to_qimage

Index = QModelIndex | QPersistentModelIndex
KERNEL, STIMULUS = 33, 28
"""Sides of the pictures."""
_KERNEL, _ANSWER, _FORM, _BRIGHTNESS, _COLOUR, _SELECTIVITY, _STRONGEST = range(7)
NARROW = 62


class UnitTable(QTableView):
    chosen = Signal(int)
    """The number of a unit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Units(self)
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Units"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setIconSize(QSize(3 * (STIMULUS + theme.GRID), KERNEL))
        self.setFont(theme.tabular(self.font()))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(KERNEL + theme.RELATED)
        self.setMinimumHeight(3 * (KERNEL + theme.RELATED))
        head = self.horizontalHeader()
        head.setFont(theme.small(head.font()))
        head.setHighlightSections(False)
        head.setMinimumSectionSize(NARROW)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(_ANSWER, QHeaderView.ResizeMode.Stretch)
        for column in (_FORM, _BRIGHTNESS, _COLOUR):
            head.resizeSection(column, NARROW)
        head.resizeSection(_KERNEL, NARROW)
        head.resizeSection(_SELECTIVITY, NARROW + theme.GROUP)
        head.resizeSection(_STRONGEST, 3 * (STIMULUS + theme.GRID) + theme.RELATED)
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def show_layer(self, layer: LayerSeen, stimuli: Pixels) -> None:
        """Show a layer's units, those first that answer most to form; the first is chosen."""
        self._model.show_layer(layer, stimuli)
        self.selectRow(0)

    def _on_current(self, current: Index) -> None:
        if current.isValid():
            self.chosen.emit(self._model.unit(current.row()).number)


class _Units(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._layer: LayerSeen | None = None
        self._units: tuple[Unit, ...] = ()
        self._stimuli: Pixels = np.zeros((0, 1, 1, 1), np.uint8)

    def show_layer(self, layer: LayerSeen, stimuli: Pixels) -> None:
        self.beginResetModel()
        self._layer, self._stimuli = layer, stimuli
        self._units = tuple(sorted(layer.units, key=lambda unit: -unit.shares["form"]))
        self.endResetModel()

    def unit(self, row: int) -> Unit:
        return self._units[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._units)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 7

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._helps()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == _ANSWER:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self._heads()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        unit = self._units[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(unit, index.column())
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == _KERNEL:
                return self.tr("Unit {number}").format(number=unit.number + 1)
            case Qt.ItemDataRole.DecorationRole:
                return self._picture(unit, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return self._helps()[index.column()]
            case Qt.ItemDataRole.TextAlignmentRole if index.column() != _ANSWER:
                return Qt.AlignmentFlag.AlignCenter
        return None

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("Kernel"),
            self.tr("Answers to"),
            self.tr("Form"),
            self.tr("Light"),
            self.tr("Colour"),
            self.tr("Selectivity"),
            self.tr("Strongest"),
        )

    def _helps(self) -> tuple[str, ...]:
        return (
            self.tr("Its weights: grey is 0, each channel in its own colour"),
            self.tr("What makes most of the differences between its answers, if a quarter or more"),
            self.tr("How much of the differences between its answers the form makes"),
            self.tr("How much of the differences between its answers the brightness makes"),
            self.tr("How much of the differences between its answers the colour makes"),
            self.tr("How much the form makes of what brightness and colour leave: 0 to 1"),
            self.tr("The stimuli that it answers to most strongly"),
        )

    def _text(self, unit: Unit, column: int) -> str | None:
        shares = unit.shares
        match column:
            case 1:
                return answer_text(unit)
            case 2:
                return percent_text(shares["form"], 0)
            case 3:
                return percent_text(shares["brightness"], 0)
            case 4:
                return percent_text(shares["colour"], 0)
            case 5:
                return f"{unit.selectivity:.2f}"
        return None

    def _picture(self, unit: Unit, column: int) -> QIcon | None:
        assert self._layer is not None
        if column == _KERNEL and self._layer.kernels is not None:
            image = to_qimage(kernel_picture(self._layer.kernels[unit.number]))
            return _icon(QPixmap.fromImage(_enlarged(image, KERNEL)))
        if column != _STRONGEST:
            return None
        wide = STIMULUS + theme.GRID
        whole = QPixmap(3 * wide, STIMULUS)
        whole.fill(Qt.GlobalColor.transparent)
        painter = QPainter(whole)
        for place, number in enumerate(unit.strongest):
            painter.drawImage(
                place * wide, 0, _enlarged(to_qimage(self._stimuli[number]), STIMULUS)
            )
        painter.end()
        return _icon(whole)


def _icon(pixmap: QPixmap) -> QIcon:
    """Return an icon that keeps its colours where its row is selected."""
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon


def _enlarged(image: QImage, side: int) -> QImage:
    return image.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation
    )
