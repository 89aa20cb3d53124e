"""The scripts behind the Makefile: the Python they choose, what they install, and when."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="make is for Linux and macOS")


@pytest.fixture
def environment(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module that fills .venv, at work in an empty folder; installing raises SystemExit."""
    monkeypatch.syspath_prepend(str(root / "scripts"))
    module = importlib.import_module("environment")
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "FOLDER", tmp_path / ".venv")
    monkeypatch.setattr(module, "PYTHON", tmp_path / ".venv" / "bin" / "python")
    monkeypatch.setattr(module, "_works", lambda: True)
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "python").touch()
    (tmp_path / "pyproject.toml").write_text("first")
    return module


class Installs:
    """Stands in for the running of pip."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, environment: ModuleType) -> None:
        self.seen: list[str] = []
        self.result = 0
        monkeypatch.setattr(environment.subprocess, "run", self._run)

    def _run(self, command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        self.seen.append(str(command[-1]))
        return subprocess.CompletedProcess(command, self.result)


@pytest.fixture
def installs(monkeypatch: pytest.MonkeyPatch, environment: ModuleType) -> Installs:
    return Installs(monkeypatch, environment)


def test_nothing_is_installed_again_until_pyproject_changes(
    environment: ModuleType, installs: Installs, tmp_path: Path
) -> None:
    environment.prepare()
    environment.prepare()
    assert installs.seen == [str(tmp_path)]
    (tmp_path / "pyproject.toml").write_text("second")
    environment.prepare()
    assert len(installs.seen) == 2


def test_an_environment_that_has_lost_its_python_is_made_again(
    environment: ModuleType, installs: Installs, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[bool] = []
    monkeypatch.setattr(environment, "_works", environment.PYTHON.exists)
    monkeypatch.setattr(environment, "_make", lambda: made.append(True))
    environment.prepare()
    assert made == []
    environment.PYTHON.unlink()
    environment.PYTHON.symlink_to("gone")
    environment.prepare()
    assert made == [True]
    assert len(installs.seen) == 2


def test_what_the_tests_need_comes_on_top_and_covers_a_plain_run(
    environment: ModuleType, installs: Installs, tmp_path: Path
) -> None:
    environment.prepare()
    environment.prepare(developing=True)
    environment.prepare(developing=True)
    environment.prepare()
    assert installs.seen == [str(tmp_path), f"{tmp_path}[dev]"]


def test_a_failed_install_is_one_sentence_and_is_tried_again(
    environment: ModuleType, installs: Installs
) -> None:
    installs.result = 1
    with pytest.raises(SystemExit, match="pip could not install everything"):
        environment.prepare()
    installs.result = 0
    environment.prepare()
    assert len(installs.seen) == 2


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libX11.so.6", "libx11-6"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libEGL.so.1", "libegl1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libpulse.so.0", "libpulse0"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
    ],
)
def test_the_package_of_a_missing_library_is_known(
    environment: ModuleType, library: str, package: str
) -> None:
    assert importlib.import_module("qt_libraries").debian_package(library) == package


def test_a_package_that_cannot_be_installed_is_asked_for_by_its_command(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages = importlib.import_module("packages")
    monkeypatch.setattr(packages, "_apt", lambda: None)
    monkeypatch.setattr(packages.shutil, "which", {"apt-get": "/usr/bin/apt-get"}.get)
    with pytest.raises(SystemExit) as told:
        packages.provide({"xvfb": "Xvfb", "openbox": "openbox"}, "The tests need")
    assert str(told.value) == (
        "The tests need xvfb openbox. Install with:\n    sudo apt-get install -y xvfb openbox"
    )


@pytest.fixture
def old_pythons(tmp_path: Path) -> str:
    """A search path where every Python is too old: its version check fails."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("python3.11", "python3.12", "python3.13", "python3", "python"):
        (folder / name).write_text("#!/bin/sh\nexit 1\n")
        (folder / name).chmod(0o755)
    return str(folder)


def _choose(root: Path, surroundings: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = ["/bin/sh", str(root / "scripts" / "with_python.sh"), "-c", "print('ran')"]
    return subprocess.run(
        command, env=surroundings, capture_output=True, text=True, check=False, timeout=20
    )


def test_without_a_python_that_suits_one_is_told_how_to_get_it(
    root: Path, old_pythons: str
) -> None:
    done = _choose(root, {"PATH": old_pythons})
    assert done.returncode == 1
    assert "Convoscope needs Python 3.11, 3.12 or 3.13, and none was found." in done.stderr
    assert "sudo apt-get install -y python3 python3-venv" in done.stderr


def test_a_python_that_is_named_is_the_one_that_runs(root: Path, old_pythons: str) -> None:
    done = _choose(root, {"PATH": old_pythons, "PYTHON": sys.executable})
    assert (done.returncode, done.stdout.strip()) == (0, "ran")
