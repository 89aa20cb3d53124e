"""Tries: what a network takes live pictures for, worked out away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QObject

from gui.services.newest import Newest, Turn

if TYPE_CHECKING:
    from engine.inspection.activations import Inspector
    from engine.inspection.target import Target


@dataclass(frozen=True, eq=False)
class Guess:
    """What a network takes a picture for."""

    classes: tuple[str, ...]
    probabilities: NDArray[np.float32]
    """(classes,)"""


@dataclass(frozen=True, eq=False)
class Try:
    """What a network is to be asked of the middle of a picture."""

    target: Target
    picture: Image.Image
    mirrored: bool


class Tries(Newest[Try]):
    """Tells a Guess."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_Bench().guess, parent)


class _Bench:
    """Keeps the network that was asked last. Only one thread at a time touches it."""

    def __init__(self) -> None:
        self._inspector: Inspector | None = None
        self._of: Target | None = None

    def guess(self, asked: Try, _turn: Turn) -> Guess:
        import torch

        from engine.inspection.activations import one_thread

        target = asked.target
        if self._inspector is None or self._of is None or not self._of.same(target):
            self._inspector = None  # what fails half-way is not gone on with
            self._inspector, self._of = target.open(), target
        inspector = self._inspector
        if not inspector.answers:
            raise ValueError(
                "The network doesn't end in one number a class: mend it in the strip first."
            )
        pixels = inspector.preprocessing.fit(asked.picture)
        if asked.mirrored:
            pixels = pixels[:, ::-1]
        with torch.no_grad(), one_thread():
            batch = inspector.preprocessing.normalise(np.ascontiguousarray(pixels)[None])
            logits, _ = inspector.outputs(batch, ())
            probabilities = torch.softmax(logits[0], 0).numpy()
        return Guess(target.classes, probabilities)
