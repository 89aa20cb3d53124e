"""Control: how a person pauses, steps and stops a run and changes its rate, from any thread."""

import math
import threading
from dataclasses import dataclass


@dataclass(frozen=True)
class RateChange:
    """Ask for a learning rate: ``to`` a value, or the present one times ``by``.

    The schedule goes on from there: all that follows is multiplied alike.
    """

    to: float | None = None
    by: float | None = None

    def __post_init__(self) -> None:
        given = [value for value in (self.to, self.by) if value is not None]
        if len(given) != 1 or not (math.isfinite(given[0]) and given[0] > 0):
            raise ValueError("a rate is changed to a value, or by a factor, above 0")


class Control:
    """A small switchboard that the training loop looks at between steps."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._paused = False
        self._steps = 0
        self._stopped = False
        self._rate_changes: list[RateChange] = []

    @property
    def paused(self) -> bool:
        return self._paused

    @property
    def stopped(self) -> bool:
        return self._stopped

    def pause(self) -> None:
        with self._changed:
            self._paused = True

    def resume(self) -> None:
        with self._changed:
            self._paused, self._steps = False, 0
            self._changed.notify_all()

    def step(self) -> None:
        """Let one batch through, and pause after it."""
        with self._changed:
            self._paused = True
            self._steps += 1
            self._changed.notify_all()

    def stop(self) -> None:
        with self._changed:
            self._stopped = True
            self._changed.notify_all()

    def change_rate(self, change: RateChange) -> None:
        """Change the learning rate before the next step."""
        with self._changed:
            self._rate_changes.append(change)

    def take_rate_changes(self) -> tuple[RateChange, ...]:
        """Return what was asked for since the last call, in order; asking is the run's to do."""
        if not self._rate_changes:
            return ()
        with self._changed:
            changes = tuple(self._rate_changes)
            self._rate_changes.clear()
            return changes

    def may_go_on(self) -> bool:
        """Wait while paused. Return False once the run should end."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopped or not self._paused or self._steps > 0)
            self._steps = max(0, self._steps - 1)
            return not self._stopped
