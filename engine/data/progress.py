"""How a long job tells how far it is, and how it is called off."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from engine.wording import bytes_text

Progress = Callable[[int, int, str], None]
"""Called with what is done, the total (0: not known yet) and what is being done."""


class Cancelled(Exception):
    """The job was called off, and left nothing behind."""


@dataclass(frozen=True)
class Job:
    """The two callbacks of a long job in one."""

    progress: Progress | None = None
    cancelled: Callable[[], bool] | None = None

    def check(self) -> None:
        """Raise Cancelled once the person has called the job off."""
        if self.cancelled is not None and self.cancelled():
            raise Cancelled

    def report(self, done: int, total: int, what: str) -> None:
        """Say how far the job is. Raises Cancelled once the person has called it off."""
        self.check()
        if self.progress is not None:
            self.progress(done, total, what)


class Meter:
    """Tells of a transfer of several files: how much has come, and how fast it comes."""

    SECONDS = 3.0
    """The speed is that of the last so many seconds."""
    LEAST_SECONDS = 0.3
    """Less says nothing of the speed."""
    PAUSE = 0.2
    STEPS = 500
    """A report is due after the pause, or a five-hundredth of the whole: many would be a flood."""

    def __init__(self, job: Job, total: int) -> None:
        self.job = job
        self._total = total
        self._before = 0
        self._told = (0.0, 0)
        self._marks: deque[tuple[float, int]] = deque()

    def begin(self, before: int) -> None:
        """A file begins; those before it hold ``before`` bytes."""
        self._before = before
        self._marks.clear()

    def show(self, received: int) -> None:
        """So many bytes of the file are there. Raises Cancelled."""
        now, done = monotonic(), self._before + received
        if now - self._told[0] < self.PAUSE and done - self._told[1] < self._total / self.STEPS:
            self.job.check()
            return
        self._told = now, done
        while self._marks and now - self._marks[0][0] > self.SECONDS:
            self._marks.popleft()
        self._marks.append((now, done))
        since, there = self._marks[0]
        speed = (done - there) / (now - since) if now - since >= self.LEAST_SECONDS else None
        self._report(done, speed)

    def end(self, received: int) -> None:
        """The file is there, all its bytes. Raises Cancelled."""
        self._report(self._before + received, None)

    def _report(self, done: int, speed: float | None) -> None:
        what = f"Downloading {bytes_text(done)} of {bytes_text(self._total)}"
        if speed is not None:
            what += f", {bytes_text(speed)}/s"
        self.job.report(done, self._total, what)
