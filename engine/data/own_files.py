"""Pictures of one's own from files and folders, cut to size; what can't be read is named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.data.dataset import DataError
from engine.data.own import crop
from engine.data.pictures import PICTURE_SUFFIXES, PictureError, open_picture
from engine.data.preprocessing import Pixels
from engine.data.progress import Job
from engine.wording import readable

MOST_FILES = 20_000
"""Files of a folder that are looked at: whoever drops a whole disk doesn't wait for all of it."""


@dataclass(frozen=True, eq=False)
class Gathered:
    pictures: tuple[Pixels, ...]
    """Each (48, 48, 3)."""
    unreadable: tuple[str, ...] = ()
    """The names of files that are no pictures, or damaged."""
    left_over: int = 0
    """How many files there was no room for."""


def gather(sources: Iterable[Path], room: int, job: Job) -> Gathered:
    """Return the middles of at most ``room`` pictures in files and in folders, in their order.

    In a folder and those below it, only files with the ending of a picture count. Raises DataError
    where there is none at all, and Cancelled.
    """
    files = list(_files(sources))
    if not files:
        raise DataError("There is no picture in there: choose PNG, JPEG or other picture files.")
    pictures: list[Pixels] = []
    unreadable: list[str] = []
    for number, file in enumerate(files):
        if len(pictures) == room:
            return Gathered(tuple(pictures), tuple(unreadable), len(files) - number)
        job.report(number, len(files), "Reading the pictures")
        try:
            pictures.append(crop(open_picture(file)))
        except PictureError:
            unreadable.append(readable(file.name))
    return Gathered(tuple(pictures), tuple(unreadable))


def _files(sources: Iterable[Path]) -> Iterator[Path]:
    for source in sources:
        try:
            if not source.is_dir():
                yield source
                continue
            inside = [file for _, file in zip(range(MOST_FILES), source.rglob("*"), strict=False)]
            wanted = (f for f in inside if f.suffix.lower() in PICTURE_SUFFIXES and f.is_file())
            found = sorted(wanted)
        except OSError as error:
            raise DataError(
                f"“{readable(source.name)}” can't be read ({error.strerror or error}): "
                "check its permissions."
            ) from None
        yield from found
