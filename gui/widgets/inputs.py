"""What the controls of a form are made of, and the guard against accidental scrolling."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QWidget

from engine.settings import Setting
from gui.widgets.number_field import NumberField
from gui.words import translated


class _WheelGuard(QObject):
    """Lets the wheel change a number only while the number has the focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        unfocused = isinstance(watched, QWidget) and not watched.hasFocus()
        if isinstance(event, QWheelEvent) and unfocused:
            event.ignore()
            return True
        return False


def leave_wheel_alone(widget: QWidget) -> None:
    """Keep a scroll over ``widget`` from changing it unless it has the focus."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_WheelGuard(widget))


class _UndoGuard(QObject):
    """Leaves Undo and Redo to the window, whose history has what this field has changed.

    The text's own history would go back in the field alone, and often has nothing to go back to.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        keys = QKeySequence.StandardKey
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.matches(keys.Undo) or event.matches(keys.Redo))
        ):
            event.ignore()
            return True
        return False


def leave_undo_to_window(field: QAbstractSpinBox) -> None:
    field.installEventFilter(_UndoGuard(field))


def take_typed() -> None:
    """Take what is typed in the field with the focus: a command's keys don't leave the field."""
    field = QApplication.focusWidget()
    if isinstance(field, NumberField):
        field.take_typed()
    elif isinstance(field, QAbstractSpinBox):
        field.interpretText()


def combo_box(setting: Setting) -> QComboBox:
    """Return a list of the words of ``setting``, each with its value as data."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    for value, words in setting.choices:
        box.addItem(translated(words), value)
    return box
