"""LessonCard: what a lesson is about, how long it takes, and what was done of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from engine.lessons.lesson import Lesson
from gui import theme
from gui.learn.plain import plain_tip
from gui.learn.progress import Done

PICTURE = 40
"""Side of the square with the icon."""
UNKNOWN = "school-outline"


class LessonCard(QAbstractButton):
    """All of it is one button."""

    def __init__(self, lesson: Lesson, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lesson = lesson
        self.setAccessibleName(lesson.title)
        self.setToolTip(plain_tip(lesson.idea or lesson.title))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        title, about = QLabel(lesson.title), QLabel(lesson.about)
        theme.set_role(title, "section")
        self._idea, self._state = QLabel(lesson.idea), QLabel()
        self._picture = LessonIcon(lesson.icon)
        for label in (self._idea, self._state):
            theme.set_role(label, "quiet")
            label.setFont(theme.small(label.font()))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(title)
        names.addWidget(self._idea)
        names.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(theme.RELATED + theme.GRID)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        column.setSpacing(theme.RELATED)
        column.addLayout(head)
        column.addWidget(about)
        column.addStretch(1)
        column.addWidget(self._state)
        for label in (title, self._idea, about, self._state):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        ground = chosen.surface
        if self.isDown():
            ground = chosen.selected()
        elif self.underMouse():
            ground = chosen.hovered(ground)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        width = 2 if focused else 1
        painter.setPen(QPen(chosen.accent if focused else chosen.border, width))
        painter.setBrush(ground)
        edge = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(edge, theme.RADIUS, theme.RADIUS)
        painter.end()


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
