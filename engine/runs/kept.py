"""KeptRun: a run as it lies on the disk, to be read; nothing here writes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.runs import files
from engine.runs.files import Moment, Steps
from engine.runs.lock import FileLock
from engine.runs.record import RunError, RunRecord
from engine.training.events import Judged
from engine.training.history import RunHistory

if TYPE_CHECKING:
    from engine.build import Weights
    from engine.training.state import RunState

UNFINISHED = ("running", "stopped")


@dataclass(frozen=True)
class KeptRun:
    """``record`` is as it was when the run was listed; everything else is read when asked for.

    All methods but the properties read files, and raise RunError where they can't be read.
    """

    path: Path
    record: RunRecord

    @property
    def id(self) -> str:
        return self.record.id

    @property
    def unfinished(self) -> bool:
        """Whether it could go on as if nothing had been: its program died, or a person stopped it.

        A run whose program still works on it is unfinished as well.
        """
        return self.record.outcome in UNFINISHED

    @property
    def alive(self) -> bool:
        """Whether a program still works on it, this one or another."""
        if self.record.outcome != "running":
            return False
        lock = FileLock(self.path / files.LOCK)
        try:
            taken = lock.take()
        except OSError:  # a folder that is gone or can't be written: nobody keeps a run there
            return False
        lock.release()
        return not taken

    @property
    def interrupted(self) -> bool:
        """Whether its program died while it trained."""
        return self.record.outcome == "running" and not self.alive

    @property
    def has_state(self) -> bool:
        """Whether a state was written, be it whole or damaged."""
        return any((self.path / name).exists() for name in files.STATES)

    @property
    def epochs(self) -> tuple[int, ...]:
        """The epochs at whose end the run can begin anew. Of long runs not all are kept."""
        return tuple(files.numbered(self.path / files.EPOCHS))

    def log(self) -> RunHistory:
        """Return its course, step by step; of an interrupted run as far as its last state."""
        path = self._course()
        record = self.record if self.record.outcome != "running" else files.record_at(path)
        return record.history(files.read_steps(path))

    def state(self, epoch: int | None = None) -> RunState:
        """Return its last state, or that at the end of ``epoch``.

        Where the newest file is damaged, that is the state before.
        """
        if epoch is not None:
            return files.read_state(self._epoch(epoch))
        return self.last()[0]

    def last(self) -> tuple[RunState, RunRecord, Steps]:
        """Return its last state, and what the run had told by then."""
        for path in files.newest_states(self.path):
            try:
                return files.read_state(path), files.record_at(path), files.read_steps(path)
            except RunError:
                continue
        raise RunError("Nothing that the run could go on from can be read: begin a new one.")

    def weights(self, epoch: int | None = None) -> Weights:
        """Return the weights that it left, or of ``epoch``; of an interrupted one the newest."""
        if epoch is not None:
            return files.read_state(self._epoch(epoch)).kept
        if self.record.outcome == "running":
            return self.state().kept
        return files.read_weights(self.path / files.LEFT)

    def moments(self) -> tuple[Moment, ...]:
        """Return the moments whose weights are kept, by step: many in the first epoch, then the
        ends of epochs.
        """
        within = files.numbered(self.path / files.MOMENTS)
        found = {step: Moment(step, 1, path) for step, path in within.items()}
        for epoch, path in files.numbered(self.path / files.EPOCHS).items():
            step = epoch * self.record.steps_per_epoch
            found[step] = Moment(step, epoch, path)
        return tuple(found[step] for step in sorted(found))

    def weights_at(self, moment: Moment) -> Weights:
        if moment.path.parent.name == files.EPOCHS:
            return files.read_state(moment.path).kept
        return files.read_weights(moment.path)

    def judged(self, epoch: int | None = None) -> Judged | None:
        """Return what it said of the held-out pictures after ``epoch``; without one, of the test
        pictures at its end. None where that isn't kept.
        """
        path = files.judged_file(self.path, epoch)
        return files.read_judged(path) if path.exists() else None

    def _course(self) -> Path:
        """Return the file with the newest whole course."""
        left = self.path / files.LEFT
        if self.record.outcome != "running" and left.exists():
            return left
        states = files.newest_states(self.path)
        if not states:
            raise RunError("Nothing of this run's course was kept yet.")
        return states[0]

    def _epoch(self, epoch: int) -> Path:
        path = files.epoch_file(self.path, epoch)
        if path.exists():
            return path
        kept = ", ".join(map(str, self.epochs))
        if not kept:
            raise RunError("No epoch of this run is kept: begin a new run.")
        raise RunError(f"The end of epoch {epoch} isn't kept of this run: choose one of {kept}.")
