"""The virtual environment in .venv: made once, and filled anew only when pyproject.toml changes."""

from __future__ import annotations

import hashlib
import importlib.util
import subprocess
import sys
from pathlib import Path

import packages
from packages import give_up, say

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venv"
PYTHON = FOLDER / "bin" / "python"


def prepare(*, developing: bool = False) -> None:
    """Make .venv hold what pyproject.toml asks for; at once where it already does."""
    stamp = _stamp(developing)
    # The Python may be gone, or be a link to one that is.
    if PYTHON.exists() and stamp.is_file() and stamp.read_text() == _wanted():
        return
    if not _works():
        _make()
    what = "Convoscope and its tests" if developing else "Convoscope"
    say(
        f"Installing {what} into .venv. The first time takes several minutes "
        "and about 7 GB, most of it PyTorch …"
    )
    command = [str(PYTHON), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    project = f"{ROOT}[dev]" if developing else str(ROOT)
    if subprocess.run([*command, "--editable", project], stdin=subprocess.DEVNULL).returncode:
        give_up("pip could not install everything (it says why above). Mend that and try again.")
    for stamp in {_stamp(False), _stamp(developing)}:
        stamp.write_text(_wanted())


def _stamp(developing: bool) -> Path:
    return FOLDER / ("installed-for-tests" if developing else "installed")


def _wanted() -> str:
    """Return what an up-to-date stamp says. An environment doesn't survive being moved."""
    digest = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    return f"{digest} {ROOT}\n"


def _works() -> bool:
    """Whether the environment is there, in its place, with a Python of the right version."""
    ask = "import pip, sys; print(sys.prefix, (3, 11) <= sys.version_info[:2] <= (3, 13))"
    try:
        answer = subprocess.run([PYTHON, "-c", ask], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return answer.stdout.strip() == f"{FOLDER} True"


def _make() -> None:
    if importlib.util.find_spec("ensurepip") is None:
        # Debian and Ubuntu keep this part of Python in a package of its own.
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        missing = {f"python{version}-venv": "ensurepip"}
        packages.provide(missing, "Making a virtual environment needs")
    command = [sys.executable, "-m", "venv", "--clear", str(FOLDER)]
    if subprocess.run(command, stdin=subprocess.DEVNULL).returncode:
        give_up(f"{sys.executable} could not make the virtual environment (it says why above).")
