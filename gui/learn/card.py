"""LessonCard: what a lesson is about, how long it takes, and what was done of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from engine.lessons.lesson import Lesson
from gui import theme
from gui.learn.plain import plain_tip
from gui.learn.progress import Done
from gui.widgets.card import CardButton, card_label

PICTURE = 40
"""Side of the square with the icon."""
UNKNOWN = "school-outline"


class LessonCard(CardButton):
    def __init__(self, lesson: Lesson, parent: QWidget | None = None) -> None:
        super().__init__(lesson.title, plain_tip(lesson.idea or lesson.title), parent)
        self.lesson = lesson
        self._state = card_label(role="quiet")
        self._picture = LessonIcon(lesson.icon)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(card_label(lesson.title, "section"))
        names.addWidget(card_label(lesson.idea, "quiet"))
        names.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(theme.RELATED + theme.GRID)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        self.column.addLayout(head)
        self.column.addWidget(card_label(lesson.about))
        self.column.addStretch(1)
        self.column.addWidget(self._state)
        self.show_done(Done())

    def show_done(self, done: Done) -> None:
        """Say what was done of the lesson."""
        lesson, steps = self.lesson, len(self.lesson.steps)
        count = done.steps(lesson)
        self._picture.set_done(count == steps)
        minutes = self.tr("{minutes} min").format(minutes=lesson.minutes) if lesson.minutes else ""
        if count == steps:
            state = self.tr("Done")
        elif count or done.at:
            state = self.tr("{done} of {steps} steps done").format(done=count, steps=steps)
        else:
            state = self.tr("{steps} steps").format(steps=steps)
        words = " · ".join(part for part in (minutes, state) if part)
        self._state.setText(words)
        self.setAccessibleDescription(f"{lesson.about} {words}")


class LessonIcon(QWidget):
    """An icon on a tinted square; with a tick at its corner once the lesson is done."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._done = False
        self.setFixedSize(QSize(PICTURE, PICTURE))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def done(self) -> bool:
        return self._done

    def set_done(self, done: bool) -> None:
        self._done = done
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(chosen.selected())
        painter.drawRoundedRect(self.rect(), theme.RADIUS, theme.RADIUS)
        edge = (PICTURE - 24) // 2
        self._draw(painter, self._name, chosen.accent, edge, edge, 24)
        if self._done:
            side = 16
            corner = PICTURE - side
            painter.setBrush(chosen.accent)
            painter.drawEllipse(corner, corner, side, side)
            self._draw(painter, "check-bold", chosen.on_accent, corner + 3, corner + 3, side - 6)
        painter.end()

    def _draw(
        self, painter: QPainter, name: str, colour: QColor, x: int, y: int, side: int
    ) -> None:
        try:
            icon = theme.icon(name, colour)
        except Exception:  # a lesson may name an icon that this version of the font lacks
            icon = theme.icon(UNKNOWN, colour)
        icon.paint(painter, x, y, side, side)
