"""RunStore: a folder of kept runs, one sub-folder each."""

from __future__ import annotations

import os
import secrets
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import platformdirs

from engine.files import Stamp, stamp_of
from engine.runs import files
from engine.runs.fingerprint import fingerprint_of
from engine.runs.keeper import RunKeeper
from engine.runs.kept import KeptRun
from engine.runs.lock import FileLock
from engine.runs.record import RunError
from engine.runs.writer import RunWriter

if TYPE_CHECKING:
    from engine.data.dataset import Dataset

GONE = ".gone-"
"""How the folders begin that are being deleted."""


def runs_folder() -> Path:
    """Return the folder of kept runs: ``CONVOSCOPE_RUNS``, or one in the user's data folder."""
    named = runs_folder_named()
    return named or platformdirs.user_data_path("convoscope", appauthor=False) / "runs"


def runs_folder_named() -> Path | None:
    """Return the folder that ``CONVOSCOPE_RUNS`` names; None where it names none."""
    named = os.environ.get("CONVOSCOPE_RUNS")
    return Path(named).absolute() if named else None


class _Listed(NamedTuple):
    run: KeptRun
    stamps: tuple[Stamp | None, ...]


class RunStore:
    """Lists runs, begins and goes on with them, names and deletes them. Several programs may work
    in one folder at once.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._listed: dict[Path, _Listed] = {}
        """So that files which haven't changed since aren't read again."""

    def runs(self) -> tuple[KeptRun, ...]:
        """Return all runs, the newest first. What can't be read as one is left out."""
        listed: dict[Path, _Listed] = {}
        with suppress(OSError):
            for path in self.folder.iterdir():
                if path.name.startswith(".") or not path.is_dir():
                    continue
                with suppress(RunError):
                    listed[path] = _listed(path, self._listed.get(path))
        self._listed = listed
        found = (entry.run for entry in listed.values())
        return tuple(sorted(found, key=lambda run: (run.record.begun, run.id), reverse=True))

    def run(self, run_id: str) -> KeptRun:
        """Raises RunError where it isn't there or can't be read."""
        return KeptRun(self.folder / run_id, files.read_record(self.folder / run_id))

    def newest(self, source: str) -> KeptRun | None:
        """Return the run that was begun last from a preset's name or a file's path."""
        return next((run for run in self.runs() if run.record.source == source), None)

    def newest_unfinished(self, source: str) -> KeptRun | None:
        """Return the newest run of ``source`` that was interrupted or stopped, or is under way."""
        of_source = (run for run in self.runs() if run.record.source == source)
        return next((run for run in of_source if run.unfinished), None)

    def interrupted(self) -> tuple[KeptRun, ...]:
        """Return the runs whose program died while they trained, the newest first."""
        return tuple(run for run in self.runs() if run.interrupted)

    def begin(self, source: str, dataset: Dataset) -> RunKeeper:
        """Return what keeps a new run. Nothing is written before the run has started."""
        run_id = _new_id()
        return RunKeeper(RunWriter(self.folder, run_id), source, dataset, run_id=run_id)

    def go_on(self, run: KeptRun, dataset: Dataset, epoch: int | None = None) -> RunKeeper:
        """Return what keeps ``run`` while it goes on: an unfinished one as itself, from where it
        was. A finished one, or one from the end of an earlier ``epoch``, as a new run that begins
        with the course of the old one, which stays as it is.

        Reads all of the data and the state, so don't call it in a window's thread. Raises RunError
        where the data are others, where its program still runs, or where nothing can be read.
        """
        record = run.record
        if record.data_sha256 and record.data_sha256 != fingerprint_of(dataset):
            raise RunError(
                f"The run was trained with other pictures than {dataset.title} has now: begin a "
                "new one."
            )
        if epoch is None and run.unfinished:
            return self._same(run, dataset)
        state, told, steps = run.last()
        state = state if epoch is None else run.state(epoch)
        run_id = _new_id()
        writer = RunWriter(self.folder, run_id)
        writer.inherit(run.path, state.values.epoch)
        return RunKeeper(
            writer,
            record.source,
            dataset,
            run_id=run_id,
            parent=run.id,
            state=state,
            before=told.history(steps),
            goes_on=True,
        )

    def set_note(self, run_id: str, note: str) -> None:
        """Raises OSError."""
        self._relabel(run_id, note=note)

    def set_colour(self, run_id: str, colour: str) -> None:
        """Raises OSError."""
        self._relabel(run_id, colour=colour)

    def delete(self, run_id: str) -> None:
        """Delete a run whole. Raises RunError where its program still works on it, and OSError."""
        path = self.folder / run_id
        with FileLock(self.folder / files.ROOT_LOCK):
            if not path.is_dir():
                return
            lock = FileLock(path / files.LOCK)
            if not lock.take():
                raise RunError("This run is still being trained: stop it before it is deleted.")
            lock.release()
            # At once for everybody else, and to be swept up if this program dies meanwhile.
            gone = path.rename(self.folder / f"{GONE}{run_id}")
        shutil.rmtree(gone, ignore_errors=True)

    def sweep(self) -> None:
        """Remove what programs that were killed have left half-made. What runs is let alone."""
        with suppress(OSError), FileLock(self.folder / files.ROOT_LOCK):
            for path in list(self.folder.iterdir()):
                if not path.is_dir():
                    continue
                if path.name.startswith(GONE):
                    shutil.rmtree(path, ignore_errors=True)
                elif not path.name.startswith("."):
                    # One that can't be looked into keeps no other from being swept up.
                    with suppress(OSError):
                        _sweep_run(path)

    def _same(self, run: KeptRun, dataset: Dataset) -> RunKeeper:
        lock = FileLock(run.path / files.LOCK)
        try:
            taken = lock.take()
        except OSError as error:
            raise RunError(f"{run.path} can't be written ({error.strerror}).") from error
        if not taken:
            raise RunError(
                "The run is still being trained by another program: wait for its end, or begin a "
                "new one."
            )
        # One that died before its first state comes out the same when it begins once more.
        state, before = None, None
        try:
            if run.has_state:
                state, told, steps = run.last()
                before = told.history(steps)
        except RunError:
            lock.release()
            raise
        return RunKeeper(
            RunWriter(self.folder, run.id, lock),
            run.record.source,
            dataset,
            run_id=run.id,
            begun=run.record.begun,
            parent=run.record.parent,
            state=state,
            before=before,
            goes_on=True,
        )

    def _relabel(self, run_id: str, **changes: str) -> None:
        with FileLock(self.folder / files.ROOT_LOCK):
            label = files.read_label(self.folder / run_id).model_copy(update=changes)
            path = self.folder / run_id / files.LABEL
            files.write_bytes(path, label.model_dump_json().encode())


def _new_id() -> str:
    return f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{secrets.token_hex(4)}"


def _sweep_run(path: Path) -> None:
    """Remove the leftovers of killed writes, and a folder that no run was begun in."""
    lock = FileLock(path / files.LOCK)
    if not lock.take():
        return
    try:
        for file in path.rglob(f".*{files.PART}"):
            file.unlink(missing_ok=True)
        empty = not any(file.is_file() and file.name != files.LOCK for file in path.rglob("*"))
    finally:
        lock.release()
    if empty:
        shutil.rmtree(path, ignore_errors=True)


def _listed(path: Path, before: _Listed | None) -> _Listed:
    """Read what is listed of a run, unless it is as ``before``. Raises RunError."""
    stamps = tuple(stamp_of(path / name) for name in (files.RECORD, files.LABEL))
    if before is not None and before.stamps == stamps and stamps[0] is not None:
        return before
    return _Listed(KeptRun(path, files.read_record(path)), stamps)
