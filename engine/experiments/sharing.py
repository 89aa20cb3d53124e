"""Sparse interactions and parameter sharing: three layers that give as many numbers.

A convolution, a locally connected layer and a dense one read the same digits. The second has the
convolution's small windows without its shared weights, the third neither. A second layer of the
same kind follows, and what it gives is pooled; in the dense network it has as many units as are
left of the others' maps then.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import prod
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from engine.blocks import Block, Convolution, Dense, LocallyConnected, Pooling
from engine.check import check
from engine.experiments.comparison.compare import compare
from engine.experiments.comparison.effort import (
    Seeds,
    epochs_setting,
    first_seed_setting,
    seeds_of,
    seeds_setting,
)
from engine.experiments.comparison.variants import (
    Compared,
    EpochOf,
    Glimpse,
    Mean,
    Trained,
    Variant,
)
from engine.experiments.events import Cancelled, Progress
from engine.experiments.options import Options
from engine.network import Network
from engine.recipe import Recipe
from engine.settings import setting

if TYPE_CHECKING:
    from engine.build import Weights
    from engine.data.dataset import Dataset

DATA = "mnist-5k"
SHAPE, CLASSES = (1, 28, 28), 10
"""Of the digits."""
RATE = 0.003
STRIDE = 2
"""Of the first layer: without it the dense one would have thousands of units."""
SECOND = 3
"""Kernel size of the second layer."""
UNITS_SHOWN = 8
"""Of the dense layer's units."""

Kind = Literal["convolution", "locally_connected", "dense"]
KINDS: tuple[Kind, ...] = ("convolution", "locally_connected", "dense")
NAMES: dict[Kind, str] = {
    "convolution": "Convolution",
    "locally_connected": "Locally connected",
    "dense": "Dense",
}


class Sharing(Options):
    """How large the layers are, and how long they are trained."""

    kernels: int = setting(
        8,
        label="Kernels",
        help="How many maps the convolution and the locally connected layer make; the dense "
        "layer has as many units as their maps have cells.",
        ge=1,
        le=16,
    )
    kernel: int = setting(
        5,
        label="Kernel size",
        help="The side of the patch that each cell looks at; the dense layer looks at all.",
        ge=2,
        le=9,
        unit="cells",
    )
    digits: Literal["1000", "4000"] = setting(
        "1000",
        label="Learn from",
        help="How many pictures training sees.",
        effect="The fewer there are, the more it helps to know that what is learned at one place "
        "holds at every other.",
        choices={"1000": "1,000 digits", "4000": "4,000 digits"},
    )
    epochs: int = epochs_setting(12)
    shift: int = setting(
        2,
        label="Move the digits by",
        help="At the end the test digits are moved so far up, down, left and right.",
        ge=1,
        le=6,
        unit="pixels",
    )
    seeds: Seeds = seeds_setting()
    seed: int = first_seed_setting()


@dataclass(frozen=True)
class Counted:
    """The first layer, counted before any training, each with the sum that gives it."""

    kind: Kind
    outputs: int
    """Numbers that come out of it."""
    parameters: int
    connections: int
    work: int
    parameters_sum: str
    connections_sum: str
    work_sum: str

    @property
    def uses(self) -> float:
        """At how many places each parameter is used, on the mean."""
        return self.connections / self.parameters


def network(kind: Kind, options: Sharing) -> Network:
    """Return the network whose first two layers are of this kind."""
    sizes = (options.kernel, options.kernel), (SECOND, SECOND)
    if kind == "dense":
        first, *_, pooled, _ = _outputs(network("convolution", options))
        blocks: tuple[Block, ...] = tuple(
            Dense(units=units, activation="relu") for units in (first, pooled)
        )
    else:
        of = Convolution if kind == "convolution" else LocallyConnected
        blocks = (
            of(kernels=options.kernels, kernel=sizes[0], stride=(STRIDE, STRIDE)),
            of(kernels=2 * options.kernels, kernel=sizes[1]),
            Pooling(),
        )
    return Network.of(*blocks, Dense())


def _outputs(of: Network) -> list[int]:
    """Return how many numbers come out of each block."""
    return [prod(block.output_shape or ()) for block in check(of, SHAPE, CLASSES).blocks]


def counted(kind: Kind, options: Sharing) -> Counted:
    """Return what the first layer costs, with the sums."""
    of = network(kind, options)
    report = check(of, SHAPE, CLASSES).blocks[0]
    shape = report.output_shape
    assert shape is not None
    outputs, reads = prod(shape), prod(SHAPE)
    given = "·".join(f"{side:,}" for side in shape)
    if kind == "dense":
        # Each unit has a weight for every pixel.
        patch, weights = f"{reads}", reads
    else:
        patch, weights = f"{options.kernel}·{options.kernel}", options.kernel**2
    held = f"{options.kernels}" if kind == "convolution" else given
    connections = outputs * (weights + 1)
    return Counted(
        kind,
        outputs,
        report.parameters,
        connections,
        report.macs,
        f"{held} · ({patch} + 1) = {report.parameters:,}",
        f"{given} · ({patch} + 1) = {connections:,}",
        f"{given} · {patch} = {report.macs:,}",
    )


