"""A way to run the command line, and projects and pictures to give it."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

import main
from engine import project
from engine.build import build
from engine.data.preprocessing import Preprocessing
from engine.presets import LENET5
from engine.project import Project, Trained
from tests.helpers.command_line import DIGITS, Run

GREY = Preprocessing(channels=1, height=28, width=28, mean=(0.13,), deviation=(0.31,))


@pytest.fixture(autouse=True)
def in_english(own_places: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the command line speak English, whatever the machine and the person at it speak."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.fixture
def run(root: Path, tmp_path: Path) -> Run:
    """Run ``main.py`` with some arguments in a folder of the test's own."""

    def call(*arguments: str | bytes | Path, **more: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, str(root / "main.py"), *arguments],
            **{"capture_output": True, "text": True, "cwd": tmp_path, "timeout": 100, **more},
        )

    return call


@pytest.fixture
def refuse(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Run:
    """Give ``main.py`` arguments that it refuses, without a process for each: its exit code and
    what it prints are a process's. Torch is loaded once.
    """

    def call(*arguments: str) -> subprocess.CompletedProcess[str]:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(sys, "argv", ["main.py", *arguments])
        code = main.main()
        return subprocess.CompletedProcess(arguments, code, *capfd.readouterr())

    return call


@pytest.fixture
def untrained(tmp_path: Path) -> Path:
    path = tmp_path / "untrained.convoscope"
    project.save(Project(LENET5.network, LENET5.recipe, "mnist-5k"), path)
    return path


@pytest.fixture
def trained(tmp_path: Path) -> Path:
    path = tmp_path / "trained.convoscope"
    weights = build(LENET5.network, GREY.shape, 10, seed=1).weights()
    left = Trained(LENET5.network, GREY, DIGITS, weights, None)
    whole = Project(LENET5.network, LENET5.recipe, "mnist-5k", GREY.shape, DIGITS, left)
    project.save(whole, path)
    return path


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    noise = np.random.default_rng(0).integers(0, 256, (40, 60, 3), dtype=np.uint8)
    Image.fromarray(noise).save(folder / "a good one.png")
    whole = (folder / "a good one.png").read_bytes()
    (folder / "broken.png").write_bytes(whole[: len(whole) // 2])
    (folder / "notes.txt").write_text("not a picture")
    return folder


@pytest.fixture
def shades(tmp_path: Path) -> Path:
    """Return a folder of data that is trained on in no time: three shades of grey."""
    generator = np.random.default_rng(0)
    for name, value in (("dark", 30), ("light", 220), ("café 水", 120)):
        folder = tmp_path / "shades" / name
        folder.mkdir(parents=True)
        for index in range(10):
            pixels = np.clip(generator.normal(value, 10, (16, 16)), 0, 255).astype(np.uint8)
            Image.fromarray(pixels).save(folder / f"{index}.png")
    return tmp_path / "shades"
