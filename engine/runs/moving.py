"""Bringing the files of a run to another one, or to another place."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from engine.runs import files


def link_epochs(run: Path, epochs: int, to: Path) -> None:
    """Give what is kept of the first ``epochs`` epochs of ``run`` a second name in ``to``.

    That costs no space. On file systems that know no second names, ``to`` does without.
    """
    for folder in (files.EPOCHS, files.JUDGED, files.MOMENTS):
        for number, file in files.numbered(run / folder).items():
            if folder == files.MOMENTS or number <= epochs:
                with suppress(OSError):
                    (to / folder).mkdir(exist_ok=True)
                    os.link(file, to / folder / file.name)


def bring_files(run: Path, to: Path) -> bool:
    """Copy what can be read of ``run`` and isn't in ``to``; return whether that was all of it.

    Raises OSError of ``to``.
    """
    all_of_it = True
    for file in _files(run):
        new = to / file.relative_to(run)
        if new.exists():
            continue
        try:
            data = file.read_bytes()
        except OSError:
            all_of_it = False
            continue
        new.parent.mkdir(exist_ok=True)
        files.write_bytes(new, data)
    return all_of_it


def _files(run: Path) -> list[Path]:
    """Return the files within ``run`` that are whole; none where they can't be listed."""
    with suppress(OSError):
        return sorted(f for f in run.rglob("*.*") if not f.name.endswith(files.PART))
    return []
