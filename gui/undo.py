"""Undo over immutable values: a list of the states that were, with the words between them.

Not QUndoStack: its commands refer to what they change and belong to it, and Python's collector
breaks such rings in an order that Qt doesn't survive. Over values, a list is all that is needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import Generic, TypeVar

State = TypeVar("State")


@dataclass(frozen=True)
class _Step(Generic[State]):
    before: State
    after: State
    text: str
    merge: str
    moment: float


class UndoStack(Generic[State]):
    """The steps that led to the present state, and those that were taken back."""

    def __init__(self, merge_seconds: float) -> None:
        self._merge_seconds = merge_seconds
        self._steps: list[_Step[State]] = []
        self._done = 0

    @property
    def undo_text(self) -> str | None:
        """What the next ``undo`` takes back; None where nothing is left."""
        return self._steps[self._done - 1].text if self._done else None

    @property
    def redo_text(self) -> str | None:
        return self._steps[self._done].text if self._done < len(self._steps) else None

    @property
    def texts(self) -> tuple[str, ...]:
        """The words of all steps, oldest first; those that were taken back stand at the end."""
        return tuple([step.text for step in self._steps])

    @property
    def done(self) -> int:
        """How many of the steps lead to the present state."""
        return self._done

    def push(self, before: State, after: State, text: str, merge: str = "") -> None:
        """Add a step; one with the same ``merge`` key, soon after the last, becomes part of it."""
        del self._steps[self._done :]
        moment = monotonic()
        last = self._steps[-1] if self._steps else None
        soon = last is not None and moment - last.moment <= self._merge_seconds
        if last is not None and merge and last.merge == merge and soon:
            self._steps.pop()
            before = last.before
        if before != after:
            self._steps.append(_Step(before, after, text, merge, moment))
        self._done = len(self._steps)

    def undo(self) -> tuple[State, State] | None:
        """Take one step back; return where from and where to, None where nothing is left."""
        return self.go_to(self._done - 1) if self._done else None

    def redo(self) -> tuple[State, State] | None:
        """Take one step forward again; return where from and where to."""
        return self.go_to(self._done + 1) if self._done < len(self._steps) else None

    def go_to(self, done: int) -> tuple[State, State] | None:
        """Go to the state after the first ``done`` steps, at once; 0 is the beginning.

        Return what as many ``undo`` or ``redo`` would end with, None where nothing has to be done.
        Raises IndexError where there are fewer steps.
        """
        if not 0 <= done <= len(self._steps):
            raise IndexError(f"there are {len(self._steps)} steps, not {done}")
        if done == self._done:
            return None
        came, self._done = self._done, done
        if done < came:
            return self._steps[came - 1].after, self._steps[done].before
        return self._steps[came].before, self._steps[done - 1].after

    def clear(self) -> None:
        self._steps.clear()
        self._done = 0
