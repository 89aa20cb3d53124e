"""The quicker modules of a run compute what the ordinary ones do."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from engine.blocks import Convolution, Dense, Parallel, Pooling
from engine.build import BuiltNetwork, build
from engine.data.dataset import Dataset
from engine.network import Network, stack_of
from engine.presets import LENET5, PRESETS, Preset
from engine.training.dropout import SeededDropout
from engine.training.fast import NarrowConvolution, faster, side_for
from engine.training.flattening import keep_layout
from engine.training.penalties import freeze
from tests.engine.training.conftest import Run

SHAPES = {"faces": (1, 112, 92), "mnist-5k": (1, 28, 28), "mnist": (1, 28, 28)}
COLOUR = (3, 32, 32)


def narrow(model: BuiltNetwork) -> int:
    return sum(isinstance(part, NarrowConvolution) for part in model.modules())


def pair(network: Network, shape: tuple[int, int, int]) -> tuple[BuiltNetwork, BuiltNetwork]:
    """Return an ordinary model and a quicker one, of the same weights, without any dropout."""
    ordinary, quick = (build(network, shape, 10, seed=1) for _ in range(2))
    keep_layout(quick)
    faster(network, quick, ())
    ordinary, quick = (m.to(memory_format=torch.channels_last) for m in (ordinary, quick))
    for model in (ordinary, quick):
        model.train()
        for part in model.modules():
            if isinstance(part, torch.nn.Dropout | torch.nn.Dropout2d):
                part.p = 0.0
    return ordinary, quick


def gradients(model: BuiltNetwork, pictures: Tensor) -> tuple[Tensor, dict[str, Tensor]]:
    """Return logits, and gradients by the names of weights and pictures."""
    pictures = pictures.contiguous(memory_format=torch.channels_last).requires_grad_()
    logits = model(pictures)
    torch.autograd.backward(torch.nn.functional.cross_entropy(logits, torch.arange(len(logits))))
    found = {name: p.grad for name, p in model.named_parameters() if p.grad is not None}
    assert pictures.grad is not None
    return logits.detach(), {**found, "pictures": pictures.grad}


def agree(network: Network, shape: tuple[int, int, int]) -> None:
    ordinary, quick = pair(network, shape)
    assert ordinary.state_dict().keys() == quick.state_dict().keys()
    pictures = torch.randn(6, *shape, generator=torch.Generator().manual_seed(0))
    (logits, expected), (answers, found) = gradients(ordinary, pictures), gradients(quick, pictures)
    assert torch.allclose(logits, answers, rtol=1e-4, atol=1e-5)
    assert expected.keys() == found.keys()
    for name, gradient in expected.items():
        size = gradient.abs().max().item()
        assert torch.allclose(gradient, found[name], rtol=1e-3, atol=1e-4 * size + 1e-7), name


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_every_preset_answers_and_learns_alike_with_quicker_modules(preset: Preset) -> None:
    agree(preset.network, SHAPES.get(preset.data, COLOUR))


@pytest.mark.parametrize("kernel", [1, 3, 5, 7])
@pytest.mark.parametrize("padding", ["valid", "same", (2, 0)])
@pytest.mark.parametrize("channels", [1, 3])
def test_narrow_convolutions_of_every_size_agree(kernel: int, padding: str, channels: int) -> None:
    convolution = Convolution.model_validate(
        {"kernels": 5, "kernel": (kernel, kernel), "padding": padding}
    )
    agree(Network.of(convolution, Pooling(), Dense()), (channels, 16, 20))


def test_the_quicker_modules_are_used_where_they_were_made_for() -> None:
    assert narrow(pair(LENET5.network, (1, 28, 28))[1]) == 2
    by = torch.nn.Conv2d(1, 6, 5, padding=2)
    assert side_for(by, 28, 28) == 4
    assert side_for(by, 26, 26) == 2
    assert side_for(by, 27, 28) is None
    branches = (stack_of(Convolution(kernels=4, padding="same"), Pooling()), stack_of(Pooling()))
    inside = Parallel(branches=branches)
    assert narrow(pair(Network.of(inside, Dense()), (1, 28, 28))[1]) == 1


def test_among_equal_cells_it_makes_no_difference_which_one_learns() -> None:
    network = Network.of(Convolution(kernels=4, padding="same"), Pooling(), Dense())
    ordinary, quick = pair(network, (1, 8, 8))
    flat = torch.full((6, 1, 8, 8), 0.5)
    expected, found = (gradients(model, flat)[1] for model in (ordinary, quick))
    for name in dict(ordinary.named_parameters()):
        assert torch.allclose(expected[name], found[name], atol=1e-6), name


def test_frozen_blocks_and_those_whose_outputs_are_asked_for_stay_as_they_are() -> None:
    frozen = Network.of(Convolution(kernels=4, frozen=True), Pooling(), Dense())
    model = build(frozen, (1, 28, 28), 10)
    freeze(frozen, model)
    faster(frozen, model, ())
    assert narrow(model) == 0
    network = Network.of(Convolution(kernels=4), Pooling(), Dense())
    model = build(network, (1, 28, 28), 10)
    faster(network, model, {network.ids[0]})
    assert narrow(model) == 0


def test_a_gradient_comes_through_flattening_in_the_order_of_its_maps() -> None:
    network = Network.of(Convolution(kernels=20), Pooling(), Dense())
    model = pair(network, (3, 12, 12))[1]
    orders: list[bool] = []
    model.blocks[network.ids[1]].register_full_backward_hook(
        lambda _module, _given, got: orders.append(
            got[0].is_contiguous(memory_format=torch.channels_last)
        )
    )
    gradients(model, torch.randn(4, 3, 12, 12))
    assert orders == [True]


def test_in_use_the_outputs_of_every_block_are_those_of_ordinary_modules() -> None:
    ordinary, quick = pair(LENET5.network, (1, 28, 28))
    pictures = torch.rand(3, 1, 28, 28)
    expected, found = (model.eval().every_output(pictures) for model in (ordinary, quick))
    assert all(torch.equal(expected[block], found[block]) for block in expected)


def test_runs_with_quicker_modules_repeat_to_the_bit(few: Dataset, run: Run) -> None:
    one, other = (run(LENET5.network, epochs=1, batch_size=60)[-1] for _ in range(2))
    for name, weights in one.weights.items():  # type: ignore[attr-defined]
        assert torch.equal(weights, other.weights[name])  # type: ignore[attr-defined]


@pytest.mark.parametrize("rate", [0.1, 0.25, 0.5, 0.9])
def test_dropout_drops_its_share_and_keeps_the_mean(rate: float) -> None:
    dropout = SeededDropout(rate, torch.Generator().manual_seed(0), whole_maps=False).train()
    ones = torch.ones(50, 8, 20, 25).to(memory_format=torch.channels_last)
    answers = dropout(ones)
    assert (answers == 0).float().mean().item() == pytest.approx(rate, abs=0.005)
    assert answers.mean().item() == pytest.approx(1.0, abs=0.02)
    # Neither neighbours nor the four numbers of one draw have to do with one another.
    dropped = (answers == 0).float().permute(0, 2, 3, 1).flatten()
    for apart in (1, 2, 3, 4, 8):
        together = (dropped[apart:] * dropped[:-apart]).mean().item()
        assert together == pytest.approx(rate**2, abs=0.005)
