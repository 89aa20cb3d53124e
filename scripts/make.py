"""What the Makefile's commands do. Needs nothing but Python's own library."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from queue import Empty, SimpleQueue

import environment
import packages
import qt_libraries
from environment import PYTHON, ROOT
from packages import give_up, say
from virtual_display import TOOLS, virtual_display


@dataclass(frozen=True)
class _Part:
    """A check: what it is called, what Python is given for it, and whether it needs a display."""

    name: str
    arguments: tuple[str, ...]
    real_window: bool = False


OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
WINDOW = ("tests/gui", "tests/helpers/test_window.py")
WORKSPACES = tuple(f"tests/gui/{name}" for name in ("data", "inspection", "learn", "training"))
WITHOUT_MOUSE = tuple(
    f"--ignore=tests/gui/{folder}/test_{name}.py"
    for folder, names in {
        "data": ("test_share",),
        "inspection": (
            *(
                "answers",
                "arithmetic_panel",
                "camera_page",
                "containers",
                "finding",
                "folder",
                "framing",
            ),
            *("mistakes", "projection", "published", "saving", "sources", "unit", "units"),
            *("video_page", "what_if", "what_if_kernels", "where", "why"),
        ),
        "inspection/layer": ("grid", "page"),
        "learn": (
            "face_id",
            "lesson_parts",
            "lessons",
            "comparison_cards",
            "contest",
            "eyes",
            "pretraining",
            "selectivity",
            "seeing",
            "training_lessons",
            "trial",
        ),
        ".": (
            *("autosave", "background", "camera_in_sight", "crash", "data_service", "demos"),
            *("design_pictures", "design_settings", "design_workspace", "doctor", "document"),
            *("exports", "field_pictures", "files", "gallery", "history", "inspection_service"),
            *(
                "language",
                "locks",
                "long_names",
                "manners",
                "network_pictures",
                "newest",
                "overtaken",
                "recovery",
            ),
            *("runs", "totals", "training_session"),
        ),
        "services": ("camera", "camera_qt", "layers", "video"),
        "teaching": ("demo", "pictures"),
        "training": (
            *("augmentation", "curves_export", "keeping", "kept_runs", "long_runs", "pinned"),
            *(
                "pretraining",
                "recipe",
                "recipe_rate_finder",
                "replay_films",
                "results",
                "results_sources",
                "runs_page",
                "training_doctor",
            ),
            *("twins",),
        ),
    }.items()
    for name in names
)
"""Tests in which a real window shows nothing that one in memory doesn't."""


def _tests(name: str, *arguments: str, real_window: bool = False) -> _Part:
    return _Part(name, ("-m", "pytest", "-rs", *arguments), real_window)


PARTS = (
    _Part("ruff", ("-m", "ruff", "check", ".")),
    _Part("formatting", ("-m", "ruff", "format", "--check", ".")),
    _Part("types", ("-m", "mypy")),
    _Part(
        "import contracts",
        ("-c", "from importlinter.cli import lint_imports_command as c; c()"),
    ),
    _tests("tests of the engine", "tests/engine"),
    _tests(
        "tests of the window, offscreen",
        *WINDOW,
        *(f"--ignore={folder}" for folder in WORKSPACES),
    ),
    _tests("tests of the workspaces, offscreen", *WORKSPACES),
    _tests(
        "tests of commands and the house", "tests", "--ignore=tests/engine", "--ignore=tests/gui"
    ),
    _tests(
        "tests in a real window",
        *WINDOW,
        *(f"--ignore={folder}" for folder in WORKSPACES),
        *WITHOUT_MOUSE,
        real_window=True,
    ),
    _tests(
        "tests of the workspaces in a real window", *WORKSPACES, *WITHOUT_MOUSE, real_window=True
    ),
)
"""The quick ones, then the longest first: two are run at a time."""


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
    failed = _side_by_side([part for part in PARTS if real_windows or not part.real_window])
    took = time.monotonic() - begun
    if failed:
        give_up(f"Failed after {took:.0f} s: {', '.join(failed)}.")
    say(f"All checks and tests passed in {took:.0f} s.")


def bench() -> None:
    """Measure; further words on the command line go to the benchmark."""
    environment.prepare(developing=True)
    qt_libraries.provide(window=has_display())
    os.execv(PYTHON, [str(PYTHON), "-m", "tests.bench", *sys.argv[2:]])


def soak() -> None:
    """Kill training and saving hundreds of times; further words go to the test."""
    environment.prepare(developing=True)
    os.execv(PYTHON, [str(PYTHON), "-m", "tests.soak", *sys.argv[2:]])


def pictures() -> None:
    """Take the README's pictures from the program itself."""
    environment.prepare()
    qt_libraries.provide(window=False)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.execv(PYTHON, [str(PYTHON), "-m", "gui.pictures", "docs/pictures"])


def has_display() -> bool:
    names = ("DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def _side_by_side(parts: list[_Part]) -> list[str]:
    """Run the parts two at a time, show what each printed when it ends; return what failed."""
    waiting: SimpleQueue[_Part] = SimpleQueue()
    for part in parts:
        waiting.put(part)
    passed: list[_Part] = []

    def work(cores: set[int]) -> None:
        while True:
            try:
                part = waiting.get_nowait()
            except Empty:
                return
            done = _run(part, cores)
            say(f"── {part.name}\n{done.stdout.rstrip()}")
            if not done.returncode:
                passed.append(part)

    threads = [threading.Thread(target=work, args=(cores,)) for cores in _shares_of_the_cores(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [part.name for part in parts if part not in passed]


def _shares_of_the_cores(count: int) -> list[set[int]]:
    """Return the cores for each of ``count`` programs: none in common where there are enough."""
    cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    return [set(cores[number::count] or cores) for number in range(count)]


def _run(part: _Part, cores: set[int]) -> subprocess.CompletedProcess[str]:
    """Run a part on some of the cores, so that what it reckons with is what it gets."""
    command = [str(PYTHON), *part.arguments]
    with virtual_display() if part.real_window else nullcontext("") as display:
        places = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
        with subprocess.Popen(
            command,
            env={**_surroundings(), **(places if display else OFFSCREEN)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        ) as program:
            if cores:
                os.sched_setaffinity(program.pid, cores)
            printed, _ = program.communicate()
    return subprocess.CompletedProcess(command, program.returncode, printed)


def _surroundings() -> dict[str, str]:
    return {k: v for k, v in os.environ.items() if k != "WAYLAND_DISPLAY"}


COMMANDS: dict[str, Callable[[], None]] = {
    "run": run,
    "install": install,
    "test": test,
    "bench": bench,
    "soak": soak,
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
