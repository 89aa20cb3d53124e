"""Newest: questions answered one at a time, away from the window; the newest one wins."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from gui.services.background import PATIENCE
from gui.words import translated

Question = TypeVar("Question")

IDLE = 0.5
"""Seconds after which a thread that nobody asks anything ends."""


class Turn:
    """A question's turn to be answered, as its answer sees it."""

    def __init__(self, tell: Callable[[Turn, int, int, str], None]) -> None:
        self._tell = tell
        self._called_off = threading.Event()

    def cancel(self) -> None:
        self._called_off.set()

    def cancelled(self) -> bool:
        """Whether nobody wants the answer any more."""
        return self._called_off.is_set()

    def tell(self, done: int, total: int, what: str) -> None:
        """Say how far it has come."""
        self._tell(self, done, total, what)


@dataclass(frozen=True)
class _Failure:
    sentence: str
    details: str


class Newest(QObject, Generic[Question]):
    """Of the questions that come while one is answered, only the newest is kept.

    ``answer`` is given a question and its turn, in a thread. It is never in two threads at once:
    what it keeps from one question to the next, such as an opened network, needs no lock. The
    thread stays while questions follow one another: with many threads at work, starting one keeps
    the window waiting for tens of milliseconds.
    """

    came = Signal(object, object)
    """An answer, and the question."""
    failed = Signal(str, str, object)
    """Why there is none: the exception's own sentence, its traceback; and the question."""
    progressed = Signal(int, int, str)
    """How far the answer has come."""
    _over = Signal(object, object)
    _told = Signal(object, int, int, str)

    def __init__(
        self, answer: Callable[[Question, Turn], Any], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._answer = answer
        self._under_way: tuple[Question, Turn] | None = None
        self._waiting: Question | None = None
        self._closed = False
        # What the two threads share.
        self._changed = threading.Condition()
        self._next: tuple[Question, Turn] | None = None
        self._ending = False
        self._thread: threading.Thread | None = None
        self._over.connect(self._on_over)
        self._told.connect(self._on_told)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._on_end)
        if parent is not None:
            parent.destroyed.connect(self._on_end)

    @property
    def current(self) -> Question | None:
        """What is being answered, and still wanted."""
        if self._under_way is None or self._under_way[1].cancelled():
            return None
        return self._under_way[0]

    @property
    def busy(self) -> bool:
        """A question that is still wanted has no answer yet."""
        return self.current is not None or self._waiting is not None

    def ask(self, question: Question, *, in_turn: bool = True) -> None:
        """Answer ``question`` next. Unless ``in_turn`` the one under way is called off."""
        if self._closed:
            return
        self._waiting = question
        if self._under_way is None:
            self._begin()
        elif not in_turn:
            self._under_way[1].cancel()

    def forget(self) -> None:
        """Tell nothing of what has been asked so far."""
        self._waiting = None
        if self._under_way is not None:
            self._under_way[1].cancel()

    def end(self, seconds: float = PATIENCE) -> bool:
        """Forget everything, and wait for the thread's end; return whether it came."""
        self.forget()
        with self._changed:
            if self._next is not None:
                self._next = self._under_way = None
            thread, self._ending = self._thread, True
            self._changed.notify()
        if thread is not None:
            thread.join(seconds)
        self._ending = False
        return thread is None or not thread.is_alive()

    def _on_end(self) -> None:
        self.end()

    def shut_down(self, seconds: float = PATIENCE) -> bool:
        """Answer nothing any more; return whether the thread ended."""
        self._closed = True
        return self.end(seconds)

    def _begin(self) -> None:
        """Give what waits to the thread."""
        question, self._waiting = self._waiting, None
        if question is None:
            return
        self._under_way = question, Turn(self._told.emit)
        with self._changed:
            self._next = self._under_way
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="newest", daemon=True)
                self._thread.start()
            self._changed.notify()

    def _on_told(self, turn: Turn, done: int, total: int, what: str) -> None:
        if not turn.cancelled():
            self.progressed.emit(done, total, what)

    def _on_over(self, turn: Turn, outcome: Any) -> None:
        assert self._under_way is not None
        question, self._under_way = self._under_way[0], None
        # First of all: the thread works while the window shows what has come.
        self._begin()
        if turn.cancelled():
            return
        if isinstance(outcome, _Failure):
            self.failed.emit(translated(outcome.sentence), outcome.details, question)
        else:
            self.came.emit(outcome, question)

    def _work(self) -> None:
        # Whoever asked may have been deleted: then PySide raises RuntimeError.
        with suppress(RuntimeError):
            while (asked := self._taken()) is not None:
                question, turn = asked
                try:
                    outcome = self._answer(question, turn)
                except Exception as error:
                    outcome = _Failure(str(error), traceback.format_exc())
                self._over.emit(turn, outcome)

    def _taken(self) -> tuple[Question, Turn] | None:
        """Return what is to be answered next; None where the thread is to end."""
        with self._changed:
            self._changed.wait_for(lambda: self._ending or self._next is not None, IDLE)
            asked, self._next = self._next, None
            if asked is None or self._ending:
                self._thread = None
        return None if self._ending else asked
