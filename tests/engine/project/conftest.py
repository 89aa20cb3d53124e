"""A saved project for the tests of project files."""

from pathlib import Path

import pytest

from engine.project import save
from tests.helpers.project_files import trained


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "net.convoscope"
    save(trained(), path)
    return path
