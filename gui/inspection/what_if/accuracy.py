"""Accuracy: how much of the test data is read right, with the changes and without them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from engine.data.dataset import Dataset
from engine.inspection.retest import Score, retest
from engine.inspection.target import DesignTarget, Target
from gui.inspection.model import InspectionModel
from gui.services.background import Job

PATIENCE_MS = 300
"""A hand that still moves is waited for."""


class Accuracy(QObject):
    """Counts while somebody looks: first the network as it is, then with its changes.

    One job at a time. What is overtaken is cancelled; the count of the unchanged network is kept
    for as long as it stays the same, and no change of the changes interrupts it.
    """

    changed = Signal()

    def __init__(self, model: InspectionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._active = False
        self._job: Job | None = None
        self._doing: Target | None = None
        self._progress: tuple[int, int] | None = None
        self._sentence = ""
        self._dataset: Dataset | None = None
        self._scores: list[tuple[Target, Score]] = []
        """Those of the unchanged network and of the latest changes, at most."""
        self._soon = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._soon.timeout.connect(self._go_on)
        for signal in (
            model.changes_changed,
            model.target_changed,
            model.document.trained_changed,
            model.data.loaded,
            model.session.state_changed,
        ):
            signal.connect(self._on_changed)

    @property
    def before(self) -> Score | None:
        """Of the network as it is; None where that isn't counted yet."""
        return self._score(self._model.unchanged_target())

    @property
    def after(self) -> Score | None:
        """Of the network with what is tried out."""
        return self._score(self._model.target())

    @property
    def progress(self) -> tuple[int, int] | None:
        """Pictures done and in all, of the count that is under way."""
        return self._progress

    @property
    def sentence(self) -> str:
        """Why nothing is counted; empty where it is, or will be at once."""
        return self._sentence

    @property
    def busy(self) -> bool:
        return self._soon.isActive() or self._job is not None

    def set_active(self, active: bool) -> None:
        """Count, or stop counting because nobody looks."""
        self._active = active
        if active:
            self._on_changed()
        else:
            self._soon.stop()
            self._cancel()

    def _score(self, target: Target | None) -> Score | None:
        if target is None or self._dataset is not self._model.data.dataset:
            return None
        return next((score for of, score in self._scores if of.same(target)), None)

    def _on_changed(self) -> None:
        if not self._active:
            return
        self._sentence = self._why_not()
        if self._sentence or (self._doing is not None and not self._wanted(self._doing)):
            self._cancel()
        if self._sentence:
            self._soon.stop()
        else:
            self._soon.start()
        self.changed.emit()

    def _why_not(self) -> str:
        target, dataset = self._model.target(), self._model.data.dataset
        if target is None or dataset is None:
            return self.tr("The accuracy is counted once the data are loaded.")
        if self._model.training:
            return self.tr("The accuracy is counted once the run has ended.")
        if (
            dataset.classes != target.classes
            or dataset.preprocessing.shape != target.preprocessing.shape
        ):
            return self.tr("The data at hand are others than those the network is for.")
        if isinstance(target, DesignTarget) and target.weights is None:
            return self.tr("The network isn't trained yet, so there is no accuracy to compare.")
        return ""

    def _wanted(self, target: Target) -> bool:
        wanted = (self._model.unchanged_target(), self._model.target())
        return any(one is not None and one.same(target) for one in wanted)

    def _go_on(self) -> None:
        """Count what isn't counted yet, the unchanged network first."""
        if self._job is not None or not self._active or self._why_not():
            return
        if self._dataset is not self._model.data.dataset:
            self._dataset, self._scores = self._model.data.dataset, []
        for target in (self._model.unchanged_target(), self._model.target()):
            if target is not None and self._score(target) is None:
                self._count(target)
                return

    def _count(self, target: Target) -> None:
        dataset = self._dataset
        assert dataset is not None

        def work(job: Job) -> Score | None:
            return retest(
                target.open(),
                dataset.test_pictures,
                dataset.test_labels,
                lambda done, total: job.progressed.emit(done, total, ""),
                job.cancelled,
            )

        job = Job(work, self)
        self._job, self._doing = job, target
        job.progressed.connect(lambda done, total: self._on_progress(job, (done, total)))
        job.done.connect(lambda score: self._on_done(job, target, score))
        job.failed.connect(lambda sentence: self._on_failed(job, sentence))
        self._on_progress(job, (0, len(dataset.test_pictures)))
        job.start()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job, self._doing, self._progress = None, None, None

    def _on_progress(self, job: Job, progress: tuple[int, int]) -> None:
        if job is self._job:
            self._progress = progress
            self.changed.emit()

    def _on_done(self, job: Job, target: Target, score: Score | None) -> None:
        if job is not self._job:
            return
        self._job, self._doing, self._progress = None, None, None
        if score is not None:
            kept = [one for one in self._scores if self._wanted(one[0])]
            self._scores = [*kept, (target, score)]
        self.changed.emit()
        self._go_on()

    def _on_failed(self, job: Job, sentence: str) -> None:
        if job is self._job:
            self._job, self._doing, self._progress = None, None, None
            self._sentence = sentence
            self.changed.emit()
