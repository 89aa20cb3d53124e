"""The usual order, convolution → activation → pooling, and why there is an activation at all.

A convolution, an average and a dense layer are linear: they send the sum of two pictures to the sum
of what they make of each, and any number of them in a row is one linear layer. An activation that
never falls (ReLU, sigmoid, tanh) may change places with a maximum: the greatest of some numbers is
still the greatest behind it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from engine.blocks import Activation, Block, Convolution, Dense, Pooling
from engine.data import catalogue
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
    Cost,
    EpochOf,
    Glimpse,
    Trained,
    Variant,
    cost_of,
)
from engine.experiments.events import Cancelled, Progress
from engine.experiments.options import Options
from engine.network import Network
from engine.recipe import Recipe
from engine.settings import setting

if TYPE_CHECKING:
    from torch import Tensor

    from engine.data.dataset import Dataset

RATE = 0.003
KERNELS, KERNEL = (8, 16), 5
PAIRS = 32
"""Pairs of pictures that linearity is measured on."""

Function = Literal["relu", "sigmoid", "tanh"]
Order = Literal["usual", "pool_first", "pool_before", "max_only", "linear", "dense"]
NAMES: dict[Order, str] = {
    "usual": "conv → activation → max",
    "pool_first": "conv → max → activation",
    "pool_before": "max → conv → activation",
    "max_only": "conv → max",
    "linear": "conv → mean: all linear",
    "dense": "one dense layer: linear",
}
ORDERS: tuple[Order, ...] = (
    *("usual", "pool_first", "pool_before"),
    *("max_only", "linear", "dense"),
)


class OrderOptions(Options):
    """Which pictures are to be told apart, with which activation."""

    data: Literal["shapes", "mnist-5k"] = setting(
        "shapes",
        label="Data",
        help="Shapes are told apart by their form alone, which no linear layer can do; digits "
        "stand in the middle of their pictures, so that single pixels say a lot.",
        choices={"shapes": "Shapes", "mnist-5k": "Digits"},
    )
    function: Function = setting(
        "relu",
        label="Activation",
        help="The function that stands behind or before the pooling.",
        choices={"relu": "ReLU", "sigmoid": "Sigmoid", "tanh": "Tanh"},
    )
    epochs: int = epochs_setting(6)
    seeds: Seeds = seeds_setting()
    seed: int = first_seed_setting()


def network(order: Order, function: Function) -> Network:
    """Return a network of two such groups and a dense layer; of "dense" the dense layer alone."""
    if order == "dense":
        return Network.of(Dense())
    return Network.of(
        *(b for kernels in KERNELS for b in _group(order, kernels, function)), Dense()
    )


def _group(order: Order, kernels: int, function: Function) -> tuple[Block, ...]:
    convolution = Convolution(kernels=kernels, kernel=(KERNEL, KERNEL), activation="none")
    activation, pooling = Activation(function=function), Pooling()
    match order:
        case "usual":
            return convolution, activation, pooling
        case "pool_first":
            return convolution, pooling, activation
        case "pool_before":
            return pooling, convolution, activation
        case "max_only":
            return convolution, pooling
        case _:
            return convolution, Pooling(mode="average")


@dataclass(frozen=True)
class Linearity:
    """How far a network is from being linear, with fresh weights.

    ``error`` is the mean of ‖f(a + b) − f(a) − f(b) + f(0)‖ over pairs of normalised pictures,
    against that of ‖f(a + b) − f(0)‖: 0 for a linear network, but for rounding.
    """

    order: Order
    error: float


@dataclass(frozen=True)
class Exchanged:
    """The greatest difference of any logit between activation before pooling and behind it, with
    the same weights, for the maximum and for the mean; and the greatest logit, to compare it with.
    """

    maximum: float
    average: float
    scale: float


def pictures(options: OrderOptions) -> Dataset:
    """Return the embedded pictures that are to be told apart."""
    return catalogue.load(options.data)


def proofs(options: OrderOptions, cancelled: Cancelled) -> Iterator[Linearity | Exchanged]:
    """Measure on untrained networks what holds whatever they learn."""
    import torch

    from engine.build import build
    from engine.inspection.activations import one_thread

    dataset = pictures(options)
    by, classes = dataset.preprocessing, len(dataset.classes)
    spread = np.linspace(0, len(dataset.test_pictures) - 1, 2 * PAIRS).astype(int)
    with torch.no_grad(), one_thread():
        batch = by.normalise(dataset.test_pictures[spread])
        yield _exchanged(options, dataset, batch)
        a, b = batch[:PAIRS], batch[PAIRS:]
        for order in ORDERS:
            if cancelled():
                return
            f = build(network(order, options.function), by.shape, classes, options.seed).eval()
            nothing = f(torch.zeros_like(a))
            both = f(a + b)
            apart = (both - f(a) - f(b) + nothing).norm(dim=1)
            yield Linearity(order, float((apart / (both - nothing).norm(dim=1)).mean()))


def _exchanged(options: OrderOptions, dataset: Dataset, batch: Tensor) -> Exchanged:
    """Send pictures through both orders with the same weights, pooled by maximum and by mean."""
    from engine.build import build

    by, classes = dataset.preprocessing, len(dataset.classes)
    orders: tuple[Order, Order] = ("usual", "pool_first")
    differences, scale = [], 0.0
    for mode in ("max", "average"):
        networks = [_pooled_by(mode, network(order, options.function)) for order in orders]
        one, other = (build(n, by.shape, classes, options.seed).eval()(batch) for n in networks)
        differences.append(float((one - other).abs().max()))
        scale = max(scale, float(one.abs().max()))
    return Exchanged(differences[0], differences[1], scale)


def _pooled_by(mode: str, of: Network) -> Network:
    """Return a network with every pooling of that mode."""
    for placed in of.blocks:
        if isinstance(placed.block, Pooling):
            of = of.replace(placed.id, placed.block.changed({"mode": mode}))
    return of


Told = Progress | EpochOf | Trained | Compared


def variants(options: OrderOptions) -> tuple[Variant, ...]:
    """Return what is trained, in the order of ``ORDERS``."""
    recipe = Recipe(epochs=options.epochs, learning_rate=RATE)
    return tuple(Variant(NAMES[o], network(o, options.function), recipe) for o in ORDERS)


def costs(options: OrderOptions) -> tuple[Cost, ...]:
    """Return what each of them costs, by arithmetic."""
    of = catalogue.find(options.data)
    assert of is not None
    shape = (of.channels, of.height, of.width)
    return tuple(cost_of(v.network, shape, len(of.classes)) for v in variants(options))


def run(options: OrderOptions, cancelled: Cancelled) -> Iterator[Told]:
    """Train all orders with the same effort."""

    dataset = pictures(options)
    seeds = seeds_of(options.seed, options.seeds)
    for told in compare(variants(options), dataset, seeds, cancelled):
        if not isinstance(told, Glimpse):
            yield told
