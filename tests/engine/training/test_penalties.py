"""Regularisers, constraints and frozen blocks against training written out plainly with PyTorch."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product

import pytest
import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from engine.blocks import (
    BatchNormalisation,
    Block,
    Convolution,
    Dense,
    DepthwiseSeparable,
    LocallyConnected,
    Parallel,
    Pooling,
    Residual,
)
from engine.blocks.weights import Rule, Weighted
from engine.build import Weights, build
from engine.data.dataset import Dataset
from engine.network import Network, stack_of
from engine.recipe import Recipe
from engine.training.batches import shuffled, split
from engine.training.control import Control
from engine.training.events import BatchDone, EpochDone, Failed, Finished
from engine.training.loop import train
from engine.training.penalties import obey
from tests.engine.training.conftest import Run, thinned
from tests.engine.training.test_optimisers import plain_optimiser

OPTIMISERS = {"sgd": 0.05, "adam": 1e-3, "adamw": 1e-3}
every_optimiser = pytest.mark.parametrize("optimiser", OPTIMISERS)

L1, L2, NORM = 0.003, 0.02, 0.7
REGULARISERS = ("none", "l1", "l2", "l1_l2")
CONSTRAINTS = ("none", "max_norm", "unit_norm", "non_negative")


@dataclass(frozen=True)
class Combination:
    """A choice of every regulariser and constraint of one block."""

    kernel: str
    bias: str
    output: str
    kernel_constraint: str
    bias_constraint: str

    def on(self, block: Block) -> Block:
        return block.changed(
            {
                **{f"{of}_regulariser": getattr(self, of) for of in ("kernel", "bias", "output")},
                **{f"{of}_l1": L1 for of in ("kernel", "bias", "output")},
                **{f"{of}_l2": L2 for of in ("kernel", "bias", "output")},
                "kernel_constraint": self.kernel_constraint,
                "bias_constraint": self.bias_constraint,
                "kernel_norm": NORM,
                "bias_norm": NORM / 3,
            }
        )


EVERY = [
    Combination(*chosen)
    for chosen in product(REGULARISERS, REGULARISERS, REGULARISERS, CONSTRAINTS, CONSTRAINTS)
]
SMALL_BLOCKS = (
    Convolution(kernels=4, padding="same", activation="tanh"),
    DepthwiseSeparable(kernels=4, padding="same", between="relu"),
    LocallyConnected(kernels=3, padding="same", activation="none"),
    Convolution(kernels=6, groups=3, padding="same", padding_mode="reflect"),
    DepthwiseSeparable(kernels=2, multiplier=2, padding="same", between="normalised_relu"),
)
STACK = 16


def _network(combinations: list[Combination]) -> Network:
    """Blocks of all kinds in turn, each with a combination of its own, on maps of 4×4."""
    kinds = [SMALL_BLOCKS[place % len(SMALL_BLOCKS)] for place in range(len(combinations) - 1)]
    kinds[0] = Convolution(kernels=2, kernel=(4, 4), stride=(8, 8))
    blocks = [c.on(block) for c, block in zip(combinations, [*kinds, Dense()], strict=True)]
    return Network.of(*blocks)


def _price(regulariser: str, values: Tensor) -> Tensor:
    absolute = L1 * torch.sum(torch.abs(values))
    squares = L2 * torch.sum(values * values)
    return {
        "none": torch.zeros(()),
        "l1": absolute,
        "l2": squares,
        "l1_l2": absolute + squares,
    }[regulariser]


def _by_hand(constraint: str, rows: Tensor, norm: float) -> Tensor:
    """The rows of a matrix, one a unit, as the constraint has them."""
    length = (rows**2).sum(1, keepdim=True).sqrt()
    match constraint:
        case "max_norm":
            return torch.where(length > norm, rows * norm / length, rows)
        case "unit_norm":
            return rows / length
        case "non_negative":
            return torch.where(rows < 0, 0.0, rows)
    return rows


def _kernels_and_biases(block: nn.Module) -> Iterator[tuple[str, Tensor]]:
    for name, weights in block.named_parameters():
        if "normalisation" not in name:
            yield ("kernel" if name.endswith("weight") else "bias"), weights


def _plain_step(
    network: Network, combinations: list[Combination], recipe: Recipe, data: Dataset
) -> tuple[float, float, Weights]:
    """One step on all training pictures: cross-entropy and price before it, weights after it."""
    model = build(network, data.preprocessing.shape, 10, recipe.seed)
    model.to(memory_format=torch.channels_last)
    pictures, labels = _first_batch(recipe, data)
    outputs = model.every_output(pictures)
    loss = cross_entropy(outputs[network.ids[-1]], labels)
    prices = torch.zeros(())
    for block_id, chosen in zip(network.ids, combinations, strict=True):
        prices = prices + _price(chosen.output, outputs[block_id]) / len(pictures)
        for of, weights in _kernels_and_biases(model.blocks[block_id]):
            prices = prices + _price(getattr(chosen, of), weights)
    optimise = plain_optimiser(recipe, model)
    (loss + prices).backward()
    optimise.step()
    with torch.no_grad():
        for block_id, chosen in zip(network.ids, combinations, strict=True):
            for of, weights in _kernels_and_biases(model.blocks[block_id]):
                if of == "kernel":
                    unshared = isinstance(network.block(block_id), LocallyConnected)
                    units = weights.shape[:3].numel() if unshared else weights.shape[0]
                    rows = weights.reshape(units, -1)
                    changed = _by_hand(chosen.kernel_constraint, rows, NORM)
                else:
                    changed = _by_hand(chosen.bias_constraint, weights.reshape(1, -1), NORM / 3)
                weights.copy_(changed.clone().reshape(weights.shape))
    return loss.item(), prices.item(), model.weights()


def _first_batch(recipe: Recipe, data: Dataset) -> tuple[Tensor, Tensor]:
    training, _ = split(data.train_labels, recipe.validation_share, recipe.seed)
    order = torch.Generator().manual_seed(recipe.seed)
    batch = shuffled(torch.from_numpy(training), recipe.batch_size, order)[0]
    pictures = data.preprocessing.normalise(data.train_pictures)[batch]
    labels = torch.from_numpy(data.train_labels)[batch]
    return pictures.contiguous(memory_format=torch.channels_last), labels


@pytest.fixture(scope="module")
def handful(digits: Dataset) -> Dataset:
    """24 digits to train on: one batch."""
    few = thinned(digits, 10)
    return replace(
        few,
        train_pictures=few.train_pictures[::16][:24],
        train_labels=few.train_labels[::16][:24],
        test_pictures=few.test_pictures[:8],
        test_labels=few.test_labels[:8],
    )


@every_optimiser
@pytest.mark.parametrize("part", range(4))
def test_a_step_with_every_combination_equals_one_written_by_hand(
    handful: Dataset, optimiser: str, part: int
) -> None:
    recipe = Recipe.model_validate(
        {
            "optimiser": optimiser,
            "learning_rate": OPTIMISERS[optimiser],
            "weight_decay": 0.01,
            "epochs": 1,
            "validation_share": 0.0,
        }
    )
    # Neighbours in EVERY differ in little: shuffled, every network holds all sorts.
    shuffled_all = random.Random(0).sample(EVERY, len(EVERY))
    for first in range(part * STACK, len(EVERY), 4 * STACK):
        combinations = shuffled_all[first : first + STACK]
        network = _network(combinations)
        done, trained = _trained(network, recipe, handful)
        loss, price, expected = _plain_step(network, combinations, recipe, handful)
        assert done.loss == pytest.approx(loss, abs=1e-6)
        assert done.penalty == pytest.approx(price, rel=1e-6)
        for name, weights in expected.items():
            torch.testing.assert_close(trained[name], weights, atol=1e-6, rtol=0)


def _trained(network: Network, recipe: Recipe, data: Dataset) -> tuple[BatchDone, Weights]:
    events = list(train(network, recipe, data, Control()))
    finished = events[-1]
    assert isinstance(finished, Finished), finished
    return next(event for event in events if isinstance(event, BatchDone)), finished.weights


def test_every_combination_is_tried() -> None:
    assert len(set(EVERY)) == 4**5
    assert len(EVERY) % STACK == 0
    kinds = {type(placed.block) for placed in _network(EVERY[:STACK]).blocks}
    assert kinds == {Convolution, DepthwiseSeparable, LocallyConnected, Dense}


def _plain_run(network: Network, recipe: Recipe, data: Dataset) -> tuple[list[float], Weights]:
    """Training without anything but the loss, in the same memory format and with fused steps."""
    model = build(network, data.preprocessing.shape, 10, recipe.seed)
    model.to(memory_format=torch.channels_last)
    make = {"sgd": torch.optim.SGD, "adam": torch.optim.Adam, "adamw": torch.optim.AdamW}
    momentum = {"momentum": recipe.momentum} if recipe.optimiser == "sgd" else {}
    optimise = make[recipe.optimiser](
        model.parameters(),
        lr=recipe.learning_rate,
        weight_decay=recipe.weight_decay,
        fused=True,
        **momentum,
    )
    pictures = data.preprocessing.normalise(data.train_pictures).permute(0, 2, 3, 1).contiguous()
    labels = torch.from_numpy(data.train_labels)
    training, _ = split(data.train_labels, recipe.validation_share, recipe.seed)
    order = torch.Generator().manual_seed(recipe.seed)
    losses = []
    for _ in range(recipe.epochs):
        for batch in shuffled(torch.from_numpy(training), recipe.batch_size, order):
            loss = cross_entropy(model(pictures[batch].permute(0, 3, 1, 2)), labels[batch])
            optimise.zero_grad()
            loss.backward()
            optimise.step()
            losses.append(loss.item())
    return losses, model.weights()


PLAIN = (
    Convolution(kernels=4, stride=(2, 2)),
    BatchNormalisation(),
    LocallyConnected(kernels=2, stride=(2, 2)),
    DepthwiseSeparable(kernels=4, between="normalised_relu"),
    Dense(),
)
UNUSED = {
    **{f"{of}_{power}": 7.0 for of in ("kernel", "bias", "output") for power in ("l1", "l2")},
    "kernel_norm": 0.01,
    "bias_norm": 0.01,
    "kernel_constant": 3.0,
    "bias_constant": 3.0,
}


@every_optimiser
def test_none_is_truly_none_to_the_last_bit(few: Dataset, optimiser: str) -> None:
    recipe = Recipe.model_validate({"optimiser": optimiser, "epochs": 2, "weight_decay": 0.01})
    losses, weights = _plain_run(Network.of(*PLAIN), recipe, few)
    with_numbers = [b.changed(UNUSED) if isinstance(b, Weighted) else b for b in PLAIN]
    # A regulariser of strength 0 costs nothing either.
    first = with_numbers[0].changed({"kernel_regulariser": "l1_l2", "kernel_l1": 0, "kernel_l2": 0})
    for network in (Network.of(*with_numbers), Network.of(first, *with_numbers[1:])):
        events = list(train(network, recipe, few, Control()))
        steps = [event for event in events if isinstance(event, BatchDone)]
        assert [step.loss for step in steps] == losses
        assert {step.penalty for step in steps} == {0.0}
        finished = events[-1]
        assert isinstance(finished, Finished)
        for name, tensor in weights.items():
            assert torch.equal(finished.weights[name], tensor), name


def test_figures_are_told_without_the_price(run: Run) -> None:
    plain = Network.of(Convolution(kernels=4, stride=(2, 2)), Dense())
    costly = plain.replace("dense-1", Dense(kernel_regulariser="l2", kernel_l2=0.5))
    one, other = (run(network, epochs=1, learning_rate=1e-7) for network in (plain, costly))
    for kind in (EpochDone, Finished):
        with_price, without = (
            next(event for event in events if isinstance(event, kind)) for events in (other, one)
        )
        figures = ("validation_loss", "train_loss") if kind is EpochDone else ("test_loss",)
        for name in figures:
            assert getattr(with_price, name) == pytest.approx(getattr(without, name), abs=1e-3)
    assert next(e for e in other if isinstance(e, BatchDone)).penalty > 1


def test_a_price_that_is_no_finite_number_ends_the_run_as_diverged(run: Run) -> None:
    huge = {"kernel_initialiser": "constant", "kernel_constant": 10.0, "output_l2": 10.0}
    block = Convolution(kernels=4, activation="none", output_regulariser="l2").changed(huge)
    events = run(Network.of(*[block] * 12, Pooling(kernel=(4, 4)), Dense()), epochs=1)
    assert isinstance(events[-1], Failed)
    assert events[-1].reason == "diverged"


def _kernel(weights: Mapping[str, Tensor], name: str) -> Tensor:
    return weights[f"{name}.weight"].flatten(1)


def test_constraints_hold_after_training(run: Run) -> None:
    network = Network.of(
        Convolution(kernels=4, stride=(2, 2), kernel_constraint="unit_norm"),
        Convolution(kernels=4, kernel_constraint="max_norm", kernel_norm=0.3, bias=False),
        Dense(kernel_constraint="non_negative", bias_constraint="max_norm", bias_norm=0.01),
    )
    finished = run(network, learning_rate=0.05)[-1]
    assert isinstance(finished, Finished)
    lengths = _kernel(finished.weights, "convolution-1.convolution").norm(dim=1)
    torch.testing.assert_close(lengths, torch.ones(4))
    assert (_kernel(finished.weights, "convolution-2.convolution").norm(dim=1) <= 0.3001).all()
    assert (_kernel(finished.weights, "dense-1.linear") >= 0).all()
    assert finished.weights["dense-1.linear.bias"].norm() <= 0.010001


def test_weights_that_obey_already_are_not_touched() -> None:
    weights = torch.randn(5, 7)
    for rule in (Rule("max_norm", 100.0), Rule("non_negative")):
        kept = weights.abs()
        obey(kept, rule, 1)
        assert torch.equal(kept, weights.abs())
    nothing = torch.zeros(3, 4)
    for rule in (Rule("max_norm", 1.0), Rule("unit_norm"), Rule("non_negative")):
        obey(nothing, rule, 1)
        assert torch.equal(nothing, torch.zeros(3, 4))


FROZEN_STACK = (
    Convolution(kernels=4, stride=(2, 2)),
    DepthwiseSeparable(kernels=4, between="normalised_relu"),
    LocallyConnected(kernels=2, stride=(2, 2)),
    BatchNormalisation(),
    BatchNormalisation(frozen=True),
    Residual(branches=(stack_of(Convolution(kernels=2, padding="same", frozen=True)),)),
    Parallel(branches=(stack_of(DepthwiseSeparable(kernels=2, frozen=True, padding="same")), ())),
    Dense(),
)


@every_optimiser
@pytest.mark.parametrize("which", [0, 1, 2, 7])
def test_frozen_blocks_stay_as_they_are_and_the_others_learn(
    few: Dataset, optimiser: str, which: int
) -> None:
    costly = {
        "frozen": True,
        "kernel_regulariser": "l2",
        "kernel_l2": 1.0,
        "kernel_constraint": "unit_norm",
        "bias_constraint": "non_negative",
    }
    blocks = [b.changed(costly) if i == which else b for i, b in enumerate(FROZEN_STACK)]
    network = Network.of(*blocks)
    recipe = Recipe.model_validate({"optimiser": optimiser, "epochs": 2, "weight_decay": 0.1})
    before = build(network, few.preprocessing.shape, 10, recipe.seed).weights()
    done, after = _trained(network, recipe, few)
    assert done.penalty == 0
    for placed in network.walk():
        own = [name for name in before if name.startswith(f"{placed.id}.")]
        for name in own:
            same = torch.equal(before[name], after[name])
            assert same == getattr(placed.block, "frozen", False), name


def test_the_output_of_a_frozen_block_still_has_its_price(run: Run) -> None:
    frozen = Dense(units=8, frozen=True, output_regulariser="l1", output_l1=5.0)
    steps = [e for e in run(Network.of(Dense(units=8), frozen, Dense())) if type(e) is BatchDone]
    assert steps[0].penalty > 0
    assert steps[-1].penalty < steps[0].penalty


@pytest.mark.parametrize("between", ["relu", "normalised_relu"])
def test_a_network_with_nothing_to_train_is_refused(run: Run, between: str) -> None:
    separable = DepthwiseSeparable.model_validate({"between": between, "frozen": True})
    (refused,) = run(Network.of(separable, Pooling(), Dense(frozen=True)))
    assert isinstance(refused, Failed)
    assert refused.sentence == (
        "Every block with weights is frozen, so nothing can be trained: unfreeze one of them."
    )


def test_a_normalisation_between_two_steps_never_meets_a_single_picture(
    run: Run, handful: Dataset
) -> None:
    separable = DepthwiseSeparable(kernel=(28, 28), between="normalised_relu")
    (refused,) = run(Network.of(separable, Dense()), handful, batch_size=1, epochs=1)
    assert isinstance(refused, Failed)
    assert "batch size of 2 or more" in refused.sentence
    frozen = separable.changed({"frozen": True})
    assert isinstance(
        run(Network.of(frozen, Dense()), handful, batch_size=1, epochs=1)[-1], Finished
    )
