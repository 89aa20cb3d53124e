"""A form made from the declaration of settings: one control a field, with its explanation."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ValidationError
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from engine.settings import Setting, declared
from gui import theme
from gui.widgets.controls import Control, control_for


class SettingsForm(QWidget):
    """Shows the settings of one value and says which field a person changed to what.

    The form never changes the value itself: show the new one with ``show_value``. A value
    outside the declared limits is not passed on; its field says why instead.
    """

    edited = Signal(str, object)
    """Field name and its new value."""

    def __init__(self, model: type[BaseModel], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self._shown: BaseModel | None = None
        self._controls: dict[str, Control] = {}
        self._resets: dict[str, QToolButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GROUP)
        for setting in declared(model):
            layout.addWidget(self._row(setting))
        layout.addStretch()

    def show_value(self, value: BaseModel) -> None:
        """Put the fields of ``value`` into the controls, without saying that they were edited."""
        self._shown = value
        for name, control in self._controls.items():
            control.show_value(getattr(value, name))
            control.set_problem("")
            self._resets[name].setVisible(getattr(value, name) != control.setting.default)

    def control(self, field: str) -> Control:
        return self._controls[field]

    def set_note(self, field: str, text: str) -> None:
        """Show a live remark under a field, e.g. what "automatic" gives just now."""
        self._controls[field].set_note(text)

    def _offer(self, field: str, value: Any) -> None:
        if self._shown is None:
            return
        try:
            self.model.model_validate({**self._shown.model_dump(), field: value})
        except ValidationError:
            control = self._controls[field]
            control.show_value(getattr(self._shown, field))
            control.set_problem(_refusal(control.setting, value))
        else:
            self._controls[field].set_problem("")
            self.edited.emit(field, value)

    def _row(self, setting: Setting) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        label, explanation = translated(setting.label), translated(setting.help)
        control = control_for(setting, label, explanation)
        control.edited.connect(lambda value, name=setting.name: self._offer(name, value))
        self._controls[setting.name] = control
        caption = QLabel(label)
        theme.set_role(caption, "section")
        caption.setBuddy(control.focus_target())
        reset = self._reset_button(setting, label)
        self._resets[setting.name] = reset
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(caption, 1)
        line.addWidget(reset)
        words = QLabel(explanation)
        words.setWordWrap(True)
        words.setFont(theme.small(words.font()))
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        theme.set_role(words, "quiet")
        column.addLayout(line)
        column.addWidget(control)
        column.addWidget(words)
        return row

    def _reset_button(self, setting: Setting, label: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        theme.set_icon(button, "restore")
        button.setFixedSize(theme.ICON + 2, theme.ICON + 2)
        default = _in_words(setting)
        button.setToolTip(self.tr("Back to the default: {value}").format(value=default))
        button.setAccessibleName(self.tr("Reset {field}").format(field=label))
        button.clicked.connect(lambda: self._offer(setting.name, setting.default))
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        button.hide()
        return button


def translated(text: str) -> str:
    """Return the translation of a sentence that the engine declares."""
    return QCoreApplication.translate("engine", text)


def _refusal(setting: Setting, value: Any) -> str:
    """Return why ``value`` can't be, and what can."""
    label = translated(setting.label)
    given = _number(value) if isinstance(value, (int, float)) else str(value)
    if setting.minimum is None or setting.maximum is None:
        words = QCoreApplication.translate("SettingsForm", "{field} can't be {value}.")
        return words.format(field=label, value=given)
    words = QCoreApplication.translate(
        "SettingsForm", "{field} can't be {value}: choose from {low} to {high}."
    )
    low, high = _number(setting.minimum), _number(setting.maximum)
    return words.format(field=label, value=given, low=low, high=high)


def _in_words(setting: Setting) -> str:
    """Return the default of a setting as a person reads it."""
    default = setting.default
    match default:
        case None:
            return QCoreApplication.translate("SettingsForm", "automatic")
        case bool():
            on = QCoreApplication.translate("SettingsForm", "on")
            return on if default else QCoreApplication.translate("SettingsForm", "off")
        case tuple():
            return "×".join(str(side) for side in default)
        case str():
            return translated(dict(setting.choices).get(default, default))
        case _:
            return _number(default)


def _number(value: float) -> str:
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:g}"
