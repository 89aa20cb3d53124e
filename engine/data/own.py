"""OwnPictures: small pictures that a person has taken of a few things, class by class."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.data.dataset import FIFTH, DataError, Dataset, Parts, held_back
from engine.data.entry import Entry
from engine.data.preprocessing import Pixels, Preprocessing
from engine.wording import readable

NAME = "own-pictures"
"""What the design calls data that are in no file: those that the window has at hand."""

SIDE = 48
"""Pixels a side: the size at which pictures are kept, and that the network sees."""
SHAPE = (3, SIDE, SIDE)
"""(channels, height, width)"""

FEWEST_CLASSES, MOST_CLASSES = 2, 20
FEWEST, MOST = 5, 500
"""Pictures of each class: of five, one is held back for the test; 500 are a minute's recording."""
LONGEST_NAME = 60
"""Characters of a class's name."""

LARGEST = MOST_CLASSES * MOST * SIDE * SIDE * 3 + 65_536
"""Bytes of the fullest collection as it is written: nothing above is read."""

_CROP = Preprocessing(
    channels=3, height=SIDE, width=SIDE, mean=(0.0, 0.0, 0.0), deviation=(1.0, 1.0, 1.0)
)


class OwnError(DataError):
    """What can't be done with one's own pictures: one sentence that says why and what to do."""


@dataclass(frozen=True)
class OwnClass:
    """A name, and the pictures of it in the order in which they were taken."""

    name: str
    pictures: tuple[bytes, ...] = field(default=(), repr=False)
    """Each (48, 48, 3) bytes, row by row; the same bytes are the same picture."""

    @property
    def missing(self) -> int:
        """How many more are needed."""
        return max(0, FEWEST - len(self.pictures))

    def pixels_of(self, number: int) -> Pixels:
        """Return one picture as (48, 48, 3)."""
        return np.frombuffer(self.pictures[number], np.uint8).reshape(SIDE, SIDE, 3)

    def pixels(self) -> Pixels:
        """Return the pictures as (n, 48, 48, 3)."""
        return np.frombuffer(b"".join(self.pictures), np.uint8).reshape(-1, SIDE, SIDE, 3)


@dataclass(frozen=True)
class OwnPictures:
    """Classes with their pictures. Every change returns a new one."""

    classes: tuple[OwnClass, ...] = ()

    @classmethod
    def named(cls, *names: str) -> OwnPictures:
        """Return classes of these names, without pictures."""
        return cls(tuple(OwnClass(name) for name in names))

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(one.name for one in self.classes)

    @property
    def count(self) -> int:
        return sum(len(one.pictures) for one in self.classes)

    @property
    def problem(self) -> str:
        """Say in one sentence why a network can't learn from these; empty where it can."""
        if len(self.classes) < FEWEST_CLASSES:
            return "Telling things apart takes two classes at least: add another class."
        short = [one for one in self.classes if one.missing]
        if not short:
            return ""
        wanted = [f"{one.missing} more of “{one.name}”" for one in short[:3]]
        if len(short) > 3:
            wanted[2] = f"some of {len(short) - 2} other classes"
        *before, last = wanted
        listed = f"{', '.join(before)} and {last}" if before else last
        return f"Every class needs {FEWEST} pictures at least: take {listed}."

    def added(self, place: int, *pictures: Pixels) -> OwnPictures:
        """Put pictures (48, 48, 3) at the end of a class. Raises OwnError beyond its limit."""
        one = self.classes[place]
        if len(one.pictures) + len(pictures) > MOST:
            raise OwnError(
                f"“{one.name}” is full: a class holds {MOST} pictures. Delete some to take others."
            )
        new = tuple(_bytes_of(picture) for picture in pictures)
        return self._with(place, replace(one, pictures=one.pictures + new))

    def without(self, place: int, numbers: frozenset[int]) -> OwnPictures:
        """Take pictures out of a class, by their places in it."""
        one = self.classes[place]
        kept = tuple(p for number, p in enumerate(one.pictures) if number not in numbers)
        return self._with(place, replace(one, pictures=kept))

    def renamed(self, place: int, name: str) -> OwnPictures:
        """Give a class another name. Raises OwnError for one that is empty or taken."""
        name = _good_name(name)
        if name in self.names[:place] + self.names[place + 1 :]:
            raise OwnError(f"There is a class “{name}” already: choose another name.")
        return self._with(place, replace(self.classes[place], name=name))

    def with_class(self, name: str = "", usual: str = "Class {number}") -> OwnPictures:
        """Add a class; where no ``name`` is given, it has the first ``usual`` one that is free.

        Raises OwnError.
        """
        if len(self.classes) >= MOST_CLASSES:
            raise OwnError(f"There can be {MOST_CLASSES} classes at most: remove one first.")
        free = (usual.format(number=number) for number in range(1, MOST_CLASSES + 2))
        name = name or next(one for one in free if one not in self.names)
        grown = OwnPictures((*self.classes, OwnClass("")))
        return grown.renamed(len(self.classes), name)

    def without_class(self, place: int) -> OwnPictures:
        return OwnPictures(self.classes[:place] + self.classes[place + 1 :])

    def dataset(self) -> Dataset:
        """Return the pictures as data to train and to test with.

        Every fifth picture of a class is for the test, and one at least. Raises OwnError.
        """
        if not self.count:
            raise gone()
        if self.problem:
            raise OwnError(self.problem)
        pictures = np.concatenate([one.pixels() for one in self.classes])
        counts = [len(one.pictures) for one in self.classes]
        labels = np.repeat(np.arange(len(counts), dtype=np.int64), counts)
        test = held_back(labels, FIFTH)
        parts = Parts(pictures[~test], labels[~test], pictures[test], labels[test])
        measured = Preprocessing.measured(parts.train_pictures)
        return Dataset(NAME, ENTRY.title, self.names, *parts, measured)

    def _with(self, place: int, one: OwnClass) -> OwnPictures:
        return OwnPictures((*self.classes[:place], one, *self.classes[place + 1 :]))


