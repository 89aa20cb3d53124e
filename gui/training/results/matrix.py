"""MatrixView: the confusion matrix as a heat map, whose cells are chosen by mouse or by keys."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
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
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from engine.training.confusion import Confusion
from gui import theme
from gui.training.results.matrix_paint import paint_cells, paint_names, paint_numbers
from gui.training.results.matrix_plan import Colours, Plan, colours, plan
from gui.training.results.words import cell_words

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

Cell = tuple[int, int]
"""A row, which is what pictures are, and a column, which is what they are taken for."""


class MatrixView(QWidget):
    """Rows are what pictures are, columns what they are taken for."""

    looked_at = Signal()
    """``cell`` is another one, or what it holds has changed."""
    height_changed = Signal()
    chosen = Signal(int, int)
    """The cell that was clicked, or on which Return was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._confusion: Confusion | None = None
        self._names: tuple[str, ...] = ()
        self._by_share = False
        self._current: Cell = (0, 0)
        self._pointed: Cell | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._tell()

    @property
    def cell(self) -> Cell:
        """The cell under the pointer, or else the one that the keys have gone to."""
        return self._pointed or self._current

    @property
    def scale(self) -> tuple[float, float]:
        """What the full colours stand for: of what is right, and of what is wrong."""
        return self._colours.most_right, self._colours.most_wrong

    def show_confusion(self, confusion: Confusion, names: tuple[str, ...]) -> None:
        """Show another matrix of classes called ``names``; the current cell stays if it can."""
        self._confusion = confusion
        if names != self._names:
            self._names, self._current, self._pointed = names, (0, 0), None
            self._forget("_plan")
        self._forget("_values", "_colours")
        self._tell()

    def show_shares(self, by_share: bool) -> None:
        """Show each cell as a share of its row instead of a number of pictures."""
        self._by_share = by_share
        self._forget("_values", "_colours")
        self._tell()

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one, without opening it."""
        self._go((row, column))

    def place_of(self, row: int, column: int) -> QRect:
        """Return where a cell stands."""
        return self._plan.cell(row, column)

    def width_for(self, height: int) -> int:
        """Return how wide the view has to be, so that the cells fill ``height``."""
        made = plan(QSize(10_000, height), self._names, QFontMetrics(self._small))
        return made.field.right() + 3

    def sizeHint(self) -> QSize:
        return QSize(420, 420)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._confusion is None:
            return
        made, chosen = self._plan, theme.tokens(self)
        painter = QPainter(self)
        painter.setFont(self._small)
        paint_cells(painter, made, self._colours.pixels, chosen)
        paint_numbers(
            painter, made, self._values, self._colours.pixels, chosen, by_share=self._by_share
        )
        paint_names(painter, made, self._names, self.cell, chosen)
        if self._pointed is not None:
            painter.setPen(QPen(chosen.text, 1))
            painter.drawRect(made.cell(*self._pointed).adjusted(-1, -1, 0, 0))
        painter.setPen(QPen(chosen.accent if self.hasFocus() else chosen.quiet, 2))
        painter.drawRect(made.cell(*self._current).adjusted(-1, -1, 1, 1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, column = self._current
        last = len(self._names) - 1
        ways = {
            Qt.Key.Key_Left: (row, column - 1),
            Qt.Key.Key_Right: (row, column + 1),
            Qt.Key.Key_Up: (row - 1, column),
            Qt.Key.Key_Down: (row + 1, column),
            Qt.Key.Key_Home: (row, 0),
            Qt.Key.Key_End: (row, last),
            Qt.Key.Key_PageUp: (0, column),
            Qt.Key.Key_PageDown: (last, column),
        }
        key = Qt.Key(event.key())
        if self._confusion is None or (key not in ways and key not in _RETURN):
            super().keyPressEvent(event)
        elif key in _RETURN:
            self.chosen.emit(*self._current)
        else:
            row, column = (max(0, min(way, last)) for way in ways[key])
            self._pointed = None
            self._go((row, column))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._at(event.position().toPoint()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._at(event.position().toPoint())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(cell)
            self.chosen.emit(*cell)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(None)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self._at(event.pos())
            help = self.tr("A click on a cell, or Return, shows its pictures")
            QToolTip.showText(event.globalPos(), help if cell is None else self.words(cell), self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget("_plan")
        if event.size().height() != event.oldSize().height():
            self.height_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._forget("_plan", "_colours", "_small")

    def words(self, cell: Cell) -> str:
        """Return what a cell holds, in words; nothing where nothing is shown."""
        shown = self._confusion
        return "" if shown is None else cell_words(shown, self._names, *cell)

    @cached_property
    def _small(self) -> QFont:
        return theme.tabular(theme.small(self.font()))

    @cached_property
    def _plan(self) -> Plan:
        return plan(self.size(), self._names, QFontMetrics(self._small))

    @cached_property
    def _values(self) -> NDArray[np.float64]:
        confusion = self._confusion
        if confusion is None:
            return np.zeros((0, 0))
        return confusion.shares if self._by_share else confusion.counts.astype(np.float64)

    @cached_property
    def _colours(self) -> Colours:
        return colours(self._values, theme.tokens(self))

    def _forget(self, *names: str) -> None:
        """Let something be worked out anew when it is painted next."""
        for name in names:
            self.__dict__.pop(name, None)
        self.update()

    def _at(self, place: QPoint) -> Cell | None:
        return None if self._confusion is None else self._plan.at(place)

    def _point(self, cell: Cell | None) -> None:
        if cell != self._pointed:
            self._pointed = cell
            self.update()
            self.looked_at.emit()

    def _go(self, cell: Cell) -> None:
        self._current = cell
        self._tell()

    def _tell(self) -> None:
        name = self.tr("Confusion matrix")
        words = self.words(self._current)
        self.setAccessibleName(f"{name}: {words}" if words else name)
        self.update()
        self.looked_at.emit()
