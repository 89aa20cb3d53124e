"""CIFAR's binary version: a label byte, then 3,072 bytes of 32×32 pixels, channel by channel."""

from __future__ import annotations

import io
import tarfile
import zlib
from collections.abc import Mapping
from pathlib import PurePosixPath

import numpy as np
from numpy.typing import NDArray

from engine.data.dataset import DataError, Parts
from engine.data.progress import Job

ARCHIVE = "cifar-10-binary.tar.gz"
CLASSES = (
    "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck",
)  # fmt: skip
TRAINING = tuple(f"data_batch_{number}.bin" for number in range(1, 6))
TEST = "test_batch.bin"
SIDE = 32
RECORD = 1 + 3 * SIDE * SIDE


def cifar10(files: Mapping[str, bytes], job: Job) -> Parts:
    """Return the published split: pictures (50000, 32, 32, 3) to train and 10,000 to test."""
    members = _members(files[ARCHIVE], job)
    train = np.concatenate([members[name] for name in TRAINING])
    return Parts(*_parsed(train), *_parsed(members[TEST]))


def _members(archive: bytes, job: Job) -> dict[str, NDArray[np.uint8]]:
    """Return the records (n, 3073) of each batch, without writing any file."""
    damaged = DataError(f"“{ARCHIVE}” is not the archive it should be: download it again.")
    wanted = {*TRAINING, TEST}
    found: dict[str, NDArray[np.uint8]] = {}
    try:
        with tarfile.open(fileobj=io.BytesIO(archive), mode="r|gz") as tar:
            for member in tar:
                name = PurePosixPath(member.name).name
                file = tar.extractfile(member) if name in wanted else None
                if file is not None:
                    job.report(len(found), len(wanted), "Unpacking the pictures")
                    found[name] = np.frombuffer(file.read(), np.uint8).reshape(-1, RECORD)
    except (OSError, EOFError, ValueError, tarfile.TarError, zlib.error):
        raise damaged from None
    if set(found) != wanted or not all(_right(records) for records in found.values()):
        raise damaged
    return found


def _right(records: NDArray[np.uint8]) -> bool:
    return len(records) > 0 and int(records[:, 0].max()) < len(CLASSES)


def _parsed(records: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    pictures = records[:, 1:].reshape(-1, 3, SIDE, SIDE).transpose(0, 2, 3, 1)
    return np.ascontiguousarray(pictures), records[:, 0].astype(np.int64)
