"""A form made from the declaration of settings: one control a field, with its explanation."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from pydantic import BaseModel, ValidationError
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.settings import Setting, declared
from gui import theme
from gui.topics import set_topic
from gui.widgets.controls import Control
from gui.widgets.rows import FieldRow, Section
from gui.words import listed, number_text, translated, value_text

__all__ = ["SettingsForm", "translated"]


class SettingsForm(QWidget):
    """Shows the settings of one value, or of several, and says which field became what.

    The form never changes a value itself: show the new one with ``show_value``. A value outside
    the declared limits is not passed on; its field says why instead. Settings of a group stand in
    a section that can be closed. A setting that changes nothing as the others are is hidden.

    ``open_groups`` are the headings that are open; the form writes into it, so that forms which
    share one stay alike. ``sentences``: each field's sentence stands below it; without, the rows
    are close, and another place explains.
    """

    edited = Signal(str, object)
    """Field name and its new value."""
    pointed_at = Signal(str)
    """The name of the field whose label was pressed."""

    def __init__(
        self,
        model: type[BaseModel],
        parent: QWidget | None = None,
        *,
        sentences: bool = True,
        open_groups: set[str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = model
        self._open_groups = set() if open_groups is None else open_groups
        self._shown: tuple[BaseModel, ...] = ()
        self._rows: dict[str, FieldRow] = {}
        self._left_out: set[str] = set()
        self._sections: dict[str, Section] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.GROUP if sentences else theme.RELATED)
        for setting in declared(model):
            row = self._row(setting, sentences)
            self._rows[setting.name] = row
            if setting.group:
                self._section(setting.group).add(row)
            else:
                self._layout.addWidget(row)
        self._layout.addStretch()

    def show_value(self, value: BaseModel) -> None:
        """Put the fields of ``value`` into the controls, without saying that they were edited."""
        self.show_values([value])

    def show_values(self, values: Sequence[BaseModel]) -> None:
        """Show the fields of several values of one kind, "various" where they differ."""
        self._shown = tuple(values)
        first = self._shown[0]
        for name, row in self._rows.items():
            value = getattr(first, name)
            alike = all(getattr(other, name) == value for other in self._shown)
            if row.shows(value, alike):
                row.control.set_problem("")
            else:
                row.show_value(value, alike)
        self._show_what_matters()
        for group, section in self._sections.items():
            section.set_open(group in self._open_groups)
            section.set_summary(self._what_is_set(group))
            rows = [row for row in self._rows.values() if row.control.setting.group == group]
            section.setVisible(not all(row.isHidden() for row in rows))

    def _show_what_matters(self) -> None:
        for name, row in self._rows.items():
            # What matters in one of them must be within reach.
            matters = any(row.control.setting.matters(one) for one in self._shown)
            row.setVisible(matters and name not in self._left_out)

    def control(self, field: str) -> Control:
        return self._rows[field].control

    def field_of(self, widget: QWidget | None) -> str:
        """Return the field that ``widget`` belongs to; empty where it is none of the form's."""
        for name, row in self._rows.items():
            if widget is not None and row.isAncestorOf(widget):
                return name
        return ""

    def reveal(self, field: str) -> None:
        """Open the group that a field stands in, and give the field the keyboard."""
        row = self._rows[field]
        group = row.control.setting.group
        if group:
            self._sections[group].set_open(True)
            self._open_groups.add(group)
        row.control.focus_target().setFocus()

    def add_to_group(self, group: str, widget: QWidget, *, first: bool = False) -> None:
        """Put what isn't a field at the end of a group, or before its fields: such as a picture of
        its settings.
        """
        self._section(group).add(widget, first=first)

    def set_problem(self, field: str, text: str) -> None:
        """Say below a field what its value does wrong, until a value is shown again."""
        self._rows[field].control.set_problem(text)

    def set_pertinent(self, field: str, pertinent: bool) -> None:
        """Hide a field that has nothing to do with what the others are about, or show it again."""
        if pertinent:
            self._left_out.discard(field)
        else:
            self._left_out.add(field)
        self._show_what_matters()

    def set_locked(self, fields: Collection[str], why: str) -> None:
        """Keep these fields from being changed, and say why; let all others be changed."""
        for name, row in self._rows.items():
            row.set_locked(why if name in fields else "")

    def set_note(self, field: str, text: str) -> None:
        """Show a live remark under a field, e.g. what "automatic" gives just now."""
        self._rows[field].control.set_note(text)

    def _row(self, setting: Setting, sentences: bool) -> FieldRow:
        row = FieldRow(setting, sentences)
        name = setting.name
        set_topic(row, setting.lesson or getattr(self.model, "lesson", ""))
        row.control.edited.connect(lambda value: self._offer(name, value))
        row.control.misread.connect(lambda text: self._refuse_text(name, text))
        row.reset_asked.connect(lambda: self._offer(name, setting.default))
        row.pressed.connect(lambda: self.pointed_at.emit(name))
        return row

    def _section(self, group: str) -> Section:
        if group not in self._sections:
            section = Section(translated(group))
            section.toggled.connect(lambda is_open: self._on_toggled(group, is_open))
            self._sections[group] = section
            self._layout.addWidget(section)
        return self._sections[group]

    def _on_toggled(self, group: str, is_open: bool) -> None:
        if is_open:
            self._open_groups.add(group)
        else:
            self._open_groups.discard(group)

    def _what_is_set(self, group: str) -> str:
        """Return in a few words what stands in a group and isn't as it is by default."""
        said = []
        for name, row in self._rows.items():
            setting = row.control.setting
            for value in {getattr(one, name) for one in self._shown if setting.matters(one)}:
                if setting.group == group and value != setting.default:
                    words = value_text(setting, value)
                    named = setting.control in ("choice", "padding")
                    said.append(words if named else f"{translated(setting.label)} {words}")
        return listed(*dict.fromkeys(said))

    def _offer(self, field: str, value: Any) -> None:
        if not self._shown:
            return
        row = self._rows[field]
        try:
            for one in self._shown:
                self.model.model_validate({**one.model_dump(), field: value})
        except ValidationError:
            self._show_again(field)
            row.control.set_problem(refusal_text(row.control.setting, value))
        else:
            row.control.set_problem("")
            self.edited.emit(field, value)

    def _refuse_text(self, field: str, text: str) -> None:
        control = self._rows[field].control
        words = self.tr("“{text}” is no number: {field} needs one, such as {default}.")
        self._show_again(field)
        default = _an_example(control.setting, getattr(self._shown[0], field))
        label = translated(control.setting.label)
        control.set_problem(words.format(text=text, field=label, default=default))

    def _show_again(self, field: str) -> None:
        values = [getattr(one, field) for one in self._shown]
        self._rows[field].show_value(values[0], all(v == values[0] for v in values))


def refusal_text(setting: Setting, value: Any) -> str:
    """Return why ``value`` can't be, and what can."""
    label, given = translated(setting.label), value_text(setting, value)
    if setting.minimum is None or setting.maximum is None:
        words = QCoreApplication.translate("SettingsForm", "{field} can't be {value}.")
        return words.format(field=label, value=given)
    whole = setting.control != "number"
    words = (
        QCoreApplication.translate(
            "SettingsForm", "{field} can't be {value}: choose a whole number from {low} to {high}."
        )
        if whole
        else QCoreApplication.translate(
            "SettingsForm", "{field} can't be {value}: choose from {low} to {high}."
        )
    )
    low, high = number_text(setting.minimum), number_text(setting.maximum)
    return words.format(field=label, value=given, low=low, high=high)


def _an_example(setting: Setting, value: Any) -> str:
    """Return a number that the field would take."""
    number = value[0] if isinstance(value, tuple) else value
    return number_text(number if isinstance(number, (int, float)) else setting.minimum or 1)
