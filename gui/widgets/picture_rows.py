"""PictureRows: rows of a few small pictures, one under the other, so that columns can be compared.

The originals stand in the first row, what was made of them in those below.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from engine.data.preprocessing import Pixels
from gui import theme
from gui.widgets.images import to_qimage

LARGEST, SMALLEST = 56, 16
"""Pixels of a picture's side."""
HEAD = 112
"""Pixels for the words before a row."""


@dataclass(frozen=True, eq=False)
class Row:
    """``words`` say instead of pictures why there are none, or nothing yet."""

    name: str
    pictures: Pixels | None
    """(n, height, width, channels)"""
    words: str = ""


class PictureRows(QWidget):
    """As high as its rows need at the most; keeps its size whatever is in them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._images: tuple[tuple[QImage, ...], ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setFont(theme.small(self.font()))

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        if len(rows) != len(self._rows):
            self._rows = tuple(rows)
            self.updateGeometry()
        self._rows = tuple(rows)
        self._images = tuple(
            () if row.pictures is None else tuple(to_qimage(one) for one in row.pictures)
            for row in rows
        )
        self.setAccessibleDescription(", ".join(row.name for row in rows))
        self.update()

    def sizeHint(self) -> QSize:
        count = max(1, len(self._rows))
        return QSize(480, count * (LARGEST + theme.GRID) - theme.GRID)

    def minimumSizeHint(self) -> QSize:
        count = max(1, len(self._rows))
        return QSize(HEAD + 8 * SMALLEST, count * (SMALLEST + theme.GRID) - theme.GRID)

    def place_of(self, row: int, column: int) -> QRect:
        """Return where a picture is painted."""
        side = self._side()
        step = side + theme.GRID
        return QRect(HEAD + column * step, row * step, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, metrics = theme.tokens(self), QFontMetrics(self.font())
        flags = Qt.AlignmentFlag.AlignVCenter
        for index, row in enumerate(self._rows):
            first = self.place_of(index, 0)
            painter.setPen(tokens.text if index == 0 else tokens.quiet)
            head = QRect(0, first.top(), HEAD - theme.RELATED, first.height())
            text = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, head.width())
            painter.drawText(head, flags, text)
            if not self._images[index]:
                painter.setPen(tokens.quiet)
                room = QRect(HEAD, first.top(), self.width() - HEAD, first.height())
                painter.drawText(room, flags | Qt.TextFlag.TextWordWrap, row.words)
            painter.setPen(tokens.border)
            for column, image in enumerate(self._images[index]):
                place = self.place_of(index, column)
                painter.drawImage(place, image)
                painter.drawRect(place.adjusted(0, 0, -1, -1))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._words_at(event.pos()), self)
            return True
        return super().event(event)

    def _words_at(self, place: QPoint) -> str:
        step = self._side() + theme.GRID
        row = place.y() // step
        if 0 <= row < len(self._rows):
            return self._rows[row].name + (f": {w}" if (w := self._rows[row].words) else "")
        return self.toolTip()

    def _side(self) -> int:
        columns = max((len(images) for images in self._images), default=0) or 8
        rows = max(1, len(self._rows))
        wide = (self.width() - HEAD) // columns - theme.GRID
        high = (self.height() + theme.GRID) // rows - theme.GRID
        return max(SMALLEST, min(LARGEST, wide, high))
