"""A folder of pictures with one sub-folder a class, whole or split into ``train`` and ``test``."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from math import ceil
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.data.dataset import DataError, Dataset, Labels, Parts, held_back
from engine.data.pictures import PICTURE_SUFFIXES
from engine.data.preprocessing import Pixels, Preprocessing
from engine.data.progress import Job
from engine.data.reading import measured_shape, read_pictures
from engine.wording import readable as shown

TEST_NAMES = ("test", "val", "valid", "validation")


class Listing(NamedTuple):
    """Files and their labels, class after class."""

    files: list[Path]
    labels: list[int]


def load(folder: Path, test_share: float, job: Job) -> Dataset:
    """Read all pictures of ``folder`` at one size: their own if small and shared, or 64×64.

    Files that are not readable pictures are left out and named. Without a folder of test
    pictures, ``test_share`` of each class is the test. Raises DataError or Cancelled.
    """
    root, test_root = _roots(folder)
    classes, train = _training(root, job)
    test = _testing(test_root, classes, job) if test_root else Listing([], [])
    files = train.files + test.files
    pictures, readable = read_pictures(files, measured_shape(train.files, job), job)
    labels = np.array(train.labels + test.labels, dtype=np.int64)
    testing = np.arange(len(files)) >= len(train.files)
    if test_root is None:
        testing[readable] = held_back(labels[readable], test_share)
    parts = _divided(pictures, labels, readable, testing)
    _require_enough(parts, classes, test_share)
    job.report(0, 0, "Measuring the pictures")
    return Dataset(
        str(folder.absolute()),
        folder.absolute().name,
        classes,
        *parts,
        Preprocessing.measured(parts.train_pictures),
        unreadable=tuple(_name(files[n], folder) for n in np.flatnonzero(~readable)),
        test_share=None if test_root else test_share,
    )


def _name(file: Path, folder: Path) -> str:
    """Return the file's path within the folder, in characters that can be shown."""
    return shown(str(file.relative_to(folder)))


def _roots(folder: Path) -> tuple[Path, Path | None]:
    """Return the folder that holds the classes, and that of the test pictures if there is one."""
    inside = {path.name.lower(): path for path in _folders(folder)}
    # A folder called "train" without folders in it may be a class: the one that runs on rails.
    if "train" in inside and _folders(inside["train"]):
        tests = (inside[name] for name in TEST_NAMES if name in inside)
        return inside["train"], next(tests, None)
    if len(inside) == 1:  # an archive unpacked into a folder of its own
        only = next(iter(inside.values()))
        if _folders(only):
            return _roots(only)
    return folder, None


def _folders(folder: Path) -> list[Path]:
    try:
        if not folder.is_dir():
            raise DataError(f"“{folder}” is not a folder: choose one with a sub-folder a class.")
        found = [path for path in sorted(folder.iterdir()) if path.is_dir()]
    except OSError as error:
        raise _closed(error, folder) from None
    return [path for path in found if not path.name.startswith((".", "__"))]


def _closed(error: OSError, folder: Path) -> DataError:
    where, reason = error.filename or folder, error.strerror or error
    return DataError(f"“{where}” can't be opened ({reason}): check its permissions.")


def _pictures(folder: Path, job: Job) -> Iterator[Path]:
    """Yield the files in ``folder``, at any depth, that are named like pictures."""

    def refuse(error: OSError) -> None:
        raise _closed(error, folder)

    for where, folders, names in os.walk(folder, onerror=refuse):
        job.check()
        folders.sort()
        for name in sorted(names):
            if not name.startswith(".") and os.path.splitext(name)[1].lower() in PICTURE_SUFFIXES:  # noqa: PTH122 - twice as fast for 60,000 names
                yield Path(where, name)


def _listed(folders: Sequence[Path], job: Job) -> Listing:
    listing = Listing([], [])
    for label, folder in enumerate(folders):
        files = list(_pictures(folder, job))
        listing.files.extend(files)
        listing.labels.extend([label] * len(files))
    return listing


def _training(root: Path, job: Job) -> tuple[tuple[str, ...], Listing]:
    folders = [path for path in _folders(root) if next(_pictures(path, job), None)]
    if not folders:
        raise DataError(
            f"“{root}” has no sub-folders with pictures: "
            "make one sub-folder for each class and put its pictures there."
        )
    if len(folders) == 1:
        raise DataError(
            f"“{root}” has pictures of one class only (“{folders[0].name}”): "
            "at least two sub-folders are needed."
        )
    return tuple(path.name for path in folders), _listed(folders, job)


def _testing(root: Path, classes: Sequence[str], job: Job) -> Listing:
    strangers = [path.name for path in _folders(root) if path.name not in classes]
    if strangers:
        raise DataError(
            f"“{root}” has the class “{strangers[0]}”, which is not among those to train: "
            "give both the same sub-folders."
        )
    missing = [name for name in classes if not (root / name).is_dir()]
    if missing:
        raise DataError(
            f"“{root}” lacks the class “{missing[0]}”, which is among those to train: "
            "make a sub-folder of that name, and put pictures to test with into it."
        )
    return _listed([root / name for name in classes], job)


def _divided(
    pictures: Pixels, labels: Labels, readable: NDArray[np.bool_], testing: NDArray[np.bool_]
) -> Parts:
    """Leave out what can't be read."""
    train, test = np.flatnonzero(readable & ~testing), np.flatnonzero(readable & testing)
    return Parts(pictures[train], labels[train], pictures[test], labels[test])


def _require_enough(parts: Parts, classes: Sequence[str], test_share: float) -> None:
    missing = set(range(len(classes))) - set(parts.train_labels.tolist())
    if missing:
        raise DataError(
            f"None of the pictures of “{classes[min(missing)]}” can be read: "
            "replace them, or take the folder out."
        )
    if not len(parts.test_labels):
        raise DataError(
            "No pictures are left to test with: put at least "
            f"{ceil(1 / test_share - 1e-9)} into each class, hold out more for "
            "the test, or add a folder “test” beside “train”."
        )
