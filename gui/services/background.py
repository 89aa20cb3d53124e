"""Background: work away from the window, its answer back in the window's thread."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal


class Job(QObject):
    """One function run in a thread. Its signals arrive in the thread that made the job.

    ``work`` must not touch widgets; it may emit ``progressed`` and look at ``cancelled``.
    """

    done = Signal(object)
    """What ``work`` returned."""
    failed = Signal(str, str)
    """The exception's own sentence, and the traceback for the details."""
    progressed = Signal(int, int, str)
    """Done, in all, of what."""

    def __init__(self, work: Callable[[Job], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._cancelled = threading.Event()
        self._thread = threading.Thread(target=self._run, name="job", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def cancel(self) -> None:
        self._cancelled.set()

    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait for the thread's end; return whether it came."""
        if self._thread.ident is not None:
            self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            result = self._work(self)
        except Exception as error:
            self.failed.emit(str(error), traceback.format_exc())
        else:
            self.done.emit(result)
