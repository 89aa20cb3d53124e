"""OptionRow: some of an experiment's options in one line, above what they change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from engine.experiments.options import Options
from engine.settings import Setting, declared
from gui import theme
from gui.widgets.controls import Control, control_for
from gui.widgets.form import refusal_text
from gui.words import tooltip, translated


class OptionRow(QWidget):
    """Controls for the fields ``names`` of ``options``, each behind its label."""

    changed = Signal(object)
    """The options, with what a person has changed."""

    def __init__(
        self, options: Options, names: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._options = options
        self._controls: dict[str, Control] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.RELATED)
        by_name = {setting.name: setting for setting in declared(type(options))}
        for name in names:
            self._add(line, by_name[name])
        line.addStretch(1)

    @property
    def options(self) -> Options:
        return self._options

    def show_options(self, options: Options) -> None:
        self._options = options
        for name, control in self._controls.items():
            control.show_value(getattr(options, name))
            control.set_problem("")

    def _add(self, line: QHBoxLayout, setting: Setting) -> None:
        control = control_for(setting)
        caption = QLabel(translated(setting.label))
        caption.setBuddy(control.focus_target())
        caption.setToolTip(tooltip(setting))
        theme.set_role(caption, "quiet")
        control.show_value(getattr(self._options, setting.name))
        control.edited.connect(lambda value, name=setting.name: self._on_edited(name, value))
        control.misread.connect(lambda _, name=setting.name: self._show(name))
        self._controls[setting.name] = control
        line.addWidget(caption)
        line.addWidget(control)
        line.addSpacing(theme.RELATED)

    def _on_edited(self, name: str, value: Any) -> None:
        values = {**self._options.model_dump(), name: value}
        try:
            options = type(self._options).model_validate(values)
        except ValidationError:
            self._show(name)
            control = self._controls[name]
            control.set_problem(refusal_text(control.setting, value))
            return
        self.show_options(options)
        self.changed.emit(options)

    def _show(self, name: str) -> None:
        self._controls[name].show_value(getattr(self._options, name))
