"""Asking for the file to save to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


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
