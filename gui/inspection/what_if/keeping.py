"""Keeping: what was tried out becomes the weights of the project, because somebody asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from engine.inspection.changes import NO_CHANGES
from engine.inspection.target import DesignTarget
from engine.project import Trained
from engine.wording import count_text
from gui.inspection.model import InspectionModel
from gui.services.background import Job
from gui.services.messages import Message, Messages
from gui.words import translated

if TYPE_CHECKING:
    from engine.build import Weights


class Keeping(QObject):
    """Writes changes as weights, away from the window, and gives them to the document."""

    def __init__(
        self, model: InspectionModel, messages: Messages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._messages = messages
        self._job: Job | None = None

    def keep(self) -> None:
        """Keep what is tried out, or say why that can't be."""
        target = self._model.target()
        if self._job is not None or self._model.training:
            return
        if not isinstance(target, DesignTarget) or target.changes.is_empty:
            return
        self._job = job = Job(lambda _job: _folded(target), self)
        job.done.connect(lambda weights: self._on_done(target, weights))
        job.failed.connect(self._on_failed)
        job.start()

    def _on_failed(self, sentence: str, details: str) -> None:
        self._job = None
        self._messages.error(translated(sentence))

    def _on_done(self, target: DesignTarget, weights: Weights) -> None:
        self._job = None
        now, document = self._model.target(), self._model.document
        if now is None or not now.same(target) or self._model.training:
            words = self.tr("Something else was changed meanwhile: ask again to keep it.")
            self._messages.error(words)
            return
        # No history: the run that is told of there left other weights.
        document.add_trained(
            Trained(target.network, target.preprocessing, target.classes, weights, None)
        )
        self._model.set_changes(NO_CHANGES)
        words = self.tr("{changes} kept: the weights of the project are now those tried out here.")
        changes = count_text(len(target.changes), self.tr("change"), self.tr("changes"))
        self._messages.post(
            Message(
                "note",
                words.format(changes=changes[0].upper() + changes[1:]),
                button=self.tr("Bring the old weights back"),
                mend=lambda: document.go_to_run(-1),
            )
        )


def _folded(target: DesignTarget) -> Weights:
    from engine.inspection.folding import folded

    return folded(target)
