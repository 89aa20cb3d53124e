"""Convolutions of every kind, valid and refused, against torch and against one another."""

from __future__ import annotations

from math import gcd

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional
from torch.utils.flop_counter import FlopCounterMode

from engine.blocks import (
    Convolution,
    Dense,
    DepthwiseSeparable,
    LocallyConnected,
    Pooling,
    Refusal,
    Shape,
)
from engine.blocks.borders import FILLS, border
from engine.blocks.sliding import Sliding
from engine.build import build
from engine.check import check
from engine.network import Network
from engine.settings import declared
from tests.helpers.networks import values

KINDS = (Convolution, DepthwiseSeparable, LocallyConnected)
every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)

map_shapes = st.tuples(st.integers(1, 6), st.integers(1, 11), st.integers(1, 11))


def sliding(kind: type[Sliding]) -> st.SearchStrategy[Sliding]:
    """Blocks of one kind with any settings but those of how weights begin and are trained."""
    chosen = {s.name: values(s, small=True) for s in declared(kind) if not s.group}
    return st.fixed_dictionaries(chosen).map(kind.model_validate)


@st.composite
def fitting(draw: st.DrawFn, kind: type[Sliding], shape: Shape) -> Sliding:
    """Any settings, with groups that channels and kernels can be dealt out in half of the time."""
    block = draw(sliding(kind))
    if isinstance(block, Convolution) and draw(st.booleans()):
        groups = draw(st.sampled_from([g for g in range(1, shape[0] + 1) if shape[0] % g == 0]))
        return block.changed({"groups": groups, "kernels": groups * draw(st.integers(1, 3))})
    return block


def _refusal(block: Sliding, shape: Shape) -> Refusal | None:
    try:
        block.output_shape(shape)
    except Refusal as refusal:
        return refusal
    return None


@settings(max_examples=60, deadline=None)
@given(data=st.data(), shape=map_shapes)
@every_kind
def test_shape_parameters_and_work_are_those_that_torch_counts(
    kind: type[Sliding], data: st.DataObject, shape: Shape
) -> None:
    block = data.draw(fitting(kind, shape))
    if _refusal(block, shape) is not None:
        return
    module = block.module(shape).eval()
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        output = module(torch.randn(3, *shape))
    assert tuple(output.shape[1:]) == block.output_shape(shape)
    assert sum(p.numel() for p in module.parameters()) == block.parameters(shape)
    assert counter.get_total_flops() == 2 * 3 * block.macs(shape)
    total = block.arithmetic(shape)[-1]
    assert total.startswith("parameters ")
    assert total.endswith(f" = {block.parameters(shape):,}")


@settings(max_examples=60, deadline=None)
@given(data=st.data(), shape=map_shapes)
@every_kind
def test_a_refusal_is_mended_by_its_button_where_it_has_one_and_stands_for_one_of_torch(
    kind: type[Sliding], data: st.DataObject, shape: Shape
) -> None:
    block = data.draw(fitting(kind, shape))
    refusal = _refusal(block, shape)
    if refusal is None:
        return
    assert refusal.mend
    mended = block
    for _ in range(3):  # padding, size and groups may each be wrong by themselves
        if refusal is not None:
            mended = mended.changed(refusal.changes)
            refusal = _refusal(mended, shape)
    assert refusal is None
    with pytest.raises((RuntimeError, ValueError)):
        block.module(shape)(torch.randn(2, *shape))


@settings(max_examples=40, deadline=None)
@given(
    shape=st.tuples(st.integers(1, 3), st.integers(1, 5), st.integers(1, 5)),
    padding=st.tuples(st.integers(0, 7), st.integers(0, 7)),
)
@pytest.mark.parametrize("mode", FILLS)
def test_padding_is_refused_exactly_where_torch_refuses_it(
    mode: str, shape: Shape, padding: tuple[int, int]
) -> None:
    block = Convolution.model_validate(
        {"kernel": (1, 1), "padding": padding, "padding_mode": mode, "kernels": 2}
    )
    refusal = _refusal(block, shape)
    if refusal is None:
        block.module(shape)(torch.randn(1, *shape))
        return
    assert refusal.sentence.endswith("can be added.")
    assert refusal.changes == {"padding_mode": "replicate"}
    with pytest.raises(RuntimeError):
        block.module(shape)(torch.randn(1, *shape))


NUMPY = {"zeros": "constant", "reflect": "reflect", "replicate": "edge", "circular": "wrap"}


