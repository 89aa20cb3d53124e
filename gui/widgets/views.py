"""How lists and tables look everywhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame


def make_plain(view: QAbstractItemView) -> None:
    """Let ``view`` lie flat on its page, scroll by pixels, and never to the side."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
