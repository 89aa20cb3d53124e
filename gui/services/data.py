"""DataService: loads and downloads data away from the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from engine.data import catalogue
from engine.data import own as own_pictures
from engine.data.dataset import Dataset
from gui.document import Design, Document
from gui.services.background import Job
from gui.services.own import OwnStore


class DataService(QObject):
    """Keeps the pictures of the document's data at hand.

    There are two kinds of loading. Data that the design names are loaded for it, and never change
    it. Data that a person chooses become the design's once they are really there.
    """

    loaded = Signal()
    """``dataset`` is there, or has become another one."""
    failed = Signal(str, str)
    """A sentence, and details."""
    absent = Signal(str)
    """Data are wanted that must be downloaded first: their name in the catalogue."""
    progressed = Signal(int, int, str)
    """Done, in all, of what; all 0 means that the end is not known."""
    state_changed = Signal()

    def __init__(
        self,
        document: Document,
        parent: QObject | None = None,
        own: OwnStore | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._own = own
        self._dataset: Dataset | None = None
        self._job: Job | None = None
        self._chosen = False
        """The job is for data that a person chose, not for those of the design."""
        self._wanted: _Asked | None = None
        """What was last asked for on the design's behalf; it is asked for once only."""
        if own is not None:
            own.replaced.connect(self._on_own_replaced)
        document.changed.connect(self._follow)

    @property
    def dataset(self) -> Dataset | None:
        """The data that the design names, once they are loaded and are what it was made for."""
        return self._dataset if self._dataset is not None and self._fits(self._dataset) else None

    @property
    def busy(self) -> bool:
        return self._job is not None

    def start(self) -> None:
        """Load the data that the design names."""
        self._wanted = None
        self._follow()

    def choose(self, what: str) -> None:
        """Load data, a name of the catalogue or a folder, and design for them."""
        if _is_absent(what):
            self.absent.emit(what)
        else:
            self._begin(self._loading(what), chosen=True)

    def use(self, dataset: Dataset) -> None:
        """Design for data that somebody has loaded already."""
        self.cancel()
        self._take(dataset)

    def download(self, name: str) -> None:
        """Download data of the catalogue, and design for them."""

        def work(job: Job) -> Dataset:
            catalogue.download(name, job.progressed.emit, job.cancelled)
            return catalogue.load(name, job.progressed.emit, job.cancelled)

        self._begin(work, chosen=True)

    def forget_own(self) -> None:
        """Have no pictures of the person's own any more: those there were are gone, or too few."""
        if self._dataset is not None and self._dataset.name == own_pictures.NAME:
            self._dataset = None
            self.state_changed.emit()

    def cancel(self) -> None:
        """Give up what is being loaded; nothing changes."""
        if self._job is not None:
            self._job.cancel()
            self._leave()

    def shut_down(self, seconds: float = 5.0) -> bool:
        """Cancel, and wait for the thread's end; return whether it came."""
        job = self._job
        self.cancel()
        return job is None or job.wait(seconds)

    def _follow(self) -> None:
        """Load what the design names: undo, or another project, may name other data than before."""
        wanted = _asked(self._document.design)
        if self.dataset is not None:
            self._wanted = wanted
            return
        if wanted == self._wanted or (self.busy and self._chosen):
            return
        self._wanted = wanted
        self.cancel()
        if _is_absent(wanted[0]):
            self.absent.emit(wanted[0])
        else:
            self._begin(self._loading(wanted[0]), chosen=False)

    def _loading(self, what: str) -> Callable[[Job], Dataset]:
        if what == own_pictures.NAME and self._own is not None:
            pictures = self._own.pictures
            return lambda _job: pictures.dataset()
        share = self._document.recipe.test_share
        return lambda job: catalogue.load(what, job.progressed.emit, job.cancelled, share)

    def _fits(self, dataset: Dataset) -> bool:
        design = self._document.design
        made_for = (design.data, design.input_shape, design.classes)
        divided = dataset.test_share in (None, design.recipe.test_share)
        same = made_for == (dataset.name, dataset.preprocessing.shape, dataset.classes)
        return divided and same

    def _begin(self, work: Callable[[Job], Dataset], *, chosen: bool) -> None:
        self.cancel()
        self._job, self._chosen = Job(work, self), chosen
        self._job.progressed.connect(self._on_progressed)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.start()
        self.state_changed.emit()

    def _on_own_replaced(self) -> None:
        # Under the same name there are other pictures, or none.
        self.forget_own()
        self._wanted = None

    def _leave(self) -> None:
        self._job = None
        self.state_changed.emit()

    def _on_progressed(self, done: int, total: int, what: str) -> None:
        if self.sender() is self._job:
            self.progressed.emit(done, total, what)

    def _on_done(self, dataset: Dataset) -> None:
        if self.sender() is not self._job:
            return
        self._leave()
        if self._chosen:
            self._take(dataset)
        elif dataset.name == self._document.design.data:
            self._dataset = dataset
            self._tell_of_followed(dataset)

    def _take(self, dataset: Dataset) -> None:
        self._dataset = dataset
        shape, share = dataset.preprocessing.shape, dataset.test_share
        self._wanted = (dataset.name, share)
        self._document.use_data(dataset.name, shape, dataset.classes, share)
        self.loaded.emit()

    def _tell_of_followed(self, dataset: Dataset) -> None:
        if self._fits(dataset):
            self.loaded.emit()
        else:
            sentence = self.tr(
                "{title} has other classes or other sizes than this design was made for: "
                "choose it again under Data to design for it as it is now."
            )
            self.failed.emit(sentence.format(title=dataset.title), "")

    def _on_failed(self, sentence: str, details: str) -> None:
        if self.sender() is not self._job:
            return
        self._leave()
        self.failed.emit(sentence, details)
        if self._chosen:
            self._follow()


def _is_absent(what: str) -> bool:
    return catalogue.find(what) is not None and catalogue.state(what) == "absent"


_Asked = tuple[str, float | None]
"""A name of the catalogue, or a folder and the share of it that is for the test."""


def _asked(design: Design) -> _Asked:
    folder = catalogue.find(design.data) is None
    return design.data, design.recipe.test_share if folder else None
