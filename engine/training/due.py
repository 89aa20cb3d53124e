"""When something that costs time is to be done again."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager


class Due:
    """Says so every ``seconds``, or less often where it would take more than ``share`` of the time,
    but at least every ``longest`` seconds. Not where it isn't ``wanted`` at all.
    """

    def __init__(
        self, seconds: float, share: float, *, longest: float = 60.0, wanted: bool = True
    ) -> None:
        self._seconds = seconds
        self._share = share
        self._longest = longest
        self._wanted = wanted
        self._next = 0.0

    def rest(self) -> None:
        """Let the first time come after ``seconds`` too, instead of at once."""
        self._next = time.perf_counter() + self._seconds

    @property
    def now(self) -> bool:
        return self._wanted and time.perf_counter() >= self._next

    @contextmanager
    def doing(self) -> Iterator[None]:
        """Measure what is done within, and put the next time off for as long as that was worth."""
        begun = time.perf_counter()
        yield
        ended = time.perf_counter()
        rest = max(self._seconds, (ended - begun) / self._share)
        self._next = ended + min(rest, self._longest)
