"""LessonBar: the open lesson, seen from the other workspaces in one line."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from engine.lessons.checks import Outcome
from gui import theme
from gui.learn.checks import StateMark, condition_label, figure_text, limits_text, spoken
from gui.learn.model import LearnModel
from gui.learn.plain import plain_tip
from gui.words import named

HEIGHT = 36
MOST_CHECKS = 4
"""So many conditions are shown one by one."""


class LessonBar(QWidget):
    """Its height never changes; words that find no room are cut and told by the mouse."""

    back_asked = Signal()
    """Someone wants to see the lesson."""
    closed = Signal()

    def __init__(self, model: LearnModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setAccessibleName(self.tr("Lesson"))
        self.setFixedHeight(HEIGHT)
        self._title = _CutLabel()
        theme.set_role(self._title, "section")
        self._checks = [_CheckMark() for _ in range(MOST_CHECKS)]
        self._back = QPushButton(self.tr("Back to the lesson"))
        theme.set_icon(self._back, "school-outline")
        self._back.setToolTip(self.tr("Show the lesson where you left it"))
        self._back.clicked.connect(self.back_asked)
        close = QToolButton()
        theme.set_icon(close, "close")
        close.setAutoRaise(True)
        close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        close.setAccessibleName(self.tr("Close the lesson"))
        close.setToolTip(self.tr("Close the lesson; what was done of it is remembered"))
        close.clicked.connect(self.closed)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.GROUP, 0, theme.GRID, 0)
        line.setSpacing(theme.RELATED)
        line.addWidget(self._title, 1)
        for check in self._checks:
            line.addWidget(check)
        line.addWidget(self._back)
        line.addWidget(close)
        model.lesson_changed.connect(self._show_title)
        model.step_changed.connect(self._show_title)
        model.step_changed.connect(self._begin_checks)
        model.standing_changed.connect(self._show_checks)
        self._show_title()
        self._begin_checks()

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.mixed(chosen.accent, chosen.surface, 0.12))
        painter.fillRect(0, 0, theme.EDGE, self.height(), chosen.accent)
        painter.end()

    def _show_title(self) -> None:
        lesson, step = self._model.lesson, self._model.step
        if lesson is None or step is None:
            return
        number, steps = self._model.place + 1, len(lesson.steps)
        self._title.show_text(
            self.tr("{lesson} · {number}/{steps} {step}").format(
                lesson=lesson.title, number=number, steps=steps, step=step.title
            )
        )

    def _begin_checks(self) -> None:
        for mark in self._checks:
            mark.begin()
        self._show_checks()

    def _show_checks(self) -> None:
        outcomes = self._model.checked
        for place, mark in enumerate(self._checks):
            mark.setVisible(place < len(outcomes))
            if place < len(outcomes):
                mark.show_outcome(outcomes[place])


class _CheckMark(QWidget):
    """One condition: its mark, its name and its figure."""

    def __init__(self) -> None:
        super().__init__()
        self._mark, self._words = StateMark(), QLabel()
        self._words.setFont(theme.tabular(theme.small(self._words.font())))
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GRID)
        line.addWidget(self._mark)
        line.addWidget(self._words)

    def begin(self) -> None:
        """Forget how wide the condition before was."""
        self._words.setMinimumWidth(0)

    def show_outcome(self, outcome: Outcome) -> None:
        condition = outcome.condition
        label, value = condition_label(condition), figure_text(condition, outcome.value)
        self._mark.show_state(outcome.state)
        self._words.setText(f"{label} {value}" if value else label)
        # A figure that grows must not push what stands beside it.
        self._words.setMinimumWidth(max(self._words.minimumWidth(), self._words.sizeHint().width()))
        self.setToolTip(plain_tip(named(label, limits_text(condition))))
        self.setAccessibleName(spoken(outcome))


class _CutLabel(QLabel):
    """One line that is cut at its end where there is no room for it."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        self._whole = text
        self.setToolTip(plain_tip(text))
        self.setAccessibleName(text)
        self._cut()

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        self.setText(
            self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        )
