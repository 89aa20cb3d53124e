"""How weights begin: every initialiser against its formula, torch's own functions and scipy's."""

from __future__ import annotations

from collections.abc import Callable
from math import prod, sqrt
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats
from torch import Tensor, nn

from engine.blocks import (
    KINDS,
    Block,
    Convolution,
    Dense,
    DepthwiseSeparable,
    LocallyConnected,
    Shape,
)
from engine.blocks.initialiser_settings import INITIALISERS, NORMAL, WITH_GAIN
from engine.blocks.initialisers import Draw, Fans
from engine.blocks.weights import Layer, Weighted, layers
from engine.build import build
from engine.network import Network
from engine.settings import Setting, declared

WEIGHTED = tuple(kind for kind in KINDS if issubclass(kind, Weighted))
every_weighted = pytest.mark.parametrize("kind", WEIGHTED, ids=lambda kind: kind.__name__)
every_initialiser = pytest.mark.parametrize("initialiser", INITIALISERS)

LARGE: tuple[tuple[Weighted, Shape], ...] = (
    (Convolution(kernels=64, kernel=(5, 3)), (24, 9, 9)),
    (Convolution(kernels=96, kernel=(3, 3), groups=4), (64, 5, 5)),
    (Dense(units=300), (170,)),
    (LocallyConnected(kernels=16, kernel=(3, 3)), (4, 9, 8)),
    (DepthwiseSeparable(kernels=256, multiplier=4), (128, 5, 5)),
)
"""Blocks with thousands of weights in every layer, so that their figures are sharp."""
every_large = pytest.mark.parametrize(("block", "shape"), LARGE, ids=lambda value: str(value)[:30])


def _drawn(block: Weighted, shape: Shape, seed: int = 0) -> list[Layer]:
    module = block.module(shape)
    block.initialise(module, torch.Generator().manual_seed(seed))
    return list(layers(module))


def _probability(values: Tensor, distribution: Any) -> float:
    """The probability that so many values of ``distribution`` lie so far from it by chance."""
    return float(stats.kstest(values.detach().numpy().ravel(), distribution.cdf).pvalue)


def _expected(initialiser: str, fans: Fans, gain: float) -> Any:
    """The distribution as it stands in the papers, in scipy's words."""
    match initialiser:
        case "pytorch":
            bound = 1 / sqrt(fans.fan_in)
        case "glorot_uniform":
            bound = gain * sqrt(6 / (fans.fan_in + fans.fan_out))
        case "he_uniform":
            bound = gain * sqrt(6 / fans.fan_in)
        case "lecun_uniform":
            bound = gain * sqrt(3 / fans.fan_in)
        case "glorot_normal":
            return stats.norm(0, gain * sqrt(2 / (fans.fan_in + fans.fan_out)))
        case "he_normal":
            return stats.norm(0, gain * sqrt(2 / fans.fan_in))
        case "lecun_normal":
            return stats.norm(0, gain * sqrt(1 / fans.fan_in))
        case "truncated_normal":
            return stats.truncnorm(-2, 2, loc=0.3, scale=0.2)
        case "normal":
            return stats.norm(0.3, 0.2)
        case "uniform":
            return stats.uniform(-0.4, 1.2)
        case _:
            raise AssertionError(initialiser)
    return stats.uniform(-bound, 2 * bound)


NUMBERS = {"gain": 1.7, "mean": 0.3, "deviation": 0.2, "low": -0.4, "high": 0.8, "constant": 0.6}


def _with(block: Weighted, initialiser: str, **numbers: float) -> Weighted:
    chosen = {**NUMBERS, **numbers}
    changes = {f"{of}_{name}": value for of in ("kernel", "bias") for name, value in chosen.items()}
    both = {"kernel_initialiser": initialiser, "bias_initialiser": initialiser}
    return block.changed({**changes, **both})


@pytest.mark.parametrize(
    "initialiser", sorted(set(INITIALISERS) - {"orthogonal", "zeros", "ones", "constant"})
)
@every_large
def test_random_weights_follow_the_distribution_of_the_paper(
    block: Weighted, shape: Shape, initialiser: str
) -> None:
    for layer in _drawn(_with(block, initialiser), shape):
        expected = _expected(initialiser, layer.fans, NUMBERS["gain"])
        assert _probability(layer.kernel, expected) > 1e-3
        assert layer.bias is not None
        assert _probability(layer.bias, expected) > 1e-3
        larger = Fans(round(1.2 * layer.fans.fan_in) + 1, round(1.2 * layer.fans.fan_out) + 1)
        other = _expected(initialiser, larger, NUMBERS["gain"])
        if initialiser not in ("truncated_normal", "normal", "uniform"):
            assert _probability(layer.kernel, other) < 1e-3, "this test tells nothing apart"


def _init(function: str, **words: Any) -> Callable[[Tensor, torch.Generator], Tensor]:
    return lambda weights, generator: getattr(nn.init, function)(
        weights, generator=generator, **words
    )


