"""What a unit weighs its inputs with, of every kind of layer that does."""

from __future__ import annotations

import numpy as np
import torch

from engine.blocks import (
    Activation,
    BatchNormalisation,
    Block,
    Convolution,
    Dense,
    DepthwiseSeparable,
    Dropout,
    Flatten,
    LocallyConnected,
    Pooling,
    Residual,
)
from engine.data.preprocessing import Preprocessing
from engine.inspection.activations import Inspector
from engine.inspection.slices import CONTAINER, FACTORS_ONLY, FIXED_RULE, SEVERAL, kernels_of
from engine.inspection.target import DesignTarget
from engine.network import Network
from engine.presets import preset

COLOUR = Preprocessing(channels=3, height=12, width=10, mean=(0.5,) * 3, deviation=(0.25,) * 3)


def opened(*blocks: Block, given: Preprocessing = COLOUR) -> Inspector:
    return DesignTarget(Network.of(*blocks), given, tuple("0123456789"), None).open()


def weights(inspector: Inspector, layer_id: str, part: int = 0) -> np.ndarray:
    layers = [m for m in inspector.layer(layer_id).modules() if hasattr(m, "weight")]
    return layers[part].weight.detach().numpy()  # type: ignore[union-attr, operator]


def test_a_convolution_has_one_slice_for_each_channel_of_its_own_group() -> None:
    inspector = opened(Convolution(kernels=4), Convolution(kernels=4, kernel=(3, 2), groups=2))
    (one,) = kernels_of(inspector, "convolution-1").of(2)
    np.testing.assert_array_equal(one.weights, weights(inspector, "convolution-1")[2])
    assert one.reads == (0, 1, 2)
    (grouped,) = kernels_of(inspector, "convolution-2").of(3)
    assert grouped.weights.shape == (2, 3, 2)
    assert grouped.reads == (2, 3)


def test_a_separable_convolution_shows_both_its_parts() -> None:
    inspector = opened(DepthwiseSeparable(kernels=5, multiplier=2, between="normalised_relu"))
    single, mixing = kernels_of(inspector, "depthwise_separable-1").of(4)
    assert single.weights.shape == (6, 3, 3)
    assert single.reads == (0, 0, 1, 1, 2, 2)
    assert mixing.weights.shape == (6, 1, 1)
    mixed = inspector.layer("depthwise_separable-1").get_submodule("pointwise").weight
    np.testing.assert_array_equal(mixing.weights, mixed.detach().numpy()[4])  # type: ignore[operator]


def test_a_dense_layers_weights_lie_as_the_maps_that_came_in() -> None:
    inspector = opened(Convolution(kernels=4), Pooling(), Dense(units=6), Dense())
    (one,) = kernels_of(inspector, "dense-1").of(5)
    assert one.weights.shape == (4, 5, 4)
    np.testing.assert_array_equal(one.weights.ravel(), weights(inspector, "dense-1")[5])
    (last,) = kernels_of(inspector, "dense-2").of(0)
    assert last.weights.shape[0] == 1
    flat = last.weights.ravel()
    np.testing.assert_array_equal(flat[:6], weights(inspector, "dense-2")[0])
    assert not last.reads


def test_maps_are_found_behind_blocks_that_only_pass_numbers_on() -> None:
    inspector = opened(Convolution(kernels=4), Flatten(), Dropout(), Dense())
    assert kernels_of(inspector, "dense-1").of(0)[0].weights.shape == (4, 10, 8)
    first = opened(Dense())
    assert kernels_of(first, "dense-1").of(0)[0].weights.shape == (3, 12, 10)


def test_a_last_row_that_is_too_short_is_filled_with_no_numbers() -> None:
    inspector = opened(Dense(units=13), Dense())
    shown = kernels_of(inspector, "dense-2").of(0)[0].weights
    assert np.isfinite(shown).sum() == 13


def test_without_shared_weights_every_cell_has_a_kernel_of_its_own() -> None:
    inspector = opened(LocallyConnected(kernels=2, kernel=(3, 3)))
    kernels = kernels_of(inspector, "locally_connected-1")
    for cell in ((0, 0), (4, 7)):
        own = weights(inspector, "locally_connected-1")[cell[0], cell[1], 1]
        np.testing.assert_array_equal(kernels.of(1, cell)[0].weights, own)


def test_lenet5_of_1998_shows_the_maps_of_its_table_and_its_targets_as_bitmaps() -> None:
    given = Preprocessing(channels=1, height=28, width=28, mean=(0.1,), deviation=(0.3,))
    inspector = DesignTarget(preset("lenet5-1998").network, given, tuple("0123456789"), None).open()
    found = {i: kernels_of(inspector, i) for i in inspector.layer_ids}
    table = next(k for i, k in found.items() if i.startswith("partial"))
    assert table.of(0)[0].reads == (0, 1, 2)
    assert table.of(15)[0].weights.shape == (6, 5, 5)
    targets = list(found.values())[-1].of(1)[0]
    assert targets.weights.shape == (1, 12, 7)
    assert set(np.unique(targets.weights)) == {-1.0, 1.0}


def test_layers_without_a_kernel_say_why() -> None:
    body = Network.of(Convolution(kernels=3, padding="same")).blocks
    inspector = opened(Pooling(), BatchNormalisation(), Activation(), Residual(branches=(body,)))
    said = {i: kernels_of(inspector, i).sentence for i in inspector.layer_ids}
    assert said["pooling-1"] == FIXED_RULE
    assert said["activation-1"] == FIXED_RULE
    assert said["batch_normalisation-1"] == FACTORS_ONLY
    assert said["residual-1"] == CONTAINER
    assert kernels_of(inspector, "pooling-1").of(0) == ()


def test_a_layer_that_holds_several_says_so() -> None:
    inspector = opened(Convolution(kernels=3))
    conv = torch.nn.Conv2d(3, 3, 3)
    inspector.layer("convolution-1").append(conv).append(torch.nn.Conv2d(3, 3, 3))  # type: ignore[operator]
    assert kernels_of(inspector, "convolution-1").sentence == SEVERAL
