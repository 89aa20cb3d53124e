"""Variants: designs to be compared, what each costs, and what each has reached."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, stdev
from typing import TYPE_CHECKING, Literal

from engine.blocks import Shape
from engine.check import check
from engine.experiments.connections import connections
from engine.network import Network
from engine.recipe import Recipe

if TYPE_CHECKING:
    from engine.build import Weights

Part = Literal["training", "validation", "test"]
"""Of the data: learned from, held out, never seen before the end."""


@dataclass(frozen=True)
class Variant:
    """One of the designs, and how it is trained."""

    name: str
    network: Network
    recipe: Recipe


@dataclass(frozen=True)
class Cost:
    """What a network needs for one picture, known before any training."""

    parameters: int
    connections: int
    """What goes into the units, counted at every place (``engine.experiments.connections``)."""
    work: int
    """Multiply-accumulates."""


def cost_of(network: Network, shape: Shape, classes: int) -> Cost:
    """Return what ``network`` needs for one picture (channels, height, width) of that shape."""
    report = check(network, shape, classes)
    settled = network.resolved(classes)
    counts = (
        connections(settled.block(block.id), block.input_shape)
        for block in report.blocks
        if block.input_shape is not None and block.output_shape is not None
    )
    return Cost(report.parameters, sum(counts), report.macs)


@dataclass(frozen=True)
class EpochOf:
    """How a variant stands after an epoch, counted from 1; accuracies are shares from 0 to 1."""

    variant: int
    """Its place among the variants."""
    seed: int
    epoch: int
    train_loss: float
    train_accuracy: float
    validation_loss: float | None
    validation_accuracy: float | None


@dataclass(frozen=True, eq=False)
class Glimpse:
    """The weights of a variant while it is being trained."""

    variant: int
    seed: int
    weights: Weights


@dataclass(frozen=True, eq=False)
class Trained:
    """A variant at the end of its training from one seed; accuracies are shares from 0 to 1.

    All are measured with the last weights, those on the training pictures too. One that diverged
    has no weights, ``failed`` says why, and its accuracies are 0.
    """

    variant: int
    seed: int
    accuracy: dict[Part, float]
    """By part of the data; without "validation" where nothing was held out."""
    seconds: float
    """What its training took of one core, measuring left out."""
    weights: Weights | None
    failed: str = ""


@dataclass(frozen=True)
class Mean:
    """A mean over seeds, and the sample's standard deviation: 0 of one seed."""

    mean: float
    spread: float
    count: int = 1

    @classmethod
    def of(cls, values: Sequence[float]) -> Mean:
        """Return both of at least one value."""
        return cls(fmean(values), stdev(values) if len(values) > 1 else 0.0, len(values))


@dataclass(frozen=True, eq=False)
class Compared:
    """The whole result: every variant with every seed."""

    variants: tuple[Variant, ...]
    costs: tuple[Cost, ...]
    trained: tuple[Trained, ...]

    def of(self, variant: int) -> tuple[Trained, ...]:
        """Return what became of a variant, seed by seed."""
        return tuple(one for one in self.trained if one.variant == variant)

    def accuracy(self, variant: int, part: Part = "test") -> Mean:
        """Return how often it is right. Raises KeyError for a part that was not measured."""
        return Mean.of([one.accuracy[part] for one in self.of(variant)])

    def gap(self, variant: int) -> Mean:
        """Return how much better it is on pictures that it learned from than on new ones."""
        return Mean.of([t.accuracy["training"] - t.accuracy["test"] for t in self.of(variant)])

    @property
    def best(self) -> int:
        """The variant with the highest accuracy on test pictures; of equal ones the first."""
        return max(range(len(self.variants)), key=lambda place: self.accuracy(place).mean)
