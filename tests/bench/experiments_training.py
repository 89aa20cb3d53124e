"""What the experiments on back-propagation, LeNet-5 of 1998 and depth come to, over three seeds."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from statistics import mean

from engine.data import catalogue
from engine.experiments import backpropagation, depth, lenet5_1998
from engine.experiments.backpropagation import Backpropagation, Function, Learning
from engine.experiments.depth import AllTrained, Depth, Gradients
from engine.experiments.lenet5_1998 import NOW, THEN, Both, LeNet51998
from tests.bench.measure import Measure

SEEDS = (0, 1, 2)
FUNCTIONS: tuple[Function, ...] = ("none", "relu", "tanh")
STEPS = 40


def measures(*, long: bool) -> Iterator[Measure]:
    """Nothing without ``long``: it takes about four minutes."""
    if long:
        yield from _backpropagation()
        yield from _lenet5()
        yield from _depth(normalised=True, deepest="56")
        yield from _depth(normalised=False, deepest="32")


def _backpropagation() -> Iterator[Measure]:
    data = catalogue.load("mnist-5k")
    apart = []
    for seed, function, digit in product(SEEDS, FUNCTIONS, range(10)):
        options = Backpropagation(seed=seed, activation=function, digit=digit)
        step = backpropagation.beginning(options, backpropagation.small_digit(data, digit))
        for _ in range(STEPS):
            apart.append(backpropagation.by_autograd(step).apart(step))
            step = backpropagation.following(step, options.rate)
    name = f"Back-propagation, {len(apart):,} steps: largest difference from autograd"
    yield Measure(name, "", (max(apart),), 1e-6, "lower")
    for target in backpropagation.TARGETS:
        learned = [
            _learned(Backpropagation.model_validate({"seed": s, "target": target})) for s in SEEDS
        ]
        yield Measure(
            f"Back-propagation at full speed, {target}: furthest weight after "
            f"{backpropagation.STEPS:,} steps",
            "",
            tuple(one.distance for one in learned),
            0.02,
            "lower",
        )


def _learned(options: Backpropagation) -> Learning:
    told = backpropagation.run(options, lambda: False)
    return [one for one in told if isinstance(one, Learning)][-1]


def _lenet5() -> Iterator[Measure]:
    for name, parameters, connections in ((THEN, 60_000, 340_908), (NOW, 61_706, 429_342)):
        rows = lenet5_1998.counted(name)
        counts = sum(row.parameters for row in rows), sum(row.connections for row in rows)
        for what, count, known in zip(
            ("parameters", "connections"), counts, (parameters, connections), strict=True
        ):
            off = float(abs(count - known))
            yield Measure(f"{name}: {what} beside {known:,}", "apart", (off,), 0.0, "lower")
    results = []
    for seed in SEEDS:
        last = list(lenet5_1998.run(LeNet51998(seed=seed), lambda: False))[-1]
        assert isinstance(last, Both)
        results.append(last)
    epochs = LeNet51998().epochs
    for name, accuracies in (
        (THEN, [both.then.accuracy for both in results]),
        (NOW, [both.now.accuracy for both in results]),
    ):
        yield Measure(
            f"{name}: test accuracy after {epochs} epochs", "of 1", tuple(accuracies), 0.9
        )


def _depth(*, normalised: bool, deepest: str) -> Iterator[Measure]:
    options = [
        Depth.model_validate({"seed": seed, "normalised": normalised, "deepest": deepest})
        for seed in SEEDS
    ]
    told = [list(depth.run(one, lambda: False)) for one in options]
    first = [list(depth.first_gradients(one, lambda: False)) for one in options]
    how = "normalised" if normalised else "not normalised"
    for residual, layers in product((False, True), options[0].depths):
        twin = f"{'Residual' if residual else 'Plain'}, {layers} layers, {how}"
        errors = tuple(_error(run[-1], layers, residual) for run in told)
        yield Measure(f"{twin}: training error", "of 1", errors)
        reach = tuple(_reach(run, layers, residual) for run in first)
        yield Measure(f"{twin}: first gradient over last", "times", reach)
    if normalised:
        last = int(deepest)
        better = [_error(run[-1], last, False) - _error(run[-1], last, True) for run in told]
        name = f"Training error of {last} plain layers above the residual twin's"
        yield Measure(name, "of 1", (mean(better),), 0.3)


def _error(result: object, layers: int, residual: bool) -> float:
    assert isinstance(result, AllTrained)
    [found] = [n for n in result.networks if (n.depth, n.residual) == (layers, residual)]
    return found.error


def _reach(told: list[Gradients], layers: int, residual: bool) -> float:
    [found] = [g for g in told if (g.depth, g.residual) == (layers, residual)]
    return found.reach
