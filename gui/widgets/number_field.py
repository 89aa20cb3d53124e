"""A field for a number: a whole one, or a decimal one over many orders of magnitude."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

from gui import theme

_WHOLE = re.compile(r"[0-9]{1,29}|[0-9]{1,3}(,[0-9]{3}){1,9}")
"""With commas between thousands, or without: 1,5 may be meant for one and a half."""


class NumberField(QAbstractSpinBox):
    """Takes ``0.001`` and ``1e-3`` alike; the arrows step through 1, 2, 5, 10 of each decade.

    A ``whole`` number moves by one. The arrows stay within the limits; a typed number is passed
    on as it is, so that whoever listens can say why it is refused.
    """

    edited = Signal(object)
    """The new number: an int where it is whole."""
    misread = Signal(str)
    """What was typed and is no number; the field shows its old value again."""

    def __init__(
        self,
        minimum: float | None,
        maximum: float | None,
        parent: QWidget | None = None,
        *,
        whole: bool = False,
    ) -> None:
        super().__init__(parent)
        self._minimum = -math.inf if minimum is None else minimum
        self._maximum = math.inf if maximum is None else maximum
        self._whole = whole
        self._value: float = 0
        self._shown = ""
        self._various = False
        self.setFont(theme.tabular(self.font()))
        self.setMinimumWidth(44 if whole else 72)
        self.editingFinished.connect(self.take_typed)

    def value(self) -> float:
        return self._value

    def show_value(self, value: float) -> None:
        self._various = False
        self._value = value
        self._show(_written(value, self._whole))

    def show_various(self, value: float) -> None:
        """Show that several values stand here; the arrows start from ``value``."""
        self._value = value
        self._various = True
        self._show(self.tr("various"))

    def stepBy(self, steps: int) -> None:
        text = self.text()
        # From what is typed, which nobody has taken yet.
        typed = None if text == self._shown else _read(text, self._whole)
        self._offer(self.stepped(self._value if typed is None else typed, steps))

    def stepped(self, value: float, steps: int) -> float:
        """Return what ``steps`` of the arrows make of ``value``, within the limits."""
        if self._whole:
            moved: float = value + steps
        else:
            moved = _along_the_ladder(value, steps, self._minimum, self._maximum)
        return min(max(moved, self._minimum), self._maximum)

    def dragged(self, start: float, steps: int) -> float:
        """Return what a drag by ``steps`` makes of ``start``: large numbers move faster."""
        if self._whole:
            return self.stepped(start, steps * max(1, int(abs(start)) // 16))
        if self._is_share():
            return min(max(round(start + 0.01 * steps, 6), self._minimum), self._maximum)
        return self.stepped(start, steps)

    def _is_share(self) -> bool:
        return self._minimum >= 0 and self._maximum <= 1

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        flags = QAbstractSpinBox.StepEnabledFlag.StepNone
        if self._value < self._maximum:
            flags |= QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
        if self._value > self._minimum:
            flags |= QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        return flags

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        readable = _read(text, self._whole) is not None
        state = QValidator.State.Acceptable if readable else QValidator.State.Intermediate
        return state, text, position

    def take_typed(self) -> None:
        """Take what stands in the field as if the person had left it."""
        text = self.text()
        # What is shown is rounded: leaving the field untouched must not change the value.
        if text == self._shown:
            return
        number = _read(text, self._whole)
        if number is None:
            self._show(self._shown)
            self.misread.emit(text.strip())
        else:
            self._offer(number)

    def _offer(self, number: float) -> None:
        changed = number != self._value or self._various
        self.show_value(number)
        if changed:
            self.edited.emit(number)

    def _show(self, text: str) -> None:
        self._shown = text
        if text != self.lineEdit().text():
            self.lineEdit().setText(text)


def _written(value: float, whole: bool) -> str:
    return f"{value:,}" if whole else f"{value:.6g}"


def _read(text: str, whole: bool) -> float | None:
    plain = text.strip()
    if whole and _WHOLE.fullmatch(plain):
        return int(plain.replace(",", ""))
    try:
        number = float(plain.replace(",", "."))
    except ValueError:
        return None
    if whole and number.is_integer():
        return int(number)
    return number if math.isfinite(number) else None


def _along_the_ladder(value: float, steps: int, minimum: float, maximum: float) -> float:
    """Return the next number of 1, 2, 5 × a power of ten; shares (up to 1) move by 0.05.

    Where a number may be negative, the ladder goes down on the other side of zero.
    """
    if maximum <= 1 and minimum >= 0 and value >= 0.05:
        return round(value + 0.05 * steps, 6)
    lowest = -8 if minimum >= 0 else -3
    positive = [m * 10.0**e for e in range(lowest, 5) for m in (1, 2, 5)]
    ladder = [0.0, *positive] if minimum >= 0 else [-v for v in positive[::-1]] + [0.0, *positive]
    room = 1e-9 * abs(value)
    above = [v for v in ladder if v > value + room]
    below = [v for v in ladder if v < value - room][::-1]
    rungs = above if steps > 0 else below
    return float(f"{rungs[min(abs(steps), len(rungs)) - 1]:.6g}") if rungs else value
