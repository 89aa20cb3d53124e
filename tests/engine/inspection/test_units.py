"""Units are sorted by what they answer, and told where they always say the same."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.blocks import Activation, Convolution, Dense
from engine.build import build
from engine.data import catalogue
from engine.data.preprocessing import Preprocessing
from engine.inspection.activations import DesignInspector
from engine.inspection.units import sequence, strength, survey, variance
from engine.network import Network
from engine.presets import LENET5, preset
from engine.training.observer import dead_share, saturated_share

FIT = Preprocessing(channels=1, height=28, width=28, mean=(0.13,), deviation=(0.3,))


def test_strength_is_the_mean_of_the_absolute_values_and_variance_that_of_the_cells() -> None:
    maps = np.array([[[1.0, -3.0]], [[2.0, 2.0]]])
    assert strength(maps).tolist() == [2, 2]
    assert variance(maps).tolist() == [4, 0]
    assert strength(np.array([-5.0, 1.0])).tolist() == [5, 1]
    assert variance(np.array([-5.0, 1.0])).tolist() == [0, 0]


def test_the_greatest_comes_first_equals_keep_their_order_and_what_is_none_comes_last() -> None:
    maps = np.array([0.0, 3.0, np.nan, -9.0, 3.0])
    assert sequence(maps, "index").tolist() == [0, 1, 2, 3, 4]
    assert sequence(maps, "strength").tolist() == [3, 1, 4, 0, 2]
    assert sequence(maps, "variance").tolist() == [0, 1, 3, 4, 2]


def test_a_unit_that_answers_no_picture_is_dead() -> None:
    weights = build(LENET5.network, FIT.shape, 10, seed=1).weights()
    weights["convolution-1.convolution.weight"][2] = 0
    weights["convolution-1.convolution.bias"][2] = -1
    pictures = catalogue.load("mnist-5k").test_pictures[:60]
    inspector = DesignInspector(LENET5.network, FIT, 10, weights)
    found = survey(inspector, pictures)
    assert list(found) == list(inspector.layer_ids)
    assert found["convolution-1"].dead.tolist() == [False, False, True, False, False, False]
    # What the run's own observer says of the same pictures.
    outputs = inspector.outputs(FIT.normalise(pictures), inspector.layer_ids)[1]
    for layer_id in ("convolution-1", "convolution-2", "dense-1", "dense-2"):
        assert found[layer_id].dead.mean() == pytest.approx(dead_share(outputs[layer_id]))
    assert not found["dense-1"].saturated.any()
    assert found["dense-1"].pictures == 60


@pytest.mark.parametrize("function", ["tanh", "sigmoid"])
def test_a_unit_whose_answers_mostly_lie_at_a_limit_is_saturated(function: str) -> None:
    network = Network.of(
        Convolution(kernels=4, activation="none"), Activation(function=function), Dense()
    )
    weights = build(network, FIT.shape, 10, seed=1).weights()
    # The fourth is at its limit only where a picture is bright.
    weights["convolution-1.convolution.weight"][3] = 50
    resting = 50 * 9 * FIT.mean[0] / FIT.deviation[0]
    weights["convolution-1.convolution.bias"][:] = torch.tensor([0.0, 40.0, -40.0, resting])
    pictures = np.random.default_rng(0).integers(0, 256, (9, 28, 28, 1), dtype=np.uint8)
    pictures[:, 10:] = 0
    inspector = DesignInspector(network, FIT, 10, weights)
    found = survey(inspector, pictures)["activation-1"]
    assert found.saturated.tolist() == [False, True, True, False]
    output = inspector.outputs(FIT.normalise(pictures), ["activation-1"])[1]["activation-1"]
    shares = [saturated_share(function, output[:, unit]) for unit in range(4)]
    assert [share is not None and share > 0.5 for share in shares] == found.saturated.tolist()
    assert not found.dead.any()


def test_the_papers_own_tanh_saturates_at_its_own_limit() -> None:
    network = preset("lenet5-1998").network
    weights = build(network, FIT.shape, 10, seed=1).weights()
    weights["convolution-1.convolution.bias"][0] = 90.0
    pictures = np.random.default_rng(0).integers(0, 256, (5, 28, 28, 1), dtype=np.uint8)
    found = survey(DesignInspector(network, FIT, 10, weights), pictures)
    assert found["convolution-1"].saturated[0]


def test_a_survey_ends_as_soon_as_it_is_told_to() -> None:
    inspector = DesignInspector(LENET5.network, FIT, 10, None)
    pictures = np.zeros((200, 28, 28, 1), np.uint8)
    assert survey(inspector, pictures, stopped=lambda: True) == {}
