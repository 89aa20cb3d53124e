"""Live: something that a person changes, and the numbers that it measures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from gui.document import Document
from gui.learn.trial import Trial
from gui.services.camera import CameraSource
from gui.services.data import DataService
from gui.services.messages import Messages
from gui.services.training import TrainingSession
from gui.settings import Settings

if TYPE_CHECKING:
    from engine.lessons.lesson import Do


@dataclass(frozen=True)
class Bench:
    """What an experiment may use of the program."""

    document: Document
    data: DataService
    session: TrainingSession
    messages: Messages
    settings: Settings
    make_camera: Callable[[], CameraSource]
    """Whoever makes one owns it, runs it only while it is in sight, and shuts it down."""
    show: Callable[[Do], None]
    """Go to another workspace, set up for something."""


class Live(QWidget):
    """The part of an experiment that stands in the centre. It does nothing while out of sight."""

    measured = Signal(object)
    """The newest figures by name: a dict of str and float."""

    def figures(self) -> Mapping[str, float]:
        """Return the newest figures by name; none before anything was measured."""
        return {}

    def shut_down(self, seconds: float = 10.0) -> bool:
        """End what runs, for good; return whether it ended within ``seconds``.

        All trials of the experiment end so. Whoever has more that runs extends this.
        """
        # Every one of them, also behind one that doesn't end.
        ended = [trial.shut_down(seconds) for trial in self.findChildren(Trial)]
        return all(ended)

    def hideEvent(self, event: QHideEvent) -> None:
        """Cancel all trials when the experiment is left; a minimised window goes on."""
        super().hideEvent(event)
        if not event.spontaneous():
            for trial in self.findChildren(Trial):
                trial.cancel()
