"""KernelEditor: one slice of a kernel, changed by hand or by a known recipe."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.inspection.activations import Values
from engine.inspection.changes import numbers_of
from engine.inspection.recipes import KernelRecipe
from gui import theme
from gui.inspection.model import InspectionModel
from gui.inspection.what_if.history import ChangeHistory
from gui.inspection.what_if.recipe_palette import COLUMNS, FEW, RecipePalette
from gui.widgets.inputs import leave_undo_to_window, leave_wheel_alone
from gui.widgets.kernel_grid import KernelGrid, Numbers
from gui.widgets.number_field import NumberField
from gui.words import translated

DRAG, PAINT = 0, 1


class KernelEditor(QWidget):
    """Hidden for layers without kernels."""

    misread = Signal(str)
    """What was typed and is no number."""

    def __init__(
        self, model: InspectionModel, history: ChangeHistory, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._history = history
        self._layer_id = ""
        self._name = ""
        self._kernels: Values | None = None
        """(kernels, channels, height, width), those put in by hand among them."""
        self._title = QLabel()
        self._title.setAccessibleName(self.tr("Kernel that is shown"))
        theme.set_role(self._title, "section")
        self.grid = KernelGrid()
        self.grid.edited.connect(self._on_edited)
        self.grid.misread.connect(self.misread)
        self.grid.cell_changed.connect(self._show_cell)
        self.palette_ = RecipePalette()
        self.palette_.wanted.connect(self._on_recipe)
        self._kernel = self._spin(self.tr("Kernel"), self.tr("Which of the layer's kernels"))
        self._channel = self._spin(
            self.tr("Input map"), self.tr("Which of the maps that come in this slice looks at")
        )
        self._cell = QLabel()
        self._cell.setFont(theme.tabular(theme.small(self._cell.font())))
        theme.set_role(self._cell, "quiet")
        self._reset = QToolButton()
        self._reset.setText(self.tr("Reset"))
        self._reset.setAutoRaise(True)
        self._reset.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._reset.setAccessibleName(self.tr("Reset the kernel"))
        self._reset.setToolTip(self.tr("Take back what was changed in this kernel"))
        self._reset.clicked.connect(self._on_reset)
        self._brush = NumberField(-1000.0, 1000.0)
        self._brush.setAccessibleName(self.tr("Number to paint with"))
        self._brush.setToolTip(self.tr("What the cells become that are painted over"))
        self._brush.show_value(1.0)
        self._brush.edited.connect(self._use_tool)
        leave_wheel_alone(self._brush)
        leave_undo_to_window(self._brush)
        self._tools = QButtonGroup(self)
        self._lay_out()
        self._use_tool()

    def show_kernels(self, layer_id: str, name: str, kernels: Values | None, unit: int) -> None:
        """Show a kernel of a layer; None hides the editor. Where there is one for each unit,
        it is that of ``unit``.
        """
        other = layer_id != self._layer_id
        self._layer_id, self._name, self._kernels = layer_id, name, kernels
        self.setVisible(kernels is not None)
        if kernels is None:
            return
        for spin, count in ((self._kernel, len(kernels)), (self._channel, kernels.shape[1])):
            with QSignalBlocker(spin):
                spin.setMaximum(count)
                spin.setSuffix(self.tr(" of {count}").format(count=count))
                if other:
                    spin.setValue(1)
        if unit >= 0:
            with QSignalBlocker(self._kernel):
                self._kernel.setValue(unit + 1)
        self._kernel.setVisible(unit < 0)
        self._channel.setEnabled(kernels.shape[1] > 1)
        self.palette_.show_size((kernels.shape[2], kernels.shape[3]), kernels.shape[1])
        self._show()

    def set_narrow(self, narrow: bool) -> None:
        """Let the recipes take little width."""
        self.palette_.set_columns(FEW if narrow else COLUMNS)

    @property
    def _place(self) -> tuple[int, int]:
        """Kernel and channel, from 0."""
        return self._kernel.value() - 1, self._channel.value() - 1

    def _slice(self, channel: int) -> Numbers:
        kernel = self._place[0]
        assert self._kernels is not None
        put_in = self._model.changes.kernel(self._layer_id, kernel, channel)
        numbers = self._kernels[kernel, channel] if put_in is None else numbers_of(put_in)
        return numbers.astype(np.float64)

    def _show(self) -> None:
        if self._kernels is None:
            return
        kernel, channel = self._place
        words = self.tr("Kernel {number}, the slice for input map {channel}")
        self._title.setText(words.format(number=kernel + 1, channel=channel + 1))
        shown = self._slice(channel)
        scale = max(float(np.abs(self._kernels[kernel]).max()), float(np.abs(shown).max()))
        self.grid.show_kernel(shown, scale)
        self._reset.setEnabled(bool(self._changed_slices()))

    def _changed_slices(self) -> list[int]:
        """Return the channels of this kernel that were changed by hand."""
        here = (self._layer_id, self._place[0])
        return [key[2] for key, _ in self._model.changes.kernels if key[:2] == here]

    def _show_cell(self) -> None:
        self._cell.setText(self.grid.accessibleDescription())

    def _on_edited(self, numbers: Numbers, merge: str) -> None:
        text = self.tr("{kernel} by hand").format(kernel=self._words())
        self._put({self._place[1]: numbers}, text, merge and f"{merge} {self._place}")

    def _on_recipe(self, recipe: KernelRecipe) -> None:
        if self._kernels is None:
            return
        _, channels, *size = self._kernels.shape
        wanted = range(channels) if self.palette_.everywhere else [self._place[1]]
        slices = {}
        for channel in wanted:
            norm = float(np.linalg.norm(self._slice(channel)))
            # Nothing can be as strong as a slice of zeros: as the others are, on average.
            norm = norm or float(
                np.linalg.norm(self._kernels) / np.sqrt(len(self._kernels) * channels)
            )
            slices[channel] = self.palette_.made(recipe, (size[0], size[1]), norm or 1.0)
        text = self.tr("{kernel}: {recipe}")
        self._put(slices, text.format(kernel=self._words(), recipe=translated(recipe.title)))

    def _on_reset(self) -> None:
        text = self.tr("Reset {kernel}").format(kernel=self._words())
        self._put(dict.fromkeys(self._changed_slices()), text)

    def _put(self, slices: Mapping[int, Numbers | None], text: str, merge: str = "") -> None:
        changes = self._model.changes
        for channel, numbers in slices.items():
            changes = changes.with_kernel(self._layer_id, self._place[0], channel, numbers)
        self._history.apply(changes, text, merge)

    def _words(self) -> str:
        words = self.tr("{layer}, kernel {number}")
        return words.format(layer=self._name, number=self._place[0] + 1)

    def _use_tool(self) -> None:
        painting = self._tools.checkedId() == PAINT
        self._brush.setEnabled(painting)
        self.grid.set_brush(float(self._brush.value()) if painting else None)

    def _spin(self, name: str, help: str) -> QSpinBox:
        spin = QSpinBox()
        spin.setMinimum(1)
        spin.setPrefix(f"{name} ")
        spin.setAccessibleName(name)
        spin.setToolTip(help)
        spin.setFont(theme.tabular(spin.font()))
        spin.valueChanged.connect(self._show)
        leave_wheel_alone(spin)
        leave_undo_to_window(spin)
        return spin

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.RELATED)
        head.addWidget(self._title, 1)
        head.addWidget(self._reset)
        choice = QHBoxLayout()
        choice.setSpacing(theme.GRID)
        for spin in (self._kernel, self._channel):
            choice.addWidget(spin)
        choice.addStretch()
        tools = QHBoxLayout()
        tools.setSpacing(theme.GRID)
        for number, (icon, text, help) in enumerate(
            (
                ("arrow-up-down", self.tr("Drag"), self.tr("Drag cells up and down")),
                ("brush", self.tr("Paint"), self.tr("Draw over cells to set them")),
            )
        ):
            tool = QToolButton()
            tool.setText(text)
            tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            theme.set_icon(tool, icon)
            tool.setCheckable(True)
            tool.setChecked(number == DRAG)
            tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            tool.setAccessibleName(text)
            tool.setToolTip(help)
            self._tools.addButton(tool, number)
            tools.addWidget(tool)
        tools.addWidget(self._brush, 1)
        self._tools.idClicked.connect(self._use_tool)
        left = QVBoxLayout()
        left.setSpacing(theme.GRID)
        for part in (choice, tools):
            left.addLayout(part)
        left.addWidget(self.grid)
        left.addWidget(self._cell)
        left.addStretch()
        right = QVBoxLayout()
        right.addWidget(self.palette_)
        right.addStretch()
        body = QHBoxLayout()
        body.setSpacing(theme.GROUP)
        body.addLayout(left)
        body.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.GRID)
        whole.addLayout(head)
        whole.addLayout(body)