@pytest.mark.parametrize(
    ("initialiser", "gain", "by_torch"),
    [
        ("glorot_uniform", 1.7, _init("xavier_uniform_", gain=1.7)),
        ("glorot_normal", 1.7, _init("xavier_normal_", gain=1.7)),
        ("he_uniform", 1.0, _init("kaiming_uniform_", nonlinearity="relu")),
        ("he_normal", 1.0, _init("kaiming_normal_", nonlinearity="relu")),
        ("lecun_uniform", 1.0, _init("kaiming_uniform_", nonlinearity="linear")),
        ("lecun_normal", 1.0, _init("kaiming_normal_", nonlinearity="linear")),
        ("orthogonal", 1.7, _init("orthogonal_", gain=1.7)),
        ("normal", 1.0, _init("normal_", mean=0.3, std=0.2)),
        ("uniform", 1.0, _init("uniform_", a=-0.4, b=0.8)),
        ("truncated_normal", 1.0, _init("trunc_normal_", mean=0.3, std=0.2, a=-0.1, b=0.7)),
    ],
)
@pytest.mark.parametrize(
    ("block", "shape"),
    [
        (Convolution(kernels=7, kernel=(3, 5)), (4, 8, 8)),
        (Dense(units=9), (14,)),
        (Dense(units=14), (9,)),
    ],
)
def test_kernels_are_those_that_torch_draws_from_the_same_seed(
    block: Weighted,
    shape: Shape,
    initialiser: str,
    gain: float,
    by_torch: Callable[[Tensor, torch.Generator], Tensor],
) -> None:
    (layer,) = _drawn(_with(block, initialiser, gain=gain), shape, seed=3)
    theirs = by_torch(torch.empty_like(layer.kernel), torch.Generator().manual_seed(3))
    torch.testing.assert_close(layer.kernel.detach(), theirs)


@every_large
def test_orthogonal_kernels_have_orthonormal_rows_or_columns_times_the_gain(
    block: Weighted, shape: Shape
) -> None:
    for layer in _drawn(_with(block, "orthogonal"), shape):
        kernel = layer.kernel.detach()
        # Without weight sharing the kernels of one place are orthogonal to one another.
        places = kernel.flatten(0, 1) if layer.unit_dims == 3 else [kernel]
        for place in places:
            rows = place.flatten(1)
            rows = rows if rows.shape[0] <= rows.shape[1] else rows.T
            unit = NUMBERS["gain"] ** 2 * torch.eye(len(rows))
            torch.testing.assert_close(rows @ rows.T, unit, atol=1e-5, rtol=0)
        assert layer.bias is not None
        if layer.bias.dim() == 1:
            assert layer.bias.norm().item() == pytest.approx(NUMBERS["gain"], abs=1e-5)


@every_large
@pytest.mark.parametrize(
    ("initialiser", "value"), [("zeros", 0.0), ("ones", 1.0), ("constant", NUMBERS["constant"])]
)
def test_constant_weights_are_that_constant(
    block: Weighted, shape: Shape, initialiser: str, value: float
) -> None:
    for layer in _drawn(_with(block, initialiser), shape):
        assert layer.bias is not None
        for weights in (layer.kernel, layer.bias):
            assert torch.equal(weights, torch.full_like(weights, value))


def test_the_ends_of_a_uniform_range_may_stand_in_either_order() -> None:
    block, shape = LARGE[0]
    one = _drawn(_with(block, "uniform"), shape)[0]
    other = _drawn(_with(block, "uniform", low=0.8, high=-0.4), shape)[0]
    assert torch.equal(one.kernel, other.kernel)


