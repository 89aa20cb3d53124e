"""Who is enrolled, how near a face is to them, and keeping that in one file only if asked to."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.blocks import Refusal
from engine.data.dataset import DataError
from engine.data.places import data_folder
from engine.data.preprocessing import Pixels, Preprocessing
from engine.experiments.face_id.embedder import NUMBERS, Embedder, OpenEmbedder
from engine.experiments.face_id.portrait import HEIGHT, WIDTH
from engine.experiments.face_id.rates import Embeddings, ErrorRates, all_pairs, distances
from engine.experiments.face_id.within import Within
from engine.files import sweep, write_whole

if TYPE_CHECKING:
    from torch import Tensor

FEWEST, MOST = 4, 24
"""Pictures of a person: fewer say too little, more don't help."""
LONGEST_NAME = 60
MOST_ENROLLED = 20
LARGEST_FILE = 64_000_000
KEY, WEIGHT, PORTRAITS = "convoscope-face-id", "weight.", "portraits."
DIRECTIONS = "within.directions"


@dataclass(frozen=True, eq=False)
class Enrolled:
    """One person: portraits (n, 40, 32, 1), and what the network makes of them (n, NUMBERS)."""

    name: str
    portraits: Pixels
    embeddings: Embeddings

    @property
    def enough(self) -> bool:
        return len(self.portraits) >= FEWEST

    def with_portraits(self, portraits: Pixels, embeddings: Embeddings) -> Enrolled:
        """Return the person with more portraits (n, 40, 32, 1), and what is made of those."""
        return Enrolled(
            self.name,
            np.concatenate([self.portraits, portraits]),
            np.concatenate([self.embeddings, embeddings]),
        )

    def embedded_by(self, by: OpenEmbedder) -> Enrolled:
        """Return the same person for another network."""
        return Enrolled(self.name, self.portraits, by.embed(self.portraits))

    def distance(self, embedding: Embeddings) -> float:
        """Return how far a face (1, NUMBERS) is: the median of its distances to all pictures, so
        that it compares with the distances of pairs.
        """
        return float(np.median(distances(self.embeddings, embedding)))

    def wipe(self) -> None:
        """Overwrite the pictures and the embeddings with zeros, wherever they are still held."""
        self.portraits.fill(0)
        self.embeddings.fill(0)


def nobody(name: str) -> Enrolled:
    """Return a person without any picture yet."""
    return Enrolled(
        name, np.empty((0, HEIGHT, WIDTH, 1), np.uint8), np.empty((0, NUMBERS), np.float32)
    )


def own_rates(people: tuple[Enrolled, ...], strangers: Embeddings) -> ErrorRates | None:
    """Return the rates over the pairs of the enrolled people's own pictures: genuine those of one
    person, impostor those of two, and of a person with each of the ``strangers``.

    None while nobody has enough pictures, or there is nobody to be told from.
    """
    there = [person for person in people if person.enough]
    if not there or len(there) + len(strangers) < 2:
        return None
    between = [
        distances(person.embeddings, strangers).ravel() for person in there if len(strangers)
    ]
    pictures = np.concatenate([person.embeddings for person in there])
    labels = np.repeat(np.arange(len(there)), [len(person.embeddings) for person in there])
    if len(there) > 1:
        pairs = all_pairs(pictures, labels)
        return ErrorRates(pairs.genuine, np.concatenate([pairs.impostor, *between]))
    first, second = np.triu_indices(len(pictures), 1)
    return ErrorRates(distances(pictures, pictures)[first, second], np.concatenate(between))


