"""Asking for the file to save to, and writing it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO

from PySide6.QtWidgets import QFileDialog, QWidget

from engine.files import write_whole


def ask_where_to_save(
    parent: QWidget, title: str, suggestion: Path, filters: str, suffix: str
) -> Path | None:
    """Return the file that a person chooses, which ends in ``suffix``; None if they think again.

    The dialog asks before a file is replaced, but knows only the name that was typed: where the
    ending makes it that of another file, the person is asked once more, with the whole name.
    """
    while True:
        name, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), filters)
        if not name:
            return None
        typed = Path(name)
        path = typed if typed.suffix.lower() == suffix else typed.with_name(typed.name + suffix)
        if path == typed or not path.exists():
            return path
        suggestion = path


def ask_which_to_save(
    parent: QWidget, title: str, suggestion: Path, filters: Mapping[str, str]
) -> Path | None:
    """Return the file that a person chooses; ``filters`` are by ending, the first one offered.

    An ending that is typed goes before the filter that is chosen.
    """
    suffixes = {words: suffix for suffix, words in filters.items()}
    while True:
        name, chosen = QFileDialog.getSaveFileName(
            parent, title, str(suggestion), ";;".join(filters.values())
        )
        if not name:
            return None
        typed = Path(name)
        if typed.suffix.lower() in filters:
            return typed
        path = typed.with_name(typed.name + suffixes.get(chosen, next(iter(filters))))
        if not path.exists():
            return path
        suggestion = path


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, in any thread. Raises OSError, whose one sentence says what
    is wrong and what to do.
    """

    def fill(file: BinaryIO) -> None:
        file.write(data)

    fill_file(path, fill)


def fill_file(path: Path, fill: Callable[[BinaryIO], None]) -> None:
    """Let ``fill`` write a file, whole or not at all, as ``write_file`` does."""
    try:
        write_whole(path, fill)
    except OSError as error:
        raise OSError(
            f"{path} can't be written: {error.strerror or error}. "
            "Choose another place, or make room there."
        ) from error
