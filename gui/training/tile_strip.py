"""TileStrip: small pictures of numbers in a few rows, with the scale of their colours."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui import theme

SCALE_WIDTH = 64
HIGH = 72
LARGEST = 56
MOST_ROWS = 4


class TileStrip(QWidget):
    """Tiles of one size, as large as all of them allow. Who derives from it fills them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._pictures: list[QImage] = []
        self._ramp = QImage()
        self._ends: tuple[tuple[str, float], ...] = ()
        self._gap = theme.GRID

    def show_tiles(
        self,
        pictures: list[QImage],
        ramp: QImage,
        ends: tuple[tuple[str, float], ...],
        *,
        close: bool = False,
    ) -> None:
        """Show ``pictures``; ``ramp`` runs from its high end down, with words at shares of it.

        ``close``: side by side and without frames, as suits tiles of a single colour.
        """
        self._pictures, self._ramp, self._ends = pictures, ramp, ends
        self._gap = 1 if close else theme.GRID
        self.update()

    def words_of(self, tile: int) -> str:
        """Return what is said of a tile under the pointer."""
        return ""

    def sizeHint(self) -> QSize:
        return QSize(320, HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, HIGH)

    def tile_at(self, place: QPoint) -> int | None:
        return next((i for i, rect in enumerate(self._places()) if rect.contains(place)), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = theme.tokens(self)
        painter.setPen(tokens.border)
        for place, picture in zip(self._places(), self._pictures, strict=False):
            painter.drawImage(place, picture)
            if self._gap > 1:
                painter.drawRect(place.adjusted(0, 0, -1, -1))
        if self._pictures:
            self._paint_scale(painter, tokens)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tile = self.tile_at(event.pos())
            text = self.toolTip() if tile is None else self.words_of(tile)
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _places(self) -> list[QRect]:
        """Return a square for each tile, as large as all of them allow."""
        count = len(self._pictures)
        room = self.width() - SCALE_WIDTH - theme.GROUP
        if not count or room <= 0:
            return []
        gap, most = self._gap, MOST_ROWS if self._gap > 1 else 2 * MOST_ROWS
        fitting = (r for r in range(1, most) if ceil(count / r) * (_side(r, gap) + gap) <= room)
        rows = next(fitting, most)
        columns = ceil(count / rows)
        side = min(_side(rows, gap), max(4, room // columns - gap))
        step = side + gap
        return [QRect(i % columns * step, i // columns * step, side, side) for i in range(count)]

    def _paint_scale(self, painter: QPainter, tokens: theme.Tokens) -> None:
        """Draw the colours with their numbers beside the last tile."""
        beside = max((place.right() for place in self._places()), default=0) + theme.GROUP
        bar = QRect(beside, 0, theme.RELATED, LARGEST)
        painter.drawImage(bar, self._ramp)
        font = theme.tabular(theme.small(self.font()))
        painter.setFont(font)
        painter.setPen(tokens.quiet)
        height = QFontMetrics(font).height()
        for text, share in self._ends:
            middle = height / 2 + share * (bar.height() - height)
            place = QRectF(bar.right() + 6, middle - height / 2, SCALE_WIDTH, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)


def _side(rows: int, gap: int) -> int:
    return min(LARGEST, (HIGH - (rows - 1) * gap) // rows)
