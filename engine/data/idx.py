"""MNIST's own format, idx: a magic number, the size of each dimension, then the bytes."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from engine.data.dataset import DataError, Parts
from engine.data.progress import Job

UNSIGNED_BYTE = 8


def mnist(files: Mapping[str, bytes], job: Job) -> Parts:
    """Return the published split: pictures (60000, 28, 28, 1) to train and 10,000 to test."""
    arrays = []
    for number, (name, dimensions) in enumerate(
        [
            ("train-images-idx3-ubyte.gz", 3),
            ("train-labels-idx1-ubyte.gz", 1),
            ("t10k-images-idx3-ubyte.gz", 3),
            ("t10k-labels-idx1-ubyte.gz", 1),
        ]
    ):
        job.report(number, 4, "Reading the digits")
        arrays.append(read_idx(files[name], dimensions, name))
    train_pictures, train_labels, test_pictures, test_labels = arrays
    if len(train_pictures) != len(train_labels) or len(test_pictures) != len(test_labels):
        raise DataError("The files of MNIST don't belong together: download it again.")
    return Parts(
        train_pictures[..., np.newaxis],
        train_labels.astype(np.int64),
        test_pictures[..., np.newaxis],
        test_labels.astype(np.int64),
    )


def read_idx(packed: bytes, dimensions: int, name: str) -> NDArray[np.uint8]:
    """Return the array in a gzipped idx file of unsigned bytes. Raises DataError."""
    damaged = DataError(f"“{name}” is not the idx file it should be: download it again.")
    try:
        data = gzip.decompress(packed)
    except (OSError, EOFError, zlib.error):
        raise damaged from None
    head = 4 + 4 * dimensions
    if len(data) < head or data[:4] != bytes((0, 0, UNSIGNED_BYTE, dimensions)):
        raise damaged
    shape = tuple(int(size) for size in np.frombuffer(data, ">u4", dimensions, 4))
    if len(data) - head != int(np.prod(shape, dtype=np.uint64)):
        raise damaged
    return np.frombuffer(data, np.uint8, offset=head).reshape(shape)
