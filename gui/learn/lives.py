"""Makes the live part of each kind of experiment. Each is imported when it is first shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from engine.experiments.options import Options
from gui.learn.live import Bench, Live


def make_live(kind: str, options: Options, bench: Bench, parent: QWidget | None = None) -> Live:
    """Return the live part of an experiment. Raises KeyError for a kind that isn't there."""
    match kind:
        case _:
            raise KeyError(kind)
