"""The learning rate of the run that is under way, to be changed while it goes on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from engine.recipe import Recipe
from engine.settings import declared
from engine.training.control import RateChange
from gui import theme
from gui.widgets.inputs import leave_undo_to_window, leave_wheel_alone
from gui.widgets.number_field import NumberField

FIELD = 104
"""Width of the field: room for 0.0001175."""


class RateRow(QWidget):
    """Shows the rate of the last step. A number typed, or half and double, asks for another."""

    wanted = Signal(object)
    """A RateChange."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        setting = next(one for one in declared(Recipe) if one.name == "learning_rate")
        self._lowest, self._highest = setting.minimum or 0.0, setting.maximum or 0.0
        self._shown = 0.0
        self._field = NumberField(setting.minimum, setting.maximum)
        self._field.setMinimumWidth(FIELD)
        self._field.setAccessibleName(self.tr("Learning rate of this run"))
        self._field.setToolTip(
            self.tr(
                "What the next steps of this run are made with; the schedule goes on from there. "
                "The recipe stays as it is"
            )
        )
        self._field.edited.connect(self._on_typed)
        self._field.misread.connect(lambda _: self._say(self._limits()))
        leave_wheel_alone(self._field)
        leave_undo_to_window(self._field)
        self._said = QLabel()
        self._said.setMinimumWidth(1)
        theme.set_role(self._said, "quiet")
        label = QLabel(self.tr("Learning rate"))
        theme.set_role(label, "section")
        label.setBuddy(self._field)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.RELATED)
        line.addWidget(label)
        line.addWidget(self._field)
        line.addWidget(self._button("÷ 2", self.tr("Halve the learning rate"), 0.5))
        line.addWidget(self._button("× 2", self.tr("Double the learning rate"), 2.0))
        line.addWidget(self._said, 1)

    def show_rate(self, rate: float) -> None:
        """Show what the last step was made with, unless a person is typing another."""
        if rate != self._shown:
            self._shown = rate
            self._say("")
            if not (self._field.hasFocus() and self._field.lineEdit().isModified()):
                self._field.show_value(float(f"{rate:.4g}"))

    def _button(self, text: str, help: str, factor: float) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(help)
        button.setToolTip(help)
        button.clicked.connect(lambda: self._ask(RateChange(by=factor)))
        return button

    def _on_typed(self, rate: float) -> None:
        self._field.lineEdit().setModified(False)
        if self._lowest <= rate <= self._highest:
            self._ask(RateChange(to=rate))
        else:
            self._field.show_value(self._shown)
            self._say(self._limits())

    def _ask(self, change: RateChange) -> None:
        self._say(self.tr("from the next step on"))
        self.wanted.emit(change)

    def _limits(self) -> str:
        return self.tr("choose a number from {low} to {high}").format(
            low=f"{self._lowest:g}", high=f"{self._highest:g}"
        )

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setToolTip(words)
