"""ScanBar: play, pause, step and the place of a scan."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from gui import theme
from gui.widgets.inputs import leave_wheel_alone

SPEEDS = (2, 8, 30)
"""Cells a second."""


class ScanBar(QWidget):
    """Goes through the cells of a map in the order in which they are read."""

    moved = Signal(int)
    """The place of the cell that comes out now, from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = (0, 0)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self._back = self._button("step-backward", self.tr("One cell back"), lambda: self._by(-1))
        self._play = self._button("play", self.tr("Play the scan"), self.toggle)
        self._on = self._button("step-forward", self.tr("One cell on"), lambda: self._by(1))
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(self.tr("Place of the scan"))
        self._slider.setToolTip(self.tr("How far the kernel has come"))
        self._slider.valueChanged.connect(self._on_slid)
        leave_wheel_alone(self._slider)
        self._words = QLabel()
        self._words.setFont(theme.tabular(self._words.font()))
        self._speed = QComboBox()
        self._speed.setAccessibleName(self.tr("Speed of the scan"))
        self._speed.setToolTip(self.tr("How many cells come out in a second"))
        for speed in SPEEDS:
            self._speed.addItem(self.tr("{speed} a second").format(speed=speed), speed)
        self._speed.setCurrentIndex(1)
        self._speed.currentIndexChanged.connect(self._set_speed)
        leave_wheel_alone(self._speed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GRID)
        for part in (self._back, self._play, self._on):
            line.addWidget(part)
        line.addWidget(self._slider, 1)
        line.addWidget(self._words)
        line.addSpacing(theme.RELATED)
        line.addWidget(self._speed)
        self._set_speed()
        self._show()

    @property
    def place(self) -> int:
        return self._slider.value()

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def set_size(self, height: int, width: int) -> None:
        """Tell how many cells the map has: the place stays where it is in proportion."""
        if (height, width) == self._size:
            return
        was_high, was_wide = self._size
        row, column = divmod(self.place, max(was_wide, 1))
        row, column = row * height // max(was_high, 1), column * width // max(was_wide, 1)
        self._size = (height, width)
        count = self._count
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, max(count - 1, 0))
            self._slider.setPageStep(max(1, width))
            self._slider.setValue(row * width + column)
        widest = self.tr("cell {place} of {count}").format(place=count, count=count)
        self._words.setMinimumWidth(self._words.fontMetrics().horizontalAdvance(widest))
        self._show()

    @property
    def _count(self) -> int:
        return self._size[0] * self._size[1]

    def go(self, place: int) -> None:
        """Stand at a cell, and stay there."""
        self.pause()
        self._slider.setValue(place)

    def toggle(self) -> None:
        if self.running:
            self.pause()
            return
        if self.place >= self._count - 1:
            self._slider.setValue(0)
        self._timer.start()
        self._show_state()

    def pause(self) -> None:
        if self.running:
            self._timer.stop()
            self._show_state()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.pause()

    def _by(self, step: int) -> None:
        self.go(self.place + step)

    def _on_tick(self) -> None:
        if self.place >= self._count - 1:
            self.pause()
        else:
            self._slider.setValue(self.place + 1)

    def _on_slid(self, place: int) -> None:
        self._show()
        self.moved.emit(place)

    def _set_speed(self) -> None:
        self._timer.setInterval(1000 // int(self._speed.currentData()))

    def _show_state(self) -> None:
        theme.set_icon(self._play, "pause" if self.running else "play")
        name = self.tr("Pause the scan") if self.running else self.tr("Play the scan")
        self._play.setToolTip(name)
        self._play.setAccessibleName(name)

    def _show(self) -> None:
        self._back.setEnabled(self.place > 0)
        self._on.setEnabled(self.place < self._count - 1)
        words = self.tr("cell {place} of {count}")
        self._words.setText(words.format(place=self.place + 1, count=self._count))

    def _button(self, icon: str, help: str, then: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        theme.set_icon(button, icon)
        button.setAutoRaise(True)
        button.setToolTip(help)
        button.setAccessibleName(help)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(then)
        return button
