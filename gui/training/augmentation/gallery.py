"""Gallery: each sample as it is, and beside it what training may see of it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui import theme
from gui.training.augmentation.variations import VARIATIONS, Made
from gui.widgets.images import to_qimage

GAP = 4
BETWEEN = 12
"""Pixels between a sample and its variations."""


class Gallery(QWidget):
    """A row a sample. Pictures are enlarged by whole numbers; as many variations are shown as the
    width has room for.
    """

    def __init__(self, rows: int, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self._side = rows, side
        self._made: Made | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What augmentation does"))
        self.setToolTip(
            self.tr("On the left samples as they are, beside them what training may see instead")
        )

    @property
    def made(self) -> Made | None:
        return self._made

    def show_made(self, made: Made | None, words: str) -> None:
        """Show samples and variations; ``words`` say what they are."""
        grown = self._made is None or made is None or made.samples.shape != self._made.samples.shape
        self._made = made
        self.setAccessibleDescription(words)
        if grown:
            self.updateGeometry()
        self.update()

    def columns(self) -> int:
        """Return how many variations there is room for."""
        width = self._cell().width()
        room = self.width() - width - BETWEEN + GAP
        return max(1, min(VARIATIONS, room // (width + GAP)))

    def rect_of(self, row: int, column: int) -> QRect:
        """Return where a picture is; column 0 is the sample."""
        cell = self._cell()
        left = column * (cell.width() + GAP) + (BETWEEN - GAP if column else 0)
        return QRect(left, self._head() + row * (cell.height() + GAP), cell.width(), cell.height())

    def sizeHint(self) -> QSize:
        cell = self._cell()
        width = (VARIATIONS + 1) * (cell.width() + GAP) + BETWEEN - 2 * GAP
        return QSize(width, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * self._cell().width() + BETWEEN, self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        made = self._made
        if made is None:
            return
        tokens = theme.tokens(self)
        painter = QPainter(self)
        painter.setFont(theme.small(self.font()))
        painter.setPen(tokens.quiet)
        for column, text in ((0, self.tr("Sample")), (1, self.tr("Changed at random"))):
            left = self.rect_of(0, column).left()
            room = self._cell().width() + BETWEEN if column == 0 else self.width() - left
            line = QRect(left, 0, room, self._head())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, text)
        columns = self.columns()
        painter.setPen(QPen(tokens.border, 1))
        for row in range(len(made.samples)):
            pictures = [made.samples[row], *made.variations[row][:columns]]
            for column, pixels in enumerate(pictures):
                place = self.rect_of(row, column)
                if place.intersects(event.rect()):
                    painter.drawImage(place, to_qimage(pixels))
                    painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()

    def _cell(self) -> QSize:
        height, width = (28, 28) if self._made is None else self._made.samples.shape[1:3]
        times = max(1, round(self._side / max(height, width)))
        return QSize(width * times, height * times)

    def _head(self) -> int:
        return QFontMetrics(theme.small(self.font())).height() + theme.GRID

    def _height(self) -> int:
        return self._head() + self._rows * (self._cell().height() + GAP) - GAP
