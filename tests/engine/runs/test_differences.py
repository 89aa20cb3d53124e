"""What differs between two runs is told setting by setting and block by block."""

from __future__ import annotations

import time

from hypothesis import given, settings

from engine.blocks import Activation, Convolution, Dense, Dropout, Pooling, Residual
from engine.network import Network, Place, stack_of
from engine.presets import LENET5, preset
from engine.recipe import Recipe
from engine.runs.differences import BlockDiffers, network_differences, recipe_differences
from tests.helpers.networks import networks

FIVE = Network.of(Convolution(), Pooling(), Convolution(), Dense(units=8), Dense())


def told(found: tuple[BlockDiffers, ...]) -> list[tuple[str, str, int | None, int | None]]:
    return [(d.what, d.block.kind, d.place_a, d.place_b) for d in found]


def test_recipes_differ_in_the_settings_that_changed() -> None:
    a, b = Recipe(learning_rate=0.001), Recipe(learning_rate=0.01, epochs=3)
    found = [(d.setting.name, d.a, d.b) for d in recipe_differences(a, b)]
    assert found == [("epochs", 15, 3), ("learning_rate", 0.001, 0.01)]
    assert recipe_differences(a, a) == ()


def test_a_setting_that_changes_nothing_in_one_recipe_has_no_value_there() -> None:
    found = recipe_differences(Recipe(optimiser="adam"), Recipe(optimiser="sgd"))
    told = {d.setting.name: (d.a, d.b, d.in_a, d.in_b) for d in found}
    assert told["optimiser"] == ("adam", "sgd", True, True)
    assert told["momentum"] == (None, 0.9, False, True)
    assert told["beta1"] == (0.9, None, True, False)
    # Neither uses it, whatever it says.
    assert recipe_differences(Recipe(momentum=0.5), Recipe(momentum=0.6)) == ()


@settings(max_examples=25)
@given(networks(small=False))
def test_a_network_does_not_differ_from_itself(network: Network) -> None:
    assert network_differences(network, network) == ()


@settings(max_examples=25)
@given(networks(small=False), networks(small=False))
def test_what_is_told_leads_from_one_network_to_the_other(a: Network, b: Network) -> None:
    found = network_differences(a, b)
    count = {what: sum(d.what == what for d in found) for what in ("added", "removed")}
    assert len(a.ids) - count["removed"] + count["added"] == len(b.ids)
    same = [d.place_a for d in found if d.place_a], [d.place_b for d in found if d.place_b]
    assert all(len(places) == len(set(places)) for places in same)
    blocks_a, blocks_b = list(a.walk()), list(b.walk())
    for d in found:
        assert d.place_a is None or blocks_a[d.place_a - 1].block is d.a
        assert d.place_b is None or blocks_b[d.place_b - 1].block is d.b


def test_a_changed_block_tells_its_settings() -> None:
    after = FIVE.replace("convolution-2", Convolution(kernels=32, kernel=(3, 3)))
    [found] = network_differences(FIVE, after)
    assert (found.what, found.place_a, found.place_b) == ("changed", 3, 3)
    before = Convolution()
    expected = {"kernels": (before.kernels, 32), "kernel": (before.kernel, (3, 3))}
    differ = {n: v for n, v in expected.items() if v[0] != v[1]}
    assert {d.setting.name: (d.a, d.b) for d in found.settings} == differ


def test_blocks_put_in_and_taken_out_are_told_from_input_to_output() -> None:
    after, _ = FIVE.remove(["pooling-1"]).insert(3, Dropout(), Activation())
    assert told(network_differences(FIVE, after)) == [
        ("removed", "pooling", 2, None),
        ("added", "dropout", None, 4),
        ("added", "activation", None, 5),
    ]


def test_a_block_that_was_moved_is_moved_and_not_a_new_one() -> None:
    after = FIVE.move(["pooling-1"], 4)
    assert told(network_differences(FIVE, after)) == [("moved", "pooling", 2, 4)]
    held = Network.of(Convolution(), Residual(branches=(stack_of(Activation()),)), Dense())
    inside = held.move(["convolution-1"], Place("residual-1", 0, 0))
    [found] = network_differences(held, inside)
    assert (found.what, found.block.kind) == ("moved", "convolution")


def test_blocks_without_common_ids_are_matched_by_their_kind_and_place() -> None:
    again = Network()
    for placed in FIVE.blocks:
        again, _ = again.insert(again.end, placed.block)
    assert network_differences(FIVE, again) == ()
    shorter = again.remove([again.ids[1]])
    assert told(network_differences(FIVE, shorter)) == [("removed", "pooling", 2, None)]


def test_large_networks_are_compared_within_a_moment() -> None:
    large = Network.of(*[Convolution() if i % 2 else Activation() for i in range(1000)])
    other = large.move(large.ids[100:200], 700).remove(large.ids[:50])
    begun = time.thread_time()
    assert network_differences(large, other)
    assert network_differences(LENET5.network, preset("resnet20").network)
    assert time.thread_time() - begun < 2
