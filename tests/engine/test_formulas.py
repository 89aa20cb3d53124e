"""Activations, batch normalisation and dropout against their formulas written out."""

from __future__ import annotations

from collections.abc import Callable
from math import erf, exp, expm1, sqrt, tanh
from typing import get_args

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from engine.blocks import Activation, BatchNormalisation, Convolution, Dropout
from engine.blocks.activation import Function, Inner
from engine.build import build
from engine.network import Network

FORMULAS: dict[str, Callable[[float], float]] = {
    "none": lambda x: x,
    "relu": lambda x: max(x, 0.0),
    "leaky_relu": lambda x: x if x > 0 else 0.01 * x,
    "elu": lambda x: x if x > 0 else expm1(x),
    "gelu": lambda x: x * (1 + erf(x / sqrt(2))) / 2,
    "silu": lambda x: x / (1 + exp(-x)),
    "sigmoid": lambda x: 1 / (1 + exp(-x)),
    "tanh": tanh,
    "scaled_tanh": lambda x: 1.7159 * tanh(2 * x / 3),
}
AT = [-3.0, -1.0, -0.25, 0.0, 0.5, 2.0]


@pytest.mark.parametrize("function", get_args(Function))
def test_an_activation_block_is_its_formula(function: Function) -> None:
    result = Activation(function=function).module((len(AT),))(torch.tensor([AT]))
    np.testing.assert_allclose(result, [[FORMULAS[function](x) for x in AT]], atol=1e-6)


@pytest.mark.parametrize("function", get_args(Inner))
def test_the_activation_inside_a_block_is_the_same_formula(function: Inner) -> None:
    block = Convolution(kernels=1, kernel=(1, 1), activation=function, bias=False)
    ones = block.changed({"kernel_initialiser": "ones"})
    built = build(Network.of(ones), (1, 1, len(AT)), None)
    with torch.no_grad():
        result = built(torch.tensor(AT).reshape(1, 1, 1, -1)).flatten()
    np.testing.assert_allclose(result, [FORMULAS[function](x) for x in AT], atol=1e-6)


@given(st.floats(0, 1))
def test_the_leaky_relu_of_a_block_has_the_slope_that_is_set(slope: float) -> None:
    module = Activation(function="leaky_relu", slope=slope).module((2,))
    np.testing.assert_allclose(module(torch.tensor([[-2.0, 3.0]])), [[-2 * slope, 3]], atol=1e-6)


@given(st.floats(1e-6, 0.1), st.floats(0.001, 1), st.sampled_from([(3,), (3, 4, 5)]))
def test_batch_normalisation_measures_the_batch_and_keeps_running_figures(
    epsilon: float, momentum: float, shape: tuple[int, ...]
) -> None:
    """Ioffe and Szegedy 2015, algorithms 1 and 2: use divides by the unbiased variance."""
    module = BatchNormalisation(epsilon=epsilon, momentum=momentum).module(shape).double()
    inputs = torch.randn(6, *shape, dtype=torch.double) * 0.1 + 2
    channels = inputs.transpose(0, 1).flatten(1).numpy()
    spread = channels.var(1, keepdims=True)
    expected = (channels - channels.mean(1, keepdims=True)) / np.sqrt(spread + epsilon)
    trained = module.train()(inputs).transpose(0, 1).flatten(1).detach()
    np.testing.assert_allclose(trained, expected, atol=1e-9)

    mean = momentum * channels.mean(1, keepdims=True)
    running = 1 - momentum + momentum * channels.var(1, ddof=1, keepdims=True)
    used = module.eval()(inputs).transpose(0, 1).flatten(1).detach()
    np.testing.assert_allclose(used, (channels - mean) / np.sqrt(running + epsilon), atol=1e-9)


@pytest.mark.parametrize("rate", [0.0, 0.2, 0.95])
def test_dropout_switches_its_share_off_and_scales_the_rest(rate: float) -> None:
    with torch.random.fork_rng():
        torch.manual_seed(1)
        result = Dropout(rate=rate).module((20_000,)).train()(torch.ones(1, 20_000))
    assert float((result == 0).double().mean()) == pytest.approx(rate, abs=0.01)
    left = result[result != 0]
    torch.testing.assert_close(left, torch.full_like(left, 1 / (1 - rate)))
