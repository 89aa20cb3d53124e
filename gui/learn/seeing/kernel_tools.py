"""KernelTools: a kernel to type into, to drag and to paint."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from engine.inspection.recipes import Numbers
from gui import theme
from gui.widgets.inputs import leave_undo_to_window, leave_wheel_alone
from gui.widgets.kernel_grid import KernelGrid
from gui.widgets.number_field import NumberField

DRAG, PAINT = 0, 1


class KernelTools(QWidget):
    """The cells, and what the mouse does to them."""

    edited = Signal(object)
    """The new numbers (rows, columns)."""
    misread = Signal(str)
    """What was typed and is no number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = KernelGrid()
        self.grid.edited.connect(lambda numbers, _: self.edited.emit(numbers))
        self.grid.misread.connect(self.misread)
        self._tools = QButtonGroup(self)
        line = QHBoxLayout()
        line.setSpacing(theme.GRID)
        for number, (icon, text, help) in enumerate(
            (
                ("arrow-up-down", self.tr("Drag"), self.tr("Drag cells up and down")),
                ("brush", self.tr("Paint"), self.tr("Draw over cells to set them")),
            )
        ):
            line.addWidget(self._tool(number, icon, text, help))
        self._brush = NumberField(-1000.0, 1000.0)
        self._brush.setAccessibleName(self.tr("Number to paint with"))
        self._brush.setToolTip(self.tr("What the cells become that are painted over"))
        self._brush.show_value(1.0)
        self._brush.edited.connect(self._use)
        leave_wheel_alone(self._brush)
        leave_undo_to_window(self._brush)
        line.addWidget(self._brush, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.grid, 1, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(line)
        self._tools.idClicked.connect(self._use)
        self._use()

    def show_kernel(self, kernel: Numbers) -> None:
        """Show (rows, columns)."""
        self.grid.show_kernel(kernel, float(np.abs(kernel).max()))

    def _use(self) -> None:
        painting = self._tools.checkedId() == PAINT
        self._brush.setEnabled(painting)
        self.grid.set_brush(float(self._brush.value()) if painting else None)

    def _tool(self, number: int, icon: str, text: str, help: str) -> QToolButton:
        tool = QToolButton()
        theme.set_icon(tool, icon)
        tool.setCheckable(True)
        tool.setChecked(number == DRAG)
        tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tool.setAccessibleName(text)
        tool.setToolTip(help)
        self._tools.addButton(tool, number)
        return tool
