"""Messages: sentences for the person, shown in the window by whoever lays it out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True)
class Message:
    """What happened, why, what to do; ``details`` are folded away."""

    kind: Literal["error", "note"]
    sentence: str
    details: str = ""


class Messages(QObject):
    posted = Signal(object)
    """A Message."""

    def error(self, sentence: str, details: str = "") -> None:
        self.posted.emit(Message("error", sentence, details))

    def note(self, sentence: str) -> None:
        self.posted.emit(Message("note", sentence))
