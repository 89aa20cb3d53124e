"""Runner: a run in a thread of its own, its events in a queue."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Generator, Iterator

from engine.training.control import Control
from engine.training.events import Event, Failed, Terminal
from engine.training.failures import failure


class Runner:
    """Runs the generator that ``events`` makes for a Control in a background thread.

    The last event is always a terminal one, and by then the generator is closed: an exception
    becomes Failed, with its traceback in the details. An interpreter that exits doesn't wait for
    the thread, so stop and join it to end in order.
    """

    def __init__(self, events: Callable[[Control], Iterator[Event]]) -> None:
        self.control = Control()
        self._events = events
        self._queue: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="training", daemon=True)

    @property
    def alive(self) -> bool:
        return self._thread.is_alive()

    def start(self) -> None:
        """Begin. A runner runs once: a second start raises RuntimeError."""
        self._thread.start()

    def drain(self) -> list[Event]:
        """Return the events since the last call, in order, without waiting."""
        events: list[Event] = []
        while True:
            try:
                events.append(self._queue.get_nowait())
            except queue.Empty:
                return events

    def join(self, timeout: float | None = None) -> bool:
        """Wait for the thread's end, at most ``timeout`` seconds; return whether it came."""
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self.alive

    def _run(self) -> None:
        try:
            terminal = self._forward()
        except BaseException as error:
            terminal = failure(error)
        self._queue.put(terminal)

    def _forward(self) -> Terminal:
        """Pass the events on; return the terminal one once the generator is closed."""
        events = self._events(self.control)
        try:
            for event in events:
                if isinstance(event, Terminal):
                    return event
                self._queue.put(event)
        finally:
            if isinstance(events, Generator):
                events.close()
        return Failed("error", "The run ended without a result: start it again.")
