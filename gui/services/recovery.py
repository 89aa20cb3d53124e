"""Recovery: what a program keeps of unsaved work on disk, and what a crashed one has left there.

Every running program has a few files of its own in one folder, told from others' by a random name:
``NAME.lock``, held while it runs; ``NAME.json``, which file the work belongs to;
``NAME.design.convoscope``, the design as it is now; ``NAME.trained.convoscope``, what training left
with the design of that moment, written only when it has changed, because weights are large; and
``NAME.pictures.convoscope``, the person's own pictures, only where they asked for them to be saved
with the project. All three projects are ordinary ones.
"""

from __future__ import annotations

import json
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from time import time
from typing import BinaryIO

import platformdirs
from PySide6.QtCore import QLockFile

from engine.data.own import OwnPictures
from engine.files import Stamp, write_whole
from engine.project import SUFFIX, ProjectError, Trained, load, save
from gui.document import Design
from gui.services.files import document_of, project_of

DAY = 24 * 3600
"""Seconds after which a half-written file is nobody's any more."""


def recovery_folder() -> Path:
    """Return the folder of unsaved work: ``CONVOSCOPE_RECOVERY``, or the user's own for states."""
    named = os.environ.get("CONVOSCOPE_RECOVERY")
    if named:
        return Path(named).absolute()
    return platformdirs.user_state_path("convoscope", appauthor=False) / "recovery"


class RecoveryError(Exception):
    """Unsaved work can't be kept, or what was kept can't be read: what the system says of it."""


@dataclass(frozen=True, eq=False)
class Kept:
    """What was read of a crashed program's work."""

    design: Design
    trained: Trained | None
    path: Path | None
    """The project that it belongs to, which has the state before."""
    stamp: Stamp | None = None
    """That project's file as the crashed program knew it."""
    lost: str = ""
    """Why the trained weights can't be brought back, where there were some."""
    own: OwnPictures | None = None
    """The person's own pictures, where they were to be saved."""
    own_lost: str = ""
    """Why those can't be brought back, where there were some."""


