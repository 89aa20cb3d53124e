"""Slides the network over frames, away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QImage

from engine.data.preprocessing import on_paper
from engine.inspection.target import Target
from engine.vision.found import Found
from engine.vision.windows import Slid
from gui.services.frames import Frame
from gui.services.newest import Turn
from gui.services.opening import small_copy

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
class Question:
    frame: Frame
    target: Target
    cascade: bool


class Searcher:
    """Keeps the network that was slid last. Only one thread at a time touches it."""

    def __init__(self) -> None:
        self._target: Target | None = None
        self._inspector: Inspector | None = None
        self._slider: Slider | None = None

    def search(self, asked: Question, turn: Turn) -> Outcome:
        from engine.vision.faces import find_face

        # What paints the answer needs it, and the window may not wait for it.
        import_module("scipy.ndimage")
        picture = on_paper(asked.frame.picture)
        if max(picture.size) > LONGEST:
            picture = picture.copy()
            picture.thumbnail((LONGEST, LONGEST))
        pixels = np.asarray(picture)
        slider = self._slider_of(asked.target)
        start = perf_counter()
        slid = slider.slide(pixels, turn.cancelled)
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
