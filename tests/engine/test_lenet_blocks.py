"""The layers of LeNet-5 as published, against the paper's numbers and against loops by hand."""

from __future__ import annotations

from math import dist

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.utils.flop_counter import FlopCounterMode

from engine.blocks import PartialConvolution, RadialBasisOutput, Refusal, Subsampling
from engine.blocks.activation import activation_module
from engine.blocks.digit_codes import CODES, HEIGHT, WIDTH
from engine.blocks.lenet import LENET5_TABLE
from engine.blocks.lenet_modules import ConnectedByTable
from engine.build import build
from engine.network import Network

# LeCun et al. 1998, table I: a column for each map of C3, an X for each map of S2 that it reads.
TABLE_I = """
X...XXX..XXXX.XX
XX...XXX..XXXX.X
XXX...XXX..X.XXX
.XXX..XXXX..X.XX
..XXX..XXXX.XX.X
...XXX..XXXX.XXX
"""


def test_the_connection_table_is_the_published_one() -> None:
    rows = TABLE_I.split()
    published = [tuple(s2 for s2 in range(6) if rows[s2][c3] == "X") for c3 in range(16)]
    assert [tuple(sorted(reads)) for reads in LENET5_TABLE] == published
    assert sum(map(len, LENET5_TABLE)) == 60


def _by_hand(
    maps: np.ndarray, kernels: list[np.ndarray], biases: np.ndarray, table: list[list[int]]
) -> np.ndarray:
    """Slide each kernel over the maps that it reads, cell by cell."""
    high, wide = kernels[0].shape[1:]
    rows, columns = maps.shape[1] - high + 1, maps.shape[2] - wide + 1
    result = np.zeros((len(table), rows, columns))
    for k, reads in enumerate(table):
        for row in range(rows):
            for column in range(columns):
                patch = maps[reads, row : row + high, column : column + wide]
                result[k, row, column] = (patch * kernels[k]).sum() + biases[k]
    return result


@settings(max_examples=30)
@given(
    channels=st.integers(1, 6),
    kernels=st.integers(1, 8),
    reads=st.integers(1, 7),
    kernel=st.tuples(st.integers(1, 3), st.integers(1, 3)),
    lenet=st.booleans(),
)
def test_a_kernel_reads_the_maps_of_its_table_and_no_others(
    channels: int, kernels: int, reads: int, kernel: tuple[int, int], lenet: bool
) -> None:
    shape = (6 if lenet else channels, 5, 4)
    block = PartialConvolution(
        table="lenet5" if lenet else "neighbours",
        kernels=kernels,
        reads=reads,
        kernel=kernel,
        activation="none",
    )
    module = block.module(shape).double()
    table = [list(row) for row in block.connections(shape)]
    weights: list[np.ndarray] = []
    biases: list[float] = []
    inner = module[0]
    assert isinstance(inner, ConnectedByTable)
    for part in inner.parts:
        assert isinstance(part, torch.nn.Conv2d)
        assert part.bias is not None
        weights += [w.numpy() for w in part.weight.detach()]
        biases += part.bias.tolist()
    maps = torch.randn(1, *shape, dtype=torch.double)
    expected = _by_hand(maps[0].numpy(), weights, np.array(biases), table)
    np.testing.assert_allclose(module(maps)[0].detach().numpy(), expected, atol=1e-12)


def test_the_work_of_the_table_is_what_torch_counts() -> None:
    block, shape = PartialConvolution(table="lenet5", kernel=(5, 5)), (6, 14, 14)
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        block.module(shape)(torch.zeros(1, *shape))
    # 60 connections of 25 weights for each of 100 cells.
    assert counter.get_total_flops() == 2 * block.macs(shape) == 2 * 150_000


def test_the_work_of_the_radial_basis_output_is_what_torch_counts() -> None:
    block = RadialBasisOutput(units=10)
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        block.module((84,))(torch.zeros(1, 84))
    assert counter.get_total_flops() == 2 * block.macs((84,)) == 2 * 840


def test_the_table_of_lenet_5_is_refused_for_other_numbers_of_maps() -> None:
    with pytest.raises(Refusal, match="for 6 maps, but 1 map comes in") as refused:
        PartialConvolution(table="lenet5").output_shape((1, 9, 9))
    mended = PartialConvolution(table="lenet5").changed(refused.value.changes)
    assert mended.output_shape((1, 9, 9)) == (16, 7, 7)


