"""Moments: a run's weights at chosen steps, and what the network makes of them at each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.data.preprocessing import Pixels, Preprocessing
from engine.network import Network
from engine.training.events import (
    Confidence,
    Event,
    Failed,
    Finished,
    Judged,
    Places,
    Predicted,
    SnapshotTaken,
    Started,
    StateTaken,
    Stopped,
)

if TYPE_CHECKING:
    from engine.build import Weights

Maps = NDArray[np.float32]
"""(maps, height, width), or (n,) of a vector."""

DENSE = 24
"""So many moments, evenly spread, are kept of the first epoch."""
BYTES = 2**28
MOST_SIDE = 96
"""Cells of a kernel's or a map's side that are shown; larger ones are averaged down, or cut."""


@dataclass(frozen=True, eq=False)
class Moment:
    """The weights after ``step`` steps, in the course of ``epoch``, counted from 1.

    ``read`` returns them; where they lie in a file, it may raise OSError.
    """

    step: int
    epoch: int
    read: Callable[[], Weights] = field(repr=False)


class Moments:
    """Gathers moments from a run's events: its first, then one at every 24th of the first epoch,
    then one at the end of every epoch. Not for several threads at once.

    Beyond ``budget`` bytes every other moment goes, but never the first and the last.
    """

    def __init__(self, budget: int = BYTES) -> None:
        self._budget = budget
        self._steps_per_epoch = 1
        self._kept: dict[int, Moment] = {}
        """By part of the run, in order."""
        self._bytes: dict[int, int] = {}

    def all(self) -> tuple[Moment, ...]:
        """Return what is kept, in the order of the steps."""
        return tuple(self._kept.values())

    def append(self, event: Event) -> None:
        match event:
            case Started():
                self._steps_per_epoch = event.steps_per_epoch
            case SnapshotTaken():
                self._take(event.step, event.weights)
            case StateTaken():
                self._take(event.state.values.step, event.state.kept)
            case Finished() | Stopped() | Failed() if event.weights is not None:
                self._take(event.step, event.weights, last=True)

    def _take(self, step: int, weights: Weights, *, last: bool = False) -> None:
        """Keep the first of each part of the first epoch, and the newest of each further epoch."""
        if step < 1:
            return
        of_first = step <= self._steps_per_epoch and not last
        epoch = -(-step // self._steps_per_epoch)
        part = step * DENSE // self._steps_per_epoch if epoch == 1 else DENSE + epoch - 1
        newest = next(reversed(self._kept), -1)
        if part < newest or (part == newest and of_first):
            return
        self._kept[part] = Moment(step, epoch, lambda: weights)
        self._bytes[part] = sum(tensor.nbytes for tensor in weights.values())
        while sum(self._bytes.values()) > self._budget and len(self._kept) > 2:
            self._thin()

    def _thin(self) -> None:
        parts = list(self._kept)
        for part in parts[1:-1:2]:
            del self._kept[part], self._bytes[part]


def kernels_of(weights: Weights, block_id: str) -> Maps | None:
    """Return a block's kernels (kernels, height, width), summed over their input channels: what
    they do to a grey picture. The weights of a dense block, or of 1×1 kernels, are one picture
    with a row a unit. None of a block without kernels.
    """
    for name, tensor in weights.items():
        if not name.startswith(f"{block_id}.") or not name.endswith("weight"):
            continue
        values = tensor.detach().float().numpy()
        if values.ndim == 4 and values.shape[2] * values.shape[3] > 1:
            return _cut(values.sum(axis=1))
        if values.ndim == 2 or (values.ndim == 4 and values.shape[1] > 1):
            return _cut(values.reshape(1, len(values), -1))
    return None


class Replay:
    """A private copy of a run's network that is put at one moment after the other.

    Raises engine.blocks.Refusal where the network doesn't take the pictures.
    """

    def __init__(self, network: Network, preprocessing: Preprocessing, classes: int) -> None:
        from engine.build import assemble

        self._preprocessing = preprocessing
        self._built = assemble(network, preprocessing.shape, classes).eval()

    def put(self, weights: Weights) -> None:
        """Take the weights of a moment. Raises RuntimeError where they are another network's."""
        self._built.load(weights)

    def maps(self, pixels: Pixels, block_id: str) -> Maps:
        """Return what a block makes of one picture (height, width, channels).

        Large maps come averaged over squares of cells.
        """
        import torch

        from engine.inspection.activations import one_thread

        with torch.no_grad(), one_thread():
            batch = self._preprocessing.normalise(pixels[None])
            _, kept = self._built.forward_keeping(batch, (block_id,))
            values: Maps = kept[block_id][0].float().numpy()
        return _averaged(values) if values.ndim == 3 else values.ravel()

    def judged(
        self, pictures: Pixels, places: Places, moment: Moment, stopped: Callable[[], bool]
    ) -> Judged | None:
        """Return what the network says of ``pictures`` (n, height, width, channels), which lie at
        ``places`` (n,) among the training pictures. None once ``stopped`` says so.
        """
        import torch

        from engine.inspection.activations import one_thread

        predicted, confidence = [], []
        with torch.no_grad(), one_thread():
            for start in range(0, len(pictures), 50):
                if stopped():
                    return None
                logits = self._built(self._preprocessing.normalise(pictures[start : start + 50]))
                highest = torch.softmax(logits, 1).max(1)
                predicted.append(highest.indices.numpy())
                confidence.append(highest.values.numpy())
        said: Predicted = _joined(predicted).astype(np.int16)
        sure: Confidence = _joined(confidence).astype(np.float32)
        return Judged(moment.epoch, moment.step, "validation", places, said, sure)


def judged_by(judged: Iterable[Judged], step: int) -> Judged | None:
    """Return what was said of the held-out pictures last, at ``step`` or before."""
    before = (one for one in judged if one.of == "validation" and one.step <= step)
    return max(before, key=lambda one: one.step, default=None)


def _joined(parts: list[NDArray[np.generic]]) -> NDArray[np.generic]:
    return np.concatenate(parts) if parts else np.empty(0, np.float32)


def _cut(kernels: NDArray[np.float32]) -> Maps:
    return np.ascontiguousarray(kernels[:, :MOST_SIDE, :MOST_SIDE])


def _averaged(maps: Maps) -> Maps:
    """Return maps of at most MOST_SIDE cells a side: means over squares, a ragged edge left out."""
    by = -(-max(maps.shape[1:]) // MOST_SIDE)
    if by == 1:
        return maps
    count, height, width = maps.shape
    high, wide = max(1, height // by), max(1, width // by)
    down, across = min(by, height), min(by, width)
    squares = maps[:, : high * down, : wide * across].reshape(count, high, down, wide, across)
    means: Maps = squares.mean(axis=(2, 4))
    return means
