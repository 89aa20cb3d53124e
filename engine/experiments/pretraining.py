"""Layer by layer, 2006: what unsupervised pre-training buys a deep network, then and now.

Then: sigmoid units whose weights begin small and at random, as was usual (normal, deviation 0.01 to
0.1; Hinton 2010, "A practical guide to training restricted Boltzmann machines", section 8: 0.01).
Now: ReLU, He initialisation and batch normalisation. Both have the same layers and the same effort:
all pictures without their labels to pre-train on, a few labels to train with.

Hinton, Osindero and Teh 2006; Bengio et al. 2007; Vincent et al. 2008; see
``engine.training.pretraining``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal

from engine.blocks import Activation, BatchNormalisation, Block, Dense
from engine.experiments.comparison.variants import (
    Compared,
    EpochOf,
    Mean,
    Part,
    Trained,
    Variant,
    cost_of,
)
from engine.experiments.events import Cancelled, Progress
from engine.experiments.one_core import train_on_one_core
from engine.experiments.options import Options
from engine.network import Network
from engine.recipe import Recipe
from engine.settings import setting
from engine.training.control import Control
from engine.training.events import BatchDone, EpochDone, Event, Failed, Finished, Started
from engine.training.pretraining.events import (
    LayerPretrained,
    PretrainingEpoch,
    PretrainingEvent,
    PretrainingStarted,
    PretrainingStep,
)

if TYPE_CHECKING:
    from engine.data.dataset import Dataset

DATA, PICTURES = "mnist-5k", 3600
"""Digits to learn from; 400 more are held out, 1,000 are for the test."""
UNITS, BATCH = 120, 50
LOOKS, FEWEST, MOST = 12_000, 10, 120
"""Pictures that training looks at in all, and the limits of its epochs."""
PRETRAINING_EPOCHS = 5
RATE = 0.001
THEN, THEN_PRETRAINED, NOW, NOW_PRETRAINED = range(4)
"""The variants' places."""
PAIRS = ((THEN, THEN_PRETRAINED), (NOW, NOW_PRETRAINED))
Mode = Literal["autoencoder", "denoising_autoencoder", "rbm"]


class PretrainingOptions(Options):
    """The deep network, its labels, and how it is pre-trained."""

    mode: Mode = setting(
        "rbm",
        label="Pre-training",
        help="How each layer learns without labels: as an RBM (Hinton 2006), as an autoencoder "
        "(Bengio 2007), or as one that is given pictures with holes (Vincent 2008).",
        choices={
            "rbm": "RBM",
            "autoencoder": "Autoencoder",
            "denoising_autoencoder": "Denoising autoencoder",
        },
    )
    labels: int = setting(
        300,
        label="Labels",
        help="How many of the 3,600 pictures have a label. Pre-training looks at all of them.",
        ge=50,
        le=PICTURES,
    )
    layers: int = setting(
        4,
        label="Layers",
        help="Hidden layers of 120 units each, one on top of the other.",
        ge=1,
        le=6,
    )
    deviation: float = setting(
        0.05,
        label="First weights",
        help="The standard deviation of the weights that the network of 2006 begins with.",
        ge=0.01,
        le=0.1,
    )
    seeds: int = setting(
        3,
        label="Seeds",
        help="From how many beginnings all is trained: they tell a gain from luck.",
        ge=1,
        le=5,
    )


@dataclass(frozen=True)
class Layered:
    """Something that the pre-training of a variant from one seed has told."""

    variant: int
    seed: int
    event: PretrainingEvent


Told = Progress | Layered | EpochOf | Trained | Compared


def then(options: PretrainingOptions) -> Network:
    """Return the network of 2006."""
    begins = {"kernel_initialiser": "normal", "kernel_deviation": options.deviation}
    begins |= {"bias_initialiser": "zeros"}
    hidden = Dense.model_validate({"units": UNITS, "activation": "sigmoid", **begins})
    return Network.of(*[hidden] * options.layers, Dense.model_validate(begins))


def now(options: PretrainingOptions) -> Network:
    """Return the network of today, with the same layers."""
    blocks: list[Block] = []
    for _ in range(options.layers):
        hidden = Dense(units=UNITS, bias=False, kernel_initialiser="he_normal")
        blocks += [hidden, BatchNormalisation(), Activation(function="relu")]
    return Network.of(*blocks, Dense())


