"""Buttons whose words change keep their width."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton


def keep_width(button: QPushButton, *texts: str) -> None:
    """Make ``button`` as wide as the longest of its texts wants it."""
    before, widths = button.text(), []
    for text in texts:
        button.setText(text)
        widths.append(button.sizeHint().width())
    button.setText(before)
    button.setMinimumWidth(max(widths))
