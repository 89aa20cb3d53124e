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
from gui.widgets.inputs import combo_box, leave_undo_to_window, leave_wheel_alone
from gui.widgets.number_field import NumberField
from gui.words import spoken, tooltip, translated


class Control(QWidget):
    """Shows one value; ``edited`` says what a person made of it."""

    edited = Signal(object)
    misread = Signal(str)
    """What was typed and can't be read."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setting = setting
        self._label = translated(setting.label)
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

    def show_various(self, value: Any) -> None:
        """Show that several values stand here; a step starts from ``value``."""
        raise NotImplementedError

    def focus_target(self) -> QWidget:
        raise NotImplementedError

    def dragged(self, start: Any, steps: int) -> Any:
        """Return what a drag by ``steps`` makes of the value ``start``; the same if it can't."""
        return start

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

    def _number_field(self, *, whole: bool) -> NumberField:
        field = NumberField(self.setting.minimum, self.setting.maximum, whole=whole)
        field.misread.connect(self.misread)
        return field

    def _add(self, widget: QWidget, name: str = "") -> None:
        widget.setAccessibleName(name or self._label)
        widget.setAccessibleDescription(spoken(self.setting))
        widget.setToolTip(tooltip(self.setting))
        if isinstance(widget, (QAbstractSpinBox, QComboBox, QSlider)):
            leave_wheel_alone(widget)
        if isinstance(widget, QAbstractSpinBox):
            leave_undo_to_window(widget)
        self._line.addWidget(widget)
        if not isinstance(widget, (QCheckBox, QSlider)):
            widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class Switch(Control):
    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._box = QCheckBox(_tr("On"))
        self._box.clicked.connect(self._on_clicked)
        self._add(self._box)
        self._line.addStretch()

    def show_value(self, value: Any) -> None:
        self._box.setTristate(False)
        self._box.setChecked(value)
        self._box.setText(_tr("On"))

    def show_various(self, value: Any) -> None:
        self._box.setCheckState(Qt.CheckState.PartiallyChecked)
        self._box.setText(_tr("various"))

    def focus_target(self) -> QWidget:
        return self._box

    def _on_clicked(self) -> None:
        self.edited.emit(self._box.checkState() != Qt.CheckState.Unchecked)


class Number(Control):
    """A number; a share (up to 1) has a slider beside it, in hundredths, and so have degrees."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._box = self._number_field(whole=setting.control == "integer")
        self._box.edited.connect(self.edited)
        self._add(self._box)
        self._slider: QSlider | None = None
        share = setting.minimum is not None and 0.5 <= (setting.maximum or 0) <= 1
        degrees = setting.unit == "degrees"
        self._finest = 1 if degrees else 100
        if (share or degrees) and setting.control == "number":
            self._slider = QSlider(Qt.Orientation.Horizontal)
            lowest = self._finest * (setting.minimum or 0)
            highest = self._finest * (setting.maximum or 0)
            self._slider.setRange(math.ceil(lowest), math.floor(highest))
            self._slider.setPageStep(10)
            self._slider.setMinimumWidth(48)
            self._slider.valueChanged.connect(lambda at: self.edited.emit(at / self._finest))
            self._add(self._slider, f"{self._label}: {_tr('slider')}")
            self._line.setStretchFactor(self._slider, 1)

    def show_value(self, value: Any) -> None:
        self._box.show_value(value)
        self._slide_to(value)

    def show_various(self, value: Any) -> None:
        self._box.show_various(value)
        self._slide_to(value)

    def focus_target(self) -> QWidget:
        return self._box

    def dragged(self, start: Any, steps: int) -> Any:
        return self._box.dragged(start, steps)

    def _slide_to(self, value: float) -> None:
        if self._slider is not None:
            with QSignalBlocker(self._slider):
                self._slider.setValue(round(self._finest * value))


class Automatic(Control):
    """A number, or a tick that leaves it to the program (the value None)."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._tick = QCheckBox(_tr("Automatic"))
        self._box = self._number_field(whole=True)
        self._tick.clicked.connect(self._on_tick)
        self._box.edited.connect(self.edited)
        self._add(self._tick, f"{self._label}: {_tr('Automatic')}")
        self._add(self._box)
        self._line.setStretchFactor(self._box, 1)

    def show_value(self, value: Any) -> None:
        self._tick.setTristate(False)
        self._tick.setChecked(value is None)
        self._box.setEnabled(value is not None)
        if value is not None:
            self._box.show_value(value)

    def show_various(self, value: Any) -> None:
        self._tick.setCheckState(Qt.CheckState.PartiallyChecked)
        self._box.setEnabled(True)
        self._box.show_various(self._box.value() if value is None else value)

    def show_chosen(self, value: int) -> None:
        """Show which number "automatic" gives at present."""
        if self._tick.checkState() == Qt.CheckState.Checked:
            self._box.show_value(value)

    def focus_target(self) -> QWidget:
        return self._tick

    def dragged(self, start: Any, steps: int) -> Any:
        return None if start is None else self._box.dragged(start, steps)

    def _on_tick(self) -> None:
        automatic = self._tick.checkState() != Qt.CheckState.Unchecked
        number = max(self._box.value(), self.setting.minimum or 0)
        self.edited.emit(None if automatic else int(number))