def epochs(options: PretrainingOptions) -> int:
    """Return how often the labels are gone through: the oftener the fewer there are."""
    return max(FEWEST, min(MOST, LOOKS // options.labels))


def variants(options: PretrainingOptions) -> tuple[Variant, ...]:
    """Return both networks without and with pre-training, in the order of their places."""
    recipe = Recipe(
        epochs=epochs(options),
        batch_size=BATCH,
        learning_rate=RATE,
        label_share=options.labels / PICTURES,
        pretraining_epochs=PRETRAINING_EPOCHS,
    )
    with_it = recipe.model_copy(update={"pretraining": options.mode})
    old, new = then(options), now(options)
    return (
        Variant("Then", old, recipe),
        Variant("Then, pre-trained", old, with_it),
        Variant("Now", new, recipe),
        Variant("Now, pre-trained", new, with_it),
    )


def run(
    options: PretrainingOptions, cancelled: Cancelled, dataset: Dataset | None = None
) -> Iterator[Told]:
    """Train all four from every seed; the last told is Compared. Once ``cancelled``, it ends
    without a result.
    """
    digits = dataset or _digits()
    every = variants(options)
    shape, classes = digits.preprocessing.shape, len(digits.classes)
    costs = tuple(cost_of(variant.network, shape, classes) for variant in every)
    done: list[Trained] = []
    parts = len(every) * options.seeds
    for seed in range(options.seeds):
        for place, variant in enumerate(every):
            for told in _one(place, variant, digits, seed, cancelled):
                if isinstance(told, Trained):
                    done.append(told)
                if isinstance(told, Progress):
                    share = (seed * len(every) + place + told.share) / parts
                    told = Progress(share, told.words)
                yield told
            if cancelled():
                return
    yield Compared(every, costs, tuple(done))


def rehearsal(
    options: PretrainingOptions, cancelled: Cancelled, dataset: Dataset | None = None
) -> Iterator[Progress | Layered]:
    """Pre-train the network of 2006 once, and leave it at that: it takes a few seconds."""
    variant = variants(options)[THEN_PRETRAINED]
    layers = 0
    for told in _one(THEN_PRETRAINED, variant, dataset or _digits(), 0, cancelled):
        if isinstance(told, Progress | Layered):
            yield told
        layers += isinstance(told, Layered) and isinstance(told.event, LayerPretrained)
        if layers == options.layers:
            return


def gain(compared: Compared, pair: tuple[int, int]) -> Mean:
    """Return by how much pre-training raises the test accuracy, seed by seed."""
    without, with_it = (compared.of(variant) for variant in pair)
    gained = zip(without, with_it, strict=True)
    return Mean.of([b.accuracy["test"] - a.accuracy["test"] for a, b in gained])


def figures(compared: Compared) -> dict[str, float]:
    """Return what was measured, by the names that a lesson's checks know."""
    return {
        "then": compared.accuracy(THEN).mean,
        "then_pretrained": compared.accuracy(THEN_PRETRAINED).mean,
        "now": compared.accuracy(NOW).mean,
        "now_pretrained": compared.accuracy(NOW_PRETRAINED).mean,
        "gain_then": gain(compared, PAIRS[0]).mean,
        "gain_now": gain(compared, PAIRS[1]).mean,
    }


def _one(
    place: int, variant: Variant, digits: Dataset, seed: int, cancelled: Cancelled
) -> Iterator[Progress | Layered | EpochOf | Trained]:
    recipe = variant.recipe.model_copy(update={"seed": seed})
    control = Control()
    steps, made = 1, 0
    for event in train_on_one_core(variant.network, recipe, digits, control):
        if cancelled():
            control.stop()
        match event:
            case Started():
                steps = recipe.epochs * event.steps_per_epoch
            case PretrainingStarted():
                steps += event.steps
        made += isinstance(event, PretrainingStep | BatchDone)
        if isinstance(event, PretrainingEpoch | EpochDone):
            yield Progress(made / steps, _words(event))
        yield from _told(event, partial(Layered, place, seed), place, seed)


def _words(event: Event) -> str:
    if isinstance(event, PretrainingEpoch):
        return "Pre-training, layer by layer"
    return "Training with the labels"


def _told(
    event: Event, layered: partial[Layered], place: int, seed: int
) -> Iterator[Layered | EpochOf | Trained]:
    match event:
        case EpochDone():
            yield EpochOf(
                place,
                seed,
                event.epoch,
                event.train_loss,
                event.train_accuracy,
                event.validation_loss,
                event.validation_accuracy,
            )
        case Finished():
            accuracy: dict[Part, float] = {"test": event.test_accuracy}
            yield Trained(place, seed, accuracy, event.seconds, event.weights)
        case Failed():
            yield Trained(place, seed, {"test": 0.0}, 0.0, None, event.sentence)
        case PretrainingStep():
            return
        case _ if isinstance(event, PretrainingEvent):
            yield layered(event)


def _digits() -> Dataset:
    from engine.data import catalogue

    return catalogue.load(DATA)