@pytest.mark.parametrize("block", [Subsampling(kernel=(4, 2)), PartialConvolution(kernel=(4, 2))])
def test_a_window_larger_than_its_input_is_refused_with_one_that_fits(
    block: Subsampling | PartialConvolution,
) -> None:
    with pytest.raises(Refusal, match="4×2 cells, but its input has only 3×9") as refused:
        block.output_shape((2, 3, 9))
    assert block.changed(refused.value.changes).output_shape((2, 3, 9))[1] == 1


def test_sub_sampling_begins_as_the_mean_and_learns_a_factor_and_a_bias_a_channel() -> None:
    shape = (2, 5, 6)
    network = Network.of(Subsampling(kernel=(2, 3), activation="tanh"))
    built = build(network, shape, None)
    maps = torch.randn(1, *shape)
    mean = torch.nn.functional.avg_pool2d(maps, (2, 3))
    torch.testing.assert_close(built(maps), torch.tanh(mean))
    weights = built.weights()
    weights["subsampling-1.sum.coefficient"][1] = 2.0
    weights["subsampling-1.sum.bias"][1] = -0.5
    built.load(weights)
    torch.testing.assert_close(built(maps)[0, 1], torch.tanh(2 * 6 * mean[0, 1] - 0.5))
    torch.testing.assert_close(built(maps)[0, 0], torch.tanh(mean[0, 0]))


def test_the_scaled_tanh_is_near_one_at_one_and_steepest_in_the_middle() -> None:
    """LeCun et al. 1998, appendix A: f(±1) = ±1, and the second derivative is largest at ±1."""
    function = activation_module("scaled_tanh")
    at = torch.tensor([-1.0, 0.0, 1.0, 100.0])
    torch.testing.assert_close(
        function(at), torch.tensor([-1.0, 0.0, 1.0, 1.7159]), atol=1e-4, rtol=0
    )


@given(st.integers(1, 5), st.integers(1, 9), st.booleans())
def test_the_radial_basis_output_is_the_squared_distance_to_each_code(
    units: int, features: int, trained: bool
) -> None:
    network = Network.of(RadialBasisOutput(units=units, trained=trained))
    built = build(network, (features,), None, seed=3)
    codes = built.weights()["radial_basis_output-1.centres"].double()
    assert set(codes.flatten().tolist()) <= {-1.0, 1.0}
    inputs = torch.randn(4, features, dtype=torch.double)
    expected = [[-(dist(x, code) ** 2) for code in codes.tolist()] for x in inputs.tolist()]
    np.testing.assert_allclose(built.double()(inputs).detach(), expected, atol=1e-9)


def test_codes_at_random_follow_the_seed() -> None:
    network = Network.of(RadialBasisOutput())
    one, same, other = (
        build(network, (84,), None, seed).weights()["radial_basis_output-1.centres"]
        for seed in (1, 1, 2)
    )
    assert torch.equal(one, same)
    assert not torch.equal(one, other)


def test_codes_are_learned_only_where_that_is_asked_for() -> None:
    kept, learned = (
        build(Network.of(RadialBasisOutput(codes="digits", trained=trained)), (84,), None)
        for trained in (False, True)
    )
    assert list(kept.parameters()) == []
    assert [p.shape for p in learned.parameters()] == [(10, 84)]
    assert kept.weights().keys() == learned.weights().keys()


def test_the_drawn_digits_are_all_different_and_of_the_published_size() -> None:
    assert (WIDTH, HEIGHT) == (7, 12)
    assert len(CODES) == len(set(CODES)) == 10
    for code in CODES:
        assert len(code) == 84
        assert set(code) == {-1, 1}
    apart = [
        sum(a != b for a, b in zip(CODES[i], CODES[j], strict=True))
        for i in range(10)
        for j in range(i)
    ]
    assert min(apart) >= 5


@pytest.mark.parametrize(
    ("units", "shape", "words"),
    [
        (10, (83,), "84 cells, but 83 numbers come in"),
        (10, (1,), "84 cells, but 1 number comes in"),
        (11, (84,), "There are 10 digits, but 11 units"),
    ],
)
def test_drawn_digits_are_refused_where_they_do_not_fit(
    units: int, shape: tuple[int, ...], words: str
) -> None:
    block = RadialBasisOutput(units=units, codes="digits")
    with pytest.raises(Refusal, match=words) as refused:
        block.output_shape(shape)
    assert block.changed(refused.value.changes).output_shape(shape) == (units,)
