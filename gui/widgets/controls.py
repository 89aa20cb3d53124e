"""The controls of a form: one class for each kind of setting in ``engine.settings``."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from engine.settings import Setting
from gui import theme
from gui.widgets.inputs import (
    combo_box,
    leave_undo_to_window,
    leave_wheel_alone,
    show_number,
    spin_box,
)
from gui.widgets.number_field import NumberField


class Control(QWidget):
    """Shows one value; ``edited`` says what a person made of it."""

    edited = Signal(object)

    def __init__(self, setting: Setting, label: str, explanation: str) -> None:
        super().__init__()
        self.setting = setting
        self._label = label
        self._explanation = explanation
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)
        self._line = QHBoxLayout()
        self._line.setSpacing(theme.RELATED)
        self._column.addLayout(self._line)
        self._note: QLabel | None = None
        self._problem: QLabel | None = None

    def show_value(self, value: Any) -> None:
        raise NotImplementedError

    def focus_target(self) -> QWidget:
        raise NotImplementedError

    def set_note(self, text: str) -> None:
        """Show a live remark below; an empty text takes it away."""
        if self._note is None:
            self._note = self._words("quiet")
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def set_problem(self, text: str) -> None:
        """Show why what was typed can't be; an empty text takes it away."""
        if self._problem is None:
            if not text:
                return
            self._problem = self._words("problem")
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def _words(self, role: str) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setFont(theme.tabular(theme.small(label.font())))
        theme.set_role(label, role)
        self._column.addWidget(label)
        return label

    def _add(self, widget: QWidget, name: str = "") -> None:
        widget.setAccessibleName(name or self._label)
        widget.setAccessibleDescription(self._explanation)
        widget.setToolTip(self._explanation)
        if isinstance(widget, (QAbstractSpinBox, QComboBox, QSlider)):
            leave_wheel_alone(widget)
        if isinstance(widget, QAbstractSpinBox):
            leave_undo_to_window(widget)
        self._line.addWidget(widget)
        if not isinstance(widget, (QCheckBox, QSlider)):
            widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class Switch(Control):
    def __init__(self, setting: Setting, label: str, explanation: str) -> None:
        super().__init__(setting, label, explanation)
        self._box = QCheckBox(_tr("On"))
        self._box.clicked.connect(lambda on: self.edited.emit(on))
        self._add(self._box)
        self._line.addStretch()

    def show_value(self, value: Any) -> None:
        self._box.setChecked(value)

    def focus_target(self) -> QWidget:
        return self._box


class Integer(Control):
    def __init__(self, setting: Setting, label: str, explanation: str) -> None:
        super().__init__(setting, label, explanation)
        self._box = spin_box(setting)
        self._box.valueChanged.connect(self.edited.emit)
        self._add(self._box)

    def show_value(self, value: Any) -> None:
        show_number(self._box, value)

    def focus_target(self) -> QWidget:
        return self._box


class Automatic(Control):
    """A number, or a tick that leaves it to the program (the value None)."""

    def __init__(self, setting: Setting, label: str, explanation: str) -> None:
        super().__init__(setting, label, explanation)
        self._tick = QCheckBox(_tr("Automatic"))
        self._box = spin_box(setting)
        self._tick.clicked.connect(self._on_tick)
        self._box.valueChanged.connect(self.edited.emit)
        self._add(self._tick, f"{label}: {_tr('Automatic')}")
        self._add(self._box)
        self._line.setStretchFactor(self._box, 1)

    def show_value(self, value: Any) -> None:
        self._tick.setChecked(value is None)
        self._box.setEnabled(value is not None)
        if value is not None:
            show_number(self._box, value)

    def show_chosen(self, value: int) -> None:
        """Show which number "automatic" gives at present."""
        if self._tick.isChecked():
            show_number(self._box, value)

    def focus_target(self) -> QWidget:
        return self._tick

    def _on_tick(self, automatic: bool) -> None:
        self.edited.emit(None if automatic else self._box.value())


