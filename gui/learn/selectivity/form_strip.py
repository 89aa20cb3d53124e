"""FormStrip: how strongly one unit answers to each form."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.data.preprocessing import Pixels
from engine.experiments.selectivity.measure import Unit
from engine.experiments.selectivity.stimuli import FORMS
from gui import theme
from gui.widgets.images import to_qimage
from gui.words import translated

PICTURE, BARS = 32, 40


class FormStrip(QWidget):
    """A bar over each form, from the weakest answer to the strongest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: tuple[QImage, ...] = ()
        self._unit: Unit | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Answers by form"))
        self.setToolTip(
            self.tr("How strongly the chosen unit answers to each form, over all colours")
        )

    def sizeHint(self) -> QSize:
        return QSize(8 * (PICTURE + theme.GROUP), BARS + PICTURE + theme.GRID)

    def show_forms(self, pictures: Pixels) -> None:
        """Show one picture (28, 28, channels) of each form."""
        self._images = tuple(map(to_qimage, pictures))
        self.update()

    def show_unit(self, unit: Unit | None) -> None:
        self._unit = unit
        if unit is not None:
            answers = zip(FORMS, unit.by_form, strict=True)
            said = "; ".join(f"{translated(form)} {answer:.2f}" for form, answer in answers)
            self.setAccessibleDescription(said)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        each = self.width() / len(FORMS)
        heights = self._heights()
        painter.setFont(theme.tabular(theme.small(self.font())))
        for place, image in enumerate(self._images):
            middle = (place + 0.5) * each
            painter.drawImage(
                QRectF(middle - PICTURE / 2, BARS + theme.GRID, PICTURE, PICTURE), image
            )
            if heights is None:
                continue
            high = max(2.0, heights[place] * (BARS - theme.GRID))
            best = heights[place] == max(heights) > 0
            colour = chosen.accent if best else theme.mixed(chosen.accent, chosen.window, 0.4)
            painter.fillRect(QRectF(middle - PICTURE / 2, BARS - high, PICTURE, high), colour)
        painter.end()

    def _heights(self) -> tuple[float, ...] | None:
        """Return how high the bars are, 0 to 1, or None without a unit."""
        if self._unit is None:
            return None
        low, high = min(0.0, *self._unit.by_form), max(self._unit.by_form)
        if high <= low:
            return (0.0,) * len(FORMS)
        return tuple((answer - low) / (high - low) for answer in self._unit.by_form)
