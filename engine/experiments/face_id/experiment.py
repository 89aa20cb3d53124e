"""Trains the network of Face ID and measures it on people that it has never seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from engine.data.preprocessing import Pixels, Preprocessing
from engine.experiments.events import Cancelled, Progress
from engine.experiments.face_id.eigenfaces import Eigenfaces
from engine.experiments.face_id.embedder import Embedder, recipe, train_embedder
from engine.experiments.face_id.options import FaceId
from engine.experiments.face_id.people import People, embedded_faces
from engine.experiments.face_id.rates import ErrorRates, all_pairs

LEARNED = 70
"""Of the 100 embedded faces; the others are strangers to every network."""
COPIES = 3
"""How often each embedded face is shown in an epoch, changed anew each time."""
VIEWS = 4
"""Changed pictures of each stranger, where there are no two pictures of anybody to measure on."""


@dataclass(frozen=True, eq=False)
class Trained:
    """The result: a network, and what it and eigenfaces are worth on the same pairs."""

    embedder: Embedder
    rates: ErrorRates
    eigenfaces: ErrorRates
    learned_people: int
    """How many people, and pictures of them, it has learned from."""
    learned_pictures: int
    measured_people: int
    """How many others, and pictures of them, all pairs were measured on."""
    measured_pictures: int
    real: bool
    """Whether the measured pictures of one person are different photographs; else they are one
    photograph, changed at random: that says less.
    """
    strangers: Pixels
    """Portraits (n, 40, 32, 1) of people that it has not learned, one each."""


def run(
    options: FaceId, cancelled: Cancelled, people: People | None = None
) -> Iterator[Progress | Trained]:
    """Train, and tell the result last.

    On ``people``: their first two thirds are learned, and all pairs of pictures of the others
    measured. Without, on 70 of the embedded faces: each is one picture, which is changed at random
    to stand for others of its person (instance discrimination: Dosovitskiy et al. 2014,
    arXiv:1406.6909), and what is measured are changed pictures of the 30 others.
    """
    if people is None:
        faces = embedded_faces()
        how = recipe(options.epochs, options.seed, far=True)
        learned = _one_each(np.repeat(faces[:LEARNED], COPIES, axis=0), COPIES)
        measured = _one_each(_views(faces[LEARNED:], options.seed), VIEWS)
    else:
        how = recipe(options.epochs, options.seed)
        learned, measured = people.divided
    for told in train_embedder(learned.pictures, learned.labels, how, cancelled):
        if isinstance(told, Progress):
            yield told
            continue
        real = people is not None
        embedder = told
        # One picture of each person says nothing about what their photographs differ by.
        if real:
            yield Progress(1.0, "Comparing the pictures of each person")
            embedder = told.comparing(learned.pictures, learned.labels)
        if not cancelled():
            yield _measured(embedder, learned, measured, real)


def strangers() -> Pixels:
    """Return the embedded faces (30, 40, 32, 1) that no network has learned."""
    return embedded_faces()[LEARNED:]


def eigenfaces_alone(options: FaceId) -> ErrorRates:
    """Return what eigenfaces of the embedded faces are worth, measured as ``run`` does."""
    faces = embedded_faces()
    measured = _one_each(_views(faces[LEARNED:], options.seed), VIEWS)
    return all_pairs(Eigenfaces.of(faces[:LEARNED]).embed(measured.pictures), measured.labels)


def _measured(embedder: Embedder, learned: People, measured: People, real: bool) -> Trained:
    by_network = embedder.open().embed(measured.pictures)
    # What an epoch repeats must not count twice.
    seen = learned.pictures if real else learned.pictures[::COPIES]
    by_eigenfaces = Eigenfaces.of(seen).embed(measured.pictures)
    return Trained(
        embedder=embedder,
        rates=all_pairs(by_network, measured.labels),
        eigenfaces=all_pairs(by_eigenfaces, measured.labels),
        learned_people=len(learned.names),
        learned_pictures=len(seen),
        measured_people=len(measured.names),
        measured_pictures=len(measured.pictures),
        real=real,
        strangers=strangers(),
    )


def _one_each(pictures: Pixels, each: int) -> People:
    """Return pictures in the order of their people as people without names."""
    count = len(pictures) // each
    labels = np.repeat(np.arange(count, dtype=np.int64), each)
    return People(pictures, labels, tuple(str(number) for number in range(count)))


def _views(faces: Pixels, seed: int) -> Pixels:
    """Return VIEWS of each face one after the other, changed as little as photographs of one
    person are for training.
    """
    import torch

    from engine.data.augmentation import Augmentation

    by = Preprocessing.measured(faces)
    generator = torch.Generator().manual_seed(seed)
    # No camera blends people, and none turns left into right from one picture to the next.
    how = recipe(1, seed).model_copy(update={"mixup": 0.0, "flip": "none"})
    change = Augmentation.of(how, by, 1, generator)
    assert change is not None
    repeated = by.normalise(np.repeat(faces, VIEWS, axis=0))
    changed, _ = change(repeated, torch.zeros(len(repeated), dtype=torch.int64))
    values = ((changed * by.deviation[0] + by.mean[0]) * 255).round().clamp(0, 255)
    made: Pixels = values.to(torch.uint8).permute(0, 2, 3, 1).contiguous().numpy()
    return made
