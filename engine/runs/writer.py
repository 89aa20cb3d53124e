"""What is still to be written of a run, and the writing of it. All of it in one thread."""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from engine.runs import files
from engine.runs.lock import FileLock
from engine.runs.moving import bring_files, link_epochs
from engine.runs.record import RunRecord
from engine.runs.tensors import pieces_of, pieces_of_state
from engine.runs.thinning import superfluous
from engine.training.events import Judged, SnapshotTaken

if TYPE_CHECKING:
    from engine.build import Weights
    from engine.training.state import RunState

BUDGET = 512 * 1024 * 1024
"""Bytes of states of epochs that are kept of one run, at most."""
SHARE_OF_FREE_SPACE = 0.05
"""They take no more than this share of what is free on the disk when the run begins."""
FEWEST_EPOCHS = 3
PENDING = 256 * 1024 * 1024
"""Bytes of them that wait in memory, at most, while the disk refuses them."""

StepArrays = dict[str, np.ndarray]


@dataclass(frozen=True, eq=False)
class Point:
    """A state, and what the run had told by then."""

    state: RunState
    record: RunRecord
    steps: StepArrays


@dataclass(frozen=True, eq=False)
class Left:
    """What a run ended with."""

    weights: Weights
    steps: StepArrays


class RunWriter:
    """Holds what isn't on the disk yet; ``write`` brings it there."""

    def __init__(self, root: Path, run_id: str, lock: FileLock | None = None) -> None:
        """``lock``: of the run's folder, where the run goes on in it."""
        self._root = root
        self._id = run_id
        self._lock = lock
        self._begun = lock is not None
        self._budget = BUDGET
        self._slot = 0
        self._record: RunRecord | None = None
        self._point: Point | None = None
        self._left: Left | None = None
        self._unwritten: set[str] = set()
        """Which of the three; they stay in memory, in case that they are to go elsewhere."""
        self._epochs: dict[int, RunState] = {}
        self._judged: dict[int | None, Judged] = {}
        self._moments: list[SnapshotTaken] = []
        self._heritage: tuple[Path, int] | None = None
        self._behind: list[tuple[Path, FileLock | None]] = []
        if lock is not None:
            self._settle_in()

    @property
    def root(self) -> Path:
        return self._root

    @property
    def path(self) -> Path:
        return self._root / self._id

    @property
    def budget(self) -> int:
        """Bytes that states of epochs may take."""
        return self._budget

    def set_record(self, record: RunRecord) -> None:
        self._record = record
        self._unwritten.add("record")

    def set_point(self, point: Point) -> None:
        """Take a newer state; one that wasn't written yet needs to be no more."""
        self._point = point
        self._unwritten.add("point")

    def set_left(self, left: Left) -> None:
        self._left = left
        self._unwritten.add("left")

    def add_epoch(self, epoch: int, state: RunState) -> None:
        self._epochs[epoch] = state
        size = sum(tensor.nbytes for tensor in state.tensors.values())
        for dropped in superfluous(self._epochs, max(FEWEST_EPOCHS, PENDING // size), ()):
            del self._epochs[dropped]

    def add_judged(self, judged: Judged) -> None:
        self._judged[None if judged.of == "test" else judged.epoch] = judged

    def add_moment(self, snapshot: SnapshotTaken) -> None:
        self._moments.append(snapshot)

    def inherit(self, run: Path, epochs: int) -> None:
        """Let the files of the first ``epochs`` epochs of another run be this run's as well."""
        self._heritage = (run, epochs)

    def move(self, root: Path) -> None:
        """Go on in another folder, and bring there what can be read in this one.

        It may be one that was left before: that is no longer behind, and locked already.
        """
        behind = [*self._behind, (self.path, self._lock)]
        self._root, self._lock = root, None
        here = self.path.resolve()
        self._behind = [place for place in behind if place[0].resolve() != here]
        for path, lock in behind:
            if path.resolve() == here and lock is not None:
                self._lock = lock
        self._begun = self._lock is not None
        self._settle_in()

    def write(self) -> None:
        """Write what isn't written yet. Raises OSError; what wasn't written is still to be."""
        self._have_place()
        if self._record is not None and self._record.outcome == "running":
            self._write_record()
        refused: OSError | None = None
        # A state comes after the epochs before it: it will not go through them again. The record
        # comes after what it tells of: a run that is said to have finished has left its weights.
        for part in (
            self._write_judged,
            self._write_epochs,
            self._write_point,
            self._write_left,
            self._write_moments,
        ):
            try:
                part()
            except OSError as error:
                refused = refused or error
        if refused is not None:
            raise refused
        self._write_record()
        self._take_heritage()
        self._take_what_is_behind()

    def close(self) -> None:
        """Let the run's folder go."""
        for lock in (self._lock, *(lock for _, lock in self._behind)):
            if lock is not None:
                lock.release()
        self._lock = None

    def _have_place(self) -> None:
        """Make the run's folder and lock it, unless that has been done and it is still there."""
        if self._lock is not None and self.path.is_dir():
            return
        if not self._begun:
            # Later it isn't made anew: a disk that was taken away leaves no folder of this name.
            self._root.mkdir(parents=True, exist_ok=True)
        with FileLock(self._root / files.ROOT_LOCK):
            self.path.mkdir(exist_ok=True)
            lock = FileLock(self.path / files.LOCK)
            if not lock.take():
                raise OSError("another program works on this run")
        self._lock, self._begun = lock, True
        self._settle_in()

    def _settle_in(self) -> None:
        """Look at the place, in which nothing of what is in memory is written yet."""
        held = {"record": self._record, "point": self._point, "left": self._left}
        self._unwritten = {name for name, value in held.items() if value is not None}
        with suppress(OSError):
            free = shutil.disk_usage(self._root).free
            self._budget = min(BUDGET, int(free * SHARE_OF_FREE_SPACE))
        newest = files.newest_states(self.path)
        self._slot = 1 - files.STATES.index(newest[0].name) if newest else 0

    def _write_point(self) -> None:
        point = self._point
        if "point" not in self._unwritten or point is None:
            return
        members = {
            files.RECORD: (point.record.to_json(),),
            files.STEPS: (files.steps_bytes(point.steps),),
            files.STATE: pieces_of_state(point.state),
        }
        # Over the older of the two: the newer one stays whole whatever happens now.
        files.write_members(self.path / files.STATES[self._slot], members)
        self._slot = 1 - self._slot
        self._unwritten.remove("point")

    def _write_left(self) -> None:
        left = self._left
        if "left" not in self._unwritten or left is None:
            return
        members = {
            files.WEIGHTS: pieces_of(left.weights),
            files.STEPS: (files.steps_bytes(left.steps),),
        }
        files.write_members(self.path / files.LEFT, members)
        self._unwritten.remove("left")

    def _write_record(self) -> None:
        if "record" in self._unwritten and self._record is not None:
            files.write_bytes(self.path / files.RECORD, self._record.to_json())
            self._unwritten.remove("record")

    def _write_judged(self) -> None:
        while self._judged:
            epoch, judged = next(iter(self._judged.items()))
            members = {files.ANSWERS: (files.judged_bytes(judged),)}
            files.write_members(files.judged_file(self.path, epoch), members)
            del self._judged[epoch]

    def _write_moments(self) -> None:
        while self._moments:
            first = self._moments[0]
            members = {files.WEIGHTS: pieces_of(first.weights)}
            files.write_members(files.moment_file(self.path, first.step), members)
            del self._moments[0]

    def _write_epochs(self) -> None:
        while self._epochs:
            epoch, state = next(iter(self._epochs.items()))
            path = files.epoch_file(self.path, epoch)
            files.write_members(path, {files.STATE: pieces_of_state(state)})
            del self._epochs[epoch]
            most = max(FEWEST_EPOCHS, self._budget // path.stat().st_size)
            best = None if self._record is None else self._record.best_epoch
            there = files.numbered(path.parent)
            for dropped in superfluous(there, most, () if best is None else (best,)):
                there[dropped].unlink(missing_ok=True)
                files.judged_file(self.path, dropped).unlink(missing_ok=True)

    def _take_heritage(self) -> None:
        if self._heritage is not None:
            link_epochs(*self._heritage, self.path)
            self._heritage = None

    def _take_what_is_behind(self) -> None:
        while self._behind:
            old, lock = self._behind[-1]
            came_along = bring_files(old, self.path)
            if lock is not None:
                lock.release()
            if came_along:
                shutil.rmtree(old, ignore_errors=True)
            self._behind.pop()
