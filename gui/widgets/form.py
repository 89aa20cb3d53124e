"""A form made from the declaration of settings: one control a field, with its explanation."""

from __future__ import annotations

from pydantic import BaseModel
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from engine.settings import Setting, declared
from gui import theme
from gui.widgets.controls import Control, control_for


class SettingsForm(QWidget):
    """Shows the settings of one value and says which field a person changed to what.

    The form never changes the value itself: show the new one with ``show_value``.
    """

    edited = Signal(str, object)
    """Field name and its new value."""

    def __init__(self, model: type[BaseModel], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self._controls: dict[str, Control] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GROUP)
        for setting in declared(model):
            layout.addWidget(self._row(setting))

    def show_value(self, value: BaseModel) -> None:
        """Put the fields of ``value`` into the controls, without saying that they were edited."""
        for name, control in self._controls.items():
            control.show_value(getattr(value, name))

    def control(self, field: str) -> Control:
        return self._controls[field]

    def set_note(self, field: str, text: str) -> None:
        """Show a live remark under a field, e.g. what "automatic" gives just now."""
        self._controls[field].set_note(text)

    def _row(self, setting: Setting) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        label, explanation = translated(setting.label), translated(setting.help)
        control = control_for(setting, label, explanation)
        control.edited.connect(lambda value, name=setting.name: self.edited.emit(name, value))
        self._controls[setting.name] = control
        line = QFormLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        line.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        caption = QLabel(label)
        theme.set_role(caption, "section")
        caption.setBuddy(control.focus_target())
        line.addRow(caption, control)
        column.addLayout(line)
        words = QLabel(explanation)
        words.setWordWrap(True)
        words.setFont(theme.small(words.font()))
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        theme.set_role(words, "quiet")
        column.addWidget(words)
        return row


def translated(text: str) -> str:
    """Return the translation of a sentence that the engine declares."""
    return QCoreApplication.translate("engine", text)
