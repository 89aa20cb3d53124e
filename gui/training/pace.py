"""How long the run still takes, and how often its pictures may be drawn."""

from __future__ import annotations

import time
from collections.abc import Callable
from math import exp

from PySide6.QtCore import QObject, QTimer

SHARE_OF_DRAWING = 0.02
"""Of the window's time; what is drawn takes cores and Python from the training."""
SHORTEST = 0.08
"""Seconds between two drawings at least: curves that move oftener aren't read better."""


class Redraw(QObject):
    """Calls ``draw`` soon after it was asked for, and the more rarely the longer drawing takes."""

    def __init__(
        self,
        draw: Callable[[], None],
        parent: QObject,
        clock: Callable[[], float] = time.perf_counter,
        work: Callable[[], float] = time.thread_time,
    ) -> None:
        """``work`` counts the seconds that this thread computes: waiting takes nothing away."""
        super().__init__(parent)
        self._draw = draw
        self._clock = clock
        self._work = work
        self._cost = 0.0
        self._spent = 0.0
        self._last = -1e9
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.now)

    @property
    def interval(self) -> float:
        """Seconds between two drawings, at present."""
        return max(SHORTEST, self._cost / SHARE_OF_DRAWING)

    def ask(self) -> None:
        """Draw now if the last time is long enough ago, else as soon as it is."""
        if self._timer.isActive():
            return
        wait = self._last + self.interval - self._clock()
        if wait <= 0:
            self.now()
        else:
            self._timer.start(int(wait * 1000) + 1)

    def now(self) -> None:
        self._timer.stop()
        self._cost = self._spent if self._cost == 0 else 0.7 * self._cost + 0.3 * self._spent
        self._spent = 0.0
        self._last = self._clock()
        began = self._work()
        self._draw()
        self.count(self._work() - began)

    def count(self, seconds: float) -> None:
        """Count work that painting took, wherever it was painted."""
        self._spent += seconds

    def stop(self) -> None:
        self._timer.stop()


class TimeLeft:
    """Forecasts the end of a run from its steps, smoothly: the shown time counts down."""

    MEMORY = 8.0
    """Seconds over which the speed is averaged."""

    def __init__(self) -> None:
        self._time: float | None = None
        self._step = 0
        self._rate: float | None = None
        self._shown: float | None = None
        self.elapsed = 0.0
        """Seconds of training, pauses left out."""

    def note(self, step: int, steps: int, now: float, *, running: bool) -> float | None:
        """Take the step that the run has reached; return the seconds left, None: not known yet."""
        if self._time is None or not running:
            self._time, self._step = now, step
            return self._shown
        past = now - self._time
        if past < 0.2:
            return self._shown
        self.elapsed += past
        rate = (step - self._step) / past
        weight = 1 - exp(-past / min(self.MEMORY, max(0.5, self.elapsed)))
        if self._rate is None:
            self._rate = rate or None
        else:
            self._rate += weight * (rate - self._rate)
        self._time, self._step = now, step
        if self._rate is None or self._rate <= 0 or self.elapsed < 1:
            return None
        left = (steps - step) / self._rate
        if self._shown is None:
            self._shown = left
        else:
            counted = max(0.0, self._shown - past)
            self._shown = counted + (left - counted) * min(1.0, past / 2)
        return self._shown