def crop(picture: Image.Image, *, mirrored: bool = False) -> Pixels:
    """Return the middle of a picture as (48, 48, 3); ``mirrored``, as one sees oneself."""
    # Of a large frame first the means of small squares: a tenth of the time, and hardly a
    # difference in what is left.
    by = min(picture.size) // (5 * SIDE) if picture.mode in ("L", "RGB") else 1
    pixels = _CROP.fit(picture.reduce(by) if by > 1 else picture)
    return np.ascontiguousarray(pixels[:, ::-1]) if mirrored else pixels


def gone() -> OwnError:
    """Return what to say where pictures of one's own are named and aren't there."""
    return OwnError(
        "Your own pictures for this design are gone, as they were not saved with the project: "
        "take new ones under Teach, or choose other data."
    )


def to_arrays(own: OwnPictures) -> dict[str, NDArray[np.uint8]]:
    """Return the pictures of each class (n, 48, 48, 3) by its place and name, to be written."""
    return {f"{place:03} {one.name}": one.pixels() for place, one in enumerate(own.classes)}


def from_arrays(arrays: dict[str, NDArray[np.uint8]]) -> OwnPictures:
    """Return what ``to_arrays`` has written. Raises ValueError for anything else."""
    if not 1 <= len(arrays) <= MOST_CLASSES:
        raise ValueError(f"{len(arrays)} classes")
    own = OwnPictures()
    for place, (key, pictures) in enumerate(sorted(arrays.items())):
        number, _, name = key.partition(" ")
        fits = pictures.dtype == np.uint8 and pictures.shape[1:] == (SIDE, SIDE, 3)
        if number != f"{place:03}" or not fits or name != _good_name(name):
            raise ValueError(f"pictures {key!r} of {pictures.dtype} {pictures.shape}")
        own = own.with_class(name).added(place, *pictures)
    return own


def to_bytes(own: OwnPictures) -> bytes:
    """Return the pictures as the text of a safetensors file."""
    from safetensors.numpy import save

    return save(dict(to_arrays(own)))


def from_bytes(data: bytes) -> OwnPictures:
    """Return what ``to_bytes`` has written. Raises ValueError for anything else."""
    from safetensors import SafetensorError
    from safetensors.numpy import load

    try:
        return from_arrays(load(data))
    except (SafetensorError, KeyError, TypeError, OwnError) as error:
        raise ValueError(str(error)) from error


def _bytes_of(picture: Pixels) -> bytes:
    if picture.shape != (SIDE, SIDE, 3) or picture.dtype != np.uint8:
        raise ValueError(f"a picture of {picture.dtype} {picture.shape}")
    return picture.tobytes()


def _good_name(name: str) -> str:
    """Return a name without spaces around it. Raises OwnError for one that can't be a name."""
    name = " ".join(readable(name).split())
    if not name:
        raise OwnError("A class needs a name: say what its pictures show.")
    if len(name) > LONGEST_NAME:
        raise OwnError(f"The name of a class has {LONGEST_NAME} letters at most: shorten it.")
    return name


def _read(*_: object) -> Parts:
    raise gone()


ENTRY = Entry(
    name=NAME,
    title="My pictures",
    help="Pictures that you have taken under Teach. They stay on this machine.",
    classes=(),
    channels=3,
    height=SIDE,
    width=SIDE,
    training_pictures=0,
    test_pictures=0,
    source="Taken by you",
    licence="Yours",
    read=_read,
)
