"""Autosave: keeps what isn't saved yet where a crash doesn't reach it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from engine.data.own import OwnPictures
from engine.project import Trained
from gui.document import Design, Document
from gui.services.background import Job
from gui.services.files import ProjectFiles
from gui.services.recovery import Shelf

PAUSE = 2.0
"""Seconds without an edit after which the work is kept."""
LONGEST = 30.0
"""Seconds after which it is kept though edits go on."""


class Autosave(QObject):
    """Writes the document into the recovery folder while something in it is unsaved.

    Nothing is written while nothing has changed, and nothing is left once the project is saved, or
    the program is left. A person's own pictures are kept only while they want them to be saved.
    """

    failed = Signal(str)
    """What the system says of a place that can't be written to. Said once; work goes on."""

    def __init__(
        self, document: Document, files: ProjectFiles, folder: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._files = files
        self._shelf = Shelf(folder)
        self._design: Design | None = None
        self._trained: Trained | None = None
        self._own: OwnPictures | None = None
        """What is on the disk."""
        self._inherited: list[Shelf] = []
        self._job: Job | None = None
        self._on = False
        self._told = False
        self._pause = self._timer(PAUSE)
        self._longest = self._timer(LONGEST)

    def start(self) -> None:
        """Begin to keep what is unsaved."""
        self._on = True
        self._files.state_changed.connect(self._on_changed)
        self._on_changed()

    def inherit(self, shelf: Shelf) -> None:
        """Take over what the document has been restored from: it goes once this program has kept
        the same work, or has saved it.
        """
        self._inherited.append(shelf)
        self._write()

    def shut_down(self, seconds: float = 30.0, *, keep: bool = False) -> bool:
        """Wait for the end of a write, and leave nothing behind; return whether the end came.

        ``keep``: nobody was asked, so that what is unsaved must be offered at the next start.
        """
        self._on = False
        self._rest()
        ended = self._job is None or self._job.wait(seconds)
        for shelf in (self._shelf, *self._inherited):
            if keep and self._files.modified:
                shelf.release()
            else:
                shelf.forget()
        return ended

    def _on_changed(self) -> None:
        if not self._on:
            return
        if self._up_to_date():
            self._rest()
        elif self._files.modified:
            self._forget_unwanted()
            self._pause.start()
            if not self._longest.isActive():
                self._longest.start()
        else:
            self._forget()

    def _up_to_date(self) -> bool:
        wanted = self._document.design if self._files.modified else None
        return wanted == self._design and (
            wanted is None
            or (self._document.trained is self._trained and self._files.own is self._own)
        )

    def _write(self) -> None:
        """Keep the document as it stands, or have that done at the end of the write under way."""
        self._rest()
        if self._job is not None or self._up_to_date():
            return
        design, trained = self._document.design, self._document.trained
        path, stamp, own = self._files.path, self._files.stamp, self._files.own
        before, own_before, shelf = self._trained, self._own, self._shelf

        def work(_job: Job) -> None:
            # Weights of another design must never lie beside this one, whenever a crash comes.
            if trained is not before:
                shelf.forget_trained()
            shelf.write(design, path, stamp)
            if trained is not before and trained is not None:
                shelf.write_trained(design, trained)
            if own is not own_before and own is not None:
                shelf.write_own(design, own)

        self._job = Job(work, self)
        self._job.done.connect(lambda _: self._on_written(design, trained, own))
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def _on_written(self, design: Design, trained: Trained | None, own: OwnPictures | None) -> None:
        self._job = None
        self._design, self._trained, self._own = design, trained, own
        self._forget_inherited()
        self._on_changed()

    def _on_failed(self, reason: str) -> None:
        self._job = None
        self._design = self._trained = self._own = None
        self._forget_unwanted()
        if not self._told:
            self._told = True
            self.failed.emit(reason)
        if self._on and self._files.modified:
            self._longest.start()

    def _forget(self) -> None:
        """Nothing is unsaved any more: remove what was kept, but for weights that still count."""
        self._rest()
        if self._job is not None:
            return
        self._design = self._own = None
        self._shelf.forget_design()
        self._shelf.forget_own()
        self._forget_inherited()
        if self._document.trained is not self._trained:
            self._trained = None
            self._shelf.forget_trained()

    def _forget_unwanted(self) -> None:
        """Remove pictures as soon as they aren't to be saved any more."""
        if self._files.own is None and self._job is None:
            self._own = None
            self._shelf.forget_own()

    def _forget_inherited(self) -> None:
        for shelf in self._inherited:
            shelf.forget()
        self._inherited.clear()

    def _rest(self) -> None:
        self._pause.stop()
        self._longest.stop()

    def _timer(self, seconds: float) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(int(seconds * 1000))
        timer.timeout.connect(self._write)
        return timer
