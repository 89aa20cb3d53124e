"""Network: an immutable stack of blocks with stable ids. Every edit returns a new one."""

from __future__ import annotations

import secrets
from collections.abc import Iterable

from pydantic import BaseModel, ConfigDict, Field, field_validator

from engine.blocks import AnyBlock, Block, Dense

MOST_BLOCKS = 1000
"""Far more than can be trained here; it keeps files and pasted text within bounds."""


class Placed(BaseModel):
    """A block in its place. The id stays with it through every edit and names its weights."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    # The hyphen keeps an id from meaning something to torch, whose modules are named by ids.
    id: str = Field(pattern=r"^[a-z0-9_]+(-[a-z0-9_]+)+$", max_length=64)
    block: AnyBlock


class Network(BaseModel):
    """The blocks from input to output. Equal networks compare equal."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    blocks: tuple[Placed, ...] = Field(default=(), max_length=MOST_BLOCKS)

    @field_validator("blocks")
    @classmethod
    def _ids_are_unique(cls, blocks: tuple[Placed, ...]) -> tuple[Placed, ...]:
        if len({placed.id for placed in blocks}) < len(blocks):
            raise ValueError("two blocks have the same id")
        return blocks

    @classmethod
    def of(cls, *blocks: Block) -> Network:
        """Return a network of ``blocks`` with readable ids: ``convolution-1``, ``pooling-1``, …."""
        counts: dict[str, int] = {}
        placed = []
        for block in blocks:
            counts[block.kind] = counts.get(block.kind, 0) + 1
            placed.append(Placed(id=f"{block.kind}-{counts[block.kind]}", block=block))
        return cls(blocks=tuple(placed))

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(placed.id for placed in self.blocks)

    def __contains__(self, block_id: str) -> bool:
        return block_id in self.ids

    def index(self, block_id: str) -> int:
        """Return the place of a block. Raises KeyError where there is none of that id."""
        try:
            return self.ids.index(block_id)
        except ValueError:
            raise KeyError(block_id) from None

    def block(self, block_id: str) -> Block:
        return self.blocks[self.index(block_id)].block

    def insert(self, index: int, *blocks: Block) -> tuple[Network, tuple[str, ...]]:
        """Return the network with ``blocks`` put in before ``index``, and their new ids."""
        placed = [Placed(id=_new_id(block), block=block) for block in blocks]
        rest = list(self.blocks)
        rest[index:index] = placed
        return Network(blocks=tuple(rest)), tuple(p.id for p in placed)

    def replace(self, block_id: str, block: Block) -> Network:
        """Return the network with other settings (or another kind) under the same id."""
        place = self.index(block_id)
        changed = Placed(id=block_id, block=block)
        return Network(blocks=(*self.blocks[:place], changed, *self.blocks[place + 1 :]))

    def remove(self, ids: Iterable[str]) -> Network:
        gone = set(ids)
        return Network(blocks=tuple(p for p in self.blocks if p.id not in gone))

    def move(self, ids: Iterable[str], index: int) -> Network:
        """Return the network with the blocks ``ids``, in their order, put before ``index``.

        ``index`` counts places in this network, before anything moves.
        """
        moving = set(ids)
        before = [p for p in self.blocks[:index] if p.id not in moving]
        after = [p for p in self.blocks[index:] if p.id not in moving]
        moved = [p for p in self.blocks if p.id in moving]
        return Network(blocks=(*before, *moved, *after))

    def duplicate(self, ids: Iterable[str]) -> tuple[Network, tuple[str, ...]]:
        """Return the network with copies of ``ids`` put after the last of them, and their ids."""
        chosen = set(ids)
        copies = [p.block for p in self.blocks if p.id in chosen]
        last = max((self.index(i) for i in chosen), default=-1)
        return self.insert(last + 1, *copies)

    def resolved(self, classes: int | None) -> Network:
        """Return the network with every "automatic" number of units set to ``classes``."""
        if classes is None:
            return self
        network = self
        for placed in self.blocks:
            if isinstance(placed.block, Dense) and placed.block.units is None:
                network = network.replace(placed.id, placed.block.changed({"units": classes}))
        return network


def _new_id(block: Block) -> str:
    # Random, so that a block put in after an undo can't inherit the weights of one taken out.
    return f"{block.kind}-{secrets.token_hex(4)}"
