"""What is measured inside a network, block by block, and that measuring changes nothing."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from engine.blocks import (
    Activation,
    BatchNormalisation,
    Block,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    Parallel,
    Placed,
    Pooling,
    Residual,
)
from engine.build import BuiltNetwork, build
from engine.data.dataset import Dataset
from engine.network import Network
from engine.recipe import Recipe
from engine.training.control import Control
from engine.training.dropout import seed_dropout
from engine.training.due import Due
from engine.training.events import BatchDone, Finished, Watch
from engine.training.layers import BlockSeen, LayersSeen
from engine.training.loop import train
from engine.training.observer import (
    FEWEST_PROBED,
    MOST_COUNTED,
    MOST_NUMBERS,
    LayerObserver,
    dead_share,
    histogram,
    saturated_share,
)
from engine.training.penalties import freeze

CLASSES = 10


@pytest.fixture(scope="module")
def pictures(digits: Dataset) -> Tensor:
    return digits.preprocessing.normalise(digits.train_pictures[:3840:15])


@pytest.fixture(scope="module")
def labels(digits: Dataset) -> Tensor:
    return torch.from_numpy(digits.train_labels[:3840:15].astype(np.int64))


def built(network: Network) -> BuiltNetwork:
    return build(network, (1, 28, 28), CLASSES, seed=3)


def observed(
    network: Network, model: BuiltNetwork, pictures: Tensor, labels: Tensor, rate: float = 0.1
) -> dict[str, BlockSeen]:
    """Return what is seen around one step of plain SGD."""
    observer = LayerObserver(network, model, pictures)
    optimiser = torch.optim.SGD([w for w in model.parameters() if w.requires_grad], rate)
    cross_entropy(model(pictures), labels).backward()  # type: ignore[no-untyped-call]
    observer.before_step()
    optimiser.step()
    seen = observer.after_step(7)
    assert seen.step == 7
    return {block.block_id: block for block in seen.blocks}


def inside(*blocks: Block) -> tuple[Placed, ...]:
    return Network.of(*blocks).blocks


def test_norms_are_those_of_a_calculation_by_hand(pictures: Tensor, labels: Tensor) -> None:
    network = Network.of(Convolution(kernels=4), Pooling(), Dense())
    model = built(network)
    weights = {n: t.detach().double().clone() for n, t in model.blocks.named_parameters()}

    seen = observed(network, model, pictures, labels, rate=0.05)

    assert list(seen) == ["convolution-1", "dense-1"], "pooling neither learns nor bends"
    for block_id, block in seen.items():
        own = {n: t for n, t in model.blocks.named_parameters() if n.startswith(block_id)}
        assert len(own) == 2, "a kernel and a bias"

        def norm(tensors: list[Tensor]) -> float:
            return math.sqrt(sum(float((t.double() ** 2).sum()) for t in tensors))

        before = norm([weights[name] for name in own])
        changed = norm([t.detach() - weights[name] for name, t in own.items()])
        gradient = norm([t.grad for t in own.values() if t.grad is not None])
        assert block.weight_norm == pytest.approx(before, rel=1e-5)
        assert block.gradient_norm == pytest.approx(gradient, rel=1e-5)
        assert block.update_ratio == pytest.approx(changed / before, rel=1e-3)
        # Plain SGD changes every weight by the rate times its gradient.
        assert block.update_ratio == pytest.approx(0.05 * gradient / before, rel=1e-3)


def test_kernels_of_zeros_are_dead_units(pictures: Tensor, labels: Tensor) -> None:
    network = Network.of(
        Convolution(kernels=8, activation="relu"),
        Pooling(),
        Dense(units=20, activation="relu"),
        Dense(),
    )
    model = built(network)
    weights = dict(model.blocks.named_parameters())
    with torch.no_grad():
        for name in ("weight", "bias"):
            weights[f"convolution-1.convolution.{name}"][:3] = 0
        weights["dense-1.linear.bias"][5:10] = -1e4

    seen = observed(network, model, pictures, labels, rate=0.0)

    # Digits: no other kernel of eight answers nothing to 256 of them.
    assert seen["convolution-1"].dead == 3 / 8
    assert seen["dense-1"].dead is not None
    assert 5 / 20 <= seen["dense-1"].dead < 8 / 20
    assert seen["dense-2"].dead is None, "the last block has no activation"
    assert all(block.saturated is None for block in seen.values())


def test_a_unit_is_dead_only_where_every_cell_of_every_picture_is_zero() -> None:
    maps = torch.zeros(6, 4, 3, 3)
    maps[5, 1, 2, 2] = 0.1
    assert dead_share(maps) == pytest.approx(3 / 4)
    vectors = torch.zeros(6, 5)
    vectors[0, :2] = 1.0
    assert dead_share(vectors) == pytest.approx(3 / 5)


def test_activations_of_their_own_count_as_those_inside_blocks(
    pictures: Tensor, labels: Tensor
) -> None:
    network = Network.of(
        Convolution(kernels=4, activation="none"),
        Activation(function="relu"),
        Dense(units=16, activation="none"),
        Activation(function="tanh"),
        Dense(units=16, activation="sigmoid"),
        Activation(function="leaky_relu", slope=0.0),
        Dense(),
    )
    seen = observed(network, built(network), pictures, labels)

    assert seen["convolution-1"].dead is None
    assert seen["activation-1"].dead is not None
    assert seen["activation-1"].weight_norm is None, "nothing in it is trained"
    assert seen["activation-1"].outputs is not None
    assert seen["activation-2"].saturated is not None
    assert seen["dense-2"].saturated is not None
    assert seen["activation-3"].dead == 0.0, "without a slope it cuts off; sigmoids are above 0"


def test_saturated_answers_lie_beyond_97_percent_of_the_way_to_a_limit() -> None:
    tanh = torch.tensor([0.0, 0.96, 0.98, -0.98, -1.0])
    assert saturated_share("tanh", tanh) == pytest.approx(3 / 5)
    assert saturated_share("scaled_tanh", 1.7159 * tanh) == pytest.approx(3 / 5)
    sigmoid = torch.tensor([0.5, 0.01, 0.02, 0.98, 0.99])
    assert saturated_share("sigmoid", sigmoid) == pytest.approx(2 / 5)
    assert saturated_share("relu", tanh) is None


def test_blocks_inside_containers_are_seen_in_the_order_of_the_strip(
    pictures: Tensor, labels: Tensor
) -> None:
    network = Network.of(
        Convolution(kernels=4),
        Residual(
            branches=(
                inside(
                    Convolution(kernels=4, padding="same"), Convolution(kernels=8, padding="same")
                ),
            ),
            shortcut="projected",
        ),
        Parallel(branches=(inside(Convolution(kernels=3)), inside(Convolution(kernels=2)))),
        Dense(),
    )
    seen = observed(network, built(network), pictures, labels)

    everything = [placed.id for placed in network.walk()]
    assert list(seen) == [i for i in everything if not i.startswith("parallel")]
    unit = next(block for block_id, block in seen.items() if block_id.startswith("residual"))
    assert unit.weight_norm is not None, "the projection is the unit's own"
    assert unit.dead is not None, "its sum ends in a ReLU"
    assert unit.outputs is not None
    numbers = 8 * 26 * 26
    assert unit.outputs.total == min(256, MOST_COUNTED // numbers) * numbers


def test_of_a_frozen_block_only_the_answers_are_told(pictures: Tensor, labels: Tensor) -> None:
    network = Network.of(Convolution(kernels=4, frozen=True), Pooling(), Dense())
    model = built(network)
    freeze(network, model)
    block = observed(network, model, pictures, labels)["convolution-1"]

    assert (block.weight_norm, block.gradient_norm, block.update_ratio) == (None, None, None)
    assert (block.weights, block.gradients) == (None, None)
    assert block.outputs is not None
    assert block.dead is not None


def test_histograms_count_every_number_once(pictures: Tensor, labels: Tensor) -> None:
    values = torch.randn(50_000, generator=torch.Generator().manual_seed(1)).reshape(50, 10, 10, 10)
    counted = histogram(values)
    assert counted is not None
    assert (counted.low, counted.high) == (values.min().item(), values.max().item())
    counts, _ = np.histogram(values.numpy(), 40, (counted.low, counted.high))
    # A number on the edge of two bins may be counted in either.
    assert np.abs(np.array(counted.counts) - counts).sum() <= 4
    assert counted.total == 50_000

    same = histogram(torch.full((7,), 0.25))
    assert same is not None
    assert (same.low, same.high, same.counts) == (0.25, 0.25, (7,))
    some = histogram(torch.tensor([1.0, math.nan, 2.0, math.inf, 3.0]))
    assert some is not None
    assert (some.low, some.high, some.total) == (1.0, 3.0, 3)
    assert histogram(torch.tensor([math.nan])) is None

    network = Network.of(Convolution(kernels=4), Pooling(), Dense())
    block = observed(network, built(network), pictures, labels)["convolution-1"]
    for found in (block.weights, block.gradients):
        assert found is not None
        assert found.total == 4 * 3 * 3 + 4


def test_a_norm_that_is_no_finite_number_is_not_told(pictures: Tensor, labels: Tensor) -> None:
    network = Network.of(Dense())
    model = built(network)
    observer = LayerObserver(network, model, pictures)
    cross_entropy(model(pictures), labels).backward()  # type: ignore[no-untyped-call]
    for weights in model.parameters():
        assert weights.grad is not None
        weights.grad.fill_(math.inf)
    observer.before_step()
    (block,) = observer.after_step(1).blocks

    assert block.gradient_norm is None
    assert block.gradients is None
    assert block.weight_norm is not None


def test_observing_changes_no_bit_of_the_training(pictures: Tensor, labels: Tensor) -> None:
    network = Network.of(
        Convolution(kernels=8, activation="none"),
        BatchNormalisation(),
        Activation(function="relu"),
        Dropout(rate=0.4),
        Residual(branches=(inside(BatchNormalisation(frozen=True)),)),
        Pooling(),
        Flatten(),
        Dense(units=32, activation="tanh"),
        Dense(),
    )
    told: list[LayersSeen] = []

    def trained(*, watched: bool) -> dict[str, Tensor]:
        torch.manual_seed(11)
        model = built(network).to(memory_format=torch.channels_last)
        seed_dropout(model, torch.Generator().manual_seed(5))
        frozen = freeze(network, model)
        model.train()
        for module in frozen:
            module.eval()
        modes = [part.training for part in model.modules()]
        optimiser = torch.optim.Adam([w for w in model.parameters() if w.requires_grad], 0.01)
        observer = LayerObserver(network, model, pictures)
        for step in range(8):
            part = slice(32 * step, 32 * step + 32)
            optimiser.zero_grad()
            cross_entropy(model(pictures[part]), labels[part]).backward()  # type: ignore[no-untyped-call]
            if watched:
                observer.before_step()
            optimiser.step()
            if watched:
                told.append(observer.after_step(step + 1))
        assert [part.training for part in model.modules()] == modes
        assert not any(part._forward_hooks for part in model.modules())
        return {**model.weights(), "random": torch.rand(3)}

    alone, watched = trained(watched=False), trained(watched=True)
    assert all(torch.equal(alone[name], watched[name]) for name in alone)
    assert any("running_mean" in name for name in alone)
    assert [seen.step for seen in told] == list(range(1, 9))


def test_a_run_that_is_watched_ends_with_the_same_weights(
    few: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    network = Network.of(
        Convolution(kernels=4), BatchNormalisation(), Dropout(), Dense(units=16), Dense()
    )
    recipe = Recipe(epochs=2, optimiser="muon", weight_average=0.9, gradient_clipping=1.0)
    # Looked into at every step.
    monkeypatch.setattr(Due, "now", property(lambda due: due._wanted))
    bare = list(train(network, recipe, few, Control()))
    watched = list(train(network, recipe, few, Control(), watch=Watch(layers=True)))
    looks = [event for event in watched if isinstance(event, LayersSeen)]

    assert [seen.step for seen in looks] == list(range(1, len(looks) + 1))
    assert len(looks) == sum(isinstance(event, BatchDone) for event in bare)
    ends = bare[-1], watched[-1]
    assert isinstance(ends[0], Finished)
    assert isinstance(ends[1], Finished)
    assert ends[0].test_loss == ends[1].test_loss
    weights = ends[0].weights, ends[1].weights
    assert all(torch.equal(weights[0][name], weights[1][name]) for name in weights[0])


def test_of_a_large_network_fewer_pictures_are_probed(digits: Dataset) -> None:
    network = Network.of(*(Convolution(kernels=32, padding="same") for _ in range(4)), Dense())
    probe = digits.preprocessing.normalise(digits.train_pictures[:256])
    observer = LayerObserver(network, built(network), probe)
    numbers = 4 * 32 * 28 * 28 + 10
    assert len(observer._probe) == -(-256 // -(-256 // (MOST_NUMBERS // numbers)))
    assert len(observer._probe) >= FEWEST_PROBED


def test_without_pictures_to_probe_only_the_weights_are_told() -> None:
    network = Network.of(Convolution(kernels=4), Dense())
    model = built(network)
    observer = LayerObserver(network, model, torch.empty(0, 1, 28, 28))
    observer.before_step()
    block = observer.after_step(1).blocks[0]

    assert block.gradient_norm == 0.0, "no backward pass has been made"
    assert (block.dead, block.outputs) == (None, None)
