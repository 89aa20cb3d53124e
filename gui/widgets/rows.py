"""What a form is made of: the row of a field, and a section that opens and closes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QHideEvent, QMouseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.settings import Setting
from gui import theme
from gui.widgets.controls import control_for
from gui.words import tooltip, translated, value_text

CAPTION = (72, 112)
"""Least and greatest width of the names of fields where the controls stand beside them."""
BESIDE = (45, 55)
"""How name and control share the width, in every row alike."""
DRAG = 6
"""Pixels that a drag takes for one step."""


class Caption(QLabel):
    """The name of a field. A drag to the right or left changes the field's number."""

    pressed = Signal()
    dragged = Signal(int)
    """Steps from where the drag began; negative to the left."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.draggable = False
        self._from: float | None = None
        self._steps = 0

    def enterEvent(self, event: QEnterEvent) -> None:
        shape = Qt.CursorShape
        self.setCursor(shape.SizeHorCursor if self.draggable else shape.ArrowCursor)
        super().enterEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from, self._steps = event.globalPosition().x(), 0
            self.pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None or not self.draggable:
            return
        steps = int((event.globalPosition().x() - self._from) / DRAG)
        if steps != self._steps:
            self._steps = steps
            self.dragged.emit(steps)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange:
            self._from = None
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._from = None
        super().hideEvent(event)


class FieldRow(QWidget):
    """Name, control and the way back to the default; the sentence below them if it is wanted."""

    reset_asked = Signal()
    pressed = Signal()

    def __init__(self, setting: Setting, sentence: bool) -> None:
        super().__init__()
        label = translated(setting.label)
        self.control = control_for(setting)
        self._value: Any = None
        self._locked = False
        self._on_show: tuple[Any, bool] | None = None
        self._start: Any = None
        self._caption = Caption(label)
        self._caption.setBuddy(self.control.focus_target())
        self._caption.setToolTip(tooltip(setting))
        self._caption.pressed.connect(self._on_pressed)
        self._caption.dragged.connect(self._on_dragged)
        self._reset = self._reset_button()
        self._show_sign("")
        if sentence:
            self._lay_out_with(setting)
        else:
            self._lay_out_close()

    def shows(self, value: Any, alike: bool) -> bool:
        """Whether this is on show already."""
        return self._on_show == (value, alike)

    def show_value(self, value: Any, alike: bool = True) -> None:
        """Show ``value``; not ``alike``: other values stand here as well."""
        control = self.control
        self._value = value
        self._on_show = (value, alike)
        if alike:
            control.show_value(value)
        else:
            control.show_various(value)
        control.set_problem("")
        self._show_ways()

    def set_locked(self, why: str) -> None:
        """Let the field be changed, or not, and say why not."""
        if bool(why) == self._locked and why == self.toolTip():
            return
        self._locked = bool(why)
        self.control.setEnabled(not why)
        self.setToolTip(why)
        words = why or tooltip(self.control.setting)
        told = (self._caption, self.control, *self.control.findChildren(QWidget))
        for widget in told:
            if widget.toolTip():
                widget.setToolTip(words)
        self._show_sign(why)
        self._show_ways()

    def _show_sign(self, why: str) -> None:
        """Put a lock where the way back to the default stands, or that way again."""
        label, setting = translated(self.control.setting.label), self.control.setting
        default = value_text(setting, setting.default)
        theme.set_icon(self._reset, "lock-outline" if why else "restore")
        self._reset.setEnabled(not why)
        self._reset.setToolTip(why or self.tr("Back to the default: {value}").format(value=default))
        self._reset.setAccessibleName(why or self.tr("Reset {field}").format(field=label))

    def _show_ways(self) -> None:
        """Offer the ways past the control itself: back to the default, and dragging the name."""
        control, value = self.control, self._value
        _, alike = self._on_show or (None, True)
        default = alike and value == control.setting.default
        shown = self._on_show is not None
        self._reset.setVisible(self._locked or (shown and not default))
        self._caption.draggable = (
            self._on_show is not None
            and not self._locked
            and control.dragged(value, 1) != control.dragged(value, -1)
        )

    def _lay_out_with(self, setting: Setting) -> None:
        theme.set_role(self._caption, "section")
        words = QLabel(translated(setting.help))
        words.setWordWrap(True)
        words.setFont(theme.small(words.font()))
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        theme.set_role(words, "quiet")
        line = QHBoxLayout()
        line.addWidget(self._caption, 1)
        line.addWidget(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(line)
        column.addWidget(self.control)
        column.addWidget(words)

    def _lay_out_close(self) -> None:
        self._caption.setMinimumWidth(CAPTION[0])
        self._caption.setMaximumWidth(CAPTION[1])
        self._caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._caption.setWordWrap(True)
        self._caption.setMinimumHeight(self.control.focus_target().sizeHint().height())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GRID)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(self._caption, BESIDE[0], top)
        line.addWidget(self.control, BESIDE[1], top)
        line.addWidget(self._reset, 0, top)

    def _reset_button(self) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setFixedSize(theme.ICON + 2, theme.ICON + 2)
        button.clicked.connect(self.reset_asked)
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        button.hide()
        return button

    def _on_pressed(self) -> None:
        self._start = self._value
        self.control.focus_target().setFocus(Qt.FocusReason.MouseFocusReason)
        self.pressed.emit()

    def _on_dragged(self, steps: int) -> None:
        value = self.control.dragged(self._start, steps)
        if value != self._value:
            self.control.edited.emit(value)


class Section(QWidget):
    """Rows under a heading that opens and closes them. Closed, it says what is set in them."""

    toggled = Signal(bool)

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title, self._summary = title, ""
        self._heading = QToolButton()
        self._heading.setAutoRaise(True)
        self._heading.setCheckable(True)
        self._heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._heading.clicked.connect(self._on_clicked)
        theme.set_role(self._heading, "heading")
        self._body = QWidget()
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(0, theme.GRID, 0, theme.RELATED)
        self._rows.setSpacing(theme.RELATED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self._body)
        self._is_open = False
        self._body.hide()
        self._show()

    def add(self, row: QWidget, *, first: bool = False) -> None:
        self._rows.insertWidget(0 if first else -1, row)

    def set_open(self, is_open: bool) -> None:
        if is_open != self._is_open:
            self._is_open = is_open
            self._heading.setChecked(is_open)
            self._body.setVisible(is_open)
            self._show()

    def set_summary(self, text: str) -> None:
        """Say what is set in the section otherwise than by default; shown while it is closed."""
        if text != self._summary:
            self._summary = text
            self._show()

    def _on_clicked(self) -> None:
        self.set_open(self._heading.isChecked())
        self.toggled.emit(self._heading.isChecked())

    def _show(self) -> None:
        is_open = self._is_open
        theme.set_icon(self._heading, "chevron-down" if is_open else "chevron-right")
        whole = self._title if is_open or not self._summary else f"{self._title} · {self._summary}"
        room = max(120, self.width() - theme.ICON - theme.GROUP)
        metrics = self._heading.fontMetrics()
        self._heading.setText(metrics.elidedText(whole, Qt.TextElideMode.ElideRight, room))
        self._heading.setAccessibleName(whole)
        verb = self.tr("Close") if is_open else self.tr("Open")
        self._heading.setToolTip(f"{verb}: {whole}")

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._show()
