"""UnitPanel: one unit on or off, and how much of its output goes on."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from gui import theme
from gui.inspection.heads import Head
from gui.inspection.model import InspectionModel
from gui.inspection.what_if.history import ChangeHistory
from gui.inspection.what_if.words import factor_text, unit_name
from gui.widgets.inputs import leave_undo_to_window, leave_wheel_alone
from gui.widgets.number_field import NumberField

MOST = 2.0
"""The slider goes from −2 to 2; any number can be typed."""
LONGEST_NAME = 128
"""Pixels of the unit's name; that of a class may be longer than the page is wide."""
FINEST = 20
"""Steps of the slider from 0 to 1."""


class UnitPanel(QWidget):
    """Everything on it is a change that can be undone."""

    def __init__(
        self, model: InspectionModel, history: ChangeHistory, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._history = history
        self._head: Head | None = None
        self._name = ""
        self._unit = 0
        self._title = QLabel()
        self._title.setAccessibleName(self.tr("Chosen unit"))
        theme.set_role(self._title, "section")
        self._on = QCheckBox(self.tr("On"))
        self._on.setAccessibleName(self.tr("Unit is on"))
        self._on.setToolTip(self.tr("Off, the unit gives 0 everywhere"))
        self._on.clicked.connect(lambda: self.switch(self._unit))
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(int(-MOST * FINEST), int(MOST * FINEST))
        self._slider.setPageStep(FINEST // 2)
        self._slider.setMinimumWidth(48)
        self._slider.valueChanged.connect(lambda at: self._scale(at / FINEST))
        self._field = NumberField(-1000.0, 1000.0)
        self._field.edited.connect(self._scale)
        help = self.tr("What the unit's output is multiplied by: 1 is as trained, 0 is off")
        for control, name in (
            (self._slider, self.tr("Factor: slider")),
            (self._field, self.tr("Factor")),
        ):
            control.setAccessibleName(name)
            control.setToolTip(help)
            leave_wheel_alone(control)
        leave_undo_to_window(self._field)
        self._reset = QToolButton()
        self._reset.setText(self.tr("Reset"))
        self._reset.setAutoRaise(True)
        self._reset.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._reset.setAccessibleName(self.tr("Reset the unit"))
        self._reset.setToolTip(self.tr("Take back all changes of this unit"))
        self._reset.clicked.connect(self._on_reset)
        times = QLabel("×")
        times.setBuddy(self._field)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.RELATED)
        line.addWidget(self._title)
        line.addWidget(self._on)
        line.addWidget(times)
        line.addWidget(self._slider, 1)
        line.addWidget(self._field)
        line.addWidget(self._reset)

    def show_unit(self, head: Head | None, name: str, unit: int) -> None:
        """Show a unit of a layer that is called ``name``."""
        self._head, self._name, self._unit = head, name, unit
        self.setEnabled(head is not None)
        if head is None:
            self._title.clear()
            return
        changes = self._model.changes
        factor = changes.factor(head.id, unit)
        words = self.tr("Unit {name}").format(name=unit_name(head, unit))
        end = Qt.TextElideMode.ElideRight
        self._title.setText(self._title.fontMetrics().elidedText(words, end, LONGEST_NAME))
        self._title.setToolTip(words)
        self._on.setChecked(factor != 0)
        self._field.show_value(factor)
        with QSignalBlocker(self._slider):
            self._slider.setValue(round(factor * FINEST))
        self._reset.setEnabled(not changes.of(head.id, unit).is_empty)

    def switch(self, unit: int) -> None:
        """Switch a unit of the layer off, or on again."""
        if self._head is None:
            return
        changes = self._model.changes
        factor = 0.0 if changes.factor(self._head.id, unit) != 0 else 1.0
        text = self.tr("{unit} off") if factor == 0 else self.tr("{unit} on")
        self._history.apply(
            changes.with_factor(self._head.id, unit, factor), text.format(unit=self._whole(unit))
        )

    def _scale(self, factor: float) -> None:
        if self._head is None:
            return
        changes = self._model.changes.with_factor(self._head.id, self._unit, factor)
        text = f"{self._whole(self._unit)} {factor_text(factor)}"
        self._history.apply(changes, text, f"factor:{self._head.id}:{self._unit}")

    def _on_reset(self) -> None:
        if self._head is not None:
            text = self.tr("Reset {unit}").format(unit=self._whole(self._unit))
            self._history.apply(self._model.changes.without(self._head.id, self._unit), text)

    def _whole(self, unit: int) -> str:
        """Return what a unit is called in the history."""
        assert self._head is not None
        words = self.tr("{layer}, unit {unit}")
        return words.format(layer=self._name, unit=unit_name(self._head, unit))
