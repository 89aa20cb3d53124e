"""Small files in the formats that the data sets are published in, and a publisher of them."""

from __future__ import annotations

import dataclasses
import gzip
import hashlib
import io
import struct
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.io import savemat

from engine.data import catalogue, cifar, emnist, svhn
from engine.data.published import FOUR_FILES

Bytes = NDArray[np.uint8]


def idx(values: NDArray[np.generic]) -> bytes:
    head = bytes((0, 0, 8, values.ndim)) + struct.pack(f">{values.ndim}I", *values.shape)
    return head + values.astype(np.uint8).tobytes()


def pictures(count: int, side: int, channels: int) -> Bytes:
    """Return the same noise every time, (count, side, side, channels)."""
    chance = np.random.default_rng(count)
    return chance.integers(0, 256, (count, side, side, channels), dtype=np.uint8)


def four_files(train: int, test: int, classes: int = 10) -> dict[str, bytes]:
    """Return the files of MNIST's form; picture n is of class n modulo ``classes``."""
    contents = []
    for count in (train, test):
        contents += [pictures(count, 28, 1)[..., 0], np.arange(count) % classes]
    return {n: gzip.compress(idx(c), 1) for n, c in zip(FOUR_FILES, contents, strict=True)}


def emnist_zip(split: str, train: int, test: int, classes: int, first: int) -> dict[str, bytes]:
    """Return a zip of one split with its pictures stored by columns, and labels from ``first``."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        for part, count in (("train", train), ("test", test)):
            stored = pictures(count, 28, 1)[..., 0].transpose(0, 2, 1)
            labels = np.arange(count) % classes + first
            start = f"gzip/emnist-{split}-{part}"
            packed.writestr(f"{start}-images-idx3-ubyte.gz", gzip.compress(idx(stored), 1))
            packed.writestr(f"{start}-labels-idx1-ubyte.gz", gzip.compress(idx(labels), 1))
    return {emnist.ARCHIVE: file.getvalue()}


def cifar100_archive(train: int, test: int, classes: tuple[int, int] = (20, 100)) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz", compresslevel=1) as tar:
        for part, count in (("train", train), ("test", test)):
            planes = pictures(count, 32, 3).transpose(0, 3, 1, 2).reshape(count, -1)
            labels = np.stack([np.arange(count) % number for number in classes], axis=1)
            body = np.column_stack([labels.astype(np.uint8), planes]).tobytes()
            head = tarfile.TarInfo(f"cifar-100-binary/{part}.bin")
            head.size = len(body)
            tar.addfile(head, io.BytesIO(body))
    return file.getvalue()


def cifar100_files(train: int, test: int) -> dict[str, bytes]:
    return {cifar.ARCHIVE_100: cifar100_archive(train, test)}


def svhn_files(train: int, test: int, first: int = 1, compressed: bool = True) -> dict[str, bytes]:
    """Return files of MATLAB; picture n shows the digit n + 1 modulo 10, and 0 is called 10."""
    files = {}
    for name, count in ((svhn.TRAINING, train), (svhn.TEST, test)):
        labels = (np.arange(count) % 10 + first).astype(np.uint8)[:, np.newaxis]
        held = {"X": pictures(count, 32, 3).transpose(1, 2, 3, 0), "y": labels}
        file = io.BytesIO()
        savemat(file, held, do_compression=compressed)
        files[name] = file.getvalue()
    return files


def publish(
    name: str, contents: Mapping[str, bytes], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Put files of the test's own in the place of those of a set, and lay them out to be served."""
    entry = catalogue.find(name)
    assert entry is not None
    assert [file.name for file in entry.files] == list(contents)
    files = []
    for file in entry.files:
        body = contents[file.name]
        (folder / file.mirrored_in).mkdir(parents=True, exist_ok=True)
        (folder / file.mirrored_in / file.name).write_bytes(body)
        digest = hashlib.sha256(body).hexdigest()
        files.append(dataclasses.replace(file, size=len(body), sha256=digest))
    entries = [
        dataclasses.replace(e, files=tuple(files)) if e.name == name else e
        for e in catalogue.CATALOGUE
    ]
    monkeypatch.setattr(catalogue, "CATALOGUE", tuple(entries))
