"""Mistakes: which test pictures the network that is looked into reads wrong."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from engine.data.dataset import Dataset
from gui.inspection.model import InspectionModel
from gui.services.background import Job
from gui.widgets.form import translated


class Mistakes(QObject):
    """Reads all test pictures when it is asked to, and again when the network is another.

    While a run changes the weights all the time, it waits for the run's end or its pause.
    """

    changed = Signal()
    """``wrong``, ``words`` or ``progress`` is another."""

    def __init__(self, model: InspectionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._wanted = False
        self._job: Job | None = None
        self._of: Any = None
        self._wrong: NDArray[np.int64] | None = None
        self._problem = ""
        self._progress = (0, 0)
        model.target_changed.connect(self._again)
        model.changes_changed.connect(self._again)
        model.document.trained_changed.connect(self._again)
        model.session.state_changed.connect(self._again)
        model.data.loaded.connect(self._again)

    @property
    def wrong(self) -> NDArray[np.int64] | None:
        """The places of the test pictures that are read wrong; None while that isn't known."""
        return self._wrong

    @property
    def busy(self) -> bool:
        return self._job is not None

    @property
    def waits(self) -> bool:
        """A run is in the way."""
        return self._wanted and self._model.session.state not in ("idle", "paused")

    @property
    def problem(self) -> str:
        return self._problem

    @property
    def progress(self) -> tuple[int, int]:
        """How many pictures have been read, of how many."""
        return self._progress

    def want(self, wanted: bool) -> None:
        """Begin to keep up with the network, or leave off."""
        self._wanted = wanted
        if wanted:
            self._again()
        else:
            self._drop()
        self.changed.emit()

    def _again(self) -> None:
        if not self._wanted:
            return
        target, dataset = self._model.target(), self._model.data.dataset
        if target is None or dataset is None or self.waits:
            self._drop()
            self.changed.emit()
            return
        if self._of is not None and self._of[1] is dataset and self._of[0].same(target):
            return
        self._drop()
        self._of = (target, dataset)
        self._job = Job(lambda job: _wrong(target, dataset, job), self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.progressed.connect(self._on_progress)
        self._job.start()
        self.changed.emit()

    def _drop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = self._of = self._wrong = None
        self._problem, self._progress = "", (0, 0)

    def _on_done(self, wrong: NDArray[np.int64] | None) -> None:
        if self.sender() is self._job:
            self._job, self._wrong = None, wrong
            self.changed.emit()

    def _on_failed(self, sentence: str, _details: str) -> None:
        if self.sender() is self._job:
            self._job, self._problem = None, translated(sentence.partition("\n")[0])
            self.changed.emit()

    def _on_progress(self, done: int, total: int, _what: str) -> None:
        if self.sender() is self._job:
            self._progress = done, total
            self.changed.emit()


def _wrong(target: Any, dataset: Dataset, job: Job) -> NDArray[np.int64] | None:
    from engine.inspection.readings import readings

    taken_for = readings(
        target.open(),
        dataset.test_pictures,
        lambda done, total: job.progressed.emit(done, total, ""),
        job.cancelled,
    )
    if taken_for is None:
        return None
    # A reference network has other classes than the data: names decide.
    names = np.array([*target.classes, ""])
    truth = np.array(dataset.classes)[dataset.test_labels]
    return np.flatnonzero(names[np.minimum(taken_for, len(names) - 1)] != truth)
