"""Live: something that a person changes, and the numbers that it measures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from engine.experiments.options import Options
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
    """The part of an experiment that stands in the centre.

    Out of sight it draws nothing and begins nothing; what was begun in sight may go on.
    """

    measured = Signal(object)
    """All its newest figures by name: a dict of str and float."""

    def figures(self) -> Mapping[str, float]:
        """Return the newest figures by name; none before anything was measured."""
        return {}

    def follow(self, options: Options) -> bool:
        """Show what another step asks of the same kind of experiment, and keep what is found out.

        Return whether that can be done: where it can't, another one is made for that step.
        """
        return False

    def cancel(self) -> None:
        """End all trials; what they have told stays."""
        for trial in self.findChildren(Trial):
            trial.cancel()

    def shut_down(self, seconds: float = 10.0) -> bool:
        """End what runs, for good; return whether it ended within ``seconds``.

        All trials of the experiment end so. Whoever has more that runs extends this.
        """
        # Every one of them, also behind one that doesn't end.
        ended = [trial.shut_down(seconds) for trial in self.findChildren(Trial)]
        return all(ended)
