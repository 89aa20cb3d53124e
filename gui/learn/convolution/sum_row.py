"""SumRow: patch × kernel = products, their sum, and what torch says."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from engine.inspection.arithmetic.windowed import Windowed
from engine.inspection.arithmetic.words import factor, number
from engine.inspection.recipes import Numbers
from gui import theme
from gui.learn.seeing.cells import CellsView
from gui.widgets.kernel_grid import KernelGrid

HIGHEST = 320
LARGER = 1.25
"""How much larger the line of the sum is written."""


class SumRow(QWidget):
    """The kernel in the middle can be changed by hand."""

    kernel_edited = Signal(object)
    """The new numbers (rows, columns)."""
    misread = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._patch = CellsView(self.tr("Patch under the kernel"), written=True)
        self._grid = KernelGrid()
        self._grid.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._grid.setMinimumSize(100, 100)
        self._grid.edited.connect(lambda numbers, _: self.kernel_edited.emit(numbers))
        self._grid.misread.connect(self.misread)
        self._grid.set_brush(None)
        self._products = CellsView(self.tr("Products"), written=True)
        self._line = QLabel()
        self._line.setAccessibleName(self.tr("The sum"))
        self._theirs = QLabel()
        self._theirs.setAccessibleName(self.tr("What torch says"))
        for label in (self._line, self._theirs):
            font = theme.tabular(label.font())
            font.setPointSizeF(font.pointSizeF() * LARGER)
            label.setFont(font)
            label.setMinimumWidth(1)
        theme.set_role(self._theirs, "quiet")
        self.setMaximumHeight(HIGHEST)
        self._lay_out()

    def show_kernel(self, kernel: Numbers) -> None:
        self._grid.show_kernel(kernel, float(np.abs(kernel).max()))

    def show_sum(self, made: Windowed) -> None:
        """Show one cell's sum."""
        outside = ~made.patch.inside
        self._patch.show_numbers(made.patch.values[0], signed=False, high=255.0, outside=outside)
        products = made.products[0]
        most = float(np.abs(products).max())
        self._products.show_numbers(products, signed=True, high=most or 1.0)
        words = self.tr("Sum {total} + bias {bias} = {result}")
        bias = factor(made.bias or 0.0)
        self._line.setText(
            words.format(total=number(made.total), bias=bias, result=number(made.result))
        )

    def show_theirs(self, made: Windowed, theirs: float | None) -> None:
        """Show torch's number for the same cell; None: it isn't known yet."""
        if theirs is None:
            self._theirs.setText(self.tr("torch is being asked"))
            return
        apart = abs(theirs - made.result)
        said = self.tr("torch says {value}, {apart} apart")
        self._theirs.setText(said.format(value=number(theirs), apart=f"{apart:.1g}"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be no higher than the cells can become, so that captions stay close to them."""
        super().resizeEvent(event)
        others = self.height() - self._patch.height()
        self.setMaximumHeight(min(HIGHEST, self._patch.width() + others))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(theme.GRID)
        parts = (
            (self.tr("Patch"), self._patch, "×"),
            (self.tr("Kernel"), self._grid, "="),
            (self.tr("Products"), self._products, ""),
        )
        for place, (title, view, sign) in enumerate(parts):
            caption = QLabel(title)
            theme.set_role(caption, "section")
            caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(caption, 0, 2 * place)
            grid.addWidget(view, 1, 2 * place)
            grid.setColumnStretch(2 * place, 1)
            if sign:
                label = QLabel(sign)
                theme.set_role(label, "title")
                grid.addWidget(label, 1, 2 * place + 1)
        grid.setRowStretch(1, 1)
        foot = QGridLayout()
        foot.addWidget(self._line, 0, 0)
        foot.addWidget(self._theirs, 0, 1, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addLayout(grid, 1)
        column.addLayout(foot)
