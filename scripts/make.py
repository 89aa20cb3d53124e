"""What the Makefile's commands do. Needs nothing but Python's own library."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable

import environment
import packages
import qt_libraries
from environment import PYTHON, ROOT
from packages import give_up, say
from virtual_display import TOOLS, virtual_display

CHECKS = (
    ("ruff", ["-m", "ruff", "check", "."]),
    ("formatting", ["-m", "ruff", "format", "--check", "."]),
    ("types", ["-m", "mypy"]),
    ("import contracts", ["-c", "from importlinter.cli import lint_imports_command as c; c()"]),
)


def install() -> None:
    """Make the environment, and nothing else."""
    environment.prepare()
    qt_libraries.provide(window=has_display())
    say("Ready. Start it with: make run")


def run() -> None:
    """Open the window, or run the demo where there is no display."""
    environment.prepare()
    qt_libraries.provide(window=has_display())
    if has_display():
        os.execv(PYTHON, [str(PYTHON), "main.py"])
    say("There is no display here, so the demo runs without a window: main.py demo")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.execv(PYTHON, [str(PYTHON), "main.py", "demo"])


def test() -> None:
    """Run every check and every test; tell at the end which of them failed."""
    environment.prepare(developing=True)
    # There is no X server for the window tests outside Linux: there they run offscreen alone.
    real_windows = sys.platform == "linux"
    qt_libraries.provide(window=real_windows)
    if real_windows:
        packages.provide(TOOLS, "The tests in a real window need")
    begun = time.monotonic()
    failed = [name for name, arguments in CHECKS if not _passes(name, arguments, {})]
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    if not _passes("tests offscreen", ["-m", "pytest", "-rs"], offscreen):
        failed.append("tests offscreen")
    if real_windows:
        with virtual_display() as display:
            real = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
            arguments = ["-m", "pytest", "-rs", "tests/gui", "tests/helpers/test_window.py"]
            if not _passes("tests in a real window", arguments, real):
                failed.append("tests in a real window")
    took = time.monotonic() - begun
    if failed:
        give_up(f"Failed after {took:.0f} s: {', '.join(failed)}.")
    say(f"All checks and tests passed in {took:.0f} s.")


def bench() -> None:
    """Measure; further words on the command line go to the benchmark."""
    environment.prepare(developing=True)
    qt_libraries.provide(window=has_display())
    os.execv(PYTHON, [str(PYTHON), "-m", "tests.bench", *sys.argv[2:]])


def pictures() -> None:
    """Take the README's pictures from the program itself."""
    environment.prepare()
    qt_libraries.provide(window=False)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.execv(PYTHON, [str(PYTHON), "-m", "gui.pictures", "docs/pictures"])


def has_display() -> bool:
    names = ("DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def _passes(name: str, arguments: list[str], places: dict[str, str]) -> bool:
    say(f"── {name}")
    surroundings = {k: v for k, v in os.environ.items() if k != "WAYLAND_DISPLAY"}
    done = subprocess.run(
        [PYTHON, *arguments], env={**surroundings, **places}, stdin=subprocess.DEVNULL, check=False
    )
    return done.returncode == 0


COMMANDS: dict[str, Callable[[], None]] = {
    "run": run,
    "install": install,
    "test": test,
    "bench": bench,
    "pictures": pictures,
}


if __name__ == "__main__":
    os.chdir(ROOT)
    if len(sys.argv) < 2 or sys.argv[1] not in COMMANDS:
        give_up(f"Say what to do: {', '.join(COMMANDS)}.")
    try:
        COMMANDS[sys.argv[1]]()
    except KeyboardInterrupt:
        sys.exit(130)
