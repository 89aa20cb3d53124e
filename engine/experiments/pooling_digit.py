"""One digit under the hand: what pooling makes of it, and what the trained networks say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.blocks import Pooling
from engine.data import catalogue
from engine.experiments.pooling import (
    CLASSES,
    DATA,
    SMALLER,
    WAYS,
    Case,
    Result,
    Way,
    network,
)

if TYPE_CHECKING:
    from engine.data.dataset import Dataset
    from engine.experiments.comparison.measuring import Answers

SHOWN = 60
"""Test digits that can be chosen, evenly spread over the classes."""


@dataclass(frozen=True)
class Asked:
    """A digit, moved by so many pixels, under a window; and which networks are asked of it."""

    digit: int
    """Its place among those shown."""
    down: int
    right: int
    window: int
    result: Result | None = None


@dataclass(frozen=True)
class Verdict:
    """What a network says of the moved digit."""

    digit: int
    probability: float
    change: float
    """How far its probabilities have moved, from 0 to 1, as in ``AfterShift``."""


@dataclass(frozen=True, eq=False)
class Seen:
    """The moved digit, made smaller in each way, and what the networks say of it."""

    label: int
    picture: NDArray[np.uint8]
    """(height, width)"""
    smaller: dict[Way, NDArray[np.float32]]
    """(height', width'), from 0 to 1, by way."""
    changed: dict[Way, float]
    """How much of what is in the smaller picture has changed by the move: the sum of all
    differences, against that of its numbers before; at most 1.
    """
    verdicts: dict[Way, Verdict]
    """By way, "none" among them; none before any training."""


class DigitLooker:
    """Answers one question after another. Only one thread at a time may use it. Imports torch."""

    def __init__(self) -> None:
        self._data: Dataset | None = None
        self._result: Result | None = None
        self._opened: dict[Case, Answers | None] = {}

    def look(self, asked: Asked) -> Seen:
        """Move the digit and look at it in every way."""
        from engine.experiments.comparison.measuring import shifted

        self._data = data = self._data or catalogue.load(DATA)
        place = self._place(data, asked.digit)
        still = data.test_pictures[place : place + 1]
        moved = shifted(still, asked.down, asked.right)
        smaller = {way: _smaller(moved, way, asked.window) for way in SMALLER}
        changed = {
            way: _change(_smaller(still, way, asked.window), smaller[way]) for way in SMALLER
        }
        verdicts = {way: self._verdict(asked, way, still, moved) for way in WAYS}
        return Seen(
            int(data.test_labels[place]),
            moved[0, :, :, 0],
            smaller,
            changed,
            {way: said for way, said in verdicts.items() if said is not None},
        )

    def _place(self, data: Dataset, digit: int) -> int:
        """Return a test picture: the digits one after another, then others of them."""
        of_class = np.flatnonzero(data.test_labels == digit % CLASSES)
        return int(of_class[(digit // CLASSES) * (len(of_class) * CLASSES // SHOWN)])

    def _verdict(
        self, asked: Asked, way: Way, still: NDArray[np.uint8], moved: NDArray[np.uint8]
    ) -> Verdict | None:
        answers = self._answers(asked.result, Case(way, 1 if way == "none" else asked.window))
        if answers is None:
            return None
        before, now = answers.probabilities(still)[0], answers.probabilities(moved)[0]
        digit = int(now.argmax())
        return Verdict(digit, float(now[digit]), float(np.abs(now - before).sum() / 2))

    def _answers(self, result: Result | None, case: Case) -> Answers | None:
        """Open a network where it was trained; None where it wasn't, or diverged."""
        from engine.experiments.comparison.measuring import Answers

        if result is not self._result:
            self._result, self._opened = result, {}
        if case not in self._opened:
            weights = None if result is None else result.weights(case)
            assert self._data is not None
            self._opened[case] = (
                None
                if weights is None
                else Answers(network(case), self._data.preprocessing, CLASSES, weights)
            )
        return self._opened[case]


def _smaller(pictures: NDArray[np.uint8], way: Way, window: int) -> NDArray[np.float32]:
    """Return the first picture made smaller, from 0 to 1: by the block, or one cell a window."""
    import torch

    from engine.inspection.activations import one_thread

    picture: NDArray[np.float32] = pictures[0, :, :, 0].astype(np.float32)
    picture /= 255
    high, wide = (side // window for side in picture.shape)
    if way == "stride":
        return picture[::window, ::window][:high, :wide]
    side = (window, window)
    block = Pooling(mode="max" if way == "max" else "average", kernel=side, stride=side)
    with torch.no_grad(), one_thread():
        pooled = block.module((1, *picture.shape))(torch.from_numpy(picture)[None, None])
    made: NDArray[np.float32] = pooled[0, 0].numpy()
    return made


def _change(before: NDArray[np.float32], now: NDArray[np.float32]) -> float:
    whole = float(before.sum())
    return min(1.0, float(np.abs(now - before).sum()) / whole) if whole else 0.0