class _Head(BaseModel):
    """What the file says in words."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    version: int = Field(1, ge=1, le=1)
    preprocessing: Preprocessing
    names: tuple[str, ...] = Field(max_length=MOST_ENROLLED)
    threshold: float = Field(ge=0, le=2)


@dataclass(frozen=True, eq=False)
class Kept:
    """What the file holds: a network, the people who were enrolled with it, and the threshold."""

    embedder: Embedder
    people: tuple[Enrolled, ...]
    threshold: float


def kept_file() -> Path:
    """Return the one place where enrolled faces are kept, and only once that was asked for."""
    return data_folder() / "face-id.safetensors"


def keep(kept: Kept) -> Path:
    """Write the file, and return its place. Raises OSError."""
    import torch

    from engine.runs.tensors import pieces_of

    tensors: dict[str, Tensor] = {WEIGHT + n: w for n, w in kept.embedder.weights.items()}
    within = kept.embedder.within
    if within is not None:
        tensors[DIRECTIONS] = torch.from_numpy(within.directions)
    for number, person in enumerate(kept.people):
        tensors[f"{PORTRAITS}{number}"] = torch.from_numpy(person.portraits.copy())
    head = _Head(
        preprocessing=kept.embedder.preprocessing,
        names=tuple(person.name for person in kept.people),
        threshold=kept.threshold,
    )
    path = kept_file()
    path.parent.mkdir(parents=True, exist_ok=True)

    def write(file: BinaryIO) -> None:
        # Before anything is in it: nobody else reads it at any time.
        Path(file.name).chmod(0o600)
        file.writelines(pieces_of(tensors, {KEY: head.model_dump_json()}))

    write_whole(path, write)
    path.chmod(0o600)
    return path


def kept() -> Kept | None:
    """Return what the file holds; None where there is none. Raises DataError."""
    from safetensors import SafetensorError
    from safetensors.torch import load

    path = kept_file()
    try:
        if not path.exists():
            return None
        if path.stat().st_size > LARGEST_FILE:
            raise ValueError("too large")
        data = path.read_bytes()
        tensors = load(data)
        head = _Head.model_validate_json(_texts(data)[KEY])
        weights = {n.removeprefix(WEIGHT): t for n, t in tensors.items() if n.startswith(WEIGHT)}
        embedder = Embedder(head.preprocessing, weights, _within(tensors))
        by = embedder.open()
        every = [_portraits(tensors, number) for number in range(len(head.names))]
        people = tuple(
            nobody(name[:LONGEST_NAME]).with_portraits(found, by.embed(found))
            for name, found in zip(head.names, every, strict=True)
        )
        plain = by.embed(np.zeros((1, HEIGHT, WIDTH, 1), np.uint8))
        if not all(np.isfinite(made).all() for made in (plain, *(p.embeddings for p in people))):
            raise ValueError("weights that give no finite numbers")
    except OSError as error:
        raise DataError(
            f"The kept faces can't be read ({error.strerror or error}): check {path}."
        ) from None
    except (SafetensorError, ValidationError, ValueError, KeyError, RuntimeError, Refusal):
        raise DataError(
            f"The file of the kept faces is damaged: forget it, and enrol again ({path})."
        ) from None
    return Kept(embedder, people, head.threshold)


def _within(tensors: Mapping[str, Tensor]) -> Within | None:
    held = tensors.get(DIRECTIONS)
    return None if held is None else Within(held.float().numpy())


def _portraits(tensors: Mapping[str, Tensor], number: int) -> Pixels:
    import torch

    held = tensors[f"{PORTRAITS}{number}"]
    fits = held.shape[1:] == (HEIGHT, WIDTH, 1) and len(held) <= MOST
    if not fits or held.dtype != torch.uint8:
        raise ValueError(f"portraits of {held.dtype} {tuple(held.shape)}")
    portraits: Pixels = held.numpy()
    return portraits


def _texts(data: bytes) -> dict[str, str]:
    """Return the texts in the head of safetensors: its length in 8 bytes, then JSON."""
    length = int.from_bytes(data[:8], "little")
    texts = json.loads(data[8 : 8 + length]).get("__metadata__", {})
    if not isinstance(texts, dict):
        raise ValueError("the metadata are no table")
    return texts


def forget_kept() -> bool:
    """Delete the file, and what a program that was killed has left of one half-written; return
    whether there was one. Raises OSError where it can't be deleted.
    """
    path = kept_file()
    there = path.exists()
    path.unlink(missing_ok=True)
    sweep(path.parent)
    return there
