"""Retest: asks a trained network for what it says of each test picture, when no run has told."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from engine.data.dataset import Dataset
from engine.project import Trained
from engine.training.events import Judged
from gui.document import Document
from gui.services.background import Job
from gui.services.data import DataService
from gui.services.training import TrainingSession
from gui.widgets.form import translated


class Retest(QObject):
    """One answer at a time, for the weights and the data that it was asked with."""

    answered = Signal()
    """``judged`` or ``problem`` is another one."""

    def __init__(
        self, document: Document, session: TrainingSession, data: DataService, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document, self._session, self._data = document, session, data
        self._job: Job | None = None
        self._asked: tuple[Trained, Dataset] | None = None
        self._judged: Judged | None = None
        self._problem = ""
        session.state_changed.connect(self._make_way)

    @property
    def possible(self) -> bool:
        """There are trained weights, and test pictures of the kind that they were trained with."""
        return self._matter() is not None

    @property
    def busy(self) -> bool:
        return self._job is not None

    @property
    def judged(self) -> Judged | None:
        """What the document's trained network says; None until it has been asked."""
        return self._judged if self._is_of_now() else None

    @property
    def dataset(self) -> Dataset | None:
        """The data that ``judged`` is of."""
        return self._asked[1] if self._asked is not None and self._is_of_now() else None

    @property
    def problem(self) -> str:
        """Why the last question has no answer, in a sentence."""
        return self._problem if self._is_of_now() else ""

    def ask(self) -> None:
        matter = self._matter()
        if matter is None or self.busy:
            return
        self._asked, self._judged, self._problem = matter, None, ""
        trained, dataset = matter

        def work(job: Job) -> Judged | None:
            from engine.training.judging import judge

            by = trained.preprocessing
            return judge(trained.network, by, trained.weights, dataset, job.cancelled)

        self._job = Job(work, self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.start()
        self.answered.emit()

    def _matter(self) -> tuple[Trained, Dataset] | None:
        trained, dataset = self._document.trained, self._data.dataset
        if trained is None or dataset is None or self._session.state != "idle":
            return None
        fits = trained.classes == dataset.classes and (
            trained.preprocessing.shape == dataset.preprocessing.shape
        )
        return (trained, dataset) if fits and len(dataset.test_labels) else None

    def _is_of_now(self) -> bool:
        asked = self._asked
        return asked is not None and asked[0] is self._document.trained

    def _make_way(self) -> None:
        """A run begins: it wants the machine for itself."""
        if self._job is not None and self._session.state != "idle":
            self._job.cancel()

    def _on_done(self, judged: Judged | None) -> None:
        self._job, self._judged = None, judged
        self.answered.emit()

    def _on_failed(self, sentence: str, _details: str) -> None:
        self._job = None
        words = self.tr("The test pictures can't be read: {reason}.")
        self._problem = words.format(reason=translated(sentence.partition("\n")[0]))
        self.answered.emit()
