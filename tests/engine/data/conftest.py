"""Where downloads go, a publisher on this very machine, and a person without rights."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.mirror import Mirror


@pytest.fixture
def data_home(own_places: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = own_places / "downloads"
    monkeypatch.setenv("CONVOSCOPE_DATA", str(folder))
    return folder


@pytest.fixture
def mirror(test_data: Path, data_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mirror]:
    """A publisher of the real MNIST files, which CONVOSCOPE_MIRROR names."""
    with Mirror(test_data / "mnist") as server:
        monkeypatch.setenv("CONVOSCOPE_MIRROR", server.address)
        yield server


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A temporary folder that everybody may open, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture
def unprivileged() -> Iterator[None]:
    """Without root's right to read and write everything."""
    if os.name != "posix":
        pytest.skip("permissions are tested on POSIX systems")
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
