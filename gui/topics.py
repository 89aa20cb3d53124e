"""Topics: which lesson speaks of what in the window."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

_TOPIC = "lesson"
"""The property of a widget that says its topic."""


@runtime_checkable
class HasTopics(Protocol):
    """A widget in which every place, or every item, has a topic of its own."""

    def topic_at(self, place: QPoint | None) -> str:
        """Return the topic at a place; of what is selected without one; empty for none."""
        ...


def set_topic(widget: QWidget, lesson: str) -> None:
    """Say which lesson speaks of a widget and of all inside it that have no other."""
    widget.setProperty(_TOPIC, lesson)


def topic_of(widget: QWidget | None, place: QPoint | None = None) -> str:
    """Return the id of the lesson that speaks of a widget, or of a place of the screen in it.

    That of the innermost part that has one; empty where none has.
    """
    while widget is not None:
        topic = widget.property(_TOPIC) or ""
        if not topic and isinstance(widget, HasTopics):
            topic = widget.topic_at(None if place is None else widget.mapFromGlobal(place))
        if topic:
            return str(topic)
        widget = widget.parentWidget()
    return ""
