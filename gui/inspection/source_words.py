"""What the sources of single pictures are called, and how to come by a picture from each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.inspection.source_chooser import Choice


def still_choices() -> tuple[Choice, ...]:
    return (
        Choice("samples", "grid", _tr("Test data"), _tr("A picture of the data, with its label")),
        Choice("drawing", "draw", _tr("Draw"), _tr("Draw a digit by hand")),
        Choice("picture", "image-outline", _tr("Picture"), _tr("Open or drop a picture")),
        Choice(
            "folder", "folder-image", _tr("Folder"), _tr("Leaf through the pictures of a folder")
        ),
        Choice(
            "clipboard",
            "clipboard-outline",
            _tr("Clipboard"),
            _tr("Take the picture that was copied last (Ctrl+V)"),
        ),
    )


def still_hints() -> dict[str, str]:
    """Return what to do, by the source's key, where it has no picture yet."""
    return {
        "drawing": _tr("Draw a digit to see what every layer makes of it."),
        "picture": _tr("Open a picture to see what every layer makes of it."),
        "folder": _tr("Choose a folder to see what every layer makes of its pictures."),
        "clipboard": _tr("Copy a picture to see what every layer makes of it, then paste it."),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("SourceWords", text)