@settings(max_examples=25, deadline=None)
@given(data=st.data())
@pytest.mark.parametrize("mode", FILLS)
@every_kind
def test_padding_is_what_numpy_makes_of_the_border(
    kind: type[Sliding], mode: str, data: st.DataObject
) -> None:
    """Even and uneven padding, against the same block on maps that numpy has padded."""
    shape = (2, data.draw(st.integers(5, 9)), data.draw(st.integers(5, 9)))
    drawn = data.draw(fitting(kind, shape)).changed({"padding_mode": mode})
    if _refusal(drawn, shape) is not None:
        return
    block = drawn.changed(
        {"activation": "none", "between": "none"}
        if kind is DepthwiseSeparable
        else {"activation": "none"}
    )
    high, wide = block.windows(shape)
    maps = torch.randn(2, *shape)
    edges = ((0, 0), (0, 0), (high.before, high.after), (wide.before, wide.after))
    padded = torch.from_numpy(np.pad(maps.numpy(), edges, mode=NUMPY[mode]))
    bare = block.changed({"padding": "valid"})
    module, without = block.module(shape), bare.module(tuple(padded.shape[1:]))
    without.load_state_dict(module.state_dict())
    torch.testing.assert_close(module(maps), without(padded), atol=1e-5, rtol=1e-5)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_a_grouped_convolution_is_one_convolution_a_group(data: st.DataObject) -> None:
    groups = data.draw(st.integers(1, 4))
    shape = (groups * data.draw(st.integers(1, 3)), 7, 8)
    kernels = groups * data.draw(st.integers(1, 3))
    block = Convolution(kernels=kernels, groups=groups, kernel=(3, 2), activation="none")
    module = block.module(shape)
    weight, bias = (
        module.get_parameter("convolution.weight"),
        module.get_parameter("convolution.bias"),
    )
    maps = torch.randn(2, *shape)
    parts = [
        functional.conv2d(part, w, b)
        for part, w, b in zip(
            maps.chunk(groups, 1), weight.chunk(groups), bias.chunk(groups), strict=True
        )
    ]
    torch.testing.assert_close(module(maps), torch.cat(parts, 1), atol=1e-5, rtol=1e-5)


@settings(max_examples=40, deadline=None)
@given(data=st.data(), shape=map_shapes)
def test_a_locally_connected_layer_with_shared_weights_is_a_convolution(
    data: st.DataObject, shape: Shape
) -> None:
    local = data.draw(sliding(LocallyConnected))
    if _refusal(local, shape) is not None:
        return
    shared = local.model_dump(exclude={"kind"})
    convolution = Convolution.model_validate(shared)
    module, other = local.module(shape), convolution.module(shape)
    kernel = other.get_parameter("convolution.weight")
    with torch.no_grad():
        module.get_parameter("local.weight").copy_(kernel.expand_as(module.local.weight))
        if local.bias:
            bias = other.get_parameter("convolution.bias")
            module.get_parameter("local.bias").copy_(
                bias[:, None, None].expand_as(module.local.bias)
            )
    maps = torch.randn(2, *shape)
    torch.testing.assert_close(module(maps), other(maps), atol=1e-4, rtol=1e-4)


def test_a_locally_connected_layer_keeps_its_places_apart() -> None:
    block = LocallyConnected(kernels=2, kernel=(2, 3), stride=(2, 1), activation="none")
    shape = (3, 6, 5)
    module = block.module(shape)
    weight, bias = module.get_parameter("local.weight"), module.get_parameter("local.bias")
    maps = torch.randn(1, *shape)
    output = module(maps)
    for y in range(3):
        for x in range(3):
            patch = maps[0, :, 2 * y : 2 * y + 2, x : x + 3]
            for k in range(2):
                expected = (patch * weight[y, x, k]).sum() + bias[k, y, x]
                torch.testing.assert_close(output[0, k, y, x], expected)


@pytest.mark.parametrize("between", ["none", "relu", "normalised_relu"])
@pytest.mark.parametrize("bias", [True, False])
def test_a_separable_convolution_is_a_depthwise_then_a_pointwise_one(
    between: str, bias: bool
) -> None:
    block = DepthwiseSeparable.model_validate(
        {"kernels": 5, "multiplier": 2, "padding": "same", "between": between, "bias": bias}
    )
    shape = (3, 6, 7)
    module = block.module(shape)
    state = dict(module.named_parameters())
    maps = torch.randn(4, *shape)
    first_bias = state.get("depthwise.bias")
    assert (first_bias is not None) == (bias and between != "normalised_relu")
    x = functional.conv2d(maps, state["depthwise.weight"], first_bias, padding=1, groups=3)
    if between == "normalised_relu":
        x = functional.batch_norm(x, None, None, training=True)
    if between != "none":
        x = x.relu()
    x = functional.conv2d(x, state["pointwise.weight"], state.get("pointwise.bias")).relu()
    torch.testing.assert_close(module(maps), x, atol=1e-5, rtol=1e-5)


def test_the_separable_convolution_of_mobilenet_has_its_published_size() -> None:
    """The block of table 4 in Howard et al. (2017): 512 channels on 14×14, 3×3 kernels."""
    shape = (512, 14, 14)
    separable = DepthwiseSeparable(kernels=512, padding="same", bias=False)
    full = Convolution(kernels=512, padding="same", bias=False)
    assert full.macs(shape) / 1e6 == pytest.approx(462, abs=0.5)
    assert full.parameters(shape) / 1e6 == pytest.approx(2.36, abs=0.01)
    assert separable.macs(shape) / 1e6 == pytest.approx(52.3, abs=0.05)
    assert separable.parameters(shape) / 1e6 == pytest.approx(0.27, abs=0.005)


