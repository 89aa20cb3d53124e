"""Trains face networks, and asks them about faces whose parts are misplaced."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.data.preprocessing import Pixels, Preprocessing
from engine.experiments.events import Cancelled, Progress
from engine.experiments.eyes import EyesOptions
from engine.experiments.eyes.networks import VARIANTS, Variant
from engine.experiments.eyes.parts import misplaced, take_apart
from engine.experiments.one_core import train_on_one_core
from engine.recipe import Recipe

if TYPE_CHECKING:
    from engine.build import BuiltNetwork, Weights

FOLDS = 5
"""Every fifth face is held out: with each seed another fifth."""
BATCH, RATE = 32, 0.002
TIMES = 3


@dataclass(frozen=True, eq=False)
class Faces:
    """Faces and non-faces (n, 25, 25, 1), to learn from and held out."""

    faces: Pixels
    others: Pixels
    held_out: Pixels
    held_out_others: Pixels


@dataclass(frozen=True, eq=False)
class Network:
    """A trained network: ``taught`` where misplaced faces were among its non-faces."""

    variant: Variant
    taught: bool
    seed: int
    preprocessing: Preprocessing
    weights: Weights
    real: float
    """The share of held-out faces that it takes for faces."""
    moved: float
    """The share of the same faces with misplaced parts that it takes for faces."""
    others: float
    """The share of held-out non-faces that it takes for faces."""
    others_moved: float
    """The same of non-faces whose cells were moved like the parts of a face."""
    apart: float
    """How surely it tells a real face from a misplaced one: how often it gives the real one the
    higher score, 0.5 by chance (the area under the ROC curve, Hanley and McNeil 1982).
    """


@dataclass(frozen=True, eq=False)
class Result:
    """All networks, in the order in which they were trained."""

    networks: tuple[Network, ...]


def faces(seed: int) -> Faces:
    """Return scikit-image's 100 faces and 100 non-faces, another fifth held out for each seed.

    Who is on the pictures isn't recorded with them: a person may be on two of them.
    """
    data = catalogue.load("faces")
    pictures = np.concatenate([data.train_pictures, data.test_pictures])
    labels = np.concatenate([data.train_labels, data.test_labels])
    kinds = [pictures[labels == label] for label in (0, 1)]
    held = [np.arange(len(kind)) % FOLDS == seed % FOLDS for kind in kinds]
    return Faces(kinds[0][~held[0]], kinds[1][~held[1]], kinds[0][held[0]], kinds[1][held[1]])


def lessons(given: Faces, taught: bool, seed: int) -> Dataset:
    """Return what a network learns from: as many pictures of each class whether ``taught`` or not.

    Among the faces are some with another face's parts in their right places. Among the non-faces
    are ``TIMES`` as many shuffled ones: shuffled faces where the network is ``taught``, else
    shuffled non-faces. So only where parts lie tells the faces from what it is taught.
    """
    generator = np.random.default_rng(seed)
    own, shuffled = take_apart(given.faces), given.faces if taught else given.others
    one, other = [given.faces], [given.others]
    for _ in range(TIMES):
        mixed = take_apart(given.faces[generator.permutation(len(given.faces))])
        one.append(mixed.on(own).together())
        other.append(misplaced(take_apart(shuffled), "shuffled", generator))
    pictures = np.concatenate([*one, *other])
    labels = np.repeat([0, 1], [sum(map(len, one)), sum(map(len, other))])
    test = np.concatenate([given.held_out, given.held_out_others])
    return Dataset(
        name="faces",
        title="Faces",
        classes=("face", "not a face"),
        train_pictures=pictures,
        train_labels=labels,
        test_pictures=test,
        test_labels=np.repeat([0, 1], [len(given.held_out), len(given.held_out_others)]),
        preprocessing=Preprocessing.measured(pictures),
    )


def run(options: EyesOptions, cancelled: Cancelled) -> Iterator[Progress | Network | Result]:
    """Train every variant, untaught and taught; yield each as it is done, and all at the end."""
    done: list[Network] = []
    jobs = [
        (seed, taught, variant)
        for seed in range(options.seeds)
        for taught in (False, True)
        for variant in VARIANTS
    ]
    for number, (seed, taught, variant) in enumerate(jobs):
        yield Progress(number / len(jobs), variant.title)
        trained = train_one(variant, taught, seed, options, cancelled)
        if trained is None:
            return
        done.append(trained)
        yield trained
    yield Result(tuple(done))


def train_one(
    variant: Variant, taught: bool, seed: int, options: EyesOptions, cancelled: Cancelled
) -> Network | None:
    """Train a variant and measure it on what was held out; None once it is cancelled.

    Raises RuntimeError with a sentence where it can't be trained.
    """
    from engine.training.control import Control
    from engine.training.events import Failed, Finished

    dataset = lessons(faces(seed), taught, seed)
    recipe = Recipe(
        epochs=options.epochs,
        batch_size=BATCH,
        learning_rate=RATE,
        validation_share=0.0,
        seed=seed,
    )
    control = Control()
    for event in train_on_one_core(variant.network, recipe, dataset, control):
        if cancelled():
            control.stop()
        match event:
            case Finished():
                return _measured(variant, taught, seed, event.weights, dataset, options)
            case Failed():
                raise RuntimeError(event.sentence)
    return None


class Judge:
    """Gives pictures (n, 25, 25, 1) scores: how probable it is that they are faces."""

    def __init__(self, variant: Variant, weights: Weights, preprocessing: Preprocessing) -> None:
        from engine.build import build

        self._preprocessing = preprocessing
        self._built: BuiltNetwork = build(variant.network, preprocessing.shape, 2).eval()
        self._built.load(weights)

    def scores(self, pictures: Pixels) -> NDArray[np.float32]:
        """Return (n,) from 0 to 1."""
        import torch

        from engine.inspection.activations import one_thread

        with torch.no_grad(), one_thread():
            logits = self._built(self._preprocessing.normalise(pictures))
            said: NDArray[np.float32] = logits.softmax(1)[:, 0].numpy()
        return said


def _measured(
    variant: Variant,
    taught: bool,
    seed: int,
    weights: Weights,
    dataset: Dataset,
    options: EyesOptions,
) -> Network:
    given = faces(seed)
    judge = Judge(variant, weights, dataset.preprocessing)
    # The same for every network and seed, and none that any of them has learned from.
    generator = np.random.default_rng(10_000)
    moved = misplaced(take_apart(given.held_out), options.order, generator)
    control = misplaced(take_apart(given.held_out_others), options.order, generator)
    pictures = (given.held_out, moved, given.held_out_others, control)
    scores = [judge.scores(each) for each in pictures]
    shares = [float((each > 0.5).mean()) for each in scores]
    return Network(
        variant,
        taught,
        seed,
        dataset.preprocessing,
        weights,
        real=shares[0],
        moved=shares[1],
        others=shares[2],
        others_moved=shares[3],
        apart=area(scores[0], scores[1]),
    )


def area(higher: NDArray[np.float32], lower: NDArray[np.float32]) -> float:
    """Return how often one of ``higher`` is above one of ``lower``; equal ones count half."""
    one, other = higher[:, np.newaxis], lower[np.newaxis]
    return float(np.mean((one > other) + 0.5 * (one == other)))
