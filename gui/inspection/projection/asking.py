"""Asking for the points, away from the window's thread; the latest question wins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QObject, Signal

from engine.data.dataset import Dataset
from engine.inspection.projection import Method, Numbers, Projection, outputs_of, project
from gui.services.background import Job

if TYPE_CHECKING:
    from engine.inspection.target import Target

Places = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Question:
    """Which layer of what, of which test pictures, brought down how."""

    target: Target
    layer_id: str
    dataset: Dataset
    count: int
    method: Method

    def same_outputs(self, other: Question) -> bool:
        """Return whether the layer makes the same of the same pictures."""
        return (
            self.layer_id == other.layer_id
            and self.dataset is other.dataset
            and self.count == other.count
            and self.target.same(other.target)
        )

    def same(self, other: Question) -> bool:
        return self.method == other.method and self.same_outputs(other)

    def places(self) -> Places:
        """Return which test pictures are shown: evenly spread, as classes may stand in a row."""
        there = len(self.dataset.test_pictures)
        return np.linspace(0, there - 1, min(self.count, there)).round().astype(np.int64)


@dataclass(frozen=True, eq=False)
class Shown:
    """The answer to a question."""

    question: Question
    projection: Projection


class ProjectionAsker(QObject):
    came = Signal(object)
    """A Shown."""
    failed = Signal(str)
    progressed = Signal(int, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._next: Question | None = None
        self._kept: tuple[Question, Numbers] | None = None
        """What the last layer made of the pictures: another method needs nothing else."""

    @property
    def busy(self) -> bool:
        return self._job is not None

    def ask(self, question: Question) -> None:
        self._next = question
        if self._job is not None:
            self._job.cancel()
        else:
            self._start()

    def forget(self) -> None:
        self._next = None
        if self._job is not None:
            self._job.cancel()

    def _start(self) -> None:
        question, self._next = self._next, None
        if question is None:
            return
        kept = self._kept
        rows = kept[1] if kept is not None and kept[0].same_outputs(question) else None

        def work(job: Job) -> tuple[Shown, Numbers] | None:
            return _answer(job, question, rows)

        self._job = job = Job(work, self)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.progressed.connect(self._on_progressed)
        job.start()

    def _on_done(self, outcome: tuple[Shown, Numbers] | None) -> None:
        cancelled = self._end()
        if outcome is not None:
            self._kept = outcome[0].question, outcome[1]
            if not cancelled:
                self.came.emit(outcome[0])
        self._start()

    def _on_failed(self, sentence: str, _details: str) -> None:
        if not self._end():
            self.failed.emit(sentence)
        self._start()

    def _on_progressed(self, done: int, total: int, what: str) -> None:
        if self._job is not None and not self._job.cancelled():
            self.progressed.emit(done, total, what)

    def _end(self) -> bool:
        """Take note that no job runs any more; return whether its answer is unwanted."""
        job, self._job = self._job, None
        return job is not None and job.cancelled()


def _answer(job: Job, asked: Question, rows: Numbers | None) -> tuple[Shown, Numbers] | None:
    places = asked.places()
    if rows is None:
        words = QCoreApplication.translate("ProjectionPage", "The pictures go through the network")
        rows = outputs_of(
            asked.target.open(),
            asked.layer_id,
            asked.dataset.test_pictures[places],
            lambda done, total: job.progressed.emit(done, total, words),
            job.cancelled,
        )
    if rows is None or job.cancelled():
        return None
    words = QCoreApplication.translate("ProjectionPage", "They are brought down to the plane")
    job.progressed.emit(0, 0, words)
    return Shown(asked, project(rows, places, asked.method)), rows
