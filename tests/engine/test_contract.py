"""``check`` against torch, over any networks of up to 60 blocks, valid and invalid."""

from __future__ import annotations

from math import prod

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from torch.utils.flop_counter import FlopCounterMode

from engine.blocks import (
    KINDS,
    Block,
    Container,
    Dense,
    NeedsMaps,
    Refusal,
    Residual,
    Shape,
)
from engine.build import build
from engine.check import check
from engine.network import Network
from tests.helpers.networks import blocks_of, map_shapes, nested_blocks, networks, shapes

every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
COUNTED_BY_TORCH = {"convolution", "dense", "depthwise_separable", "locally_connected", "residual"}
"""Kinds that are nothing but convolutions and matrix products, which torch's counter counts."""
COUNTED = [kind for kind in KINDS if kind.model_fields["kind"].default in COUNTED_BY_TORCH]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(networks(most=60), map_shapes(most=24), st.sampled_from([None, 3, 10]))
def test_a_report_of_up_to_60_blocks_says_what_torch_does(
    network: Network, shape: Shape, classes: int | None
) -> None:
    report = check(network, shape, classes)
    if not report.runs:
        if network.blocks:
            with pytest.raises(Refusal):
                build(network, shape, classes)
        return
    built = build(network, shape, classes).eval()
    with torch.no_grad():
        outputs = built.every_output(torch.randn(1, *shape))
    assert {i: tuple(o.shape[1:]) for i, o in outputs.items()} == {
        block.id: block.output_shape for block in report.blocks
    }
    assert sum(p.numel() for p in built.parameters()) == report.parameters


@st.composite
def valid_networks(draw: st.DrawFn, shape: Shape, most: int = 60) -> Network:
    """Networks of blocks that each take what the one before gives, of a bearable size."""
    chosen: list[Block] = []
    for block in draw(st.lists(nested_blocks(), min_size=most // 2, max_size=most)):
        try:
            after = block.output_shape(shape)
        except Refusal:
            continue
        if prod(after) <= 20_000:
            chosen.append(block)
            shape = after
    return Network.of(*chosen)


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data(), map_shapes(most=24))
def test_long_valid_networks_are_in_torch_what_their_report_says(
    data: st.DataObject, shape: Shape
) -> None:
    network = data.draw(valid_networks(shape))
    report = check(network, shape, None)
    assert report.runs or not network.blocks
    built = build(network, shape, None).eval()
    with torch.no_grad():
        outputs = built.every_output(torch.randn(2, *shape))
    for block in report.blocks:
        assert tuple(outputs[block.id].shape[1:]) == block.output_shape
        parameters = sum(p.numel() for p in built.blocks[block.id].parameters())
        assert parameters == block.parameters


@settings(max_examples=60, deadline=None)
@given(data=st.data(), shape=shapes(most=12))
@pytest.mark.parametrize("kind", COUNTED, ids=lambda kind: kind.__name__)
def test_multiply_accumulates_are_those_that_torch_counts(
    kind: type[Block], data: st.DataObject, shape: Shape
) -> None:
    block = data.draw(blocks_of(kind))
    network = Network.of(block)
    report = check(network, shape, 7)
    if not report.runs:
        return
    built = build(network, shape, 7).eval()
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        built(torch.randn(1, *shape))
    assert counter.get_total_flops() == 2 * report.macs


def test_every_kind_with_multiply_accumulates_is_counted_or_known_not_to_be() -> None:
    own = {
        kind.model_fields["kind"].default
        for kind in KINDS
        if kind.macs is not Block.macs and not issubclass(kind, Residual)
    }
    assert own - COUNTED_BY_TORCH == {"partial_convolution", "radial_basis_output"}


@settings(max_examples=100, deadline=None)
@given(data=st.data(), shape=shapes(most=9))
@every_kind
def test_what_a_block_refuses_torch_refuses_too_or_makes_no_number_of(
    kind: type[Block], data: st.DataObject, shape: Shape
) -> None:
    block = data.draw(blocks_of(kind))
    if isinstance(block, Container) or (isinstance(block, Dense) and block.units is None):
        return
    try:
        block.output_shape(shape)
    except NeedsMaps:
        return  # torch takes a vector for maps without a batch
    except Refusal as refusal:
        if "Average pooling can't be dilated" in refusal.sentence:
            return  # torch has no such setting that could refuse
    else:
        return
    try:
        output = block.module(shape)(torch.randn(1, *shape))
    except Exception:
        return
    assert 0 in output.shape or not torch.isfinite(output).all(), "torch has no objection"
