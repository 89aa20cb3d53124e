"""F1: opens the lesson that speaks of what is pointed at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget

from gui.main_window import MainWindow
from gui.topics import topic_of


class HelpTalk(QObject):
    """Knows whether the mouse or the keyboard pointed last."""

    def __init__(self, window: MainWindow, open_lesson: Callable[[str], None]) -> None:
        """``open_lesson`` opens the lesson of an id, and all of them for an empty one."""
        super().__init__(window)
        self._window = window
        self._open = open_lesson
        self._mouse_at_focus = QCursor.pos()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        window.help_asked.connect(self._explain)

    def _on_focus(self, _before: QWidget | None, _now: QWidget | None) -> None:
        self._mouse_at_focus = QCursor.pos()

    def _explain(self) -> None:
        """Open the lesson of what the mouse is over, if it moved there after the keyboard came."""
        mouse = QCursor.pos()
        under = QApplication.widgetAt(mouse) if mouse != self._mouse_at_focus else None
        topic = topic_of(under, mouse) if self._belongs(under) else ""
        self._open(topic or topic_of(self._window.focusWidget(), None))

    def _belongs(self, widget: QWidget | None) -> bool:
        return widget is not None and widget.window() is self._window
