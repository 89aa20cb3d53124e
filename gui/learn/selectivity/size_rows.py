"""SizeRows: what kernels of each size can tell apart, and what their units answer to."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from engine.experiments.selectivity import SIZES, Size
from engine.experiments.selectivity.trial import Seen
from engine.wording import percent_text
from gui import theme
from gui.learn.selectivity.kinds import KINDS, colour_of, name_of

ROW = 22
NAME, NUMBER = 52, 64
"""Widths of the columns with text."""


class SizeRows(QWidget):
    """A row a size: the shapes that it names, the rings that it tells apart, and its units."""

    chosen = Signal(str)
    """A size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: dict[Size, Seen] = {}
        self._layer = 0
        self._current: Size | None = None
        self.setFont(theme.tabular(theme.small(self.font())))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Kernel sizes"))

    def sizeHint(self) -> QSize:
        return QSize(480, (len(SIZES) + 2) * ROW)

    def show_seen(self, seen: Mapping[Size, Seen], layer: int, current: Size | None) -> None:
        """Show the sizes that were trained; ``layer`` is 0 or 1."""
        self._seen, self._layer, self._current = dict(seen), layer, current
        self.setAccessibleDescription("; ".join(self._said(size) for size in SIZES))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        painter.setPen(chosen.quiet)
        heads = (
            self.tr("Kernels"),
            self.tr("Shapes"),
            self.tr("Rings"),
            self.tr("Units answer to"),
        )
        for words, place in zip(heads, self._columns(0), strict=True):
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        for row, size in enumerate(SIZES, 1):
            self._paint_row(painter, row, size, chosen)
        self._paint_legend(painter, chosen)
        if self.hasFocus():
            painter.setPen(QPen(chosen.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS
            )
        painter.end()

    def _paint_row(self, painter: QPainter, row: int, size: Size, chosen: theme.Tokens) -> None:
        columns = self._columns(row)
        if size == self._current:
            painter.fillRect(QRectF(0, row * ROW, self.width(), ROW), chosen.selected())
        seen = self._seen.get(size)
        shares = (None, None) if seen is None else (seen.accuracy, seen.rings)
        figures = [percent_text(share, 0) for share in shares]
        texts = (f"{size}×{size}", *figures)
        painter.setPen(chosen.text)
        for words, place in zip(texts, columns, strict=False):
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        if seen is None:
            return
        units = seen.layers[min(self._layer, len(seen.layers) - 1)].shares()
        track = columns[3].adjusted(0, 3, -theme.RELATED, -3)
        left = track.left()
        for kind in KINDS:
            wide = track.width() * units.get(kind, 0.0)
            part = QRectF(left, track.top(), max(0.0, wide - 1), track.height())
            painter.fillRect(part, colour_of(kind, chosen))
            left += wide

    def _paint_legend(self, painter: QPainter, chosen: theme.Tokens) -> None:
        """Write the names of the kinds that there are behind squares of their colours."""
        there = {
            kind
            for seen in self._seen.values()
            for kind in seen.layers[min(self._layer, len(seen.layers) - 1)].shares()
        }
        top, left = (len(SIZES) + 1) * ROW, 4.0
        metrics = QFontMetricsF(self.font())
        for kind in (kind for kind in KINDS if kind in there):
            square = QRectF(left, top + ROW / 2 - 5, 10, 10)
            painter.fillRect(square, colour_of(kind, chosen))
            painter.setPen(chosen.quiet)
            words = name_of(kind)
            wide = metrics.horizontalAdvance(words)
            place = QRectF(left + 14, top, wide + 2, ROW)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
            left += 14 + wide + theme.RELATED

    def mousePressEvent(self, event: QMouseEvent) -> None:
        size = self._size_at(event.position())
        if size is not None:
            self.chosen.emit(size)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        at = SIZES.index(self._current) + step if self._current else 0
        if 0 <= at < len(SIZES):
            self.chosen.emit(SIZES[at])

    def event(self, event: object) -> bool:
        if isinstance(event, QHelpEvent):
            size = self._size_at(QPointF(event.pos()))
            words = self.tr(
                "Shapes: how many held-out shapes a network of such kernels names. Rings: how well "
                "it tells open from closed rings; 50 % is chance."
            )
            QToolTip.showText(event.globalPos(), self._said(size) if size else words, self)
            return True
        return super().event(event)  # type: ignore[arg-type]

    def _size_at(self, place: QPointF) -> Size | None:
        row = int(place.y() // ROW) - 1
        return SIZES[row] if 0 <= row < len(SIZES) else None

    def _columns(self, row: int) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        top, edge = row * ROW, 4
        name = QRectF(edge, top, NAME, ROW)
        shapes = QRectF(name.right(), top, NUMBER, ROW)
        rings = QRectF(shapes.right(), top, NUMBER, ROW)
        return name, shapes, rings, QRectF(rings.right(), top, self.width() - rings.right(), ROW)

    def _said(self, size: Size) -> str:
        seen = self._seen.get(size)
        if seen is None:
            return self.tr("{size}: not trained yet").format(size=f"{size}×{size}")
        shares = seen.layers[min(self._layer, len(seen.layers) - 1)].shares()
        parts = (f"{name_of(k)} {percent_text(shares[k], 0)}" for k in KINDS if k in shares)
        words = self.tr("{size}: shapes {shapes}, rings {rings}; {units}")
        return words.format(
            size=f"{size}×{size}",
            shapes=percent_text(seen.accuracy, 0),
            rings=percent_text(seen.rings, 0),
            units=", ".join(parts),
        )
