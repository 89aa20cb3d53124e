"""Every optimiser against a loop written out plainly with PyTorch's defaults."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from engine.blocks import BatchNormalisation, Convolution, Dense, LocallyConnected
from engine.build import build
from engine.data.dataset import Dataset
from engine.network import Network
from engine.recipe import Recipe
from engine.training.batches import shuffled, split
from engine.training.control import Control
from engine.training.events import BatchDone, Finished
from engine.training.loop import train
from engine.training.muon import Muon, evened
from engine.training.optimisers import hidden_kernels, is_kernel, make_optimisers
from tests.engine.training.conftest import SMALL, Run

NAMED = ("sgd", "adam", "adamw", "rmsprop", "adagrad")


def plain_optimiser(recipe: Recipe, model: nn.Module) -> torch.optim.Optimizer:
    weights, rate, decay = model.parameters(), recipe.learning_rate, recipe.weight_decay
    numbers = {"betas": (recipe.beta1, recipe.beta2), "eps": recipe.epsilon}
    match recipe.optimiser:
        case "sgd":
            turning = {"momentum": recipe.momentum, "nesterov": recipe.nesterov}
            return torch.optim.SGD(weights, lr=rate, weight_decay=decay, **turning)
        case "adam":
            return torch.optim.Adam(weights, lr=rate, weight_decay=decay, **numbers)
        case "adamw":
            return torch.optim.AdamW(weights, lr=rate, weight_decay=decay, **numbers)
        case "rmsprop":
            return torch.optim.RMSprop(
                weights,
                lr=rate,
                weight_decay=decay,
                alpha=recipe.rms_smoothing,
                eps=recipe.epsilon,
            )
        case "adagrad":
            return torch.optim.Adagrad(weights, lr=rate, weight_decay=decay)
    raise AssertionError(recipe.optimiser)


OTHER = {
    "nesterov": True,
    "momentum": 0.7,
    "beta1": 0.8,
    "beta2": 0.95,
    "rms_smoothing": 0.9,
    "epsilon": 1e-3,
}


@pytest.mark.parametrize("numbers", [{}, OTHER], ids=["usual numbers", "other numbers"])
@pytest.mark.parametrize("optimiser", NAMED)
def test_training_equals_a_plain_loop_step_for_step(
    few: Dataset, optimiser: str, numbers: dict[str, float]
) -> None:
    recipe = Recipe.model_validate(
        {
            "optimiser": optimiser,
            "epochs": 2,
            "learning_rate": 0.01,
            "weight_decay": 0.01,
            **numbers,
        }
    )
    events = list(train(SMALL, recipe, few, Control()))

    model = build(SMALL, few.preprocessing.shape, 10, recipe.seed)
    pictures = few.preprocessing.normalise(few.train_pictures)
    labels = torch.from_numpy(few.train_labels)
    optimise = plain_optimiser(recipe, model)
    training, _ = split(few.train_labels, recipe.validation_share, recipe.seed)
    order = torch.Generator().manual_seed(recipe.seed)
    losses = []
    for _ in range(recipe.epochs):
        for batch in shuffled(torch.from_numpy(training), recipe.batch_size, order):
            loss = nn.functional.cross_entropy(model(pictures[batch]), labels[batch])
            optimise.zero_grad()
            loss.backward()
            optimise.step()
            losses.append(loss.item())

    assert [e.loss for e in events if isinstance(e, BatchDone)] == pytest.approx(losses, abs=1e-5)
    finished = events[-1]
    assert isinstance(finished, Finished)
    for name, tensor in model.weights().items():
        torch.testing.assert_close(finished.weights[name], tensor, atol=1e-6, rtol=1e-5)


@pytest.mark.skipif(not hasattr(torch.optim, "Muon"), reason="PyTorch has it from 2.9 on")
@pytest.mark.parametrize("shape", [(8, 8), (20, 6), (6, 20)])
def test_muon_is_pytorch_s_but_for_its_sixteen_bits(shape: tuple[int, int]) -> None:
    generator = torch.Generator().manual_seed(0)
    begun = torch.randn(shape, generator=generator)
    ours, theirs = nn.Parameter(begun.clone()), nn.Parameter(begun.clone())
    mine = Muon([ours], lr=0.1, momentum=0.9, weight_decay=0.1)
    torchs = torch.optim.Muon(
        [theirs], lr=0.1, momentum=0.9, weight_decay=0.1, adjust_lr_fn="match_rms_adamw"
    )
    for _ in range(5):
        ours.grad = torch.randn(shape, generator=generator)
        theirs.grad = ours.grad.clone()
        mine.step()
        torchs.step()
    torch.testing.assert_close(ours, theirs, atol=0.01, rtol=0.0)
    assert (ours - begun).abs().max() > 0.1


@pytest.mark.parametrize("shape", [(3, 50), (50, 3), (16, 16)])
def test_muon_evens_out_all_directions_of_a_matrix(shape: tuple[int, int]) -> None:
    matrix = torch.randn(shape, generator=torch.Generator().manual_seed(1))
    before, after = torch.linalg.svdvals(matrix), torch.linalg.svdvals(evened(matrix))
    assert before.max() / before.min() > 1.2
    assert after.min() > 0.5
    assert after.max() < 1.3
    left, _, right = torch.linalg.svd(matrix, full_matrices=False)
    assert ((left.T @ evened(matrix) @ right.T).diagonal() > 0.5).all()


def test_muon_takes_the_kernels_between_the_first_layer_and_the_last() -> None:
    network = Network.of(
        Convolution(kernels=3),
        Convolution(kernels=4),
        BatchNormalisation(),
        LocallyConnected(kernels=2),
        Dense(units=9, frozen=True),
        Dense(units=8),
        Dense(),
    )
    model = build(network, (1, 16, 16), 10)
    assert hidden_kernels(model) == {
        "blocks.convolution-2.convolution.weight",
        "blocks.dense-1.linear.weight",
        "blocks.dense-2.linear.weight",
    }
    model.blocks["dense-1"].requires_grad_(False)
    muon, adamw = make_optimisers(Recipe(optimiser="muon"), model, "cpu")
    assert [tuple(w.shape) for w in muon.param_groups[0]["params"]] == [(4, 3, 3, 3), (8, 9)]
    taken = sum(len(group["params"]) for group in (*muon.param_groups, *adamw.param_groups))
    assert taken == sum(weights.requires_grad for weights in model.parameters())


def test_muon_leaves_a_network_without_hidden_kernels_to_adamw() -> None:
    model = build(Network.of(Convolution(kernels=3), Dense()), (1, 9, 9), 10)
    (only,) = make_optimisers(Recipe(optimiser="muon", learning_rate=0.02), model, "cpu")
    assert isinstance(only, torch.optim.AdamW)


def test_muon_learns_digits(run: Run) -> None:
    network = Network.of(Convolution(kernels=6, stride=(2, 2)), Dense(units=40), Dense())
    events = run(network, optimiser="muon", epochs=4, learning_rate=0.003)
    assert isinstance(events[-1], Finished)
    assert events[-1].test_accuracy > 0.6


@pytest.mark.parametrize("optimiser", ["sgd", "adamw", "muon"])
def test_only_kernels_decay_where_that_is_wanted(optimiser: str) -> None:
    network = Network.of(Convolution(kernels=3), BatchNormalisation(), Dense(units=5), Dense())
    for of, biases_decay in (("all", True), ("kernels", False)):
        model = build(network, (1, 9, 9), 10)
        with torch.no_grad():
            for weights in model.parameters():
                weights.fill_(1.0)
                weights.grad = torch.zeros_like(weights)
        recipe = Recipe.model_validate(
            {
                "optimiser": optimiser,
                "learning_rate": 0.1,
                "weight_decay": 0.5,
                "weight_decay_of": of,
            }
        )
        for rule in make_optimisers(recipe, model, "cpu"):
            rule.step()
        for name, weights in model.named_parameters():
            decays = biases_decay or is_kernel(name, weights)
            assert weights.max().item() == pytest.approx(0.95 if decays else 1.0), name


def test_nesterov_without_momentum_is_plain_descent(run: Run) -> None:
    plainly, looking = (
        run(epochs=1, optimiser="sgd", momentum=0.0, nesterov=nesterov)[-1]
        for nesterov in (False, True)
    )
    assert isinstance(plainly, Finished)
    assert isinstance(looking, Finished)
    for name, tensor in plainly.weights.items():
        assert torch.equal(tensor, looking.weights[name])
