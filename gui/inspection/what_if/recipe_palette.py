"""RecipePalette: the known kernels as pictures, to be put into a kernel by a click."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.inspection.colouring import DIVERGING, colour
from engine.inspection.recipes import RECIPES, KernelRecipe, Numbers, Size, with_norm
from gui import theme
from gui.widgets.images import to_qimage
from gui.widgets.inputs import leave_undo_to_window, leave_wheel_alone
from gui.widgets.number_field import NumberField
from gui.words import translated

COLUMNS, FEW = 3, 2
"""So many stand side by side where there is room, and where there is little."""
PICTURE = 28
SHOWN = (7, 7)
"""The size of the kernels on the buttons."""
ANGLE = 45
"""Of the Gabor kernel on its button, and to begin with."""


class RecipePalette(QWidget):
    """Says which recipe is wanted; ``made`` makes it to measure."""

    wanted = Signal(object)
    """A KernelRecipe."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QToolButton] = {}
        self._offered: tuple[Size, int] | None = None
        for recipe in RECIPES:
            self._buttons[recipe.name] = self._button(recipe)
        self._angle = self._field(self.tr("Angle"), 0, 360)
        self._angle.setToolTip(self.tr("Degrees by which the Gabor kernel is turned"))
        self._angle.show_value(ANGLE)
        self._strength = self._field(self.tr("Strength"), 0.0, 100.0)
        self._strength.setToolTip(
            self.tr("1: as strong as the slice that it replaces; 2: twice as strong")
        )
        self._strength.show_value(1.0)
        self._everywhere = QCheckBox(self.tr("In all input maps"))
        self._everywhere.setToolTip(
            self.tr("Put it into every slice of the kernel, not only into the one shown")
        )
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.GRID)
        self._columns = 0
        fields = QGridLayout()
        fields.setHorizontalSpacing(theme.RELATED)
        fields.setVerticalSpacing(theme.GRID)
        for row, (text, field) in enumerate(
            ((self.tr("Angle"), self._angle), (self.tr("Strength"), self._strength))
        ):
            label = QLabel(text)
            label.setBuddy(field)
            fields.addWidget(label, row, 0)
            fields.addWidget(field, row, 1)
        fields.addWidget(self._everywhere, 2, 0, 1, 2)
        fields.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(self._grid)
        column.addLayout(fields)
        self.set_columns(COLUMNS)

    def set_columns(self, columns: int) -> None:
        """Let so many recipes stand side by side."""
        if columns != self._columns:
            self._columns = columns
            for number, button in enumerate(self._buttons.values()):
                self._grid.addWidget(button, number // columns, number % columns)

    @property
    def everywhere(self) -> bool:
        """Whether all slices of the kernel are meant."""
        return self._everywhere.isChecked()

    def made(self, recipe: KernelRecipe, size: Size, norm: float) -> Numbers:
        """Return the kernel, with the chosen strength times ``norm``. Raises DoesNotFit."""
        kernel = recipe.kernel(size, float(self._angle.value()))
        return with_norm(kernel, norm * float(self._strength.value()))

    def show_size(self, size: Size, slices: int) -> None:
        """Offer what fits a kernel of this size and so many slices; say why of the others."""
        if (size, slices) == self._offered:
            return
        self._offered = size, slices
        for recipe in RECIPES:
            button, refused = self._buttons[recipe.name], recipe.refusal(size)
            button.setEnabled(not refused)
            button.setToolTip(translated(refused) if refused else translated(recipe.help))
        self._everywhere.setEnabled(slices > 1)

    def _button(self, recipe: KernelRecipe) -> QToolButton:
        button = QToolButton()
        title = translated(recipe.title)
        button.setText(title)
        button.setAccessibleName(title)
        button.setAccessibleDescription(translated(recipe.help))
        button.setIcon(_icon(recipe))
        button.setIconSize(QSize(PICTURE, PICTURE))
        button.setFont(theme.small(button.font()))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAutoRaise(True)
        button.clicked.connect(lambda: self.wanted.emit(recipe))
        return button

    def _field(self, name: str, least: float, most: float) -> NumberField:
        field = NumberField(least, most, whole=most == 360)
        field.setAccessibleName(name)
        leave_wheel_alone(field)
        leave_undo_to_window(field)
        return field


def _icon(recipe: KernelRecipe) -> QIcon:
    kernel = recipe.kernel(SHOWN, ANGLE)
    most = np.abs(kernel).max()
    pixels = colour(kernel[None].astype(np.float32), DIVERGING, np.full(1, -most), np.full(1, most))
    image: QImage = to_qimage(pixels[0]).scaled(PICTURE, PICTURE)
    return QIcon(QPixmap.fromImage(image))
