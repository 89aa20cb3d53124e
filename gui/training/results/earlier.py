"""Earlier: what a kept run said of each picture, read back from the disk."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from engine.data.dataset import Dataset
from engine.runs.fingerprint import fingerprint_of
from engine.runs.kept import KeptRun
from engine.training.events import Judged
from gui.services.runs import KeptRuns


class Earlier(QObject):
    """Reads of one run at a time, the one that was asked for last."""

    answered = Signal()

    def __init__(self, runs: KeptRuns, parent: QObject) -> None:
        super().__init__(parent)
        self._runs = runs
        self._run_id = ""
        self._dataset: Dataset | None = None
        self._judged: tuple[Judged, ...] = ()
        runs.changed.connect(self.answered)

    def of(self, run_id: str, dataset: Dataset | None) -> tuple[Judged, ...]:
        """Return what was said epoch by epoch, and at last of the test; () until it is read, and
        where the run was trained on other data than ``dataset``.
        """
        run = self._runs.find(run_id) if run_id else None
        if run is None or dataset is None:
            return ()
        if (run_id, dataset) != (self._run_id, self._dataset):
            self._run_id, self._dataset, self._judged = run_id, dataset, ()

            def take(judged: tuple[Judged, ...]) -> None:
                if judged and (run_id, dataset) == (self._run_id, self._dataset):
                    self._judged = judged
                    self.answered.emit()

            self._runs.read(lambda: _read(run, dataset), take, _nothing)
        return self._judged


def _read(run: KeptRun, dataset: Dataset) -> tuple[Judged, ...]:
    if fingerprint_of(dataset) != run.record.data_sha256:
        return ()
    epochs: list[int | None] = [*range(1, run.record.recipe.epochs + 1), None]
    found = (run.judged(epoch) for epoch in epochs)
    return tuple(judged for judged in found if judged is not None)


def _nothing(_sentence: str, _details: str) -> None:
    """A run whose answers can't be read any more has none; the page says what else there is."""
