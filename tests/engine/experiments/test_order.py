"""What exchanging blocks changes, and what a network without activation can't learn."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.check import check
from engine.experiments import order
from engine.experiments.comparison.compare import compare
from engine.experiments.comparison.variants import Compared
from engine.experiments.order import ORDERS, Exchanged, Function, Linearity, Order, OrderOptions


@pytest.mark.parametrize("function", ["relu", "sigmoid", "tanh"])
def test_activation_and_maximum_may_change_places_and_the_mean_may_not(function: Function) -> None:
    told = list(order.proofs(OrderOptions(data="mnist-5k", function=function), lambda: False))
    [exchanged] = [one for one in told if isinstance(one, Exchanged)]
    assert exchanged.maximum == 0
    assert exchanged.average > 1e-3 * exchanged.scale
    errors = {one.order: one.error for one in told if isinstance(one, Linearity)}
    assert errors.keys() == set(ORDERS)
    assert errors["linear"] < 1e-5
    assert errors["dense"] < 1e-5
    assert errors["usual"] == errors["pool_first"] > 0.02
    assert errors["max_only"] > 0.1


def test_each_order_is_what_its_name_says() -> None:
    def blocks(one: Order) -> list[str]:
        words = {"convolution": "conv", "dense": "dense"}
        return [
            words.get(p.block.kind) or getattr(p.block, "mode", "activation")
            for p in order.network(one, "relu").blocks
        ]

    for one in ("usual", "pool_first", "pool_before", "max_only"):
        assert blocks(one) == [*order.NAMES[one].split(" → ")] * 2 + ["dense"]
    assert blocks("linear") == ["conv", "average"] * 2 + ["dense"]
    assert blocks("dense") == ["dense"]


def test_all_orders_can_be_trained() -> None:
    for one in ORDERS:
        assert check(order.network(one, "relu"), (1, 28, 28), 5).trains


def test_without_an_activation_shapes_can_t_be_told_apart() -> None:
    options = OrderOptions(epochs=3)
    whole = order.pictures(options)
    few = replace(
        whole,
        train_pictures=whole.train_pictures[::2],
        train_labels=whole.train_labels[::2],
    )
    chosen = [order.variants(options)[ORDERS.index(one)] for one in ("usual", "linear")]
    result = list(compare(chosen, few, (0,), lambda: False))[-1]
    assert isinstance(result, Compared)
    assert result.accuracy(0).mean > result.accuracy(1).mean + 0.15
    assert result.accuracy(1, "training").mean < 0.4
