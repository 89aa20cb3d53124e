"""Asker: runs methods of attribution away from the window, one at a time."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from engine.data.preprocessing import Pixels
from engine.inspection.attribution import Attribution, Cancelled, Score, Unsuited
from engine.inspection.attribution.methods import Plain
from engine.inspection.target import Target
from gui.services.background import Job

if TYPE_CHECKING:
    from engine.inspection.activations import Inspector


@dataclass(frozen=True, eq=False)
class Question:
    """One method, on one picture, of one network."""

    target: Target
    pixels: Pixels
    of: Score
    method: str
    settings: Plain
    revision: int = 0
    """Questions about the same thing have the same."""


class Asker(QObject):
    """Answers the newest question; one that is overtaken is cancelled, or comes in its turn."""

    came = Signal(object, object)
    """A Question, and its Attribution or the sentence why there is none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._waiting: Question | None = None
        self._current: Question | None = None
        self._bench = _Bench()

    @property
    def busy(self) -> bool:
        return self._job is not None

    @property
    def current(self) -> Question | None:
        """What is being answered."""
        return self._current

    @property
    def seconds(self) -> float:
        """How long the answer under way has been computed for."""
        since = self._bench.since
        return 0.0 if since is None else time.perf_counter() - since

    def ask(self, question: Question, *, in_turn: bool = False) -> None:
        """Answer ``question`` next; ``in_turn`` lets the one under way end first."""
        self._waiting = question
        if self._job is None:
            self._start()
        elif not in_turn:
            self._job.cancel()

    def forget(self) -> None:
        """Answer nothing more; what is under way ends at its next batch."""
        self._waiting = None
        if self._job is not None:
            self._job.cancel()

    def _start(self) -> None:
        question, self._waiting = self._waiting, None
        if question is None:
            return
        self._current, bench = question, self._bench
        job = Job(lambda job: bench.answer(question, job), self)
        job.done.connect(lambda outcome: self._on_over(job, question, outcome))
        job.failed.connect(lambda why, _: self._on_over(job, question, _sentence(why)))
        self._job = job
        job.start()

    def _on_over(self, job: Job, question: Question, outcome: Attribution | str | None) -> None:
        self._job = self._current = None
        if outcome is not None and not job.cancelled():
            self.came.emit(question, outcome)
        if self._job is None:
            self._start()


class _Bench:
    """The network that was asked last. Only one job at a time touches it."""

    def __init__(self) -> None:
        self._inspector: Inspector | None = None
        self._of: Target | None = None
        self.since: float | None = None
        """When the method under way began, by ``time.perf_counter``; None while none is."""

    def answer(self, question: Question, job: Job) -> Attribution | str | None:
        # Imports torch and captum, which takes seconds the first time.
        from engine.inspection.attribution.compute import attribute

        if self._inspector is None or self._of is None or not self._of.same(question.target):
            self._inspector = self._of = None
            self._inspector = question.target.open()
            self._of = question.target
        self.since = time.perf_counter()
        try:
            return attribute(
                self._inspector,
                question.pixels,
                question.method,
                question.of,
                question.settings,
                job.cancelled,
            )
        except Cancelled:
            return None
        except Unsuited as refused:
            return refused.sentence
        finally:
            self.since = None


def _sentence(reason: str) -> str:
    text = reason.strip().partition("\n")[0]
    if not text or "memory" in text:
        return _tr("There is not enough memory for this method: choose another one.")
    return _tr("This method fails here: {reason}.").format(reason=text.rstrip("."))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Asker", text)
