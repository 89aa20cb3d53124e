"""Depth: plain networks and their residual twins, deeper and deeper.

The networks are those of He, Zhang, Ren and Sun, Deep residual learning for image recognition,
arXiv:1512.03385 (2015), section 4.2, made narrow: a first convolution, three stages of n units of
two 3×3 convolutions each, and one dense layer, 6n + 2 layers with weights. The twins have the same
blocks, the same number of parameters and the same first weights: the residual one adds what goes
into a unit to what comes out of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from engine.blocks import (
    Activation,
    BatchNormalisation,
    Block,
    Convolution,
    Dense,
    GlobalAveragePooling,
    Residual,
)
from engine.experiments.events import Cancelled, Progress
from engine.experiments.options import Options
from engine.experiments.side_by_side import side_by_side
from engine.network import Network, stack_of
from engine.recipe import Recipe
from engine.settings import setting
from engine.training.events import BatchDone, EpochDone, Failed, Finished

if TYPE_CHECKING:
    from engine.build import Weights
    from engine.data.dataset import Dataset

DEPTHS = (8, 14, 20, 32, 56, 110)
"""Layers with weights, as in the paper: n = 1, 2, 3, 5, 9 and 18."""
STAGES = 3
WIDTH = 8
"""Maps of every layer."""
PICTURES, EPOCHS, BATCH = 2000, 4, 64
RATES = {True: 0.1, False: 0.02}
"""Learning rates with normalisation, the paper's, and without: smaller ones bring no more."""


class Depth(Options):
    """How deep the twins become, and whether they are normalised."""

    deepest: Literal["20", "32", "56", "110"] = setting(
        "56",
        label="Deepest",
        help="The depth at which to stop: every further one takes as long as all before it.",
        choices={depth: f"{depth} layers" for depth in ("20", "32", "56", "110")},
    )
    normalised: bool = setting(
        True,
        label="Batch normalisation",
        help="Puts batch normalisation behind every convolution, as the paper does. Without it, "
        "gradients fade or grow from layer to layer.",
    )
    epochs: int = setting(
        EPOCHS,
        label="Epochs",
        help="How often each network sees all the pictures.",
        ge=1,
        le=50,
    )
    seed: int = setting(
        0,
        label="Seed",
        help="Starts the random numbers of all networks.",
        ge=0,
        le=9999,
    )

    @property
    def depths(self) -> tuple[int, ...]:
        return tuple(depth for depth in DEPTHS if depth <= int(self.deepest))


def twins(depth: int, normalised: bool) -> tuple[Network, Network]:
    """Return the plain network of ``depth`` (6n + 2) layers with weights, and its residual twin."""
    return _network(depth, normalised, False), _network(depth, normalised, True)


def _network(depth: int, normalised: bool, residual: bool) -> Network:
    units = (depth - 2) // (2 * STAGES)
    # Half the size at once: a quarter of the work, and digits can still be told apart.
    blocks: list[Block] = [*_convolved(2, normalised), Activation()]
    for stage in range(STAGES):
        for unit in range(units):
            stride = 2 if stage and not unit else 1
            inner = (*_convolved(stride, normalised), Activation(), *_convolved(1, normalised))
            shortcut: Literal["padded", "identity"] = "padded" if stride == 2 else "identity"
            if residual:
                blocks.append(Residual(shortcut=shortcut, branches=(stack_of(*inner),)))
            else:
                blocks.extend(inner)
            blocks.append(Activation())
    return Network.of(*blocks, GlobalAveragePooling(), Dense())


def _convolved(stride: int, normalised: bool) -> tuple[Block, ...]:
    convolution = Convolution(
        kernels=WIDTH,
        kernel=(3, 3),
        stride=(stride, stride),
        padding=(1, 1),
        activation="none",
        bias=not normalised,
        kernel_initialiser="he_normal",
    )
    return (convolution, BatchNormalisation()) if normalised else (convolution,)


def recipe(options: Depth) -> Recipe:
    """Return how all networks are trained."""
    return Recipe(
        epochs=options.epochs,
        batch_size=BATCH,
        optimiser="sgd",
        learning_rate=RATES[options.normalised],
        validation_share=0.0,
        seed=options.seed,
    )


