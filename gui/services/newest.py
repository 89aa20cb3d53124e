"""Newest: questions answered one at a time, away from the window; the newest one wins."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from gui.services.background import Job

Question = TypeVar("Question")


class Newest(QObject, Generic[Question]):
    """Of the questions that come while one is answered, only the newest is kept.

    ``answer`` is given a question and its job, in the job's thread. It is never in two threads at
    once: what it keeps from one question to the next, such as an opened network, needs no lock.
    """

    came = Signal(object, object)
    """An answer, and the question."""
    failed = Signal(str, str, object)
    """Why there is none: the exception's own sentence, its traceback; and the question."""
    progressed = Signal(int, int, str)
    """What the job tells of the question that is being answered."""

    def __init__(
        self, answer: Callable[[Question, Job], Any], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._answer = answer
        self._job: Job | None = None
        self._asked: Question | None = None
        self._waiting: Question | None = None
        self._closed = False

    @property
    def current(self) -> Question | None:
        """What is being answered, and still wanted."""
        return None if self._job is None or self._job.cancelled() else self._asked

    @property
    def busy(self) -> bool:
        """A question that is still wanted has no answer yet."""
        return self.current is not None or self._waiting is not None

    def ask(self, question: Question, *, in_turn: bool = True) -> None:
        """Answer ``question`` next. Unless ``in_turn`` the one under way is called off."""
        if self._closed:
            return
        self._waiting = question
        if self._job is None:
            self._start()
        elif not in_turn:
            self._job.cancel()

    def forget(self) -> None:
        """Tell nothing of what has been asked so far."""
        self._waiting = None
        if self._job is not None:
            self._job.cancel()

    def shut_down(self, seconds: float = 10.0) -> bool:
        """Answer nothing more; return whether the thread under way ended."""
        self._closed = True
        self.forget()
        return self._job is None or self._job.wait(seconds)

    def _start(self) -> None:
        question, self._waiting = self._waiting, None
        if question is None:
            return
        answer = self._answer
        self._asked = question
        self._job = job = Job(lambda own: answer(question, own), self)
        job.progressed.connect(self._on_progressed)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.start()

    def _on_progressed(self, done: int, total: int, what: str) -> None:
        if self.current is not None:
            self.progressed.emit(done, total, what)

    def _on_done(self, answer: Any) -> None:
        question = self._next()
        if question is not None:
            self.came.emit(answer, question)

    def _on_failed(self, sentence: str, details: str) -> None:
        question = self._next()
        if question is not None:
            self.failed.emit(sentence, details, question)

    def _next(self) -> Question | None:
        """Go on to what waits; return what has been answered, if that is still wanted."""
        question = self.current
        self._job = self._asked = None
        self._start()
        return question
