"""Search: slides the network over frames away from the window's thread; the newest frame wins."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from engine.data.preprocessing import on_paper
from engine.inspection.target import Target
from engine.vision.found import Found
from engine.vision.windows import Slid
from gui.inspection.opening import small_copy
from gui.services.background import Job
from gui.services.frames import Frame

if TYPE_CHECKING:
    from engine.inspection.activations import Inspector
    from engine.vision.sliding import Slider

LONGEST = 960
"""Pixels of a frame that is looked at: in more than that nothing more is seen."""

PREVIEW = (720, 720)
"""No side of a painted frame is longer."""


@dataclass(frozen=True, eq=False)
class Outcome:
    """What network and cascade say of one frame."""

    frame: Frame
    target: Target
    slid: Slid
    seconds: float
    faces: tuple[Found, ...] | None
    """None where the cascade wasn't asked."""
    cascade_seconds: float
    image: QImage
    """The frame as it is painted."""


@dataclass(frozen=True, eq=False)
class _Question:
    frame: Frame
    target: Target
    cascade: bool


class Search(QObject):
    came = Signal(object)
    """An Outcome."""
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = _Bench()
        self._job: Job | None = None
        self._waiting: _Question | None = None
        self._dropped = False

    def ask(self, frame: Frame, target: Target, *, cascade: bool) -> None:
        """Search a frame; one that waits is forgotten for it. ``cascade``: for faces as well."""
        self._dropped = False
        self._waiting = _Question(frame, target, cascade)
        if self._job is None:
            self._next()

    def forget(self) -> None:
        """Tell nothing of what has been asked so far."""
        self._waiting, self._dropped = None, True

    def _next(self) -> None:
        self._job = None
        if self._waiting is not None:
            asked, self._waiting = self._waiting, None
            # One at a time: the bench is never in two threads.
            self._job = Job(lambda _job: self._bench.answer(asked), self)
            self._job.done.connect(self._on_done)
            self._job.failed.connect(self._on_failed)
            self._job.start()

    def _on_done(self, outcome: Outcome) -> None:
        dropped = self._dropped
        self._next()
        if not dropped:
            self.came.emit(outcome)

    def _on_failed(self, sentence: str, _details: str) -> None:
        dropped = self._dropped
        self._next()
        if not dropped:
            self.failed.emit(sentence)


class _Bench:
    """The network that was slid last, kept for the next frame."""

    def __init__(self) -> None:
        self._target: Target | None = None
        self._inspector: Inspector | None = None
        self._slider: Slider | None = None

    def answer(self, asked: _Question) -> Outcome:
        from engine.vision.faces import find_face

        picture = on_paper(asked.frame.picture)
        if max(picture.size) > LONGEST:
            picture = picture.copy()
            picture.thumbnail((LONGEST, LONGEST))
        pixels = np.asarray(picture)
        slider = self._slider_of(asked.target)
        start = perf_counter()
        slid = slider.slide(pixels)
        middle = perf_counter()
        faces = find_face(pixels) if asked.cascade else None
        ended = perf_counter() - middle
        return Outcome(
            asked.frame,
            asked.target,
            slid,
            middle - start,
            faces,
            ended,
            small_copy(picture, PREVIEW),
        )

    def _slider_of(self, target: Target) -> Slider:
        from engine.vision.sliding import Slider

        before, self._target = self._target, None
        if before is None or self._slider is None or not before.same(target):
            self._inspector = target.open()
            self._slider = Slider(self._inspector)
        self._target = target
        return self._slider
