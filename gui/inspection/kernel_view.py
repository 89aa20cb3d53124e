"""KernelView: what one unit weighs its inputs with, a small picture for each input map."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from engine.inspection.colouring import DIVERGING, colour, table
from engine.inspection.pictures import number_text
from engine.inspection.slices import Slices
from engine.wording import shape_text
from gui import theme
from gui.inspection.tiling import GAP, Tiling, tiling
from gui.services.layers import Packed, packed, to_image
from gui.widgets.form import translated

LARGEST_CELL = 16
"""Pixels a side of one weight, where there is room."""
LEAST_CELL = 7
HIGHEST = 168
RAMP = (176, 8)


class KernelView(QWidget):
    """One kernel under its heading; as many as a layer has stand below one another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = QLabel()
        theme.set_role(self._caption, "section")
        self._help = QLabel()
        self._help.setFont(theme.small(self._help.font()))
        self._help.setWordWrap(True)
        theme.set_role(self._help, "quiet")
        self._scale = WeightScale()
        self._pictures = SlicePictures()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for part in (self._caption, self._help, self._scale, self._pictures):
            column.addWidget(part)
        column.insertSpacing(3, theme.GRID)

    def show_slices(self, slices: Slices) -> None:
        title, shape = translated(slices.title), shape_text(slices.weights.shape)
        self._caption.setText(self.tr("{title}: {shape}").format(title=title, shape=shape))
        self._help.setText(translated(slices.help))
        finite = slices.weights[np.isfinite(slices.weights)]
        high = float(np.abs(finite).max(initial=0.0))
        self._scale.show_reach(high)
        self._pictures.show_slices(slices, high)


class WeightScale(QWidget):
    """The colours of weights, from the largest below zero to the largest above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._high = 0.0
        self.setFont(theme.tabular(theme.small(self.font())))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_reach(self, high: float) -> None:
        self._high = high
        low, high_text = number_text(-high), number_text(high)
        self.setAccessibleName(
            self.tr("Weights from {low} to {high}").format(low=low, high=high_text)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(RAMP[0], RAMP[1] + theme.GRID + self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(QRect(0, 0, *RAMP), to_image(packed(table(DIVERGING)[None])))
        painter.setPen(theme.tokens(self).quiet)
        words = QRect(0, RAMP[1] + theme.GRID, RAMP[0], self.fontMetrics().height())
        aligned = Qt.AlignmentFlag
        painter.drawText(words, aligned.AlignLeft, number_text(-self._high))
        painter.drawText(words, aligned.AlignHCenter, "0")
        painter.drawText(words, aligned.AlignRight, number_text(self._high))
        painter.end()


class SlicePictures(QWidget):
    """Slices side by side, all of them, in as many rows as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slices: Slices | None = None
        self._pixels: Packed = np.zeros((0, 1, 1), np.uint32)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The kernel's weights"))

    @property
    def slices(self) -> Slices | None:
        return self._slices

    def show_slices(self, slices: Slices, high: float) -> None:
        """Colour all slices on one scale from −``high`` to ``high``, zero in its middle."""
        self._slices = slices
        highs = np.full(len(slices.weights), high)
        self._pixels = packed(colour(slices.weights, DIVERGING, -highs, highs))
        # What only fills up the last row is no weight.
        self._pixels[np.isnan(slices.weights)] = 0
        self.setFixedHeight(self.plan().height)
        self.setAccessibleDescription(self._said(0) if len(self._pixels) else "")
        self.update()

    def plan(self) -> Tiling:
        """Return where the slices stand: in one row with large cells, where they fit."""
        count, high, wide = self._pixels.shape
        room = max(self.width(), 60)
        across = (room + GAP) // max(count, 1) - GAP
        cell = min(LARGEST_CELL, across // wide, HIGHEST // high)
        if count == 1:
            cell = max(1, cell)
        if cell >= min(LEAST_CELL, LARGEST_CELL) or count == 1:
            return Tiling(count, count + 1, 1, (cell * high, cell * wide), room)
        if high == wide == 1:
            columns = max(1, (room + GAP) // (LARGEST_CELL + GAP))
            side = (LARGEST_CELL, LARGEST_CELL)
            return Tiling(count, columns, -(-count // columns), side, room)
        return tiling(max(count, 1), high, wide, room, everything=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self.plan().height)

    def sizeHint(self) -> QSize:
        return QSize(200, self.plan().height)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.plan().at(event.pos()) if len(self._pixels) else None
            QToolTip.showText(event.globalPos(), "" if index is None else self._said(index), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        plan = self.plan()
        painter = QPainter(self)
        for index, picture in enumerate(self._pixels):
            rect = plan.rect(index)
            if rect.intersects(event.rect()):
                # With an alpha channel, so that cells which only fill up stay bare.
                painter.drawImage(rect, to_image(picture, QImage.Format.Format_ARGB32))
        painter.setPen(theme.tokens(self).border)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for index in range(len(self._pixels)):
            painter.drawRect(plan.rect(index).adjusted(0, 0, -1, -1))
        painter.end()

    def _said(self, index: int) -> str:
        assert self._slices is not None
        weights = self._slices.weights[index]
        finite = weights[np.isfinite(weights)]
        ends = [
            number_text(float(end))
            for end in (finite.min(initial=np.inf), finite.max(initial=-np.inf))
        ]
        if not self._slices.reads:
            return self.tr("{count} weights from {low} to {high}").format(
                count=finite.size, low=ends[0], high=ends[1]
            )
        if finite.size == 1:
            words = self.tr("Input map {number}: {weight}")
            weight = number_text(float(finite[0]))
            return words.format(number=self._slices.reads[index] + 1, weight=weight)
        return self.tr("Input map {number}: weights from {low} to {high}").format(
            number=self._slices.reads[index] + 1, low=ends[0], high=ends[1]
        )
