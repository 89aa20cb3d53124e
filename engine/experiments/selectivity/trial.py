"""Trains networks with kernels of one size on the shapes, and looks what their units answer to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from engine.blocks import Convolution, Dense, Pooling, Refusal
from engine.data import shapes
from engine.data.dataset import Dataset, split
from engine.data.preprocessing import Pixels, Preprocessing
from engine.experiments.events import Cancelled, Progress
from engine.experiments.one_core import train_on_one_core
from engine.experiments.selectivity import SelectivityOptions, Size
from engine.experiments.selectivity.measure import Unit, answers, inside, units
from engine.experiments.selectivity.stimuli import stimuli
from engine.network import Network
from engine.recipe import Recipe

if TYPE_CHECKING:
    from engine.build import Weights
    from engine.inspection.activations import Inspector

PICTURES = 2_500
"""Of the coloured shapes: a fifth of them is held out."""
BATCH, RATE = 32, 0.002
RINGS = ("open ring", "closed ring")


@dataclass(frozen=True, eq=False)
class LayerSeen:
    """A layer's units, what they answer to and their kernels (units, channels, k, k), if any."""

    layer_id: str
    units: tuple[Unit, ...]
    kernels: NDArray[np.float32] | None

    def shares(self) -> dict[str, float]:
        """Return the share of the units of each kind."""
        counts = Counter(unit.kind for unit in self.units)
        return {kind: count / len(self.units) for kind, count in counts.items()}


@dataclass(frozen=True, eq=False)
class Seen:
    """What the first two convolutions of a network answer to."""

    size: Size | None
    """Of the kernels; None for a network of one's own."""
    layers: tuple[LayerSeen, ...]
    accuracy: float | None = None
    """The share of held-out shapes that it names; None where it wasn't trained here."""
    rings: float | None = None
    """The share of the held-out open and closed rings that it takes for the right one of the two;
    what it takes for neither counts half, so that 0.5 is chance.
    """


@dataclass(frozen=True, eq=False)
class Result:
    """All sizes that were trained."""

    seen: tuple[Seen, ...]


def network(size: Size) -> Network:
    """Return two convolutions with kernels of one size; the strongest answers are told apart."""
    side = int(size)
    kernel = (side, side)
    everywhere = Pooling(kernel=(14, 14), stride=(14, 14))
    return Network.of(
        Convolution(kernels=16, kernel=kernel, padding="same"),
        Pooling(),
        Convolution(kernels=24, kernel=kernel, padding="same"),
        everywhere,
        Dense(),
    )


@cache
def dataset() -> Dataset:
    """Return coloured shapes."""
    parts = split(*shapes.draw(PICTURES, shapes.SEED, "colour"))
    by = Preprocessing.measured(parts.train_pictures)
    return Dataset("shapes", "Shapes", shapes.CLASSES, *parts, by)


def look(inspector: Inspector, within: Network, size: Size | None) -> Seen:
    """Return what the units of the first two convolutions answer to.

    Raises Refusal where there is none, and DataError where the network's pictures are too small.
    """
    ids = [p.id for p in within.walk() if p.id in inspector.layer_ids]
    found = [layer_id for layer_id in ids if inspector.kernels(layer_id) is not None][:2]
    if not found:
        raise Refusal(
            "Your network has no convolution that works: add one, or choose one of the networks "
            "here."
        )
    channels, height, width = inspector.preprocessing.shape
    given = stimuli(channels, (height, width))
    layers = []
    for layer_id in found:
        cells = inside(within, inspector.preprocessing.shape, layer_id)
        kernels = inspector.kernels(layer_id)
        layers.append(
            LayerSeen(
                layer_id,
                units(answers(inspector, layer_id, given, cells), given),
                None if kernels is None else kernels.copy(),
            )
        )
    return Seen(size, tuple(layers))


def untrained(options: SelectivityOptions, cancelled: Cancelled) -> Iterator[Seen]:
    """Yield what fresh kernels answer to."""
    yield _look(options.size, None, options.seed)


def run(
    options: SelectivityOptions, sizes: Sequence[Size], cancelled: Cancelled
) -> Iterator[Progress | Seen | Result]:
    """Train a network of each of ``sizes``; yield each as it is done, and all at the end."""
    done: list[Seen] = []
    # Larger kernels take longer, by their area and what every step costs besides.
    work = [int(size) ** 2 + 40 for size in sizes]
    for number, size in enumerate(sizes):
        begun, whole = sum(work[:number]) / sum(work), work[number] / sum(work)
        for told in _train(size, options, cancelled):
            if isinstance(told, Progress):
                yield Progress(begun + whole * told.share, told.words)
            else:
                done.append(told)
                yield told
        if cancelled():
            return
    yield Result(tuple(done))


def _train(
    size: Size, options: SelectivityOptions, cancelled: Cancelled
) -> Iterator[Progress | Seen]:
    from engine.training.control import Control
    from engine.training.events import EpochDone, Failed, Finished, Judged

    recipe = Recipe(
        epochs=options.epochs,
        batch_size=BATCH,
        learning_rate=RATE,
        validation_share=0.0,
        seed=options.seed,
    )
    control = Control()
    rings: float | None = None
    yield Progress(0.0, f"{size}×{size}")
    for event in train_on_one_core(network(size), recipe, dataset(), control):
        if cancelled():
            control.stop()
        match event:
            case EpochDone():
                yield Progress(event.epoch / options.epochs, f"{size}×{size}")
            case Judged():
                rings = _told_apart(event.predicted, dataset().test_labels[event.places])
            case Finished():
                seen = _look(size, event.weights, options.seed)
                yield Seen(size, seen.layers, event.test_accuracy, rings)
            case Failed():
                raise RuntimeError(event.sentence)


def _look(size: Size, weights: Weights | None, seed: int) -> Seen:
    from engine.inspection.activations import DesignInspector

    of, by = network(size), dataset().preprocessing
    return look(DesignInspector(of, by, len(shapes.CLASSES), weights, seed), of, size)


def _told_apart(predicted: NDArray[Any], labels: NDArray[np.int64]) -> float:
    """Return the share of rings that are taken for the right ones; neither counts half."""
    rings = [shapes.CLASSES.index(name) for name in RINGS]
    asked = np.isin(labels, rings)
    right = float((predicted[asked] == labels[asked]).sum())
    other = float(np.isin(predicted[asked], rings).sum()) - right
    neither = float(asked.sum()) - right - other
    return (right + neither / 2) / float(asked.sum())


def kernel_picture(kernel: NDArray[np.float32]) -> Pixels:
    """Return a kernel (channels, k, k) as a picture: weights of 0 are grey, of three channels each
    in its own colour; of other numbers of channels the mean.
    """
    values = kernel if len(kernel) == 3 else kernel.mean(0, keepdims=True)
    most = float(np.abs(values).max()) or 1.0
    picture: Pixels = np.rint(127.5 + 127.5 * values / most).astype(np.uint8)
    return picture.transpose(1, 2, 0)
