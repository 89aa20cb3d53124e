"""Every test gets places of its own, no network, and guards against what it leaves behind."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Before anything of Qt or matplotlib is imported: both read these once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_scratch = tempfile.TemporaryDirectory(prefix="convoscope-tests-")
os.environ["MPLCONFIGDIR"] = _scratch.name

# So that what helpers assert is spelt out where it fails, as in a test.
pytest.register_assert_rewrite("tests.helpers")
pytest_plugins = ["pytester", "tests.helpers.guards", "tests.helpers.network"]

ROOT = Path(__file__).resolve().parent.parent


# The same examples everywhere, and no failure for a machine that is busy.
settings.register_profile("convoscope", derandomize=True, deadline=None, database=None)
settings.load_profile("convoscope")


def pytest_unconfigure() -> None:
    _scratch.cleanup()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if os.environ["QT_QPA_PLATFORM"] != "offscreen" and os.environ.get("DISPLAY"):
        return
    skip = pytest.mark.skip(reason="needs a real window: make test runs it under Xvfb")
    for item in items:
        if item.get_closest_marker("real_window"):
            item.add_marker(skip)


@pytest.fixture(autouse=True)
def own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point every folder that the program may write to into this test's own; return that one."""
    home = tmp_path / "home"
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("CONVOSCOPE_DATA", str(home / "convoscope"))
    monkeypatch.setenv("CONVOSCOPE_RECOVERY", str(home / "recovery"))
    monkeypatch.setenv("CONVOSCOPE_RUNS", str(home / "runs"))
    monkeypatch.delenv("CONVOSCOPE_MIRROR", raising=False)
    for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
    from PySide6.QtCore import QSettings

    # QSettings remembers its folders from the first use on, whatever the environment says later.
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(home / "config"))
    return home


@pytest.fixture(scope="session")
def test_data() -> Path:
    """Return the folder with the real MNIST, CIFAR and face files; skip where there is none."""
    folder = Path(os.environ.get("CONVOSCOPE_TEST_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(f"there are no test data at {folder}: set CONVOSCOPE_TEST_DATA")
    return folder


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the folder of the project."""
    return ROOT


@pytest.fixture(autouse=True)
def digits_at_hand(own_places: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Hand the parsed digits on from the first test that reads them: parsing takes a second."""
    from engine.data.places import cache_folder

    kept = tmp_path_factory.getbasetemp() / "mnist-5k.npz"
    own = cache_folder() / kept.name
    assert own.is_relative_to(own_places)
    if kept.exists():
        own.parent.mkdir(parents=True)
        own.hardlink_to(kept)
    yield
    if own.exists() and not kept.exists():
        kept.hardlink_to(own)
