"""A lock on a file that the system lets go when the program that holds it dies, however it dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path


class FileLock:
    """Held by one holder at a time, in this program or another.

    What the file holds doesn't matter; it stays when the lock is let go.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds it."""
        return self._handle is not None

    def take(self, *, wait: bool = False) -> bool:
        """Take the lock, ``wait`` for it where another holder has it; return whether it is held.

        Raises OSError where the file can't be made.
        """
        if self._handle is not None:
            return True
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _lock(handle, wait)
        except BlockingIOError:
            os.close(handle)
            return False
        except OSError:
            # Some file systems over a network know no locks: there a run is kept without one.
            pass
        self._handle = handle
        return True

    def release(self) -> None:
        if self._handle is not None:
            # Closing the file lets the lock go.
            os.close(self._handle)
            self._handle = None

    def __enter__(self) -> FileLock:
        self.take(wait=True)
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int, wait: bool) -> None:
        try:
            msvcrt.locking(handle, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError(*error.args) from None

else:
    import fcntl

    def _lock(handle: int, wait: bool) -> None:
        # Of this open file: a lock of the process would go as soon as it closed the file elsewhere.
        fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
