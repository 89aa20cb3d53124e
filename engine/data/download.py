"""Downloading published files: whole and as published, or not at all.

What has come is kept in a file called ``NAME.part``, and a transfer that broke goes on from there.
It doesn't ask whether the publisher's file is still the one that it began with: the SHA-256 of the
whole says that in the end, and only then does the file get its name. A part that turns out wrong is
thrown away, and brought once more from its beginning.
"""

from __future__ import annotations

import errno
import hashlib
import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from engine.data.dataset import DataError
from engine.data.line import Line, host_of, require_safe
from engine.data.progress import Job, Meter
from engine.data.remote import RemoteFile, part_of

HASHED_AT_ONCE = 1 << 20


def download(files: Sequence[RemoteFile], folder: Path, mirror: str | None, job: Job) -> None:
    """Bring ``files`` into ``folder``; those that are there and whole are kept.

    Raises DataError with one sentence, or Cancelled; then a later call goes on from there.
    """
    meter = Meter(job, sum(file.size for file in files))
    done = 0
    for file in files:
        url = file.url(mirror)
        require_safe(url)
        meter.begin(done)
        _bring(file, url, folder, meter)
        done += file.size
        meter.end(file.size)


def _bring(file: RemoteFile, url: str, folder: Path, meter: Meter) -> None:
    target = folder / file.name
    part = part_of(target)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if _is_published(target, file, meter.job):
            return
        resumed = _transfer(file, url, part, _size(part), meter)
        whole = _is_published(part, file, meter.job)
        if resumed and not whole:
            _transfer(file, url, part, 0, meter)
            whole = _is_published(part, file, meter.job)
        if whole:
            part.replace(target)
            return
        part.unlink()
    except OSError as error:
        with suppress(OSError):  # another program may have brought it meanwhile
            if _is_published(target, file, meter.job):
                return
        with suppress(OSError):  # what is left over would take the room that is wanted
            part.unlink()
        raise DataError(_disk_sentence(error, folder)) from None
    raise DataError(
        f"What {host_of(url)} sent as {file.name} is not the published file, "
        "and was thrown away: try again, or from another network."
    )


def _transfer(file: RemoteFile, url: str, part: Path, there: int, meter: Meter) -> bool:
    """Bring what is missing after the first ``there`` bytes; say whether those were kept."""
    if there == file.size:
        return True
    _require_space(part.parent, file.size - there)
    with Line(url, there if there < file.size else 0) as line:
        line.connect(meter.job)
        received = line.start
        with part.open("r+b" if received else "wb") as out:
            out.seek(received)
            while piece := line.next_piece(meter.job):
                received += len(piece)
                if received > file.size:
                    break
                out.write(piece)
                meter.show(received)
    if received > file.size:
        part.unlink()
        raise DataError(
            f"{host_of(url)} sends more than {file.name} holds, so it is another file: "
            "try again later, or from another network."
        )
    if received < file.size:
        raise DataError(
            f"The connection to {host_of(url)} ended before {file.name} was complete: try again."
        )
    return line.start > 0


def _is_published(path: Path, file: RemoteFile, job: Job) -> bool:
    """Whether the bytes of ``path`` are those of ``file``. Raises OSError or Cancelled."""
    if _size(path) != file.size:
        return False
    digest = hashlib.sha256()
    with path.open("rb") as bytes_:
        while piece := bytes_.read(HASHED_AT_ONCE):
            job.check()
            digest.update(piece)
    return digest.hexdigest() == file.sha256


def _size(path: Path) -> int:
    """Return how many bytes there are, 0 where there is no such file."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _require_space(folder: Path, needed: int) -> None:
    if shutil.disk_usage(folder).free < needed:
        raise OSError(errno.ENOSPC, "no space")


def _disk_sentence(error: OSError, folder: Path) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return f"There is no room on the disk for the data in {folder}: free some and try again."
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return (
            f"The data can't be written to {folder}: allow it, "
            "or name another folder in CONVOSCOPE_DATA."
        )
    return (
        f"The data can't be written to {folder} ({error.strerror or error}): "
        "name another folder in CONVOSCOPE_DATA."
    )
