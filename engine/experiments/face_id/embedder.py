"""The network that turns a portrait into an embedding: few numbers that say whose face it is.

It is trained to name the people that it learns from. Its last block, one unit a person, is then
taken off (as in Taigman et al.: DeepFace, CVPR 2014): what comes out before it puts faces of one
person near to one another, those of people that it has never seen among them. What goes into the
last block has a fixed length, so that it can tell people apart by directions only, as they are
compared afterwards (Wang et al.: NormFace, arXiv:1704.06369). Where there are several photographs
of each person, those directions then count less in which photographs of one person differ.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import prod
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.blocks import (
    Activation,
    BatchNormalisation,
    Block,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    LayerNormalisation,
    Pooling,
)
from engine.data.dataset import Dataset
from engine.data.preprocessing import Pixels, Preprocessing
from engine.experiments.events import Cancelled, Progress
from engine.experiments.face_id.portrait import HEIGHT, WIDTH
from engine.experiments.face_id.rates import Embeddings
from engine.experiments.face_id.within import Within
from engine.experiments.one_core import train_on_one_core
from engine.network import Network
from engine.recipe import Recipe
from engine.training.control import Control
from engine.training.events import BatchDone, Failed, Finished

if TYPE_CHECKING:
    from torch import Tensor

    from engine.build import BuiltNetwork, Weights

KERNELS = (24, 48, 96)
MAPS = (KERNELS[-1], HEIGHT // 8, WIDTH // 8)
"""What an embedding is made of: (channels, height, width) of the last pooling."""
NUMBERS = prod(MAPS)
"""How long an embedding is."""
SHIFTS = (-3, 0, 3)
"""Cells by which a portrait is moved across and down: a face is never cut to the cell."""
AT_ONCE = 256
"""Portraits that go through the network together."""
COMPARED = 500
"""Portraits that say what those of one person differ by: more cost time and say little new."""


def design() -> Network:
    """Return the network that learns to name people."""
    blocks: list[Block] = []
    for kernels, side in zip(KERNELS, (5, 3, 3), strict=True):
        blocks += (
            Convolution(
                kernels=kernels,
                kernel=(side, side),
                padding="same",
                activation="none",
                bias=False,
            ),
            BatchNormalisation(),
            Activation(),
            Pooling(),
        )
    blocks += (
        Dropout(rate=0.3),
        Flatten(),
        # Without a scale of its own: all embeddings have one length, and directions alone count.
        LayerNormalisation(affine=False),
        Dense(bias=False),
    )
    return Network.of(*blocks)


def trunk() -> Network:
    """Return the network without its last block: portraits (n, 1, 40, 32) → (n, NUMBERS)."""
    return Network(blocks=design().blocks[:-1])


def recipe(epochs: int, seed: int, *, far: bool = False) -> Recipe:
    """Return how it is trained. ``far``: pictures are changed so much that they stand for others
    of the same person, where there is one of each only.
    """
    changes = (
        {"shift": 0.1, "rotation": 15, "scaling": 0.2, "brightness": 0.3, "contrast": 0.4}
        if far
        else {"shift": 0.06, "rotation": 10, "scaling": 0.1, "brightness": 0.2, "contrast": 0.2}
    )
    return Recipe.model_validate(
        {
            "epochs": epochs,
            "batch_size": 32,
            "optimiser": "adamw",
            "learning_rate": 0.003,
            "schedule": "one_cycle",
            "weight_decay": 0.1,
            "label_smoothing": 0.1,
            "validation_share": 0.0,
            "flip": "horizontal",
            "mixup": 0.2,
            "seed": seed,
            **changes,
        }
    )


@dataclass(frozen=True, eq=False)
class Embedder:
    """What training left. Open it, once in each thread that uses it."""

    preprocessing: Preprocessing
    weights: Weights
    """Those of the ``trunk``."""
    within: Within | None = None
    """None where nothing is known about what photographs of one person differ by."""

    def open(self) -> OpenEmbedder:
        from engine.build import build

        built = build(trunk(), self.preprocessing.shape, None).eval()
        built.load(self.weights)
        return OpenEmbedder(self.preprocessing, built, self.within)

    def comparing(self, portraits: Pixels, people: NDArray[np.int64]) -> Embedder:
        """Return the same network, with what the first 500 of the portraits (n, 40, 32, 1) of each
        of the ``people`` (n,) differ by, mirror images among them.
        """
        whose = people[:COMPARED]
        made = replace(self, within=None).open().embed(portraits[:COMPARED])
        mirrored = made.reshape(-1, *MAPS)[..., ::-1].reshape(made.shape)
        both = np.concatenate([made, mirrored])
        return replace(self, within=Within.of(both, np.concatenate([whose, whose])))


class OpenEmbedder:
    """A private copy of the network that embeds, in one thread."""

    def __init__(
        self, preprocessing: Preprocessing, built: BuiltNetwork, within: Within | None
    ) -> None:
        self._preprocessing = preprocessing
        self._built = built
        self._within = within

    def embed(self, portraits: Pixels) -> Embeddings:
        """Return the embeddings (n, NUMBERS) of portraits (n, 40, 32, 1), each of length 1.

        Each is the mean over nine places of the portrait, and over the network and its mirror
        image; what photographs of one person differ by is then lessened, where it is known. Raises
        ValueError on other shapes.
        """
        import torch
        from torch.nn.functional import normalize

        from engine.inspection.activations import one_thread

        _, height, width = self._preprocessing.shape
        if portraits.shape[1:] != (height, width, 1):
            raise ValueError(f"portraits of {portraits.shape[1:]}, not {(height, width, 1)}")
        made = [np.empty((0, NUMBERS), np.float32)]
        with torch.no_grad(), one_thread():
            for start in range(0, len(portraits), AT_ONCE):
                batch = self._preprocessing.normalise(portraits[start : start + AT_ONCE])
                looks = [normalize(self._both(moved)) for moved in _moved(batch)]
                made.append(normalize(torch.stack(looks).sum(0)).numpy())
        embedded = np.concatenate(made)
        return embedded if self._within is None else self._within.lessened(embedded)

    def _both(self, batch: Tensor) -> Tensor:
        """Return what the network makes of a batch, and its mirror image of the mirrored one."""
        mirrored = self._built(batch.flip(3)).view(-1, *MAPS).flip(3)
        both: Tensor = self._built(batch) + mirrored.flatten(1)
        return both


def _moved(batch: Tensor) -> Iterator[Tensor]:
    from torch.nn.functional import pad

    most, (height, width) = max(SHIFTS), batch.shape[2:]
    wide = pad(batch, (most,) * 4, mode="replicate")
    for down in SHIFTS:
        for across in SHIFTS:
            rows = slice(most + down, most + down + height)
            yield wide[:, :, rows, most + across : most + across + width]


def train_embedder(
    pictures: Pixels, people: NDArray[np.int64], how: Recipe, cancelled: Cancelled
) -> Iterator[Progress | Embedder]:
    """Train on portraits (n, 40, 32, 1) of ``people`` (n,), 0 to the number of people less 1.

    Tells how far it is, and at the end the Embedder; nothing more once ``cancelled``. It computes
    in one thread, so that it neither holds up nor is held up by what else computes, and gives the
    same network whatever the number of cores. Raises RuntimeError with a sentence where it fails.
    """
    count = int(people.max()) + 1
    data = Dataset(
        "people",
        "People",
        tuple(str(number) for number in range(count)),
        pictures,
        people,
        # The loop ends with a test, which says nothing here: what counts are pairs of others.
        pictures[:1],
        people[:1],
        Preprocessing.measured(pictures),
    )
    steps = how.epochs * -(-len(people) // how.batch_size)
    control = Control()
    for event in train_on_one_core(design(), how, data, control):
        if cancelled():
            control.stop()
        match event:
            case BatchDone():
                yield Progress(event.step / steps, "Learning to tell people apart")
            case Finished():
                yield Embedder(data.preprocessing, _of_trunk(event.weights))
            case Failed():
                raise RuntimeError(event.sentence)
            case _:
                pass


def _of_trunk(weights: Weights) -> Weights:
    last = design().blocks[-1].id
    return {name: tensor for name, tensor in weights.items() if not name.startswith(f"{last}.")}
