"""Pooling: maximum against average against stride, with windows from 2 to 8.

The same convolution reads the digits each time, and what it found is made smaller in one of three
ways: the strongest of every window, its mean, or, with a stride of the convolution itself, one of
its cells and none of the others. Two dense layers then say which digit it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from engine.blocks import Convolution, Dense, Pooling
from engine.data import catalogue
from engine.experiments.comparison.compare import Told as Compared_
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
    Mean,
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
    from engine.build import Weights
    from engine.data.dataset import Dataset
    from engine.experiments.comparison.measuring import AfterShift

DATA = "mnist-5k"
SHAPE, CLASSES = (1, 28, 28), 10
"""Of the digits."""
KERNELS, KERNEL, UNITS = 8, 5, 32
RATE = 0.003
SHIFTS = tuple(range(7))
"""Pixels; further out, digits leave the picture."""
EVERY = 2
"""Every second test picture is moved about: that is enough, and takes half the time."""

Way = Literal["none", "max", "average", "stride"]
"""How maps are made smaller; "none": they aren't."""
WAYS: Mapping[Way, str] = {
    "none": "No pooling",
    "max": "Strongest (max)",
    "average": "Mean (average)",
    "stride": "Stride",
}
SMALLER: tuple[Way, ...] = ("max", "average", "stride")
WINDOWS: Mapping[str, tuple[int, ...]] = {
    "few": (2, 4, 8),
    "all": (2, 3, 4, 5, 6, 7, 8),
}


class PoolingOptions(Options):
    """Which windows are tried, and how long."""

    windows: Literal["few", "all"] = setting(
        "all",
        label="Windows",
        help="The sides of the windows that are tried, in cells.",
        effect="All seven take about twice as long as three.",
        choices={"few": "2, 4 and 8", "all": "2 to 8"},
    )
    epochs: int = epochs_setting(4)
    seeds: Seeds = seeds_setting()
    seed: int = first_seed_setting()


@dataclass(frozen=True)
class Case:
    """One network: how its maps are made smaller, and by how much."""

    way: Way
    window: int
    """1 without pooling."""


def cases(options: PoolingOptions) -> tuple[Case, ...]:
    """Return what is trained: first without pooling, then way by way with growing windows."""
    windows = WINDOWS[options.windows]
    return (Case("none", 1), *(Case(way, window) for way in SMALLER for window in windows))


def network(case: Case) -> Network:
    """Return the network of a case."""
    side = case.window
    stride = side if case.way == "stride" else 1
    convolution = Convolution(
        kernels=KERNELS, kernel=(KERNEL, KERNEL), stride=(stride, stride), padding="same"
    )
    ends = (Dense(units=UNITS, activation="relu"), Dense())
    if case.way in ("none", "stride"):
        return Network.of(convolution, *ends)
    mode: Literal["max", "average"] = "max" if case.way == "max" else "average"
    pooling = Pooling(mode=mode, kernel=(side, side), stride=(side, side))
    return Network.of(convolution, pooling, *ends)


def cost(case: Case) -> Cost:
    """Return what one digit costs."""
    return cost_of(network(case), SHAPE, CLASSES)


@dataclass(frozen=True)
class Measured:
    """A case at the end, as means over the seeds so far; accuracies are shares from 0 to 1."""

    case: Case
    training: Mean
    test: Mean
    gap: Mean
    """How much better it is on the digits that it learned from: over-fitting."""
    shifts: tuple[AfterShift, ...]
    """What is left of its answers, by pixels from 0 on."""

    def accuracy_at(self, pixels: int) -> float:
        return self.shifts[pixels].accuracy

    def change_at(self, pixels: int) -> float:
        return self.shifts[pixels].change


@dataclass(frozen=True, eq=False)
class Result:
    """Everything: every case, and the networks of the last seed, to be shown digits."""

    measured: tuple[Measured, ...]
    compared: Compared

    def of(self, way: Way, window: int) -> Measured:
        """Return a case's. Raises KeyError for one that was not tried."""
        for one in self.measured:
            if one.case == Case(way, window):
                return one
        raise KeyError((way, window))

    def weights(self, case: Case) -> Weights | None:
        """Return those of the last seed; None of a case that was not tried, or diverged."""
        tried = [one.case for one in self.measured]
        return self.compared.of(tried.index(case))[-1].weights if case in tried else None


Told = Progress | EpochOf | Measured | Result


def run(options: PoolingOptions, cancelled: Cancelled) -> Iterator[Told]:
    """Train all cases, and move the test digits about before each."""
    dataset = digits()
    tried = cases(options)
    recipe = Recipe(epochs=options.epochs, learning_rate=RATE)
    variants = [Variant(f"{WAYS[c.way]} {c.window}", network(c), recipe) for c in tried]
    seeds = seeds_of(options.seed, options.seeds)
    finished: dict[Case, list[tuple[Trained, tuple[AfterShift, ...]]]] = {c: [] for c in tried}
    told: Compared_
    for told in compare(variants, dataset, seeds, cancelled):
        match told:
            case Trained():
                case = tried[told.variant]
                finished[case].append((told, _moved_about(network(case), told, dataset)))
                yield _measured(case, finished[case])
            case Compared():
                yield Result(tuple(_measured(c, finished[c]) for c in tried), told)
            case Glimpse():
                pass
            case _:
                yield told


def digits() -> Dataset:
    """Return the embedded digits."""
    return catalogue.load(DATA)


def _moved_about(of: Network, trained: Trained, dataset: Dataset) -> tuple[AfterShift, ...]:
    from engine.experiments.comparison.measuring import AfterShift, Answers, under_shift

    if trained.weights is None:
        return tuple(AfterShift(pixels, 0.0, 0.0) for pixels in SHIFTS)
    answers = Answers(of, dataset.preprocessing, CLASSES, trained.weights)
    pictures, labels = dataset.test_pictures[::EVERY], dataset.test_labels[::EVERY]
    return tuple(under_shift(answers, pictures, labels, SHIFTS))


def _measured(case: Case, finished: Sequence[tuple[Trained, tuple[AfterShift, ...]]]) -> Measured:
    from engine.experiments.comparison.measuring import AfterShift

    training = [one.accuracy["training"] for one, _ in finished]
    test = [one.accuracy["test"] for one, _ in finished]
    rows = zip(*(shifts for _, shifts in finished), strict=True)
    shifts = tuple(
        AfterShift(
            row[0].pixels,
            Mean.of([one.accuracy for one in row]).mean,
            Mean.of([one.change for one in row]).mean,
        )
        for row in rows
    )
    gaps = [a - b for a, b in zip(training, test, strict=True)]
    return Measured(case, Mean.of(training), Mean.of(test), Mean.of(gaps), shifts)
