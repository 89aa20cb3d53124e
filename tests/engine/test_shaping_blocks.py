"""Padding, upsampling, normalisations and dropout of whole maps, against NumPy and torch."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from torch import Tensor

from engine.blocks import (
    GroupNormalisation,
    LayerNormalisation,
    NeedsMaps,
    Pad,
    Refusal,
    Shape,
    SpatialDropout,
    Upsampling,
)
from engine.build import build
from engine.network import Network
from engine.training.dropout import seed_dropout
from tests.helpers.networks import map_shapes

MODES = {"zeros": "constant", "reflect": "reflect", "replicate": "edge", "circular": "wrap"}
pads = st.builds(
    Pad,
    fill=st.sampled_from(list(MODES)),
    top=st.integers(0, 4),
    bottom=st.integers(0, 4),
    left=st.integers(0, 4),
    right=st.integers(0, 4),
)


def _refusal(block: Pad | GroupNormalisation | Upsampling, shape: Shape) -> Refusal | None:
    try:
        block.output_shape(shape)
    except Refusal as refusal:
        return refusal
    return None


@given(pads, map_shapes(most=6))
def test_padding_adds_what_numpy_adds(pad: Pad, shape: Shape) -> None:
    assume(_refusal(pad, shape) is None)
    maps = torch.randn(1, *shape)
    sides = ((0, 0), (pad.top, pad.bottom), (pad.left, pad.right))
    expected = np.pad(maps[0].numpy(), sides, MODES[pad.fill])  # type: ignore[call-overload]
    np.testing.assert_array_equal(pad.module(shape)(maps)[0].numpy(), expected)
    assert expected.shape == pad.output_shape(shape)


@given(pads, map_shapes(most=4))
def test_padding_is_refused_where_torch_refuses_it_and_the_mend_helps(
    pad: Pad, shape: Shape
) -> None:
    refusal = _refusal(pad, shape)
    try:
        pad.module(shape)(torch.zeros(1, *shape))
        works = True
    except RuntimeError:
        works = False
    assert works == (refusal is None)
    if refusal is not None:
        mended = pad.changed(refusal.changes)
        assert mended.module(shape)(torch.zeros(1, *shape)).shape[1:] == mended.output_shape(shape)


def test_a_mirror_needs_one_cell_more_than_it_shows() -> None:
    with pytest.raises(Refusal, match="have only 2 rows, so that at most 1"):
        Pad(fill="reflect", top=2).output_shape((1, 2, 9))
    with pytest.raises(Refusal, match="have only 1 column, so that at most 1"):
        Pad(fill="circular", top=0, bottom=0, right=2).output_shape((1, 2, 1))


@given(map_shapes(most=5), st.tuples(st.integers(1, 4), st.integers(1, 4)))
def test_the_nearest_cells_are_repeated(shape: Shape, factor: tuple[int, int]) -> None:
    maps = torch.randn(1, *shape)
    result = Upsampling(factor=factor).module(shape)(maps)
    expected = maps.repeat_interleave(factor[0], 2).repeat_interleave(factor[1], 3)
    assert torch.equal(result, expected)


def test_blending_meets_the_old_values_half_way() -> None:
    module = Upsampling(factor=(1, 2), method="bilinear").module((1, 1, 3))
    result = module(torch.tensor([[[[0.0, 4.0, 8.0]]]]))
    assert result.flatten().tolist() == [0, 1, 3, 5, 7, 8]


def test_upsampling_beyond_all_bounds_is_refused() -> None:
    block = Upsampling(factor=(16, 1))
    assert block.output_shape((1, 512, 512)) == (1, 8192, 512)
    with pytest.raises(Refusal, match="8,208×512 cells") as refused:
        block.output_shape((1, 513, 512))
    assert block.changed(refused.value.changes).output_shape((1, 513, 512)) == (1, 513, 512)


@pytest.mark.parametrize("block", [Pad(), Upsampling(), SpatialDropout()])
def test_what_works_on_maps_refuses_a_vector(block: Pad | Upsampling | SpatialDropout) -> None:
    with pytest.raises(NeedsMaps, match=f"{block.title} works on maps .* vector of 12 numbers"):
        block.output_shape((12,))


def _standardised(values: np.ndarray, epsilon: float) -> np.ndarray:
    result: np.ndarray = (values - values.mean()) / np.sqrt(values.var() + epsilon)
    return result


@given(map_shapes(most=5) | st.tuples(st.integers(2, 9)), st.floats(1e-6, 0.1))
def test_layer_normalisation_takes_all_numbers_of_one_input_together(
    shape: Shape, epsilon: float
) -> None:
    block = LayerNormalisation(epsilon=epsilon)
    inputs = torch.randn(3, *shape) * 5 + 2
    result = block.module(shape)(inputs).detach().numpy()
    expected = [_standardised(one.numpy(), epsilon) for one in inputs]
    np.testing.assert_allclose(result, expected, atol=2e-4)


@given(
    st.integers(1, 4), st.integers(1, 3), st.integers(1, 4), st.integers(2, 4), st.floats(1e-6, 0.1)
)
def test_group_normalisation_takes_the_channels_of_a_group_together(
    groups: int, each: int, height: int, width: int, epsilon: float
) -> None:
    shape = (groups * each, height, width)
    inputs = torch.randn(2, *shape, dtype=torch.double) * 0.5 + 2
    block = GroupNormalisation(groups=groups, epsilon=epsilon)
    result = block.module(shape).double()(inputs).detach().numpy()
    for one, out in zip(inputs.numpy(), result, strict=True):
        parts = zip(np.split(one, groups), np.split(out, groups), strict=True)
        for before, after in parts:
            np.testing.assert_allclose(after, _standardised(before, epsilon), atol=1e-9)


@given(st.integers(1, 12), st.integers(1, 12), st.integers(1, 2))
def test_groups_are_refused_where_torch_refuses_them_and_the_mend_helps(
    groups: int, channels: int, side: int
) -> None:
    block, shape = GroupNormalisation(groups=groups), (channels, side, side)
    refusal = _refusal(block, shape)
    try:
        block.module(shape)(torch.zeros(1, *shape))
        works = True
    except ValueError:
        works = False
    assert works == (refusal is None)
    if refusal is None:
        return
    assert bool(refusal.changes) == (shape != (1, 1, 1))
    if refusal.changes:
        mended = block.changed(refusal.changes)
        assert mended.output_shape(shape) == shape
        assert mended.module(shape)(torch.zeros(1, *shape)).shape[1:] == shape


def test_the_mend_of_groups_keeps_as_many_as_the_channels_allow() -> None:
    with pytest.raises(
        Refusal, match="12 channels can't be divided evenly into 8 groups"
    ) as refused:
        GroupNormalisation(groups=8).output_shape((12, 4, 4))
    assert refused.value.changes == {"groups": 6}
    assert refused.value.mend == "Make 6 groups"


def _dropped(rate: float, seed: int, times: int = 1) -> Tensor:
    built = build(Network.of(SpatialDropout(rate=rate)), (50, 3, 4), None).train()
    seed_dropout(built, torch.Generator().manual_seed(seed))
    for _ in range(times):
        result = built(torch.ones(8, 50, 3, 4))
    return result


def test_whole_maps_are_switched_off_and_the_others_make_up_for_it() -> None:
    result = _dropped(0.2, seed=1)
    each_map = result.flatten(2)
    assert torch.equal(each_map.amin(2), each_map.amax(2)), "a map is switched off in part"
    assert set(each_map[:, :, 0].flatten().tolist()) == {0.0, 1.25}
    share = (each_map[:, :, 0] == 0).float().mean().item()
    assert 0.1 < share < 0.3


def test_maps_switched_off_follow_the_run_s_own_seed_alone() -> None:
    one = _dropped(0.5, seed=1)
    torch.rand(7)
    assert torch.equal(one, _dropped(0.5, seed=1))
    assert not torch.equal(one, _dropped(0.5, seed=2))
    assert not torch.equal(one, _dropped(0.5, seed=1, times=2))


def test_nothing_is_switched_off_after_training() -> None:
    built = build(Network.of(SpatialDropout(rate=0.9)), (5, 3, 4), None)
    seed_dropout(built, torch.Generator())
    built.eval()
    maps = torch.randn(2, 5, 3, 4)
    assert torch.equal(built(maps), maps)
