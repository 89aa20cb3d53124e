"""OneSetting: the one setting in which the other twin differs."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ValidationError
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from engine.network import Network
from engine.recipe import Recipe
from engine.settings import Setting, declared
from gui import theme
from gui.training.twins.difference import Plan
from gui.widgets.controls import Control, control_for
from gui.widgets.form import refusal_text
from gui.widgets.inputs import leave_wheel_alone
from gui.words import translated, value_text

WIDE = 160
FIRST = "learning_rate"
NOT_OFFERED = ("seed",)
"""Twins have the same one."""


class OneSetting(QWidget):
    """Chooses a setting of the recipe or of the selected block, and another value for it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._block: str | None = None
        self._values: dict[tuple[str | None, str], Any] = {}
        """By block and field: what a person has asked for."""
        self._control: Control | None = None
        self._of, self._field = QComboBox(), QComboBox()
        self._of.setAccessibleName(self.tr("Setting of"))
        self._of.setToolTip(self.tr("The recipe, or the block that is selected in the network"))
        self._field.setAccessibleName(self.tr("Setting"))
        self._field.setToolTip(self.tr("What the other one has otherwise"))
        for box in (self._of, self._field):
            leave_wheel_alone(box)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(14)
        self._of.activated.connect(self._on_of)
        self._field.activated.connect(self._on_field)
        self._here = QLabel()
        theme.set_role(self._here, "quiet")
        self._place = QVBoxLayout()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.RELATED)
        line.addWidget(self._of)
        line.addWidget(self._field)
        line.addWidget(self._here)
        line.addLayout(self._place)
        line.addStretch(1)

    def other(self) -> Plan | None:
        """Return the plan with that setting as it is chosen; None without a plan."""
        plan, setting = self._plan, self._setting()
        if plan is None or setting is None:
            return plan
        key = (self._of.currentData(), setting.name)
        if key not in self._values:
            return plan
        try:
            return plan.with_setting(*key, self._values[key])
        except ValidationError:
            return plan

    def show_plan(self, plan: Plan, block_id: str | None) -> None:
        """Offer the settings of ``plan``'s recipe and of a block of it."""
        same_block = block_id == self._block and self._plan is not None
        before = self._of.currentData()
        if not same_block or self._plan is None or plan.network != self._plan.network:
            self._block = block_id
            self._of.clear()
            self._of.addItem(self.tr("Recipe"), None)
            if block_id is not None:
                number = 1 + plan.network.ids.index(block_id)
                title = translated(plan.network.block(block_id).title)
                words = self.tr("{block}, block {number}").format(block=title, number=number)
                self._of.addItem(words, block_id)
            self._of.setCurrentIndex(max(0, self._of.findData(before)))
        self._plan = plan
        self._offer_fields()

    def _on_of(self) -> None:
        self._offer_fields()
        self.changed.emit()

    def _on_field(self) -> None:
        self._show_setting()
        self.changed.emit()

    def _offer_fields(self) -> None:
        model = self._model()
        if model is None:
            return
        found = [s for s in declared(type(model)) if s.name not in NOT_OFFERED and s.matters(model)]
        names = [setting.name for setting in found]
        if names != [self._field.itemData(index) for index in range(self._field.count())]:
            before = self._field.currentData()
            self._field.clear()
            for setting in found:
                self._field.addItem(translated(setting.label), setting.name)
            wanted = before if before in names else FIRST
            self._field.setCurrentIndex(max(0, self._field.findData(wanted)))
        self._show_setting()

    def _show_setting(self) -> None:
        """Show the value here, and the control for the other one."""
        setting, model = self._setting(), self._model()
        if setting is None or model is None:
            return
        value = getattr(model, setting.name)
        self._here.setText(self.tr("{value} here, there:").format(value=value_text(setting, value)))
        if self._control is None or self._control.setting != setting:
            if self._control is not None:
                self._control.deleteLater()
                self._control.hide()
            self._control = control_for(setting)
            self._control.setMinimumWidth(WIDE)
            self._control.edited.connect(self._on_edited)
            self._control.misread.connect(self._on_misread)
            self._place.addWidget(self._control)
            self._control.show()
        key = (self._of.currentData(), setting.name)
        self._control.show_value(self._values.get(key, value))

    def _on_edited(self, value: Any) -> None:
        setting, plan, control = self._setting(), self._plan, self._control
        if setting is None or plan is None or control is None:
            return
        key = (self._of.currentData(), setting.name)
        try:
            plan.with_setting(*key, value)
        except ValidationError:
            self._show_setting()
            control.set_problem(refusal_text(setting, value))
            return
        control.set_problem("")
        self._values[key] = value
        control.show_value(value)
        self.changed.emit()

    def _on_misread(self, text: str) -> None:
        if self._control is not None:
            self._show_setting()
            words = self.tr("“{text}” is no number: write one, such as {example}.")
            example = value_text(self._control.setting, self._control.setting.default)
            self._control.set_problem(words.format(text=text, example=example))

    def _setting(self) -> Setting | None:
        model, name = self._model(), self._field.currentData()
        if model is None:
            return None
        return next((s for s in declared(type(model)) if s.name == name), None)

    def _model(self) -> BaseModel | None:
        plan, block_id = self._plan, self._of.currentData()
        if plan is None:
            return None
        if block_id is None:
            recipe: Recipe = plan.recipe
            return recipe
        network: Network = plan.network
        return network.block(block_id)
