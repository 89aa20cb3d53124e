"""Growth: a picture that excites one unit, grown away from the window and told of as it grows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine.inspection.target import Target
from gui.services.background import Job

if TYPE_CHECKING:
    from engine.inspection.ascent import Aim, Grown

EVERY = 8
"""Steps between two pictures at most: a small network's would be over before one was seen."""
PAUSE = 0.1
"""Seconds between two pictures at least."""


@dataclass(frozen=True, eq=False)
class Seedling:
    """What is grown for, and from which noise."""

    target: Target
    layer_id: str
    unit: int
    aim: Aim
    seed: int


class Growth(QObject):
    """One picture at a time; the last one stays until another is begun."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.of: Seedling | None = None
        """What ``told`` is of."""
        self.told: tuple[Grown, ...] = ()
        """The pictures so far."""
        self._grown: list[Grown] = []
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        return self._job is not None

    def start(self, seedling: Seedling) -> None:
        """Begin from noise; what is growing ends."""
        self.stop()
        grown: list[Grown] = []

        def work(job: Job) -> None:
            from engine.inspection.ascent import grow

            s = seedling
            inspector = s.target.open()
            told = grow(
                inspector, s.layer_id, s.unit, seed=s.seed, aim=s.aim, pause=PAUSE, every=EVERY
            )
            for one in told:
                grown.append(one)
                job.progressed.emit(one.step, one.steps, "")
                if job.rest(PAUSE):
                    return

        self.of, self.told = seedling, ()
        self._grown = grown
        self._job = Job(work, self)
        self._job.progressed.connect(self._on_progressed)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.start()
        self.changed.emit()

    def stop(self) -> None:
        """Let it grow no further; the picture stays."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.changed.emit()

    def _on_progressed(self) -> None:
        if self.sender() is self._job:
            self.told = tuple(self._grown)
            self.changed.emit()

    def _on_done(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self.told = tuple(self._grown)
            self.changed.emit()

    def _on_failed(self, sentence: str, _details: str) -> None:
        if self.sender() is self._job:
            self._job = None
            self.failed.emit(sentence)
            self.changed.emit()
