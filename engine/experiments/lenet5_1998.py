"""LeNet-5 as it was published beside the form that it has today.

The paper: LeCun, Bottou, Bengio and Haffner, Gradient-based learning applied to document
recognition, Proceedings of the IEEE 86(11), 1998, section II.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import tanh
from typing import Literal

from engine.blocks import Shape
from engine.check import check
from engine.experiments.connections import connections
from engine.experiments.events import Cancelled, Progress
from engine.experiments.options import Options
from engine.experiments.side_by_side import side_by_side
from engine.presets import preset
from engine.recipe import Recipe
from engine.settings import setting
from engine.training.events import BatchDone, EpochDone, Failed, Finished

THEN, NOW = "lenet5-1998", "lenet5"
PRESETS = (THEN, NOW)
LAYERS = ("C1", "S2", "C3", "S4", "C5", "F6", "Output")
"""The paper's names."""
INPUT, CLASSES, DIGITS = (1, 28, 28), 10, 4000
"""A digit's shape, how many classes there are, and how many digits to train with."""
Part = Literal["subsampling", "table", "tanh", "output", "counts"]


class LeNet51998(Options):
    """What is looked at, and how long both are trained."""

    part: Part = setting(
        "counts",
        label="Part",
        help="What of the network of 1998 is looked at first.",
        choices={
            "subsampling": "Sub-sampling",
            "table": "Connection table",
            "tanh": "Scaled tanh",
            "output": "Radial basis output",
            "counts": "Counts",
        },
    )
    epochs: int = setting(
        4,
        label="Epochs",
        help="How often both see all the digits.",
        ge=1,
        le=30,
    )
    seed: int = setting(
        0,
        label="Seed",
        help="Starts the random numbers of both.",
        ge=0,
        le=9999,
    )


@dataclass(frozen=True)
class Counted:
    """One layer: its name in the paper, the shape of what it gives, and what it is made of."""

    name: str
    shape: Shape
    parameters: int
    connections: int


def counted(name: str) -> tuple[Counted, ...]:
    """Return the seven layers of the preset ``name`` with their counts, on 28×28 digits."""
    network = preset(name).network.resolved(CLASSES)
    report = check(network, INPUT, CLASSES)
    rows: list[Counted] = []
    for placed in network.blocks:
        of = report.of(placed.id)
        assert of.input_shape is not None
        assert of.output_shape is not None
        count = connections(placed.block, of.input_shape)
        if count:
            layer = LAYERS[len(rows)]
            rows.append(Counted(layer, of.output_shape, of.parameters, count))
    return tuple(rows)


def scaled_tanh(x: float) -> float:
    """Return 1.7159 · tanh(⅔ x), the paper's squashing function (its appendix A)."""
    return 1.7159 * tanh(2 / 3 * x)


def scaled_tanh_slope(x: float) -> float:
    """Return its derivative: near 1.14 at 0, and near 0 from about ±4 on."""
    return 1.7159 * 2 / 3 * (1 - tanh(2 / 3 * x) ** 2)


@dataclass(frozen=True)
class Point:
    """How one of the two stands after a step."""

    which: int
    """0: that of 1998; 1: today's."""
    step: int
    loss: float


@dataclass(frozen=True)
class Passed:
    """One of the two has seen all the digits once more."""

    which: int
    epoch: int
    loss: float
    accuracy: float


@dataclass(frozen=True)
class Tested:
    """One of the two at the end, on digits that it never saw."""

    which: int
    accuracy: float
    loss: float


@dataclass(frozen=True)
class Both:
    """The result: that of 1998, and today's."""

    then: Tested
    now: Tested


def recipe(options: LeNet51998) -> Recipe:
    """Return how both are trained."""
    return Recipe(
        epochs=options.epochs,
        learning_rate=0.003,
        schedule="one_cycle",
        validation_share=0.0,
        seed=options.seed,
    )


def steps(options: LeNet51998) -> int:
    """Return how many steps either takes."""
    return options.epochs * -(-DIGITS // recipe(options).batch_size)


def run(
    options: LeNet51998, cancelled: Cancelled
) -> Iterator[Progress | Point | Passed | Tested | Both]:
    """Train both on the 4,000 embedded digits, and test them on the other 1,000."""
    from engine.data import catalogue

    yield Progress(0.0, "Reading the digits")
    dataset = catalogue.load("mnist-5k")
    how = recipe(options)
    networks = (preset(THEN).network, preset(NOW).network)
    whole = steps(options)
    tested: dict[int, Tested] = {}
    for which, event in side_by_side(networks, how, dataset, cancelled):
        match event:
            case BatchDone():
                yield Point(which, event.step, event.loss)
                if which == 0:
                    yield Progress(event.step / whole, "Training both")
            case EpochDone():
                yield Passed(which, event.epoch, event.train_loss, event.train_accuracy)
            case Finished():
                test = Tested(which, event.test_accuracy, event.test_loss)
                tested[which] = test
                yield test
            case Failed():
                raise RuntimeError(event.sentence)
    if len(tested) == len(PRESETS):
        yield Both(tested[0], tested[1])
