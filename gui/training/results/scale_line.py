"""ScaleLine: what the two colours of the matrix stand for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui import theme
from gui.training.results.matrix_paint import number_text
from gui.training.results.matrix_plan import FAINTEST, ramp_ends

RAMP = QSize(48, 8)


class ScaleLine(QWidget):
    """One ramp for what is right and one for what is wrong, each with the number at its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ends = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            self.tr("Right and wrong have a scale each: few mistakes would vanish beside the rest")
        )

    def show_scale(self, scale: tuple[float, float], *, by_share: bool) -> None:
        """Show what full colour stands for: of what is right, and of what is wrong."""
        unit = " %" if by_share else ""
        right, wrong = (number_text(end, by_share=by_share) + unit for end in scale)
        self._ends = (right, wrong)
        words = self.tr("Colours: right up to {right}, wrong up to {wrong}")
        self.setAccessibleName(words.format(right=right, wrong=wrong))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        painter.setFont(theme.tabular(theme.small(self.font())))
        metrics, left, middle = painter.fontMetrics(), 0, Qt.AlignmentFlag.AlignVCenter
        names = (self.tr("right"), self.tr("wrong"))
        for name, end, hue in zip(names, self._ends, ramp_ends(chosen), strict=True):
            for text in (name, "0"):
                painter.setPen(chosen.text if text == name else chosen.quiet)
                place = QRect(left, 0, metrics.horizontalAdvance(text) + 1, self.height())
                painter.drawText(place, middle, text)
                left = place.right() + theme.GRID
            ramp = QRect(left, (self.height() - RAMP.height()) // 2, RAMP.width(), RAMP.height())
            colours = QLinearGradient(ramp.topLeft(), ramp.topRight())
            colours.setColorAt(0, theme.mixed(hue, chosen.surface, FAINTEST))
            colours.setColorAt(1, hue)
            painter.fillRect(ramp, colours)
            left = ramp.right() + theme.GRID
            place = QRect(left, 0, metrics.horizontalAdvance(end) + 1, self.height())
            painter.drawText(place, middle, end)
            left = place.right() + theme.GROUP
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
