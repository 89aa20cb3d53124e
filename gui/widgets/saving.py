"""Asking for the file to save to, and writing it."""

from __future__ import annotations

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


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, in any thread. Raises OSError, whose one sentence says what
    is wrong and what to do.
    """

    def fill(file: BinaryIO) -> None:
        file.write(data)

    try:
        write_whole(path, fill)
    except OSError as error:
        raise OSError(
            f"{path} can't be written: {error.strerror or error}. "
            "Choose another place, or make room there."
        ) from error