@pytest.mark.parametrize(
    ("block", "shape"),
    [
        (Convolution(kernels=6, kernel=(5, 3)), (4, 9, 9)),
        (Convolution(kernels=8, kernel=(3, 3), groups=4), (16, 5, 5)),
        (Dense(units=7), (11,)),
        (Dense(units=7), (3, 2, 2)),
        (LocallyConnected(kernels=5, kernel=(3, 2)), (4, 9, 8)),
        (DepthwiseSeparable(kernels=9, kernel=(3, 5), multiplier=3), (4, 9, 9)),
    ],
)
def test_fans_are_the_connections_that_gradients_find(block: Weighted, shape: Shape) -> None:
    module = block.module(shape)
    found = list(layers(module))
    assert found
    for layer in found:
        part = module.get_submodule(layer.name)
        if isinstance(part, nn.Conv2d):
            x = torch.zeros(1, part.in_channels, *shape[1:], requires_grad=True)
        else:
            x = torch.zeros(1, *(shape if layer.unit_dims == 3 else (prod(shape),)))
            x.requires_grad_()
        layer.kernel.data.fill_(1)
        y = part(x)
        middle = tuple(size // 2 for size in y.shape[1:])
        (looked_at,) = torch.autograd.grad(y[(0, *middle)], x, retain_graph=True)
        assert int((looked_at != 0).sum()) == layer.fans.fan_in
        (looking,) = torch.autograd.grad(y.sum(), x)
        assert int(looking.max()) == layer.fans.fan_out


@every_weighted
def test_weights_without_settings_are_those_that_pytorch_would_draw(kind: type[Weighted]) -> None:
    shape = (3, 8, 8)
    block = kind.model_validate({"units": 5} if kind is Dense else {})
    drawn = _drawn(block, shape, seed=4)
    generator = torch.Generator().manual_seed(4)
    for layer in drawn:
        for weights in (layer.kernel, layer.bias):
            assert weights is not None
            bound = layer.fans.fan_in**-0.5
            expected = torch.empty_like(weights).uniform_(-bound, bound, generator=generator)
            assert torch.equal(weights, expected)


@every_initialiser
@every_weighted
def test_the_same_seed_gives_the_same_weights_and_another_seed_others(
    kind: type[Weighted], initialiser: str
) -> None:
    network = Network.of(_with(kind.model_validate({}), initialiser))
    one, again, other = (build(network, (3, 8, 8), 10, seed).weights() for seed in (1, 1, 2))
    assert all(torch.equal(tensor, again[name]) for name, tensor in one.items())
    differ = [name for name, tensor in one.items() if not torch.equal(tensor, other[name])]
    fixed = initialiser in ("zeros", "ones", "constant")
    assert len(differ) == (0 if fixed else len(one))


@settings(max_examples=200)
@given(
    st.sampled_from(sorted(INITIALISERS)),
    st.floats(0.01, 10),
    st.floats(-10, 10),
    st.floats(1e-6, 10),
    st.floats(-10, 10),
    st.floats(-10, 10),
)
def test_any_numbers_within_their_limits_give_finite_weights(
    initialiser: str, gain: float, mean: float, deviation: float, low: float, high: float
) -> None:
    numbers = {"gain": gain, "mean": mean, "deviation": deviation, "low": low, "high": high}
    for layer in _drawn(_with(Dense(units=4), initialiser, **numbers), (6,)):
        assert layer.bias is not None
        assert bool(torch.isfinite(layer.kernel).all())
        assert bool(torch.isfinite(layer.bias).all())
        if initialiser == "truncated_normal":
            assert bool(((layer.kernel - mean).abs() <= 2.001 * deviation + 1e-5).all())


def test_a_bias_takes_the_fans_of_its_kernel() -> None:
    block = Dense(units=2000, kernel_initialiser="zeros", bias_initialiser="he_normal")
    (layer,) = _drawn(block, (50,))
    assert layer.bias is not None
    assert float(layer.bias.detach().std()) == pytest.approx(sqrt(2 / 50), rel=0.05)
    assert not layer.kernel.any()
    assert block.draw("bias", layer.fans) == Draw("normal", 0.0, sqrt(2 / 50))


def _mattering(block: Block) -> set[str]:
    return {setting.name for setting in declared(type(block)) if setting.matters(block)}


NUMBERS_OF = {
    **{word: {"gain"} for word in WITH_GAIN},
    **{word: {"mean", "deviation"} for word in NORMAL},
    "uniform": {"low", "high"},
    "constant": {"constant"},
}


@every_initialiser
@every_weighted
def test_a_number_of_an_initialiser_shows_only_with_it_and_those_of_a_bias_only_with_a_bias(
    kind: type[Weighted], initialiser: str
) -> None:
    block = _with(kind.model_validate({}), initialiser)
    for of in ("kernel", "bias"):
        shown = {name for name in NUMBERS if f"{of}_{name}" in _mattering(block)}
        assert shown == NUMBERS_OF.get(initialiser, set())
    bare = block.changed({"bias": False, "bias_regulariser": "l1", "bias_constraint": "max_norm"})
    assert not {name for name in _mattering(bare) if name.startswith("bias_")}


def test_strengths_and_norms_show_only_with_what_uses_them() -> None:
    block = Convolution(kernel_regulariser="l1", output_regulariser="l1_l2")
    shown = _mattering(block)
    assert {"kernel_l1", "output_l1", "output_l2"} <= shown
    assert not {"kernel_l2", "bias_l1", "bias_l2", "kernel_norm", "bias_norm"} & shown
    assert "kernel_norm" in _mattering(Convolution(kernel_constraint="max_norm"))


@pytest.mark.parametrize(
    ("kind", "setting"),
    [(kind, setting) for kind in WEIGHTED for setting in declared(kind)],
    ids=lambda value: value.name if isinstance(value, Setting) else value.__name__,
)
def test_every_setting_tells_its_effect_and_its_usual_values(
    kind: type[Weighted], setting: Setting
) -> None:
    assert setting.help.endswith(".")
    assert setting.effect.endswith(".")
    assert setting.usual.endswith(".")
    names = [other.name for other in declared(kind)]
    assert setting.when is None or setting.when[0] in names


def test_a_project_from_before_these_settings_reads_as_without_them() -> None:
    block = Convolution.model_validate({"kind": "convolution", "kernels": 6, "kernel": [5, 5]})
    assert block == Convolution(kernels=6, kernel=(5, 5))
    assert not any(block.strengths(of) for of in ("kernel", "bias", "output"))
    assert block.rule("kernel") is block.rule("bias") is None