class Number(Control):
    """A decimal number; a share (up to 1) has a slider beside it, in hundredths."""

    def __init__(self, setting: Setting, label: str, explanation: str) -> None:
        super().__init__(setting, label, explanation)
        self._box = NumberField(setting.minimum, setting.maximum)
        self._box.edited.connect(self.edited.emit)
        self._add(self._box)
        self._slider: QSlider | None = None
        if setting.minimum is not None and 0.5 <= (setting.maximum or 0) <= 1:
            self._slider = QSlider(Qt.Orientation.Horizontal)
            lowest, highest = 100 * setting.minimum, 100 * (setting.maximum or 0)
            self._slider.setRange(math.ceil(lowest), math.floor(highest))
            self._slider.setPageStep(10)
            self._slider.valueChanged.connect(lambda hundredths: self.edited.emit(hundredths / 100))
            self._add(self._slider, f"{label}: {_tr('slider')}")
            self._line.setStretchFactor(self._slider, 1)

    def show_value(self, value: Any) -> None:
        self._box.show_value(value)
        if self._slider is not None:
            with QSignalBlocker(self._slider):
                self._slider.setValue(round(100 * value))

    def focus_target(self) -> QWidget:
        return self._box


class Choice(Control):
    def __init__(self, setting: Setting, label: str, explanation: str) -> None:
        super().__init__(setting, label, explanation)
        self._box = combo_box(setting)
        self._box.activated.connect(lambda _: self.edited.emit(self._box.currentData()))
        self._add(self._box)

    def show_value(self, value: Any) -> None:
        self._box.setCurrentIndex(self._box.findData(value))

    def focus_target(self) -> QWidget:
        return self._box


class PairControl(Control):
    """Height and width, side by side."""

    def __init__(self, setting: Setting, label: str, explanation: str) -> None:
        super().__init__(setting, label, explanation)
        self._boxes = (spin_box(setting), spin_box(setting))
        for box, name in zip(self._boxes, (_tr("height"), _tr("width")), strict=True):
            box.valueChanged.connect(self._on_changed)
            self._add(box, f"{label}, {name}")
        self._line.insertWidget(1, QLabel("×"))
        self._line.setStretch(0, 1)
        self._line.setStretch(2, 1)
        if setting.unit:
            unit = QLabel(QCoreApplication.translate("engine", setting.unit))
            theme.set_role(unit, "quiet")
            self._line.addWidget(unit)

    def show_value(self, value: Any) -> None:
        for box, side in zip(self._boxes, value, strict=True):
            show_number(box, side)

    def focus_target(self) -> QWidget:
        return self._boxes[0]

    def _on_changed(self) -> None:
        self.edited.emit((self._boxes[0].value(), self._boxes[1].value()))


class PaddingControl(Control):
    """A word (valid, same), or numbers for height and width."""

    def __init__(self, setting: Setting, label: str, explanation: str) -> None:
        super().__init__(setting, label, explanation)
        self._box = combo_box(setting)
        self._box.addItem(_tr("Numbers"), None)
        self._box.activated.connect(self._on_chosen)
        self._add(self._box)
        self._numbers = PairControl(setting, label, explanation)
        self._numbers.edited.connect(self.edited.emit)
        self._column.addWidget(self._numbers)

    def show_value(self, value: Any) -> None:
        word = isinstance(value, str)
        self._box.setCurrentIndex(self._box.findData(value) if word else self._box.count() - 1)
        self._numbers.setVisible(not word)
        if not word:
            self._numbers.show_value(value)

    def focus_target(self) -> QWidget:
        return self._box

    def _on_chosen(self) -> None:
        word = self._box.currentData()
        self.edited.emit((1, 1) if word is None else word)


_CONTROLS: dict[str, type[Control]] = {
    "switch": Switch,
    "integer": Integer,
    "automatic": Automatic,
    "number": Number,
    "choice": Choice,
    "pair": PairControl,
    "padding": PaddingControl,
}


def control_for(setting: Setting, label: str, explanation: str) -> Control:
    """Return the control of a setting, named and explained in the person's language."""
    return _CONTROLS[setting.control](setting, label, explanation)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Control", text)
