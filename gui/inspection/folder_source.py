"""FolderSource: leafs through the pictures of a folder, and past what can't be read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from engine.data.dataset import DataError
from engine.data.pictures import PICTURE_SUFFIXES, open_picture
from engine.data.preprocessing import on_paper
from gui.services.background import Job
from gui.services.frames import Frame
from gui.services.stills import StillSource
from gui.widgets.form import translated

NAMED = 3
"""So many files that were skipped are named; of more it is said how many there were."""


@dataclass(frozen=True)
class _Page:
    """Where leafing has come to."""

    files: tuple[Path, ...]
    place: int
    frame: Frame | None
    skipped: tuple[str, ...]


class FolderSource(StillSource):
    """Pictures in the order of their names, as a person counts: 2 before 10."""

    moved = Signal()
    """``folder``, ``place``, ``count`` or ``skipped`` is another."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._files: tuple[Path, ...] = ()
        self._place = -1
        self._aim = 0
        self._skipped = ""
        self._job: Job | None = None

    @property
    def folder(self) -> Path | None:
        return self._folder

    @property
    def count(self) -> int:
        """How many files look like pictures."""
        return len(self._files)

    @property
    def place(self) -> int:
        """Which of them is shown, from 0; -1 before the first is."""
        return self._place

    @property
    def skipped(self) -> str:
        """Which files were passed on the way here, and why; empty for none."""
        return self._skipped

    def open(self, folder: Path) -> None:
        """Begin with the first picture of another folder."""
        self._folder, self._files, self._place, self._skipped = folder, (), -1, ""
        self._say("")
        self.show(None)
        self.moved.emit()
        self._go(partial(_first, folder))

    def leaf(self, by: int) -> None:
        """Go forwards or back; a fast hand goes further than what has been opened by then."""
        start = self._aim if self._job is not None else self._place
        aim = min(max(start + by, 0), self.count - 1)
        if self.count and aim != start:
            self._aim = aim
            self._go(partial(_next, self._files, aim, 1 if by > 0 else -1))

    def _go(self, work: partial[_Page]) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = Job(work, self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def _on_done(self, page: _Page) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        self._files = page.files
        self._skipped = _named(page.skipped)
        if page.frame is not None:
            self._place = page.place
            self._say("")
            self.show(page.frame)
        elif self._place < 0:
            assert self._folder is not None
            words = (
                _tr("No picture in “{folder}” can be read: choose another folder.")
                if page.files
                else _tr("There are no pictures in “{folder}”: choose another folder.")
            )
            self._say(words.format(folder=self._folder.name))
        self._aim = self._place
        self.moved.emit()

    def _on_failed(self, sentence: str, _details: str) -> None:
        if self.sender() is self._job:
            self._job = None
            self._say(translated(sentence))
            self.moved.emit()


def pictures_in(folder: Path) -> tuple[Path, ...]:
    """Return the files of a folder that are named as pictures are.

    Raises DataError where it can't be looked into.
    """
    try:
        files = [f for f in folder.iterdir() if f.suffix.lower() in PICTURE_SUFFIXES]
    except OSError as error:
        words = _tr("“{folder}” can't be looked into ({reason}): choose another folder.")
        reason = translated(error.strerror or type(error).__name__)
        raise DataError(words.format(folder=folder.name, reason=reason)) from None
    return tuple(sorted(files, key=lambda file: _as_counted(file.name)))


def _as_counted(name: str) -> list[tuple[int, int | str]]:
    parts = re.split(r"(\d+)", name.casefold())
    return [(0, int(p)) if p.isdecimal() else (1, p) for p in parts]


def _first(folder: Path, job: Job) -> _Page:
    return _next(pictures_in(folder), 0, 1, job)


def _next(files: tuple[Path, ...], place: int, by: int, job: Job) -> _Page:
    """Return the first picture from ``place`` on, in the direction ``by``, that can be read."""
    skipped = []
    while 0 <= place < len(files) and not job.cancelled():
        try:
            picture = on_paper(open_picture(files[place]))
        except DataError as refusal:
            skipped.append(translated(str(refusal)))
        else:
            return _Page(files, place, Frame(picture, files[place].name), tuple(skipped))
        place += by
    return _Page(files, place, None, tuple(skipped))


def _named(skipped: tuple[str, ...]) -> str:
    if not skipped:
        return ""
    named = " ".join(skipped[:NAMED])
    rest = len(skipped) - NAMED
    more = "" if rest <= 0 else " " + _tr("And {count} more.").format(count=rest)
    return _tr("Skipped: {sentences}").format(sentences=named + more)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FolderSource", text)
