"""Overview: what stands beside the gallery: how far a person has come, and lessons from files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from engine.lessons.lesson import Lesson
from gui import theme
from gui.learn.model import LearnModel
from gui.learn.plain import plain_tip


class Overview(QWidget):
    chosen = Signal(object)
    """The Lesson to go on with."""

    def __init__(self, model: LearnModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._lessons: Sequence[Lesson] = ()
        self._next: Lesson | None = None
        title = QLabel(self.tr("Your way through"))
        theme.set_role(title, "section")
        self._count = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(theme.RELATED)
        self._bar.setAccessibleName(self.tr("Lessons done"))
        self._go_on = QPushButton()
        theme.set_role(self._go_on, "primary")
        self._go_on.clicked.connect(self._on_go_on)
        self._what = QLabel()
        theme.set_role(self._what, "quiet")
        own = QLabel(self.tr("Lessons of your own"))
        theme.set_role(own, "section")
        more = QLabel(
            self.tr(
                "A lesson is one Markdown file with steps, questions and checks. Drop one onto the "
                "window to open it."
            )
        )
        theme.set_role(more, "quiet")
        for label in (self._count, self._what, more):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        column.setSpacing(theme.RELATED)
        for part in (title, self._count, self._bar):
            column.addWidget(part)
        column.addSpacing(theme.RELATED)
        column.addWidget(self._go_on, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._what)
        column.addSpacing(theme.GROUP)
        column.addWidget(own)
        column.addWidget(more)
        column.addStretch(1)
        model.progress_changed.connect(self._show)

    def show_lessons(self, lessons: Sequence[Lesson]) -> None:
        self._lessons = lessons
        self._show()

    def _show(self) -> None:
        progress, lessons = self._model.progress, self._lessons
        left = [lesson for lesson in lessons if not progress.of(lesson).all(lesson)]
        done = len(lessons) - len(left)
        self._count.setText(
            self.tr("{done} of {all} lessons done").format(done=done, all=len(lessons))
        )
        self._bar.setRange(0, max(1, len(lessons)))
        self._bar.setValue(done)
        begun = [lesson for lesson in left if progress.begun(lesson)]
        self._next = _last(begun, list(progress.lessons)) or next(iter(left), None)
        words = self.tr("Go on") if begun else self.tr("Begin")
        self._go_on.setText(words)
        self._go_on.setVisible(self._next is not None)
        what = "" if self._next is None else self._next.title
        self._what.setText(what)
        help = self.tr("Open the lesson “{title}”").format(title=what)
        self._go_on.setToolTip(plain_tip(help))
        self._go_on.setAccessibleName(words)

    def _on_go_on(self) -> None:
        if self._next is not None:
            self.chosen.emit(self._next)


def _last(lessons: list[Lesson], order: list[str]) -> Lesson | None:
    """Return the lesson whose id stands last in ``order``."""
    return max(lessons, key=lambda one: order.index(one.id), default=None)