class Choice(Control):
    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._box = combo_box(setting)
        self._box.setPlaceholderText(_tr("various"))
        self._box.activated.connect(lambda _: self.edited.emit(self._box.currentData()))
        self._add(self._box)

    def show_value(self, value: Any) -> None:
        self._box.setCurrentIndex(self._box.findData(value))

    def show_various(self, value: Any) -> None:
        self._box.setCurrentIndex(-1)

    def focus_target(self) -> QWidget:
        return self._box


class PairControl(Control):
    """Height and width, side by side."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._boxes = (self._number_field(whole=True), self._number_field(whole=True))
        for box, name in zip(self._boxes, (_tr("height"), _tr("width")), strict=True):
            box.edited.connect(self._on_edited)
            self._add(box, f"{self._label}, {name}")
        self._line.setSpacing(theme.GRID)
        self._line.insertWidget(1, QLabel("×"))
        self._line.setStretch(0, 1)
        self._line.setStretch(2, 1)

    def show_value(self, value: Any) -> None:
        for box, side in zip(self._boxes, value, strict=True):
            box.show_value(side)

    def show_various(self, value: Any) -> None:
        for box, side in zip(self._boxes, value, strict=True):
            box.show_various(side)

    def focus_target(self) -> QWidget:
        return self._boxes[0]

    def dragged(self, start: Any, steps: int) -> Any:
        sides = zip(self._boxes, start, strict=True)
        return tuple(box.dragged(side, steps) for box, side in sides)

    def _on_edited(self) -> None:
        self.edited.emit((self._boxes[0].value(), self._boxes[1].value()))


class PaddingControl(Control):
    """A word (valid, same), or numbers for height and width."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._box = combo_box(setting)
        self._box.setPlaceholderText(_tr("various"))
        self._box.addItem(_tr("Numbers"), None)
        self._box.activated.connect(self._on_chosen)
        self._add(self._box)
        self._numbers = PairControl(setting)
        self._numbers.edited.connect(self.edited)
        self._numbers.misread.connect(self.misread)
        self._column.addWidget(self._numbers)

    def show_value(self, value: Any) -> None:
        word = isinstance(value, str)
        self._box.setCurrentIndex(self._box.findData(value) if word else self._box.count() - 1)
        self._numbers.setVisible(not word)
        if not word:
            self._numbers.show_value(value)

    def show_various(self, value: Any) -> None:
        self._box.setCurrentIndex(-1)
        self._numbers.hide()

    def focus_target(self) -> QWidget:
        return self._box

    def dragged(self, start: Any, steps: int) -> Any:
        return start if isinstance(start, str) else self._numbers.dragged(start, steps)

    def _on_chosen(self) -> None:
        word = self._box.currentData()
        self.edited.emit((1, 1) if word is None else word)


_CONTROLS: dict[str, type[Control]] = {
    "switch": Switch,
    "integer": Number,
    "automatic": Automatic,
    "number": Number,
    "choice": Choice,
    "pair": PairControl,
    "padding": PaddingControl,
}


def control_for(setting: Setting) -> Control:
    """Return the control of a setting, named and explained in the person's language."""
    return _CONTROLS[setting.control](setting)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Control", text)
