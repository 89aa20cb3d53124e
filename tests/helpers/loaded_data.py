"""Data that are there at once, for parts of the window that listen to the service of the data."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from engine.data.dataset import Dataset


class LoadedData(QObject):
    """Stands in for the service that loads: its data are there, or come when told."""

    loaded = Signal()
    state_changed = Signal()
    busy = False

    def __init__(self, dataset: Dataset | None) -> None:
        super().__init__()
        self.dataset = dataset
