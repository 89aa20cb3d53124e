"""What the headless commands share: how words and JSON are printed, and how Ctrl-C reaches them."""

from __future__ import annotations

import json
import math
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from engine.headless.language import speech
from engine.training.control import Control

if TYPE_CHECKING:
    from engine.drawing import Picture
    from engine.project import Project

DrawWindow = Callable[["Project", Path], list[Path]]
"""Draws the program's window with a project into a folder; given from outside the engine."""
DrawPicture = Callable[["Picture", Literal["png", "pdf"]], bytes]
"""Draws the picture of a network as a file's bytes; given from outside the engine, too."""


class Drawing(NamedTuple):
    """What the engine can't draw by itself."""

    window: DrawWindow
    picture: DrawPicture | None


DONE, REFUSED, INTERRUPTED = 0, 2, 130
FAULT = 1
"""The program's own fault, or nobody reads its output any more."""


class Refused(Exception):
    """What was given can't be used: one sentence that says why and what to do."""


def print_object(values: Mapping[str, Any]) -> None:
    """Print one line of JSON at once. Numbers that JSON doesn't know become null."""
    numbers = {
        key: None if isinstance(value, float) and not math.isfinite(value) else value
        for key, value in values.items()
    }
    print(json.dumps(numbers, allow_nan=False), flush=True)


@contextmanager
def stopping(control: Control) -> Iterator[None]:
    """Make Ctrl-C stop ``control``'s work at the next good moment, however often it is pressed.

    So does the polite signal by which systems, schedulers and ``torchrun`` end a program.
    """
    signals = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(one, lambda *_: control.stop()) for one in signals]
    try:
        yield
    finally:
        for one, handler in zip(signals, before, strict=True):
            signal.signal(one, handler)


class Screen:
    """Lines in the person's language, above a progress bar where standard output is a terminal."""

    def __init__(self, silent: bool = False) -> None:
        self._say = speech()
        self._console = Console(quiet=silent, soft_wrap=True, highlight=False, markup=False)
        self._bar = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TextColumn("{task.percentage:>3.0f} %"),
            TimeRemainingColumn(),
            console=self._console,
            transient=True,
            disable=silent or not self._console.is_terminal,
        )
        self._task = self._bar.add_task("", total=None, visible=False)

    def __enter__(self) -> Screen:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def line(self, *parts: str) -> None:
        """Print parts on a line above the bar, which stands then as it was last moved."""
        self._bar.refresh()
        self._console.print("   ".join(map(self._say, parts)))

    def warn(self, sentence: str) -> None:
        """Print a sentence on standard error, be the screen silent or not."""
        print(self._say(sentence), file=sys.stderr, flush=True)

    def progress(self, done: int, total: int, what: str) -> None:
        """Move the bar; a total of 0 means that it isn't known yet."""
        self._bar.update(
            self._task,
            completed=done,
            total=total or None,
            description=self._say(what),
            visible=True,
        )
