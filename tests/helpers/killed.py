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
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.training.state import RunState

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
            self.kill()
            self.end()
        for pipe in (self._parent.stdin, self._parent.stdout):
            assert pipe is not None
            pipe.close()
        # Taking torch apart would take seconds.
        self._parent.kill()
        self._parent.wait(60)

    def start(self, task: str, out: Path, *arguments: str) -> None:
        """Let a process do ``task``: "command", a line for main.py; "save", two projects one after
        the other under a third name; "checkpoint", states of a run one after the other. What it
        prints goes to the file ``out``.
        """
        assert self._parent.stdin is not None
        # So that nobody takes what the process before has printed for this one's.
        Path(out).unlink(missing_ok=True)
        print(json.dumps([task, str(out), *arguments]), file=self._parent.stdin, flush=True)
        self._child = int(self._line())

    def kill(self) -> None:
        """End it as a power cut does to a program: nothing of it runs any more."""
        os.kill(self._child, signal.SIGKILL)

    def end(self) -> int:
        """Wait for its end; return its exit code, or minus the signal that has ended it."""
        assert self._parent.stdin is not None
        print("end", file=self._parent.stdin, flush=True)
        code = int(self._line())
        self._child = 0
        return code

    def kill_when(self, moment: Callable[[], bool], seconds: float) -> bool:
        """Kill it at ``moment``, or after ``seconds``; return whether that was before its end."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and not moment():
            time.sleep(0.0002)
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
        # Until it is asked for, its number stays its own, though it may have ended.
        assert sys.stdin.readline() == "end\n"
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
        code = TASKS[task](arguments)
        sys.stdout.flush()
    finally:
        os._exit(code)


def _command(arguments: list[str]) -> int:
    from engine.headless import commands

    def no_window(*_: Any) -> list[Path]:
        raise AssertionError("no window was asked for")

    return commands.run(arguments, no_window)


def _save(arguments: list[str]) -> int:
    """Save two projects in turn, and say after each that it is done, until killed."""
    from engine import project

    *names, place = map(Path, arguments)
    projects = [project.load(name) for name in names]
    while True:
        for name, one in zip(names, projects, strict=True):
            project.save(one, place)
            print(name, flush=True)


def _checkpoint(arguments: list[str]) -> int:
    """Write state after state of the run in a folder, and say after each that it is done."""
    from engine.runs import files
    from engine.runs.lock import FileLock
    from engine.runs.writer import Point, RunWriter

    run = Path(arguments[0])
    lock = FileLock(run / files.LOCK)
    assert lock.take()
    writer = RunWriter(run.parent, run.name, lock)
    record = files.read_record(run)
    step = record.step
    while True:
        step += 1
        at = record.model_copy(update={"step": step})
        writer.set_point(Point(made_up_state(step), at, made_up_steps(step)))
        writer.set_record(at)
        writer.write()
        print(step, flush=True)


def made_up_state(step: int, numbers: int = 50_000) -> RunState:
    """Return a state that nobody takes for that of another step."""
    import torch

    from engine.training.state import RunState, StateValues

    tensors = {f"weights.{i}": torch.full((numbers,), float(step + i)) for i in range(4)}
    return RunState(StateValues(step=step, epoch=0, batch=step), tensors)


def made_up_steps(step: int) -> dict[str, Any]:
    import numpy as np

    return {
        name: np.arange(step, dtype=float) for name in ("losses", "accuracies", "learning_rates")
    }


TASKS: dict[str, Callable[[list[str]], int]] = {
    "command": _command,
    "save": _save,
    "checkpoint": _checkpoint,
}


if __name__ == "__main__":
    _main()
