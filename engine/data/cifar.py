"""CIFAR's binary versions: a record is its labels, a byte each, then 32×32 pixels by channel.

Krizhevsky: Learning Multiple Layers of Features from Tiny Images (2009).
"""

from __future__ import annotations

import io
import tarfile
import zlib
from collections.abc import Mapping
from pathlib import PurePosixPath

import numpy as np
from numpy.typing import NDArray

from engine.data.cifar_classes import COARSE, FINE
from engine.data.dataset import DataError, Parts
from engine.data.progress import Job

ARCHIVE, ARCHIVE_100 = "cifar-10-binary.tar.gz", "cifar-100-binary.tar.gz"
CLASSES = (
    "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck",
)  # fmt: skip
TRAINING = tuple(f"data_batch_{number}.bin" for number in range(1, 6))
TEST = "test_batch.bin"
SIDE = 32
PIXELS = 3 * SIDE * SIDE


def cifar10(files: Mapping[str, bytes], job: Job) -> Parts:
    """Return the published split: pictures (50000, 32, 32, 3) to train and 10,000 to test."""
    members = _members(files[ARCHIVE], ARCHIVE, (*TRAINING, TEST), (len(CLASSES),), job)
    train = np.concatenate([members[name] for name in TRAINING])
    return Parts(*_parsed(train, 1, 0), *_parsed(members[TEST], 1, 0))


def cifar100_fine(files: Mapping[str, bytes], job: Job) -> Parts:
    """Return the same numbers of pictures, with labels for a hundred classes."""
    return _cifar100(files, 1, job)


def cifar100_coarse(files: Mapping[str, bytes], job: Job) -> Parts:
    """Return the same pictures, with labels for the twenty groups that the classes make up."""
    return _cifar100(files, 0, job)


def _cifar100(files: Mapping[str, bytes], place: int, job: Job) -> Parts:
    names, classes = ("train.bin", "test.bin"), (len(COARSE), len(FINE))
    members = _members(files[ARCHIVE_100], ARCHIVE_100, names, classes, job)
    train, test = (_parsed(members[name], 2, place) for name in names)
    return Parts(*train, *test)


def _members(
    archive: bytes, title: str, names: tuple[str, ...], classes: tuple[int, ...], job: Job
) -> dict[str, NDArray[np.uint8]]:
    """Return the records (n, labels + 3072) of each batch, without writing any file.

    ``classes``: how many there are, for each label of a record.
    """
    damaged = DataError(f"“{title}” is not the archive it should be: download it again.")
    found: dict[str, NDArray[np.uint8]] = {}
    try:
        with tarfile.open(fileobj=io.BytesIO(archive), mode="r|gz") as tar:
            for member in tar:
                name = PurePosixPath(member.name).name
                file = tar.extractfile(member) if name in names else None
                if file is not None:
                    job.report(len(found), len(names), "Unpacking the pictures")
                    records = np.frombuffer(file.read(), np.uint8)
                    found[name] = records.reshape(-1, len(classes) + PIXELS)
    except (OSError, EOFError, ValueError, tarfile.TarError, zlib.error):
        raise damaged from None
    if set(found) != set(names) or not all(_right(part, classes) for part in found.values()):
        raise damaged
    return found


def _right(records: NDArray[np.uint8], classes: tuple[int, ...]) -> bool:
    labels = records[:, : len(classes)]
    return len(records) > 0 and bool((labels.max(axis=0) < np.array(classes)).all())


def _parsed(
    records: NDArray[np.uint8], labels: int, place: int
) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """Return pictures (n, 32, 32, 3), and the label at ``place`` among ``labels``."""
    pictures = records[:, labels:].reshape(-1, 3, SIDE, SIDE).transpose(0, 2, 3, 1)
    return np.ascontiguousarray(pictures), records[:, place].astype(np.int64)
