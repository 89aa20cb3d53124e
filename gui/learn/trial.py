"""Trial: an experiment that takes long, run in a thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from engine.experiments.events import Cancelled, Progress
from gui.services.background import Job

Work = Callable[[Cancelled], Iterator[Any]]
"""Yields Progress, and whatever an experiment finds out; looks at what it is given."""


class Trial(QObject):
    """Runs one work at a time and passes on what it yields, in the thread that made the trial."""

    progressed = Signal(object)
    """A Progress."""
    told = Signal(object)
    """Anything else that the work yields."""
    running_changed = Signal()
    ended = Signal(bool)
    """Whether it came to its end; cancelled and failed ones did not."""
    failed = Signal(str, str)
    """A sentence, translated, and details."""

    _yielded = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._yielded.connect(self._on_yielded)

    @property
    def running(self) -> bool:
        return self._job is not None

    def start(self, work: Work) -> None:
        """Begin; what runs is cancelled, and nothing more of it is told."""
        if self._job is not None:
            self._job.cancel()
        job = Job(lambda job: self._go_through(work, job), self)
        self._job = job
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.start()
        self.running_changed.emit()

    def cancel(self) -> None:
        """End what runs: ``ended(False)`` comes at once, and nothing more of it is told."""
        if self._job is not None:
            self._job.cancel()
            self._finish(False)

    def shut_down(self, seconds: float = 10.0) -> bool:
        """Cancel without a word, and wait for the thread; return whether it ended."""
        jobs = self.findChildren(Job)
        self._job = None
        for job in jobs:
            job.cancel()
        ended = [job.wait(seconds) for job in jobs]
        return all(ended)

    def _go_through(self, work: Work, job: Job) -> Job:
        for item in work(job.cancelled):
            if job.cancelled():
                break
            self._yielded.emit(job, item)
        return job

    @Slot(object, object)
    def _on_yielded(self, job: Job, item: object) -> None:
        if job is not self._job:
            return
        if isinstance(item, Progress):
            self.progressed.emit(item)
        else:
            self.told.emit(item)

    @Slot(object)
    def _on_done(self, job: Job) -> None:
        if job is self._job:
            self._finish(True)

    @Slot(str, str)
    def _on_failed(self, sentence: str, details: str) -> None:
        if self.sender() is self._job:
            self._finish(False)
            self.failed.emit(sentence, details)

    def _finish(self, ok: bool) -> None:
        self._job = None
        self.running_changed.emit()
        self.ended.emit(ok)
