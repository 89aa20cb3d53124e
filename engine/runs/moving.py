"""Bringing the files of a run to another one, or to another place."""

from __future__ import annotations

import os
from collections.abc import Iterator
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


def bring_files(run: Path, to: Path) -> None:
    """Copy what can still be read of ``run`` and isn't in ``to``. Raises OSError of ``to``."""
    for name, data in _readable(run):
        new = to / name
        if not new.exists():
            new.parent.mkdir(exist_ok=True)
            files.write_bytes(new, data)


def _readable(run: Path) -> Iterator[tuple[Path, bytes]]:
    """Yield the name within ``run`` and the bytes of each of its files that can be read."""
    with suppress(OSError):
        for file in sorted(run.rglob("*.*")):
            if not file.name.endswith(files.PART):
                with suppress(OSError):
                    yield file.relative_to(run), file.read_bytes()
