"""Maps of places, against NumPy, and what a network makes of them."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.blocks import Convolution, Coordinates, Dense, Pooling, Refusal
from engine.build import build
from engine.check import check
from engine.data.preprocessing import Preprocessing
from engine.inspection.activations import DesignInspector
from engine.network import Network
from engine.vision.sliding import as_convolution


def test_rows_and_columns_go_from_minus_one_to_one_behind_the_channels() -> None:
    maps = torch.randn(2, 3, 5, 4, generator=torch.Generator().manual_seed(0))
    out = Coordinates(radius=True).module((3, 5, 4))(maps)
    assert torch.equal(out[:, :3], maps)
    row, column = np.meshgrid(np.linspace(-1, 1, 5), np.linspace(-1, 1, 4), indexing="ij")
    for picture in out[:, 3:]:
        expected = np.stack([row, column, np.hypot(row, column)])
        np.testing.assert_allclose(picture, expected, atol=1e-6)


def test_a_single_row_lies_in_the_middle() -> None:
    out = Coordinates().module((1, 1, 3))(torch.zeros(1, 1, 1, 3))
    assert out[0, 1:].tolist() == [[[0, 0, 0]], [[-1, 0, 1]]]


def test_a_vector_has_no_places() -> None:
    with pytest.raises(Refusal, match="Coordinates works on maps"):
        Coordinates().output_shape((12,))


def _pooled_over_all(*first: Coordinates) -> Network:
    everything = Pooling(kernel=(8, 8), stride=(8, 8))
    return Network.of(*first, Convolution(kernels=4, kernel=(1, 1)), everything, Dense())


@pytest.mark.parametrize(("first", "minds"), [((), False), ((Coordinates(),), True)])
def test_only_with_places_a_network_that_pools_over_all_minds_where_a_spot_is(
    first: tuple[Coordinates, ...], minds: bool
) -> None:
    built = build(_pooled_over_all(*first), (1, 8, 8), 2, seed=3).eval()
    spots = torch.zeros(2, 1, 8, 8)
    spots[0, 0, 1, 1] = spots[1, 0, 6, 4] = 3.0
    with torch.no_grad():
        one, other = built(spots)
    assert (not torch.equal(one, other)) == minds


def test_a_network_that_knows_places_is_not_slid_as_one_convolution() -> None:
    by = Preprocessing(channels=1, height=8, width=8, mean=(0.5,), deviation=(0.5,))
    for network, at_once in ((_pooled_over_all(), True), (_pooled_over_all(Coordinates()), False)):
        assert check(network, by.shape, 2).runs
        inspector = DesignInspector(network, by, 2, None)
        assert (as_convolution(inspector) is not None) == at_once
