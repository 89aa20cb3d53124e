"""DataService: loads and downloads data away from the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from engine.data import catalogue
from engine.data.dataset import Dataset
from gui.document import Document
from gui.services.background import Job


class DataService(QObject):
    """Keeps the pictures of the document's data at hand.

    The design changes to other data only once they are really there.
    """

    loaded = Signal()
    """``dataset`` is there, or has become another one."""
    failed = Signal(str, str)
    """A sentence, and details."""
    absent = Signal(str)
    """Data were asked for that must be downloaded first: their name in the catalogue."""
    progressed = Signal(int, int, str)
    """Done, in all, of what; all 0 means that the end is not known."""
    state_changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._dataset: Dataset | None = None
        self._job: Job | None = None
        self._missing = ""
        document.changed.connect(self._on_document_changed)

    @property
    def dataset(self) -> Dataset | None:
        """The data that the design names, once they are loaded."""
        fits = self._dataset is not None and self._dataset.name == self._document.design.data
        return self._dataset if fits else None

    @property
    def busy(self) -> bool:
        return self._job is not None

    def start(self) -> None:
        """Load the data that the design names."""
        self._load(self._document.design.data)

    def choose(self, what: str) -> None:
        """Load other data, a name of the catalogue or a folder, and design for them."""
        if catalogue.find(what) is not None and catalogue.state(what) == "absent":
            self.absent.emit(what)
        else:
            self._load(what)

    def download(self, name: str) -> None:
        """Download data of the catalogue, and design for them."""

        def work(job: Job) -> Dataset:
            catalogue.download(name, job.progressed.emit, job.cancelled)
            return catalogue.load(name, job.progressed.emit, job.cancelled)

        self._begin(Job(work, self))

    def cancel(self) -> None:
        """Give up what is being loaded; nothing changes."""
        if self._job is not None:
            self._job.cancel()
            self._leave(self._job)

    def shut_down(self, seconds: float = 5.0) -> bool:
        """Cancel, and wait for the thread's end; return whether it came."""
        job = self._job
        self.cancel()
        return job is None or job.wait(seconds)

    def _load(self, what: str) -> None:
        self._begin(Job(lambda job: catalogue.load(what, job.progressed.emit, job.cancelled), self))

    def _begin(self, job: Job) -> None:
        self.cancel()
        self._job = job
        job.progressed.connect(self.progressed)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.start()
        self.state_changed.emit()

    def _leave(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.state_changed.emit()

    def _on_done(self, dataset: Dataset) -> None:
        job = self.sender()
        if job is not self._job:
            return
        self._leave(self._job)
        self._dataset, self._missing = dataset, ""
        self._document.use_data(dataset.name, dataset.preprocessing.shape, dataset.classes)
        self.loaded.emit()

    def _on_failed(self, sentence: str, details: str) -> None:
        job = self.sender()
        if job is not self._job:
            return
        self._leave(self._job)
        self._missing = self._document.design.data
        self.failed.emit(sentence, details)

    def _on_document_changed(self) -> None:
        """Undo, or another project, can name other data than those at hand."""
        wanted = self._document.design.data
        if self.dataset is None and not self.busy and wanted != self._missing:
            self.choose(wanted)
