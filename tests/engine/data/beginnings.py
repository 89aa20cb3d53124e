"""Downloads of MNIST that broke off, and what they left."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.data import catalogue
from engine.data.dataset import DataError
from tests.helpers.mirror import Fault, Mirror

TRAIN_IMAGES = "train-images-idx3-ubyte.gz"
TRAIN_LABELS = "train-labels-idx1-ubyte.gz"


def files_under(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def only_beginnings(folder: Path, published: Path) -> bool:
    """Whether nothing is there but the true beginnings of files, under another name."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return all(
        path.suffix == ".part"
        and (published / path.stem).read_bytes().startswith(path.read_bytes())
        for path in files
    )


def broken_off(mirror: Mirror, data_home: Path, fault: Fault = "closes early") -> Path:
    """Break the download of the first file off; return where its beginning is kept."""
    mirror.faults[TRAIN_IMAGES] = fault
    with pytest.raises(DataError):
        catalogue.download("mnist")
    mirror.faults.clear()
    part = data_home / "mnist" / f"{TRAIN_IMAGES}.part"
    assert 1_000_000 < part.stat().st_size < 9_000_000
    return part
