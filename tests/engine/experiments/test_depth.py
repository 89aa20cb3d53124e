"""Twins of growing depth: what reaches their first layers, and which of them can be trained."""

from __future__ import annotations

import pytest
import torch

from engine.blocks import Convolution, Dense
from engine.build import build
from engine.check import check
from engine.experiments import depth
from engine.experiments.depth import AllTrained, Depth, Gradients, Trained, gradients, run, twins


@pytest.mark.parametrize("normalised", [True, False])
@pytest.mark.parametrize("layers", depth.DEPTHS)
def test_twins_have_as_many_layers_and_parameters(layers: int, normalised: bool) -> None:
    counts = []
    for network in twins(layers, normalised):
        weighted = [p for p in network.walk() if isinstance(p.block, Convolution | Dense)]
        assert len(weighted) == layers
        report = check(network, (1, 28, 28), 10)
        assert report.trains
        counts.append(report.parameters)
    assert counts[0] == counts[1]


def test_twins_begin_with_the_same_weights() -> None:
    plain, residual = (
        list(build(network, (1, 28, 28), 10, seed=3).parameters()) for network in twins(14, True)
    )
    assert len(plain) == len(residual)
    assert all(torch.equal(a, b) for a, b in zip(plain, residual, strict=True))


def _reach(layers: int, normalised: bool, seed: int) -> tuple[float, float]:
    """Return first gradient over last, of the plain and of the residual twin."""
    data = depth.digits()
    plain, residual = (
        Gradients(layers, False, False, gradients(network, data, seed)).reach
        for network in twins(layers, normalised)
    )
    return plain, residual


def test_gradients_of_a_deep_plain_network_grow_on_their_way_back_and_those_of_its_twin_stay() -> (
    None
):
    plain, residual = _reach(56, True, seed=0)
    assert plain > 500
    assert residual < 20


def test_without_normalisation_they_fade_in_the_plain_network() -> None:
    plain, residual = _reach(56, False, seed=0)
    assert plain < 0.05
    assert 0.3 < residual < 3


def test_a_plain_network_of_20_layers_gets_more_training_pictures_wrong_than_its_residual_twin(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(depth, "DEPTHS", (20,))
    monkeypatch.setattr(depth, "PICTURES", 320)
    told = list(run(Depth(), lambda: False))
    result = told[-1]
    assert isinstance(result, AllTrained)
    plain, residual = result.networks
    assert (plain.residual, residual.residual) == (False, True)
    assert plain.loss > residual.loss + 0.3
    assert plain.error > residual.error + 0.15
    after = [one for one in told if isinstance(one, Gradients)]
    assert [one.trained for one in after] == [True, True]
    for one, network in zip(after, twins(20, True), strict=True):
        assert one.norms != gradients(network, depth.digits(), 0), "they have learned since"
    assert sum(isinstance(one, Trained) for one in told) == 2


def test_it_ends_soon_once_it_is_cancelled() -> None:
    assert not any(isinstance(one, AllTrained) for one in run(Depth(), lambda: True))
