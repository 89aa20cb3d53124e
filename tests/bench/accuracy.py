"""How well networks learn through the command line: the least that a person may expect."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.measure import Measure
from tests.helpers.mirror import Mirror

ROOT = Path(__file__).resolve().parents[2]
TEST_DATA = Path(os.environ.get("CONVOSCOPE_TEST_DATA", ROOT.parent / "shared" / "data"))
"""Where the real files of MNIST and the pictures of CIFAR-10 are; without them two are left out."""


def measures(*, long: bool) -> Iterator[Measure]:
    """Train each once: the seed is given, so that another round would give the same number.

    Without ``long`` only what takes seconds.
    """
    options = ("--data", "mnist-5k", "--epochs", "15", "--seed", "0")
    yield _measure("LeNet-5 on mnist-5k, 15 epochs", accuracy("lenet5", *options), 0.965)
    if not long or not TEST_DATA.is_dir():
        return
    yield _measure("LeNet-5 on mnist, 3 epochs", downloaded_digits(), 0.985)
    yield _measure("cifar-small on a folder of CIFAR-10, 3 epochs", unzipped_photographs(), 0.60)


def accuracy(*arguments: str | Path, **surroundings: str) -> float:
    """Return the test accuracy at the end of ``main.py train``."""
    events = run("train", *arguments, "--json", **surroundings).splitlines()
    finished = json.loads(events[-1])
    assert finished["event"] == "finished", finished
    return float(finished["test_accuracy"])


def downloaded_digits() -> float:
    """Download MNIST from a server on this very machine into an empty folder, and train on it."""
    with tempfile.TemporaryDirectory() as folder, Mirror(TEST_DATA / "mnist") as mirror:
        places = {"CONVOSCOPE_DATA": folder, "CONVOSCOPE_MIRROR": mirror.address}
        run("data", "mnist", **places)
        options = ("--data", "mnist", "--epochs", "3", "--seed", "0")
        return accuracy("lenet5", *options, **places)


def unzipped_photographs() -> float:
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(TEST_DATA / "cifar10-jpeg.zip") as archive:
            archive.extractall(folder)
        return accuracy("cifar-small", "--data", folder, "--epochs", "3", "--seed", "0")


def run(*arguments: str | Path, **surroundings: str) -> str:
    """Return the standard output of ``main.py``; what it says on standard error is shown."""
    command = [sys.executable, str(ROOT / "main.py"), *map(str, arguments)]
    done = subprocess.run(
        command, env={**os.environ, **surroundings}, stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout


def _measure(name: str, share: float, target: float) -> Measure:
    return Measure(f"Test accuracy: {name}", "of 1", (share,), target)
