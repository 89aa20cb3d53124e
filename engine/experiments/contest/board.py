"""The board: the designs of a contest that are kept on this machine."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.data.places import data_folder
from engine.files import write_whole
from engine.network import Network
from engine.recipe import Recipe

MOST = 200
"""So many designs are kept; of more, the oldest go."""
HELD_OUT = 0.1
"""Share of the training pictures."""
LARGEST = 50_000_000
"""Bytes of a file that could be a board."""


class BoardError(Exception):
    """The board can't be read or written; the message is a sentence for a person."""


class Entry(BaseModel):
    """A design and what it reached."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    title: str = Field(max_length=200)
    when: datetime
    data: str
    epochs: int = Field(ge=1)
    seed: int = Field(ge=0)
    validation: float = Field(ge=0, le=1)
    """The share of the held-out pictures that it reads right: what it is ranked and kept by."""
    test: float = Field(ge=0, le=1)
    """The same of the test pictures, by which nothing is chosen."""
    parameters: int = Field(ge=0)
    work: int = Field(ge=0)
    """Multiply-accumulates for one picture."""
    network: Network
    recipe: Recipe


class _Board(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    entries: tuple[Entry, ...] = Field(default=(), max_length=MOST)


def by_rules(recipe: Recipe) -> Recipe:
    """Return ``recipe`` as every contest has it: the same pictures judge all designs, and
    pre-training would be effort that the rules don't count.
    """
    return recipe.model_copy(update={"validation_share": HELD_OUT, "pretraining": "none"})


def board_file() -> Path:
    """Return where the board is kept: in the folder of the data. Raises DataError."""
    return data_folder() / "contest.json"


def read(path: Path) -> tuple[Entry, ...]:
    """Return the kept designs, the oldest first; none where there is no file.

    Raises BoardError for a file that is no board.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise BoardError(_odd(path))
        return _Board.model_validate_json(path.read_bytes()).entries
    except FileNotFoundError:
        return ()
    except (ValidationError, RecursionError):
        raise BoardError(_odd(path)) from None
    except OSError as error:
        raise BoardError(f"The designs of the contest can't be read: {error.strerror}.") from None


def add(path: Path, entry: Entry) -> tuple[Entry, ...]:
    """Keep ``entry``, in the place of the same design by the same rules; return all.

    Raises BoardError, and leaves what is there as it is, where the file is odd or can't be written.
    """
    others = tuple(one for one in read(path) if not _same(one, entry))
    return _write(path, (*others, entry)[-MOST:])


def remove(path: Path, entry: Entry) -> tuple[Entry, ...]:
    """Forget ``entry``; return the others. Raises BoardError."""
    return _write(path, tuple(one for one in read(path) if one != entry))


def _write(path: Path, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    text = _Board(entries=entries).model_dump_json(indent=1)

    def write(file: BinaryIO) -> None:
        file.write(text.encode())

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, write)
    except OSError as error:
        raise BoardError(f"The design can't be kept: {error.strerror}.") from None
    return entries


def _same(one: Entry, other: Entry) -> bool:
    def rules(entry: Entry) -> tuple[object, ...]:
        # Of the recipe the rules take the place of these, too.
        measured = {"epochs": entry.epochs, "seed": entry.seed, "patience": 0}
        recipe = by_rules(entry.recipe).model_copy(update=measured)
        return entry.data, entry.epochs, entry.seed, entry.network, recipe

    return rules(one) == rules(other)


def _odd(path: Path) -> str:
    return f"{path.name} holds no designs of the contest: move it away, and a new one is begun."
