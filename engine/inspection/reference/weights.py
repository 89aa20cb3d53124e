"""The published weights: brought on request, checked, and read without running anything.

torchvision publishes them as PyTorch's own files. They are read as ``tensor_file`` says, and only
once the file's SHA-256 begins as the publisher's name for it says.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from engine.data.dataset import DataError
from engine.data.line import Line, host_of, require_safe
from engine.data.places import data_folder, mirror
from engine.data.progress import Job, Meter
from engine.data.remote import part_of
from engine.inspection.reference.catalogue import Reference
from engine.inspection.reference.tensor_file import UnknownContent, read_tensors

if TYPE_CHECKING:
    from torch import Tensor

MEBIBYTE = 1 << 20
ROUNDING = 0.001
"""Sizes are published to the third decimal of a mebibyte."""


def weights_file(reference: Reference) -> Path:
    """Return where the weights are, or would be."""
    return data_folder() / "weights" / reference.file


def are_here(reference: Reference) -> bool:
    return weights_file(reference).is_file()


def download_weights(reference: Reference, job: Job) -> Path:
    """Bring the published weights; what came of a transfer that broke off is used.

    Raises DataError with one sentence, or Cancelled.
    """
    path = weights_file(reference)
    if path.is_file():
        return path
    there = mirror()
    url = reference.address if there is None else f"{there.rstrip('/')}/weights/{reference.file}"
    require_safe(url)
    part = part_of(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _transfer(reference, url, part, job)
        if not _digest(part, job).startswith(reference.digits):
            part.unlink()
            raise DataError(
                f"What {host_of(url)} sent as {path.name} is not the published file, "
                "and was thrown away: try again, or from another network."
            )
        part.replace(path)
    except OSError as error:
        raise DataError(
            f"The weights can't be written to {path.parent} ({error.strerror or error}): free some "
            "room, or name another folder in CONVOSCOPE_DATA."
        ) from None
    return path


def require_weights(reference: Reference) -> None:
    """Raise DataError where the weights aren't here."""
    if not are_here(reference):
        raise DataError(
            f"The weights of {reference.title} are not here: download them first."
        ) from None


def read_weights(reference: Reference) -> dict[str, Tensor]:
    """Return the tensors by their names. Raises DataError where the file isn't what it should be.

    A file that turns out damaged is removed, so that it can be brought anew.
    """
    require_weights(reference)
    path = weights_file(reference)
    try:
        if not _digest(path, Job()).startswith(reference.digits):
            raise UnknownContent("another file")
        return read_tensors(path)
    except OSError as error:
        raise DataError(
            f"The weights of {reference.title} can't be read from {path.parent} "
            f"({error.strerror or error}): check its permissions."
        ) from error
    except UnknownContent as error:
        with suppress(OSError):
            path.unlink()
        raise DataError(
            f"The weights of {reference.title} on this disk are damaged, and were removed: "
            "download them again."
        ) from error


def _transfer(reference: Reference, url: str, part: Path, job: Job) -> None:
    most = round((reference.mebibytes + ROUNDING) * MEBIBYTE)
    there = part.stat().st_size if part.is_file() else 0
    meter = Meter(job, most)
    meter.begin(0)
    with Line(url, there if there < most else 0) as line:
        line.connect(job)
        received = line.start
        with part.open("r+b" if received else "wb") as out:
            out.seek(received)
            out.truncate()
            while piece := line.next_piece(job):
                received += len(piece)
                if received > most:
                    break
                out.write(piece)
                meter.show(received)
            out.flush()
            os.fsync(out.fileno())
    least = (reference.mebibytes - ROUNDING) * MEBIBYTE
    if received > most:
        part.unlink()
        raise DataError(
            f"{host_of(url)} sends more than {reference.file} holds, so it is another file: "
            "try again later, or from another network."
        )
    if received < least:
        raise DataError(
            f"The connection to {host_of(url)} ended before {reference.file} was complete: "
            "try again."
        )


def _digest(path: Path, job: Job) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as content:
        while piece := content.read(MEBIBYTE):
            job.check()
            digest.update(piece)
    return digest.hexdigest()
