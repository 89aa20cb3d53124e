"""StepView: all numbers of one step, forward in one row and backward in the other."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from engine.experiments.backpropagation import KERNEL, PLACES, SIDE, Step
from gui import theme
from gui.learn.backpropagation.grids import (
    BACKWARD,
    FINE,
    FORWARD,
    PLACED,
    WEIGHTS,
    Cell,
    Grid,
    Pointed,
    cells_of,
    coloured,
    values_of,
    written,
)

GAP, LARGEST = 22.0, 58.0
MOVES: dict[int, Cell] = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class StepView(QWidget):
    """Paints a Step. Pointing at a weight, or the arrow keys, choose whose gradient is summed;
    pointing at a place, or the arrow keys with Shift, choose whose error is explained.
    """

    pointed = Signal(object)
    """A Pointed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step: Step | None = None
        self._at = Pointed()
        self._captions = self._words()
        self.setAccessibleName(self.tr("The numbers of the step"))
        self.setToolTip(
            self.tr(
                "Point at a weight to see its gradient come about, or at a place to see its error. "
                "Arrow keys choose a weight, with Shift a place."
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(420, 250)
        self.setFont(theme.tabular(self.font()))

    def sizeHint(self) -> QSize:
        return QSize(680, 380)

    @property
    def at(self) -> Pointed:
        return self._at

    def show_step(self, step: Step) -> None:
        self._step = step
        self.update()

    def point(self, at: Pointed) -> None:
        if at != self._at:
            self._at = at
            self.pointed.emit(at)
            self.update()

    def place_of(self, grid: Grid, cell: Cell) -> QPointF:
        """Return the middle of a cell on the widget."""
        side = self._side()
        corner = self._corners()[grid]
        return corner + QPointF((cell[1] + 0.5) * side, (cell[0] + 0.5) * side)

    def event(self, event: QEvent) -> bool:
        # Over numbers a tool tip would hide what is pointed at.
        if isinstance(event, QHelpEvent) and self._found(QPointF(event.pos())) is not None:
            QToolTip.hideText()
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._found(event.position())
        if found is None:
            self.point(Pointed(self._at.weight))
            return
        grid, cell = found
        if grid in WEIGHTS:
            self.point(Pointed(cell))
        else:
            self.point(Pointed(self._at.weight, cell if grid in PLACED else None))

    def leaveEvent(self, event: QEvent) -> None:
        self.point(Pointed(self._at.weight))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = MOVES.get(event.key())
        if move is None:
            super().keyPressEvent(event)
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.point(Pointed(self._at.weight, _next(self._at.place, move, PLACES)))
        else:
            weight = _next(self._at.weight, move, KERNEL)
            self.point(Pointed(weight, self._at.place))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._step is None:
            return
        painter = QPainter(self)
        for grid, corner in self._corners().items():
            self._paint_grid(painter, grid, corner)
        self._paint_signs(painter)
        self._paint_frames(painter)
        if self.hasFocus():
            painter.setPen(QPen(theme.tokens(self).accent, 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), theme.RADIUS, theme.RADIUS)
        painter.end()

    def _words(self) -> dict[Grid, str]:
        return {
            "picture": self.tr("Picture"),
            "kernel": self.tr("Kernel"),
            "answers": self.tr("Answers"),
            "wanted": self.tr("Wanted"),
            "errors": self.tr("Errors"),
            "pixels": self.tr("Pixels it met"),
            "products": self.tr("Products"),
            "gradient": self.tr("Gradient"),
            "updated": self.tr("New kernel"),
        }

    def _side(self) -> float:
        """Return the size of a cell: both rows fit, forward 17 cells and backward 18."""
        cells = sum(cells_of(grid) for grid in BACKWARD)
        wide = (self.width() - 2 - GAP * (len(BACKWARD) - 1)) / cells
        high = (self.height() - 2 * self._caption() - theme.RELATED - 2) / (SIDE + PLACES)
        return max(8.0, min(wide, high, LARGEST))

    def _caption(self) -> float:
        return QFontMetricsF(self.font()).height() + theme.GRID

    def _corners(self) -> dict[Grid, QPointF]:
        """Return the upper left corner of every grid; each is in the middle of its row."""
        side, caption = self._side(), self._caption()
        found: dict[Grid, QPointF] = {}
        high = (SIDE + PLACES) * side + 2 * caption + theme.RELATED
        top = caption + max(0.0, (self.height() - high) / 2)
        for row, most in ((FORWARD, SIDE), (BACKWARD, PLACES)):
            cells = sum(cells_of(grid) for grid in row)
            left = max(0.0, (self.width() - side * cells - GAP * (len(row) - 1)) / 2)
            for grid in row:
                count = cells_of(grid)
                found[grid] = QPointF(left, top + (most - count) / 2 * side)
                left += count * side + GAP
            top += most * side + caption + theme.RELATED
        return found

    def _paint_grid(self, painter: QPainter, grid: Grid, corner: QPointF) -> None:
        tokens, side = theme.tokens(self), self._side()
        assert self._step is not None
        values = values_of(self._step, grid, self._at.weight)
        painter.setPen(tokens.quiet)
        font = theme.small(self.font())
        painter.setFont(font)
        width = len(values) * side
        place = QRectF(corner.x() - GAP, corner.y() - self._caption(), width + 2 * GAP, 20)
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, self._captions[grid])
        colours = coloured(grid, values)
        font.setPixelSize(max(7, min(18, round(side * (0.33 if grid in FINE else 0.36)))))
        painter.setFont(font)
        for (row, column), value in np.ndenumerate(values):
            cell = QRectF(corner.x() + column * side, corner.y() + row * side, side, side)
            ground = QColor(*(int(part) for part in colours[row, column]))
            painter.fillRect(cell.adjusted(0, 0, -1, -1), ground)
            painter.setPen(QColor("black") if ground.lightnessF() > 0.5 else QColor("white"))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, written(value, grid in FINE))

    def _paint_signs(self, painter: QPainter) -> None:
        """Write what is done between the grids of each row."""
        side, corners = self._side(), self._corners()
        painter.setPen(theme.tokens(self).text)
        font = self.font()
        font.setPixelSize(17)
        painter.setFont(font)
        for row, signs in ((FORWARD, "∗→↔"), (BACKWARD, "×=Σ→")):
            middle = corners[row[0]].y() + cells_of(row[0]) * side / 2
            for grid, sign in zip(row[1:], signs, strict=True):
                place = QRectF(corners[grid].x() - GAP, middle - 14, GAP, 28)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign)

    def _paint_frames(self, painter: QPainter) -> None:
        """Frame the weight that was chosen, what it met, and the place that is pointed at."""
        tokens = theme.tokens(self)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.accent, 2.5))
        row, column = self._at.weight
        for grid in WEIGHTS:
            painter.drawRect(self._rect(grid, (row, column), 1))
        painter.drawRect(self._rect("picture", (row, column), PLACES))
        if self._at.place is not None:
            painter.setPen(QPen(tokens.families["activation"], 2.5))
            i, j = self._at.place
            painter.drawRect(self._rect("picture", (i, j), KERNEL))
            for grid in PLACED:
                painter.drawRect(self._rect(grid, (i, j), 1))

    def _rect(self, grid: Grid, cell: Cell, cells: int) -> QRectF:
        side, corner = self._side(), self._corners()[grid]
        left, top = corner.x() + cell[1] * side, corner.y() + cell[0] * side
        return QRectF(left, top, cells * side - 1, cells * side - 1)

    def _found(self, at: QPointF) -> tuple[Grid, Cell] | None:
        side = self._side()
        for grid, corner in self._corners().items():
            count = cells_of(grid)
            row, column = int((at.y() - corner.y()) // side), int((at.x() - corner.x()) // side)
            if 0 <= row < count and 0 <= column < count:
                return grid, (row, column)
        return None


def _next(cell: Cell | None, move: Cell, count: int) -> Cell:
    """Return the neighbour in a square of ``count`` cells a side; the first cell if none is on."""
    if cell is None:
        return 0, 0
    return (cell[0] + move[0]) % count, (cell[1] + move[1]) % count
