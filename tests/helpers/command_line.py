"""Helpers for the tests of the command line: what they expect and how they read its output."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from engine.project import Project

DIGITS = tuple("0123456789")


Run = Callable[..., subprocess.CompletedProcess[str]]


def objects(text: str) -> list[dict[str, Any]]:
    """Return the objects of output that must be nothing but one object a line."""

    def refuse(word: str) -> None:
        raise AssertionError(f"{word} is no JSON")

    return [json.loads(line, parse_constant=refuse) for line in text.splitlines()]


def assert_refused(result: subprocess.CompletedProcess[str], *words: str) -> None:
    assert result.returncode == 2, result
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1, result.stderr
    assert result.stderr.endswith(".\n")
    assert "Traceback" not in result.stderr
    for word in words:
        assert word in result.stderr


# The demo


def no_window(_project: Project, _folder: Path) -> list[Path]:
    raise AssertionError("no window was asked for")
