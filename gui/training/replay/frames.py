"""Frames: what the network makes of a picture and of the held-out ones, moment by moment."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from engine.data.dataset import Dataset
from engine.data.preprocessing import Pixels
from engine.training.confusion import Confusion, Shares
from engine.training.events import Places
from engine.training.moments import Maps, Moment, Replay, judged_by, kernels_of
from gui.services.background import Job
from gui.training.replay.reel import Reel

SAMPLE = 500
"""Held-out pictures that are judged anew at a moment of which the run itself said nothing."""
MOST = 64
"""Kernels, and maps, that are shown at most."""


@dataclass(frozen=True, eq=False)
class Ask:
    """What is to be seen: what ``block`` makes of a picture, and what is said of ``dataset``."""

    block: str | None
    dataset: Dataset | None
    pixels: Pixels | None
    """(height, width, channels)"""

    def same(self, other: Ask) -> bool:
        return (
            self.block == other.block
            and self.dataset is other.dataset
            and self.pixels is other.pixels
        )


@dataclass(frozen=True, eq=False)
class Frame:
    """One moment in numbers."""

    moment: Moment
    kernels: Maps | None = None
    maps: Maps | None = None
    kernel_count: int = 0
    map_count: int = 0
    """How many there are; MOST are shown."""
    shares: Shares | None = None
    """(classes, classes): which part of a row's pictures was taken for the column's class."""
    judged: int = 0
    """So many pictures stand behind ``shares``."""
    judged_epoch: int | None = None
    """After which epoch they were judged; None: at this very moment of the first one."""


@dataclass
class Limits:
    """What the ends of the colours stand for, over the whole replay, so that changes are real."""

    kernels: float = 0.0
    low: float = 0.0
    high: float = 0.0

    def take(self, frame: Frame) -> None:
        if frame.kernels is not None:
            self.kernels = max(self.kernels, _largest(np.abs(frame.kernels)))
        if frame.maps is not None:
            self.low = min(self.low, -_largest(-frame.maps))
            self.high = max(self.high, _largest(frame.maps))

    @property
    def signed(self) -> bool:
        return self.low < 0

    @property
    def ends(self) -> tuple[float, float]:
        """The ends of the maps' colours: from 0, or alike on both sides of it."""
        far = max(-self.low, self.high)
        return (-far, far) if self.signed else (0.0, far)


@dataclass
class _Made:
    """What a job has made, by step; the window's thread looks at it while the job goes on."""

    frames: dict[int, Frame] = field(default_factory=dict)


