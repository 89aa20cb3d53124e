"""ScanControls: the kernel's way over the input, cell by cell, as an animation."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from gui import theme
from gui.widgets.inputs import leave_wheel_alone

SPEEDS = (1, 2, 4, 8, 15, 30)
"""Cells a second."""


class ScanControls(QWidget):
    """Goes through the cells of one map in the order in which they are read."""

    moved = Signal(int, int)
    """The row and the column of the cell that comes out now."""
    reached = Signal(int)
    """How many cells have come out; −1: all of them, no scan is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = (0, 0)
        self._at = -1
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self._back = self._button("step-backward", self.tr("One cell back"), lambda: self._by(-1))
        self._play = self._button("play", self.tr("Play the scan"), self._toggle)
        self._next = self._button("step-forward", self.tr("One cell on"), lambda: self._by(1))
        self._end = self._button("stop", self.tr("End the scan: show the whole map"), self.stop)
        self._speed = QSlider()
        self._speed.setOrientation(self._speed.orientation().Horizontal)
        self._speed.setRange(0, len(SPEEDS) - 1)
        self._speed.setValue(3)
        self._speed.setPageStep(1)
        self._speed.setAccessibleName(self.tr("Speed of the scan"))
        self._speed.setToolTip(self.tr("How many cells a second the scan goes through"))
        self._speed.valueChanged.connect(self._on_speed)
        leave_wheel_alone(self._speed)
        self._words = QLabel()
        self._words.setFont(theme.tabular(theme.small(self._words.font())))
        theme.set_role(self._words, "quiet")
        self._words.setAccessibleName(self.tr("Place of the scan"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GRID)
        for part in (self._back, self._play, self._next, self._end):
            line.addWidget(part)
        line.addWidget(self._speed, 1)
        line.addWidget(self._words)
        self._on_speed()
        self._show()

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def set_size(self, height: int, width: int) -> None:
        """Tell how many cells the map has; another size ends the scan."""
        if (height, width) != self._size:
            self._size = (height, width)
            self.stop()

    def pause(self) -> None:
        self._timer.stop()
        self._show()

    def stop(self) -> None:
        """End the scan and show the whole map again."""
        self._timer.stop()
        if self._at >= 0:
            self._at = -1
            self.reached.emit(-1)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.pause()

    def _toggle(self) -> None:
        if self.running:
            self.pause()
            return
        if self._at >= self._count - 1:
            self._at = -1
        self._timer.start()
        self._by(1)

    def _on_tick(self) -> None:
        if self._at >= self._count - 1:
            self.pause()
        else:
            self._by(1)

    def _by(self, step: int) -> None:
        if self._count:
            self._at = min(max(self._at + step, 0), self._count - 1)
            self.reached.emit(self._at + 1)
            self.moved.emit(*divmod(self._at, self._size[1]))
            self._show()

    def _on_speed(self) -> None:
        speed = SPEEDS[self._speed.value()]
        self._timer.setInterval(1000 // speed)
        self._show()

    def _show(self) -> None:
        theme.set_icon(self._play, "pause" if self.running else "play")
        name = self.tr("Pause the scan") if self.running else self.tr("Play the scan")
        self._play.setToolTip(name)
        self._play.setAccessibleName(name)
        self._end.setEnabled(self._at >= 0)
        self._back.setEnabled(self._at > 0)
        self._next.setEnabled(self._at < self._count - 1)
        speed = SPEEDS[self._speed.value()]
        words = self.tr("{speed} a second").format(speed=speed)
        if self._at >= 0:
            words = self.tr("{cell} of {count}").format(cell=self._at + 1, count=self._count)
        self._words.setText(words)

    @property
    def _count(self) -> int:
        return self._size[0] * self._size[1]

    def _button(self, icon: str, help: str, then: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        theme.set_icon(button, icon)
        button.setAutoRaise(True)
        button.setToolTip(help)
        button.setAccessibleName(help)
        button.clicked.connect(then)
        return button
