"""One layer's update in each mode, against the same written out in numpy."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from engine.blocks import BatchNormalisation, Convolution, Dense
from engine.network import Network
from engine.training.pretraining.layer import (
    TiedLayer,
    contrastive_loss,
    reconstruction_loss,
    with_noise,
)
from engine.training.pretraining.path import _back
from engine.training.pretraining.plan import Layer, plan

Numbers = NDArray[np.float64]

UNITS, INPUTS, BATCH, VARIANCE = 3, 5, 4, 0.7


def dense(*, probabilities: bool, activation: Any = "sigmoid") -> TiedLayer:
    """A layer with numbers of its own in double precision."""
    block = Dense(units=UNITS, activation=activation)
    module = block.module((INPUTS,)).double()
    layer = Layer("dense-1", 0, (INPUTS,), activation, "dense-1", probabilities)
    tied = TiedLayer(layer, module, dict(module.named_children())["activation"])
    random = np.random.default_rng(1)
    for weights in tied.parameters():
        weights.data = torch.from_numpy(random.normal(0, 0.5, tuple(weights.shape)))
    tied.variance = 1.0 if probabilities else VARIANCE
    return tied


def inputs() -> Tensor:
    return torch.from_numpy(np.random.default_rng(2).uniform(0, 1, (BATCH, INPUTS)))


def gradients(tied: TiedLayer, loss: Tensor) -> tuple[Numbers, ...]:
    tied.zero_grad()
    loss.backward()  # type: ignore[no-untyped-call]
    weights = (tied.sum.weight, tied.sum.bias, tied.visible_bias)
    return tuple(np.asarray(w.grad) for w in weights if w is not None)


def numbers(tied: TiedLayer) -> tuple[Numbers, Numbers, Numbers]:
    weights = (tied.sum.weight, tied.sum.bias, tied.visible_bias)
    w, b, c = (x.detach().numpy().copy() for x in weights if x is not None)
    return w, b, c


def sigmoid(x: Numbers) -> Numbers:
    return 1 / (1 + np.exp(-x))


def autoencoder(w: Numbers, b: Numbers, c: Numbers, given: Numbers, wanted: Numbers) -> float:
    """The cross-entropy of what a tied autoencoder brings back."""
    v = sigmoid(sigmoid(given @ w.T + b) @ w + c)
    losses = wanted * np.log(v) + (1 - wanted) * np.log(1 - v)
    return float(-losses.sum() / len(given))


@pytest.mark.parametrize("noise", [0.0, 0.4], ids=["plain", "denoising"])
def test_an_autoencoders_gradient_is_that_of_the_formula_written_out(noise: float) -> None:
    tied, x = dense(probabilities=True), inputs()
    given = with_noise(x, noise, torch.Generator().manual_seed(3))
    dropped = (given == 0).double().mean()
    assert 0.1 < dropped < 0.8 if noise else dropped == 0
    loss, brought_back = reconstruction_loss(tied, given, x)
    w, b, c = numbers(tied)
    data, clean = given.numpy(), x.numpy()
    assert loss.item() == pytest.approx(autoencoder(w, b, c, data, clean), abs=1e-12)

    h = sigmoid(data @ w.T + b)
    v = sigmoid(h @ w + c)
    np.testing.assert_allclose(brought_back.detach(), v, atol=1e-12)
    up = (v - clean) / BATCH
    down = (up @ w.T) * h * (1 - h)
    expected = (h.T @ up + down.T @ data, down.sum(0), up.sum(0))
    for found, formula in zip(gradients(tied, loss), expected, strict=True):
        np.testing.assert_allclose(found, formula, atol=1e-6)

    # And the formula itself against differences.
    small = 1e-6
    for place in np.ndindex(w.shape):
        moved = w.copy()
        moved[place] += small
        slope = (autoencoder(moved, b, c, data, clean) - loss.item()) / small
        assert expected[0][place] == pytest.approx(slope, abs=1e-5)


@pytest.mark.parametrize("probabilities", [True, False], ids=["bernoulli", "gaussian"])
def test_contrastive_divergence_is_that_of_the_formula_with_the_same_random_numbers(
    probabilities: bool,
) -> None:
    tied, x = dense(probabilities=probabilities), inputs()
    numbers_drawn = torch.empty(BATCH, UNITS, dtype=torch.float64)
    drawn = numbers_drawn.uniform_(generator=torch.Generator().manual_seed(4)).numpy()
    loss, dreamt = contrastive_loss(tied, x, torch.Generator().manual_seed(4))

    w, b, c = numbers(tied)
    scale = 1.0 if probabilities else VARIANCE
    v0 = x.numpy()
    h0 = sigmoid(v0 @ w.T + b)
    back = scale * ((drawn < h0).astype(float) @ w) + c
    v1 = sigmoid(back) if probabilities else back
    h1 = sigmoid(v1 @ w.T + b)
    np.testing.assert_allclose(dreamt, v1, atol=1e-12)
    expected = (
        (h1.T @ v1 - h0.T @ v0) / BATCH,
        (h1 - h0).sum(0) / BATCH,
        (v1 - v0).sum(0) / BATCH / scale,
    )
    for found, formula in zip(gradients(tied, loss), expected, strict=True):
        np.testing.assert_allclose(found, formula, atol=1e-6)


def test_numbers_are_brought_back_by_squared_differences_over_twice_their_variance() -> None:
    tied, x = dense(probabilities=False), inputs()
    loss, brought_back = reconstruction_loss(tied, x, x)
    w, b, c = numbers(tied)
    v = VARIANCE * (sigmoid(x.numpy() @ w.T + b) @ w) + c
    np.testing.assert_allclose(brought_back.detach(), v, atol=1e-12)
    expected = ((v - x.numpy()) ** 2).sum() / (2 * VARIANCE) / BATCH
    assert loss.item() == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize(
    ("activation", "sums", "mean", "deviation"),
    [
        ("sigmoid", 0.5, 0.6225, 0.4848),
        ("tanh", 0.5, 0.4621, 0.8868),
        # Of noise with variance 1/2 the half above 0.
        ("relu", 0.0, 0.2821, 0.4129),
        ("relu", 6.0, 6.0, 0.9988),
        ("none", 0.5, 0.5, 1.0),
    ],
)
def test_units_are_drawn_as_their_kind_says(
    activation: str, sums: float, mean: float, deviation: float
) -> None:
    tied = dense(probabilities=True, activation=activation)
    random = torch.Generator().manual_seed(6)
    drawn = tied.sampled(torch.full((200_000,), sums, dtype=torch.float64), random)
    assert drawn.mean().item() == pytest.approx(mean, abs=0.008)
    assert drawn.std().item() == pytest.approx(deviation, abs=0.008)


def test_a_layer_begins_by_bringing_back_the_mean_of_everything() -> None:
    mean = torch.tensor([0.0, 0.2, 0.5, 0.8, 1.0], dtype=torch.float64)
    for probabilities, expected in ((True, [0.01, 0.2, 0.5, 0.8, 0.99]), (False, mean.tolist())):
        tied = dense(probabilities=probabilities)
        tied.begin_at(mean, 0.3)
        assert tied.variance == 0.3
        back = tied.back(torch.zeros(1, UNITS, dtype=torch.float64))
        assert back[0].tolist() == pytest.approx(expected)


def test_the_way_back_through_batch_normalisation_is_exact() -> None:
    block = BatchNormalisation()
    module = block.module((3, 4, 4)).eval()
    random = torch.Generator().manual_seed(7)
    for tensor in (*module.parameters(), *module.buffers()):
        if tensor.is_floating_point():
            tensor.data.uniform_(0.5, 2.0, generator=random)
    x = torch.randn(2, 3, 4, 4, generator=random)
    back = _back(block, module, module(x), (3, 4, 4))
    assert back is not None
    torch.testing.assert_close(back, x, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize(
    "settings",
    [
        {"kernel": (3, 3)},
        {"kernel": (4, 2), "padding": "same"},
        {"kernel": (3, 3), "stride": (2, 3), "padding": (1, 1)},
        {"kernel": (3, 2), "dilation": (2, 1), "groups": 2},
    ],
    ids=str,
)
def test_the_way_back_through_a_convolution_is_the_transpose_of_the_way_there(
    settings: dict[str, Any],
) -> None:
    block = Convolution.model_validate({"kernels": 4, "bias": False, **settings})
    shape = (2, 9, 8)
    (layer,) = plan(Network.of(block, Dense(units=2)), shape).layers
    module = block.module(shape).double()
    tied = TiedLayer(layer, module, nn.Identity()).double()
    random = torch.Generator().manual_seed(5)
    x = torch.randn(1, *shape, dtype=torch.float64, generator=random)
    sums = tied.sums(x)
    h = torch.randn(sums.shape, dtype=torch.float64, generator=random)
    there, back = (sums * h).sum(), (tied.sums_back(h) * x).sum()
    assert there.item() == pytest.approx(back.item(), abs=1e-9)
