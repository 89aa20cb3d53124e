"""RateSearch: the learning-rate finder at work, as the window sees it."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from engine.recipe import Recipe
from engine.training.control import Control
from engine.training.events import Failed
from engine.training.rate_finder import RateFound, RateTried, find_rate
from gui.services.background import Job

if TYPE_CHECKING:
    from engine.data.dataset import Dataset
    from engine.network import Network

Step = RateTried | RateFound | Failed
Find = Callable[["Network", Recipe, "Dataset", Control, str], Iterator[Step]]

TICK = 33
"""Milliseconds between two looks at what has been tried."""


class RateSearch(QObject):
    """Looks for a rate in a thread that ends, on a network of its own."""

    changed = Signal()
    """It has begun, tried more or ended; at most once a tick."""

    def __init__(self, parent: QObject | None = None, find: Find = find_rate) -> None:
        super().__init__(parent)
        self._find = find
        self._job: Job | None = None
        self._ending: list[Job] = []
        self._control = Control()
        self._queue: queue.SimpleQueue[Step] = queue.SimpleQueue()
        self.network: Network | None = None
        """What the search, or the last search, was for."""
        self.tried: list[RateTried] = []
        self.result: RateFound | Failed | None = None
        """How it ended; None while it goes on, and before the first."""
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._drain)

    @property
    def running(self) -> bool:
        return self._job is not None

    def start(self, network: Network, recipe: Recipe, dataset: Dataset, device: str) -> None:
        """Begin anew; one that is under way is ended."""
        self.clear()
        control, steps, find = Control(), queue.SimpleQueue[Step](), self._find
        self._control, self._queue, self.network = control, steps, network

        def work(_job: Job) -> None:
            for step in find(network, recipe, dataset, control, device):
                steps.put(step)

        self._job = Job(work, self)
        self._job.failed.connect(self._on_failed)
        self._job.start()
        self._timer.start()
        self.changed.emit()

    def stop(self) -> None:
        """End the search after the step that it is at; what was tried stays to be seen."""
        if self._job is not None:
            self._control.stop()
            self._drain()
            self._end(self.result or RateFound(None))

    def clear(self) -> None:
        """End the search, and forget it."""
        if self._job is not None or self.network is not None:
            self.stop()
            self.tried, self.result, self.network = [], None, None
            self.changed.emit()

    def shut_down(self, seconds: float = 10.0) -> bool:
        """Search no more; return whether the thread has ended."""
        self.stop()
        ended = [job.wait(seconds) for job in self._ending]
        return all(ended)

    def _drain(self) -> None:
        news = False
        while self._job is not None:
            try:
                step = self._queue.get_nowait()
            except queue.Empty:
                break
            news = True
            if isinstance(step, RateTried):
                self.tried.append(step)
            else:
                self._end(step)
        if news:
            self.changed.emit()

    def _on_failed(self, sentence: str, details: str) -> None:
        if self.sender() is self._job:
            self._end(Failed("error", sentence, details))

    def _end(self, result: RateFound | Failed) -> None:
        self.result = result
        self._timer.stop()
        if self._job is not None:
            self._ending = [job for job in self._ending if not job.wait(0)] + [self._job]
            self._job = None
        self.changed.emit()
