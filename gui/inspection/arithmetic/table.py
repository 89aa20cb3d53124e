"""The products of a cell as a table: for each input channel patch × kernel = products, and sum."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.inspection.arithmetic.words import largest
from engine.inspection.colouring import DIVERGING, colour, is_signed
from engine.inspection.pictures import number_text
from gui import theme
from gui.inspection.arithmetic.sections import Grid, Products
from gui.services.layers import Packed, packed, to_image

MOST = 24
"""Input channels that are shown; the others are one line."""
HEADING = 18
SIDE = 44
LEAST_SIDE = 28
SIGN = 14
"""Room for × and =."""
NUMBERS = 62


class ProductsTable(QWidget):
    """A row for each input channel, the strongest ones where there are many; one is chosen."""

    chosen = Signal(int)
    """The place of a channel in the products."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._products: Products | None = None
        self._rows: tuple[int, ...] = ()
        self._pictures: tuple[Packed, ...] = ()
        self._row = 0
        self.setFont(theme.tabular(theme.small(self.font())))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Products of every input map"))
        self.setToolTip(self.tr("Click a row, or use ↑ and ↓, to read its numbers below"))

    @property
    def rows(self) -> tuple[int, ...]:
        """The channels' places among the products, in the order of the table."""
        return self._rows

    def show_products(self, products: Products, colours: str) -> int:
        """Show other numbers; return which channel is chosen: the one that was, if it is there."""
        before = self._rows[self._row] if self._row < len(self._rows) else -1
        rows = tuple(sorted(largest(products.sums, MOST)))
        other_height = len(rows) != len(self._rows) or self._products is None
        self._products, self._rows = products, rows
        self._pictures = (
            _coloured(products.values[list(rows)], colours),
            _coloured(products.weights[list(rows)], DIVERGING),
            _coloured(products.products[list(rows)], DIVERGING),
        )
        strongest = int(np.argmax(np.abs(products.sums)))
        self._row = rows.index(before if before in rows else strongest)
        if other_height:
            self.updateGeometry()
        self.setAccessibleDescription(self._words())
        self.update()
        return rows[self._row]

    def sizeHint(self) -> QSize:
        rest = self._products is not None and len(self._products.sums) > len(self._rows)
        rows = len(self._rows) + (0.5 if rest else 0)
        return QSize(240, HEADING + round(rows * (self._side() + theme.GRID)))

    def resizeEvent(self, event: QEvent) -> None:
        self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = (round(event.position().y()) - HEADING) // (self._side() + theme.GRID)
        if event.button() == Qt.MouseButton.LeftButton and 0 <= row < len(self._rows):
            self._choose(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not 0 <= self._row + step < len(self._rows):
            super().keyPressEvent(event)
        else:
            self._choose(self._row + step)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._products is None:
            return
        painter = QPainter(self)
        chosen = theme.tokens(self)
        painter.setPen(chosen.quiet)
        titles = (self.tr("input"), self.tr("kernel"), self.tr("product"))
        for left, title in zip(self._lefts(), titles, strict=True):
            place = QRect(left - SIGN, 0, self._side() + 2 * SIGN, HEADING)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, title)
        end = QRect(self.width() - NUMBERS, 0, NUMBERS, HEADING)
        painter.drawText(end, Qt.AlignmentFlag.AlignRight, self.tr("sum"))
        step = self._side() + theme.GRID
        first = max(0, (event.rect().top() - HEADING) // step)
        last = min(len(self._rows), (event.rect().bottom() - HEADING) // step + 1)
        for row in range(first, last):
            self._paint_row(painter, row, HEADING + row * step, chosen)
        rest = len(self._products.sums) - len(self._rows)
        if rest:
            self._paint_rest(painter, rest, HEADING + len(self._rows) * step, chosen)
        painter.end()

    def _paint_row(self, painter: QPainter, row: int, top: int, chosen: theme.Tokens) -> None:
        assert self._products is not None
        side = self._side()
        line = QRect(0, top, self.width(), side + theme.GRID)
        if row == self._row:
            painter.fillRect(line, chosen.selected())
            if self.hasFocus():
                painter.setPen(QPen(chosen.accent, 1))
                painter.drawRect(line.adjusted(0, 0, -1, -1))
        channel = self._products.channels[self._rows[row]]
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(chosen.text)
        painter.drawText(line.adjusted(theme.GRID, 0, 0, 0), middle, f"{channel + 1}")
        for left, pictures, sign in zip(self._lefts(), self._pictures, ("×", "=", ""), strict=True):
            cells = pictures[row]
            high, wide = cells.shape
            scale = side / max(high, wide)
            width, height = max(2, round(wide * scale)), max(2, round(high * scale))
            place = QRect(left, top + theme.GRID // 2, side, side)
            shown = QRect(0, 0, width, height)
            shown.moveCenter(place.center())
            painter.drawImage(shown, to_image(cells))
            after = QRect(place.right() + 1, place.top(), SIGN, side)
            painter.drawText(after, Qt.AlignmentFlag.AlignCenter, sign)
        total = number_text(float(self._products.sums[self._rows[row]]))
        painter.drawText(line.adjusted(0, 0, -theme.GRID, 0), middle | _RIGHT, total)

    def _paint_rest(self, painter: QPainter, rest: int, top: int, chosen: theme.Tokens) -> None:
        assert self._products is not None
        total = float(np.delete(self._products.sums, list(self._rows)).sum())
        line = QRect(theme.GRID, top, self.width() - 2 * theme.GRID, self._side() // 2)
        painter.setPen(chosen.quiet)
        words = self.tr("{count} others, weaker").format(count=f"{rest:,}")
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | _RIGHT, number_text(total))

    def _choose(self, row: int) -> None:
        self._row = row
        self.update()
        self.chosen.emit(self._rows[row])

    def _side(self) -> int:
        room = self.width() - 28 - NUMBERS - 2 * SIGN
        return min(max(room // 3, LEAST_SIDE), SIDE)

    def _lefts(self) -> tuple[int, int, int]:
        """Return where the three pictures of a row begin."""
        side = self._side()
        room = self.width() - 28 - NUMBERS - 3 * side - 2 * SIGN
        gap = SIGN + max(0, room // 2)
        return (28, 28 + side + gap, 28 + 2 * (side + gap))

    def _words(self) -> str:
        assert self._products is not None
        sums = self._products.sums
        parts = (
            self.tr("map {channel}: {sum}").format(
                channel=self._products.channels[row] + 1, sum=number_text(float(sums[row]))
            )
            for row in self._rows
        )
        return "; ".join(parts)


_RIGHT = Qt.AlignmentFlag.AlignRight


def _coloured(numbers: Grid, name: str) -> Packed:
    """Return (n, h, w) numbers in the colours of one scale for all of them."""
    finite = np.abs(np.where(np.isfinite(numbers), numbers, 0))
    high = float(finite.max(initial=0.0))
    signed = name == DIVERGING or is_signed(numbers)
    return packed(colour(numbers, DIVERGING if signed else name, -high if signed else 0.0, high))
