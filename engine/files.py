"""Writing a file whole or not at all."""

from __future__ import annotations

import errno
import os
import platform
import re
import secrets
import shutil
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO
from zlib import crc32

Stamp = tuple[int, int]
"""Bytes of a file, and the time of its last change in nanoseconds."""

PART = re.compile(r"\.(?P<machine>[0-9a-f]{8})-(?P<program>\d{1,9})-[0-9a-f]{8}-part")
"""The name of a file that isn't whole yet."""


def write_whole(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Let ``write`` fill a file beside ``path`` that takes its place once it is on the disk.

    A file that was there before stays until then, and gives the new one its mode. A link is
    followed. Whatever goes wrong, nothing else stays behind; what a program leaves that is killed
    meanwhile goes when the next file is written into that folder. Raises OSError.
    """
    target = require_writable(path)
    sweep(target.parent)
    # Not tempfile: its files are private to the owner, this one follows the person's umask.
    temporary = target.with_name(f".{_machine()}-{os.getpid()}-{secrets.token_hex(4)}-part")
    try:
        with temporary.open("xb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, temporary)
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


def stamp_of(path: Path) -> Stamp | None:
    """Return what another program's writing changes of a file; None where no file can be seen."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return found.st_size, found.st_mtime_ns


def require_writable(path: Path) -> Path:
    """Return ``path`` with all links followed. Raises OSError where ``write_whole`` could not write
    it: where its folder is missing or closed, or where it is read-only or no ordinary file.
    """
    try:
        target = path.resolve()
    except RuntimeError:  # how Python before 3.13 puts it
        raise _error(errno.ELOOP, path) from None
    folder = target.parent
    if not folder.is_dir():
        raise _error(errno.ENOENT, folder)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, "You may not write into the folder", str(folder))
    try:
        mode = target.lstat().st_mode
    except FileNotFoundError:
        return target
    if stat.S_ISLNK(mode):  # resolve() leaves a link that leads to itself, from Python 3.13 on
        raise _error(errno.ELOOP, path)
    if stat.S_ISDIR(mode):
        raise _error(errno.EISDIR, target)
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "It is a device or a pipe, no ordinary file", str(target))
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "The file is read-only", str(target))
    return target


def _machine() -> str:
    """Return a word for this machine: the numbers of programs are its own."""
    return f"{crc32(platform.node().encode()):08x}"


def sweep(folder: Path) -> None:
    """Remove what programs of this machine that live no more have left half-written."""
    with suppress(OSError):
        for entry in os.scandir(folder):
            found = PART.fullmatch(entry.name)
            if found and found["machine"] == _machine() and not _lives(int(found["program"])):
                with suppress(OSError):
                    Path(entry).unlink()


def _lives(program: int) -> bool:
    import psutil  # what only reads files does without

    return psutil.pid_exists(program)


def _error(number: int, path: Path) -> OSError:
    return OSError(number, os.strerror(number), str(path))


def _sync_folder(folder: Path) -> None:
    """Make the renaming last through a power cut, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
