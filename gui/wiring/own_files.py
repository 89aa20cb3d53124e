"""Pictures of one's own from files: read away from the window, and what is told of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from engine.data.own import MOST, OwnError
from engine.data.own_files import Gathered, gather
from engine.data.progress import Job as Steps
from engine.wording import count_text
from gui.main_window import MainWindow
from gui.services.background import Job
from gui.services.messages import Message, Messages
from gui.services.own import OwnStore
from gui.words import translated


class OwnFiles(QObject):
    """Reads files and folders into a class, one lot at a time."""

    def __init__(self, window: MainWindow, store: OwnStore, messages: Messages) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._messages = messages
        self._reading: Job | None = None
        store.replaced.connect(self._stop_reading)
        window.progress.cancelled.connect(self._stop_reading)

    def shut_down(self, seconds: float) -> bool:
        """Give up what is being read; return whether it ended."""
        job = self._reading
        self._stop_reading()
        return job is None or job.wait(seconds)

    def read(self, place: int, paths: list[Path]) -> None:
        """Take pictures from files for the class at ``place``."""
        if self._reading is not None:
            self._messages.note(self.tr("Pictures are being read: wait a moment."))
            return
        one = self._store.pictures.classes[place]
        room = MOST - len(one.pictures)

        def work(job: Job) -> Gathered:
            return gather(paths, room, Steps(job.progressed.emit, job.cancelled))

        self._reading = job = Job(work, self)
        job.progressed.connect(
            lambda done, total, what: self._window.progress.show_progress(
                "own", done, total, translated(what)
            )
        )
        job.done.connect(lambda gathered: self._on_read(job, one.name, gathered))
        job.failed.connect(lambda *why: self._on_unread(job, *why))
        job.start()

    def _on_read(self, job: Job, name: str, gathered: Gathered) -> None:
        if job is not self._reading:
            return
        self._end_reading()
        own = self._store.pictures
        if name not in own.names:
            words = self.tr(
                "“{name}” was removed or renamed while its pictures were read: none was taken."
            )
            self._messages.note(words.format(name=name))
            return
        try:
            self._store.show(own.added(own.names.index(name), *gathered.pictures))
        except OwnError as error:
            self._messages.note(translated(str(error)))
            return
        told = []
        if gathered.unreadable:
            words = self.tr("{files} can't be read as pictures and were left out: {first}.")
            files = count_text(len(gathered.unreadable), self.tr("file"), self.tr("files"))
            told.append(words.format(files=files, first=gathered.unreadable[0]))
        if gathered.left_over:
            words = self.tr("“{name}” is full: {files} were left out.")
            files = count_text(gathered.left_over, self.tr("file"), self.tr("files"))
            told.append(words.format(name=name, files=files))
        if told:
            details = "\n".join(gathered.unreadable)
            self._messages.post(Message("note", " ".join(told), details=details))

    def _on_unread(self, job: Job, sentence: str, details: str) -> None:
        if job is self._reading:
            self._end_reading()
            self._messages.error(translated(sentence), details)

    def _stop_reading(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._end_reading()

    def _end_reading(self) -> None:
        self._reading = None
        self._window.progress.end("own")
