"""PaceService: how long an epoch of the design takes here, measured while nobody edits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from engine.blocks import Shape
from engine.data import catalogue
from engine.network import Network
from engine.pace import Pace, learned_from, measure, pace_of_run, what_counts
from engine.recipe import Recipe
from gui.document import Document
from gui.services.background import Job
from gui.services.data import DataService
from gui.services.training import TrainingSession
from gui.services.twins import TwinSession

PAUSE = 1000
"""Milliseconds without an edit before anything is measured."""
KEPT = 64
"""So many measurements are kept: undo and redo bring them back at once."""

Measure = Callable[[Network, Recipe, Shape, int, int, str, Callable[[], bool]], Pace | None]
State = Literal["known", "measuring", "problems", "uncounted", "training", "unknown"]


@dataclass(frozen=True)
class _Key:
    """All that a measurement depends on."""

    network: Network
    recipe: Recipe
    shape: Shape
    classes: int
    batch: int
    device: str


class PaceService(QObject):
    """Measures the document's design in a thread that ends, never while a run trains.

    Nothing happens before ``begin``: measuring needs torch, which the window doesn't wait for.
    """

    changed = Signal()
    """``state`` or ``seconds`` may be others."""

    def __init__(
        self,
        document: Document,
        data: DataService,
        session: TrainingSession,
        parent: QObject | None = None,
        measure: Measure = measure,
        twins: TwinSession | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._data = data
        self._session = session
        self._twins = twins
        self._measure = measure
        self._begun = False
        self._closing = False
        self._known: dict[_Key, Pace | None] = {}
        self._key: _Key | None = None
        self._job: Job | None = None
        self._ending: list[Job] = []
        """Cancelled ones, which end after the step that they are at."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._start)
        self.device = "cpu"
        """What the next run will compute on."""
        document.changed.connect(self._follow)
        session.state_changed.connect(self._follow)
        if twins is not None:
            twins.state_changed.connect(self._follow)
        session.ended.connect(self._learn_from_run)
        data.loaded.connect(self._follow)

    @property
    def pictures(self) -> int | None:
        """How many pictures there are to train with; None while nobody has counted them."""
        if self._data.dataset is not None:
            return len(self._data.dataset.train_pictures)
        entry = catalogue.find(self._document.design.data)
        return None if entry is None else entry.training_pictures

    @property
    def all_pictures(self) -> int | None:
        """The same with those to test with: all are held ready while a run trains."""
        if self._data.dataset is not None:
            return len(self._data.dataset.train_pictures) + len(self._data.dataset.test_pictures)
        entry = catalogue.find(self._document.design.data)
        return None if entry is None else entry.training_pictures + entry.test_pictures

    @property
    def seconds(self) -> float | None:
        """What an epoch takes, with the pictures held out; None while that isn't known."""
        pace, pictures = self._known.get(self._key) if self._key else None, self.pictures
        if pace is None or pictures is None:
            return None
        return pace.epoch(pictures, self._document.recipe)

    @property
    def of_a_run(self) -> bool:
        """``seconds`` are what a run of the same network and recipe took."""
        pace = self._known.get(self._key) if self._key else None
        return pace is not None and pace.of_a_run

    @property
    def state(self) -> State:
        """Why ``seconds`` are known, or not."""
        if self.seconds is not None:
            return "known"
        if not self._document.report.trains:
            return "problems"
        if self.pictures is None:
            return "uncounted"
        if self._training:
            return "training"
        return "unknown" if self._key in self._known else "measuring"

    @property
    def _training(self) -> bool:
        twins = self._twins
        return self._session.state != "idle" or (twins is not None and twins.state != "idle")

    def begin(self) -> None:
        """Measure from now on: torch is loaded."""
        self._begun = True
        self._follow()

    def use_device(self, device: str) -> None:
        if device != self.device:
            self.device = device
            self._follow()

    def shut_down(self, seconds: float = 10.0) -> bool:
        """Measure nothing more; return whether what was being measured has ended."""
        self._closing = True
        self._cancel()
        ended = [job.wait(seconds) for job in self._ending]
        return all(ended)

    def _follow(self) -> None:
        """Take up the design as it is now; measure it once it has stayed so for a while."""
        key = self._key_now()
        if key != self._key or self._training:
            self._cancel()
        self._key = key
        idle = not self._training and self._begun and not self._closing
        if key is not None and key not in self._known and self._job is None and idle:
            self._timer.start()
        self.changed.emit()

    def _key_now(self) -> _Key | None:
        design, pictures = self._document.design, self.pictures
        if not self._document.report.trains or not pictures:
            return None
        return _key(
            design.network,
            design.recipe,
            design.input_shape,
            len(design.classes),
            pictures,
            self.device,
        )

    def _learn_from_run(self) -> None:
        """Keep what the epochs of a run have shown: no measurement is nearer to the next one."""
        session = self._session
        log, data = session.log, session.dataset
        if log is None or log.started is None or data is None:
            return
        started = log.started
        key = _key(
            started.network,
            started.recipe,
            data.preprocessing.shape,
            len(data.classes),
            len(data.train_pictures),
            started.device,
        )
        speeds = [epoch.images_per_second for epoch in log.epochs]
        pace = pace_of_run(speeds, self._known.get(key))
        if pace is not None:
            self._keep(key, pace)

    def _start(self) -> None:
        key, pictures, recipe = self._key, self.pictures, self._document.recipe
        if key is None or pictures is None:
            return
        job = Job(
            lambda job: self._measure(
                key.network, recipe, key.shape, key.classes, pictures, key.device, job.cancelled
            ),
            self,
        )
        self._job = job
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.start()

    def _on_failed(self, _sentence: str, _details: str) -> None:
        """Say nothing: whoever begins to train is told what is wrong."""
        if self.sender() is self._job:
            self._take(None)

    def _on_done(self, pace: Pace | None) -> None:
        if self.sender() is self._job:
            self._take(pace)

    def _take(self, pace: Pace | None) -> None:
        self._job = None
        if self._key is not None:
            self._keep(self._key, pace)

    def _keep(self, key: _Key, pace: Pace | None) -> None:
        self._known[key] = pace
        while len(self._known) > KEPT:
            del self._known[next(iter(self._known))]
        self.changed.emit()

    def _cancel(self) -> None:
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._ending = [job for job in self._ending if not job.wait(0)] + [self._job]
            self._job = None


def _key(
    network: Network, recipe: Recipe, shape: Shape, classes: int, pictures: int, device: str
) -> _Key:
    batch = min(recipe.batch_size, learned_from(pictures, recipe))
    return _Key(network, what_counts(recipe), shape, classes, batch, device)
