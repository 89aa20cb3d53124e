"""Portraits of people: from a folder or a zip with a folder a person, and the embedded ones."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from lzma import LZMAError
from pathlib import Path, PurePosixPath

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.data.dataset import DataError
from engine.data.pictures import PICTURE_SUFFIXES, PictureError, open_picture
from engine.data.preprocessing import Pixels
from engine.data.progress import Job
from engine.experiments.face_id.portrait import fills, find_portrait, portrait
from engine.wording import readable

FEWEST_PEOPLE, FEWEST_PICTURES = 6, 2
MOST_PEOPLE, MOST_PICTURES = 500, 40
"""Folders, and pictures of each, that are read; what is beyond is left out."""
LARGEST_MEMBER = 30_000_000
"""Bytes of a picture in a zip: more is no portrait."""
LOOKED_AT = 9
"""Pictures that settle whether the folder holds portraits or photographs with people in them."""

_NO_ZIP = (zipfile.BadZipFile, zlib.error, LZMAError)

Open = Callable[[], Image.Image]


@dataclass(frozen=True, eq=False)
class People:
    """Portraits (n, 40, 32, 1); ``labels`` (n,) index ``names``."""

    pictures: Pixels
    labels: NDArray[np.int64]
    names: tuple[str, ...]
    left_out: tuple[str, ...] = ()
    """Files without a face that could be found, or that are no pictures."""

    def some(self, first: int, last: int) -> People:
        """Return the people from ``first`` up to, but not including, ``last``."""
        chosen = (self.labels >= first) & (self.labels < last)
        return People(self.pictures[chosen], self.labels[chosen] - first, self.names[first:last])

    @property
    def divided(self) -> tuple[People, People]:
        """The first two thirds of the people, to learn from, and the others, to measure on."""
        count = len(self.names)
        return self.some(0, count * 2 // 3), self.some(count * 2 // 3, count)


def embedded_faces() -> Pixels:
    """Return the portraits (100, 40, 32, 1) that come with the program.

    Each is taken for a person of its own, though it isn't recorded who they show: cut-outs of
    25×25 pixels from Labeled Faces in the Wild. Raises DataError where they are missing.
    """
    from engine.data import catalogue

    data = catalogue.load("faces")
    pictures = np.concatenate([data.train_pictures, data.test_pictures])
    labels = np.concatenate([data.train_labels, data.test_labels])
    faces = pictures[labels == 0, ..., 0]
    return np.stack([portrait(Image.fromarray(face)) for face in faces])


def read_people(source: Path, job: Job) -> People:
    """Return the people of a folder, or of a zip, with one sub-folder a person, by their names.

    Where faces fill most of the pictures, all are taken as they are; else each face is searched
    for, and pictures without one are left out and named. Raises DataError or Cancelled.
    """
    try:
        if source.is_dir():
            return _of(_in_folder(source), source, job)
        with zipfile.ZipFile(source) as archive:
            return _of(_in_zip(archive), source, job)
    except (*_NO_ZIP, NotImplementedError, RuntimeError, EOFError):
        raise DataError(
            f"“{readable(source.name)}” is no zip file that can be read: choose a folder, or a "
            "zip, with one sub-folder of pictures for each person."
        ) from None
    except OSError as error:
        raise DataError(
            f"“{readable(source.name)}” can't be read ({error.strerror or error}): check its name "
            "and its permissions."
        ) from None


def _in_folder(folder: Path) -> Iterator[tuple[PurePosixPath, Open]]:
    for path in folder.rglob("*"):
        if path.suffix.lower() in PICTURE_SUFFIXES and path.is_file():
            inside = PurePosixPath(path.relative_to(folder).as_posix())
            yield inside, lambda path=path: open_picture(path)  # type: ignore[misc]


def _in_zip(archive: zipfile.ZipFile) -> Iterator[tuple[PurePosixPath, Open]]:
    for member in archive.infolist():
        path = PurePosixPath(member.filename)
        if path.suffix.lower() in PICTURE_SUFFIXES and member.file_size <= LARGEST_MEMBER:
            yield path, lambda member=member: open_picture(archive.read(member))  # type: ignore[misc]


def _of(files: Iterator[tuple[PurePosixPath, Open]], source: Path, job: Job) -> People:
    people = _by_person(files, job)
    if len(people) < FEWEST_PEOPLE:
        raise DataError(
            f"“{readable(source.name)}” has {len(people)} sub-folders with two pictures or more: "
            f"at least {FEWEST_PEOPLE} people are needed, one sub-folder each."
        )
    every = [(name, opened) for name, pictures in people for opened in pictures]
    looked_at = (opened for _, opened in every[:: max(1, len(every) // LOOKED_AT)])
    cut_already = np.mean([_fills(opened[1]) for opened in looked_at]) > 0.5
    make = _as_it_is if cut_already else _found
    portraits: dict[str, list[Pixels]] = {}
    left_out: list[str] = []
    for number, (name, (path, opened)) in enumerate(every):
        job.report(number, len(every), "Looking for the faces")
        made = _made(opened, make)
        if made is None:
            left_out.append(readable(str(path)))
        else:
            portraits.setdefault(name, []).append(made)
    return _joined(portraits, left_out, source)


def _by_person(
    files: Iterator[tuple[PurePosixPath, Open]], job: Job
) -> list[tuple[str, list[tuple[PurePosixPath, Open]]]]:
    """Return the pictures by the folder that they lie in, both in the order of their numbers."""
    folders: dict[PurePosixPath, list[tuple[PurePosixPath, Open]]] = {}
    for path, opened in files:
        # A whole disk may have been chosen.
        job.check()
        if not any(part.startswith((".", "__")) for part in path.parts) and len(path.parts) > 1:
            folders.setdefault(path.parent, []).append((path, opened))
    there = sorted(folders, key=lambda folder: _in_order(str(folder)))
    several = [folder for folder in there if len(folders[folder]) >= FEWEST_PICTURES]
    return [
        (
            str(folder),
            sorted(folders[folder], key=lambda one: _in_order(one[0].name))[:MOST_PICTURES],
        )
        for folder in several[:MOST_PEOPLE]
    ]


def _in_order(name: str) -> list[tuple[int, str]]:
    """Return what sorts ``s2`` before ``s10``."""
    parts = enumerate(re.split(r"0*(\d+)", name))
    # Every second part is a number; of two the longer one is the greater.
    return [(len(part) if place % 2 else 0, part) for place, part in parts]


def _fills(opened: Open) -> bool:
    try:
        return fills(opened())
    except PictureError:
        return False


def _made(opened: Open, make: Callable[[Image.Image], Pixels | None]) -> Pixels | None:
    try:
        return make(opened())
    except PictureError:
        return None


def _as_it_is(picture: Image.Image) -> Pixels | None:
    return portrait(picture)


def _found(picture: Image.Image) -> Pixels | None:
    sighting = find_portrait(np.asarray(picture.convert("RGB")))
    return None if sighting is None else sighting.portrait


def _joined(portraits: dict[str, list[Pixels]], left_out: list[str], source: Path) -> People:
    enough = {name: made for name, made in portraits.items() if len(made) >= FEWEST_PICTURES}
    if len(enough) < FEWEST_PEOPLE:
        raise DataError(
            f"Faces of {len(enough)} people only are found in “{readable(source.name)}”: at least "
            f"{FEWEST_PEOPLE} are needed, with two pictures each that look into the camera."
        )
    return People(
        np.concatenate([np.stack(made) for made in enough.values()]),
        np.repeat(np.arange(len(enough), dtype=np.int64), [len(made) for made in enough.values()]),
        tuple(readable(PurePosixPath(folder).name) for folder in enough),
        tuple(left_out),
    )
