"""Keeping: what writes runs down while they go on, as the window sees it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gui.services.background import Job

if TYPE_CHECKING:
    from engine.runs.keeper import RunKeeper

LOOK_EVERY = 500
"""Milliseconds between two looks at whether the disk takes what the runs tell."""


class Keeping(QObject):
    """Says what the disk refuses of the runs under way, and lets their keepers end at last."""

    changed = Signal()
    """``problem`` is another sentence."""
    kept_again = Signal()
    """The disk has taken what it had refused."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.problem = ""
        """Why runs are in memory only; empty where they are kept."""
        self._keepers: tuple[RunKeeper, ...] = ()
        """Of the runs under way, or of the last ones as long as the disk doesn't take their end."""
        self._going = False
        self._farewells: list[Job] = []
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    @property
    def id(self) -> str:
        """The kept run that is under way, or the last one; empty where none is kept."""
        return self._keepers[0].id if self._keepers else ""

    def begin(self, *keepers: RunKeeper) -> None:
        """Look after the runs that begin now, after those of the last ones no longer."""
        self._take_leave()
        self._keepers, self._going = keepers, True
        if keepers:
            self._timer.start()

    def end(self) -> None:
        """The runs are over. What the disk has refused of them is tried on."""
        self._going = False
        self._look()

    def keep_in(self, folder: Path) -> None:
        """Write the runs down in another folder, because their own refuses."""
        for keeper in self._keepers:
            keeper.move_to(folder)

    def shut_down(self, seconds: float = 10.0) -> bool:
        """Try once more what the disk has refused, and end; return whether the end came."""
        self._take_leave()
        ended = [job.wait(seconds) for job in self._farewells]
        return all(ended)

    def _look(self) -> None:
        problems = [keeper.problem for keeper in self._keepers if keeper.problem]
        if not self._going and not problems:
            self._timer.stop()
        refused = bool(self.problem)
        self._tell(problems[0] if problems else "")
        if refused and not problems:
            self.kept_again.emit()

    def _take_leave(self) -> None:
        """Let the keepers try once more what the disk has refused, and end."""
        self._timer.stop()
        for keeper in self._keepers:
            # What has ended and is written is as good as closed; the rest may take a slow disk.
            job = Job(lambda _job, keeper=keeper: keeper.close(), self)  # type: ignore[misc]
            self._farewells = [other for other in self._farewells if not other.wait(0)] + [job]
            job.start()
        self._tell("")

    def _tell(self, problem: str) -> None:
        if problem != self.problem:
            self.problem = problem
            self.changed.emit()
