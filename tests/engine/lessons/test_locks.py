"""What a lesson locks stays as it is; everything else can change."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from engine.blocks import KINDS, Convolution, Dense, Flatten
from engine.lessons.locks import broken, is_lock
from engine.network import Network
from engine.recipe import Recipe
from engine.settings import declared


@dataclass(frozen=True)
class Designed:
    network: Network
    recipe: Recipe
    data: str


NETWORK = Network.of(Convolution(kernels=6), Flatten(), Dense(units=10))
START = Designed(NETWORK, Recipe(), "mnist-5k")


def test_every_setting_of_every_kind_and_of_the_recipe_can_be_locked() -> None:
    for kind in KINDS:
        for setting in declared(kind):
            assert is_lock(f"{kind.model_fields['kind'].default}.{setting.name}")
    assert all(is_lock(setting.name) for setting in declared(Recipe))
    assert all(is_lock(name) for name in ("data", "blocks", "recipe"))


@pytest.mark.parametrize("name", ["", ".", "kernel", "convolution.", "convolution.epochs", "x.y"])
def test_what_is_no_setting_is_no_lock(name: str) -> None:
    assert not is_lock(name)


def test_a_locked_field_of_the_recipe_stays_and_others_go() -> None:
    more = replace(START, recipe=Recipe(epochs=3))
    assert broken(["epochs"], START, more) == "epochs"
    assert broken(["seed", "data", "blocks"], START, more) is None
    assert broken(["recipe"], START, more) == "recipe"


def test_locked_data_stay() -> None:
    assert broken(["epochs", "data"], START, replace(START, data="shapes")) == "data"


def test_locked_blocks_keep_their_number_and_their_order() -> None:
    network, _ = START.network.insert(0, Convolution())
    assert broken(["blocks"], START, replace(START, network=network)) == "blocks"
    other = START.network.block("convolution-1").changed({"kernels": 8})
    edited = START.network.replace("convolution-1", other)
    assert broken(["blocks"], START, replace(START, network=edited)) is None


def test_a_locked_setting_holds_for_blocks_that_are_put_in_as_well() -> None:
    locks = ["convolution.kernels"]
    same, _ = START.network.insert(1, Convolution(kernels=6))
    other, _ = START.network.insert(1, Convolution(kernels=7))
    assert broken(locks, START, replace(START, network=same)) is None
    assert broken(locks, START, replace(START, network=other)) == locks[0]
    assert broken(["dense.units"], START, replace(START, network=other)) is None
