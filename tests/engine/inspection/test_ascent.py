"""Pictures grown by gradient ascent excite their unit more than any of the data does."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.blocks import Convolution, Dense
from engine.build import build
from engine.inspection.ascent import DEAD, NO_NUMBER, Grown, grow
from engine.inspection.strongest import strongest
from engine.inspection.target import DesignTarget, Target
from engine.network import Network
from tests.helpers.trained_lenet import digits, trained_lenet


def end(target: Target, layer_id: str, unit: int, seed: int = 0, steps: int = 120) -> Grown:
    *_, last = grow(target.open(), layer_id, unit, seed=seed, steps=steps, pause=60)
    return last


@pytest.mark.parametrize(
    ("layer_id", "units", "factor"),
    [("convolution-1", (0, 3), 1.02), ("convolution-2", (0, 5), 1.15), ("dense-3", (3, 8), 1.25)],
)
def test_the_grown_picture_excites_more_than_noise_and_the_best_test_picture(
    layer_id: str, units: tuple[int, ...], factor: float
) -> None:
    target = trained_lenet()
    *_, best = strongest(target.open(), layer_id, digits().test_pictures)
    for unit in units:
        told = list(grow(target.open(), layer_id, unit, steps=120, pause=60))
        assert told[-1].activation > factor * best.of(unit)[0].value
        assert told[-1].activation > 1.5 * told[0].activation


def test_the_picture_is_one_of_the_datas_kind_and_the_activation_told_is_just_its() -> None:
    target = trained_lenet()
    for told in grow(target.open(), "convolution-2", 4, steps=12):
        assert told.pixels.shape == (28, 28, 1)
        assert told.pixels.dtype == np.uint8
        output = target.open().inspect(told.pixels).outputs["convolution-2"]
        assert told.activation == pytest.approx(float(output[4].max()), abs=1e-5)
        assert told.trouble == ""


def test_the_same_seed_gives_the_same_pictures_however_often_they_are_told() -> None:
    target = trained_lenet()
    often = list(grow(target.open(), "dense-3", 2, seed=5, steps=30))
    assert [told.step for told in often] == list(range(31))
    seldom = list(grow(target.open(), "dense-3", 2, seed=5, steps=30, pause=60))
    assert [told.step for told in seldom] == [0, 30]
    np.testing.assert_array_equal(often[-1].pixels, seldom[-1].pixels)
    assert often[-1].activation == seldom[-1].activation
    assert (end(target, "dense-3", 2, seed=6, steps=30).pixels != seldom[-1].pixels).any()


def test_a_map_grown_as_a_whole_is_excited_everywhere() -> None:
    target = trained_lenet()
    means = {}
    for aim in ("cell", "map"):
        *_, last = grow(target.open(), "convolution-2", 0, steps=60, aim=aim, pause=60)  # type: ignore[arg-type]
        output = target.open().inspect(last.pixels).outputs["convolution-2"]
        means[aim] = float(output[0].mean())
    assert means["map"] > 1.5 * means["cell"]


def small(bias: float) -> Target:
    network = Network.of(Convolution(kernels=2, activation="relu"), Dense())
    weights = build(network, (1, 28, 28), 10, seed=0).weights()
    weights["convolution-1.convolution.bias"][1] = bias
    return DesignTarget(network, digits().preprocessing, digits().classes, weights)


def test_a_dead_unit_says_so_in_a_sentence() -> None:
    last = end(small(-1000.0), "convolution-1", 1)
    assert last.trouble == DEAD
    assert last.activation == 0
    assert end(small(-1000.0), "convolution-1", 0).trouble == ""


def test_a_unit_that_is_silent_on_noise_is_woken() -> None:
    target = small(-1.0)
    begun = next(grow(target.open(), "convolution-1", 1))
    assert begun.activation == 0
    assert end(target, "convolution-1", 1).activation > 0.5


def test_a_unit_without_a_finite_number_says_so_at_once() -> None:
    last = end(small(np.nan), "convolution-1", 1)
    assert last.trouble == NO_NUMBER
    assert last.step == 0


def test_the_callers_weights_stay_as_they_are_and_one_thread_is_used() -> None:
    target = trained_lenet()
    assert target.weights is not None
    before = {name: tensor.clone() for name, tensor in target.weights.items()}
    inspector, used = target.open(), set()
    inspector.layer("pooling-1").register_forward_hook(lambda *_: used.add(torch.get_num_threads()))
    list(grow(inspector, "dense-1", 7, steps=5))
    assert used == {1}
    for name, tensor in target.weights.items():
        assert torch.equal(tensor, before[name])


@pytest.mark.parametrize("size", [1e-25, 1e25])
def test_units_of_small_and_of_large_numbers_are_climbed_alike(size: float) -> None:
    target = small(0.0)
    assert target.weights is not None
    weights = {
        name: tensor * size if name.startswith("convolution") else tensor
        for name, tensor in target.weights.items()
    }
    same = DesignTarget(target.network, target.preprocessing, target.classes, weights)
    plain, scaled = (end(each, "convolution-1", 0) for each in (target, same))
    assert scaled.trouble == ""
    assert scaled.activation / size == pytest.approx(plain.activation, rel=0.05)
