"""OutputPart: the drawn codes of the ten digits, and how far an answer lies from each."""

from __future__ import annotations

from collections.abc import Sequence

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

from engine.blocks.digit_codes import CODES, HEIGHT, LENGTH, WIDTH
from gui import theme

FIRST, ACROSS = 3, 5
"""Which digit the answer is to begin with, and how many codes lie side by side."""
MOVES: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WIDTH,
    Qt.Key.Key_Down: WIDTH,
}


def penalties(answers: Sequence[int]) -> tuple[int, ...]:
    """Return Σ (x − code)² of 84 ``answers`` of ±1 for each of the ten codes."""
    return tuple(sum((x - c) ** 2 for x, c in zip(answers, code, strict=True)) for code in CODES)


class OutputPart(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = _Codes()
        self._words = QLabel()
        self._words.setFont(theme.tabular(self._words.font()))
        self._words.setAccessibleName(self.tr("Nearest code"))
        self._words.setMinimumWidth(1)
        self._codes.changed.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(self._codes, 1)
        column.addWidget(self._words)
        self._show()

    def _show(self) -> None:
        found = penalties(self._codes.answers)
        order = sorted(range(len(found)), key=lambda digit: found[digit])
        words = self.tr("Nearest: {first} at {near}, then {second} at {next}")
        self._words.setText(
            words.format(
                first=order[0], near=found[order[0]], second=order[1], next=found[order[1]]
            )
        )


class _Codes(QWidget):
    """The answer of 84 cells at the left, ten codes with their penalties beside it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.answers = list(CODES[FIRST])
        """+1 for ink, −1 for paper, row by row."""
        self._cell = 0
        self.setAccessibleName(self.tr("Answer and codes"))
        self.setToolTip(
            self.tr(
                "Click a code to answer just it; click cells of the answer to change them. "
                "Keys: 0 to 9, arrows and Space."
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 150)
        self.setFont(theme.tabular(theme.small(self.font())))

    def sizeHint(self) -> QSize:
        return QSize(600, 230)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        for digit in range(len(CODES)):
            if self._code_rect(digit).contains(at):
                self._answer(digit)
                return
        area, side = self._answer_rect(), self._answer_rect().width() / WIDTH
        if area.contains(at):
            row, column = int((at.y() - area.y()) // side), int((at.x() - area.x()) // side)
            self._flip(min(row, HEIGHT - 1) * WIDTH + min(column, WIDTH - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdecimal() and event.text() in "0123456789":
            self._answer(int(event.text()))
        elif event.key() in MOVES:
            self._cell = (self._cell + MOVES[event.key()]) % LENGTH
            self.update()
        elif event.key() == Qt.Key.Key_Space:
            self._flip(self._cell)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens(self)
        painter = QPainter(self)
        area = self._answer_rect()
        self._paint_cells(painter, area, self.answers)
        if self.hasFocus():
            side = area.width() / WIDTH
            row, column = divmod(self._cell, WIDTH)
            painter.setPen(QPen(tokens.accent, 2))
            painter.drawRect(
                QRectF(area.x() + column * side, area.y() + row * side, side - 1, side - 1)
            )
        painter.setPen(tokens.quiet)
        self._caption(painter, area, self.tr("the answer"))
        found = penalties(self.answers)
        for digit, penalty in enumerate(found):
            rect = self._code_rect(digit)
            self._paint_cells(painter, rect, CODES[digit])
            nearest = penalty == min(found)
            painter.setPen(tokens.accent if nearest else tokens.quiet)
            self._caption(painter, rect, str(penalty))
            if nearest:
                painter.setPen(QPen(tokens.accent, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(rect.adjusted(-3, -3, 2, 2))
        painter.end()

    def _paint_cells(self, painter: QPainter, area: QRectF, cells: Sequence[int]) -> None:
        tokens, side = theme.tokens(self), area.width() / WIDTH
        painter.fillRect(area, tokens.surface)
        gap = 1.0 if side > 8 else 0.0
        for place, cell in enumerate(cells):
            row, column = divmod(place, WIDTH)
            corner = QPointF(area.x() + column * side, area.y() + row * side)
            ground = tokens.text if cell > 0 else theme.mixed(tokens.border, tokens.surface, 0.5)
            painter.fillRect(QRectF(corner.x(), corner.y(), side - gap, side - gap), ground)

    def _caption(self, painter: QPainter, area: QRectF, words: str) -> None:
        place = QRectF(area.left() - 20, area.bottom() + 3, area.width() + 40, self._line())
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, words)

    def _line(self) -> float:
        return QFontMetricsF(self.font()).height() + theme.GRID

    def _answer_rect(self) -> QRectF:
        side = min((self.height() - self._line()) / HEIGHT, self.width() * 0.3 / WIDTH)
        return QRectF(2, 2, side * WIDTH, side * HEIGHT)

    def _code_rect(self, digit: int) -> QRectF:
        left = self._answer_rect().right() + theme.PAGE
        wide, high = (self.width() - left) / ACROSS, self.height() / 2
        side = min((wide - theme.GROUP) / WIDTH, (high - self._line() - theme.RELATED) / HEIGHT)
        row, column = divmod(digit, ACROSS)
        corner = QPointF(left + column * wide + (wide - side * WIDTH) / 2, 4 + row * high)
        return QRectF(corner.x(), corner.y(), side * WIDTH, side * HEIGHT)

    def _answer(self, digit: int) -> None:
        self.answers = list(CODES[digit])
        self.changed.emit()
        self.update()

    def _flip(self, cell: int) -> None:
        self._cell = cell
        self.answers[cell] = -self.answers[cell]
        self.changed.emit()
        self.update()