def test_the_memory_of_a_block_counts_what_it_holds_inside() -> None:
    shape = (3, 9, 10)
    local = LocallyConnected(kernels=2, kernel=(3, 2), stride=(2, 1))
    patches = functional.unfold(torch.zeros(1, *shape), (3, 2), stride=(2, 1))
    report = check(Network.of(local), shape, None)
    assert report.activation_bytes == 4 * (2 * 4 * 9 + patches.numel())
    for between, copies in (("none", 1), ("relu", 1), ("normalised_relu", 2)):
        separable = DepthwiseSeparable.model_validate({"multiplier": 2, "between": between})
        first = separable.module(shape).get_submodule("depthwise")(torch.zeros(1, *shape))
        report = check(Network.of(separable), shape, None)
        assert report.activation_bytes == 4 * (16 * 7 * 8 + copies * first.numel())


@settings(max_examples=40, deadline=None)
@given(data=st.data())
@every_kind
def test_the_receptive_field_is_where_gradients_arrive(
    kind: type[Sliding], data: st.DataObject
) -> None:
    shape = (2, 11, 12)
    first, second = (data.draw(fitting(kind, shape)) for _ in range(2))
    plain = {"padding_mode": "zeros", "activation": "none", "kernel_initialiser": "ones"}
    network = Network.of(first.changed(plain), Pooling(mode="average"), second.changed(plain))
    report = check(network, shape, None)
    field = report.blocks[-1].receptive_field if report.runs else None
    if field is None or report.output_shape is None:
        return
    cell = tuple(size // 2 for size in report.output_shape[1:])
    built = build(network, shape, None)
    for name, weights in built.named_parameters():
        if "normalis" not in name:
            weights.data.fill_(1.0)
    pictures = torch.rand(1, *shape, requires_grad=True)
    (gradient,) = torch.autograd.grad(built.eval()(pictures)[(0, 0, *cell)], pictures)
    reached = gradient[0].abs().sum(0) > 0
    for axis, (one, index) in enumerate(zip(field, cell, strict=True)):
        cells = reached.any(1 - axis).nonzero().ravel().tolist()
        begin = one.start + index * one.jump
        assert all(begin <= place < begin + one.size for place in cells)


def test_the_arithmetic_is_spelled_out_as_a_person_would_write_it() -> None:
    lenet = Convolution(kernels=6, kernel=(5, 5), padding="same")
    assert lenet.arithmetic((1, 28, 28)) == (
        "height (28 + 2·2 − 5)/1 + 1 = 28",
        "width (28 + 2·2 − 5)/1 + 1 = 28",
        "parameters 6 · (5·5·1 + 1) = 156",
    )
    grouped = Convolution(kernels=6, kernel=(5, 5), groups=2, bias=False)
    assert grouped.arithmetic((4, 28, 28))[-1] == "parameters 6 · (5·5·4/2) = 300"
    local = LocallyConnected(kernels=6, kernel=(5, 5))
    assert local.arithmetic((1, 28, 28))[-1] == "parameters 24·24·6 · (5·5·1 + 1) = 89,856"
    separable = DepthwiseSeparable(kernels=16, multiplier=2, between="normalised_relu")
    assert separable.arithmetic((8, 9, 9))[2:] == (
        "depthwise 8·2 · (3·3) = 144",
        "normalisation 2 · 16 = 32",
        "pointwise 16 · (16 + 1) = 272",
        "parameters 144 + 32 + 272 = 448",
    )


@given(st.integers(1, 64), st.integers(1, 64), st.integers(1, 64))
def test_groups_that_do_not_divide_are_refused_with_groups_that_do(
    channels: int, kernels: int, groups: int
) -> None:
    block = Convolution(kernels=kernels, groups=groups, kernel=(1, 1))
    refusal = _refusal(block, (channels, 2, 2))
    assert (refusal is None) == (channels % groups == 0 and kernels % groups == 0)
    if refusal is not None:
        mended = refusal.changes["groups"]
        assert 1 <= mended < groups
        assert gcd(channels, kernels) % mended == 0


def test_pooling_shows_no_padding_mode() -> None:
    assert "padding_mode" not in {setting.name for setting in declared(Pooling)}
    assert all("padding_mode" in {s.name for s in declared(kind)} for kind in KINDS)
    assert "padding_mode" not in {setting.name for setting in declared(Dense)}


def test_zeros_around_the_border_are_left_to_the_convolution_itself() -> None:
    module = Convolution(padding="same").module((1, 8, 8))
    assert [type(part) for part in module] == [nn.Conv2d, nn.ReLU]
    assert isinstance(border("zeros", (0, 1, 0, 1)), nn.ZeroPad2d)
