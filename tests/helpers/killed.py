"""Real processes that train and save, to be killed at any moment.

A parent that has loaded torch once forks them, so that one starts in no time. Run as a module, this
is that parent: it reads a line of JSON for each, says its number, and when it has ended, how.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


class Nursery:
    """Starts processes one after the other: ``start``, perhaps ``kill``, ``end``."""

    def __init__(self) -> None:
        self._parent = subprocess.Popen(
            [sys.executable, "-m", "tests.helpers.killed"],
            cwd=ROOT,
            env={**os.environ, "OMP_NUM_THREADS": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._child = 0
        if self._line() != "ready":
            self.__exit__()
            raise AssertionError("the processes' parent has died")

    def __enter__(self) -> Nursery:
        return self

    def __exit__(self, *_: object) -> None:
        if self._child:
            os.kill(self._child, signal.SIGKILL)
        for pipe in (self._parent.stdin, self._parent.stdout):
            assert pipe is not None
            pipe.close()
        self._parent.wait(60)

    def start(self, task: str, out: Path, *arguments: str) -> None:
        """Let a process do ``task``: "command", a line for main.py, or "save", a project over and
        over. What it prints goes to the file ``out``.
        """
        assert self._parent.stdin is not None
        print(json.dumps([task, str(out), *arguments]), file=self._parent.stdin, flush=True)
        self._child = int(self._line())

    def kill(self) -> None:
        """End it as a power cut does to a program: nothing of it runs any more."""
        os.kill(self._child, signal.SIGKILL)

    def end(self) -> int:
        """Wait for its end; return its exit code, or minus the signal that has ended it."""
        code = int(self._line())
        self._child = 0
        return code

    def kill_when(self, moment: Callable[[], bool], seconds: float) -> bool:
        """Kill it at ``moment``, or after ``seconds``; return whether that was before its end."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and not moment():
            pass
        self.kill()
        return self.end() == -signal.SIGKILL

    def _line(self) -> str:
        assert self._parent.stdout is not None
        return self._parent.stdout.readline().strip()


def _main() -> None:
    _warm_up()
    print("ready", flush=True)
    for line in iter(sys.stdin.readline, ""):
        task, out, *arguments = json.loads(line)
        child = os.fork()
        if not child:
            _work(task, out, arguments)
        print(child, flush=True)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def _warm_up() -> None:
    """Do once what takes long the first time, and let all processes write often, so that many are
    killed at it.
    """
    import torch

    from engine import machine
    from engine.data import catalogue
    from engine.headless import commands, going_on, train
    from engine.presets import LENET5
    from engine.recipe import Recipe
    from engine.runs import keeper
    from engine.training import course, loop
    from engine.training.control import Control
    from engine.training.events import Finished

    assert commands
    assert going_on

    # Threads of the parent's would be missing in its children.
    torch.set_num_threads(1)
    machine.threads = lambda: 1
    keeper.REST = 0.0
    course.STATE_SECONDS = 0.0
    digits = catalogue.load("mnist-5k")
    few = replace(
        digits,
        train_pictures=digits.train_pictures[::20],
        train_labels=digits.train_labels[::20],
        test_pictures=digits.test_pictures[::20],
        test_labels=digits.test_labels[::20],
    )
    train.catalogue.load = lambda *_: few
    recipe = Recipe(epochs=1, optimiser="muon", rotation=5, mixup=0.1)
    *_, end = loop.train(LENET5.network, recipe, few, Control())
    assert isinstance(end, Finished)


def _work(task: str, out: str, arguments: list[str]) -> None:
    """Do it, and end without going back into the parent's loop."""
    code = 99
    try:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        printed = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
        for stream in (1, 2):
            os.dup2(printed, stream)
        code = {"command": _command, "save": _save}[task](arguments)
        sys.stdout.flush()
    finally:
        os._exit(code)


def _command(arguments: list[str]) -> int:
    from engine.headless import commands

    def no_window(*_: Any) -> list[Path]:
        raise AssertionError("no window was asked for")

    return commands.run(arguments, no_window)


def _save(arguments: list[str]) -> int:
    """Load two projects; save one after the other under a third name, until killed."""
    from engine import project

    first, second, place = map(Path, arguments)
    projects = [project.load(first), project.load(second)]
    while True:
        for one in projects:
            project.save(one, place)


if __name__ == "__main__":
    _main()
