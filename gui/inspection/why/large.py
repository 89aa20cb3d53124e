"""Large: the picture under the colours of one attribution, with its scale and its numbers."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from engine.data.preprocessing import Pixels
from engine.inspection.attribution import Attribution
from engine.inspection.pictures import number_text
from gui import theme
from gui.inspection.why.overlay import Scale, overlay
from gui.widgets.pixel_view import PixelView

SIDE = 320


class Large(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixels: Pixels | None = None
        self._found: Attribution | None = None
        self._cell: tuple[int, int] | None = None
        self.view = PixelView(SIDE, points=True)
        self.view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.view.setAccessibleName(self.tr("The picture with its attribution"))
        self.view.setToolTip(self.tr("Point at a pixel, or move to it with the arrow keys"))
        self.view.hovered.connect(lambda row, column: self._point_at((row, column)))
        self.view.left.connect(lambda: self._point_at(None))
        self._scale = Scale(lambda: self.view.place().width())
        self._value = QLabel()
        self._value.setFont(theme.tabular(theme.small(self._value.font())))
        self._value.setAccessibleName(self.tr("Value of the pixel"))
        theme.set_role(self._value, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(self.view, 100)
        column.addWidget(self._scale)
        column.addWidget(self._value)
        column.addStretch(1)

    def set_side(self, side: int) -> None:
        """Give the picture a square of at most ``side`` pixels."""
        self.setMaximumWidth(side)
        self.view.setMaximumHeight(side)

    def below(self) -> int:
        """Return the height of what stands below the picture."""
        parts = (self._scale, self._value)
        return sum(part.sizeHint().height() + theme.RELATED for part in parts)

    def show_found(self, pixels: Pixels | None, found: Attribution | None, strength: float) -> None:
        """Show a picture (height, width, channels) and what was found in it, if anything was."""
        self._pixels, self._found = pixels, found
        self.view.show_image(QImage() if pixels is None else overlay(pixels, found, strength))
        self._scale.show_attribution(found)
        self._show_value()

    def _point_at(self, cell: tuple[int, int] | None) -> None:
        self._cell = cell
        self._show_value()

    def _show_value(self) -> None:
        found, cell = self._found, self._cell
        if found is None:
            self.view.show_cell(None)
            self._value.clear()
        elif cell is None or cell[0] >= found.values.shape[0] or cell[1] >= found.values.shape[1]:
            self.view.show_cell(None)
            self._value.setText(self.tr("Point at a pixel to read it."))
        else:
            self.view.show_cell(cell)
            words = self.tr("Row {row}, column {column}: {value}")
            value = number_text(float(found.values[cell]))
            self._value.setText(words.format(row=cell[0] + 1, column=cell[1] + 1, value=value))
