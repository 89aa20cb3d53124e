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
TRAINING = ("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz")
TEST = ("t10k-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz")


def four_files(files: Mapping[str, bytes], job: Job) -> Parts:
    """Return the published split of MNIST, and of the sets that took over its form.

    Pictures (60000, 28, 28, 1) to train and 10,000 to test.
    """
    return read_parts(files, (*TRAINING, *TEST), job)


def read_parts(files: Mapping[str, bytes], names: tuple[str, str, str, str], job: Job) -> Parts:
    """Return what the files hold, in the order of ``Parts``. Raises DataError or Cancelled."""
    arrays = []
    for number, (name, dimensions) in enumerate(zip(names, (3, 1, 3, 1), strict=True)):
        job.report(number, 4, "Reading the pictures")
        arrays.append(read_idx(files[name], dimensions, name))
    train_pictures, train_labels, test_pictures, test_labels = arrays
    if len(train_pictures) != len(train_labels) or len(test_pictures) != len(test_labels):
        raise DataError("The files of pictures and labels don't belong together: download again.")
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
