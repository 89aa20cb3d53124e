"""PictureGrid: any number of small pictures in rows, of which only those in sight are painted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from engine.data.preprocessing import Pixels
from gui import theme
from gui.widgets.images import to_qimage

WANTED_SIDE = 56
"""Small pictures are enlarged by a whole number to about so many pixels a side."""
GAP = 4
"""At least so many pixels between pictures."""
CAPTION_GAP = 4
MOST_BETWEEN = 12
"""At most so many pixels between a caption and the next line."""
WIDEST_CAPTION = 128
"""Pixels; a caption doesn't make its picture's place wider than this."""


@dataclass(frozen=True)
class Captions:
    """What stands under the pictures, line by line."""

    of: Callable[[int], tuple[str, ...]]
    lines: int
    widest: str
    """As long as the lines mostly are: what is longer is cut off, where it is very long."""


class PictureGrid(QAbstractScrollArea):
    """Shows ``pictures[numbers]`` from left to right; one of them is the current one."""

    current_changed = Signal(int)
    """The number of the picture that is current now."""
    chosen = Signal(int)
    """The number of a picture that was clicked, or on which Return was pressed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: Pixels = np.zeros((0, 1, 1, 1), np.uint8)
        self._numbers: NDArray[np.int64] = np.zeros(0, np.int64)
        self._words: Callable[[int], str] = str
        self._captions: Captions | None = None
        self._row = 0
        """The place of the current picture among those shown."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(name)

    def show_pictures(
        self,
        pictures: Pixels,
        numbers: NDArray[np.int64],
        words: Callable[[int], str],
        captions: Captions | None = None,
    ) -> None:
        """Show ``pictures[numbers]`` (n, height, width, channels); ``words`` says what one is."""
        self._pictures, self._numbers, self._words = pictures, numbers, words
        self._captions = captions
        self._row = 0
        self.verticalScrollBar().setValue(0)
        self._measure()
        self._tell()

    @property
    def current(self) -> int | None:
        """The number of the current picture, None if there are none."""
        return int(self._numbers[self._row]) if len(self._numbers) else None

    def make_current(self, number: int) -> None:
        """Make a picture the current one, if it is shown, without bringing it into sight."""
        rows = np.flatnonzero(self._numbers == number)
        if len(rows):
            self._row = int(rows[0])
            self._tell()

    def rect_of(self, row: int) -> QRect:
        """Return where the picture at a place among those shown lies in the viewport."""
        tile, (width, height) = self._tile_rect(row), self._size()
        return QRect(tile.left() + (tile.width() - width) // 2, tile.top(), width, height)

    def _tile_rect(self, row: int) -> QRect:
        """Return where a picture with its caption lies in the viewport."""
        (width, height), gap = self._tile(), self._gap()
        column, line = row % self._columns(), row // self._columns()
        between = self._line_gap()
        top = line * (height + between) + between - self.verticalScrollBar().value()
        return QRect(gap + column * (width + gap), top, width, height)

    def row_at(self, place: QPoint) -> int | None:
        """Return the place among the pictures shown that lies at a point of the viewport."""
        (width, height), gap, between = self._tile(), self._gap(), self._line_gap()
        column = (place.x() - gap // 2) // (width + gap)
        line = (place.y() - between // 2 + self.verticalScrollBar().value()) // (height + between)
        row = line * self._columns() + column
        inside = 0 <= column < self._columns() and 0 <= row < len(self._numbers)
        return row if inside else None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        chosen = theme.tokens(self)
        painter.fillRect(event.rect(), chosen.surface)
        columns, line = self._columns(), self._tile()[1] + self._line_gap()
        scrolled = self.verticalScrollBar().value()
        first = (event.rect().top() + scrolled) // line * columns
        last = ((event.rect().bottom() + scrolled) // line + 1) * columns
        for row in range(max(0, first), min(last, len(self._numbers))):
            painter.drawImage(self.rect_of(row), to_qimage(self._pictures[self._numbers[row]]))
            self._write_caption(painter, row)
        if len(self._numbers):
            painter.setPen(QPen(chosen.accent if self.hasFocus() else chosen.quiet, 2))
            painter.drawRect(self.rect_of(self._row).adjusted(-2, -2, 1, 1))
        painter.end()

    def _write_caption(self, painter: QPainter, row: int) -> None:
        if self._captions is None:
            return
        painter.setFont(self._caption_font())
        metrics, tile = painter.fontMetrics(), self._tile_rect(row)
        top, elided = self.rect_of(row).bottom() + CAPTION_GAP, Qt.TextElideMode.ElideRight
        chosen, high = theme.tokens(self), metrics.height()
        for line, text in enumerate(self._captions.of(int(self._numbers[row]))):
            place = QRect(tile.left(), top + line * high, tile.width(), high)
            painter.setPen(chosen.quiet if line else chosen.text)
            shown = metrics.elidedText(text, elided, tile.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self.row_at(event.pos())
            text = self.tr("A click says what a picture is") if row is None else self._said(row)
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position().toPoint())
        if row is not None:
            self._go(row)
            if event.button() == Qt.MouseButton.LeftButton:
                self.chosen.emit(int(self._numbers[row]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current is not None:
            self.chosen.emit(current)
            return
        columns = self._columns()
        page = columns * max(1, self.viewport().height() // (self._tile()[1] + self._line_gap()))
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -len(self._numbers),
            Qt.Key.Key_End: len(self._numbers),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or not len(self._numbers):
            super().keyPressEvent(event)
            return
        self._go(max(0, min(self._row + step, len(self._numbers) - 1)))

    def _go(self, row: int) -> None:
        self._row = row
        place, bar, gap = self._tile_rect(row), self.verticalScrollBar(), self._line_gap()
        below = place.y() + place.height() + gap - self.viewport().height()
        if place.top() < gap:
            bar.setValue(bar.value() + place.top() - gap)
        elif below > 0:
            bar.setValue(bar.value() + below)
        self._tell()

    def _tell(self) -> None:
        self.viewport().update()
        current = self.current
        said = "" if current is None else self._said(self._row)
        self.setAccessibleDescription(said)
        if current is not None:
            self.current_changed.emit(current)

    def _said(self, row: int) -> str:
        return self._words(int(self._numbers[row]))

    def _size(self) -> tuple[int, int]:
        """Return width and height of a picture on the screen."""
        height, width = self._pictures.shape[1:3]
        times = max(1, round(WANTED_SIDE / max(height, width)))
        return width * times, height * times

    def _tile(self) -> tuple[int, int]:
        """Return width and height of a picture with its caption."""
        width, height = self._size()
        if self._captions is None:
            return width, height
        metrics = QFontMetrics(self._caption_font())
        written = min(metrics.horizontalAdvance(self._captions.widest), WIDEST_CAPTION)
        return max(width, written), height + CAPTION_GAP + self._captions.lines * metrics.height()

    def _caption_font(self) -> QFont:
        return theme.tabular(theme.small(self.font()))

    def _columns(self) -> int:
        return max(1, (self.viewport().width() - GAP) // (self._tile()[0] + GAP))

    def _gap(self) -> int:
        """Return the pixels between pictures, so many that they fill the width."""
        columns = self._columns()
        return max(GAP, (self.viewport().width() - columns * self._tile()[0]) // (columns + 1))

    def _line_gap(self) -> int:
        """Return the pixels between lines: as between columns, where there are no captions."""
        return self._gap() if self._captions is None else min(self._gap(), MOST_BETWEEN)

    def _measure(self) -> None:
        line = self._tile()[1] + self._line_gap()
        lines = -(-len(self._numbers) // self._columns())
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, lines * line + self._line_gap() - room))
        bar.setPageStep(room)
        bar.setSingleStep(line // 2)
        self.viewport().update()
