"""QuestionCard: a question with its answers; the one that is chosen is told right or wrong."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from engine.lessons.lesson import Question
from gui import theme
from gui.learn.roomy_label import RoomyLabel

MARK = 16


class QuestionCard(QFrame):
    chosen = Signal(int)
    """Place of the answer, from 0."""

    def __init__(
        self, question: Question, chosen: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._question = question
        theme.set_role(self, "card")
        self.setAccessibleName(question.ask)
        ask = QLabel(question.ask)
        theme.set_role(ask, "section")
        self._answers = [Answer(text) for text in question.answers]
        ask.setTextFormat(Qt.TextFormat.PlainText)
        ask.setWordWrap(True)
        self._right = self.tr("Right. {why}").format(why=question.why)
        self._wrong = self.tr("Not quite. {why}").format(why=question.why)
        self._why = RoomyLabel((self._right, self._wrong))
        room = self._why.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self._why.setSizePolicy(room)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.RELATED)
        column.setSpacing(theme.GRID)
        column.addWidget(ask)
        for place, answer in enumerate(self._answers):
            answer.clicked.connect(lambda _=False, at=place: self._choose(at))
            column.addWidget(answer)
        column.addWidget(self._why)
        self._show(chosen)

    def _choose(self, place: int) -> None:
        self._show(place)
        self.chosen.emit(place)

    def _show(self, chosen: int | None) -> None:
        question = self._question
        right = chosen == question.right
        for place, answer in enumerate(self._answers):
            answer.show_as("" if place != chosen else "right" if right else "wrong")
        self._why.setText(self._right if right else self._wrong)
        self._why.setVisible(chosen is not None)
        theme.set_role(self._why, "quiet" if right else "problem")


class Answer(QAbstractButton):
    """One answer: a ring, filled and marked once it is chosen."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(text)
        self.setToolTip(self.tr("Choose this answer"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._state = ""
        words = QLabel(text)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        line.setSpacing(theme.RELATED)
        line.addSpacing(MARK + theme.RELATED)
        line.addWidget(words, 1)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.totalSizeHint()

    def show_as(self, state: str) -> None:
        """Show the answer as ``right``, ``wrong`` or, with nothing, not chosen."""
        self._state = state
        said = {"right": self.tr("right"), "wrong": self.tr("wrong")}.get(state, "")
        self.setAccessibleDescription(said)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(chosen.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        lit = self.underMouse() or bool(self._state)
        painter.setBrush(chosen.hovered(chosen.surface) if lit else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground, theme.GRID, theme.GRID)
        edge, top = theme.GRID + 1, theme.GRID + 2
        colour = chosen.problem if self._state == "wrong" else chosen.accent
        painter.setPen(QPen(colour if self._state else chosen.quiet, 1.5))
        painter.setBrush(colour if self._state else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(edge, top, MARK - 2, MARK - 2))
        if self._state:
            name = "check-bold" if self._state == "right" else "close-thick"
            icon = theme.icon(name, chosen.surface)
            icon.paint(painter, edge + 2, top + 2, MARK - 6, MARK - 6)
        painter.end()
