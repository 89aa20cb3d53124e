"""StepView: all numbers of one step, forward in one row and backward in the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.experiments.backpropagation import KERNEL, PLACES, SIDE, Step
from engine.inspection.colouring import DIVERGING, colour
from gui import theme

Grid = Literal[
    "picture",
    "kernel",
    "answers",
    "wanted",
    "errors",
    "pixels",
    "products",
    "gradient",
    "updated",
]
Cell = tuple[int, int]

FORWARD: tuple[Grid, ...] = ("picture", "kernel", "answers", "wanted")
BACKWARD: tuple[Grid, ...] = ("errors", "pixels", "products", "gradient", "updated")
WEIGHTS: tuple[Grid, ...] = ("kernel", "gradient", "updated")
PLACED: tuple[Grid, ...] = ("answers", "wanted", "errors", "pixels", "products")
SIDES: dict[Grid, int] = {"picture": SIDE, "kernel": KERNEL, "gradient": KERNEL, "updated": KERNEL}
"""Cells to a side; all the others have one cell a place."""
FINE: tuple[Grid, ...] = ("errors", "products", "gradient")
"""Grids of small numbers: a third decimal."""
GAP, LARGEST = 22.0, 58.0
FIRST: Cell = (1, 1)
MOVES: dict[int, Cell] = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


@dataclass(frozen=True)
class Pointed:
    """What is under the mouse: the weight that gradients are shown for, and a place, if any."""

    weight: Cell = FIRST
    place: Cell | None = None


class StepView(QWidget):
    """Paints a Step. Pointing at a weight, or the arrow keys, choose whose gradient is summed."""

    pointed = Signal(object)
    """A Pointed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step: Step | None = None
        self._at = Pointed()
        self._captions = self._words()
        self.setAccessibleName(self.tr("The numbers of the step"))
        self.setToolTip(
            self.tr("Point at a weight to see its gradient come about; arrow keys choose one too.")
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
        row, column = self._at.weight
        self.point(Pointed(((row + move[0]) % KERNEL, (column + move[1]) % KERNEL)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._step is None:
            return
        painter = QPainter(self)
        for grid, corner in self._corners().items():
            self._paint_grid(painter, grid, corner)
        self._paint_signs(painter)
        self._paint_frames(painter)
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
        cells = sum(SIDES.get(grid, PLACES) for grid in BACKWARD)
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
            cells = sum(SIDES.get(grid, PLACES) for grid in row)
            left = max(0.0, (self.width() - side * cells - GAP * (len(row) - 1)) / 2)
            for grid in row:
                count = SIDES.get(grid, PLACES)
                found[grid] = QPointF(left, top + (most - count) / 2 * side)
                left += count * side + GAP
            top += most * side + caption + theme.RELATED
        return found

    def _values(self, grid: Grid) -> NDArray[np.float64]:
        assert self._step is not None
        match grid:
            case "pixels":
                return self._step.under(*self._at.weight)
            case "products":
                return self._step.under(*self._at.weight) * self._step.errors
            case _:
                values: NDArray[np.float64] = getattr(self._step, grid)
                return values

    def _paint_grid(self, painter: QPainter, grid: Grid, corner: QPointF) -> None:
        tokens, side, values = theme.tokens(self), self._side(), self._values(grid)
        painter.setPen(tokens.quiet)
        font = theme.small(self.font())
        painter.setFont(font)
        width = len(values) * side
        place = QRectF(corner.x() - GAP, corner.y() - self._caption(), width + 2 * GAP, 20)
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, self._captions[grid])
        colours = _coloured(grid, values)
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
            middle = corners[row[0]].y() + SIDES.get(row[0], PLACES) * side / 2
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
            count = SIDES.get(grid, PLACES)
            row, column = int((at.y() - corner.y()) // side), int((at.x() - corner.x()) // side)
            if 0 <= row < count and 0 <= column < count:
                return grid, (row, column)
        return None


def _coloured(grid: Grid, values: NDArray[np.float64]) -> NDArray[np.uint8]:
    if grid in ("picture", "pixels"):
        return colour(values, "grey", 0.0, 1.0)
    high = max(float(np.abs(values).max()), 1e-9)
    high = high if grid in FINE else max(high, 0.5)
    return colour(values, DIVERGING, -high, high)


def written(value: float, fine: bool = False) -> str:
    """Return ``.35`` or ``−1.20``; a small number with a third decimal: ``−.012``."""
    text = f"{abs(value):.{3 if fine else 2}f}"
    text = text.removeprefix("0") if text.startswith("0.") else text
    nothing = set(text) <= {".", "0"}
    return f"−{text}" if value < 0 and not nothing else text
