"""How a long job tells how far it is, and how it is called off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

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
