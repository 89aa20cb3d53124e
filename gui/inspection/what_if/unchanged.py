"""Unchanged: what the network without the changes makes of the same picture."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gui.inspection.model import InspectionModel
from gui.services.inspection import Answer, InspectionService


class Unchanged(QObject):
    """Follows the model's answers with those of the network as it is, while somebody looks."""

    answered = Signal()

    def __init__(
        self, model: InspectionModel, service: InspectionService, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._service = service
        self._answer: Answer | None = None
        self._active = False
        self._wanted = False
        service.ready.connect(self._on_ready)
        model.answered.connect(self._follow)

    @property
    def answer(self) -> Answer | None:
        """The latest; the model's own answer where nothing is tried out."""
        return self._answer

    @property
    def busy(self) -> bool:
        return self._service.busy

    def set_active(self, active: bool) -> None:
        self._active = active
        if active:
            self._follow()
        else:
            self._wanted = False
            self._service.forget()

    def _follow(self) -> None:
        if not self._active:
            return
        answer = self._model.answer
        if answer is None or answer.changes.is_empty:
            self._service.forget()
            self._wanted = False
            self._take(answer)
        elif self._service.busy:
            self._wanted = True  # so that a live picture shows answers, and not none
        else:
            self._ask()

    def _ask(self) -> None:
        self._wanted = False
        target, subject = self._model.unchanged_target(), self._model.subject
        if target is not None and subject is not None:
            pixels = subject.pixels(target.preprocessing)
            self._service.request(target, pixels, self._model.look)

    def _on_ready(self, answer: Answer) -> None:
        self._take(answer)
        if self._wanted:
            self._ask()

    def _take(self, answer: Answer | None) -> None:
        self._answer = answer
        self.answered.emit()
