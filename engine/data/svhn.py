"""SVHN, cropped: house numbers as 32×32 pictures in MATLAB's format, version 5.

Netzer, Wang, Coates, Bissacco, Wu and Ng: Reading Digits in Natural Images with Unsupervised
Feature Learning (2011).
"""

from __future__ import annotations

import io
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from engine.data.dataset import DataError, Labels, Parts
from engine.data.preprocessing import Pixels
from engine.data.progress import Job

TRAINING, TEST = "train_32x32.mat", "test_32x32.mat"
SIDE = 32


def cropped(files: Mapping[str, bytes], job: Job) -> Parts:
    """Return pictures (73257, 32, 32, 3) to train and 26,032 to test."""
    train = _read(files, TRAINING, job)
    return Parts(*train, *_read(files, TEST, job))


def _read(files: Mapping[str, bytes], name: str, job: Job) -> tuple[Pixels, Labels]:
    from scipy.io import loadmat  # takes half a second to import

    damaged = DataError(f"“{name}” is not the MATLAB file it should be: download it again.")
    job.report(0, 0, f"Reading {name}")
    try:
        held = loadmat(io.BytesIO(files[name]), variable_names=["X", "y"])
        pictures, labels = held["X"], held["y"]
    except Exception:  # scipy lets through whatever damaged bytes make it stumble over
        raise damaged from None
    if not _right(pictures, labels):
        raise damaged
    job.check()
    digits = labels.reshape(-1).astype(np.int64) % 10  # 10 stands for the digit 0
    return np.ascontiguousarray(pictures.transpose(3, 0, 1, 2)), digits


def _right(pictures: NDArray[np.uint8], labels: NDArray[np.uint8]) -> bool:
    return (
        isinstance(pictures, np.ndarray)
        and isinstance(labels, np.ndarray)
        and pictures.dtype == np.uint8
        and labels.dtype.kind in "uif"
        and pictures.shape == (SIDE, SIDE, 3, labels.size)
        and labels.size > 0
        and bool(np.isin(labels, np.arange(1, 11)).all())
    )
