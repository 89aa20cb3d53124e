"""A built network: its weights, its seed, and what it keeps of another one's."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from torch import nn

from engine.blocks import BatchNormalisation, Convolution, Dense, Dropout, Pooling, Refusal
from engine.build import build
from engine.check import check
from engine.network import Network
from engine.presets import CIFAR_SMALL, LENET5, PYTORCH_MNIST, Preset
from tests.helpers.networks import networks

STACK = Network.of(
    Convolution(kernels=4), BatchNormalisation(), Pooling(), Dense(units=8), Dropout(), Dense()
)
INPUT = (1, 12, 12)


def _equal(one: dict[str, torch.Tensor], other: dict[str, torch.Tensor]) -> bool:
    return one.keys() == other.keys() and all(torch.equal(one[k], other[k]) for k in one)


def test_the_same_seed_gives_the_same_weights_and_another_seed_others() -> None:
    first, again = build(STACK, INPUT, 10, seed=3), build(STACK, INPUT, 10, seed=3)
    other = build(STACK, INPUT, 10, seed=4)
    assert _equal(first.weights(), again.weights())
    assert not _equal(first.weights(), other.weights())


def test_a_module_that_draws_weights_of_its_own_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Dropout, "module", lambda _self, _shape: nn.PReLU())
    with pytest.raises(TypeError, match=r"PReLU .* the seed doesn't decide"):
        build(STACK, INPUT, 10)


def test_the_random_numbers_outside_go_on_as_if_nothing_had_been_built() -> None:
    torch.manual_seed(11)
    expected = torch.rand(5)
    torch.manual_seed(11)
    build(STACK, INPUT, 10, seed=3)
    assert torch.equal(torch.rand(5), expected)


def test_weights_are_named_by_block_and_are_copies() -> None:
    built = build(STACK, INPUT, 10)
    weights = built.weights()
    assert "convolution-1.convolution.weight" in weights
    assert "batch_normalisation-1.running_mean" in weights
    assert {name.split(".")[0] for name in weights} == {
        *("convolution-1", "batch_normalisation-1", "dense-1", "dense-2"),
    }
    weights["dense-2.linear.bias"].fill_(99)
    assert not (built.weights()["dense-2.linear.bias"] == 99).any()
    assert not any(tensor.requires_grad for tensor in weights.values())


def test_loaded_weights_give_the_same_answer() -> None:
    pictures = torch.randn(3, *INPUT)
    one, other = build(STACK, INPUT, 10, seed=1).eval(), build(STACK, INPUT, 10, seed=2).eval()
    assert not torch.equal(one(pictures), other(pictures))
    other.load(one.weights())
    assert torch.equal(one(pictures), other(pictures))


def test_weights_that_do_not_fit_are_refused() -> None:
    built = build(STACK, INPUT, 10)
    weights = built.weights()
    del weights["dense-2.linear.bias"]
    with pytest.raises(RuntimeError, match=r"dense-2\.linear\.bias"):
        built.load(weights)
    with pytest.raises(RuntimeError, match="size mismatch"):
        built.load(build(STACK, INPUT, 7).weights())


def test_only_blocks_whose_weights_all_fit_are_carried_over() -> None:
    trained = build(STACK, INPUT, 10, seed=1).weights()
    wider = STACK.replace("dense-1", Dense(units=9))
    fresh = build(wider, INPUT, 10, seed=2).weights()
    built = build(wider, INPUT, 10, seed=2)
    assert built.carry_over(trained) == {"convolution-1", "batch_normalisation-1"}
    after = built.weights()
    for name, tensor in after.items():
        source = trained if name.startswith(("convolution", "batch")) else fresh
        assert torch.equal(tensor, source[name]), name


def test_a_block_with_half_of_its_weights_keeps_its_own() -> None:
    trained = build(STACK, INPUT, 10, seed=1).weights()
    del trained["dense-1.linear.bias"]
    built = build(STACK, INPUT, 10, seed=2)
    before = built.weights()
    assert "dense-1" not in built.carry_over(trained)
    assert torch.equal(built.weights()["dense-1.linear.weight"], before["dense-1.linear.weight"])


def test_weights_follow_a_block_that_moves_and_leave_with_one_that_goes() -> None:
    network = Network.of(Dense(units=5), Dense(units=5), Dense(units=5))
    trained = build(network, (5,), None, seed=1).weights()
    moved = build(network.move(["dense-3"], 0).remove(["dense-2"]), (5,), None, seed=2)
    assert moved.carry_over(trained) == {"dense-1", "dense-3"}
    assert torch.equal(moved.weights()["dense-3.linear.weight"], trained["dense-3.linear.weight"])


def test_every_output_is_given_in_order_and_the_last_is_the_answer() -> None:
    built = build(STACK, INPUT, 10).eval()
    pictures = torch.randn(2, *INPUT)
    outputs = built.every_output(pictures)
    assert tuple(outputs) == STACK.ids
    assert torch.equal(outputs["dense-2"], built(pictures))


def test_a_block_that_cannot_work_is_a_refusal() -> None:
    with pytest.raises(Refusal, match="vector"):
        build(Network.of(Dense(), Convolution()), INPUT, 10)


@settings(max_examples=50)
@given(networks())
def test_whatever_runs_can_be_built_and_its_weights_loaded_again(network: Network) -> None:
    if not check(network, INPUT, 10).runs:
        return
    built = build(network, INPUT, 10, seed=1)
    again = build(network, INPUT, 10, seed=2)
    again.load(built.weights())
    assert _equal(built.weights(), again.weights())


@pytest.mark.parametrize(
    ("preset", "shape", "parameters"),
    [
        (LENET5, (1, 28, 28), 61_706),
        (CIFAR_SMALL, (3, 32, 32), 188_810),
        (PYTORCH_MNIST, (1, 28, 28), 1_199_882),
    ],
    ids=lambda value: value.name if isinstance(value, Preset) else "",
)
def test_presets_have_the_published_number_of_parameters(
    preset: Preset, shape: tuple[int, int, int], parameters: int
) -> None:
    report = check(preset.network, shape, 10)
    built = build(preset.network, shape, 10)
    assert report.trains
    assert report.parameters == parameters == sum(p.numel() for p in built.parameters())
