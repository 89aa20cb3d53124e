"""EMNIST: handwritten letters and digits in the form of MNIST, several splits in one zip.

Cohen, Afshar, Tapson and van Schaik: EMNIST: an extension of MNIST to handwritten letters (2017).
"""

from __future__ import annotations

import io
import string
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import PurePosixPath

import numpy as np

from engine.data.dataset import DataError, Labels, Parts
from engine.data.idx import read_parts
from engine.data.preprocessing import Pixels
from engine.data.progress import Job

ARCHIVE = "gzip.zip"
BALANCED = tuple(string.digits + string.ascii_uppercase + "abdefghnqrt")
"""Small letters that look like their capitals count as these."""
LETTERS = tuple(string.ascii_uppercase)
DIGITS = tuple(string.digits)


def balanced(files: Mapping[str, bytes], job: Job) -> Parts:
    """Return 112,800 pictures (n, 28, 28, 1) of 47 classes to train and 18,800 to test."""
    return _split(files, "balanced", len(BALANCED), 0, job)


def letters(files: Mapping[str, bytes], job: Job) -> Parts:
    """Return 124,800 pictures (n, 28, 28, 1) of 26 letters to train and 20,800 to test."""
    return _split(files, "letters", len(LETTERS), 1, job)


def digits(files: Mapping[str, bytes], job: Job) -> Parts:
    """Return 240,000 pictures (n, 28, 28, 1) of ten digits to train and 40,000 to test."""
    return _split(files, "digits", len(DIGITS), 0, job)


def _split(files: Mapping[str, bytes], name: str, classes: int, first: int, job: Job) -> Parts:
    """Return a split whose labels in the files count from ``first``."""
    members = (
        f"emnist-{name}-train-images-idx3-ubyte.gz",
        f"emnist-{name}-train-labels-idx1-ubyte.gz",
        f"emnist-{name}-test-images-idx3-ubyte.gz",
        f"emnist-{name}-test-labels-idx1-ubyte.gz",
    )
    parts = read_parts(_members(files[ARCHIVE], members, job), members, job)
    job.report(0, 0, "Turning the pictures")
    return Parts(
        _turned(parts.train_pictures),
        _from_zero(parts.train_labels, first, classes),
        _turned(parts.test_pictures),
        _from_zero(parts.test_labels, first, classes),
    )


def _members(archive: bytes, names: tuple[str, ...], job: Job) -> dict[str, bytes]:
    """Return the gzipped files of those names, without writing any of them."""
    found: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(archive)) as packed:
            for member in packed.infolist():
                name = PurePosixPath(member.filename).name
                if name in names:
                    job.report(len(found), len(names), "Unpacking the pictures")
                    found[name] = packed.read(member)
    except (OSError, EOFError, ValueError, RuntimeError, zlib.error, zipfile.BadZipFile):
        raise _damaged() from None
    if set(found) != set(names):
        raise _damaged()
    return found


def _turned(pictures: Pixels) -> Pixels:
    """Return pictures (n, height, width, 1) upright: they are stored column by column."""
    return np.ascontiguousarray(pictures.transpose(0, 2, 1, 3))


def _from_zero(labels: Labels, first: int, classes: int) -> Labels:
    moved = labels - first
    if len(moved) and not 0 <= moved.min() <= moved.max() < classes:
        raise _damaged()
    return moved


def _damaged() -> DataError:
    return DataError(f"“{ARCHIVE}” is not the archive it should be: download it again.")