def steps(options: Depth) -> int:
    """Return how many steps each network takes."""
    return options.epochs * -(-PICTURES // BATCH)


def digits() -> Dataset:
    """Return the embedded digits, with every second one of those to train with."""
    from engine.data import catalogue

    whole = catalogue.load("mnist-5k")
    every = len(whole.train_labels) // PICTURES
    return replace(
        whole,
        train_pictures=whole.train_pictures[::every],
        train_labels=whole.train_labels[::every],
    )


def gradients(
    network: Network, dataset: Dataset, seed: int, weights: Weights | None = None
) -> tuple[float, ...]:
    """Return the norm of the loss's gradient of every convolution, from the first on.

    They are those of one batch: with fresh weights drawn from ``seed``, or with ``weights``. A
    norm that is no finite number is given as infinity.
    """
    import torch
    from torch.nn.functional import cross_entropy

    from engine.build import build
    from engine.inspection.activations import one_thread
    from engine.training.observer import LayerObserver

    by = dataset.preprocessing
    with one_thread():
        model = build(network, by.shape, len(dataset.classes), seed)
        model.carry_over(weights or {})
        # Evenly spread, because pictures may lie in the order of their classes.
        spread = slice(None, None, max(1, len(dataset.train_labels) // BATCH))
        batch = by.normalise(dataset.train_pictures[spread][:BATCH])
        labels = torch.from_numpy(dataset.train_labels[spread][:BATCH])
        observer = LayerObserver(network, model, batch[:0])
        torch.autograd.backward(cross_entropy(model(batch), labels))
        observer.before_step()
        seen = {block.block_id: block.gradient_norm for block in observer.after_step(0).blocks}
    counted = (p.id for p in network.walk() if isinstance(p.block, Convolution))
    return tuple(float("inf") if (g := seen[i]) is None else g for i in counted)


@dataclass(frozen=True)
class Gradients:
    """Gradient norms of one of the twins, convolution by convolution from the first on."""

    depth: int
    residual: bool
    trained: bool
    """After training; else at its first step."""
    norms: tuple[float, ...]

    @property
    def reach(self) -> float:
        """The first layer's as a multiple of the last one's: 1 where it comes through level."""
        return self.norms[0] / self.norms[-1] if self.norms[-1] else float("inf")


@dataclass(frozen=True)
class Point:
    """The loss of one of the twins at a step, on the batch of that step."""

    depth: int
    residual: bool
    step: int
    loss: float


@dataclass(frozen=True)
class Trained:
    """One of the twins at the end: mean loss and share of wrong answers over the last epoch's
    training pictures, and the share of right answers on pictures that it never saw. A network that
    diverged has an infinite loss.
    """

    depth: int
    residual: bool
    loss: float
    error: float
    test_accuracy: float


@dataclass(frozen=True)
class AllTrained:
    """The result: all twins, the shallow first, plain before residual."""

    networks: tuple[Trained, ...]

    def errors(self, residual: bool) -> tuple[float, ...]:
        """Return the training errors by depth."""
        return tuple(n.error for n in self.networks if n.residual == residual)


Told = Progress | Gradients | Point | Trained | AllTrained


def first_gradients(options: Depth, cancelled: Cancelled) -> Iterator[Gradients]:
    """Tell the gradient norms of all twins at their first step, the shallow first."""
    dataset = digits()
    for depth in options.depths:
        for residual, network in enumerate(twins(depth, options.normalised)):
            if cancelled():
                return
            norms = gradients(network, dataset, options.seed)
            yield Gradients(depth, bool(residual), False, norms)


def run(options: Depth, cancelled: Cancelled) -> Iterator[Told]:
    """Train both twins of every depth, step by step in turn, and tell how they end."""
    dataset, how = digits(), recipe(options)
    done, whole = 0, sum(options.depths)
    networks: list[Trained] = []
    for depth in options.depths:
        for told in _train(depth, options, how, dataset, cancelled):
            match told:
                case Progress():
                    yield Progress((done + depth * told.share) / whole, told.words)
                case Trained():
                    networks.append(told)
                    yield told
                case _:
                    yield told
        if cancelled():
            return
        done += depth
    yield AllTrained(tuple(sorted(networks, key=lambda n: (n.depth, n.residual))))


def _train(
    depth: int, options: Depth, how: Recipe, dataset: Dataset, cancelled: Cancelled
) -> Iterator[Progress | Gradients | Point | Trained]:
    both = twins(depth, options.normalised)
    whole = steps(options)
    last: dict[int, EpochDone] = {}
    for which, event in side_by_side(both, how, dataset, cancelled):
        residual = bool(which)
        match event:
            case BatchDone():
                yield Point(depth, residual, event.step, event.loss)
                yield Progress(event.step / whole, "Training the twins")
            case EpochDone():
                last[which] = event
            case Finished():
                loss, error = last[which].train_loss, 1 - last[which].train_accuracy
                yield Trained(depth, residual, loss, error, event.test_accuracy)
                norms = gradients(both[which], dataset, options.seed, event.weights)
                yield Gradients(depth, residual, True, norms)
            case Failed(reason="diverged"):
                chance = 1 / len(dataset.classes)
                yield Trained(depth, residual, float("inf"), 1 - chance, chance)
            case Failed():
                raise RuntimeError(event.sentence)
