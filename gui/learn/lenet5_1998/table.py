"""TablePart: which maps of S2 each kernel of C3 reads, drawn as the paper's table I."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from engine.blocks.lenet import LENET5_TABLE
from gui import theme

MAPS, KERNELS = 6, len(LENET5_TABLE)
CELLS = 25
"""Of a 5×5 kernel."""


class TablePart(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = _Table()
        self._words = QLabel()
        self._words.setFont(theme.tabular(self._words.font()))
        self._words.setAccessibleName(self.tr("What the kernel reads"))
        self._picture.chosen.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(self._picture, 1)
        column.addWidget(self._words)
        self._on_chosen(0)

    def _on_chosen(self, kernel: int) -> None:
        reads = LENET5_TABLE[kernel]
        words = self.tr("Kernel {kernel} reads {maps} maps: {maps} · 25 + 1 = {weights} weights")
        weights = len(reads) * CELLS + 1
        self._words.setText(words.format(kernel=kernel, maps=len(reads), weights=weights))


class _Table(QWidget):
    """Rows are maps, columns kernels; the column under the mouse is chosen, or by arrow keys."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._kernel = 0
        self.setAccessibleName(self.tr("Which maps each kernel reads"))
        self.setToolTip(self.tr("Point at a kernel, or choose one with the arrow keys"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 130)
        self.setFont(theme.tabular(theme.small(self.font())))

    def sizeHint(self) -> QSize:
        return QSize(600, 220)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        side, corner = self._place()
        kernel = int((event.position().x() - corner.x()) // side)
        if 0 <= kernel < KERNELS:
            self._choose(kernel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self._choose((self._kernel + by) % KERNELS)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, (side, corner) = theme.tokens(self), self._place()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        column = QRectF(corner.x() + self._kernel * side, corner.y(), side, MAPS * side)
        painter.fillRect(column, tokens.selected())
        if self.hasFocus():
            painter.setPen(QPen(tokens.accent, 2))
            painter.drawRect(column)
        painter.setPen(tokens.quiet)
        for kernel in range(KERNELS):
            place = QRectF(corner.x() + kernel * side, 0, side, corner.y())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(kernel))
        for number in range(MAPS):
            place = QRectF(0, corner.y() + number * side, corner.x() - theme.RELATED, side)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            words = self.tr("map {number}").format(number=number)
            painter.drawText(place, right, words)
        self._paint_dots(painter, side, corner)
        painter.end()

    def _paint_dots(self, painter: QPainter, side: float, corner: QPointF) -> None:
        tokens = theme.tokens(self)
        painter.setPen(Qt.PenStyle.NoPen)
        strong = tokens.families["convolution"]
        for kernel, reads in enumerate(LENET5_TABLE):
            for number in range(MAPS):
                middle = corner + QPointF((kernel + 0.5) * side, (number + 0.5) * side)
                painter.setBrush(strong if number in reads else tokens.border)
                radius = 0.32 * side if number in reads else 0.08 * side
                painter.drawEllipse(middle, radius, radius)

    def _place(self) -> tuple[float, QPointF]:
        """Return the side of a cell, and where the cells begin."""
        metrics = QFontMetricsF(self.font())
        left = metrics.horizontalAdvance(self.tr("map {number}").format(number=0)) + 2 * theme.GRID
        top = metrics.height() + theme.GRID
        side = min((self.width() - left) / KERNELS, (self.height() - top) / MAPS)
        return side, QPointF(left, top)

    def _choose(self, kernel: int) -> None:
        if kernel != self._kernel:
            self._kernel = kernel
            self.chosen.emit(kernel)
            self.update()
