"""Messages: sentences for the person, shown in the window by whoever lays it out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True)
class Message:
    """What happened, why, what to do; ``details`` are folded away."""

    kind: Literal["error", "note"]
    sentence: str
    details: str = ""
    button: str = ""
    """What the mend's button says, if there is a mend."""
    mend: Callable[[], None] | None = None


class Messages(QObject):
    posted = Signal(object)
    """A Message."""

    def post(self, message: Message) -> None:
        self.posted.emit(message)

    def error(self, sentence: str, details: str = "") -> None:
        self.post(Message("error", sentence, details))

    def note(self, sentence: str) -> None:
        self.post(Message("note", sentence))
