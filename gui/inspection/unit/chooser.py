"""UnitChooser: which layer, and which of its units."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QSpinBox, QWidget

from engine.wording import shape_text
from gui import theme
from gui.inspection.heads import Head
from gui.widgets.inputs import leave_wheel_alone


class UnitChooser(QWidget):
    layer_chosen = Signal(str)
    unit_chosen = Signal(int)
    """Counts from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers = QComboBox()
        self._layers.setAccessibleName(self.tr("Layer of the unit"))
        self._layers.setToolTip(self.tr("Which layer the unit is of: the strip's block, too"))
        self._layers.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._layers.setMinimumContentsLength(16)
        self._layers.activated.connect(lambda: self.layer_chosen.emit(self._layers.currentData()))
        leave_wheel_alone(self._layers)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setMinimumWidth(48)
        self._number = QSpinBox()
        self._number.setFont(theme.tabular(self._number.font()))
        for control in (self._slider, self._number):
            control.setMinimum(1)
            control.setAccessibleName(self.tr("Unit"))
            control.setToolTip(self.tr("A unit is one map of the layer, or one of its numbers"))
            control.valueChanged.connect(lambda number: self.unit_chosen.emit(number - 1))
            leave_wheel_alone(control)
        self._word = QLabel(self.tr("Unit"))
        self._word.setBuddy(self._number)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.RELATED)
        line.addWidget(self._layers)
        line.addSpacing(theme.RELATED)
        line.addWidget(self._word)
        line.addWidget(self._slider, 1)
        line.addWidget(self._number)

    def show_layers(self, heads: tuple[Head, ...], current: str | None) -> None:
        """Offer those layers that put something out."""
        offered = [(f"{h.title}  {shape_text(h.shape)}", h.id) for h in heads if h.shape]
        shown = [
            (self._layers.itemText(i), self._layers.itemData(i))
            for i in range(self._layers.count())
        ]
        if offered != shown:
            self._layers.clear()
            for text, layer_id in offered:
                self._layers.addItem(text, layer_id)
        self._layers.setCurrentIndex(self._layers.findData(current))
        self._layers.setEnabled(bool(offered))

    def show_unit(self, unit: int, count: int) -> None:
        for control in (self._slider, self._number):
            with QSignalBlocker(control):
                control.setMaximum(max(count, 1))
                control.setValue(unit + 1)
                control.setEnabled(count > 1)
        self._number.setSuffix(self.tr(" of {count}").format(count=count))
