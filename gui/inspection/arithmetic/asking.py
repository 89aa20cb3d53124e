"""Asking how a number came about, away from the window's thread; the latest question wins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.inspection.model import Cell
from gui.services.background import Job
from gui.services.inspection import Answer

if TYPE_CHECKING:
    from engine.inspection.activations import Inspector
    from engine.inspection.arithmetic.explain import Explanation
    from engine.inspection.target import Target


@dataclass(frozen=True, eq=False)
class Explained:
    """A cell, and how its number came about."""

    cell: Cell
    value: float
    """The tensor's own number."""
    explanation: Explanation


class ExplanationAsker(QObject):
    """One job at a time; what was asked meanwhile is answered after it, if it is the newest."""

    came = Signal(object)
    """An Explained."""
    failed = Signal(str)
    """Why a number can't be explained."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = _Bench()
        self._job: Job | None = None
        self._next: tuple[Answer, Cell] | None = None

    @property
    def busy(self) -> bool:
        return self._job is not None

    def ask(self, answer: Answer, cell: Cell) -> None:
        self._next = answer, cell
        if self._job is None:
            self._start()

    def forget(self) -> None:
        """Ask nothing more; the answer under way is dropped."""
        self._next = None
        if self._job is not None:
            self._job.cancel()

    def _start(self) -> None:
        if self._next is None:
            return
        answer, cell = self._next
        self._next = None
        bench = self._bench
        self._job = job = Job(lambda _: bench.explain(answer, cell), self)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.start()

    def _on_done(self, explained: Explained) -> None:
        if not self._end():
            self.came.emit(explained)
        self._start()

    def _on_failed(self, sentence: str, _details: str) -> None:
        if not self._end():
            self.failed.emit(sentence)
        self._start()

    def _end(self) -> bool:
        """Take note that no job runs any more; return whether its answer is unwanted."""
        job, self._job = self._job, None
        return job is not None and job.cancelled()


class _Bench:
    """The private copy of what was looked into last. Only one job at a time touches it."""

    def __init__(self) -> None:
        self._of: Target | None = None
        self._inspector: Inspector | None = None

    def explain(self, answer: Answer, cell: Cell) -> Explained:
        if self._inspector is None or self._of is None or not self._of.same(answer.target):
            self._inspector, self._of = answer.target.open(), answer.target
        values = answer.inspection.outputs[cell.block_id]
        place = (cell.channel, cell.row, cell.column)[: values.ndim]
        explanation = self._inspector.explain(answer.inspection, cell.block_id, place)
        return Explained(cell, float(values[place]), explanation)
