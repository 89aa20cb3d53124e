"""Where a lesson's pictures and projects may be: in its own folder, and nowhere else."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath


def inside(folder: Path | None, name: str) -> Path | None:
    """Return the path of a file in ``folder``; None where the name leads out of it."""
    if folder is None or PurePosixPath(name).is_absolute() or PureWindowsPath(name).anchor:
        return None
    try:
        path = (folder / name).resolve()
        return path if path.is_relative_to(folder.resolve()) else None
    except (OSError, ValueError, RuntimeError):  # a name that no file can have, links in a ring
        return None


def is_there(path: Path) -> bool:
    """Whether there is such a file; a name that is too long for one names none."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
