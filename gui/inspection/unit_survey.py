"""UnitSurvey: which units are dead or saturated, found out away from the window."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image
from PySide6.QtCore import QObject, QTimer, Signal

from engine.data.preprocessing import Pixels, Preprocessing
from engine.inspection.units import SAMPLE, Units, survey
from gui.inspection.model import InspectionModel
from gui.services.background import Job

if TYPE_CHECKING:
    from engine.inspection.target import Target

REST_MS = 500
"""What changes again within this time isn't looked at."""
LONGEST = 20.0
"""Seconds after which a survey makes do with the pictures that it has seen."""
KEPT = 4


class UnitSurvey(QObject):
    """Sends test pictures through what is looked into, once somebody asks what they show.

    Not while a run trains: its weights would be others before the answer is there.
    """

    changed = Signal()

    def __init__(self, model: InspectionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._found: list[tuple[Target, dict[str, Units]]] = []
        """The latest last."""
        self._job: Job | None = None
        self._of: Target | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._begin)

    @property
    def busy(self) -> bool:
        """Pictures are tried, or will be in a moment."""
        return self._job is not None or self._rest.isActive()

    def of(self, layer_id: str) -> Units | None:
        """Return what is known of a layer's units; None for now, where that isn't known yet."""
        answer = self._model.answer
        if answer is None:
            return None
        for target, found in self._found:
            if target.same(answer.target):
                return found.get(layer_id)
        if self._of is not None and not self._of.same(answer.target):
            self.stop()
        if self._job is None and not self._rest.isActive() and not self._model.training:
            self._rest.start()
        return None

    def stop(self) -> None:
        """End what is under way; it is begun anew when it is asked for."""
        self._rest.stop()
        if self._job is not None:
            self._job.cancel()
        self._job = self._of = None

    def _begin(self) -> None:
        answer, dataset = self._model.answer, self._model.data.dataset
        if answer is None or dataset is None or self._model.training or self._job is not None:
            return
        target, pictures = answer.target, dataset.test_pictures
        until = monotonic() + LONGEST

        def work(job: Job) -> dict[str, Units]:
            sample = _sample(pictures, target.preprocessing)
            return survey(target.open(), sample, lambda: job.cancelled() or monotonic() > until)

        job = Job(work, self)
        job.done.connect(lambda found: self._on_done(job, target, found))
        job.failed.connect(lambda *_: self._on_done(job, target, {}))
        self._job, self._of = job, target
        job.start()

    def _on_done(self, job: Job, target: Target, found: dict[str, Units]) -> None:
        if job is not self._job:
            return
        self._job = self._of = None
        self._found = [*self._found, (target, found)][-KEPT:]
        self.changed.emit()


def _sample(pictures: Pixels, preprocessing: Preprocessing) -> Pixels:
    """Return up to ``SAMPLE`` of the pictures, evenly spread, in the size that is wanted."""
    spread = pictures[:: max(1, len(pictures) // SAMPLE)][:SAMPLE]
    channels, height, width = preprocessing.shape
    if spread.shape[1:] == (height, width, channels):
        return spread
    single = spread.shape[-1] == 1
    images = (Image.fromarray(one[..., 0] if single else one) for one in spread)
    return np.stack([preprocessing.fit(image) for image in images])
