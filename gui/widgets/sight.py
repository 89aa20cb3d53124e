"""Whether a person can see a widget: what is costly, or private, runs only then."""

from PySide6.QtWidgets import QWidget


def in_sight(widget: QWidget) -> bool:
    """Return whether ``widget`` is shown; Qt calls one of a minimised window visible too.

    Showing and hiding events tell of every change, those of the window included.
    """
    return widget.isVisible() and not widget.window().isMinimized()
