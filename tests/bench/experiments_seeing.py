"""What misplaced eyes and kernels of every size come to, over several seeds."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import mean
from typing import get_args

import numpy as np

from engine.experiments.eyes import ORDERS, EyesOptions, Order
from engine.experiments.eyes.networks import VARIANTS
from engine.experiments.eyes.parts import misplaced, take_apart
from engine.experiments.eyes.trial import FOLDS, Judge, Network, area, faces, train_one
from engine.experiments.selectivity import SIZES, SelectivityOptions
from engine.experiments.selectivity.trial import Seen, run, untrained
from tests.bench.measure import Measure

SEEDS = (0, 1, 2)
OF_FORM = ("line", "curve", "open ring", "closed ring", "disc")


def measures(*, long: bool) -> Iterator[Measure]:
    """Nothing without ``long``: it takes about four minutes."""
    if long:
        yield from _eyes()
        yield from _selectivity()


def _eyes() -> Iterator[Measure]:
    """With every seed another fifth of the faces is held out, so that each is asked about once."""
    for taught in (False, True):
        way = "misplaced parts among the non-faces" if taught else "usual training"
        for variant in VARIANTS:
            name = f"Eyes, {variant.title}, {way}"
            made = [_trained(seed, taught, variant.name) for seed in range(FOLDS)]
            target = 0.95 if not taught else None
            real = tuple(network.real for network in made)
            yield Measure(f"{name}: real faces taken for faces", "of 1", real, target)
            others = tuple(max(network.others, network.others_moved) for network in made)
            yield Measure(f"{name}: non-faces, most", "of 1", others, 0.15, "lower")
            for order in get_args(Order):
                words = ORDERS[order]
                shares, apart = zip(*(_asked(network, order) for network in made), strict=True)
                target = 0.8 if not taught and order == "exchanged" else None
                yield Measure(f"{name}, {words}: taken for faces", "of 1", shares, target)
                yield Measure(f"{name}, {words}: told apart", "of 1", apart)


def _trained(seed: int, taught: bool, name: str) -> Network:
    variant = next(one for one in VARIANTS if one.name == name)
    trained = train_one(variant, taught, seed, EyesOptions(), lambda: False)
    assert trained is not None
    return trained


def _asked(network: Network, order: Order) -> tuple[float, float]:
    """Return how many misplaced faces are taken for faces, and how well they are told apart."""
    judge = Judge(network.variant, network.weights, network.preprocessing)
    held_out = faces(network.seed).held_out
    moved = misplaced(take_apart(held_out), order, np.random.default_rng(10_000))
    real, wrong = judge.scores(held_out), judge.scores(moved)
    return float((wrong > 0.5).mean()), area(real, wrong)


def _selectivity() -> Iterator[Measure]:
    found: dict[str, list[Seen]] = {size: [] for size in SIZES}
    fresh: dict[str, list[Seen]] = {size: [] for size in SIZES}
    for seed in SEEDS:
        options = SelectivityOptions(seed=seed)
        for told in run(options, SIZES, lambda: False):
            if isinstance(told, Seen) and told.size is not None:
                found[told.size].append(told)
        for size in SIZES:
            fresh[size] += untrained(options.model_copy(update={"size": size}), lambda: False)
    for size in SIZES:
        name, trained = f"Kernels {size}×{size}", found[size]
        accuracies = tuple(seen.accuracy or 0.0 for seen in trained)
        yield Measure(f"{name}: shapes named", "of 1", accuracies, 0.8 if size == "5" else None)
        rings = tuple(seen.rings or 0.0 for seen in trained)
        yield Measure(
            f"{name}: open from closed rings", "of 1", rings, 0.75 if size == "5" else None
        )
        yield Measure(f"{name}, fresh: units that answer to form", "of 1", _form(fresh[size], 0))
        for layer, words in enumerate(("first", "second")):
            yield Measure(
                f"{name}, {words} layer: units that answer to form", "of 1", _form(trained, layer)
            )
            shares = [seen.layers[layer].shares() for seen in trained]
            for kind in sorted({kind for share in shares for kind in share}):
                part = tuple(share.get(kind, 0.0) for share in shares)
                yield Measure(f"{name}, {words} layer: {kind}", "of 1", part)
        selective = tuple(
            mean(unit.selectivity for unit in seen.layers[0].units) for seen in trained
        )
        yield Measure(f"{name}: mean selectivity for form", "of 1", selective)


def _form(seen: list[Seen], layer: int) -> tuple[float, ...]:
    return tuple(
        sum(share for kind, share in one.layers[layer].shares().items() if kind in OF_FORM)
        for one in seen
    )
