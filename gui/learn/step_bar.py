"""StepBar: the steps of a lesson as a row of marks, each a way to its step."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from gui import theme
from gui.learn.model import LearnModel
from gui.learn.plain import plain_tip

HEIGHT = 16
THICK = 4


class StepBar(QWidget):
    chosen = Signal(int)

    def __init__(self, model: LearnModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._marks: list[_Mark] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, theme.RELATED, 0)
        self._line.setSpacing(theme.GRID)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(self.tr("Steps of the lesson"))
        model.lesson_changed.connect(self._make)
        model.step_changed.connect(self._show)
        model.progress_changed.connect(self._show)
        self._make()

    @property
    def marks(self) -> tuple[QWidget, ...]:
        """The ways to the steps, in their order."""
        return tuple(self._marks)

    def _make(self) -> None:
        for mark in self._marks:
            self._line.removeWidget(mark)
            mark.hide()
            mark.deleteLater()
        self._marks = []
        lesson = self._model.lesson
        for place, step in enumerate(() if lesson is None else lesson.steps):
            words = self.tr("Step {number}: {title}").format(number=place + 1, title=step.title)
            mark = _Mark(words)
            mark.clicked.connect(lambda _=False, at=place: self.chosen.emit(at))
            self._marks.append(mark)
            self._line.addWidget(mark, 1)
        self._show()

    def _show(self) -> None:
        lesson, done = self._model.lesson, self._model.done
        for place, mark in enumerate(self._marks):
            assert lesson is not None
            mark.show_as(place == self._model.place, done.step(lesson, place))


class _Mark(QAbstractButton):
    def __init__(self, words: str) -> None:
        super().__init__()
        self.setAccessibleName(words)
        self._words = words
        self._current = self._done = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(24, HEIGHT)

    def show_as(self, current: bool, done: bool) -> None:
        self._current, self._done = current, done
        said = self.tr("done") if done else self.tr("not done yet")
        self.setToolTip(plain_tip(f"{self._words} ({said})"))
        self.setAccessibleDescription(said)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        colour = chosen.border
        if self._done:
            colour = chosen.families["pooling"]
        if self._current:
            colour = chosen.accent
        thick = THICK + 2 if self._current or self.underMouse() or self.hasFocus() else THICK
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(chosen.text if self.hasFocus() else colour)
        bar = QRectF(0, (HEIGHT - thick) / 2, self.width(), thick)
        painter.drawRoundedRect(bar, thick / 2, thick / 2)
        painter.end()
