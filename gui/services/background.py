"""Background: work away from the window, its answer back in the window's thread."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from gui.words import translated

PATIENCE = 10.0
"""Seconds that the end of the program waits for a job."""


class Job(QObject):
    """One function run in a thread. Its signals arrive in the thread that made the job.

    ``work`` must not touch widgets; it may emit ``progressed`` and look at ``cancelled``. The job
    deletes itself once its answer has been delivered. What a cancelled job still tells may be on
    its way already: whoever listens asks whether it is still the one waited for.
    """

    done = Signal(object)
    """What ``work`` returned."""
    failed = Signal(str, str)
    """The exception's own sentence, translated, and the traceback for the details."""
    progressed = Signal(int, int, str)
    """Done, in all, of what."""

    _over = Signal()

    def __init__(self, work: Callable[[Job], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        # By a signal, which arrives after the answer: a deletion asked for from the thread could
        # overtake it.
        self._over.connect(self.deleteLater)
        self._cancelled = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(work,), name="job", daemon=True)

    def start(self) -> None:
        application, parent = QCoreApplication.instance(), self.parent()
        if application is not None:
            application.aboutToQuit.connect(self.end)
        if parent is not None:
            parent.destroyed.connect(self.end)
        self._thread.start()

    def cancel(self) -> None:
        self._cancelled.set()

    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def rest(self, seconds: float) -> bool:
        """Let ``work`` wait, no longer than until it is cancelled; return whether it was."""
        return self._cancelled.wait(seconds)

    def wait(self, seconds: float) -> bool:
        """Wait for the thread's end; return whether it came."""
        if self._thread.ident is not None:
            self._thread.join(seconds)
        return not self._thread.is_alive()

    def end(self) -> None:
        """Cancel, and wait for the thread's end.

        A thread that computes while the program ends, or tells of something while what it tells
        is being taken apart, would crash it: a job ends with the program, and before its parent.
        """
        self.cancel()
        self.wait(PATIENCE)

    def _run(self, work: Callable[[Job], Any]) -> None:
        # The window, and the job with it, may have been deleted while the work went on: then
        # PySide raises RuntimeError, and there is nobody left to tell.
        with suppress(RuntimeError):
            try:
                result = work(self)
            except Exception as error:
                self.failed.emit(translated(str(error)), traceback.format_exc())
            else:
                self.done.emit(result)
            self._over.emit()
