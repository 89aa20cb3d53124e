"""HistogramView: how a block's numbers spread, from the first step on to the newest."""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.training.layers import Histogram
from engine.wording import norm_text
from gui import theme
from gui.training.layers.course import Values
from gui.training.layers.densities import Densities, densities
from gui.training.layers.words import share_text

BINS = 96
PROFILE = 56
"""Width of the newest histogram, beside the others."""


class HistogramView(QWidget):
    """Steps run to the right, values upwards; the darker, the more of the numbers lie there."""

    pointed = Signal(str)
    """What lies under the cursor, in words; empty for nothing."""
    painted = Signal(float)
    """Seconds that painting took."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: Values = np.empty(0)
        self._spread: Densities | None = None
        self._colour = QColor()
        self._image: QImage | None = None
        self._cursor: int | None = None
        """The look that is read, by its place."""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setToolTip(
            self.tr(
                "Steps run to the right, values upwards; the stronger the colour, the more numbers "
                "lie there. At the right the newest. Keys: ← and → read single steps."
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(480, 180)

    def show_histograms(self, steps: Values, seen: Sequence[Histogram], colour: QColor) -> None:
        """Show the histograms of ``steps``, in the colour of their block."""
        self._steps, self._colour = steps, colour
        self._spread = densities(seen, BINS) if len(seen) else None
        self._image = None
        if self._cursor is not None and self._cursor >= len(steps):
            self._cursor = None
        self.update()

    @property
    def reading(self) -> bool:
        """A single look is being read."""
        return self._cursor is not None

    @property
    def spread(self) -> Densities | None:
        return self._spread

    def paintEvent(self, event: QPaintEvent) -> None:
        began = time.perf_counter()
        painter = QPainter(self)
        tokens = theme.tokens(self)
        area = self._area()
        painter.fillRect(area, tokens.surface)
        if self._spread is not None and area.width() > 8:
            if self._image is None:
                self._image = self._painted(self._spread, int(area.width()), tokens)
            painter.drawImage(area, self._image)
            self._paint_profile(painter, area, self._spread, tokens)
            self._paint_axes(painter, area, self._spread, tokens)
        painter.setPen(tokens.border)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)
        if self.hasFocus():
            painter.setPen(QPen(tokens.accent, 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
        self.painted.emit(time.perf_counter() - began)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._image = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._image = None
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area, spread = self._area(), self._spread
        if spread is None or not area.contains(event.position()):
            self._read(None)
            return
        looks = self._looks_at(int(area.width()))
        look = int(looks[min(int(event.position().x() - area.left()), len(looks) - 1)])
        up = (area.bottom() - event.position().y()) / area.height()
        self._read(look, int(np.clip(up * spread.bins, 0, spread.bins - 1)))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._read(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if by is None or self._spread is None:
            super().keyPressEvent(event)
            return
        now = len(self._steps) - 1 if self._cursor is None else self._cursor + by
        self._read(int(np.clip(now, 0, len(self._steps) - 1)))

    def _read(self, look: int | None, bin_: int | None = None) -> None:
        """Say what lies at a look, in one of its bins or in the fullest."""
        spread = self._spread
        self._cursor = look
        self.update()
        if look is None or spread is None:
            self.pointed.emit("")
            return
        bin_ = int(spread.shares[look].argmax()) if bin_ is None else bin_
        low, high = spread.edges(bin_)
        words = self.tr("Step {step}: {share} of the numbers lie between {low} and {high}")
        self.pointed.emit(
            words.format(
                step=f"{int(self._steps[look]):,}",
                share=share_text(float(spread.shares[look, bin_])),
                low=norm_text(low),
                high=norm_text(high),
            )
        )

    def _area(self) -> QRectF:
        """Return where the steps lie; the newest histogram stands at their right."""
        metrics = self.fontMetrics()
        left = metrics.horizontalAdvance("−8.8·10⁻⁸") + theme.GRID
        right = PROFILE + theme.RELATED + theme.GRID
        return QRectF(self.rect()).adjusted(
            left, theme.GRID, -right, -metrics.height() - theme.GRID
        )

    def _looks_at(self, width: int) -> NDArray[np.intp]:
        """Return which look each column of pixels shows: the newest up to its step."""
        steps = np.linspace(self._steps[0], self._steps[-1], max(1, width))
        return np.maximum(0, np.searchsorted(self._steps, steps, "right") - 1)

    def _painted(self, spread: Densities, width: int, tokens: theme.Tokens) -> QImage:
        # Roots, so that the few numbers far from the middle are seen as well.
        strength = np.sqrt(spread.shares / spread.shares.max(axis=1, keepdims=True).clip(1e-12))
        columns = strength[self._looks_at(width)].T[::-1, :, None]
        ground, full = (_rgb(c) for c in (tokens.surface, self._colour))
        pixels = np.ascontiguousarray((ground + columns * (full - ground)).astype(np.uint8))
        height, wide = pixels.shape[:2]
        image = QImage(pixels.data, wide, height, pixels.strides[0], QImage.Format.Format_RGB888)
        return image.copy()

    def _paint_profile(
        self, painter: QPainter, area: QRectF, spread: Densities, tokens: theme.Tokens
    ) -> None:
        look = len(self._steps) - 1 if self._cursor is None else self._cursor
        shares = np.sqrt(spread.shares[look])
        left = area.right() + theme.RELATED
        x = left + PROFILE * shares / max(1e-12, float(shares.max()))
        y = area.bottom() - area.height() * (np.arange(spread.bins) + 0.5) / spread.bins
        points = [QPointF(*point) for point in zip(x, y, strict=True)]
        outline = [QPointF(left, area.bottom()), *points, QPointF(left, area.top())]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour, 1.2))
        painter.setBrush(theme.mixed(self._colour, tokens.surface, 0.3))
        painter.drawPolygon(QPolygonF(outline))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_axes(
        self, painter: QPainter, area: QRectF, spread: Densities, tokens: theme.Tokens
    ) -> None:
        font = theme.tabular(theme.small(self.font()))
        painter.setFont(font)
        line = painter.fontMetrics().height()

        def down(value: float) -> float:
            return area.bottom() - area.height() * (value - spread.low) / (spread.high - spread.low)

        ticks = [spread.low, spread.high]
        zero = spread.low < 0 < spread.high
        if zero:
            painter.setPen(QPen(tokens.quiet, 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(area.left(), down(0)), QPointF(area.right(), down(0)))
            if min(area.bottom() - down(0), down(0) - area.top()) > 1.5 * line:
                ticks.append(0.0)
        painter.setPen(tokens.quiet)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for tick in ticks:
            middle = min(max(down(tick), area.top() + line / 2), area.bottom() - line / 2)
            place = QRectF(0, middle - line / 2, area.left() - theme.GRID, line)
            painter.drawText(place, right, norm_text(tick).replace("-", "−"))
        below = QRectF(area.left(), area.bottom() + 2, area.width(), line)
        first, last = (f"{int(step):,}" for step in (self._steps[0], self._steps[-1]))
        words = self.tr("step {step}").format(step=first)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, words)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, last)
        self._paint_cursor(painter, area, below, tokens)

    def _paint_cursor(
        self, painter: QPainter, area: QRectF, below: QRectF, tokens: theme.Tokens
    ) -> None:
        """Mark the look that is read, and say at the profile which one it is."""
        beside = QRectF(area.right() + theme.RELATED, below.top(), PROFILE + theme.GRID, 99)
        if self._cursor is None:
            painter.drawText(beside, Qt.AlignmentFlag.AlignLeft, self.tr("newest"))
            return
        step = self._steps[self._cursor]
        painter.drawText(beside, Qt.AlignmentFlag.AlignLeft, f"{int(step):,}")
        span = max(1.0, float(self._steps[-1] - self._steps[0]))
        x = area.left() + area.width() * float(step - self._steps[0]) / span
        painter.setPen(QPen(tokens.text, 1))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))


def _rgb(colour: QColor) -> Values:
    return np.array([colour.red(), colour.green(), colour.blue()], dtype=np.float64)
