"""TensorBoard files of the runs, where a person has asked for them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from engine.training.event_files import EventFiles, told
from engine.training.events import Event
from gui.services.training import Train


class EventFileService(QObject):
    """Writes the files of the runs that begin while there is a ``folder``."""

    refused = Signal(str)
    """Why they can't be written, in one sentence; the run goes on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder: Path | None = None

    def telling(self, train: Train) -> Train:
        """Return ``train`` with its events written down as they pass."""

        def run(*what: Any) -> Iterator[Event]:
            events, folder = train(*what), self.folder
            if folder is None:
                return events
            return told(events, EventFiles(folder, self._refuse))

        return run

    def _refuse(self, sentence: str) -> None:
        # Called in the writing thread: the program may be gone by then.
        with suppress(RuntimeError):
            self.refused.emit(sentence)
