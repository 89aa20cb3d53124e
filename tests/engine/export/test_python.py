"""The exported source computes what the program computes, for every block and every setting."""

from __future__ import annotations

import pytest
import torch
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from engine.blocks import KINDS, Block, Convolution, Refusal, Shape
from engine.export.python import python_source
from engine.network import Network
from tests.helpers.exports import (
    assert_well_formed,
    design,
    exported_network,
    inputs,
    shaken,
    varied,
    working_networks,
)

every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
picture_shapes = st.tuples(st.sampled_from([1, 3]), st.integers(4, 12), st.integers(4, 12))
CLASSES = 3


def _works(block: Block, shape: Shape) -> bool:
    try:
        Network.of(block).resolved(CLASSES).blocks[0].block.output_shape(shape)
    except Refusal:
        return False
    return True


def assert_computes_the_same(network: Network, shape: Shape) -> str:
    """Compare the exported network with the built one in evaluation; return the source."""
    built = shaken(network, shape, CLASSES).eval()
    source = python_source(design(network, shape, built=built))
    exported = exported_network(source).eval()
    with torch.no_grad():
        expected, result = built(inputs(shape)), exported(inputs(shape))
    torch.testing.assert_close(result, expected, rtol=1e-5, atol=1e-5)
    return source.text


@every_kind
def test_a_block_with_its_defaults_is_exported(kind: type[Block]) -> None:
    block = kind.model_validate({})
    shape = (3, 12, 12) if _works(block, (3, 12, 12)) else (3, 4, 7)
    network = Network.of(block)
    if not _works(block, shape):
        network, shape = Network.of(Convolution(kernels=8), block), (3, 12, 12)
    assert_well_formed(assert_computes_the_same(network, shape))


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(data=st.data(), shape=picture_shapes)
@every_kind
def test_a_block_with_any_settings_computes_the_same_once_exported(
    kind: type[Block], data: st.DataObject, shape: Shape
) -> None:
    block = data.draw(varied(kind))
    assume(_works(block, shape))
    assert_computes_the_same(Network.of(block), shape)


@settings(max_examples=8, phases=(Phase.generate,), suppress_health_check=list(HealthCheck))
@given(data=st.data(), shape=picture_shapes)
def test_networks_of_up_to_60_blocks_compute_the_same_once_exported(
    data: st.DataObject, shape: Shape
) -> None:
    network = data.draw(working_networks(shape, most=60))
    assert_well_formed(assert_computes_the_same(network, shape))
