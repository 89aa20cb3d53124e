"""Control: how a person pauses, steps and stops a run from another thread."""

import threading


class Control:
    """A small switchboard that the training loop looks at between steps."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._paused = False
        self._steps = 0
        self._stopped = False

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

    def may_go_on(self) -> bool:
        """Wait while paused. Return False once the run should end."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopped or not self._paused or self._steps > 0)
            self._steps = max(0, self._steps - 1)
            return not self._stopped
