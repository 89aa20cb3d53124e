"""The Learn workspace: the gallery of lessons, and the one that is open with its live part."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from engine.lessons.lesson import Lesson
from gui.learn.gallery import LessonGallery
from gui.learn.live import Bench
from gui.learn.model import LearnModel
from gui.learn.overview import Overview
from gui.learn.pane import LessonPane
from gui.learn.stage import Stage


class LearnWorkspace(QStackedWidget):
    """The centre."""

    def __init__(self, model: LearnModel, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("learnWorkspace")
        self._model = model
        self.gallery = LessonGallery(model)
        self.stage = Stage(model, bench)
        self.addWidget(self.gallery)
        self.addWidget(self.stage)
        model.lesson_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setCurrentIndex(int(self._model.lesson is not None))


class LearnDetails(QStackedWidget):
    """What stands beside it: the way so far, or what the lesson says."""

    chosen = Signal(object)
    """The Lesson to go on with."""

    def __init__(self, model: LearnModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._overview = Overview(model)
        self._overview.chosen.connect(self.chosen)
        self.pane = LessonPane(model)
        self.addWidget(self._overview)
        self.addWidget(self.pane)
        model.lesson_changed.connect(self._show)
        self._show()

    def show_lessons(self, lessons: Sequence[Lesson]) -> None:
        self._overview.show_lessons(lessons)

    def _show(self) -> None:
        self.setCurrentIndex(int(self._model.lesson is not None))