class Shelf:
    """The files of one program, running or crashed."""

    def __init__(self, folder: Path, name: str = "") -> None:
        name = name or secrets.token_hex(8)
        self._folder = folder
        self._lock = QLockFile(str(folder / f"{name}.lock"))
        # By its program's life alone: an old lock of a program that still runs is a good one.
        self._lock.setStaleLockTime(0)
        self._belonging = folder / f"{name}.json"
        self._design = folder / f"{name}.design{SUFFIX}"
        self._trained = folder / f"{name}.trained{SUFFIX}"
        self._own = folder / f"{name}.pictures{SUFFIX}"

    @property
    def path(self) -> Path | None:
        """The project that the work belongs to; None where it never had a file."""
        return self._belongs()[0]

    @property
    def moment(self) -> datetime:
        """When the work was kept last."""
        return datetime.fromtimestamp(self._design.stat().st_mtime)

    @property
    def holds_work(self) -> bool:
        return self._design.is_file()

    def claim(self) -> bool:
        """Become the program that these files are of; False where another one is that runs."""
        return self._lock.isLocked() or self._lock.tryLock(0)

    def release(self) -> None:
        self._lock.unlock()

    def write(self, design: Design, path: Path | None, stamp: Stamp | None = None) -> None:
        """Keep a design that belongs to the project at ``path``, known as ``stamp`` tells it.

        Raises RecoveryError.
        """
        named = None if path is None else str(path.absolute())
        belonging = json.dumps([named, *(stamp or ())]).encode()

        def write(file: BinaryIO) -> None:
            file.write(belonging)

        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not self.claim():
                raise PermissionError(0, f"{self._folder} can't be written to")
            write_whole(self._belonging, write)
            save(project_of(design, None), self._design)
        except (OSError, ProjectError) as error:
            raise RecoveryError(str(error)) from error

    def write_trained(self, design: Design, trained: Trained) -> None:
        """Keep what training left. Raises RecoveryError."""
        try:
            save(project_of(design, trained), self._trained)
        except ProjectError as error:
            raise RecoveryError(str(error)) from error

    def write_own(self, design: Design, own: OwnPictures) -> None:
        """Keep the person's own pictures. Raises RecoveryError."""
        try:
            save(project_of(design, None, own), self._own)
        except ProjectError as error:
            raise RecoveryError(str(error)) from error

    def read(self) -> Kept:
        """Raises RecoveryError where the design can't be read; without weights and pictures, it
        still is.
        """
        try:
            design, _ = document_of(load(self._design))
        except ProjectError as error:
            raise RecoveryError(str(error)) from error
        path, stamp = self._belongs()
        kept = Kept(design, None, path, stamp)
        try:
            if self._trained.exists():
                kept = replace(kept, trained=load(self._trained).trained)
        except ProjectError as error:
            kept = replace(kept, lost=str(error))
        try:
            if self._own.exists():
                kept = replace(kept, own=load(self._own).own)
        except ProjectError as error:
            kept = replace(kept, own_lost=str(error))
        return kept

    def forget_design(self) -> None:
        for file in (self._design, self._belonging):
            _remove(file)

    def forget_trained(self) -> None:
        _remove(self._trained)

    def forget_own(self) -> None:
        _remove(self._own)

    def forget(self) -> None:
        """Remove everything, and be nobody's."""
        self.forget_design()
        self.forget_trained()
        self.forget_own()
        self.release()

    def put_aside(self) -> Path:
        """Move all to where it is offered no more, for it can't be read; return that folder."""
        aside = self._aside()
        self._design = _moved(self._design, aside)
        self._belonging = _moved(self._belonging, aside)
        self._trained = _moved(self._trained, aside)
        self._own = _moved(self._own, aside)
        self.release()
        return aside

    def put_trained_aside(self) -> Path:
        """Move the weights away, for they can't be read; return where they lie now."""
        return _moved(self._trained, self._aside())

    def put_own_aside(self) -> Path:
        """Move the pictures away, for they can't be read; return where they lie now."""
        return _moved(self._own, self._aside())

    def _belongs(self) -> tuple[Path | None, Stamp | None]:
        # Without this file, the work itself is still whole.
        with suppress(OSError, ValueError, RecursionError):
            match json.loads(self._belonging.read_bytes()):
                case [str(path), int(size), int(changed)]:
                    return Path(path), (size, changed)
                case [str(path)]:
                    return Path(path), None
        return None, None

    def _aside(self) -> Path:
        aside = self._folder / "damaged"
        with suppress(OSError):
            aside.mkdir(mode=0o700, exist_ok=True)
        return aside


def abandoned(folder: Path) -> list[Shelf]:
    """Claim the work that crashed programs have left in ``folder``; the newest comes first.

    What running programs keep there is theirs. Crumbs without any work are swept up.
    """
    with suppress(OSError):
        files = [file for file in folder.iterdir() if file.is_file()]
        names = {file.name.split(".")[0] for file in files if file.suffix in (".lock", SUFFIX)}
        claimed = [s for s in (Shelf(folder, name) for name in names) if s.claim()]
        for shelf in claimed:
            if not shelf.holds_work:
                shelf.forget()
        for file in files:
            if file.name.endswith("-part") and time() - file.stat().st_mtime > DAY:
                _remove(file)
        found = [shelf for shelf in claimed if shelf.holds_work]
        return sorted(found, key=lambda shelf: shelf.moment, reverse=True)
    return []


def _remove(file: Path) -> None:
    with suppress(OSError):
        file.unlink()


def _moved(file: Path, folder: Path) -> Path:
    """Return where the file lies now: in ``folder``, unless it can't be moved."""
    try:
        return file.replace(folder / file.name)
    except OSError:
        return file
