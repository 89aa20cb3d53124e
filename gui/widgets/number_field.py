"""A field for a decimal number over many orders of magnitude, such as a learning rate."""

from __future__ import annotations

import math

from PySide6.QtCore import Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

from gui import theme


class NumberField(QAbstractSpinBox):
    """Takes ``0.001`` and ``1e-3`` alike; the arrows step through 1, 2, 5, 10 of each decade.

    The arrows stay within the limits; a typed number is passed on as it is, so that whoever
    listens can say why it is refused.
    """

    edited = Signal(float)

    def __init__(
        self, minimum: float | None, maximum: float | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._minimum = -math.inf if minimum is None else minimum
        self._maximum = math.inf if maximum is None else maximum
        self._value = 0.0
        self.setFont(theme.tabular(self.font()))
        self.setMinimumWidth(72)
        self.editingFinished.connect(self.take_typed)

    def value(self) -> float:
        return self._value

    def show_value(self, value: float) -> None:
        self._value = value
        self.lineEdit().setText(_written(value))

    def stepBy(self, steps: int) -> None:
        stepped = _stepped(self._value, steps, self._maximum)
        self._offer(min(max(stepped, self._minimum), self._maximum))

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        flags = QAbstractSpinBox.StepEnabledFlag.StepNone
        if self._value < self._maximum:
            flags |= QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
        if self._value > self._minimum:
            flags |= QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        return flags

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        readable = _read(text) is not None
        state = QValidator.State.Acceptable if readable else QValidator.State.Intermediate
        return state, text, position

    def take_typed(self) -> None:
        """Take what stands in the field as if the person had left it."""
        number = _read(self.text())
        # What is shown is rounded: leaving the field untouched must not change the value.
        if number is None or self.text() == _written(self._value):
            self.show_value(self._value)
        else:
            self._offer(number)

    def _offer(self, number: float) -> None:
        changed = number != self._value
        self.show_value(number)
        if changed:
            self.edited.emit(number)


def _written(value: float) -> str:
    return f"{value:.6g}"


def _read(text: str) -> float | None:
    try:
        number = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _stepped(value: float, steps: int, maximum: float) -> float:
    """Return the next number of 1, 2, 5 × a power of ten; shares (up to 1) move by 0.05."""
    if maximum <= 1 and value >= 0.05:
        return round(value + 0.05 * steps, 6)
    ladder = [m * 10.0**e for e in range(-8, 5) for m in (1, 2, 5)]
    above = [v for v in ladder if v > value * (1 + 1e-9)]
    below = [v for v in ladder if v < value * (1 - 1e-9)]
    rungs = above if steps > 0 else [0.0, *below][::-1]
    return float(f"{rungs[min(abs(steps), len(rungs)) - 1]:.6g}") if rungs else value