def pictures_of(kind: Kind, options: Sharing, weights: Weights) -> NDArray[np.float32]:
    """Return the first layer's weights as pictures (n, height, width).

    The kernels of a convolution. Of a locally connected layer one picture a map, in which every
    place's own kernel stands where that place is, with a line of NaN between them. Of a dense
    layer its first units, each as a picture of the digits' size.
    """
    first = network(kind, options).blocks[0].id
    held = next(
        tensor.numpy()
        for name, tensor in weights.items()
        if name.startswith(f"{first}.") and name.endswith("weight")
    )
    if kind == "convolution":
        kernels: NDArray[np.float32] = held[:, 0]
        return kernels
    if kind == "dense":
        units: NDArray[np.float32] = held[:UNITS_SHOWN].reshape(-1, *SHAPE[1:])
        return units
    return np.stack([_mosaic(held[:, :, number, 0]) for number in range(held.shape[2])])


def _mosaic(kernels: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return (rows, columns, k, k) kernels as one picture, a line of NaN between them."""
    rows, columns, side, _ = kernels.shape
    laid = np.full((rows, side + 1, columns, side + 1), np.nan, np.float32)
    laid[:, :side, :, :side] = kernels.transpose(0, 2, 1, 3)
    return laid.reshape(rows * (side + 1), columns * (side + 1))[:-1, :-1]


@dataclass(frozen=True, eq=False)
class Shown:
    """The weights of a kind's first layer now, as ``pictures_of`` gives them."""

    kind: Kind
    pictures: NDArray[np.float32]


@dataclass(frozen=True)
class Moved:
    """A trained network's share of right answers on digits that were moved."""

    kind: Kind
    seed: int
    accuracy: float


@dataclass(frozen=True, eq=False)
class Result:
    """Everything; kinds are in the order of ``KINDS``."""

    compared: Compared
    moved: tuple[Mean, ...]
    """By kind: accuracy on digits that were moved."""


Told = Progress | EpochOf | Trained | Shown | Moved | Result


def first_weights(options: Sharing, cancelled: Cancelled) -> Iterator[Shown]:
    """Tell the weights that the first layers begin with."""
    from engine.build import build

    for kind in KINDS:
        if cancelled():
            return
        built = build(network(kind, options), SHAPE, CLASSES, options.seed)
        yield Shown(kind, pictures_of(kind, options, built.weights()))


def digits(options: Sharing) -> Dataset:
    """Return the embedded digits, with as many to learn from as the options say."""
    from engine.data import catalogue

    whole = catalogue.load(DATA)
    every = len(whole.train_labels) // int(options.digits)
    return replace(
        whole,
        train_pictures=whole.train_pictures[::every],
        train_labels=whole.train_labels[::every],
    )


def variants(options: Sharing) -> tuple[Variant, ...]:
    """Return what is trained, in the order of ``KINDS``."""
    recipe = Recipe(epochs=options.epochs, learning_rate=RATE)
    return tuple(Variant(NAMES[kind], network(kind, options), recipe) for kind in KINDS)


def run(options: Sharing, cancelled: Cancelled) -> Iterator[Told]:
    """Train the three with the same effort, then move the test digits about."""
    from engine.experiments.comparison.measuring import Answers, under_shift

    dataset = digits(options)
    moved: dict[int, list[float]] = {place: [] for place in range(len(KINDS))}
    compared = compare(variants(options), dataset, seeds_of(options.seed, options.seeds), cancelled)
    for told in compared:
        if isinstance(told, Glimpse | Trained) and told.weights is not None:
            kind = KINDS[told.variant]
            yield Shown(kind, pictures_of(kind, options, told.weights))
        match told:
            case Trained(weights=None):
                moved[told.variant].append(0.0)
                yield told
            case Trained():
                assert told.weights is not None
                kind = KINDS[told.variant]
                answers = Answers(
                    network(kind, options), dataset.preprocessing, CLASSES, told.weights
                )
                test = dataset.test_pictures, dataset.test_labels
                after = next(under_shift(answers, *test, (options.shift,)))
                moved[told.variant].append(after.accuracy)
                yield told
                yield Moved(kind, told.seed, after.accuracy)
            case Compared():
                yield Result(told, tuple(Mean.of(values) for values in moved.values()))
            case Progress() | EpochOf():
                yield told
            case Glimpse():
                pass
