"""FilmSaver: writes a film to a file, away from the window, with its progress and a way out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gui.services.background import Job
from gui.services.film import Film, GivenUp, Told, gif_of
from gui.services.messages import Messages
from gui.services.mp4 import NoEncoder, mp4_of
from gui.widgets.saving import write_file
from gui.words import translated

WRITERS: dict[str, Callable[[Film, Told], bytes]] = {".gif": gif_of, ".mp4": mp4_of}


class FilmSaver(QObject):
    """One film at a time; a file is written whole or not at all."""

    changed = Signal()
    """It began, went on or ended: look at ``busy`` and ``done``."""
    saved = Signal(object)
    """The Path of a film that is on the disk."""

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._job: Job | None = None
        self.done = (0, 1)
        """How many frames, and of how many."""

    @property
    def busy(self) -> bool:
        return self._job is not None

    def save(self, film: Film, path: Path) -> None:
        """Write ``film`` to ``path``, as its ending says: .gif or .mp4."""
        if self._job is not None:
            return
        write = WRITERS[path.suffix.lower()]
        self.done = (0, film.count)
        job = self._job = Job(lambda job: _save(job, film, path, write), self)
        job.progressed.connect(lambda done, count, _: self._on_progress(job, done, count))
        job.done.connect(lambda saved: self._on_done(job, path, saved))
        job.failed.connect(lambda sentence, details: self._on_failed(job, sentence, details))
        job.start()
        self.changed.emit()

    def cancel(self) -> None:
        """Give it up; no file comes of it."""
        if self._job is not None:
            self._job.cancel()

    def shut_down(self, seconds: float = 10.0) -> bool:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
        return job is None or job.wait(seconds)

    def _on_progress(self, job: Job, done: int, count: int) -> None:
        if job is self._job:
            self.done = (done, count)
            self.changed.emit()

    def _on_done(self, job: Job, path: Path, outcome: str | None) -> None:
        if job is self._job:
            self._job = None
            self.changed.emit()
            if outcome == "":
                self._messages.note(self.tr("Saved as {path}.").format(path=path))
                self.saved.emit(path)
            elif outcome is not None:
                self._messages.error(outcome)

    def _on_failed(self, job: Job, sentence: str, details: str) -> None:
        if job is self._job:
            self._job = None
            self.changed.emit()
            self._messages.error(translated(sentence), details)


def _save(job: Job, film: Film, path: Path, write: Callable[[Film, Told], bytes]) -> str | None:
    """Return nothing wrong, a sentence on what is, or None where it was given up."""

    def told(done: int) -> None:
        if job.cancelled():
            raise GivenUp
        job.progressed.emit(done, film.count, "")

    try:
        data = write(film, told)
        told(film.count)
    except GivenUp:
        return None
    except NoEncoder as error:
        return str(error)
    write_file(path, data)
    return ""