class Frames(QObject):
    """Makes the frames of a reel in a thread; only for the latest question.

    A run that grows keeps the frames that are there.
    """

    changed = Signal()
    """There are more frames, or none any more."""
    failed = Signal(str, str)
    """A sentence, and details."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reel: Reel | None = None
        self._ask = Ask(None, None, None)
        self._made = _Made()
        self._job: Job | None = None
        self._given_up: list[Job] = []
        self._broken = False
        self.limits = Limits()
        self._measured: set[int] = set()

    @property
    def busy(self) -> bool:
        return self._job is not None

    @property
    def done(self) -> tuple[int, int]:
        """How many frames there are, and of how many."""
        moments = self._reel.moments if self._reel is not None else ()
        return sum(moment.step in self._made.frames for moment in moments), len(moments)

    def show(self, reel: Reel | None, ask: Ask) -> None:
        """Make the frames of ``reel`` that answer ``ask``; those that are there already stay."""
        before = self._reel
        same = reel is not None and before is not None and reel.run == before.run
        if not same or not ask.same(self._ask):
            self.stop()
            self._made, self.limits, self._measured = _Made(), Limits(), set()
            self._broken = False
            self.changed.emit()
        self._reel, self._ask = reel, ask
        kept = {moment.step for moment in reel.moments} if reel is not None else set()
        for step in set(self._made.frames) - kept:
            self._made.frames.pop(step, None)
        self._go_on()

    def frame(self, moment: Moment) -> Frame | None:
        return self._made.frames.get(moment.step)

    def stop(self) -> None:
        """Give up what is being made."""
        self._given_up = [job for job in self._given_up if not job.wait(0)]
        if self._job is not None:
            self._job.cancel()
            self._given_up.append(self._job)
            self._job = None

    def shut_down(self, seconds: float = 10.0) -> bool:
        """Give up what is being made, and wait for its thread; return whether it ended."""
        self.stop()
        ended = [job.wait(seconds) for job in self._given_up]
        return all(ended)

    def _go_on(self) -> None:
        reel, made = self._reel, self._made
        if reel is None or self._job is not None or self._broken:
            return
        missing = [m for m in reel.moments if m.step not in made.frames]
        if not missing:
            return
        # The first and the last mostly span the colours: they settle early what the ends mean.
        missing.insert(0, missing.pop())
        ask = self._ask
        job = self._job = Job(lambda job: _make(job, reel, ask, missing, made), self)
        job.progressed.connect(lambda *_: self._on_progress(job))
        job.done.connect(lambda _: self._on_end(job))
        job.failed.connect(lambda sentence, details: self._on_failed(job, sentence, details))
        job.start()

    def _on_progress(self, job: Job) -> None:
        if job is self._job:
            self._measure()
            self.changed.emit()

    def _on_end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._measure()
            self.changed.emit()
            self._go_on()

    def _on_failed(self, job: Job, sentence: str, details: str) -> None:
        if job is self._job:
            self._job = None
            self._broken = True
            self.failed.emit(sentence, details)
            self.changed.emit()

    def _measure(self) -> None:
        for step, frame in tuple(self._made.frames.items()):
            if step not in self._measured:
                self._measured.add(step)
                self.limits.take(frame)


def _make(job: Job, reel: Reel, ask: Ask, missing: Sequence[Moment], made: _Made) -> None:
    replay = places = None
    if reel.takes(ask.dataset):
        replay = Replay(reel.network, reel.preprocessing, len(reel.classes))
        places = _held_out(reel, ask.dataset)
    for count, moment in enumerate(missing):
        if job.cancelled():
            return
        frame = _frame(reel, ask, moment, replay, places, job.cancelled)
        if frame is None:
            return
        made.frames[moment.step] = frame
        job.progressed.emit(count + 1, len(missing), "")


def _frame(
    reel: Reel,
    ask: Ask,
    moment: Moment,
    replay: Replay | None,
    places: Places | None,
    stopped: Callable[[], bool],
) -> Frame | None:
    """Return the moment in numbers; None once ``stopped`` says so."""
    weights = moment.read()
    kernels = None if ask.block is None else kernels_of(weights, ask.block)
    maps, confusion, judged = None, None, None
    if replay is not None and ask.dataset is not None:
        replay.put(weights)
        if ask.block is not None and ask.pixels is not None:
            maps = replay.maps(ask.pixels, ask.block)
        judged = judged_by(reel.judged, moment.step)
        if judged is None and places is not None and len(places):
            pictures = ask.dataset.train_pictures[places]
            judged = replay.judged(pictures, places, moment, stopped)
            if judged is None:
                return None
        if judged is not None:
            confusion = Confusion.of(judged, ask.dataset.train_labels, len(reel.classes))
    anew = judged is not None and judged.step == moment.step and judged not in reel.judged
    return Frame(
        moment,
        None if kernels is None else kernels[:MOST],
        _first(maps),
        0 if kernels is None else len(kernels),
        0 if maps is None else len(maps),
        None if confusion is None else confusion.shares,
        0 if confusion is None else confusion.pictures,
        None if judged is None or anew else judged.epoch,
    )


def _first(maps: Maps | None) -> Maps | None:
    return maps if maps is None or maps.ndim == 1 else maps[:MOST].copy()


def _held_out(reel: Reel, dataset: Dataset | None) -> Places | None:
    """Return the places of some of the pictures that the run has held out."""
    from engine.training.batches import split

    if dataset is None:
        return None
    labels, recipe = dataset.train_labels, reel.recipe
    _, held_out = split(labels, recipe.validation_share, recipe.seed)
    return held_out[:: max(1, len(held_out) // SAMPLE)][:SAMPLE].astype(np.int32)


def _largest(values: NDArray[np.float32]) -> float:
    finite = values[np.isfinite(values)]
    return float(finite.max(initial=0.0))
