"""DataShelf: data sets to look at, to download and to remove, whatever the design uses."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.data.progress import Job as Steps
from engine.data.summary import Summary, summarised
from gui.services.background import Job


@dataclass(frozen=True, eq=False)
class Looked:
    """A data set that somebody looks at."""

    dataset: Dataset
    summary: Summary


class DataShelf(QObject):
    """Reads one data set at a time, the one that was asked for last; downloads one at a time."""

    looked = Signal(object)
    """A Looked."""
    looking = Signal(int, int, str)
    """How far the reading is: done, in all, of what."""
    look_failed = Signal(str, str)
    """A sentence why the data can't be looked at, and details."""
    downloading_changed = Signal()
    """A download began, or one is over."""
    progressed = Signal(int, int, str)
    """How far the download is: done, in all, of what."""
    downloaded = Signal(str)
    """The name of a data set that is on this machine now."""
    download_failed = Signal(str, str, str)
    """The name of a data set, a sentence why it isn't, and details."""
    removed = Signal(str)
    """The name of a data set that is no longer on this machine."""
    remove_failed = Signal(str, str)
    """A sentence why a data set can't be removed, and details."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look: Job | None = None
        self._download: Job | None = None
        self._remove: Job | None = None
        self.downloading = ""
        """The name of the data set that is on its way."""

    def look(self, what: str, test_share: float, loaded: Dataset | None = None) -> None:
        """Read a data set, a name or a folder, of which ``test_share`` is for the test; ``loaded``:
        it is read already, count it only.
        """

        def work(job: Job) -> Looked:
            steps = Steps(job.progressed.emit, job.cancelled)
            data = loaded or catalogue.load(what, job.progressed.emit, job.cancelled, test_share)
            return Looked(data, summarised(data, steps))

        self.look_away()
        self._look = Job(work, self)
        self._look.progressed.connect(self._on_looking)
        self._look.done.connect(self._on_looked)
        self._look.failed.connect(self._on_look_failed)
        self._look.start()

    def look_away(self) -> None:
        """Nobody waits for the data any more that are being read."""
        if self._look is not None:
            self._look.cancel()
            self._look = None

    def download(self, name: str) -> None:
        """Bring a data set of the catalogue onto this machine, unless another is on its way."""
        if self._download is not None:
            return

        def work(job: Job) -> None:
            catalogue.download(name, job.progressed.emit, job.cancelled)

        self._download, self.downloading = Job(work, self), name
        self._download.progressed.connect(self._on_progressed)
        self._download.done.connect(self._on_downloaded)
        self._download.failed.connect(self._on_download_failed)
        self._download.start()
        self.downloading_changed.emit()

    def cancel_download(self) -> None:
        """Stop; what has come is kept, and a later download goes on from there."""
        if self._download is not None:
            self._download.cancel()
            self._end_download()

    def remove(self, name: str) -> None:
        """Take the files of a data set off this machine."""

        def work(_job: Job) -> str:
            catalogue.remove(name)
            return name

        self._remove = Job(work, self)
        self._remove.done.connect(self._on_removed)
        self._remove.failed.connect(self._on_remove_failed)
        self._remove.start()

    def shut_down(self, seconds: float = 5.0) -> bool:
        """Cancel all, and wait for the threads' end; return whether it came."""
        jobs = [job for job in (self._look, self._download, self._remove) if job is not None]
        self.look_away()
        self.cancel_download()
        ended = [job.wait(seconds) for job in jobs]
        return all(ended)

    def _on_looking(self, done: int, total: int, what: str) -> None:
        if self.sender() is self._look:
            self.looking.emit(done, total, what)

    def _on_looked(self, looked: Looked) -> None:
        if self.sender() is self._look:
            self._look = None
            self.looked.emit(looked)

    def _on_look_failed(self, sentence: str, details: str) -> None:
        if self.sender() is self._look:
            self._look = None
            self.look_failed.emit(sentence, details)

    def _on_progressed(self, done: int, total: int, what: str) -> None:
        if self.sender() is self._download:
            self.progressed.emit(done, total, what)

    def _on_downloaded(self) -> None:
        if self.sender() is self._download:
            name = self.downloading
            self._end_download()
            self.downloaded.emit(name)

    def _on_download_failed(self, sentence: str, details: str) -> None:
        if self.sender() is self._download:
            name = self.downloading
            self._end_download()
            self.download_failed.emit(name, sentence, details)

    def _on_removed(self, name: str) -> None:
        self._remove = None
        self.removed.emit(name)

    def _on_remove_failed(self, sentence: str, details: str) -> None:
        self._remove = None
        self.remove_failed.emit(sentence, details)

    def _end_download(self) -> None:
        self._download, self.downloading = None, ""
        self.downloading_changed.emit()
