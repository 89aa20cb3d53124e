"""A camera that sees balls or stripes, and folders of both."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from gui.app import Program
from gui.services.camera import CameraSource
from tests.helpers.teaching import (
    Scene,
    picture_of,
)


@pytest.fixture(autouse=True)
def one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Train with one thread: beside other tests two would wait for one another."""
    monkeypatch.setattr("engine.training.run.threads_each", lambda: 1)


@pytest.fixture
def scene(program: Program, monkeypatch: pytest.MonkeyPatch) -> Iterator[Scene]:
    """Return what a camera sees, which is recorded three times as fast as by a person."""
    monkeypatch.setattr("gui.teaching.model.RECORD_EVERY_MS", 40)
    scene = Scene()
    program.teach.make_camera = lambda: CameraSource(scene.camera)
    yield scene
    scene.camera.pause()


@pytest.fixture
def folders(tmp_path: Path) -> Path:
    """Return a folder with one of balls and one of stripes, and files that are no pictures."""
    numbers = np.random.default_rng(1)
    for thing in ("ball", "stripes"):
        (tmp_path / "things" / thing).mkdir(parents=True)
        for number in range(8):
            picture_of(thing, numbers).save(tmp_path / "things" / thing / f"{number}.png")
    (tmp_path / "things" / "ball" / "broken.png").write_bytes(b"\x89PNG\r\n")
    (tmp_path / "things" / "ball" / "notes.txt").write_text("no picture")
    return tmp_path / "things"
